package org.akashi.mention;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

import org.akashi.mention.internal.names.ContestedTable;

/**
 * Names that public lists give to more than one thing: to two actors, to a group and its malware, to what one list files
 * under malware and another under tools. Who reads such a name must say what is meant. Immutable.
 */
public final class ContestedNames {

	/**
	 * One thing that lists call so.
	 *
	 * @param type   a type of {@link MentionTypes}: actor, malware, tool or campaign
	 * @param name   what the lists call it first
	 * @param source the lists, with versions
	 */
	public record Owner(String type, String name, String source) {
	}

	private ContestedNames() {
	}

	/** The things that a name is given to, two at least; none when it isn't contested. How it is spelt doesn't matter. */
	public static List<Owner> owners(String name) {
		return ContestedTable.owners(key(name));
	}

	/**
	 * The form in which spellings of one name are equal: letters and digits alone, without case, width and the accents of
	 * Latin letters.
	 */
	public static String key(String name) {
		String composed = Normalizer.normalize(name, Normalizer.Form.NFKC);
		StringBuilder key = new StringBuilder(composed.length());
		boolean latin = false;
		String apart = isAscii(composed) ? composed : Normalizer.normalize(composed, Normalizer.Form.NFD);
		for (int i = 0; i < apart.length();) {
			int c = apart.codePointAt(i);
			i += Character.charCount(c);
			if (Character.getType(c) == Character.NON_SPACING_MARK) {
				// か and が are two letters, e and é are not.
				if (!latin) {
					key.appendCodePoint(c);
				}
			} else if (Character.isLetterOrDigit(c)) {
				key.appendCodePoint(c);
				latin = Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
			}
		}
		return Normalizer.normalize(key, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
	}

	private static boolean isAscii(String text) {
		return text.chars().allMatch(c -> c < 0x80);
	}
}
