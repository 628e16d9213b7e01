package org.akashi.mention.internal.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.akashi.mention.MentionTypes;

/**
 * Bare words of sectors, such as "government" or "banking". They count beside a word for organisations, in a list with
 * other sectors, or where the sentence speaks of targets.
 */
final class SectorWords {

	private static final Set<String> NOUNS = Set.of("sector", "sectors", "industry", "industries", "company", "companies",
			"organization", "organizations", "organisation", "organisations", "entity", "entities", "agency", "agencies",
			"institution", "institutions", "body", "bodies", "firm", "firms", "vertical", "verticals", "business",
			"businesses", "provider", "providers", "contractor", "contractors", "department", "departments", "ministry",
			"ministries", "officials", "networks", "enterprises", "operators", "targets", "victims", "users", "employees",
			"suppliers");
	private static final List<String> JAPANESE_NOUNS = List.of("業界", "機関", "分野", "企業", "部門", "産業", "セクター", "業者", "会社", "関係",
			"関連", "組織", "事業", "などの", "など", "当局", "省庁", "施設", "各社",
			"を標的", "を狙", "を攻撃", "への攻撃", "に対する", "が標的", "が狙われ", "が被害", "を対象", "の標的");
	/** Nouns that belong to the name of the kind: "energy sector", "chemical company". */
	private static final Set<String> HEADS = Set.of("sector", "sectors", "industry", "industries", "company", "companies", "entity", "entities",
			"body", "bodies", "agency", "agencies", "institution", "institutions", "organization", "organizations", "organisation",
			"organisations", "firm", "firms", "provider", "providers", "operators", "ministry", "ministries");
	/** What may follow a bare word that stands for its kind of victims: the sentence goes on or ends. */
	private static final Set<String> GOES_ON = Set.of("", "and", "or", "in", "across", "by", "with", "were", "was", "are", "is", "since",
			"using", "as", "from", "during", "among", "around", "worldwide", "through", "which", "that", "to");
	private static final Set<String> ORGANS = Set.of("Institute", "Department", "School", "Faculty", "University", "College", "Ministry", "Bureau",
			"Office", "Academy", "Journal");
	private static final List<String> TARGET_WORDS = List.of("target", "victim", "sector", "industr", "vertical", "attack", "against", "compromis");
	/** Words of sectors that mostly mean a thing of everyone: by them alone no target is told. */
	private static final Set<String> EVERYDAY = Set.of("software", "technology", "media", "utility", "satellite", "electronics", "commercial",
			"health", "shipping", "medical", "industrial", "diplomatic", "nuclear", "government", "engineering");
	/** What is made or stolen to get at the customers of banks and shops: "banking trojan", "e-commerce site". */
	private static final Set<String> MADE_AGAINST = Set.of("trojan", "trojans", "malware", "credentials", "information", "website", "websites",
			"site", "sites", "platform", "platforms", "store", "stores");
	private static final Set<String> OF_CUSTOMERS = Set.of("banking", "e-commerce", "ecommerce");
	private static final int REACH = 90;
	private static final int LONGEST_LIST = 40;

	private SectorWords() {
	}

	/** Settles places, then adds the bare sector words that count to the finds, in which the full phrases already are. */
	static void add(ScannedText scanned, List<NameFind> finds) {
		PlaceWords.settle(scanned, finds);
		finds.removeIf(find -> find.type().equals(MentionTypes.SECTOR) && isPartOfName(scanned.text, find.start()));
		Map<Integer, Integer> starts = new HashMap<>();
		Set<Integer> ends = new HashSet<>();
		for (NameFind find : finds) {
			if (find.type().equals(MentionTypes.SECTOR)) {
				starts.merge(find.start(), find.end(), Math::max);
				ends.add(find.end());
			}
		}
		List<NameHit> bare = new ArrayList<>();
		for (NameHit hit : scanned.hits) {
			if (isBare(hit)) {
				bare.add(hit);
				starts.merge(hit.start(), hit.end(), Math::max);
				ends.add(hit.end());
			}
		}
		for (NameHit hit : bare) {
			String reason = reason(scanned, hit, starts, ends);
			if (!reason.isEmpty()) {
				NameRef ref = hit.refs().stream().filter(each -> each.rule() == NameRef.Rule.SECTOR).findFirst().orElseThrow();
				NameHit whole = new NameHit(hit.start(), headEnd(scanned.text, hit.end()), hit.refs());
				finds.add(Meaning.of(ref, whole, reason.startsWith("speaks") ? 50 : 65, "; it " + reason));
			}
		}
	}

	/** Whether it is the word of a sector and not at once the sector's full name. */
	private static boolean isBare(NameHit hit) {
		boolean word = false;
		for (NameRef ref : hit.refs()) {
			if (ref.rule() == NameRef.Rule.SECTOR) {
				word = true;
			} else if (ref.type().equals(MentionTypes.SECTOR)) {
				return false;
			}
		}
		return word;
	}

	/** "Institute of Space Technology", "Department of Energy": a part of an organisation's name. */
	private static boolean isPartOfName(String text, int start) {
		if (start < 4 || !text.startsWith(" of ", start - 4) || !Character.isUpperCase(text.charAt(start))) {
			return false;
		}
		int word = start - 4;
		while (word > 0 && start - word < 24 && Character.isLetter(text.charAt(word - 1))) {
			word--;
		}
		return ORGANS.contains(text.substring(word, start - 4));
	}

	private static String reason(ScannedText scanned, NameHit hit, Map<Integer, Integer> starts, Set<Integer> ends) {
		String text = scanned.text;
		String after = wordAfter(text, hit.end());
		if (follows(text, hit.start(), "social ")) {
			return "";
		}
		if (NOUNS.contains(after)) {
			return "stands before «" + after + "»";
		}
		for (String noun : JAPANESE_NOUNS) {
			if (text.startsWith(noun, hit.end())) {
				return "stands before «" + noun + "»";
			}
		}
		boolean eastern = text.charAt(hit.start()) > 0x2E80;
		if (listed(text, hit, starts, ends) && (eastern || listIsOfSectors(text, hit, starts, ends))) {
			return "stands in a list of sectors";
		}
		if (eastern) {
			return "";
		}
		String word = text.substring(hit.start(), hit.end()).toLowerCase(Locale.ROOT);
		if (OF_CUSTOMERS.contains(word) && MADE_AGAINST.contains(after)) {
			return "speaks of its customers before «" + after + "»";
		}
		if (EVERYDAY.contains(word)) {
			return "";
		}
		boolean inName = Character.isUpperCase(text.charAt(hit.start())) && hit.start() > 1 && text.charAt(hit.start() - 1) == ' '
				&& Character.isLetter(text.charAt(hit.start() - 2));
		if (inName || !GOES_ON.contains(after) || hit.start() > 0 && text.charAt(hit.start() - 1) == '-') {
			return "";
		}
		String around = text.substring(Math.max(0, hit.start() - REACH), hit.start()).toLowerCase(Locale.ROOT);
		around = around.substring(Math.max(around.lastIndexOf(". ") + 1, around.lastIndexOf('\n') + 1));
		return TARGET_WORDS.stream().anyMatch(around::contains) ? "speaks near words for targets" : "";
	}

	/** "Social media" is no sector. */
	private static boolean follows(String text, int start, String word) {
		return text.regionMatches(true, start - word.length(), word, 0, word.length());
	}

	/** The end of the noun that belongs to the word, or the word's own end. */
	private static int headEnd(String text, int offset) {
		if (offset >= text.length() || text.charAt(offset) != ' ' && text.charAt(offset) != '\u00A0') {
			return offset;
		}
		int end = offset + 1;
		while (end < text.length() && end - offset < 20 && Character.isLetter(text.charAt(end))) {
			end++;
		}
		return HEADS.contains(text.substring(offset + 1, end).toLowerCase(Locale.ROOT)) ? end : offset;
	}

	private static String wordAfter(String text, int offset) {
		int start = offset;
		while (start < text.length() && start - offset < 3 && (ScannedText.isSpace(text.charAt(start)) || text.charAt(start) == '-')) {
			start++;
		}
		int end = start;
		while (end < text.length() && end - start < 20 && Character.isLetter(text.charAt(end))) {
			end++;
		}
		return text.substring(start, end).toLowerCase(Locale.ROOT);
	}

	/** Whether nothing but list punctuation, "and" or "or" stands between it and another word of a sector. */
	private static boolean listed(String text, NameHit hit, Map<Integer, Integer> starts, Set<Integer> ends) {
		for (int gap = 1; gap <= 7; gap++) {
			if (starts.containsKey(hit.end() + gap) && joins(text, hit.end(), hit.end() + gap)
					|| ends.contains(hit.start() - gap) && joins(text, hit.start() - gap, hit.start())) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Whether the last word of the list stands for its sector: before a noun for victims, or where the sentence goes on. In
	 * "pandemic, healthcare, and financial crises" it doesn't.
	 */
	private static boolean listIsOfSectors(String text, NameHit hit, Map<Integer, Integer> starts, Set<Integer> ends) {
		int end = hit.end();
		for (int words = 0; words < LONGEST_LIST; words++) {
			Integer next = null;
			for (int gap = 1; gap <= 7 && next == null; gap++) {
				next = joins(text, end, end + gap) ? starts.get(end + gap) : null;
			}
			if (next == null) {
				break;
			}
			end = next;
		}
		String after = wordAfter(text, end);
		return NOUNS.contains(after) || GOES_ON.contains(after);
	}

	private static boolean joins(String text, int from, int to) {
		if (to > text.length()) {
			return false;
		}
		String between = text.substring(from, to).strip().toLowerCase(Locale.ROOT);
		return Set.of(",", "/", "・", "、", "and", "or", "&", ", and", ", or", "および", "及び", "と", "や", ";", "|").contains(between);
	}
}
