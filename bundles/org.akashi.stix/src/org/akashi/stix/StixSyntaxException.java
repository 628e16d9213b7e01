package org.akashi.stix;

/** A text that is no JSON object at all, so that nothing could be read. Says where the text breaks. */
public final class StixSyntaxException extends IllegalArgumentException {

	private static final long serialVersionUID = 1L;

	private final int line;
	private final int column;

	/**
	 * An exception.
	 *
	 * @param message what is wrong
	 * @param line    from 1; 0 when unknown
	 * @param column  from 1; 0 when unknown
	 * @param cause   the parser's own account, or {@code null}
	 */
	public StixSyntaxException(String message, int line, int column, Throwable cause) {
		super(line > 0 ? "line " + line + ", column " + column + ": " + message : message, cause);
		this.line = line;
		this.column = column;
	}

	/** Line, from 1; 0 when unknown. */
	public int line() {
		return line;
	}

	/** Column, from 1; 0 when unknown. */
	public int column() {
		return column;
	}
}
