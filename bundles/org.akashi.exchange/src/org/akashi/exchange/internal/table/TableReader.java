package org.akashi.exchange.internal.table;

import java.util.List;
import java.util.Optional;

import org.akashi.exchange.ColumnMapping;
import org.akashi.exchange.ColumnRole;
import org.akashi.exchange.ColumnRole.Kind;
import org.akashi.exchange.ExchangeStatus;
import org.akashi.exchange.FileHead;
import org.akashi.exchange.InputFile;
import org.akashi.exchange.KnowledgeSink;
import org.akashi.exchange.internal.table.TableRows.Row;
import org.akashi.exchange.spi.KnowledgeReader;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Tables of indicators: comma, semicolon, tab or bar separated, with or without a header, in any usual charset. */
public final class TableReader implements KnowledgeReader {

	/** {@code --from csv}. */
	public static final String ID = "csv";

	@Override
	public int confidence(FileHead head) {
		if (head.looksLikeJson() && !head.extension().equals("csv") && !head.extension().equals("tsv") || head.looksLikeXml() || binary(head)) {
			return NONE;
		}
		Table table = Table.of(head.bytes(), head.whole());
		return table.confidence(head.extension());
	}

	static boolean binary(FileHead head) {
		String text = TextDecoding.of(head.bytes(), head.whole()).text();
		return text.chars().limit(4096).anyMatch(c -> c < 9 || c > 13 && c < 32 && c != 27);
	}

	@Override
	public void read(InputFile in, KnowledgeSink sink, IProgressMonitor monitor) throws CoreException {
		Table table = Table.of(in.bytes(), true);
		Optional<ColumnMapping> mapping = mapping(in, table);
		List<ColumnRole> roles = table.roles(mapping);
		if (roles.stream().noneMatch(role -> role.kind() == Kind.OBSERVABLE || role.kind() == Kind.PATTERN)) {
			throw ExchangeStatus.error(ExchangeStatus.UNSUPPORTED, in.shown() + " has no column of values or patterns that Akashi recognises. "
					+ "Its columns are: " + String.join(", ", table.header()) + ". Say with a mapping what they mean.");
		}
		mapping.ifPresent(chosen -> missing(chosen, table, sink));
		RowFacts facts = new RowFacts(table.header(), roles, sink);
		FactObjects objects = new FactObjects(sink, mapping.map(ColumnMapping::validFrom).orElse(""),
				mapping.map(ColumnMapping::observables).orElse(true));
		int[] ignored = new int[roles.size()];
		TableRows rows = table.rows();
		int number = table.headed() ? 1 : 0;
		for (Row row = rows.next(); row != null; row = rows.next()) {
			if (monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			number++;
			row(row, number, facts, objects, sink);
			for (int i = 0; i < ignored.length; i++) {
				ignored[i] += roles.get(i).kind() == Kind.IGNORE && !row.cell(i).isEmpty() ? 1 : 0;
			}
		}
		objects.end();
		for (int i = 0; i < ignored.length; i++) {
			if (ignored[i] > 0) {
				sink.loss("column " + (i + 1), 0, table.header().get(i), "The mapping leaves it out: " + ignored[i] + " cells.");
			}
		}
	}

	private static void row(Row row, int number, RowFacts reader, FactObjects objects, KnowledgeSink sink) {
		Facts facts = reader.of(row, number);
		if (facts.values.isEmpty() && facts.pattern.isEmpty()) {
			sink.loss("row " + number, row.line(), RowFacts.shortened(String.join(" | ", row.cells())), "The row has no value to look for.");
		} else {
			objects.take(facts);
		}
	}

	/** The first mapping that fits the header. */
	static Optional<ColumnMapping> mapping(InputFile in, Table table) throws CoreException {
		if (in.setting(InputFile.MAPPING).isEmpty()) {
			return Optional.empty();
		}
		return ColumnMapping.parse(in.setting(InputFile.MAPPING).get()).stream().filter(each -> each.fits(table.header())).findFirst();
	}

	private static void missing(ColumnMapping mapping, Table table, KnowledgeSink sink) {
		mapping.columns().keySet().stream()
				.filter(name -> table.header().stream().noneMatch(column -> new ColumnMapping(List.of(column), java.util.Map.of(), "", true).fits(List.of(name))))
				.forEach(name -> sink.problem(ExchangeStatus.warning("The mapping names the column \"" + name
						+ "\", which the table doesn't have. Its columns are: " + String.join(", ", table.header()) + ".")));
	}
}
