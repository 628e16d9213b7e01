package org.akashi.observable.internal;

import java.util.Locale;
import java.util.Set;

/** URL schemes and the ways in which they are broken on purpose. */
public final class Schemes {

	private static final Set<String> HTTP = Set.of("http", "hxxp", "h**p", "h__p", "hzzp", "hzzzp", "xxxx", "htxp", "hxtp", "htp",
			"hxp", "meow", "h++p", "h--p", "hhxp", "hppt", "ttp", "nttp", "httpx");
	private static final Set<String> HTTPS = Set.of("https", "hxxps", "h**ps", "h__ps", "hzzps", "xxxxs", "xxxxx", "htxps", "hxtps",
			"htps", "hxps", "meows", "hhxps", "shttp", "hxxpx", "hxxs", "hzzzps", "h--ps");
	private static final Set<String> FTP = Set.of("fxp", "f*p", "f_p", "fxtp", "ftxp");

	private Schemes() {
	}

	/** Whether the text is HTTP(S) or FTP, broken or not. */
	static boolean isWeb(String written) {
		String lower = written.toLowerCase(Locale.ROOT);
		return HTTP.contains(lower) || HTTPS.contains(lower) || FTP.contains(lower) || lower.equals("ftp");
	}

	/** The scheme that is meant, in lower case, or {@code ""} when it cannot be one. */
	public static String canonical(String written) {
		String lower = written.toLowerCase(Locale.ROOT);
		if (HTTP.contains(lower)) {
			return "http";
		}
		if (HTTPS.contains(lower)) {
			return "https";
		}
		if (FTP.contains(lower)) {
			return "ftp";
		}
		if (lower.indexOf('*') >= 0 || lower.indexOf('_') >= 0) {
			return masked(lower);
		}
		return lower;
	}

	private static String masked(String lower) {
		boolean head = lower.charAt(0) == 'h';
		boolean tail = lower.endsWith("p") || lower.endsWith("ps") || lower.endsWith("*") || lower.endsWith("_");
		if (!head || !tail || lower.length() > 7) {
			return "";
		}
		return lower.endsWith("s") || lower.length() == 5 && lower.endsWith("*") ? "https" : "http";
	}
}
