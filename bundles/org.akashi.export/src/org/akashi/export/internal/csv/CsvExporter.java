package org.akashi.export.internal.csv;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.akashi.export.ExportRequest;
import org.akashi.export.Knowledge;
import org.akashi.export.LossReport;
import org.akashi.export.Losses;
import org.akashi.export.Option;
import org.akashi.export.internal.IndicatorValues;
import org.akashi.export.spi.Exporter;
import org.akashi.model.Evidence;
import org.akashi.model.Indicator;
import org.akashi.model.Report;
import org.akashi.model.StixObject;
import org.akashi.observable.Observable;
import org.akashi.stix.StixTypes;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Indicators as a table (RFC 4180, UTF-8): one row for each value that a pattern looks for, in the order of the
 * indicators' ids. A pattern that combines several values gives several rows with the same id; one without any gives a
 * row without value.
 */
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

	private static final List<String> COLUMNS = List.of("type", "value", "pattern", "name", "confidence", "valid_from",
			"valid_until", "labels", "report", "page", "quote", "id");
	private static final Set<String> CARRIED = Set.of("pattern", "pattern_type", "pattern_version", "name", "confidence",
			"valid_from", "valid_until", "labels", "evidence", "revoked");

	@Override
	public List<Option> options() {
		return List.of(SEPARATOR, HEADER, BOM, SAFE);
	}

	@Override
	public LossReport export(ExportRequest request, OutputStream out, IProgressMonitor monitor) throws IOException {
		Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
		if (request.isSet(BOM)) {
			writer.write('\ufeff');
		}
		CsvWriter csv = new CsvWriter(writer, CsvSeparator.of(request.value(SEPARATOR)).character(),
				request.isSet(SAFE));
		if (request.isSet(HEADER)) {
			csv.row(COLUMNS);
		}
		Losses losses = new Losses();
		try (Stream<StixObject> objects = request.knowledge().objects()) {
			for (Iterator<StixObject> all = objects.iterator(); all.hasNext();) {
				if (monitor.isCanceled()) {
					throw new OperationCanceledException();
				}
				object(all.next(), request, csv, losses);
			}
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
		writer.flush();
		return losses.report();
	}

	private static void object(StixObject object, ExportRequest request, CsvWriter csv, Losses losses)
			throws IOException {
		if (!(object instanceof Indicator indicator)) {
			if (!(object instanceof Report)) { // its name is in the rows
				losses.object(object, "The table holds indicators only.");
			}
		} else if (Boolean.TRUE.equals(indicator.getRevoked())) {
			losses.object(indicator, "It is revoked; a table of indicators can't say so and would be blocked on.");
		} else {
			indicator(indicator, request, csv, losses);
		}
	}

	private static void indicator(Indicator indicator, ExportRequest request, CsvWriter csv, Losses losses)
			throws IOException {
		losses.written();
		losses.properties(indicator, CARRIED, "The table has no column for it.");
		if (indicator.getEvidence().size() > 1) {
			losses.property(indicator, "evidence",
					"A row has room for one quote; " + (indicator.getEvidence().size() - 1) + " more are left out.");
		}
		Source source = Source.of(indicator, request.knowledge());
		boolean formula = false;
		List<Observable> values = IndicatorValues.of(indicator);
		for (Observable value : values) {
			formula |= row(indicator, value.type().id(), value.value(), source, csv);
		}
		if (values.isEmpty()) {
			formula = row(indicator, IndicatorValues.isStix(indicator) ? "" : text(indicator.getPatternType()), "", source, csv);
		}
		if (formula && request.isSet(SAFE)) {
			losses.property(indicator, "",
					"A cell begins like a formula and got an apostrophe before it (option \"safe\").");
		}
	}

	private static boolean row(Indicator indicator, String type, String value, Source source, CsvWriter csv)
			throws IOException {
		List<String> cells = List.of(type, value, text(indicator.getPattern()), text(indicator.getName()),
				indicator.getConfidence() == null ? "" : String.valueOf(indicator.getConfidence()),
				text(indicator.getValidFrom()), text(indicator.getValidUntil()), String.join("|", indicator.getLabels()),
				source.report(), source.page(), source.quote(), indicator.getId());
		csv.row(cells);
		return cells.stream().anyMatch(CsvWriter::isFormula);
	}

	private static String text(String value) {
		return value == null ? "" : value;
	}

	/** Where an indicator is from, as the row says it. */
	private record Source(String report, String page, String quote) {

		static Source of(Indicator indicator, Knowledge knowledge) {
			if (indicator.getEvidence().isEmpty()) {
				return new Source("", "", "");
			}
			Evidence first = indicator.getEvidence().stream().filter(evidence -> text(evidence.getProperty()).isEmpty())
					.findFirst().orElse(indicator.getEvidence().getFirst());
			String title = knowledge.reportTitle(text(first.getSha256()));
			if (title.isEmpty() && first.getReportRef() != null) {
				title = knowledge.object(first.getReportRef()).map(StixTypes::name).orElse("");
			}
			return new Source(title,
					first.getPage() > 0 ? String.valueOf(first.getPage()) : "", text(first.getQuote()));
		}
	}
}
