package org.akashi.cli.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

import org.akashi.indicator.life.Life;
import org.akashi.review.life.CaseLife;
import org.akashi.store.Case;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code akashi indicators list} and {@code due}: reading. */
abstract class IndicatorsListCommand implements java.util.concurrent.Callable<Integer> {

	@Mixin
	private CaseFolder folder;

	@Mixin
	private MomentOption at;

	@Mixin
	private IndicatorFilter filter;

	@Mixin
	private IndicatorOutput output;

	@ParentCommand
	private IndicatorsCommand group;

	@Override
	public Integer call() {
		Console console = group.session().console();
		ProgressLine progress = group.progress();
		try (Case open = folder.open(console, progress)) {
			CaseLife lives = CaseLife.of(open);
			if (!lives.problem().isEmpty()) {
				console.complain(folder.shown() + ": the decay models can't be read, the default ones hold: " + lives.problem());
			}
			Instant now = at.moment(group.session().clock());
			List<IndicatorFacts> found = chosen(IndicatorFacts.of(open, lives, now).stream().filter(filter.condition()).toList(), now);
			progress.clear();
			output.print(console, found);
			return exitCode(found);
		}
	}

	/** Which of those that the filter lets through, in which order. */
	abstract List<IndicatorFacts> chosen(List<IndicatorFacts> found, Instant now);

	/** What the process says. */
	abstract int exitCode(List<IndicatorFacts> found);

	/** All. */
	@Command(name = "list", header = "Lists indicators with their states and scores.", description = {
			"By id. With --json, one object a line: id, name, types, values, pattern, state, score, confidence (where there is one), valid_from, "
					+ "valid_until, due, expires, asks (review, expire, revoke), sightings, last_seen, labels, markings, indicates, model, why.",
			"The exit code is 1 when none was found." })
	static final class All extends IndicatorsListCommand {

		@Override
		List<IndicatorFacts> chosen(List<IndicatorFacts> found, Instant now) {
			return found;
		}

		@Override
		int exitCode(List<IndicatorFacts> found) {
			return found.isEmpty() ? ExitCode.FINDINGS : ExitCode.OK;
		}
	}

	/** Those that wait for somebody. */
	@Command(name = "due", header = "Lists the indicators whose score asks for something, those first that have waited longest.", description = {
			"The output is that of akashi indicators list. The exit code is 1 when there are some: somebody should look at them." })
	static final class Due extends IndicatorsListCommand {

		@Option(names = "--within", paramLabel = "DAYS", defaultValue = "0", description = "Those too that will be due, or end, within so many days.")
		private int within;

		@Override
		List<IndicatorFacts> chosen(List<IndicatorFacts> found, Instant now) {
			if (within < 0) {
				throw CommandFailure.usage("--within must be 0 or more");
			}
			Instant until = now.plus(Duration.ofDays(within));
			return found.stream().filter(facts -> waits(facts.life(), until))
					.sorted(Comparator.comparing((IndicatorFacts facts) -> due(facts.life())).thenComparing(IndicatorFacts::id)).toList();
		}

		private boolean waits(Life life, Instant until) {
			return life.asks().isPresent() || within > 0 && life.state() == Life.State.ACTIVE && !due(life).isAfter(until);
		}

		private static Instant due(Life life) {
			Instant due = life.dueAt().orElse(Instant.MAX);
			Instant end = life.expiresAt().orElse(Instant.MAX);
			return due.isBefore(end) ? due : end;
		}

		@Override
		int exitCode(List<IndicatorFacts> found) {
			return found.isEmpty() ? ExitCode.OK : ExitCode.FINDINGS;
		}
	}
}
