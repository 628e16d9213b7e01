package org.akashi.observable;

import org.akashi.observable.internal.Defanging;
import org.akashi.observable.internal.Refanging;

/** Makes observables harmless to click for showing ({@link #defang}), and undoes what others did ({@link #refang}). */
public final class Fanging {

	private Fanging() {
	}

	/**
	 * The value in a form that no program turns into a link: {@code hxxp://evil[.]example[.]com/a.php},
	 * {@code 203[.]0[.]113[.]9}, {@code user[@]example[.]com}. Types that no program follows (hashes, paths) stay as
	 * they are. {@link #refang} gives the value back.
	 */
	public static String defang(Observable observable) {
		String value = observable.value();
		return switch (observable.type()) {
			case IPV4, DOMAIN, CIDR -> value.indexOf(':') < 0 ? dots(value) : colon(value);
			case IPV4_PORT -> dots(value);
			case IPV6, IPV6_PORT -> colon(value);
			case EMAIL -> email(value);
			case URL -> url(value);
			default -> value;
		};
	}

	/**
	 * The text with every URL, domain, IPv4 address and e-mail address in it made harmless, as most who share indicators
	 * write them: {@code hXXp://evil[.]example[.]com/a.php}, {@code 203[.]0[.]113[.]9}, {@code user(at)example[.]com}. All
	 * else stays as it is. {@link #refang} gives the text back.
	 */
	public static String defang(String text) {
		return Defanging.defang(text);
	}

	private static String dots(String value) {
		return value.replace(".", "[.]");
	}

	private static String colon(String value) {
		int last = value.lastIndexOf(':');
		return last < 0 ? value : value.substring(0, last) + "[:]" + value.substring(last + 1);
	}

	private static String email(String value) {
		int sign = value.lastIndexOf('@');
		return sign < 0 ? value : value.substring(0, sign) + "[@]" + dots(value.substring(sign + 1));
	}

	private static String url(String value) {
		int scheme = value.indexOf("://");
		int start = scheme < 0 ? 0 : scheme + 3;
		int end = start;
		while (end < value.length() && "/?#".indexOf(value.charAt(end)) < 0) {
			end++;
		}
		String head = scheme < 0 ? "" : switch (value.substring(0, scheme)) {
			case "http" -> "hxxp://";
			case "https" -> "hxxps://";
			case "ftp" -> "fxp://";
			default -> value.substring(0, scheme) + "[://]";
		};
		return head + dots(value.substring(start, end)) + value.substring(end);
	}

	/**
	 * The text with all known defanged forms undone, full-width ASCII forms narrowed and invisible characters removed.
	 * Text that holds none is returned as it is. A single bracket beside a dot ({@code foo[.com}) is left alone: in a
	 * whole text it is more often a slip of typing than a broken address.
	 */
	public static String refang(String text) {
		return Refanging.refang(text);
	}
}
