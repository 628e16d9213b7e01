package org.akashi.actor.ui.internal.editor.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.akashi.actor.ui.internal.Messages;
import org.akashi.stix.ConfidenceScale;
import org.akashi.stix.ConfidenceScale.Term;
import org.eclipse.osgi.util.NLS;

/**
 * How sure somebody is, as people write it: a number from 0 to 100, a word of one of the scales of STIX 2.1, appendix A,
 * or a grade of the Admiralty code such as {@code B2}, whose digit is the credibility of the information and whose letter
 * is the reliability of the source. STIX has no place for the letter: it is a label of the object, as the MISP taxonomy
 * {@code admiralty-scale} writes it.
 *
 * @param value       0 to 100
 * @param reliability {@code A} to {@code F}, or {@code ""}
 */
public record ConfidenceText(int value, String reliability) {

	private static final Pattern GRADE = Pattern.compile("([A-Fa-f])\\s*-?\\s*([1-6])");
	private static final String LABEL = "admiralty-scale:source-reliability=\"";

	/**
	 * Reads it.
	 *
	 * @throws IllegalArgumentException with a message for people
	 */
	public static ConfidenceText of(String text) {
		String typed = text.strip();
		if (typed.matches("\\d{1,9}%?")) {
			int number = Integer.parseInt(typed.replace("%", ""));
			if (number > 100) {
				throw new IllegalArgumentException(NLS.bind(Messages.Confidence_range, typed));
			}
			return new ConfidenceText(number, "");
		}
		Matcher grade = GRADE.matcher(typed);
		if (grade.matches()) {
			return graded(grade.group(1).toUpperCase(Locale.ROOT), grade.group(2), typed);
		}
		for (ConfidenceScale scale : ConfidenceScale.values()) {
			OptionalInt value = inScale(scale, typed);
			if (value.isPresent()) {
				return new ConfidenceText(value.getAsInt(), "");
			}
		}
		throw new IllegalArgumentException(NLS.bind(Messages.Confidence_unknown, typed));
	}

	private static ConfidenceText graded(String letter, String digit, String typed) {
		for (Term term : ConfidenceScale.ADMIRALTY.terms()) {
			if (term.name().startsWith(digit + " ")) {
				return new ConfidenceText(term.value(), letter);
			}
		}
		throw new IllegalArgumentException(NLS.bind(Messages.Confidence_cannotBeJudged, typed));
	}

	private static OptionalInt inScale(ConfidenceScale scale, String typed) {
		try {
			OptionalInt value = scale.value(typed);
			if (value.isPresent()) {
				return value;
			}
		} catch (IllegalArgumentException e) {
			// Not of this scale: a word in the language of the workbench, perhaps.
		}
		return scale.terms().stream().filter(term -> word(scale, term).equalsIgnoreCase(typed)).mapToInt(Term::value).findFirst();
	}

	/** What the value means in a scale, in the language of the workbench. */
	public static String word(ConfidenceScale scale, int value) {
		return scale.terms().stream().filter(term -> term.from() <= value && value <= term.to()).findFirst()
				.map(term -> word(scale, term)).orElse("");
	}

	/** A term in the language of the workbench. */
	public static String word(ConfidenceScale scale, Term term) {
		List<String> words = List.of(text(scale).split("\\|"));
		int place = scale.terms().indexOf(term);
		return place < words.size() && !words.get(place).isBlank() ? words.get(place).strip() : term.name();
	}

	private static String text(ConfidenceScale scale) {
		return switch (scale) {
			case NONE_LOW_MED_HIGH -> Messages.Confidence_words;
			case ADMIRALTY -> Messages.Confidence_admiralty;
			case WEP -> Messages.Confidence_wep;
			case DNI -> Messages.Confidence_dni;
			case ZERO_TO_TEN -> "";
		};
	}

	/** The name of a scale in the language of the workbench. */
	public static String name(ConfidenceScale scale) {
		return switch (scale) {
			case NONE_LOW_MED_HIGH -> Messages.Confidence_scaleWords;
			case ADMIRALTY -> Messages.Confidence_scaleAdmiralty;
			case WEP -> Messages.Confidence_scaleWep;
			case DNI -> Messages.Confidence_scaleDni;
			case ZERO_TO_TEN -> "0–10";
		};
	}

	/** The reliability of the source that labels tell. */
	public static Optional<String> reliability(List<String> labels) {
		return labels.stream().filter(label -> label.startsWith(LABEL) && label.length() > LABEL.length())
				.map(label -> label.substring(LABEL.length(), LABEL.length() + 1).toUpperCase(Locale.ROOT)).findFirst();
	}

	/** Labels that tell this reliability, and no other; those of an empty one stay as they are. */
	public static List<String> labels(List<String> before, String reliability) {
		List<String> labels = new ArrayList<>(before);
		if (!reliability.isEmpty()) {
			labels.removeIf(label -> label.startsWith(LABEL));
			labels.add(LABEL + reliability.toLowerCase(Locale.ROOT) + "\"");
		}
		return labels;
	}

	/** What was understood: "70 · Likely", with the grade of the Admiralty code when the source's reliability is known. */
	public static String understood(ConfidenceScale scale, int value, String reliability) {
		String word = word(scale, value);
		String grade = reliability.isEmpty() ? ""
				: reliability + ConfidenceScale.ADMIRALTY.term(value).substring(0, 1);
		return String.join(" · ", java.util.stream.Stream.of(Integer.toString(value), word, grade).filter(s -> !s.isEmpty()).toList());
	}
}
