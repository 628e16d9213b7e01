package org.akashi.mention.internal.statements;

import java.util.ArrayList;
import java.util.List;
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

	private final Sentence sentence;
	private final List<Mention> mentions;
	private final List<StatementCue> cues;

	/**
	 * @param mentions those of the sentence that count
	 * @param cues     its cues
	 */
	Parts(Sentence sentence, List<Mention> mentions, List<StatementCue> cues) {
		this.sentence = sentence;
		this.mentions = mentions;
		this.cues = cues;
	}

	/** What a cue may speak of: after an English verb, before a Japanese or a passive one. */
	List<Mention> objects(StatementCue cue) {
		int index = cues.indexOf(cue);
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
	List<Mention> doers(StatementCue cue, List<Mention> objects, boolean standIn) {
		boolean japanese = sentence.isJapanese();
		boolean after = !japanese && cue.isPassive(sentence.text());
		List<Mention> able = able(cue.statement(), after ? between(cue.end(), sentence.text().length()) : between(0, cue.start()), objects);
		if (able.isEmpty()) {
			return List.of();
		}
		boolean compares = cue.statement() == Statement.SIMILAR || cue.statement() == Statement.RELATED;
		Mention chosen = !japanese ? null : compares ? able.getFirst() : marked(able);
		if (chosen == null && !isMalwares(cue.statement())) {
			List<Mention> people = able.stream().filter(mention -> Verbs.DOERS.contains(mention.type())).toList();
			chosen = people.isEmpty() ? null : after ? people.getFirst() : people.getLast();
			if (chosen == null && !japanese && standIn) {
				return List.of();
			}
		}
		if (chosen == null) {
			chosen = after ? able.getFirst() : nearestBefore(able, objects);
		}
		return chosen == null ? List.of() : withNeighbours(chosen, able);
	}

	private static List<Mention> able(Statement statement, List<Mention> range, List<Mention> objects) {
		return range.stream().filter(mention -> Verbs.THREATS.contains(mention.type())
				&& objects.stream().anyMatch(object -> object != mention && !Verbs.of(statement, mention, object).isEmpty())).toList();
	}

	/** Whether a statement is about malware, not about people. */
	static boolean isMalwares(Statement statement) {
		return switch (statement) {
		case COMMUNICATES, DOWNLOADS, DROPS, VARIANT -> true;
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
		if (cue.statement() != Statement.USES && cue.statement() != Statement.DOWNLOADS && cue.statement() != Statement.DROPS) {
			return null;
		}
		for (Mention mention : mentions) {
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

	/** "APT28 and APT29 used": those of the same type that are listed with the chosen one. */
	private List<Mention> withNeighbours(Mention chosen, List<Mention> able) {
		List<Mention> all = new ArrayList<>(List.of(chosen));
		for (int i = able.indexOf(chosen); i > 0 && all.size() < 4; i--) {
			Mention left = able.get(i - 1);
			String join = sentence.text().substring(sentence.to(left), Math.max(sentence.to(left), sentence.from(able.get(i)))).strip();
			if (!left.type().equals(chosen.type()) || join.length() > 8 || !LIST_JOIN.matcher(join).matches()) {
				break;
			}
			all.add(left);
		}
		return all;
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
