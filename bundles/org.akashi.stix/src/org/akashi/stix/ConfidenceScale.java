package org.akashi.stix;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Scales of confidence and their values in STIX, 0 to 100 (STIX 2.1, appendix A): each term has one value, each value has one
 * term. What a scale says when nothing is known has no value.
 */
public enum ConfidenceScale {

	/** None, Low, Med, High. */
	NONE_LOW_MED_HIGH("None / Low / Med / High", "Not Specified", "None 0 0 0", "Low 15 1 29", "Med 50 30 69", "High 85 70 100"),
	/** 0 to 10. */
	ZERO_TO_TEN("0-10", "", "0 0 0 4", "1 10 5 14", "2 20 15 24", "3 30 25 34", "4 40 35 44", "5 50 45 54", "6 60 55 64", "7 70 65 74",
			"8 80 75 84", "9 90 85 94", "10 100 95 100"),
	/** The credibility of the Admiralty code. */
	ADMIRALTY("Admiralty Credibility", "6 - Truth cannot be judged", "5 - Improbable 10 0 19", "4 - Doubtful 30 20 39", "3 - Possibly True 50 40 59",
			"2 - Probably True 70 60 79", "1 - Confirmed by other sources 90 80 100"),
	/** Words of estimative probability (Sherman Kent). */
	WEP("Words of Estimative Probability", "", "Impossible 0 0 0", "Highly Unlikely/Almost Certainly Not 10 1 19", "Unlikely/Probably Not 30 20 39",
			"Even Chance 50 40 59", "Likely/Probable 70 60 79", "Highly likely/Almost Certain 90 80 99", "Certain 100 100 100"),
	/** The scale of the US Director of National Intelligence. */
	DNI("DNI Scale", "", "Almost No Chance / Remote 5 0 9", "Very Unlikely / Highly Improbable 15 10 19", "Unlikely / Improbable 30 20 39",
			"Roughly Even Chance / Roughly Even Odds 50 40 59", "Likely / Probable 70 60 79", "Very Likely / Highly Probable 85 80 89",
			"Almost Certain / Nearly Certain 95 90 100");

	/**
	 * A term of a scale.
	 *
	 * @param name  as appendix A writes it
	 * @param value what the term is in STIX
	 * @param from  the lowest value that is this term
	 * @param to    the highest value that is this term
	 */
	public record Term(String name, int value, int from, int to) {
	}

	private final String label;
	private final String unknown;
	private final List<Term> terms = new ArrayList<>();

	ConfidenceScale(String label, String unknown, String... lines) {
		this.label = label;
		this.unknown = unknown;
		for (String line : lines) {
			String[] words = line.split(" (?=\\d+ \\d+ \\d+$)| (?=\\d+ \\d+$)| (?=\\d+$)");
			terms.add(new Term(words[0], Integer.parseInt(words[1]), Integer.parseInt(words[2]), Integer.parseInt(words[3])));
		}
	}

	/** The scale's name. */
	public String label() {
		return label;
	}

	/** The terms that have values, from the lowest to the highest. */
	public List<Term> terms() {
		return List.copyOf(terms);
	}

	/** The term for what is not known; empty when the scale has none. */
	public String unknown() {
		return unknown;
	}

	/**
	 * The value of a term, whatever its case; of terms with a number in front ({@code 2 - Probably True}) or two names
	 * ({@code Likely/Probable}), each of them will do.
	 *
	 * @return empty for the term for what is not known
	 * @throws IllegalArgumentException if the scale has no such term
	 */
	public OptionalInt value(String term) {
		String wanted = term.strip();
		if (!unknown.isEmpty() && isNamed(unknown, wanted)) {
			return OptionalInt.empty();
		}
		for (Term t : terms) {
			if (isNamed(t.name(), wanted)) {
				return OptionalInt.of(t.value());
			}
		}
		throw new IllegalArgumentException("Not a term of the scale " + label + ": " + term);
	}

	private static boolean isNamed(String name, String wanted) {
		if (name.equalsIgnoreCase(wanted)) {
			return true;
		}
		for (String part : name.split(" - |\\s*/\\s*")) {
			if (part.equalsIgnoreCase(wanted)) {
				return true;
			}
		}
		return false;
	}

	/**
	 * The term of a value.
	 *
	 * @throws IllegalArgumentException if the value is not 0 to 100
	 */
	public String term(int value) {
		for (Term t : terms) {
			if (t.from() <= value && value <= t.to()) {
				return t.name();
			}
		}
		throw new IllegalArgumentException("A confidence is 0 to 100, not " + value);
	}
}
