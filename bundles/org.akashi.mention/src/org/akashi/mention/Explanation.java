package org.akashi.mention;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Why a mention is one, in parts. {@link Mention#why()} is one English sentence of a fixed form, so that it reads well
 * on disk and can still be taken apart:
 *
 * <pre>
 * basis[; note]…[; role: reason][; normalised: step, step][; raised by 10: reason][; lowered by 30: reason]
 * </pre>
 *
 * Clauses are separated by {@code "; "} outside of «…». The <em>basis</em> is the rule that found it
 * ({@code Name under the public suffix «com»}); where a list knows the name it says which name or alias of what, and ends
 * in the lists with their versions: {@code alias «Hidden Cobra» of the actor Lazarus Group (G0032), in MITRE ATT&CK 18.1}.
 * The version of a rule is that of its extractor ({@link Mention#extractor()}).
 *
 * @param basis      the rule in words, without its lists
 * @param extractor  id and version of the extractor whose rule it is
 * @param lists      the lists that know it, each with its version; empty where none does
 * @param normalised what was done to get the value
 * @param clauses    all other clauses in order
 */
public record Explanation(String basis, String extractor, List<String> lists, Set<Normalisation> normalised,
		List<Clause> clauses) {

	/** What a clause says. */
	public enum Kind {
		/** Something to know. */
		NOTE,
		/** What the mention is there for. */
		ROLE,
		/** What made it surer. */
		RAISED,
		/** What made it less sure. */
		LOWERED,
		/** Why it is kept out of sight. */
		SUPPRESSED
	}

	/**
	 * One clause.
	 *
	 * @param kind   what it says
	 * @param amount by how much confidence was changed; 0 where it isn't said
	 * @param text   the reason in English, without the words that begin the clause
	 */
	public record Clause(Kind kind, int amount, String text) {
	}

	/** A reason, and the same with the versions of its lists. */
	private record Versioned(String why, String extractor, String result) {
	}

	private static final Versioned[] RECENT = new Versioned[4096];
	private static final String NORMALISED = "normalised: ";
	private static final Pattern CHANGED = Pattern.compile("(raised|lowered)(?: by (\\d{1,3}))?: (.*)", Pattern.DOTALL);
	private static final String SUPPRESSED = "suppressed: ";
	private static final String IN_LISTS = ", in ";

	public Explanation {
		lists = List.copyOf(lists);
		normalised = Set.copyOf(normalised);
		clauses = List.copyOf(clauses);
	}

	/** Takes the reason of a mention apart. A reason of another form is a basis and notes. */
	public static Explanation of(Mention mention) {
		Explanation said = of(mention.why(), mention.extractor());
		return !said.normalised.isEmpty() ? said
				: new Explanation(said.basis, said.extractor, said.lists, Normalisation.of(mention), said.clauses);
	}

	/** Takes a reason apart, e.g. that of a proposal. */
	public static Explanation of(String why, String extractor) {
		List<String> parts = split(why, "; ");
		String first = parts.getFirst();
		int lists = inLists(first);
		List<Clause> clauses = new ArrayList<>();
		Set<Normalisation> normalised = EnumSet.noneOf(Normalisation.class);
		for (String part : parts.subList(1, parts.size())) {
			if (part.startsWith(NORMALISED)) {
				normalised.addAll(Normalisation.named(part.substring(NORMALISED.length())));
			} else {
				clauses.add(clause(part));
			}
		}
		return new Explanation(lists < 0 ? first : first.substring(0, lists), extractor,
				lists < 0 ? List.of() : split(first.substring(lists + IN_LISTS.length()), ", "), normalised, clauses);
	}

	/** Where the lists begin: the last ", in " of a basis that names something; a rule of form has no list. */
	private static int inLists(String basis) {
		List<String> parts = split(basis, IN_LISTS);
		String last = parts.getLast();
		boolean lists = parts.size() > 1 && !last.isEmpty() && (Character.isUpperCase(last.charAt(0)) || last.startsWith("own "));
		return lists ? basis.length() - last.length() - IN_LISTS.length() : -1;
	}

	private static Clause clause(String part) {
		Matcher changed = CHANGED.matcher(part);
		if (changed.matches()) {
			return new Clause(changed.group(1).equals("raised") ? Kind.RAISED : Kind.LOWERED,
					changed.group(2) == null ? 0 : Integer.parseInt(changed.group(2)), changed.group(3));
		}
		if (part.startsWith(SUPPRESSED)) {
			return new Clause(Kind.SUPPRESSED, 0, part.substring(SUPPRESSED.length()));
		}
		int colon = part.indexOf(": ");
		if (colon > 0 && isRole(part.substring(0, colon))) {
			return new Clause(Kind.ROLE, 0, part.substring(colon + 2));
		}
		return new Clause(Kind.NOTE, 0, part);
	}

	private static boolean isRole(String word) {
		for (Role role : Role.values()) {
			if (role.id().equals(word)) {
				return true;
			}
		}
		return false;
	}

	/** Parts between separators that stand outside of «…»; an unclosed « quotes nothing. */
	private static List<String> split(String text, String separator) {
		List<String> parts = new ArrayList<>();
		int from = 0;
		int at = 0;
		while (at < text.length()) {
			char c = text.charAt(at);
			if (c == '«') {
				int close = text.indexOf('»', at);
				at = close < 0 ? at + 1 : close + 1;
			} else if (c == separator.charAt(0) && text.startsWith(separator, at)) {
				parts.add(text.substring(from, at));
				at += separator.length();
				from = at;
			} else {
				at++;
			}
		}
		parts.add(text.substring(from));
		return parts;
	}

	/** The clauses of one kind. */
	public List<Clause> clauses(Kind kind) {
		return clauses.stream().filter(clause -> clause.kind() == kind).toList();
	}

	/**
	 * The mention with a reason that has all parts: says what was normalised where its value is not as written, and gives
	 * lists without a version of their own that of the extractor that ships them. Does nothing to a whole one.
	 */
	static Mention completed(Mention mention) {
		String why = versioned(mention.why(), mention.extractor());
		if (!mention.raw().equals(mention.value()) && !why.contains("; " + NORMALISED)) {
			why += "; " + NORMALISED + Normalisation.words(Normalisation.of(mention));
		}
		return why.equals(mention.why()) ? mention : with(mention, mention.confidence(), why);
	}

	/** One reason stands at each place of a name, so what became of it last time mostly serves again. */
	private static String versioned(String why, String extractor) {
		if (!why.contains(IN_LISTS)) {
			return why;
		}
		int slot = why.hashCode() & RECENT.length - 1;
		Versioned known = RECENT[slot];
		if (known == null || !known.why().equals(why) || !known.extractor().equals(extractor)) {
			known = new Versioned(why, extractor, withVersions(why, extractor));
			// A race loses one entry and nothing else: entries are immutable.
			RECENT[slot] = known;
		}
		return known.result();
	}

	private static String withVersions(String why, String extractor) {
		String first = split(why, "; ").getFirst();
		int at = inLists(first);
		if (at < 0) {
			return why;
		}
		List<String> lists = new ArrayList<>();
		for (String list : split(first.substring(at + IN_LISTS.length()), ", ")) {
			lists.add(list.chars().anyMatch(Character::isDigit) ? list : list + " (" + extractor + ")");
		}
		return first.substring(0, at) + IN_LISTS + String.join(", ", lists) + why.substring(first.length());
	}

	/**
	 * The mention made surer or less sure, with the reason.
	 *
	 * @param amount above 0 to raise, below to lower; no more than 100 and no less than 0 comes of it
	 * @param reason in English, without full stop
	 */
	public static Mention changed(Mention mention, int amount, String reason) {
		int confidence = Math.clamp((long) mention.confidence() + amount, 0, 100);
		int real = confidence - mention.confidence();
		return real == 0 ? mention : with(mention, confidence, mention.why()
				+ String.format(Locale.ROOT, "; %s by %d: %s", real > 0 ? "raised" : "lowered", Math.abs(real), reason));
	}

	/** The mention kept out of sight: its confidence is 0, and its reason says why. */
	public static Mention suppressed(Mention mention, String reason) {
		return with(mention, 0, mention.why() + "; " + SUPPRESSED + reason);
	}

	private static Mention with(Mention mention, int confidence, String why) {
		return new Mention(mention.span(), mention.page(), mention.raw(), mention.value(), mention.type(), mention.entity(),
				mention.candidates(), mention.role(), confidence, mention.extractor(), why, mention.parts());
	}
}
