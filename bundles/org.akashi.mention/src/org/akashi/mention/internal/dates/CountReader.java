package org.akashi.mention.internal.dates;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads how many victims a report counts: "more than 80 organizations", "at least 12 Turkish banks", 80以上の機関. The value is
 * the number with {@code +} for at least, {@code ~} for about and {@code <} for at most, and what is counted in English.
 */
final class CountReader {

	/** What a count says. */
	record Count(int start, int end, String value) {
	}

	private static final Map<String, String> BEFORE = new LinkedHashMap<>();
	private static final Set<String> NOUNS = Set.of("organizations", "organisations", "companies", "institutions", "entities", "businesses",
			"firms", "enterprises", "victims", "customers", "users", "individuals", "people", "employees", "computers", "machines", "devices",
			"systems", "hosts", "servers", "endpoints", "networks", "websites", "sites", "accounts", "countries", "targets", "households",
			"routers", "vendors", "suppliers", "operators", "clients", "states", "cities", "bodies", "municipalities");
	/** Nouns that are sectors as well, so that they are left to be mentions of their own. */
	private static final Set<String> SECTORS = Set.of("banks", "hospitals", "universities", "schools", "agencies", "ministries", "embassies",
			"manufacturers", "airlines", "governments", "utilities", "retailers", "hotels", "providers", "insurers", "newspapers", "journalists",
			"politicians", "diplomats", "contractors", "telecoms", "ports", "plants", "think-tanks", "ngos", "exchanges", "casinos", "clinics");
	private static final Set<String> WORDS = Set.of("dozens", "hundreds", "thousands", "millions", "scores", "tens");
	private static final Set<String> ENDS = Set.of("of", "the", "to", "in", "by", "with", "for", "from", "on", "at", "is", "are", "was", "were",
			"that", "which", "and", "or", "has", "have", "days", "months", "years", "hours", "percent", "per", "as", "than", "minutes",
			"weeks", "seconds", "times", "files", "samples", "domains", "a", "an", "not", "out");
	private static final String[][] JAPANESE = { { "機関", "institutions" }, { "組織", "organizations" }, { "企業", "companies" },
			{ "団体", "organizations" }, { "会社", "companies" }, { "社", "companies" }, { "カ国", "countries" }, { "か国", "countries" },
			{ "ヵ国", "countries" }, { "ヶ国", "countries" }, { "ケ国", "countries" }, { "の国", "countries" }, { "台", "devices" } };
	private static final String[] MORE = { "以上", "超", "を超える", "を上回る", "余り", "あまり", "強" };
	private static final int MOST_WORDS = 4;
	private static final int DIGITS = 12;

	static {
		for (String words : new String[] { "more than", "over", "at least", "upwards of", "in excess of", "no fewer than", "as many as" }) {
			BEFORE.put(words, "+");
		}
		for (String words : new String[] { "about", "around", "approximately", "roughly", "some", "nearly", "almost", "close to", "an estimated" }) {
			BEFORE.put(words, "~");
		}
		for (String words : new String[] { "up to", "fewer than", "less than", "at most" }) {
			BEFORE.put(words, "<");
		}
	}

	private final String text;

	CountReader(String text) {
		this.text = text;
	}

	/** The count whose number begins at the offset, null when none does. */
	Count at(int offset) {
		DateCursor cursor = new DateCursor(text, offset);
		String number = number(cursor);
		if (number.isEmpty()) {
			return null;
		}
		Count japanese = japanese(offset, cursor.at, number);
		return japanese != null ? japanese : english(offset, cursor.at, number);
	}

	/** "dozens of organizations". */
	Count inWords(int offset) {
		int end = wordEnd(offset);
		String word = text.substring(offset, end).toLowerCase(Locale.ROOT);
		if (!WORDS.contains(word) || !text.startsWith(" of ", end)) {
			return null;
		}
		return counted(offset, end + 3, word + " of", "");
	}

	private String number(DateCursor cursor) {
		int start = cursor.at;
		while (cursor.at < text.length() && cursor.at - start < DIGITS && (DateCursor.isDigit(text.charAt(cursor.at))
				|| isComma(cursor.at, start))) {
			cursor.at++;
		}
		String raw = text.substring(start, cursor.at);
		StringBuilder number = new StringBuilder();
		raw.chars().filter(c -> DateCursor.isDigit((char) c)).forEach(c -> number.append(DateCursor.plain((char) c)));
		boolean year = raw.length() == 4 && number.length() == 4 && number.toString().compareTo("1900") >= 0 && number.toString().compareTo("2100") < 0;
		return number.isEmpty() || number.charAt(0) == '0' || year || number.toString().equals("1") ? "" : number.toString();
	}

	private boolean isComma(int at, int start) {
		return text.charAt(at) == ',' && at > start && at + 3 < text.length() && DateCursor.isDigit(text.charAt(at + 1))
				&& DateCursor.isDigit(text.charAt(at + 2)) && DateCursor.isDigit(text.charAt(at + 3))
				&& (at + 4 >= text.length() || !DateCursor.isDigit(text.charAt(at + 4)));
	}

	private Count japanese(int start, int end, String number) {
		int at = end;
		String scale = at < text.length() && text.charAt(at) == '万' ? "0000" : "";
		at += scale.isEmpty() ? 0 : 1;
		String noun = "";
		boolean more = false;
		for (int round = 0; round < 2 && noun.isEmpty(); round++) {
			for (String[] row : JAPANESE) {
				if (text.startsWith(row[0], at)) {
					noun = row[1];
					at += row[0].length();
					break;
				}
			}
			for (String word : MORE) {
				if (text.startsWith(word, at)) {
					more = true;
					at += word.length();
				}
			}
			if (noun.isEmpty() && at < text.length() && text.charAt(at) == 'の') {
				at++;
			}
		}
		boolean about = start > 0 && text.charAt(start - 1) == '約';
		return noun.isEmpty() ? null : new Count(about ? start - 1 : start, at, (about ? "~" : "") + number + scale + (more ? "+" : "") + " " + noun);
	}

	private Count english(int start, int end, String number) {
		int at = end;
		boolean plus = at < text.length() && text.charAt(at) == '+';
		at += plus ? 1 : 0;
		if (at >= text.length() || text.charAt(at) != ' ' && text.charAt(at) != '\u00A0' && text.charAt(at) != '\n') {
			return null;
		}
		String scale = text.startsWith("million ", at + 1) ? " million" : text.startsWith("thousand ", at + 1) ? " thousand" : "";
		return counted(start, at + scale.length(), number + scale, plus ? "+" : "");
	}

	/** What is counted, after up to four words: adjectives and names of places. */
	private Count counted(int start, int end, String number, String sign) {
		int at = end;
		for (int words = 0; words <= MOST_WORDS && at + 1 < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\n'
				|| text.charAt(at) == '\u00A0'); words++) {
			int from = at + 1;
			at = wordEnd(from);
			String word = text.substring(from, at).toLowerCase(Locale.ROOT);
			if (NOUNS.contains(word) || SECTORS.contains(word)) {
				String[] before = before(start);
				String mark = sign.isEmpty() ? before[1] : sign;
				int begin = start - before[0].length();
				boolean whole = words == 0 && NOUNS.contains(word);
				int last = whole ? at : trimmed(end);
				String value = (mark.equals("+") ? number + "+" : mark + number) + " " + word.replace("organisations", "organizations");
				return new Count(begin, last, value);
			}
			if (word.isEmpty() || ENDS.contains(word)) {
				return null;
			}
		}
		return null;
	}

	private int trimmed(int end) {
		return text.startsWith(" of", end - 3) ? end - 3 : end;
	}

	/** The words before a number that limit it, as written, and their sign. */
	private String[] before(int start) {
		for (Map.Entry<String, String> entry : BEFORE.entrySet()) {
			int from = start - entry.getKey().length() - 1;
			if (from >= 0 && text.regionMatches(true, from, entry.getKey(), 0, entry.getKey().length())
					&& Character.isWhitespace(text.charAt(start - 1)) && (from == 0 || !Character.isLetterOrDigit(text.charAt(from - 1)))) {
				return new String[] { text.substring(from, start), entry.getValue() };
			}
		}
		return new String[] { "", "" };
	}

	private int wordEnd(int offset) {
		int end = offset;
		while (end < text.length() && end - offset < 24 && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '-'
				|| text.charAt(end) == '.' && end + 1 < text.length() && Character.isLetter(text.charAt(end + 1)))) {
			end++;
		}
		return end;
	}
}
