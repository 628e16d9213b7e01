package org.akashi.stix;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.akashi.model.CoreObject;
import org.akashi.model.LanguageContent;
import org.akashi.model.StixObject;
import org.akashi.stix.internal.Timestamps;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Texts of objects in other languages, as language-content objects have them (STIX 2.1, section 7.1). Stateless. */
public final class Translations {

	/**
	 * A text.
	 *
	 * @param text   the text
	 * @param lang   its language (RFC 5646); empty when nothing says it
	 * @param source id of the object that has the text: the language-content's, or the object's own
	 */
	public record Text(String text, String lang, String source) {
	}

	private Translations() {
	}

	/**
	 * A property's text in the language that is wanted most: for each wanted language in turn, the object's own text if it is
	 * in that language, else a translation into it, else one into a wider one ({@code ja} for {@code ja-JP}), else one into a
	 * narrower one; at last the object's own text.
	 *
	 * @param contents language-content objects; those that are about other objects, other versions of this one, or revoked do
	 *                 not count; newer ones win
	 * @param path     the property: a selector or JSON path, see {@link GranularMarkings}
	 * @param wanted   languages (RFC 5646), the most wanted first
	 * @return empty when the object has no text there
	 */
	public static Optional<Text> text(StixObject object, Iterable<LanguageContent> contents, String path, List<String> wanted) {
		String selector = GranularMarkings.selector(path);
		JsonNode own = at(JsonMapper.shared().readTree(StixWriter.line(object)), selector);
		if (own == null || !own.isString()) {
			return Optional.empty();
		}
		String lang = GranularMarkings.language(object, selector).orElse("");
		Text original = new Text(own.stringValue(), lang, String.valueOf(object.getId()));
		List<LanguageContent> fitting = fitting(object, contents);
		for (String language : wanted) {
			if (lang.equalsIgnoreCase(language)) {
				return Optional.of(original);
			}
			Text best = null;
			int closest = Integer.MAX_VALUE;
			for (LanguageContent content : fitting) {
				for (String offered : content.getContents().keySet()) {
					int distance = distance(language, offered);
					String text = distance < closest ? translated(content, offered, selector) : null;
					if (text != null) {
						closest = distance;
						best = new Text(text, offered, String.valueOf(content.getId()));
					}
				}
			}
			if (best != null && (closest == 0 || distance(language, lang) > closest)) {
				return Optional.of(best);
			}
			if (distance(language, lang) < Integer.MAX_VALUE) {
				return Optional.of(original);
			}
		}
		return Optional.of(original);
	}

	/** The languages into which anything of an object is translated. */
	public static List<String> languages(StixObject object, Iterable<LanguageContent> contents) {
		return fitting(object, contents).stream().flatMap(c -> c.getContents().keySet().stream()).distinct().toList();
	}

	private static List<LanguageContent> fitting(StixObject object, Iterable<LanguageContent> contents) {
		List<LanguageContent> fitting = new ArrayList<>();
		for (LanguageContent content : contents) {
			boolean version = content.getObjectModified() == null
					|| object instanceof CoreObject core && sameTime(content.getObjectModified(), core.getModified());
			if (version && Objects.equals(content.getObjectRef(), object.getId()) && !Boolean.TRUE.equals(content.getRevoked())) {
				fitting.add(content);
			}
		}
		fitting.sort(Comparator.comparing((LanguageContent c) -> Timestamps.parse(String.valueOf(c.getModified())).orElse(Instant.MIN)).reversed());
		return fitting;
	}

	private static boolean sameTime(String a, String b) {
		return a.equals(b) || b != null && Timestamps.parse(a).isPresent() && Timestamps.parse(a).equals(Timestamps.parse(b));
	}

	/** 0 for the same language, small for a wider one, larger for a narrower one, {@link Integer#MAX_VALUE} for another. */
	private static int distance(String wanted, String offered) {
		String a = wanted.toLowerCase(Locale.ROOT);
		String b = offered.toLowerCase(Locale.ROOT);
		if (a.equals(b)) {
			return 0;
		}
		if (!b.isEmpty() && a.startsWith(b + "-")) {
			return a.length() - b.length();
		}
		return b.startsWith(a + "-") ? 1000 + b.length() - a.length() : Integer.MAX_VALUE;
	}

	private static String translated(LanguageContent content, String language, String selector) {
		JsonNode text = at(JsonMapper.shared().readTree(content.getContents().get(language)), selector);
		// An empty text stands in a list for an element that is not translated.
		return text != null && text.isString() && !text.stringValue().isEmpty() ? text.stringValue() : null;
	}

	private static JsonNode at(JsonNode root, String selector) {
		JsonNode node = root;
		for (String step : selector.split("\\.", -1)) {
			boolean index = step.matches("\\[\\d{1,9}\\]");
			node = node == null ? null : index ? node.get(Integer.parseInt(step.substring(1, step.length() - 1))) : node.get(step);
		}
		return node;
	}
}
