package org.akashi.mention.rules;

import java.util.Locale;

import org.akashi.observable.Observable;
import org.akashi.observable.ObservableType;

/** The hosts that values name. */
public final class Hosts {

	private Hosts() {
	}

	/**
	 * The host of a value in small letters: of a URL, an e-mail address or an address with port its host, a domain or
	 * address itself.
	 *
	 * @return {@code ""} for other types
	 */
	public static String of(String type, String value) {
		return switch (type) {
			case "domain", "ipv4", "ipv6" -> value.toLowerCase(Locale.ROOT);
			case "url" -> host(ObservableType.URL, value);
			case "email" -> value.substring(value.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
			case "ipv4port", "ipv6port" -> withoutPort(value);
			default -> "";
		};
	}

	/** Of a URL also one that the parser would not take. */
	private static String host(ObservableType type, String value) {
		if (value.isBlank()) {
			return "";
		}
		return new Observable(type, value).host().map(host -> host.value().toLowerCase(Locale.ROOT)).orElse("");
	}

	private static String withoutPort(String value) {
		int colon = value.lastIndexOf(':');
		String host = colon < 0 ? value : value.substring(0, colon);
		return host.startsWith("[") && host.endsWith("]") ? host.substring(1, host.length() - 1) : host;
	}

	/**
	 * Whether a host is another one or stands below it; both in small letters.
	 *
	 * @param host as {@link #of} gives it
	 */
	static boolean isUnder(String host, String other) {
		return host.equals(other) || host.length() > other.length() && host.endsWith(other)
				&& host.charAt(host.length() - other.length() - 1) == '.';
	}
}
