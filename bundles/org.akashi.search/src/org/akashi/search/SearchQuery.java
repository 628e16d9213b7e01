package org.akashi.search;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.akashi.search.internal.TypeNames;

/**
 * What a person typed, understood.
 * <pre>
 * rising sun          both words, each may be the start of a longer one
 * "rising sun"        these words beside each other
 * -loader             without this word
 * hxxp://evil[.]com   a value, as defanged as it may be
 * type:malware        objects of a type only, by STIX type, a start of it, or a usual word (actor, ip, domain, hash)
 * report:sharpshooter what comes from reports with this word in their title, or with this start of their SHA-256
 * in:names            one group only: names, values, sentences, reports, text
 * </pre>
 * Never fails: what isn't understood is a word.
 *
 * @param words   words and phrases that must be there
 * @param without words and phrases that must not
 * @param types   STIX types to keep; empty for all
 * @param reports words that name reports, all of which must fit; empty for all
 * @param kinds   groups to answer; empty for all
 * @param unknown types and groups that were named and don't exist
 */
public record SearchQuery(List<Word> words, List<Word> without, Set<String> types, List<String> reports, Set<Kind> kinds,
		List<String> unknown) {

	/**
	 * A word or phrase.
	 *
	 * @param text  as typed, without quotes
	 * @param exact whether it stood in quotes: then it isn't the start of a longer word
	 */
	public record Word(String text, boolean exact) {
	}

	/** Words beyond this number are left out. */
	private static final int MOST = 24;
	private static final int LONGEST = 2_000;

	public SearchQuery {
		words = List.copyOf(words);
		without = List.copyOf(without);
		types = Set.copyOf(types);
		reports = List.copyOf(reports);
		kinds = Set.copyOf(kinds);
		unknown = List.copyOf(unknown);
	}

	/** Understands what was typed. */
	public static SearchQuery parse(String text) {
		return new Parser(text.length() > LONGEST ? text.substring(0, LONGEST) : text).parse();
	}

	/** Whether it asks for nothing. */
	public boolean isEmpty() {
		return words.isEmpty() && types.isEmpty() && reports.isEmpty();
	}

	private static final class Parser {

		private final String text;
		private int at;
		private final List<Word> words = new ArrayList<>();
		private final List<Word> without = new ArrayList<>();
		private final Set<String> types = new LinkedHashSet<>();
		private final List<String> reports = new ArrayList<>();
		private final Set<Kind> kinds = EnumSet.noneOf(Kind.class);
		private final List<String> unknown = new ArrayList<>();

		Parser(String text) {
			this.text = text;
		}

		SearchQuery parse() {
			while (skipBlanks() && words.size() + without.size() < MOST) {
				item();
			}
			return new SearchQuery(words, without, types, reports, kinds, unknown);
		}

		private boolean skipBlanks() {
			while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || Character.isSpaceChar(text.charAt(at)))) {
				at++;
			}
			return at < text.length();
		}

		private void item() {
			boolean minus = isMinus(text.charAt(at)) && at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1));
			if (minus) {
				at++;
			}
			String field = minus ? "" : field();
			boolean exact = at < text.length() && isQuote(text.charAt(at));
			String value = exact ? quoted() : bare();
			if (value.isBlank()) {
				return;
			}
			switch (field) {
				case "type" -> type(value);
				case "report" -> reports.add(value);
				case "in" -> kind(value);
				default -> (minus ? without : words).add(new Word(value, exact));
			}
		}

		/** A name before a colon that stands for something; anything else is left where it is. */
		private String field() {
			int i = at;
			while (i < text.length() && Character.isLetter(text.charAt(i))) {
				i++;
			}
			if (i == at || i + 1 > text.length() || i == text.length() || text.charAt(i) != ':' && text.charAt(i) != '：') {
				return "";
			}
			String name = switch (text.substring(at, i).toLowerCase(Locale.ROOT)) {
				case "type", "kind", "種類", "型" -> "type";
				case "report", "source", "報告書", "レポート" -> "report";
				case "in", "場所", "対象" -> "in";
				default -> "";
			};
			if (!name.isEmpty()) {
				at = i + 1;
			}
			return name;
		}

		private String quoted() {
			int from = ++at;
			while (at < text.length() && !isQuote(text.charAt(at))) {
				at++;
			}
			String value = text.substring(from, at);
			at = Math.min(text.length(), at + 1);
			return value;
		}

		private String bare() {
			int from = at;
			while (at < text.length() && !Character.isWhitespace(text.charAt(at)) && !Character.isSpaceChar(text.charAt(at))) {
				at++;
			}
			return text.substring(from, at);
		}

		private void type(String value) {
			for (String name : value.split("[,、]")) {
				Set<String> meant = TypeNames.of(name);
				if (meant.isEmpty() && !name.isBlank()) {
					unknown.add("type:" + name);
				}
				types.addAll(meant);
			}
		}

		private void kind(String value) {
			for (String name : value.split("[,、]")) {
				Set<Kind> meant = TypeNames.kinds(name);
				if (meant.isEmpty() && !name.isBlank()) {
					unknown.add("in:" + name);
				}
				kinds.addAll(meant);
			}
		}

		private static boolean isQuote(char c) {
			return c == '"' || c == '“' || c == '”' || c == '„' || c == '＂' || c == '«' || c == '»' || c == '「' || c == '」';
		}

		private static boolean isMinus(char c) {
			return c == '-' || c == '－' || c == '−';
		}
	}
}
