package org.akashi.warninglist.internal;

import java.util.Locale;

import org.akashi.observable.Observable;
import org.akashi.observable.ObservableType;

/** Values and entries in the form in which they are compared: lower case, hosts in ASCII (RFC 5891). */
public final class HostText {

	private HostText() {
	}

	/** The value as it is looked up: lower case, its host in ASCII, a name without the dot of the root at its end. */
	public static String key(ObservableType type, String value) {
		boolean plain = true;
		for (int i = 0; i < value.length() && plain; i++) {
			char c = value.charAt(i);
			plain = c < 128 && (c < 'A' || c > 'Z');
		}
		String key = plain ? value : folded(type, value);
		return type == ObservableType.DOMAIN && key.length() > 1 && key.endsWith(".") ? key.substring(0, key.length() - 1) : key;
	}

	private static String folded(ObservableType type, String value) {
		String lower = value.toLowerCase(Locale.ROOT);
		boolean host = type == ObservableType.DOMAIN || type == ObservableType.URL || type == ObservableType.EMAIL;
		return host && !isAscii(lower) ? new Observable(type, lower).ascii().value().toLowerCase(Locale.ROOT) : lower;
	}

	/** An entry of a list of strings as it is looked up. */
	static String entry(String text) {
		if (isAscii(text)) {
			return text.toLowerCase(Locale.ROOT);
		}
		ObservableType type = text.contains("://") ? ObservableType.URL : text.indexOf('@') > 0 ? ObservableType.EMAIL : ObservableType.DOMAIN;
		return folded(type, text);
	}

	static boolean isAscii(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (text.charAt(i) >= 128) {
				return false;
			}
		}
		return true;
	}

	/** The host of a value of a type that has one, as {@code start << 32 | end}; -1 for others. */
	static long host(ObservableType type, String key) {
		return switch (type) {
			case DOMAIN, IPV4, IPV6 -> (long) key.length();
			case EMAIL -> span(key.lastIndexOf('@') + 1, key.length());
			case IPV4_PORT -> span(0, Math.max(0, key.lastIndexOf(':')));
			case IPV6_PORT -> span(key.startsWith("[") ? 1 : 0, Math.max(0, key.lastIndexOf(']')));
			case URL -> url(key);
			default -> -1;
		};
	}

	private static long url(String key) {
		int scheme = key.indexOf("://");
		int start = scheme < 0 ? 0 : scheme + 3;
		int end = start;
		for (; end < key.length(); end++) {
			char c = key.charAt(end);
			if (c == '/' || c == '?' || c == '#') {
				break;
			}
			if (c == '@') {
				start = end + 1;
			}
		}
		if (start < end && key.charAt(start) == '[') {
			int close = key.indexOf(']', start);
			return close > 0 && close < end ? span(start + 1, close) : -1;
		}
		int port = key.indexOf(':', start);
		int host = port >= 0 && port < end ? port : end;
		return span(start, host > start && key.charAt(host - 1) == '.' ? host - 1 : host);
	}

	/** Whether a URL names nothing but its host: no path but {@code /}, no query. */
	static boolean isHostAlone(String key) {
		int scheme = key.indexOf("://");
		int slash = key.indexOf('/', scheme < 0 ? 0 : scheme + 3);
		return (slash < 0 || slash == key.length() - 1) && key.indexOf('?') < 0 && key.indexOf('#') < 0 && key.indexOf('@') < 0;
	}

	/** Where the part of a URL begins whose case matters: behind the host. */
	static int tail(String url) {
		int scheme = url.indexOf("://");
		int slash = url.indexOf('/', scheme < 0 ? 0 : scheme + 3);
		return slash < 0 ? url.length() : slash;
	}

	private static long span(int start, int end) {
		return end > start ? (long) start << 32 | end : -1;
	}
}
