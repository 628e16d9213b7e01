package org.akashi.export.internal.suricata;

import java.util.Locale;

import org.akashi.export.internal.blocks.Condition;
import org.akashi.export.internal.netrules.Content;

/** Sticky buffers of Suricata and what is to stand in them. */
final class SuricataBuffers {

	private SuricataBuffers() {
	}

	/** The buffer and its content, or {@code ""} when the comparison can't be said. */
	static String of(Condition condition) {
		String value = condition.value();
		if (value.isEmpty() || condition.test() == Condition.Test.OTHER || condition.test() == Condition.Test.MATCHES) {
			return "";
		}
		return switch (condition.field()) {
			case HTTP_HOST -> content("http.host", condition, value.toLowerCase(Locale.ROOT));
			case HTTP_PATH -> content("http.uri.raw", condition, value);
			case HTTP_METHOD -> content("http.method", condition, value);
			case USER_AGENT -> content("http.user_agent", condition, value);
			case JA3 -> digits(value, 32) ? content("ja3.hash", condition, value) : "";
			case JA3S -> digits(value, 32) ? content("ja3s.hash", condition, value) : "";
			case CERTIFICATE_SHA1 -> digits(value, 40) ? content("tls.cert_fingerprint", condition, pairs(value)) : "";
			case CERTIFICATE_SERIAL -> serial(condition);
			case CERTIFICATE_SUBJECT -> content("tls.cert_subject", condition, value);
			case CERTIFICATE_ISSUER -> content("tls.cert_issuer", condition, value);
			default -> "";
		};
	}

	private static String serial(Condition condition) {
		String digits = condition.value().replace(":", "").toUpperCase(Locale.ROOT);
		return digits.matches("(?:[0-9A-F]{2})+") ? content("tls.cert_serial", condition, pairs(digits)) : "";
	}

	private static boolean digits(String value, int length) {
		return value.length() == length && value.matches("[0-9a-f]+");
	}

	private static String pairs(String digits) {
		return digits.replaceAll("(..)(?!$)", "$1:");
	}

	private static String content(String buffer, Condition condition, String value) {
		if (condition.test() == Condition.Test.EQUAL) {
			return buffer + "; bsize:" + Content.length(value) + "; content:\"" + Content.of(value) + "\";";
		}
		boolean open = value.startsWith("%");
		boolean end = value.endsWith("%") && value.length() > 1;
		String middle = value.substring(open ? 1 : 0, value.length() - (end ? 1 : 0));
		if (middle.isEmpty() || middle.indexOf('%') >= 0 || middle.indexOf('_') >= 0) {
			return "";
		}
		return buffer + "; content:\"" + Content.of(middle) + "\";" + (open ? "" : " startswith;") + (end ? "" : " endswith;");
	}
}
