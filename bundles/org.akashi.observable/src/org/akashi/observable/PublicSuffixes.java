package org.akashi.observable;

import java.net.IDN;

import com.google.common.net.InternetDomainName;

/** The public suffix list (publicsuffix.org): names below which everybody may have names of their own. */
public final class PublicSuffixes {

	/** No suffix of the list has more labels. */
	private static final int MOST_DOTS = 5;

	private PublicSuffixes() {
	}

	/**
	 * Whether the name is itself a public suffix: of a registry ({@code co.uk}) or of a hoster ({@code github.io}).
	 *
	 * @param name in lower case, without the root's dot, Unicode or punycode; what is no name is no suffix
	 */
	public static boolean isSuffix(String name) {
		int dots = 0;
		for (int i = 0; i < name.length(); i++) {
			if (name.charAt(i) == '.' && ++dots > MOST_DOTS) {
				return false;
			}
		}
		try {
			return InternetDomainName.from(name.contains("xn--") ? IDN.toUnicode(name) : name).isPublicSuffix();
		} catch (IllegalArgumentException e) {
			return false;
		}
	}
}
