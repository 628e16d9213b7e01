package org.akashi.stix.internal.rules;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a text is what a property of a standard observable must be. */
public final class Values {

	private static final String OCTET = "(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";
	private static final Pattern IPV4 = Pattern.compile(OCTET + "(\\." + OCTET + "){3}(/(3[0-2]|[12]?\\d))?");
	private static final Pattern IPV6 = Pattern.compile("([0-9a-fA-F:]+(:(\\d{1,3}\\.){3}\\d{1,3})?)(/(12[0-8]|1[01]\\d|[1-9]?\\d))?");
	private static final Pattern MAC = Pattern.compile("[0-9a-f]{2}(:[0-9a-f]{2}){5}");
	private static final Pattern MAIL = Pattern.compile("[^\\s@<>]+@[^\\s@<>]+");
	private static final Pattern MIME = Pattern.compile("(application|audio|font|image|message|model|multipart|text|video)/[a-zA-Z0-9.+_-]+");
	private static final Pattern CPE = Pattern.compile("cpe:2\\.3:[aho*-](:([^:\\\\\\s]|\\\\\\S)+){10}");
	private static final Pattern SCHEME = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:\\S+");
	private static final Pattern CHARSET_FAMILY = Pattern.compile("(?i)(ISO|UTF|IBM|windows|KOI8|EUC|GB|BIG5|Shift_JIS|US-ASCII|macintosh|TIS|VISCII|ebcdic|cp)[A-Za-z0-9_:.+-]*");
	private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
	private static final Set<String> LANGUAGES = languages();
	private static final Set<String> SHORT_HIVES = Set.of("hklm", "hkcu", "hkcr", "hkcc", "hku", "hkdd", "hkpd");

	private Values() {
	}

	private static Set<String> languages() {
		Set<String> languages = new HashSet<>(Arrays.asList(Locale.getISOLanguages()));
		for (String two : Locale.getISOLanguages()) {
			try {
				languages.add(Locale.of(two).getISO3Language());
			} catch (MissingResourceException e) {
				// A language without a code of three letters: the one of two is there.
				continue;
			}
		}
		return languages;
	}

	/** An IPv4 address or CIDR block. */
	public static boolean isIpv4(String text) {
		return IPV4.matcher(text).matches();
	}

	/** An IPv6 address or CIDR block. */
	public static boolean isIpv6(String text) {
		Matcher m = IPV6.matcher(text);
		if (!m.matches()) {
			return false;
		}
		String address = m.group(1);
		int last = address.lastIndexOf(':');
		boolean mixed = address.indexOf('.') > 0;
		if (mixed && !isIpv4(address.substring(last + 1))) {
			return false;
		}
		String hex = mixed ? address.substring(0, last + 1) + "0:0" : address;
		int gap = hex.indexOf("::");
		if (gap >= 0 && hex.indexOf("::", gap + 1) >= 0) {
			return false;
		}
		String[] groups = (gap < 0 ? hex : hex.substring(0, gap) + ":" + hex.substring(gap + 2)).split(":", -1);
		int count = 0;
		for (int i = 0; i < groups.length; i++) {
			if (groups[i].length() > 4 || groups[i].isEmpty() && gap < 0) {
				return false;
			}
			count += groups[i].isEmpty() ? 0 : 1;
		}
		return gap < 0 ? count == 8 : count < 8;
	}

	/** A MAC address as STIX writes it. */
	public static boolean isMac(String text) {
		return MAC.matcher(text).matches();
	}

	/** An e-mail address (RFC 5322, addr-spec), roughly. */
	public static boolean isMail(String text) {
		return MAIL.matcher(text).matches();
	}

	/** A URL with a scheme (RFC 3986); characters that should be escaped are let pass when the rest is right. */
	public static boolean isUrl(String text) {
		if (!SCHEME.matcher(text).matches()) {
			return false;
		}
		try {
			return new URI(text).isAbsolute();
		} catch (URISyntaxException e) {
			return text.indexOf("://") > 0;
		}
	}

	/** The form of a media type. */
	public static boolean isMime(String text) {
		return MIME.matcher(text).matches();
	}

	/** A CPE name of version 2.3 as a formatted string. */
	public static boolean isCpe(String text) {
		return CPE.matcher(text).matches();
	}

	/** A name of IANA's list of character sets: one that Java knows, or of a family in that list. */
	public static boolean isCharset(String text) {
		try {
			return Charset.isSupported(text) || CHARSET_FAMILY.matcher(text).matches();
		} catch (IllegalCharsetNameException e) {
			return false;
		}
	}

	/** A language tag (RFC 5646) of a known language. */
	public static boolean isLanguage(String tag) {
		try {
			return LANGUAGES.contains(new Locale.Builder().setLanguageTag(tag).build().getLanguage());
		} catch (IllformedLocaleException e) {
			return false;
		}
	}

	/** A language code of three letters (ISO 639-2). */
	public static boolean isLanguage3(String code) {
		return code.length() == 3 && LANGUAGES.contains(code);
	}

	/** The abbreviation of a hive of the Windows registry, in lower case. */
	public static boolean isShortHive(String hive) {
		return SHORT_HIVES.contains(hive);
	}

	/** An ISO 3166-1 alpha-2 code in any case. */
	public static boolean isCountry(String code) {
		return COUNTRIES.contains(code.toUpperCase(Locale.ROOT));
	}
}
