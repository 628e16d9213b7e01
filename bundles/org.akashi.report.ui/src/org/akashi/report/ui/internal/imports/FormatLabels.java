package org.akashi.report.ui.internal.imports;

import org.akashi.exchange.KnowledgeReaders;
import org.akashi.report.ui.internal.Messages;

/** What formats of knowledge are called: most have names of their own, ours are said in the user's language. */
final class FormatLabels {

	private FormatLabels() {
	}

	/** The name of a reader's format. */
	static String of(KnowledgeReaders.Entry reader) {
		return switch (reader.id()) {
			case "csv" -> Messages.Format_csv;
			case "list" -> Messages.Format_list;
			default -> reader.label();
		};
	}
}
