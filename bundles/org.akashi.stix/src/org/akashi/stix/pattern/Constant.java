package org.akashi.stix.pattern;

import java.math.BigDecimal;

/** A constant of a pattern (STIX 2.1, section 9.3). Immutable; {@code toString} is its form in a pattern. */
public sealed interface Constant {

	/**
	 * A text.
	 *
	 * @param value without quotes and escapes
	 */
	record Text(String value) implements Constant {
		@Override
		public String toString() {
			return quote(value);
		}
	}

	/**
	 * A number, whole when its scale is 0.
	 *
	 * @param value the number
	 */
	record Number(BigDecimal value) implements Constant {

		/** Whether it was written without a decimal point. */
		public boolean isWhole() {
			return value.scale() <= 0;
		}

		@Override
		public String toString() {
			return value.toPlainString();
		}
	}

	/**
	 * A truth value.
	 *
	 * @param value the value
	 */
	record Bool(boolean value) implements Constant {
		@Override
		public String toString() {
			return Boolean.toString(value);
		}
	}

	/**
	 * A time.
	 *
	 * @param value RFC 3339, as written
	 */
	record Timestamp(String value) implements Constant {
		@Override
		public String toString() {
			return "t'" + value + "'";
		}
	}

	/**
	 * Bytes as hexadecimal text.
	 *
	 * @param value an even number of digits, as written
	 */
	record Hex(String value) implements Constant {
		@Override
		public String toString() {
			return "h'" + value + "'";
		}
	}

	/**
	 * Bytes as base64 text.
	 *
	 * @param value base64, as written
	 */
	record Binary(String value) implements Constant {
		@Override
		public String toString() {
			return "b'" + value + "'";
		}
	}

	/** A text in quotes as patterns have them: backslash and quote escaped. */
	static String quote(String text) {
		return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
	}

	/** The value as plain text: without quotes and prefix. */
	default String plain() {
		return switch (this) {
			case Text t -> t.value();
			case Timestamp t -> t.value();
			case Hex h -> h.value();
			case Binary b -> b.value();
			case Number n -> n.toString();
			case Bool b -> b.toString();
		};
	}
}
