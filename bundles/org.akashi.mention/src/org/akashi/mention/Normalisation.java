package org.akashi.mention;

import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What was done to the text as written to get a mention's value. Found by comparing both, so that it is right whatever
 * rule made the value.
 */
public enum Normalisation {

	/** The value stood in pieces over lines or cells. */
	JOINED("joined over a break"),
	/** Zero-width characters, soft hyphens and the like. */
	INVISIBLE("invisible characters left out"),
	/** Full-width Latin, half-width katakana, ligatures: Unicode NFKC. */
	WIDTH("width and compatibility forms made plain"),
	/** {@code hxxp}, {@code [.]}, {@code (dot)}: written so that nobody clicks on it. */
	REFANGED("refanged"),
	/** Brackets, quotes or punctuation around it. */
	FRAME("frame left out"),
	/** Spaces inside or around it. */
	SPACES("spaces made plain"),
	/** A name beyond ASCII, written as {@code xn--}. */
	PUNYCODE("written as punycode"),
	/** Capital or small letters. */
	CASE("letter case made plain"),
	/** A date or period. */
	DATE("written as ISO 8601"),
	/** A known thing's own name or key instead of what the report calls it. */
	OWN_NAME("the list's own name for it"),
	/** Anything else that makes equal things equal. */
	CANONICAL("brought into canonical form");

	private static final Pattern FANGS = Pattern.compile("(?i)h[x*]{1,2}ps?|meow|fxp|[\\[({<]\\s*(?:\\.|dot|:|://|/|@|at|点)|"
			+ "(?:\\.|dot|:|/|@|at)\\s*[\\])}>]|\\s(?:dot|at)\\s|\\\\[./:]");
	private static final Pattern SCHEME = Pattern.compile("(?i)^(?:https?|ftp)");
	private static final Pattern HIDDEN = Pattern.compile("[\\p{Cf}\\u034F]");
	private static final Pattern BREAK = Pattern.compile("[\\n\\r\\t\\u000B\\f\\u2028\\u2029]");
	private static final Pattern BLANK = Pattern.compile("[\\s\\u00A0\\u3000]+");
	private static final Pattern AROUND = Pattern.compile("^[\\p{Ps}\\p{Pi}\\p{Pf}\"'`*]+|[\\p{Pe}\\p{Pi}\\p{Pf}\"'`*.,;:、。]+$");

	private static final Normalisation[] ALL = values();

	private final String words;

	Normalisation(String words) {
		this.words = words;
	}

	/** What was done, in English. */
	public String words() {
		return words;
	}

	/** What was done to get the value of a mention; empty only where it is as written. */
	public static Set<Normalisation> of(Mention mention) {
		if (mention.raw().equals(mention.value())) {
			return Set.of();
		}
		boolean named = MentionTypes.NAMES.contains(mention.type()) || !mention.entity().isEmpty();
		if (mention.type().equals(MentionTypes.DATE)) {
			return Set.of(DATE);
		}
		return named ? ofName(mention) : between(mention.raw(), mention.value(), !mention.parts().isEmpty());
	}

	private static Set<Normalisation> ofName(Mention mention) {
		boolean known = !mention.entity().isEmpty() || !mention.candidates().isEmpty();
		if (known && mention.parts().isEmpty() && isOtherName(mention.raw(), mention.value())) {
			return Set.of(OWN_NAME);
		}
		Set<Normalisation> steps = between(mention.raw(), mention.value(), !mention.parts().isEmpty());
		if (steps.contains(CANONICAL) && known) {
			return Set.of(OWN_NAME);
		}
		steps.remove(REFANGED);
		return steps.isEmpty() ? EnumSet.of(CANONICAL) : steps;
	}

	/** Whether two names have not even their letters in common, so that no step leads from one to the other. */
	private static boolean isOtherName(String raw, String value) {
		if (!isPlain(raw) || !Character.isLetterOrDigit(raw.charAt(0)) || !Character.isLetterOrDigit(raw.charAt(raw.length() - 1))) {
			return false;
		}
		int at = 0;
		for (int i = 0; i < raw.length(); i++) {
			char c = raw.charAt(i);
			if (c != ' ') {
				while (at < value.length() && Character.isWhitespace(value.charAt(at))) {
					at++;
				}
				if (at == value.length() || Character.toLowerCase(value.charAt(at)) != Character.toLowerCase(c)) {
					return true;
				}
				at++;
			}
		}
		return at < value.length();
	}

	/** The steps from raw to value: each is taken only when it brings both nearer; what remains is {@link #CANONICAL}. */
	private static Set<Normalisation> between(String raw, String value, boolean pieces) {
		EnumSet<Normalisation> steps = EnumSet.noneOf(Normalisation.class);
		String text = raw;
		boolean plain = isPlain(raw);
		if (plain && !pieces && raw.equalsIgnoreCase(value) && Character.isLetterOrDigit(raw.charAt(0))
				&& Character.isLetterOrDigit(raw.charAt(raw.length() - 1)) && !value.contains("xn--")) {
			steps.add(CASE);
			return steps;
		}
		text = plain ? text : step(text, HIDDEN.matcher(text).replaceAll(""), INVISIBLE, steps);
		if (pieces || !plain && BREAK.matcher(text).find() && !BREAK.matcher(value).find()) {
			steps.add(JOINED);
			text = BREAK.matcher(text).replaceAll("");
		}
		text = plain ? text : step(text, Normalizer.normalize(text, Normalizer.Form.NFKC).replace('。', '.'), WIDTH, steps);
		boolean fanged = isFanged(text) && !isFanged(value);
		if (fanged) {
			steps.add(REFANGED);
		}
		if (value.contains("xn--") && !text.contains("xn--")) {
			steps.add(PUNYCODE);
		}
		if (!text.equals(value) && !fanged && !(plain && isFrameless(text))) {
			text = step(text, AROUND.matcher(text).replaceAll(""), FRAME, steps);
		}
		if (!text.equals(value) && !fanged && !text.equalsIgnoreCase(value) && !(plain && text.indexOf(' ') < 0 && isPlain(value) && value.indexOf(' ') < 0)) {
			String tight = BLANK.matcher(text).replaceAll("");
			if (tight.equalsIgnoreCase(BLANK.matcher(value).replaceAll(""))) {
				steps.add(SPACES);
				text = value.equalsIgnoreCase(tight) ? tight : BLANK.matcher(text).replaceAll(" ").strip();
			}
		}
		if (!text.equals(value) && text.equalsIgnoreCase(value) || fanged && !value.equals(raw) && differInCase(text, value)) {
			steps.add(CASE);
			text = text.equalsIgnoreCase(value) ? value : text;
		}
		if (steps.isEmpty() || !text.equals(value) && !fanged && !steps.contains(PUNYCODE)) {
			steps.add(CANONICAL);
		}
		return steps;
	}

	/** Whether it is printable ASCII, in which nothing hides, breaks or is wide. */
	private static boolean isPlain(String text) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c < ' ' || c > '~') {
				return false;
			}
		}
		return !text.isEmpty();
	}

	/** Whether {@link #FANGS} finds something. The commonest ways of writing are told without it. */
	private static boolean isFanged(String text) {
		if (text.regionMatches(true, 0, "hxxp", 0, 4) || text.contains("[.]")) {
			return true;
		}
		return mayBeFanged(text) && FANGS.matcher(text).find();
	}

	/** Whether {@link #AROUND} finds nothing at either end of a printable ASCII text. */
	private static boolean isFrameless(String text) {
		return !text.isEmpty() && "([{\"'`*".indexOf(text.charAt(0)) < 0 && ")]}\"'`*.,;:".indexOf(text.charAt(text.length() - 1)) < 0;
	}

	/** Whether {@link #FANGS} may find something: each of its forms has one of these signs. */
	private static boolean mayBeFanged(String text) {
		char before = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = Character.toLowerCase(text.charAt(i));
			if (c <= ' ' || c >= 128 || "[({<])}>\\".indexOf(c) >= 0 || before == 'h' && (c == 'x' || c == '*')
					|| before == 'f' && c == 'x' || before == 'o' && c == 'w') {
				return true;
			}
			before = c;
		}
		return false;
	}

	/** Whether the letters of both differ in nothing but case. */
	private static boolean differInCase(String text, String value) {
		if (!hasCapital(text) && !hasCapital(value)) {
			return false;
		}
		String a = letters(text);
		String b = letters(value);
		return !a.equals(b) && a.equalsIgnoreCase(b);
	}

	private static boolean hasCapital(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (Character.isUpperCase(text.charAt(i))) {
				return true;
			}
		}
		return false;
	}

	private static String step(String before, String after, Normalisation step, Set<Normalisation> steps) {
		if (!before.equals(after)) {
			steps.add(step);
		}
		return after;
	}

	/** Letters of the host's name alone: "hxxp", "dot" and the brackets of fangs say nothing about case. */
	private static String letters(String text) {
		String plain = SCHEME.matcher(mayBeFanged(text) ? FANGS.matcher(text).replaceAll("") : text).replaceFirst("");
		StringBuilder letters = new StringBuilder(plain.length());
		for (int i = 0; i < plain.length(); i++) {
			if (Character.isLetterOrDigit(plain.charAt(i))) {
				letters.append(plain.charAt(i));
			}
		}
		return letters.toString();
	}

	/** The steps that words name; unknown words name none. */
	static Set<Normalisation> named(String words) {
		Set<Normalisation> steps = EnumSet.noneOf(Normalisation.class);
		for (String one : words.split(", ")) {
			EnumSet.allOf(Normalisation.class).stream().filter(step -> step.words.equals(one)).forEach(steps::add);
		}
		return steps;
	}

	/** The steps in words, joined by commas; {@code ""} for none. */
	static String words(Set<Normalisation> steps) {
		if (steps.size() == 1) {
			return steps.iterator().next().words;
		}
		StringBuilder words = new StringBuilder();
		for (Normalisation step : ALL) {
			if (steps.contains(step)) {
				words.append(words.isEmpty() ? "" : ", ").append(step.words);
			}
		}
		return words.toString();
	}
}
