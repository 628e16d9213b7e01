package org.akashi.export.internal.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.akashi.export.ExportRequest;
import org.akashi.export.LossReport;
import org.akashi.export.Option;
import org.akashi.export.internal.blocks.OneLine;
import org.akashi.export.internal.blocks.TextOut;
import org.akashi.export.spi.Exporter;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Indicators as a table of text/tab-separated-values (IANA, UTF-8) with the columns that the user chooses: no quotes, no
 * escapes; what would end a cell becomes a blank and is reported.
 */
public final class TsvExporter implements Exporter {

	/** {@code --format tsv}. */
	public static final String ID = "tsv";

	@Override
	public List<Option> options() {
		return List.of(TableColumn.OPTION, CsvExporter.HEADER, CsvExporter.SAFE);
	}

	@Override
	public LossReport export(ExportRequest request, OutputStream out, IProgressMonitor monitor) throws IOException {
		List<TableColumn> columns = TableColumn.of(request.value(TableColumn.OPTION));
		TextOut text = new TextOut(out);
		if (request.isSet(CsvExporter.HEADER)) {
			text.line(String.join("\t", columns.stream().map(TableColumn::id).toList()));
		}
		boolean safe = request.isSet(CsvExporter.SAFE);
		LossReport report = new IndicatorTable(request, monitor, columns, cells -> row(cells, safe, text)).write();
		text.flush();
		return report;
	}

	private static String row(List<String> cells, boolean safe, TextOut text) throws IOException {
		String change = "";
		for (int i = 0; i < cells.size(); i++) {
			String cell = OneLine.of(cells.get(i));
			if (!cell.equals(cells.get(i))) {
				change = "A cell holds line breaks, tabs or other characters that a tab-separated table can't; they are blanks there.";
			}
			boolean formula = safe && CsvWriter.isFormula(cell);
			if (formula) {
				change = "A cell begins like a formula and got an apostrophe before it (option \"safe\").";
			}
			text.add(i > 0 ? "\t" : "").add(formula ? "'" : "").add(cell);
		}
		text.line("");
		return change;
	}
}
