package org.akashi.export.internal.blocks;

import java.util.List;
import java.util.Locale;

import org.akashi.observable.PublicSuffixes;

/**
 * What must not stand in a list that is blocked on, and what can't stand in any: each answer is a reason in one sentence,
 * or {@code ""} when nothing is against it.
 */
public final class Dangers {

	/** A network and what it is, by the registries of special-purpose addresses (IANA; RFC 6890, RFC 4291). */
	private record Special(AddressRange range, String words, boolean isPrivate) {
	}

	private static final List<Special> SPECIAL = List.of(special("0.0.0.0/8", "«this network» (RFC 791)", false),
			special("127.0.0.0/8", "the loopback of every machine (RFC 1122)", false),
			special("169.254.0.0/16", "link-local (RFC 3927)", false), special("224.0.0.0/4", "multicast (RFC 1112)", false),
			special("240.0.0.0/4", "reserved or the broadcast address (RFC 1112)", false),
			special("::/127", "the unspecified or the loopback address (RFC 4291)", false),
			special("fe80::/10", "link-local (RFC 4291)", false), special("ff00::/8", "multicast (RFC 4291)", false),
			special("10.0.0.0/8", "private (RFC 1918)", true), special("172.16.0.0/12", "private (RFC 1918)", true),
			special("192.168.0.0/16", "private (RFC 1918)", true), special("100.64.0.0/10", "shared inside of providers (RFC 6598)", true),
			special("fc00::/7", "private (RFC 4193)", true));
	/** Wider networks are whole registries or countries. */
	private static final int WIDEST_4 = 8;
	private static final int WIDEST_6 = 19;

	private Dangers() {
	}

	private static Special special(String network, String words, boolean isPrivate) {
		return new Special(AddressRange.parse(network).orElseThrow(), words, isPrivate);
	}

	/**
	 * Against an address or network.
	 *
	 * @param privates whether private networks may be blocked
	 */
	public static String address(AddressRange range, boolean privates) {
		int widest = range.six() ? WIDEST_6 : WIDEST_4;
		if (!range.isSingle() && range.prefix() < widest) {
			return range + " is too wide to be blocked (wider than /" + widest + ").";
		}
		for (Special special : SPECIAL) {
			if (range.meets(special.range()) && !(privates && special.isPrivate())) {
				return range + " is " + special.words() + " and must not be blocked"
						+ (special.isPrivate() ? " (option \"private\")." : ".");
			}
		}
		return "";
	}

	/** Against a name in ASCII. */
	public static String domain(String name) {
		if (name.isEmpty()) {
			return "The name is empty.";
		}
		if (!isName(name)) {
			return "«" + shown(name) + "» is no name that the DNS can carry (RFC 1035).";
		}
		int dot = name.lastIndexOf('.');
		if (dot < 0) {
			return "«" + name + "» is a single label: a local name or a whole top-level domain must not be blocked.";
		}
		String top = name.substring(dot + 1);
		if (name.equals("localhost.localdomain") || top.equals("localhost") || top.equals("local") || top.equals("arpa")) {
			return "«" + name + "» belongs to every machine or network (RFC 6761, RFC 6762) and must not be blocked.";
		}
		if (Character.isDigit(top.charAt(0)) && AddressRange.parse(name).isPresent()) {
			return "«" + name + "» is an address, not a name.";
		}
		return PublicSuffixes.isSuffix(name) ? "«" + name + "» is a public suffix: it stands for everybody's names below it." : "";
	}

	/** Labels of letters, digits, hyphens and underscores, 63 at most, 253 in all; asterisks are none. */
	private static boolean isName(String name) {
		if (name.length() > 253) {
			return false;
		}
		int label = 0;
		for (int i = 0; i < name.length(); i++) {
			char c = name.charAt(i);
			if (c == '.') {
				if (label == 0 || name.charAt(i - 1) == '-') {
					return false;
				}
				label = 0;
			} else if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '_' || c == '-' && label > 0) {
				if (++label > 63) {
					return false;
				}
			} else {
				return false;
			}
		}
		return label > 0 && name.charAt(name.length() - 1) != '-';
	}

	/** Against a hash: one of hexadecimal digits of this length, and not that of an empty file. */
	public static String hash(String value, int length) {
		if (value.length() != length) {
			return "«" + shown(value) + "» has not the " + length + " digits of its kind.";
		}
		for (int i = 0; i < length; i++) {
			char c = value.charAt(i);
			if ((c < '0' || c > '9') && (c < 'a' || c > 'f')) {
				return "«" + shown(value) + "» is no hexadecimal number.";
			}
		}
		return EMPTY_FILE.contains(value) ? "It is the hash of an empty file, which every machine has." : "";
	}

	private static final List<String> EMPTY_FILE = List.of("d41d8cd98f00b204e9800998ecf8427e", "da39a3ee5e6b4b0d3255bfef95601890afd80709",
			"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
			"cf83e1357eefb8bdf1542850d66d8007d620e4050b5715dc83f4a921d36ce9ce47d0d13c5d85f2b0ff8318d2877eec2f63b931bd47417a81a538327af927da3e");

	/** Whether a text holds what ends a line or hides: control characters and the like. */
	public static boolean isHostile(String text) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c < 127 && c >= ' ') {
				continue;
			}
			int type = Character.getType(c);
			if (c < ' ' || c >= 127 && c < 160 || type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR
					|| type == Character.FORMAT || type == Character.UNASSIGNED || c == '\ufffd'
					|| type == Character.SURROGATE && !isPaired(text, i)) {
				return true;
			}
		}
		return false;
	}

	private static boolean isPaired(String text, int at) {
		return Character.isHighSurrogate(text.charAt(at)) ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
				: at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
	}

	/** A value that can be shown in a reason. */
	static String shown(String value) {
		String visible = OneLine.of(value);
		return visible.length() <= 80 ? visible : visible.substring(0, 79) + "…";
	}

	/** Whether a scheme is one that web proxies see. */
	static boolean isWeb(String scheme) {
		String lower = scheme.toLowerCase(Locale.ROOT);
		return lower.equals("http") || lower.equals("https") || lower.equals("ftp");
	}
}
