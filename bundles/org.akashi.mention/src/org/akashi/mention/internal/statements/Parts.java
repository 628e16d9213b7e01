package org.akashi.mention.internal.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

import org.akashi.mention.Mention;
import org.akashi.mention.MentionTypes;

/** The parts of one sentence: which of its names stand before and after a cue, and which of them does what it says. */
final class Parts {

	/** 標的は…, 通信先は…: what it is follows. */
	private static final Pattern THEN_FOLLOWS = Pattern.compile("(?:国|先|業種)?(?:は|には|：|:|として(?![いおき]))");
	private static final Pattern SUBJECT_MARK = Pattern.compile("[」』\"”）)]?\\s*(?:グループ|集団|攻撃グループ|マルウェア|インプラント|ランサムウェア|の攻撃者|の背後にいる攻撃者|"
			+ "の背後にいる[^、。]{0,8}|の攻撃|の活動|キャンペーン|[（(][^）)]{0,40}[）)]){0,4}\\s*(?:は|が|も|では|には|による)");
	/** What stands between a verb of a Japanese relative clause and its object. */
	private static final Pattern RELATIVE = Pattern.compile("^(?:した|していた|する|している|させる|させた|た|る|っている)?[^、。はがをに]{0,14}$",
			Pattern.DOTALL);
	private static final Pattern LIST_JOIN = Pattern.compile("^[」』\"”]?\\s*(?:,|、|・|and|および|及び|と|や|/|または|, and)\\s*[「『\"“]?$");

	/** TrickBotを運用するWizard Spider: who does it follows its verb. */
	private static final Pattern DOER_FOLLOWS = Pattern.compile("(?:した|していた|する|している|させる|させた|された)?(?:攻撃者|攻撃グループ|グループ|集団)?(?:である|の)?[「『]?");
	private static final Pattern VULNERABILITY = Pattern.compile("^(?:した|していた|する|している)?(?:既知の|ゼロデイ|新たな)?脆弱性(?:は|が|として)?[「『（(]?$");
	private static final Pattern NOT_THIS = Pattern.compile("(?i)\\b(?:not|except(?: for)?|other than|rather than|instead of|outside(?: of)?)"
			+ "(?: (?:in|on|against|the|of|those|from)){0,3} $");
	private static final int NEAR = 25;

	private final Sentence sentence;
	private final List<Mention> mentions;
	private final List<StatementCue> cues;
	private final Mention antecedent;

	/**
	 * @param mentions   those of the clause that count
	 * @param cues       its cues
	 * @param antecedent what a relative clause is about, null for others
	 */
	Parts(Sentence sentence, List<Mention> mentions, List<StatementCue> cues, Mention antecedent) {
		this.sentence = sentence;
		this.mentions = mentions;
		this.cues = cues;
		this.antecedent = antecedent;
	}

	/** What a cue may speak of, without what the sentence excepts. */
	List<Mention> objects(StatementCue cue) {
		List<Mention> objects = spokenOf(cue).stream().filter(mention -> Verbs.mayBeObject(cue.statement(), mention)
				&& !isLanguage(mention) && !NOT_THIS.matcher(sentence.text()).region(Math.max(0, sentence.from(mention) - NEAR), sentence.from(mention)).find()).toList();
		boolean suits = antecedent != null && Verbs.mayBeObject(cue.statement(), antecedent) && !sentence.isJapanese();
		boolean own = suits && mentions.stream().anyMatch(mention -> mention != antecedent && Verbs.DOERS.contains(mention.type())
				&& sentence.to(mention) <= cue.start());
		return objects.isEmpty() && own ? List.of(antecedent) : objects;
	}

	/** "Spanish-language surnames", "who speak Spanish": no country is meant. */
	private boolean isLanguage(Mention mention) {
		int from = sentence.from(mention);
		return mention.raw().endsWith("-language") || mention.raw().endsWith("-speaking")
				|| sentence.text().startsWith("-language", sentence.to(mention)) || sentence.text().startsWith("speak ", Math.max(0, from - 6))
				|| sentence.text().startsWith("speaks ", Math.max(0, from - 7));
	}

	/** What a cue may speak of: after an English verb, before a Japanese or a passive one. */
	private List<Mention> spokenOf(StatementCue cue) {
		int index = cues.indexOf(cue);
		if (cue.namesDoerNext()) {
			Mention doer = doerNext(cue);
			return doer == null ? List.of() : between(sentence.to(doer), blockAfter(index));
		}
		if (isNoun(cue)) {
			return between(cue.end(), by(cue));
		}
		boolean japanese = sentence.isJapanese();
		boolean compares = cue.statement() == Statement.SIMILAR || cue.statement() == Statement.RELATED;
		boolean backwards = japanese ? !follows(cue) : cue.isPassive(sentence.text());
		if (!backwards) {
			List<Mention> after = between(cue.end(), compares ? sentence.text().length() : blockAfter(index));
			boolean noun = !japanese && cue.statement() == Statement.COMMUNICATES && !cue.words().endsWith("to");
			return noun && after.stream().noneMatch(Verbs::isHost) ? mentions : after;
		}
		List<Mention> before = between(compares ? 0 : blockBefore(index), cue.start());
		if (!japanese || compares) {
			return before;
		}
		Mention head = headNoun(cue);
		return head != null ? List.of(head) : cue.statement() == Statement.USES ? reached(before, cue) : before;
	}

	private boolean follows(StatementCue cue) {
		return cue.words().endsWith("は") || THEN_FOLLOWS.matcher(sentence.text()).region(cue.end(), sentence.text().length()).lookingAt();
	}

	/** Who does it: marked as the subject, else the nearest that can. Empty when nobody named can. */
	List<Mention> doers(StatementCue cue, List<Mention> objects, BooleanSupplier standIn) {
		boolean japanese = sentence.isJapanese();
		if (cue.namesDoerNext()) {
			Mention doer = doerNext(cue);
			return doer == null ? List.of() : List.of(doer);
		}
		Mention follows = japanese ? doerAfter(cue, objects) : null;
		if (follows != null) {
			return List.of(follows);
		}
		if (isNoun(cue)) {
			List<Mention> able = able(cue, between(by(cue), sentence.text().length()), objects);
			return able.isEmpty() ? List.of() : withNeighbours(able.getFirst(), able, true);
		}
		boolean after = !japanese && cue.isPassive(sentence.text());
		List<Mention> able = able(cue, after ? between(cue.end(), sentence.text().length()) : between(0, cue.start()), objects);
		if (able.isEmpty()) {
			return List.of();
		}
		boolean compares = cue.statement() == Statement.SIMILAR || cue.statement() == Statement.RELATED;
		Mention chosen = !japanese ? null : compares ? able.getFirst() : marked(able);
		if (chosen == null && !isMalwares(cue.statement())) {
			List<Mention> people = able.stream().filter(mention -> Verbs.DOERS.contains(mention.type())).toList();
			chosen = people.isEmpty() ? null : after ? people.getFirst() : people.getLast();
			if (chosen == null && !japanese && standIn.getAsBoolean()) {
				return List.of();
			}
		}
		if (chosen == null) {
			chosen = after ? able.getFirst() : nearestBefore(able, objects);
		}
		return chosen == null ? List.of() : withNeighbours(chosen, able, after);
	}

	private static List<Mention> able(StatementCue cue, List<Mention> range, List<Mention> objects) {
		return range.stream().filter(mention -> Verbs.THREATS.contains(mention.type())
				&& objects.stream().anyMatch(object -> object != mention && !Verbs.of(cue, mention, object).isEmpty())).toList();
	}

	private boolean isNoun(StatementCue cue) {
		return !sentence.isJapanese() && cue.isNoun(sentence.text()) && by(cue) >= 0;
	}

	private int by(StatementCue cue) {
		return sentence.text().indexOf(" by ", cue.end());
	}

	/** The one who is named right after a cue. */
	private Mention doerNext(StatementCue cue) {
		for (Mention mention : mentions) {
			if (sentence.from(mention) >= cue.end()) {
				return Verbs.THREATS.contains(mention.type()) && sentence.from(mention) - cue.end() <= NEAR ? mention : null;
			}
		}
		return null;
	}

	/** The one who follows a Japanese verb as the head of its relative clause. */
	private Mention doerAfter(StatementCue cue, List<Mention> objects) {
		for (Mention mention : mentions) {
			if (sentence.from(mention) >= cue.end()) {
				boolean doer = Verbs.DOERS.contains(mention.type()) && !objects.contains(mention);
				return doer && DOER_FOLLOWS.matcher(sentence.text()).region(cue.end(), sentence.from(mention)).matches() ? mention : null;
			}
		}
		return null;
	}

	/** Whether a statement is about malware, not about people. */
	static boolean isMalwares(Statement statement) {
		return switch (statement) {
		case COMMUNICATES, DOWNLOADS, DROPS, VARIANT, AUTHORED -> true;
		default -> false;
		};
	}

	/** Whether a sentence with objects marks none of its names as its subject, as Japanese may. */
	boolean isSubjectLeftOut(List<Mention> objects) {
		return objects.stream().anyMatch(mention -> !mention.type().equals(MentionTypes.DATE))
				&& marked(mentions.stream().filter(mention -> Verbs.THREATS.contains(mention.type())).toList()) == null;
	}

	/** Those that lie between two offsets of the sentence. */
	List<Mention> between(int from, int to) {
		return mentions.stream().filter(mention -> sentence.from(mention) >= from && sentence.to(mention) <= to).toList();
	}

	/** Xが使ったバックドアY: in a Japanese relative clause the object follows its verb. */
	private Mention headNoun(StatementCue cue) {
		if (cue.statement() != Statement.USES && cue.statement() != Statement.DOWNLOADS && cue.statement() != Statement.DROPS
				&& cue.statement() != Statement.EXPLOITS) {
			return null;
		}
		for (Mention mention : mentions) {
			if (sentence.from(mention) >= cue.end() && cue.statement() == Statement.EXPLOITS) {
				return Verbs.mayBeObject(Statement.EXPLOITS, mention)
						&& VULNERABILITY.matcher(sentence.text().substring(cue.end(), sentence.from(mention))).matches() ? mention : null;
			}
			if (sentence.from(mention) >= cue.end()) {
				boolean software = mention.type().equals(MentionTypes.MALWARE) || mention.type().equals(MentionTypes.TOOL);
				return software && RELATIVE.matcher(sentence.text().substring(cue.end(), sentence.from(mention))).matches() ? mention : null;
			}
		}
		return null;
	}

	/** Those before a Japanese verb that no other topic or subject parts from it, unless the verb is passive. */
	private List<Mention> reached(List<Mention> objects, StatementCue cue) {
		String after = sentence.text().substring(cue.end(), Math.min(sentence.text().length(), cue.end() + 3));
		if (after.contains("され") || after.contains("られ") || after.contains("われ")) {
			return objects;
		}
		String text = sentence.text();
		int parted = Math.max(text.lastIndexOf('は', cue.start() - 1), text.lastIndexOf('が', cue.start() - 1));
		return objects.stream().filter(mention -> sentence.to(mention) > parted).toList();
	}

	private static Mention nearestBefore(List<Mention> able, List<Mention> objects) {
		Mention found = null;
		for (Mention mention : able) {
			if (objects.getLast().span().start() > mention.span().start() || !objects.contains(mention)) {
				found = mention;
			}
		}
		return found;
	}

	/** The one that is marked as the subject, the last before the verb. */
	private Mention marked(List<Mention> able) {
		Mention found = null;
		for (Mention mention : able) {
			if (SUBJECT_MARK.matcher(sentence.text()).region(sentence.to(mention), sentence.text().length()).lookingAt()) {
				found = mention;
			}
		}
		return found;
	}

	/** "APT28 and APT29 used", "by APT28 and Turla": those of the same type that are listed with the chosen one. */
	private List<Mention> withNeighbours(Mention chosen, List<Mention> able, boolean right) {
		List<Mention> all = new ArrayList<>(List.of(chosen));
		for (int i = able.indexOf(chosen); !right && i > 0 && all.size() < 4 && isListed(able.get(i - 1), able.get(i)); i--) {
			all.add(able.get(i - 1));
		}
		for (int i = able.indexOf(chosen); right && i + 1 < able.size() && all.size() < 4 && isListed(able.get(i), able.get(i + 1)); i++) {
			all.add(able.get(i + 1));
		}
		return all;
	}

	private boolean isListed(Mention left, Mention right) {
		String join = sentence.text().substring(sentence.to(left), Math.max(sentence.to(left), sentence.from(right))).strip();
		return left.type().equals(right.type()) && join.length() <= 8 && LIST_JOIN.matcher(join).matches();
	}

	private int blockBefore(int index) {
		for (int i = index - 1; i >= 0; i--) {
			if (blocks(cues.get(i), cues.get(index))) {
				return cues.get(i).end();
			}
		}
		return 0;
	}

	private int blockAfter(int index) {
		for (int i = index + 1; i < cues.size(); i++) {
			if (blocks(cues.get(i), cues.get(index))) {
				return cues.get(i).start();
			}
		}
		return sentence.text().length();
	}

	/** Whether one cue bounds what another may speak of: a different statement that doesn't overlap it. */
	private static boolean blocks(StatementCue other, StatementCue cue) {
		boolean apart = other.end() <= cue.start() || other.start() >= cue.end();
		return apart && other.statement() != cue.statement() && other.statement() != Statement.COMMUNICATES
				&& other.statement() != Statement.VARIANT
				&& !(other.statement() == Statement.SIMILAR && cue.statement() == Statement.USES);
	}
}
