package org.akashi.observable.internal;

import java.net.IDN;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import com.google.common.net.InternetDomainName;

/** Domain names: what the public suffix list and the rules of the DNS say about them. */
public final class DomainNames {

	/** Names that are written like domains but are products, classes or file types. */
	private static final Set<String> PRODUCTS = Set.of("asp.net", "vb.net", "ado.net", "microsoft.net", "system.net", "paint.net",
			"ml.net", "socket.io", "system.io", "node.js", "draw.io", "json.net", "java.net", "e.g", "i.e", "ph.d", "b.sc",
			"eazfuscator.net", "confuser.net", "crypto.net");
	/**
	 * Roots outside the public DNS: those that malware uses (Tor, I2P, Namecoin, EmerDNS), and those set aside for private
	 * use and examples (RFC 2606, RFC 6761).
	 */
	private static final Set<String> ALTERNATIVE = Set.of("onion", "i2p", "bit", "bazar", "coin", "emc", "lib", "example", "test",
			"invalid", "local", "internal");
	private static final int CACHED = 8192;

	/** What the public suffix list says of a name. */
	private record Known(String name, boolean registrable, String suffix) {
	}

	private static final Known[] RECENT = new Known[CACHED];
	private static final ConcurrentHashMap<String, Boolean> TOP_LEVEL = new ConcurrentHashMap<>();

	private DomainNames() {
	}

	/** Whether the label is a top-level domain of the public DNS. Unicode and punycode forms alike. */
	static boolean isTopLevel(String label) {
		String key = label.toLowerCase(Locale.ROOT);
		Boolean known = TOP_LEVEL.get(key);
		if (known == null) {
			known = lookUpTopLevel(key);
			if (TOP_LEVEL.size() < CACHED) {
				TOP_LEVEL.put(key, known);
			}
		}
		return known;
	}

	private static boolean lookUpTopLevel(String key) {
		if (key.length() < 2 || key.length() > 63 || Chars.isDigit(key.charAt(0))) {
			return false;
		}
		try {
			String top = unicode(key);
			return InternetDomainName.from(top).isRegistrySuffix() || hasSuffix("a.co." + top) || hasSuffix("a.com." + top)
					|| hasSuffix("a.ac." + top);
		} catch (IllegalArgumentException e) {
			return false;
		}
	}

	/** Some registries offer only suffixes of two labels ({@code co.za}): their top level is no suffix itself. */
	private static boolean hasSuffix(String name) {
		return InternetDomainName.from(name).hasRegistrySuffix();
	}

	static boolean isAlternativeRoot(String label) {
		return ALTERNATIVE.contains(label.toLowerCase(Locale.ROOT));
	}

	/** Whether the name has a label below a registry's suffix ({@code example.co.jp}, not {@code co.jp}). */
	public static boolean isRegistrable(String name) {
		return name.length() <= 253 && known(name).registrable();
	}

	/** What the list says of a name; names stand in a report several times, and each is asked about several times. */
	private static Known known(String name) {
		int slot = name.hashCode() & CACHED - 1;
		Known known = RECENT[slot];
		if (known == null || !known.name().equals(name)) {
			known = lookUp(name);
			// A race loses one entry and nothing else: entries are immutable.
			RECENT[slot] = known;
		}
		return known;
	}

	private static Known lookUp(String name) {
		try {
			InternetDomainName domain = InternetDomainName.from(unicode(name));
			InternetDomainName suffix = domain.registrySuffix();
			return new Known(name, domain.isUnderRegistrySuffix(), suffix == null ? "" : suffix.toString());
		} catch (IllegalArgumentException e) {
			return new Known(name, false, "");
		}
	}

	/** The domain that was registered ({@code b.co.jp} for {@code a.b.co.jp}), or the name itself when there is none. */
	public static String registered(String name) {
		try {
			InternetDomainName domain = InternetDomainName.from(name);
			return domain.isUnderRegistrySuffix() ? domain.topDomainUnderRegistrySuffix().toString() : name;
		} catch (IllegalArgumentException e) {
			return name;
		}
	}

	/**
	 * The domain that one party has for itself, below a registry's suffix or a hoster's ({@code b.co.jp}, {@code me.github.io}),
	 * or {@code ""} when the name is none.
	 */
	public static String owned(String name) {
		try {
			InternetDomainName domain = InternetDomainName.from(name);
			return domain.isUnderPublicSuffix() ? domain.topPrivateDomain().toString() : "";
		} catch (IllegalArgumentException e) {
			return "";
		}
	}

	/** The suffix of the name under which anyone can register. */
	static String suffix(String name) {
		return known(name).suffix();
	}

	static boolean isProduct(String name) {
		return PRODUCTS.contains(name.toLowerCase(Locale.ROOT));
	}

	/** Whether the name is a Tor address: 16 (version 2) or 56 (version 3) base-32 characters before {@code .onion}. */
	static boolean isOnion(String name) {
		String lower = name.toLowerCase(Locale.ROOT);
		return lower.endsWith(".onion") && OnionNames.hasForm(lower.substring(lower.lastIndexOf('.', lower.length() - 7) + 1, lower.length() - 6));
	}

	/** The name in lower case without a dot at its end, or null when it is no domain name. Unicode stays Unicode. */
	public static String canonical(String name) {
		String lower = name.toLowerCase(Locale.ROOT);
		if (lower.endsWith(".")) {
			lower = lower.substring(0, lower.length() - 1);
		}
		int dot = lower.lastIndexOf('.');
		if (dot < 0 && OnionNames.isChecked(lower)) {
			return lower;
		}
		if (dot <= 0 || lower.contains("..")) {
			return null;
		}
		if (isAlternativeRoot(lower.substring(dot + 1))) {
			return lower;
		}
		return isRegistrable(lower) ? lower : null;
	}

	/** The name in ASCII (punycode); the name itself where it has no such form. */
	public static String ascii(String name) {
		int plain = 0;
		while (plain < name.length() && name.charAt(plain) < 128) {
			plain++;
		}
		if (plain == name.length()) {
			return name;
		}
		try {
			return IDN.toASCII(name, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
		} catch (IllegalArgumentException e) {
			return name;
		}
	}

	/** The name as people read it; the name itself where it is no punycode. */
	public static String readable(String name) {
		return unicode(name);
	}

	/** For internationalised names the other form of it, as the end of a reason; {@code ""} for others. */
	static String otherForm(String name) {
		String ascii = ascii(name);
		if (!ascii.equals(name)) {
			return "; internationalised, «" + ascii + "» in punycode";
		}
		String unicode = unicode(name);
		return unicode.equals(name) ? "" : "; punycode of «" + unicode + "»";
	}

	private static String unicode(String name) {
		return name.contains("xn--") ? IDN.toUnicode(name) : name;
	}
}
