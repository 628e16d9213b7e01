package org.akashi.export;

/** An exporter says that the value of an option is none that it can take; {@link Exporters} tells it to the user as such. */
public final class BadOptionException extends IllegalArgumentException {

	private static final long serialVersionUID = 1L;

	/**
	 * A bad value.
	 *
	 * @param option the option
	 * @param wanted what it takes, as it stands behind "takes"
	 * @param value  what was said
	 */
	public BadOptionException(Option option, String wanted, String value) {
		super("The option \"" + option.id() + "\" takes " + wanted + ", not \"" + value + "\".");
	}
}
