package org.akashi.observable.internal;

/** Hosts of URLs and e-mail addresses: names and addresses in canonical form. */
final class Hosts {

	private Hosts() {
	}

	/**
	 * The host between the positions in lower case, or null when no host can look so.
	 *
	 * @param lenient whether names under no public suffix are hosts too, as long as they have a dot
	 */
	static String canonical(FoldedText t, int from, int to, boolean lenient) {
		if (to - from < 2 || to - from > 253) {
			return null;
		}
		if (IpAddresses.endOfV4(t, from) == to) {
			return t.slice(from, to);
		}
		String name = t.slice(from, to).toLowerCase(java.util.Locale.ROOT);
		if (!hasGoodLabels(name)) {
			return null;
		}
		if (DomainNames.canonical(name.replace('_', 'x')) != null) {
			return name;
		}
		return lenient && looksLikeHost(name) ? name : null;
	}

	private static boolean looksLikeHost(String name) {
		int dot = name.lastIndexOf('.');
		String end = name.substring(dot + 1);
		boolean letters = end.length() >= 2 && end.chars().allMatch(Character::isLetter);
		return dot > 0 ? letters : name.equals("localhost");
	}

	private static boolean hasGoodLabels(String name) {
		int start = 0;
		for (int i = 0; i <= name.length(); i++) {
			if (i == name.length() || name.charAt(i) == '.') {
				if (i == start || i - start > 63 || name.charAt(start) == '-') {
					return false;
				}
				start = i + 1;
			}
		}
		return true;
	}

	/** Whether the canonical host is an address or stands under a public suffix or a known alternative root. */
	static boolean isReal(String host) {
		return host.charAt(0) == '[' || IpAddresses.isV4(host) || DomainNames.canonical(host.replace('_', 'x')) != null;
	}
}
