package org.akashi.export;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What an export wrote, and everything that it does not hold.
 *
 * @param written number of objects that the file holds
 * @param losses  what was left out or changed, in the order of the objects
 */
public record LossReport(int written, List<Loss> losses) {

	/** Why something is not in the file. */
	public enum Cause {
		/** The format can't say it. */
		FORMAT,
		/** It was not chosen. */
		SELECTION,
		/** It did not change since the last export. */
		SINCE,
		/** Its life says so: expired, revoked or not yet valid. */
		LIFE,
		/** A warning list knows it as harmless. */
		WARNING_LIST,
		/** It is not for this audience. */
		AUDIENCE
	}

	/**
	 * One thing that is not in the file, or not as it was.
	 *
	 * @param object   STIX id of the object, or {@code ""} when it stands for several
	 * @param name     its name for people
	 * @param property the STIX property, several with one reason joined by a comma and a blank, or {@code ""} for the whole object
	 * @param reason   why, in one sentence
	 * @param cause    why, in kind
	 */
	public record Loss(String object, String name, String property, String reason, Cause cause) {

		public Loss {
			Objects.requireNonNull(cause, "cause");
		}

		/** What a format can't carry. */
		public Loss(String object, String name, String property, String reason) {
			this(object, name, property, reason, Cause.FORMAT);
		}
	}

	public LossReport {
		losses = List.copyOf(losses);
	}

	/** Whether everything was carried. */
	public boolean lossless() {
		return losses.isEmpty();
	}

	/** How many losses there are of each cause, in the order of the causes. */
	public Map<Cause, Long> counts() {
		Map<Cause, Long> counts = new EnumMap<>(Cause.class);
		losses.forEach(loss -> counts.merge(loss.cause(), 1L, Long::sum));
		return counts;
	}

	/**
	 * The report as it may be handed to the audience: what is not for it is one number, without ids, names and properties.
	 * The whole report names what was left out and is for the exporter's eyes alone.
	 */
	public LossReport forAudience() {
		List<Loss> shown = new ArrayList<>(losses.stream().filter(loss -> loss.cause() == Cause.FORMAT).toList());
		counts().forEach((cause, count) -> {
			if (cause != Cause.FORMAT) {
				shown.add(new Loss("", "", "", count + " × " + said(cause), cause));
			}
		});
		return new LossReport(written, shown);
	}

	private static String said(Cause cause) {
		return switch (cause) {
			case FORMAT -> "not carried by the format.";
			case SELECTION -> "not chosen for this export.";
			case SINCE -> "not changed since the last export.";
			case LIFE -> "not active.";
			case WARNING_LIST -> "held back by a warning list.";
			case AUDIENCE -> "not for this audience: left out or blacked out.";
		};
	}
}
