package org.akashi.stix.internal;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The hash algorithms of hash-algorithm-ov (STIX 2.1, section 10.7) and the form of their values (section 2.7). */
public final class Hashes {

	private static final Map<String, Pattern> FORMS = Map.of("MD5", hex(32), "SHA1", hex(40), "SHA256", hex(64), "SHA512", hex(128),
			"SHA3256", hex(64), "SHA3512", hex(128), "SSDEEP", Pattern.compile("[a-zA-Z0-9/+:.]{1,148}"),
			"TLSH", Pattern.compile("(T1)?[a-fA-F0-9]{70}"));

	private Hashes() {
	}

	private static Pattern hex(int digits) {
		return Pattern.compile("[a-fA-F0-9]{" + digits + "}");
	}

	/** Whether a value can be of an algorithm; of one that is not known, any can. */
	public static boolean isValid(String algorithm, String value) {
		Pattern form = FORMS.get(algorithm.replace("-", "").replace("_", "").toUpperCase(Locale.ROOT));
		return form == null || form.matcher(value).matches();
	}
}
