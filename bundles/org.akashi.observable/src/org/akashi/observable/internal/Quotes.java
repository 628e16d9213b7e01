package org.akashi.observable.internal;

/** Quotation marks and what closes them. */
final class Quotes {

	private Quotes() {
	}

	/** The mark that closes this one, or 0 when this is no opening mark. */
	static char close(char open) {
		return switch (open) {
			case '"', '\'', '`' -> open;
			case '“' -> '”';
			case '‘' -> '’';
			case '„' -> '“';
			case '«' -> '»';
			case '「' -> '」';
			case '『' -> '』';
			case '【' -> '】';
			default -> 0;
		};
	}
}
