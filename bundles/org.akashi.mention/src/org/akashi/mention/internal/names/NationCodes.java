package org.akashi.mention.internal.names;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

import org.akashi.mention.MentionTypes;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;

/** Codes of countries (ISO 3166-1 alpha-2) that count only where the place says what they are. */
final class NationCodes {

	private static final Set<String> CODES = Set.of(Locale.getISOCountries());
	private static final int LONGEST_ROW = 2000;

	private final String text;
	private final List<NameFind> finds;

	NationCodes(String text, List<NameFind> finds) {
		this.text = text;
		this.finds = finds;
	}

	void find(Consumer<NameFind> out) {
		for (NameFind find : finds) {
			int at = find.start();
			boolean country = find.type().equals(MentionTypes.COUNTRY) && find.entity().length() == 2;
			if (country && at > 3 && text.charAt(at - 1) == '(' && text.charAt(at - 2) == ' ' && text.startsWith(find.entity(), at - 4)
					&& (at == 4 || !Character.isLetterOrDigit(text.charAt(at - 5)))) {
				out.accept(code(at - 4, find.entity(), "its name stands behind it"));
			}
		}
		cells(out);
	}

	/** | CH | in a row that has a network address. */
	private void cells(Consumer<NameFind> out) {
		for (int bar = text.indexOf('|'); bar >= 0; bar = text.indexOf('|', bar + 1)) {
			int from = skip(bar + 1);
			if (from + 2 < text.length() && isCapital(from) && isCapital(from + 1)) {
				int close = skip(from + 2);
				String code = text.substring(from, from + 2);
				if (close < text.length() && text.charAt(close) == '|' && CODES.contains(code) && hasNetwork(bar)) {
					out.accept(code(from, code, "it fills a cell of a row with a network address"));
				}
			}
		}
	}

	private boolean isCapital(int at) {
		return text.charAt(at) >= 'A' && text.charAt(at) <= 'Z';
	}

	private int skip(int at) {
		int i = at;
		while (i < text.length() && i - at < 12 && (text.charAt(i) == ' ' || text.charAt(i) == '\u00A0')) {
			i++;
		}
		return i;
	}

	/** Whether the row has an address block in the notation of RFC 4632 or a number of an autonomous system. */
	private boolean hasNetwork(int at) {
		int from = at;
		while (from > 0 && at - from < LONGEST_ROW && text.charAt(from - 1) != '\n') {
			from--;
		}
		for (int i = from; i < text.length() && i - from < LONGEST_ROW && text.charAt(i) != '\n'; i++) {
			char c = text.charAt(i);
			boolean digitAfter = i + 1 < text.length() && Character.isDigit(text.charAt(i + 1));
			if (digitAfter && i > 0 && (c == '/' && Character.isDigit(text.charAt(i - 1)) && i > 1 && isPart(text.charAt(i - 2))
					|| c == 'S' && text.charAt(i - 1) == 'A')) {
				return true;
			}
		}
		return false;
	}

	private static boolean isPart(char c) {
		return c == '.' || c == ']' || Character.isDigit(c);
	}

	private static NameFind code(int at, String code, String reason) {
		String name = LocaleDisplayNames.getInstance(ULocale.ENGLISH).regionDisplayName(code);
		return new NameFind(at, at + 2, MentionTypes.COUNTRY, code, List.of(), name, 60, Meaning.NAMES,
				"«" + code + "» is the code of " + name + " (ISO 3166-1); " + reason);
	}
}
