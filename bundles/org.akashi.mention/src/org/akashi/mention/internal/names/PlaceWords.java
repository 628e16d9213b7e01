package org.akashi.mention.internal.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.akashi.mention.MentionTypes;

/**
 * What the words beside a country or region make of it: "Iranian-aligned" still names the place; "the Chinese government",
 * "Ministry of Defence of Ukraine" and "Beijing Founder Limited" are organisations; "US$" is money. And the codes of
 * countries where a table or a name beside says what they are: {@code | CH |} beside a network, "PS (Palestine)".
 */
final class PlaceWords {

	private static final Set<String> JOINED = Set.of("based", "speaking", "language", "linked", "aligned", "backed", "sponsored", "nexus",
			"wide", "affiliated", "born", "origin", "state", "made", "related", "owned", "controlled", "supported", "focused", "centric");
	private static final Set<String> LANGUAGE = Set.of("speaking", "language");
	/** The state itself, as one body. */
	private static final Set<String> STATE = Set.of("government", "military", "army", "navy", "intelligence", "parliament", "police",
			"governmental");
	/** After "government" they make it a kind of victim in that country. */
	private static final Set<String> KIND = Set.of("agencies", "agency", "entities", "entity", "organizations", "organisations",
			"organization", "organisation", "officials", "official", "institutions", "institution", "bodies", "body", "sector", "sectors",
			"departments", "networks", "websites", "employees", "personnel", "targets", "contractors", "offices", "ministries", "servers", "systems");
	private static final Set<String> ORGANS = Set.of("ministry", "department", "agency", "bureau", "office", "service", "bank", "university",
			"institute", "council", "commission", "authority", "administration", "airways", "airlines", "company", "corp", "corporation",
			"corp.", "ltd", "ltd.", "limited", "inc", "inc.", "llc", "gmbh", "co.", "army", "navy", "times", "post", "monitor", "union",
			"federation", "committee", "parliament", "center", "centre", "college", "school", "academy", "association",
			"foundation", "exchange", "government", "forces", "guard", "police", "telecom", "group", "organization", "bundeswehr",
			"ministries", "district", "constitution", "mission", "customs", "technology", "co", "industries");
	/** Organs whose names stand without the country: "Philippines Bureau of Customs", "Kenya Space Research Agency". */
	private static final Set<String> OWN_NAME = Set.of("bureau", "service", "agency");
	/** Organs that each state has, so that its name belongs to theirs. */
	private static final Set<String> OF_A_STATE = Set.of("ministry", "department");
	/** End the name of a company, so that what follows is another. */
	private static final Set<String> COMPANIES = Set.of("ltd", "ltd.", "inc", "inc.", "llc", "gmbh", "corp", "corp.", "plc");
	private static final Set<String> LINKS = Set.of("of", "and", "for", "the", "&", "in", "on", "to");
	private static final List<String> EASTERN_ORGANS = List.of("有限公司", "公司", "集团");
	private static final int MOST_IDEOGRAPHS = 24;
	private static final int MOST_WORDS = 9;
	private static final int FEWEST_WORDS = 3;
	private static final int LONGEST_WORD = 90;

	private final ScannedText scanned;
	private final String text;
	private final List<NameFind> finds;
	private final Map<Integer, NameFind> ending = new HashMap<>();

	private PlaceWords(ScannedText scanned, List<NameFind> finds) {
		this.scanned = scanned;
		this.text = scanned.text;
		this.finds = finds;
		finds.stream().filter(PlaceWords::isPlace).forEach(find -> ending.put(find.end(), find));
	}

	/** Settles all places among the finds. */
	static void settle(ScannedText scanned, List<NameFind> finds) {
		new PlaceWords(scanned, finds).settle();
	}

	private void settle() {
		List<NameFind> settled = new ArrayList<>(finds.size());
		for (NameFind find : finds) {
			if (!isPlace(find)) {
				settled.add(find);
			} else if (text.charAt(find.start()) > 0x250) {
				settled.add(company(find));
			} else if (!isMoneyOrNoise(find)) {
				NameFind organisation = organisation(find);
				settled.add(organisation != null ? organisation : extended(find));
				if (organisation != null && organisation.start() >= find.end()) {
					settled.add(extended(find));
				}
			}
		}
		finds.clear();
		finds.addAll(settled);
		new NationCodes(text, settled).find(finds::add);
	}

	/** 上海…有限公司: the place is the beginning of a company's name. */
	private NameFind company(NameFind find) {
		int end = find.end();
		while (end < text.length() && end - find.end() < MOST_IDEOGRAPHS && Character.isIdeographic(text.charAt(end))) {
			end++;
		}
		for (String tail : EASTERN_ORGANS) {
			int at = end - find.end() < tail.length() ? -1 : text.indexOf(tail, find.end(), end);
			if (at >= 0) {
				return organ(find, find.start(), at + tail.length(), "");
			}
		}
		return find;
	}

	private static boolean isPlace(NameFind find) {
		return find.type().equals(MentionTypes.COUNTRY) || find.type().equals(MentionTypes.REGION);
	}

	private boolean isMoneyOrNoise(NameFind find) {
		int end = find.end();
		int after = end < text.length() && ScannedText.isSpace(text.charAt(end)) ? end + 1 : end;
		if (after < text.length() && (text.charAt(after) == '$' || text.charAt(after) == '€') && end - find.start() <= 4) {
			return true;
		}
		int from = find.start();
		while (from > 0 && find.start() - from < LONGEST_WORD && text.charAt(from - 1) > ' ') {
			from--;
		}
		if (find.start() - from >= LONGEST_WORD) {
			return !followsPunctuation(from, find.start());
		}
		// TIBER-EU, but not Iran-USA.
		boolean brief = end - find.start() <= 3 && Character.isUpperCase(text.charAt(end - 1));
		return brief && find.start() > 1 && text.charAt(find.start() - 1) == '-' && Character.isLetter(text.charAt(find.start() - 2))
				&& !ending.containsKey(find.start() - 1);
	}

	/** Whether a long run without blanks is a link or a list in front, not base64. */
	private boolean followsPunctuation(int from, int start) {
		for (int i = from; i < start; i++) {
			char c = text.charAt(i);
			if (c == ':' || c == '(' || c == '[' || c == ',' || c == '|' || c > 0x2E80) {
				return true;
			}
		}
		return false;
	}

	/** "Russian-speaking": the mention takes in what belongs to the word. */
	private NameFind extended(NameFind find) {
		int end = find.end();
		if (end < text.length() && (text.charAt(end) == '-' || text.charAt(end) == '‑')) {
			int to = wordEnd(end + 1);
			String word = text.substring(end + 1, to).toLowerCase(java.util.Locale.ROOT);
			if (JOINED.contains(word)) {
				boolean language = LANGUAGE.contains(word);
				return with(find, to, language ? Math.min(find.confidence(), 60) : find.confidence(),
						language ? "; it tells the language, which others speak too" : "");
			}
		}
		return find;
	}

	private static NameFind with(NameFind find, int end, int confidence, String note) {
		return new NameFind(find.start(), end, find.type(), find.entity(), find.candidates(), find.value(), confidence, find.extractor(),
				find.why() + note);
	}

	/** The organisation of whose name the place is a part; null when there is none. */
	private NameFind organisation(NameFind find) {
		int end = possessive(find.end());
		int next = space(end);
		int to = next < 0 ? end : wordEnd(next);
		String word = next < 0 ? "" : text.substring(next, to).toLowerCase(java.util.Locale.ROOT);
		if (word.equals("federal") && space(to) >= 0) {
			next = space(to);
			to = wordEnd(next);
			word = text.substring(next, to).toLowerCase(java.util.Locale.ROOT);
		}
		boolean country = find.type().equals(MentionTypes.COUNTRY) && find.entity().length() == 2;
		if (country && STATE.contains(word) && !Character.isUpperCase(after(to)) && !KIND.contains(wordAt(to))) {
			return organ(find, find.start(), to, word.startsWith("government") ? "Government of " + find.value() : "");
		}
		NameFind before = named(find);
		// "U.S. Federal Bureau of Investigation": an abbreviation before a name is no part of it.
		boolean brief = find.end() - find.start() <= 4 && Character.isUpperCase(text.charAt(find.start() + 1)) || text.charAt(find.start() + 1) == '.';
		return before != null || brief ? before : tail(find, end);
	}

	private char after(int offset) {
		int next = space(offset);
		return next < 0 ? ' ' : text.charAt(next);
	}

	private String wordAt(int offset) {
		int next = offset < text.length() && text.charAt(offset) == '-' ? offset + 1 : space(offset);
		return next < 0 ? "" : text.substring(next, wordEnd(next)).toLowerCase(java.util.Locale.ROOT);
	}

	/** "government of China", "Ministry of State Security of China", "University of London". */
	private NameFind named(NameFind find) {
		int at = find.start();
		int start = -1;
		boolean government = false;
		boolean organ = false;
		for (int words = 0; words < MOST_WORDS; words++) {
			int end = back(at);
			int from = wordStart(end);
			if (end < 0 || from == end) {
				break;
			}
			String word = text.substring(from, end);
			String small = word.toLowerCase(java.util.Locale.ROOT);
			if (COMPANIES.contains(small)) {
				break;
			}
			if (words == 0 && !word.equals("of") && !word.equals("the")) {
				break;
			}
			government = words <= 2 && small.equals("government");
			if (government || Character.isUpperCase(word.charAt(0)) && !small.equals("the")) {
				start = from;
				organ |= government || ORGANS.contains(small);
			} else if (!LINKS.contains(small) || small.equals("in") || small.equals("on") || small.equals("to")) {
				break;
			}
			at = from;
			if (government) {
				break;
			}
		}
		return start >= 0 && organ ? organ(find, start, find.end(), government ? "Government of " + find.value() : "") : null;
	}

	/** "Saudi Ministry of Foreign Affairs", "Beijing Sages Education Co., Ltd": the capitals after the place up to the last organ. */
	private NameFind tail(NameFind find, int from) {
		int at = from;
		int end = -1;
		int length = 0;
		boolean organ = false;
		boolean own = false;
		String first = "";
		for (int words = 0; words < MOST_WORDS; words++) {
			int next = space(at);
			if (next < 0 && at < text.length() && text.charAt(at) == ',') {
				next = space(at + 1);
				// "Trading Co., Ltd", but not "Central Bank, May 2018".
				next = next >= 0 && COMPANIES.contains(text.substring(next, wordEnd(next)).toLowerCase(java.util.Locale.ROOT)) ? next : -1;
			}
			if (next < 0) {
				break;
			}
			int to = wordEnd(next);
			if (to < text.length() && text.charAt(to) == '.' && to - next <= 4) {
				to++;
			}
			String word = text.substring(next, to);
			if (word.isEmpty()) {
				break;
			}
			boolean capital = Character.isUpperCase(word.charAt(0));
			if (!capital && (!LINKS.contains(word) || word.equals("in") || word.equals("on") || word.equals("to") || words == 0)) {
				break;
			}
			if (capital) {
				String small = word.toLowerCase(java.util.Locale.ROOT);
				own |= OWN_NAME.contains(small) && !OF_A_STATE.contains(first);
				first = first.isEmpty() && ORGANS.contains(small) ? small : first;
				organ |= ORGANS.contains(small);
				end = organ ? to : end;
				length = organ ? words + 1 : length;
			}
			at = to;
		}
		if (end < 0) {
			return null;
		}
		boolean apart = own && length >= FEWEST_WORDS && from == find.end() && find.type().equals(MentionTypes.COUNTRY);
		return organ(find, apart ? space(from) : find.start(), end, "");
	}

	private NameFind organ(NameFind find, int start, int end, String value) {
		String raw = scanned.raw(start, end).replaceAll("\\s+", " ");
		return new NameFind(start, end, MentionTypes.ORGANIZATION, "", List.of(), value.isEmpty() ? raw : value, 60, Meaning.NAMES,
				"the words around «" + scanned.raw(find.start(), find.end()) + "» name an organisation of that place");
	}

	private int possessive(int offset) {
		boolean owns = offset + 1 < text.length() && (text.charAt(offset) == '\'' || text.charAt(offset) == '’') && text.charAt(offset + 1) == 's';
		return owns ? offset + 2 : offset;
	}

	/** The offset after one blank, -1 when there is none or a line ends. */
	private int space(int offset) {
		boolean blank = offset + 1 < text.length() && (text.charAt(offset) == ' ' || text.charAt(offset) == '\u00A0');
		return blank && text.charAt(offset + 1) > ' ' ? offset + 1 : -1;
	}

	private int back(int offset) {
		boolean blank = offset > 1 && (text.charAt(offset - 1) == ' ' || text.charAt(offset - 1) == '\u00A0');
		return blank ? offset - 1 : -1;
	}

	private int wordEnd(int offset) {
		int end = offset;
		while (end < text.length() && end - offset < 30 && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '&')) {
			end++;
		}
		return end;
	}

	private int wordStart(int end) {
		int start = end;
		while (start > 0 && end - start < 30 && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '&')) {
			start--;
		}
		return start;
	}
}
