package org.akashi.mention.internal.statements;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.akashi.mention.Mention;
import org.akashi.mention.MentionTypes;
import org.akashi.mention.Proposal;
import org.akashi.mention.Span;

/** Reads the relationships that one sentence states: from its cues, what stands before and after them, and who does it. */
final class SentenceReader {

	private static final int MOST = 60;
	/** 標的は…, 通信先は…: what it is follows. */
	private static final Pattern THEN_FOLLOWS = Pattern.compile("^(?:国|先|業種)?(?:は|には|：|:|として(?![いおき])).*", Pattern.DOTALL);
	private static final Pattern SUBJECT_MARK = Pattern.compile("^[」』\"”）)]?\\s*(?:グループ|集団|攻撃グループ|マルウェア|インプラント|ランサムウェア|の攻撃者|の背後にいる攻撃者|の背後にいる[^、。]{0,8}|"
			+ "の攻撃|の活動|キャンペーン|[（(][^）)]{0,40}[）)])*\\s*(?:は|が|も|では|には|による)", Pattern.DOTALL);
	/** What stands between a verb of a Japanese relative clause and its object. */
	private static final Pattern RELATIVE = Pattern.compile("^(?:した|していた|する|している|させる|させた|た|る|っている)?[^、。はがをに]{0,14}$", Pattern.DOTALL);
	/** 類似バージョン, "similar version of": speaks of the thing's version, compares nothing. */
	private static final Pattern LIKENESS = Pattern.compile("(?i)^\\s*(?:バージョン|版|亜種|versions? |variants? )");
	private static final Pattern LIST_JOIN = Pattern.compile("^[」』\"”]?\\s*(?:,|、|・|and|および|及び|と|や|/|または|, and)\\s*[「『\"“]?$");

	private final Sentence sentence;
	private final Subjects subjects;
	private final String published;
	private final Consumer<Proposal> out;
	private final List<StatementCue> cues;
	private final Set<String> made = new HashSet<>();
	private final Set<Mention> origins = new HashSet<>();

	SentenceReader(Sentence sentence, Subjects subjects, String published, Consumer<Proposal> out) {
		this.sentence = sentence;
		this.subjects = subjects;
		this.published = published;
		this.out = out;
		this.cues = StatementCue.in(sentence);
	}

	void read() {
		Neighbours neighbours = new Neighbours(sentence);
		neighbours.origins((actor, place) -> {
			origins.add(place);
			propose(Statement.ORIGIN, actor, "originates-from", place, null, 0, "the place stands beside the name, as an origin does");
		});
		boolean similar = cues.stream().anyMatch(cue -> cue.statement() == Statement.SIMILAR);
		for (int i = 0; i < cues.size(); i++) {
			StatementCue cue = cues.get(i);
			boolean likeness = cue.statement() == Statement.SIMILAR && LIKENESS.matcher(sentence.text().substring(cue.end())).lookingAt();
			boolean borrowed = likeness || similar && (cue.statement() == Statement.ATTRIBUTED || cue.statement() == Statement.RELATED);
			if (cue.statement() != Statement.ORIGIN && !borrowed && !Certainty.of(sentence, cue).denied()) {
				cue(cue, i);
			}
		}
		neighbours.possessions((owner, thing) -> propose(Statement.USES, owner, "uses", thing, null, 20,
				"the sentence calls it the " + owner.type() + "'s"));
		neighbours.networks().ifPresent(place -> subjects.standIn(sentence, sentence.text().length(), false, true)
				.ifPresent(standing -> propose(Statement.RELATED, standing.mention(), "related-to", place, null,
						standing.loss() - 10, "addresses of this place are said to occur in it" + standing.note())));
	}

	private void cue(StatementCue cue, int index) {
		boolean japanese = sentence.isJapanese();
		boolean compares = cue.statement() == Statement.SIMILAR || cue.statement() == Statement.RELATED;
		List<Mention> before = between(compares ? 0 : blockBefore(index), cue.start());
		List<Mention> after = between(cue.end(), compares ? sentence.text().length() : blockAfter(index));
		boolean follows = japanese && (cue.words().endsWith("は") || THEN_FOLLOWS.matcher(sentence.text().substring(cue.end())).matches());
		boolean backwards = japanese ? !follows : cue.passive();
		List<Mention> objects = backwards ? before : after;
		if (japanese && backwards && !compares) {
			Mention head = headNoun(cue);
			objects = head != null ? List.of(head) : cue.statement() == Statement.USES ? reached(objects, cue) : objects;
		}
		if (cue.statement() == Statement.ATTRIBUTED) {
			attributed(cue, before, after);
			return;
		}
		if (!japanese && cue.statement() == Statement.COMMUNICATES && !cue.words().endsWith("to") && objects.stream().noneMatch(Verbs::isHost)) {
			objects = between(0, sentence.text().length());
		}
		List<Mention> doers = doers(cue, japanese, objects);
		String note = "";
		int loss = 0;
		if (doers.isEmpty()) {
			boolean malware = isMalwares(cue.statement());
			Optional<Subjects.Standing> standing = subjects.standIn(sentence, reach(cue), malware,
					(japanese || cue.statement() == Statement.SIMILAR) && isSubjectLeftOut(objects));
			if (standing.isEmpty()) {
				return;
			}
			doers = List.of(standing.get().mention());
			note = standing.get().note();
			loss = standing.get().loss();
		}
		for (Mention subject : doers) {
			for (Mention object : objects) {
				String verb = object.value().equals(subject.value()) || origins.contains(object) ? ""
						: Verbs.of(cue.statement(), subject, object);
				if (!verb.isEmpty()) {
					propose(cue.statement(), subject, verb, object, cue, loss, "the words «" + cue.words() + "»" + note);
				}
			}
		}
	}

	/** Xが使ったバックドアY: in a Japanese relative clause the object follows its verb. */
	private Mention headNoun(StatementCue cue) {
		if (cue.statement() != Statement.USES && cue.statement() != Statement.DOWNLOADS && cue.statement() != Statement.DROPS) {
			return null;
		}
		for (Mention mention : sentence.mentions()) {
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
		return objects.stream().filter(mention -> {
			String gap = sentence.text().substring(sentence.to(mention), cue.start());
			return gap.indexOf('は') < 0 && gap.indexOf('が') < 0;
		}).toList();
	}

	private static boolean isMalwares(Statement statement) {
		return switch (statement) {
		case COMMUNICATES, DOWNLOADS, DROPS, VARIANT -> true;
		default -> false;
		};
	}

	/** How far stand-ins for the subject of a cue are sought: to its verb, in the passive and in comparisons everywhere. */
	private int reach(StatementCue cue) {
		boolean everywhere = cue.passive() || cue.statement() == Statement.ATTRIBUTED || cue.statement() == Statement.SIMILAR
				|| sentence.isJapanese();
		return everywhere ? sentence.text().length() : cue.end();
	}

	/** Whether a sentence with objects marks none of its names as its subject, as Japanese may. */
	private boolean isSubjectLeftOut(List<Mention> objects) {
		return objects.stream().anyMatch(mention -> !mention.type().equals(MentionTypes.DATE))
				&& marked(sentence.mentions().stream().filter(mention -> Verbs.THREATS.contains(mention.type())).toList()) == null;
	}

	/** A campaign or malware and the actor whom the sentence names as its author. */
	private void attributed(StatementCue cue, List<Mention> before, List<Mention> after) {
		boolean japanese = sentence.isJapanese();
		boolean reversed = japanese || cue.words().matches("(?i)responsible for|.*behind");
		Mention actor = last(reversed ? before : after, MentionTypes.ACTOR, reversed);
		if (actor == null) {
			return;
		}
		List<Mention> others = reversed && !japanese ? after : between(0, sentence.text().length());
		Mention campaign = last(others, MentionTypes.CAMPAIGN, false);
		String note = "";
		int loss = 0;
		if (campaign == null) {
			Optional<Subjects.Standing> standing = subjects.standIn(sentence, reach(cue), false, false);
			if (standing.isEmpty() || !standing.get().mention().type().equals(MentionTypes.CAMPAIGN)) {
				targetsOf(cue, actor);
				return;
			}
			campaign = standing.get().mention();
			note = standing.get().note();
			loss = standing.get().loss();
		}
		Certainty certainty = Certainty.of(sentence, cue);
		boolean plain = certainty.hedge().isEmpty();
		propose(plain ? Statement.ATTRIBUTED : Statement.RELATED, campaign, plain ? "attributed-to" : "related-to", actor, cue, loss,
				"the words «" + cue.words() + "»" + note + (plain ? "" : "; the attribution is hedged, so it stays a relation"));
	}

	/** Xによる…への攻撃. */
	private void targetsOf(StatementCue cue, Mention actor) {
		if (sentence.isJapanese() && cue.words().equals("による攻撃")) {
			return;
		}
		for (Mention object : between(cue.end(), sentence.text().length())) {
			if (sentence.text().indexOf("攻撃", sentence.to(object)) >= 0 && Verbs.VICTIMS.contains(object.type())) {
				propose(Statement.TARGETS, actor, "targets", object, cue, 5, "the words «" + cue.words() + " … 攻撃»");
			}
		}
	}

	private static Mention last(List<Mention> mentions, String type, boolean fromEnd) {
		Mention found = null;
		for (Mention mention : mentions) {
			if (mention.type().equals(type) && (found == null || fromEnd)) {
				found = mention;
			}
		}
		return found;
	}

	/** Who does it: marked as the subject, else the nearest that can. */
	private List<Mention> doers(StatementCue cue, boolean japanese, List<Mention> objects) {
		Statement statement = cue.statement();
		List<Mention> range = !japanese && cue.passive() ? between(cue.end(), sentence.text().length()) : between(0, cue.start());
		List<Mention> able = range.stream().filter(mention -> Verbs.THREATS.contains(mention.type())
				&& objects.stream().anyMatch(object -> object != mention && !Verbs.of(statement, mention, object).isEmpty())).toList();
		if (able.isEmpty()) {
			return List.of();
		}
		boolean fromStart = !japanese && cue.passive();
		boolean compares = statement == Statement.SIMILAR || statement == Statement.RELATED;
		Mention chosen = !japanese ? null : compares ? able.getFirst() : marked(able);
		if (chosen == null && !isMalwares(statement)) {
			List<Mention> people = able.stream().filter(mention -> Verbs.DOERS.contains(mention.type())).toList();
			chosen = people.isEmpty() ? null : fromStart ? people.getFirst() : people.getLast();
			if (chosen == null && !japanese && subjects.standIn(sentence, reach(cue), false, false).isPresent()) {
				return List.of();
			}
		}
		if (chosen == null) {
			chosen = fromStart ? able.getFirst() : nearestBefore(able, objects);
		}
		return chosen == null ? List.of() : withNeighbours(chosen, able);
	}

	private static Mention nearestBefore(List<Mention> able, List<Mention> objects) {
		Mention found = null;
		for (Mention mention : able) {
			if (objects.stream().anyMatch(object -> object.span().start() > mention.span().start())
					|| !objects.contains(mention)) {
				found = mention;
			}
		}
		return found;
	}

	/** The one that is marked as the subject, the last before the verb. */
	private Mention marked(List<Mention> able) {
		Mention found = null;
		for (Mention mention : able) {
			if (SUBJECT_MARK.matcher(sentence.text().substring(sentence.to(mention))).lookingAt()) {
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

	/** Whether one cue bounds what another may speak of: a different statement, not one that overlaps it. */
	private static boolean blocks(StatementCue other, StatementCue cue) {
		boolean apart = other.end() <= cue.start() || other.start() >= cue.end();
		return apart && other.statement() != cue.statement() && other.statement() != Statement.ORIGIN
				&& other.statement() != Statement.COMMUNICATES && other.statement() != Statement.VARIANT
				&& !(other.statement() == Statement.SIMILAR && cue.statement() == Statement.USES);
	}

	private List<Mention> between(int from, int to) {
		return sentence.mentions().stream().filter(mention -> sentence.from(mention) >= from && sentence.to(mention) <= to).toList();
	}

	private void propose(Statement statement, Mention subject, String verb, Mention object, StatementCue cue, int loss, String why) {
		if (!made.add(subject.value() + "\0" + verb + "\0" + object.type() + object.value()) || made.size() > MOST) {
			return;
		}
		boolean compares = statement == Statement.SIMILAR;
		Certainty certainty = cue == null ? new Certainty(false, 0, "") : Certainty.of(sentence, cue);
		// Dates beside a comparison are those of what is compared, and hedges beside it are about its authors.
		Period period = compares ? Period.UNKNOWN : cue == null ? Neighbours.dateBetween(sentence, subject, object)
				: Period.of(sentence, cue, object, published);
		boolean unclear = subject.entity().isEmpty() && !subject.candidates().isEmpty();
		String reason = compares ? why + ": similarity, not attribution" : why;
		String likeness = statement == Statement.USES && Neighbours.isLikeness(sentence, object) ? "; the sentence speaks of a similar version" : "";
		int confidence = Verbs.confidence(statement) - loss - (compares ? certainty.loss() / 2 : certainty.loss()) - (unclear ? 5 : 0) - (likeness.isEmpty() ? 0 : 8);
		out.accept(new Proposal(Proposal.Kind.RELATIONSHIP, subject.id(), verb, object.id(), "", period.start(), period.stop(),
				new Span(sentence.start(), sentence.end()), Math.max(15, confidence), StatementFinder.VERSIONED,
				reason + likeness + certainty.note() + period.note()));
	}
}
