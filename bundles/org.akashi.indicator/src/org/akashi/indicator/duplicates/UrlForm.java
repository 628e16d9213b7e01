package org.akashi.indicator.duplicates;

import java.net.IDN;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The form of a URL without what doesn't tell pages apart, and what had to be taken off for it. */
public enum UrlForm {
	/** Parameters by which campaigns of advertisers are followed. */
	TRACKING,
	/** The port that its scheme has anyway. */
	PORT,
	/** The slash at the end of the path. */
	SLASH,
	/** Upper case or another script of the host. */
	HOST;

	/**
	 * Parameters that only say where a visitor came from, as the makers document them: Google Ads and Analytics, Meta, Microsoft Advertising,
	 * Yandex, X, TikTok, LinkedIn, Mailchimp, HubSpot, Marketo. Those that begin with {@code utm_} are the same.
	 */
	private static final Set<String> TRACKERS = Set.of("gclid", "gclsrc", "dclid", "gbraid", "wbraid", "_ga", "_gl", "fbclid", "igshid", "msclkid",
			"yclid", "ysclid", "_openstat", "twclid", "ttclid", "li_fat_id", "mc_cid", "mc_eid", "_hsenc", "_hsmi", "mkt_tok");

	/**
	 * A URL in its plain form.
	 *
	 * @param plain without all that
	 * @param taken what was taken off or changed
	 */
	record Plain(String plain, Set<UrlForm> taken) {
	}

	/** The plain form; of what is no URL with scheme and host, the text itself. */
	static Plain of(String url) {
		int scheme = url.indexOf("://");
		if (scheme <= 0) {
			return new Plain(url, Set.of());
		}
		Set<UrlForm> taken = EnumSet.noneOf(UrlForm.class);
		int hash = url.indexOf('#', scheme);
		String fragment = hash < 0 ? "" : url.substring(hash);
		String rest = hash < 0 ? url : url.substring(0, hash);
		int question = rest.indexOf('?', scheme);
		String query = question < 0 ? "" : rest.substring(question + 1);
		rest = question < 0 ? rest : rest.substring(0, question);
		int slash = rest.indexOf('/', scheme + 3);
		String path = slash < 0 ? "" : rest.substring(slash);
		String authority = rest.substring(scheme + 3, slash < 0 ? rest.length() : slash);
		String name = url.substring(0, scheme).toLowerCase(Locale.ROOT);
		String plain = name + "://" + authority(name, authority, taken) + path(path, taken) + query(query, taken) + fragment;
		return new Plain(plain, taken);
	}

	private static String authority(String scheme, String authority, Set<UrlForm> taken) {
		int at = authority.lastIndexOf('@');
		String user = authority.substring(0, at + 1);
		String host = authority.substring(at + 1);
		String port = "";
		int colon = host.lastIndexOf(':');
		if (colon >= 0 && host.indexOf(']', colon) < 0) {
			port = host.substring(colon);
			host = host.substring(0, colon);
		}
		String usual = switch (scheme) {
			case "http" -> ":80";
			case "https" -> ":443";
			case "ftp" -> ":21";
			default -> "";
		};
		if (!port.isEmpty() && port.equals(usual)) {
			taken.add(PORT);
			port = "";
		}
		String lower = ascii(host.toLowerCase(Locale.ROOT));
		if (!lower.equals(host)) {
			taken.add(HOST);
		}
		return user + lower + port;
	}

	private static String ascii(String host) {
		if (host.chars().allMatch(c -> c < 0x80)) {
			return host;
		}
		try {
			return IDN.toASCII(host);
		} catch (IllegalArgumentException e) {
			return host;
		}
	}

	private static String path(String path, Set<UrlForm> taken) {
		String plain = path;
		while (plain.endsWith("/")) {
			plain = plain.substring(0, plain.length() - 1);
		}
		if (!plain.equals(path)) {
			taken.add(SLASH);
		}
		return plain;
	}

	private static String query(String query, Set<UrlForm> taken) {
		if (query.isEmpty()) {
			return "";
		}
		List<String> kept = new ArrayList<>();
		for (String parameter : query.split("&", -1)) {
			int equals = parameter.indexOf('=');
			String name = (equals < 0 ? parameter : parameter.substring(0, equals)).toLowerCase(Locale.ROOT);
			if (name.startsWith("utm_") || TRACKERS.contains(name)) {
				taken.add(TRACKING);
			} else {
				kept.add(parameter);
			}
		}
		return kept.isEmpty() ? "" : "?" + String.join("&", kept);
	}
}
