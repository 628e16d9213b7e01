package org.akashi.ui;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.Platform;

/**
 * The sentences of reasons, and the labels of steps, in another language. They are kept in English, one sentence made of fixed phrases and of what
 * stands in the report; a table beside this class gives for each phrase that of the other language. A phrase that the
 * table lacks, e.g. of a plug-in, stays English.
 * <p>
 * A line of the table: the English phrase, a tab, the other. {@code {0}} stands for any text, {@code {0:type}} for a mention
 * type and {@code {0:phrase}} for another phrase, which are translated too.
 */
public final class Phrases {

	private static final Pattern PLACE = Pattern.compile("\\{(\\d)(?::(type|phrase))?}");
	private static final Phrases USER = of(
			Platform.isRunning() ? Locale.forLanguageTag(Platform.getNL().replace('_', '-')) : Locale.getDefault());

	private record Phrase(Pattern english, int literals, List<Integer> places, List<String> kinds, String other) {
	}

	private final List<Phrase> phrases;

	private Phrases(List<Phrase> phrases) {
		this.phrases = phrases;
	}

	/** A reason, a part of one, or what a step of the history is called, in the language of the workbench. Any thread. */
	public static String user(String english) {
		return USER.translate(english);
	}

	/** The phrases of a language; none where there is no table. */
	public static Phrases of(Locale locale) {
		List<Phrase> phrases = new ArrayList<>();
		try (InputStream in = Phrases.class.getResourceAsStream("phrases_" + locale.getLanguage() + ".tsv")) {
			if (in != null) {
				new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines()
						.filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> phrases.add(phrase(line)));
			}
		} catch (IOException e) {
			throw new UncheckedIOException("Cannot read the table of phrases", e);
		}
		// "alias «{0}» of {1}" before "{0} of {1}": the phrase that says most itself.
		phrases.sort(Comparator.comparingInt(phrase -> -phrase.literals));
		return new Phrases(phrases);
	}

	private static Phrase phrase(String line) {
		String[] both = line.split("\t", 2);
		if (both.length < 2) {
			throw new IllegalStateException("A phrase without translation: " + line);
		}
		List<Integer> places = new ArrayList<>();
		List<String> kinds = new ArrayList<>();
		StringBuilder regex = new StringBuilder();
		Matcher place = PLACE.matcher(both[0]);
		int from = 0;
		int literals = 0;
		while (place.find()) {
			regex.append(Pattern.quote(both[0].substring(from, place.start()))).append("(.+?)");
			literals += place.start() - from;
			places.add(Integer.parseInt(place.group(1)));
			kinds.add(String.valueOf(place.group(2)));
			from = place.end();
		}
		regex.append(Pattern.quote(both[0].substring(from)));
		return new Phrase(Pattern.compile(regex.toString(), Pattern.DOTALL), literals + both[0].length() - from, places, kinds, both[1]);
	}

	/** Whether the table has the phrase. */
	public boolean knows(String english) {
		return phrases.isEmpty() || phrases.stream().anyMatch(phrase -> phrase.english.matcher(english).matches());
	}

	/** The reason in the other language; itself where the table lacks it. */
	public String translate(String english) {
		for (Phrase phrase : phrases) {
			Matcher matcher = phrase.english.matcher(english);
			if (matcher.matches()) {
				return fill(phrase, matcher);
			}
		}
		return english;
	}

	private String fill(Phrase phrase, Matcher matcher) {
		Matcher place = PLACE.matcher(phrase.other);
		StringBuilder text = new StringBuilder();
		while (place.find()) {
			int at = phrase.places.indexOf(Integer.parseInt(place.group(1)));
			place.appendReplacement(text, Matcher.quoteReplacement(at < 0 ? place.group() : argument(phrase.kinds.get(at), matcher.group(at + 1))));
		}
		return place.appendTail(text).toString();
	}

	private String argument(String kind, String english) {
		return switch (kind) {
		case "type" -> TypeLabels.of(english);
		case "phrase" -> translate(english);
		default -> english;
		};
	}
}
