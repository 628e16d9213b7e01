package org.akashi.cli.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import org.akashi.stix.PartialDate;

import picocli.CommandLine.Option;

/** The option {@code --at TIME}: the moment that an answer is of, so that it can be repeated. */
final class MomentOption {

	@Option(names = "--at", paramLabel = "TIME", description = "The moment that counts as now; without it, now.")
	private String at = "";

	/** The moment; by the clock where none was given. */
	Instant moment(Clock clock) {
		return at.isEmpty() ? clock.instant() : read("--at", at);
	}

	/**
	 * Reads a day (its first moment, UTC) or a moment.
	 *
	 * @param option its name, for the complaint
	 */
	static Instant read(String option, String text) {
		Optional<PartialDate> date = PartialDate.of(text.strip()).filter(one -> one.precision() == PartialDate.Precision.DAY || one.precision() == PartialDate.Precision.TIME);
		return date.map(PartialDate::first)
				.orElseThrow(() -> CommandFailure.usage(option + ": \"" + text + "\" is no time; write 2026-11-23 or 2026-11-23T12:00:00Z"));
	}
}
