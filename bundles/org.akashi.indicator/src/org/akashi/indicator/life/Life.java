package org.akashi.indicator.life;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.akashi.indicator.life.ReactionPoint.Action;

/**
 * How an indicator stands at a moment.
 *
 * @param state     what it is
 * @param score     0 to 100, rounded down, so that a score "below 20" is shown as 19 at most; 0 when it is revoked or its validity has
 *                  ended, what it will start with when that hasn't begun
 * @param reasons   why, in the order of a sentence; {@link LifeWords} says them in English and Japanese
 * @param dueAt     when it will be or was due for review, unless it is seen again; empty when never, or when it is revoked
 * @param expiresAt when it will end or ended, by its validity or its score, whichever is first; empty when never
 * @param asks      what its score asks for and nobody has done yet; empty when nothing
 * @param model     the id of the decay model
 */
public record Life(State state, int score, List<Reason> reasons, Optional<Instant> dueAt, Optional<Instant> expiresAt, Optional<Action> asks,
		String model) {

	/** What an indicator can be. */
	public enum State {
		/** Its validity has not begun. */
		FUTURE,
		/** It holds. */
		ACTIVE,
		/** It holds, and somebody should look whether it still does. */
		DUE,
		/** It holds no longer: its validity has ended, or its score has fallen below the point where it should. */
		EXPIRED,
		/** It was withdrawn. */
		REVOKED;

		/** The name in files and on the command line. */
		public String id() {
			return name().toLowerCase(Locale.ROOT);
		}

		/** Whether a defender should use it. */
		public boolean usable() {
			return this == ACTIVE || this == DUE;
		}
	}

	/** What a reason says; the arguments stand behind. */
	public enum Key {
		/** Revoked: reason or "". */
		REVOKED,
		/** Its validity begins: day. */
		BEGINS,
		/** Its validity ended: day. */
		ENDED,
		/** Its confidence: score. */
		CONFIDENCE,
		/** Nobody gave a confidence: score of the model. */
		NO_CONFIDENCE,
		/** Days since last sighting: days, number of sightings. */
		SINCE_SIGHTING,
		/** Days since somebody confirmed it: days. */
		SINCE_REVIEW,
		/** Days since it became valid, never seen: days. */
		SINCE_VALID,
		/** It doesn't decay: model, score. */
		NEVER,
		/** Half-life: model, days, score. */
		HALF_LIFE,
		/** Polynomial: model, lifetime, speed, score. */
		POLYNOMIAL,
		/** A reaction point is reached: below, action. */
		BELOW,
		/** The next reaction point: below, action, day. */
		NEXT,
		/** Its validity will end: day. */
		ENDS
	}

	/**
	 * One part of the explanation.
	 *
	 * @param key       what it says
	 * @param arguments as {@link Key} lists them: numbers, days as {@code 2026-11-23}, ids of models and actions
	 */
	public record Reason(Key key, List<String> arguments) {

		public Reason {
			arguments = List.copyOf(arguments);
		}

		static Reason of(Key key, Object... arguments) {
			return new Reason(key, java.util.Arrays.stream(arguments).map(Object::toString).toList());
		}
	}

	public Life {
		reasons = List.copyOf(reasons);
	}
}
