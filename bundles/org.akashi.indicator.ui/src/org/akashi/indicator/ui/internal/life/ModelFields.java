package org.akashi.indicator.ui.internal.life;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.akashi.indicator.life.Decay;
import org.akashi.indicator.life.Decay.HalfLife;
import org.akashi.indicator.life.Decay.Never;
import org.akashi.indicator.life.Decay.Polynomial;
import org.akashi.indicator.life.DecayModel;
import org.akashi.indicator.life.ReactionPoint;
import org.akashi.indicator.life.ReactionPoint.Action;

/**
 * A decay model as a person types it: texts, checked without a window.
 *
 * @param curve  0 half-life, 1 polynomial, 2 none
 * @param days   the half-life, or the lifetime
 * @param speed  the decay speed
 * @param base   the score without confidence
 * @param review below which score to review, {@code ""} for never; likewise the others
 * @param expire below which score to expire
 * @param revoke below which score to revoke
 */
record ModelFields(int curve, String days, String speed, String base, String review, String expire, String revoke) {

	static ModelFields of(DecayModel model) {
		String base = Integer.toString(model.base());
		String review = point(model, Action.REVIEW);
		String expire = point(model, Action.EXPIRE);
		String revoke = point(model, Action.REVOKE);
		return switch (model.decay()) {
			case HalfLife half -> new ModelFields(0, number(half.days()), "1", base, review, expire, revoke);
			case Polynomial polynomial -> new ModelFields(1, number(polynomial.lifetime()), number(polynomial.speed()), base, review, expire, revoke);
			case Never never -> new ModelFields(2, "30", "1", base, review, expire, revoke);
		};
	}

	private static String point(DecayModel model, Action action) {
		int below = model.below(action);
		return below == 0 ? "" : Integer.toString(below);
	}

	private static String number(double value) {
		return java.math.BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
	}

	/** What is wrong, in one sentence; empty when nothing. */
	Optional<String> problem() {
		if (curve < 2 && decimal(days, 36_500).isEmpty()) {
			return Optional.of(Messages.Models_daysForm);
		}
		if (curve == 1 && decimal(speed, 100).isEmpty()) {
			return Optional.of(Messages.Models_speedForm);
		}
		if (!base.strip().matches("\\d{1,2}|100")) {
			return Optional.of(Messages.Models_baseForm);
		}
		for (String point : List.of(review, expire, revoke)) {
			if (!point.isBlank() && !point.strip().matches("[1-9]\\d?|100")) {
				return Optional.of(Messages.Models_pointForm);
			}
		}
		return Optional.empty();
	}

	/** The model with these values; only when there is no {@link #problem}. */
	DecayModel applied(DecayModel model) {
		Decay decay = switch (curve) {
			case 0 -> new HalfLife(decimal(days, 36_500).orElseThrow());
			case 1 -> new Polynomial(decimal(days, 36_500).orElseThrow(), decimal(speed, 100).orElseThrow());
			default -> new Never();
		};
		List<ReactionPoint> points = new ArrayList<>();
		add(points, review, Action.REVIEW);
		add(points, expire, Action.EXPIRE);
		add(points, revoke, Action.REVOKE);
		return model.with(decay).withBase(Integer.parseInt(base.strip())).withPoints(points);
	}

	private static void add(List<ReactionPoint> points, String below, Action action) {
		if (!below.isBlank()) {
			points.add(new ReactionPoint(Integer.parseInt(below.strip()), action));
		}
	}

	private static Optional<Double> decimal(String text, double most) {
		try {
			double value = Double.parseDouble(text.strip());
			return value >= 0.01 && value <= most ? Optional.of(value) : Optional.empty();
		} catch (NumberFormatException e) {
			return Optional.empty();
		}
	}
}
