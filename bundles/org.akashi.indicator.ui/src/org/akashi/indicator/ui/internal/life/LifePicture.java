package org.akashi.indicator.ui.internal.life;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.akashi.indicator.life.DecayModel;
import org.akashi.indicator.life.Life;
import org.akashi.indicator.life.LifeCycle;
import org.akashi.indicator.life.LifeDecision;
import org.akashi.indicator.life.LifeFacts;
import org.akashi.indicator.life.LifeWords;
import org.akashi.indicator.life.ReactionPoint;
import org.akashi.indicator.life.Seen;
import org.akashi.model.Indicator;
import org.akashi.model.StixObject;
import org.akashi.review.life.CaseLife;
import org.akashi.stix.StixTypes;
import org.akashi.store.Case;
import org.eclipse.osgi.util.NLS;

/**
 * What the Life view shows of one indicator, free of the live object: words, the curve's facts, and the same facts as rows.
 *
 * @param id    STIX id
 * @param name  its name, defanged
 * @param facts what its life follows from
 * @param model its decay model
 * @param life  how it stands
 * @param now   when that was
 * @param words why, as one line
 * @param modelWords the model and its reasons
 * @param rows  all that happened and will happen, oldest first
 */
record LifePicture(String id, String name, LifeFacts facts, DecayModel model, Life life, Instant now, String words, String modelWords,
		List<Row> rows) {

	/**
	 * One fact.
	 *
	 * @param at     when
	 * @param what   what happens
	 * @param detail more about it
	 * @param score  the score then, or -1 where it says nothing
	 */
	record Row(Instant at, String what, String detail, int score) {
	}

	/** Of the indicator with this id; empty when there is none. */
	static Optional<LifePicture> read(Case open, String id, Instant now) {
		CaseLife lives = CaseLife.of(open, List.of(id));
		return open.read(() -> open.index().find(id).filter(Indicator.class::isInstance).map(Indicator.class::cast)
				.map(indicator -> of(open, lives, indicator, now)));
	}

	private static LifePicture of(Case open, CaseLife lives, Indicator indicator, Instant now) {
		LifeFacts facts = lives.facts(indicator);
		DecayModel model = lives.models().of(facts.types());
		Life life = LifeCycle.of(facts, lives.models(), now);
		LifeWords words = new LifeWords(lives.models(), Locale.getDefault());
		String modelWords = NLS.bind(Messages.Life_model, words.name(model), words.curve(model));
		String why = words.why(model);
		return new LifePicture(indicator.getId(), SelectedIndicators.name(indicator), facts, model, life, now,
				NLS.bind(Messages.Life_head, words.state(life.state()), life.score()) + words.explain(life),
				(why.isEmpty() ? modelWords : modelWords + "\n" + why) + (lives.problem().isEmpty() ? "" : "\n" + NLS.bind(Messages.Life_problem, lives.problem())),
				rows(open, facts, model, life, now, words));
	}

	private static List<Row> rows(Case open, LifeFacts facts, DecayModel model, Life life, Instant now, LifeWords words) {
		List<Row> rows = new ArrayList<>();
		rows.add(row(facts, model, facts.validFrom(), Messages.Life_validFrom, ""));
		for (Seen seen : facts.seen()) {
			String where = seen.where().stream().map(place -> name(open, place)).collect(Collectors.joining(", "));
			String by = seen.by().isEmpty() ? "" : NLS.bind(Messages.Life_saidBy, name(open, seen.by()));
			rows.add(row(facts, model, seen.at(), NLS.bind(Messages.Life_sighted, seen.count()), where.isEmpty() ? by : by.isEmpty() ? where : where + "; " + by));
		}
		for (LifeDecision decision : facts.decisions()) {
			String what = switch (decision.kind()) {
				case EXTEND -> Messages.Life_extended;
				case EXPIRE -> Messages.Life_ended;
				case REVOKE -> Messages.Life_revoked;
			};
			rows.add(row(facts, model, decision.at(), what, decision.why().isEmpty() ? decision.by()
					: decision.by().isEmpty() ? decision.why() : decision.why() + " (" + decision.by() + ")"));
		}
		rows.add(new Row(now, Messages.Life_today, words.state(life.state()), life.score()));
		for (ReactionPoint point : model.points()) {
			if (!facts.revoked()) {
				LifeCycle.falls(facts, model, now, point.below()).ifPresent(at -> rows.add(new Row(at, NLS.bind(Messages.Life_point, point.below()), words.action(point.action()), -1)));
			}
		}
		facts.validUntil().ifPresent(until -> rows.add(new Row(until, Messages.Life_validUntil, "", -1)));
		rows.sort(Comparator.comparing(Row::at));
		return rows;
	}

	private static Row row(LifeFacts facts, DecayModel model, Instant at, String what, String detail) {
		return new Row(at, what, detail, (int) Math.floor(LifeCycle.exact(facts, model, at) + 1e-9));
	}

	private static String name(Case open, String id) {
		return open.index().find(id).map((StixObject object) -> StixTypes.name(object)).filter(name -> !name.isEmpty()).orElse(id);
	}
}
