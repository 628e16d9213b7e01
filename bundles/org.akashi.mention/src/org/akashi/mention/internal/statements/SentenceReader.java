package org.akashi.mention.internal.statements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.akashi.mention.Mention;
import org.akashi.mention.MentionTypes;
import org.akashi.mention.Proposal;
import org.akashi.mention.Span;

/** Reads the relationships that one sentence states: from its cues, what stands before and after them, and who does it. */
final class SentenceReader {

	/** A sentence that holds more is no sentence; so long tables and hostile texts cost no more than others. */
	private static final int MOST = 60;
	/** Between the pronoun and its verb stand words that tell when or how, no other noun. */
	private static final Pattern PRONOUN = Pattern.compile("(?i)\\b(it|they) (?:(?:has|have|had|is|are|was|were|been|also|now|then|later|still|mainly|mostly|primarily|currently|"
			+ "recently|increasingly|began|started|to|continues|continued|has since|since) ){0,4}$");
	private static final int PRONOUN_REACH = 50;
	private static final Pattern ALIAS = Pattern.compile("(?i)[」』”\"]?(?:グループ)?\\s?[（(](?:(?!vs)[^()（）。]){0,80}"
			+ "|,? (?:also |otherwise |better )?(?:known|tracked|referred to) as [^.;]{0,60}|,? aka [^.;]{0,60}");

	private final Sentence sentence;
	private final Subjects subjects;
	private final String published;
	private final Consumer<Proposal> out;
	private final List<StatementCue> cues;
	private final List<Mention> all;
	private final List<Mention> mentions;
	/** Whether words stand for names, and whether a relative clause may have its object before it. */
	private final boolean standsIn;
	private final boolean relative;
	private Clauses clauses;
	private final Map<Clauses.Clause, Parts> parts = new HashMap<>();
	private final Set<String> made = new HashSet<>();
	private final Set<Mention> origins = new HashSet<>();

	SentenceReader(Sentence sentence, Subjects subjects, String published, Consumer<Proposal> out) {
		this.sentence = sentence;
		this.subjects = subjects;
		this.published = published;
		this.out = out;
		all = sentence.mentions().size() > MOST ? sentence.mentions().subList(0, MOST) : sentence.mentions();
		mentions = withoutAliases(all);
		standsIn = hasStandIn();
		relative = hasRelative(sentence.text());
		cues = sentence.words().cues().stream().limit(MOST).filter(cue -> mentions.stream()
				.noneMatch(mention -> sentence.from(mention) <= cue.start() && cue.end() <= sentence.to(mention))).toList();
	}

	private static boolean hasRelative(String text) {
		return text.contains("which ") || text.contains("that ") || text.contains("who");
	}

	/** APT10 (menuPass, Stone Panda): the names in brackets are others of the same, so they do nothing by themselves. */
	private List<Mention> withoutAliases(List<Mention> names) {
		List<Mention> kept = new ArrayList<>();
		Mention owner = null;
		for (Mention mention : names) {
			boolean alias = owner != null && owner.type().equals(mention.type()) && Verbs.THREATS.contains(mention.type())
					&& ALIAS.matcher(sentence.text()).region(sentence.to(owner), sentence.from(mention)).matches();
			if (!alias) {
				owner = mention;
				kept.add(mention);
			}
		}
		return kept;
	}

	void read() {
		if (cues.isEmpty() && all.size() < 2 && !Verbs.VICTIMS.contains(all.getFirst().type())) {
			return;
		}
		Neighbours neighbours = new Neighbours(sentence, all);
		neighbours.origins((actor, place) -> {
			origins.add(place);
			propose("originates-from", actor, place, null, 55, "the place stands beside the name, as an origin does");
		});
		boolean speaks = hasSubject();
		boolean similar = cues.stream().anyMatch(cue -> cue.statement() == Statement.SIMILAR);
		for (StatementCue cue : cues) {
			boolean borrowed = similar && (cue.statement() == Statement.ATTRIBUTED || cue.statement() == Statement.RELATED);
			if (speaks && !borrowed && !isDone() && mayState(cue)) {
				if (cue.statement() == Statement.ATTRIBUTED) {
					attributed(cue);
				} else {
					stated(cue);
				}
			}
		}
		neighbours.possessions((owner, thing) -> propose("uses", owner, thing, null, 50, "the sentence calls it the actor's"));
		neighbours.networks().ifPresent(place -> subjects.standIn(sentence, sentence.text().length(), false, true)
				.ifPresent(standing -> propose("related-to", standing.mention(), place, null, 60 - standing.loss(),
						"addresses of this place are said to occur in it" + standing.note())));
	}

	/** Whether there is a name that may do something, or a word that may stand for one. */
	private boolean hasSubject() {
		for (Mention mention : mentions) {
			if (Verbs.THREATS.contains(mention.type())) {
				return true;
			}
		}
		return standsIn;
	}

	private boolean hasStandIn() {
		SentenceWords words = sentence.words();
		return sentence.isJapanese() || words.has(Signal.GROUP) || words.has(Signal.CAMPAIGN) || words.has(Signal.MALWARE)
				|| words.has(Signal.PRONOUN);
	}

	/** The parts of the clause in which a cue stands. */
	private Parts parts(StatementCue cue) {
		clauses = clauses == null ? new Clauses(sentence, mentions, cues) : clauses;
		Clauses.Clause clause = clauses.of(cue);
		return parts.computeIfAbsent(clause, each -> new Parts(sentence, clauses.mentions(each), clauses.cues(each), each.antecedent()));
	}

	private boolean isDone() {
		return made.size() >= MOST;
	}

	/** Whether the sentence names anything that a cue could be about where it could stand, and somebody to do it. */
	private boolean mayState(StatementCue cue) {
		boolean turned = sentence.isJapanese() || cue.statement() == Statement.SIMILAR || cue.statement() == Statement.RELATED
				|| cue.statement() == Statement.COMMUNICATES || cue.statement() == Statement.ATTRIBUTED || cue.statement() == Statement.AUTHORED
				|| cue.namesDoerNext() || cue.isPassive(sentence.text()) || cue.isNoun(sentence.text());
		boolean object = false;
		boolean doer = turned || standsIn;
		for (Mention mention : mentions) {
			boolean after = sentence.from(mention) >= cue.end();
			object |= (after || turned || relative) && Verbs.mayBeObject(cue.statement(), mention);
			doer |= !after && Verbs.THREATS.contains(mention.type());
		}
		return object && doer;
	}

	private void stated(StatementCue cue) {
		Parts parts = parts(cue);
		List<Mention> objects = parts.objects(cue);
		if (objects.isEmpty()) {
			return;
		}
		List<Mention> doers = parts.doers(cue, objects,
				() -> !sentence.isJapanese() && subjects.standIn(sentence, reach(cue), false, false).isPresent());
		String note = "";
		int loss = 0;
		if (doers.isEmpty()) {
			boolean likeness = cue.statement() == Statement.SIMILAR && one(objects, MentionTypes.ACTOR, false) != null;
			boolean dropped = (sentence.isJapanese() || likeness) && parts.isSubjectLeftOut(objects);
			Optional<Subjects.Standing> standing = subjects.standIn(sentence, reach(cue), Parts.isMalwares(cue.statement()), dropped)
					.or(() -> pronoun(cue));
			if (standing.isEmpty()) {
				return;
			}
			doers = List.of(standing.get().mention());
			note = standing.get().note();
			loss = standing.get().loss();
		}
		if (Certainty.isDenied(sentence, cue)) {
			return;
		}
		for (Mention subject : doers) {
			for (Mention object : objects) {
				String verb = object.value().equals(subject.value()) || origins.contains(object) ? ""
						: Verbs.of(cue, subject, object);
				if (!verb.isEmpty()) {
					propose(verb, subject, object, cue, Verbs.confidence(cue.statement()) - loss, "the words «" + cue.words() + "»" + note);
				}
			}
		}
	}

	/** "Earlier APT28 targeted X; it now targets Y": "it" right before a verb is the one threat that the sentence names before. */
	private Optional<Subjects.Standing> pronoun(StatementCue cue) {
		Matcher pronoun = PRONOUN.matcher(sentence.text()).region(Math.max(0, cue.start() - PRONOUN_REACH), cue.start());
		if (sentence.isJapanese() || cue.isPassive(sentence.text()) || !pronoun.find()) {
			return Optional.empty();
		}
		List<Mention> threats = mentions.stream().filter(mention -> Verbs.THREATS.contains(mention.type())).toList();
		boolean one = threats.stream().map(Mention::value).distinct().count() == 1 && sentence.to(threats.getFirst()) <= pronoun.start();
		return one ? Optional.of(new Subjects.Standing(threats.getFirst(), pronoun.group(1))) : Optional.empty();
	}

	/** How far stand-ins for the subject of a cue are sought: to its verb, in the passive and in comparisons everywhere. */
	private int reach(StatementCue cue) {
		boolean everywhere = cue.statement() == Statement.ATTRIBUTED || cue.statement() == Statement.SIMILAR || sentence.isJapanese()
				|| cue.isPassive(sentence.text());
		return everywhere ? sentence.text().length() : cue.end();
	}

	/** A campaign and the actor whom the sentence names as its author. */
	private void attributed(StatementCue cue) {
		boolean japanese = sentence.isJapanese();
		boolean reversed = japanese || cue.words().equalsIgnoreCase("responsible for") || cue.words().endsWith("behind");
		Parts parts = parts(cue);
		List<Mention> before = parts.between(0, cue.start());
		List<Mention> after = parts.between(cue.end(), sentence.text().length());
		Mention actor = one(reversed ? before : after, MentionTypes.ACTOR, reversed);
		if (actor == null || Certainty.isDenied(sentence, cue)) {
			return;
		}
		Mention campaign = one(reversed && !japanese ? after : mentions, MentionTypes.CAMPAIGN, false);
		String note = "";
		int loss = 0;
		if (campaign == null) {
			Optional<Subjects.Standing> standing = subjects.standIn(sentence, reach(cue), false, false);
			Mention malware = one(reversed ? after : before, MentionTypes.MALWARE, false);
			if (standing.isEmpty() || !standing.get().mention().type().equals(MentionTypes.CAMPAIGN)) {
				attacks(cue, actor, after);
				if (malware != null && !japanese) {
					propose("uses", actor, malware, cue, 50, "the words «" + cue.words() + "» ascribe the malware to the actor");
				}
				return;
			}
			campaign = standing.get().mention();
			note = standing.get().note();
			loss = standing.get().loss();
		}
		boolean plain = sentence.certainty().hedge().isEmpty();
		propose(plain ? "attributed-to" : "related-to", campaign, actor, cue, (plain ? 65 : 50) - loss, "the words «" + cue.words() + "»" + note
				+ (plain ? "" : "; the attribution is hedged, so it stays a relation"));
	}

	/** Xによる…への攻撃. */
	private void attacks(StatementCue cue, Mention actor, List<Mention> after) {
		int attack = sentence.isJapanese() && !cue.words().equals("による攻撃") ? sentence.text().lastIndexOf("攻撃") : -1;
		for (Mention object : after) {
			if (sentence.to(object) <= attack && Verbs.VICTIMS.contains(object.type())) {
				propose("targets", actor, object, cue, 65, "the words «" + cue.words() + " … 攻撃»");
			}
		}
	}

	private static Mention one(List<Mention> mentions, String type, boolean last) {
		Mention found = null;
		for (Mention mention : mentions) {
			if (mention.type().equals(type) && (found == null || last)) {
				found = mention;
			}
		}
		return found;
	}

	/**
	 * @param cue the words that say so, null where names say it by standing together
	 */
	private void propose(String verb, Mention subject, Mention object, StatementCue cue, int worth, String why) {
		if (isDone() || !made.add(subject.value() + "\0" + verb + "\0" + object.type() + object.value())) {
			return;
		}
		boolean counted = object.type().equals(MentionTypes.COUNT);
		boolean compares = cue != null && cue.statement() == Statement.SIMILAR;
		Certainty certainty = cue == null ? Certainty.PLAIN : sentence.certainty();
		// Dates beside a comparison are those of what is compared, and hedges beside it are about its authors.
		Period period = compares ? Period.UNKNOWN : cue == null ? Neighbours.dateBetween(sentence, subject, object)
				: Period.of(sentence, cue, object, published);
		String reason = compares ? why + ": similarity, not attribution" : why;
		String likeness = verb.equals("uses") && Neighbours.isLikeness(sentence, object) ? "; the sentence speaks of a similar version" : "";
		int loss = compares ? certainty.loss() / 2 : certainty.loss();
		boolean unclear = subject.entity().isEmpty() && !subject.candidates().isEmpty();
		int confidence = worth - loss - (unclear ? 5 : 0) - (likeness.isEmpty() ? 0 : 8);
		out.accept(new Proposal(counted ? Proposal.Kind.PROPERTY : Proposal.Kind.RELATIONSHIP, subject.id(), verb, object.id(),
				counted ? object.value() : "", counted ? "" : period.start(), counted ? "" : period.stop(),
				new Span(sentence.start(), sentence.end()), Math.max(15, confidence), StatementFinder.VERSIONED,
				reason + likeness + certainty.note() + period.note()));
	}
}
