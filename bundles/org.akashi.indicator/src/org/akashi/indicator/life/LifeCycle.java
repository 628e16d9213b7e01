package org.akashi.indicator.life;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.akashi.indicator.life.Decay.HalfLife;
import org.akashi.indicator.life.Decay.Never;
import org.akashi.indicator.life.Decay.Polynomial;
import org.akashi.indicator.life.Life.Key;
import org.akashi.indicator.life.Life.Reason;
import org.akashi.indicator.life.Life.State;
import org.akashi.indicator.life.ReactionPoint.Action;
import org.akashi.model.Indicator;
import org.akashi.model.Sighting;

/**
 * How an indicator stands at a moment. The score starts with the indicator's confidence (or what its decay model gives for none) when its
 * validity begins, and again whenever it is seen or somebody confirms it; from there it falls by the model. So it never rises but by a
 * sighting or a person, and a sighting never lowers it. What lies after the moment doesn't count. There is no clock in here: equal
 * arguments give equal results.
 */
public final class LifeCycle {

	private static final double DAY = 86_400_000;
	/** What arithmetic may lose: a score of 4.999999999 is 5. */
	private static final double TOLERANCE = 1e-9;
	/** A point so many days ahead is never reached: a thousand years. */
	private static final double NEVER = 365_250;

	private LifeCycle() {
	}

	/**
	 * How an indicator stands.
	 *
	 * @param sightings its sightings; those of others are the caller's mistake and count, too
	 * @param now       the moment
	 */
	public static Life of(Indicator indicator, Collection<Sighting> sightings, DecayModels models, Instant now) {
		return of(LifeFacts.of(indicator, sightings), models, now);
	}

	/** How an indicator with these facts stands. */
	public static Life of(LifeFacts facts, DecayModels models, Instant now) {
		DecayModel model = models.of(facts.types());
		double exact = exact(facts, model, now);
		int score = (int) Math.floor(exact + TOLERANCE);
		Optional<Action> reached = reached(model, exact);
		boolean future = now.isBefore(facts.validFrom());
		boolean ended = facts.validUntil().filter(until -> !now.isBefore(until)).isPresent();
		State state = facts.revoked() ? State.REVOKED : future ? State.FUTURE
				: ended || reached.filter(action -> action != Action.REVIEW).isPresent() ? State.EXPIRED
						: reached.isPresent() ? State.DUE : State.ACTIVE;
		Optional<Action> asks = facts.revoked() || future || ended ? Optional.empty() : reached;
		Optional<Instant> due = facts.revoked() ? Optional.empty() : first(facts, model, now, model.below(Action.REVIEW));
		Optional<Instant> faded = first(facts, model, now, Math.max(model.below(Action.EXPIRE), model.below(Action.REVOKE)));
		Optional<Instant> expires = facts.validUntil().filter(until -> faded.isEmpty() || until.isBefore(faded.get())).or(() -> faded);
		List<Reason> reasons = new Explanation(facts, model, now, score).reasons(state, ended);
		return new Life(state, facts.revoked() || ended ? 0 : score, reasons, due, expires, asks, model.id());
	}

	/**
	 * The score at a moment, 0 to 100, with its fraction, whatever the validity says: what a curve shows. Sightings and decisions
	 * after the moment don't count.
	 */
	public static double exact(LifeFacts facts, DecayModel model, Instant at) {
		return Math.clamp(base(facts, model) * model.decay().share(days(start(facts, at), at)), 0, 100);
	}

	/** From when on the score falls, as known at a moment: the last sighting, confirmation or the beginning of its validity. */
	public static Instant start(LifeFacts facts, Instant at) {
		Instant start = facts.validFrom();
		for (Optional<Instant> later : List.of(facts.lastSeen(at), facts.confirmed(at))) {
			start = later.isPresent() && later.get().isAfter(start) ? later.get() : start;
		}
		return start;
	}

	/** When the score falls below a value unless something happens after the moment; empty when never. */
	public static Optional<Instant> falls(LifeFacts facts, DecayModel model, Instant at, int below) {
		return below <= 0 ? Optional.empty() : first(facts, model, at, below);
	}

	private static Optional<Instant> first(LifeFacts facts, DecayModel model, Instant now, int below) {
		double base = base(facts, model);
		double days = below <= 0 ? NEVER : base < below ? 0 : model.decay().days(below / base);
		return days >= NEVER ? Optional.empty() : Optional.of(start(facts, now).plusMillis((long) Math.ceil(days * DAY)));
	}

	private static double base(LifeFacts facts, DecayModel model) {
		return facts.confidence() < 0 ? model.base() : facts.confidence();
	}

	static double days(Instant from, Instant to) {
		return Math.max(0, Duration.between(from, to).toMillis() / DAY);
	}

	private static Optional<Action> reached(DecayModel model, double score) {
		return model.points().stream().filter(point -> score + TOLERANCE < point.below()).map(ReactionPoint::action).max(Action::compareTo);
	}

	/** Why an indicator stands so. */
	private record Explanation(LifeFacts facts, DecayModel model, Instant now, int score) {

		List<Reason> reasons(State state, boolean ended) {
			List<Reason> reasons = new ArrayList<>();
			if (state == State.REVOKED) {
				reasons.add(Reason.of(Key.REVOKED, facts.why(LifeDecision.Kind.REVOKE)));
				return reasons;
			}
			if (ended) {
				reasons.add(Reason.of(Key.ENDED, day(facts.validUntil().orElseThrow())));
				return reasons;
			}
			reasons.add(facts.confidence() < 0 ? Reason.of(Key.NO_CONFIDENCE, model.base()) : Reason.of(Key.CONFIDENCE, facts.confidence()));
			if (state == State.FUTURE) {
				reasons.add(Reason.of(Key.BEGINS, day(facts.validFrom())));
			} else {
				reasons.add(since());
				reasons.add(curve());
				points(reasons);
			}
			facts.validUntil().ifPresent(until -> reasons.add(Reason.of(Key.ENDS, day(until))));
			return reasons;
		}

		private Reason since() {
			Instant start = start(facts, now);
			long days = (long) Math.floor(days(start, now));
			if (facts.lastSeen(now).filter(start::equals).isPresent()) {
				return Reason.of(Key.SINCE_SIGHTING, days, facts.count(now));
			}
			return facts.confirmed(now).filter(start::equals).isPresent() ? Reason.of(Key.SINCE_REVIEW, days) : Reason.of(Key.SINCE_VALID, days);
		}

		private Reason curve() {
			return switch (model.decay()) {
				case Never never -> Reason.of(Key.NEVER, model.id(), score);
				case HalfLife half -> Reason.of(Key.HALF_LIFE, model.id(), DecayText.number(half.days()), score);
				case Polynomial polynomial -> Reason.of(Key.POLYNOMIAL, model.id(), DecayText.number(polynomial.lifetime()),
						DecayText.number(polynomial.speed()), score);
			};
		}

		private void points(List<Reason> reasons) {
			for (ReactionPoint point : model.points()) {
				if (score < point.below()) {
					reasons.add(Reason.of(Key.BELOW, point.below(), point.action().id()));
				} else {
					first(facts, model, now, point.below()).ifPresent(at -> reasons.add(Reason.of(Key.NEXT, point.below(), point.action().id(), day(at))));
					return;
				}
			}
		}

		private static String day(Instant at) {
			return at.toString().substring(0, 10);
		}
	}
}
