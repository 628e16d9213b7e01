package org.akashi.report.internal;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Guesses the main language of a report from its scripts and, for Latin letters, from its commonest words. */
final class Language {

	private static final int ENOUGH = 200_000;
	/** So many different words of a language: lists of hosts hold a few by chance. */
	private static final int DISTINCT = 3;

	private static final Map<String, Set<String>> WORDS = Map.of("en",
			words("the of and to in that is was for with as by on from this are has were which"), "de",
			words("der die das und ist nicht von mit den dem ein eine wird auf für zu sich auch werden"), "fr",
			words("le la les des et est une dans que pour par sur avec qui sont aux ce plus du"), "es",
			words("el los las que del una por con para es se como más su fue al en de"), "it",
			words("il gli che di una per con non sono della nel alla dei anche del ha questo"), "pt",
			words("os que do da uma para com não por mais dos foi na ao são"), "nl",
			words("de het een van en is dat op te voor met zijn niet aan er door worden ook"));

	private static final int LONGEST_WORD = 8;

	private Language() {
	}

	private static Set<String> words(String list) {
		return new HashSet<>(Arrays.asList(list.split(" ")));
	}

	/** A BCP 47 tag, or {@code ""} when there is too little text to tell. */
	static String of(String text) {
		String head = text.length() > ENOUGH ? text.substring(0, ENOUGH) : text;
		Map<UnicodeScript, Integer> scripts = new EnumMap<>(UnicodeScript.class);
		head.codePoints().filter(c -> c > 0x2FF && Character.isLetter(c))
				.forEach(c -> scripts.merge(UnicodeScript.of(c), 1, Integer::sum));
		Map<String, Map<String, Integer>> found = new HashMap<>();
		int latin = latinWords(head, found);
		int kana = count(scripts, UnicodeScript.HIRAGANA) + count(scripts, UnicodeScript.KATAKANA);
		int han = count(scripts, UnicodeScript.HAN);
		int hangul = count(scripts, UnicodeScript.HANGUL);
		if (kana >= 3 && kana * 2 + han > latin && kana * 12 > han) {
			return "ja";
		}
		if (hangul > han && hangul > latin) {
			return "ko";
		}
		if (han > latin) {
			return "zh";
		}
		for (Map.Entry<UnicodeScript, String> other : OTHERS) {
			if (count(scripts, other.getKey()) > latin * 3) {
				return other.getValue().equals("ru") && head.matches("(?s).*[іїє].*") ? "uk" : other.getValue();
			}
		}
		return found.entrySet().stream().filter(entry -> entry.getValue().size() >= DISTINCT)
				.max(Comparator.<Map.Entry<String, Map<String, Integer>>>comparingInt(entry -> total(entry.getValue()))
						.thenComparing(entry -> entry.getKey().equals("en") ? 1 : 0).thenComparing(Map.Entry::getKey))
				.map(Map.Entry::getKey).orElse("");
	}

	private static int total(Map<String, Integer> words) {
		return words.values().stream().mapToInt(Integer::intValue).sum();
	}

	private static final List<Map.Entry<UnicodeScript, String>> OTHERS = List.of(
			Map.entry(UnicodeScript.CYRILLIC, "ru"), Map.entry(UnicodeScript.ARABIC, "ar"),
			Map.entry(UnicodeScript.HEBREW, "he"), Map.entry(UnicodeScript.GREEK, "el"),
			Map.entry(UnicodeScript.THAI, "th"));

	private static int count(Map<UnicodeScript, Integer> scripts, UnicodeScript script) {
		return scripts.getOrDefault(script, 0);
	}

	private static int latinWords(String text, Map<String, Map<String, Integer>> found) {
		int words = 0;
		int i = 0;
		while (i < text.length()) {
			int start = i;
			boolean digits = false;
			while (i < text.length() && isLatin(text.charAt(i))) {
				digits |= text.charAt(i) >= '0' && text.charAt(i) <= '9';
				i++;
			}
			if (i - start > 1 && !digits) { // pieces of hashes and addresses are no words
				words++;
				count(text.substring(start, i).toLowerCase(Locale.ROOT), found);
			}
			i++;
		}
		return words;
	}

	private static boolean isLatin(char c) {
		return c < 128 ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
				: Character.isLetter(c) && UnicodeScript.of(c) == UnicodeScript.LATIN;
	}

	private static void count(String word, Map<String, Map<String, Integer>> found) {
		if (word.length() > LONGEST_WORD) {
			return;
		}
		WORDS.forEach((language, common) -> {
			if (common.contains(word)) {
				found.computeIfAbsent(language, key -> new HashMap<>()).merge(word, 1, Integer::sum);
			}
		});
	}
}
