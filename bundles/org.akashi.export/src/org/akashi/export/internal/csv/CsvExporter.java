package org.akashi.export.internal.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.akashi.export.ExportRequest;
import org.akashi.export.LossReport;
import org.akashi.export.Option;
import org.akashi.export.internal.blocks.TextOut;
import org.akashi.export.spi.Exporter;
import org.eclipse.core.runtime.IProgressMonitor;

/** Indicators as a table (RFC 4180, UTF-8) with the columns that the user chooses. */
public final class CsvExporter implements Exporter {

	/** {@code --format csv}. */
	public static final String ID = "csv";

	static final Option SEPARATOR = Option.choice("separator", "Separator", "What stands between two cells.",
			CsvSeparator.ids(), CsvSeparator.COMMA.id());
	static final Option BOM = Option.flag("bom", "Byte order mark",
			"Begin with a byte order mark, so that Excel reads the file as UTF-8.", false);
	static final Option SAFE = Option.flag("safe", "No formulas",
			"Put an apostrophe before cells that a spreadsheet would run as a formula.", true);
	static final Option HEADER = Option.flag("header", "Header row", "Begin with a row of column names.", true);

	@Override
	public List<Option> options() {
		return List.of(TableColumn.OPTION, SEPARATOR, HEADER, BOM, SAFE);
	}

	@Override
	public LossReport export(ExportRequest request, OutputStream out, IProgressMonitor monitor) throws IOException {
		List<TableColumn> columns = TableColumn.of(request.value(TableColumn.OPTION));
		TextOut text = new TextOut(out);
		if (request.isSet(BOM)) {
			text.add('\ufeff');
		}
		boolean safe = request.isSet(SAFE);
		CsvWriter csv = new CsvWriter(text, CsvSeparator.of(request.value(SEPARATOR)).character(), safe);
		if (request.isSet(HEADER)) {
			csv.row(columns.stream().map(TableColumn::id).toList());
		}
		LossReport report = new IndicatorTable(request, monitor, columns,
				cells -> csv.row(cells) && safe ? "A cell begins like a formula and got an apostrophe before it (option \"safe\")." : "").write();
		text.flush();
		return report;
	}
}
