package org.akashi.indicator.life;

/**
 * How what an indicator is worth fades with time: which share of the score that it starts with is left after some days.
 * The share never rises, is 1 at the start and before it, and never leaves 0 to 1.
 */
public sealed interface Decay {

	/**
	 * The share that is left.
	 *
	 * @param days since the start; what is before it counts as the start
	 */
	double share(double days);

	/**
	 * After how many days no more than the share is left, and less from then on.
	 *
	 * @param share 0 to 1
	 * @return {@link Double#POSITIVE_INFINITY} when it never falls so low
	 */
	double days(double share);

	/** It doesn't fade. */
	record Never() implements Decay {

		@Override
		public double share(double days) {
			return 1;
		}

		@Override
		public double days(double share) {
			return Double.POSITIVE_INFINITY;
		}
	}

	/**
	 * Half of it is lost again and again in the same time: {@code 0.5 ^ (t / days)}.
	 *
	 * @param days the half-life, 0.01 to 36500
	 */
	record HalfLife(double days) implements Decay {

		public HalfLife {
			check("half-life", days, 36_500);
		}

		@Override
		public double share(double elapsed) {
			return elapsed <= 0 ? 1 : Math.pow(0.5, elapsed / days);
		}

		@Override
		public double days(double share) {
			return share >= 1 ? 0 : share <= 0 ? Double.POSITIVE_INFINITY : -Math.log(share) / Math.log(2) * days;
		}
	}

	/**
	 * The polynomial of MISP's decaying models (Iklody et al., "Decaying Indicators of Compromise", arXiv:1803.11052; Mokaddem et
	 * al., arXiv:1902.03914): {@code 1 - (t / τ) ^ (1 / δ)}, nothing from τ on.
	 *
	 * @param lifetime τ, days until nothing is left, 0.01 to 36500
	 * @param speed    δ, MISP's decay_speed, 0.01 to 100: at 1 the line is straight, above it falls fast at first, below it
	 *                 falls late
	 */
	record Polynomial(double lifetime, double speed) implements Decay {

		public Polynomial {
			check("lifetime", lifetime, 36_500);
			check("decay speed", speed, 100);
		}

		@Override
		public double share(double elapsed) {
			return elapsed <= 0 ? 1 : elapsed >= lifetime ? 0 : 1 - Math.pow(elapsed / lifetime, 1 / speed);
		}

		@Override
		public double days(double share) {
			return share >= 1 ? 0 : Math.pow(1 - Math.max(0, share), speed) * lifetime;
		}
	}

	private static void check(String what, double value, double most) {
		if (!(value >= 0.01 && value <= most)) {
			throw new IllegalArgumentException("A " + what + " is 0.01 to " + (long) most + ", not " + value);
		}
	}
}
