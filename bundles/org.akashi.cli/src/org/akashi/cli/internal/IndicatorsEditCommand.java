package org.akashi.cli.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.akashi.review.life.CaseLife;
import org.akashi.review.life.LifeEdits;
import org.akashi.store.Case;
import org.akashi.store.Edit;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** The commands of {@code akashi indicators} that change: each is one step that akashi undo takes back. */
abstract class IndicatorsEditCommand implements Callable<Integer> {

	@Mixin
	private CaseFolder folder;

	@Mixin
	private MomentOption at;

	@Mixin
	private IndicatorFilter filter;

	@Option(names = "--all", description = "All indicators of the case, where no other option chooses.")
	private boolean all;

	@Option(names = "--dry-run", description = "Say how many would be changed, and change nothing.")
	private boolean dryRun;

	@Option(names = "--json", description = "Print JSON: {action, chosen, changed, ids, dry_run}.")
	private boolean json;

	@ParentCommand
	private IndicatorsCommand group;

	/** Says what is wrong with the options of the command. */
	void check() {
		// Most have none.
	}

	/** The name in the answer: {@code expired}. */
	abstract String action();

	/** What Undo will call it. */
	abstract String label(int number);

	/** Does it, and gives how many were changed. */
	abstract int apply(Edit edit, List<String> ids, Instant now, String by);

	@Override
	public Integer call() throws CoreException {
		if (filter.isEmpty() != all) {
			throw CommandFailure.usage(all ? "--all chooses all; leave the other choice out" : "say which indicators: --id, --type, --state, --text …, or --all");
		}
		check();
		Session session = group.session();
		Console console = session.console();
		try (Case open = folder.edit(console, new NullProgressMonitor())) {
			Instant now = at.moment(session.clock());
			List<String> ids = IndicatorFacts.of(open, CaseLife.of(open), now).stream().filter(filter.condition()).map(IndicatorFacts::id).toList();
			int[] changed = new int[1];
			if (!dryRun && !ids.isEmpty()) {
				try {
					open.history().execute(label(ids.size()), edit -> changed[0] = apply(edit, ids, now, session.analyst()));
				} catch (IllegalArgumentException e) {
					throw CommandFailure.usage(e.getMessage());
				}
				open.save(new NullProgressMonitor());
			}
			say(console, ids, changed[0]);
			return ids.isEmpty() || !dryRun && changed[0] == 0 ? ExitCode.FINDINGS : ExitCode.OK;
		}
	}

	private void say(Console console, List<String> ids, int changed) {
		if (json) {
			console.out().println(JsonLine.of(line -> {
				line.writeStringProperty("action", action());
				line.writeNumberProperty("chosen", ids.size());
				line.writeNumberProperty("changed", changed);
				line.writeArrayPropertyStart("ids");
				ids.forEach(line::writeString);
				line.writeEndArray();
				line.writeBooleanProperty("dry_run", dryRun);
			}));
		} else if (ids.isEmpty()) {
			console.complain("no indicator fits");
		} else {
			console.out().println(dryRun ? "would be " + action() + ": " + TextTable.count(ids.size(), "indicator", "indicators")
					: action() + ": " + changed + " of " + TextTable.count(ids.size(), "indicator", "indicators"));
		}
	}

	/** Ends their validity. */
	@Command(name = "expire", header = "Ends the validity of indicators now.", description = {
			"One that has ended before keeps its end; a revoked one is left alone. --state due, or --state expired for those whose score has fallen "
					+ "that far, chooses by the decay models. The exit code is 1 when nothing was changed." })
	static final class Expire extends IndicatorsEditCommand {

		@Option(names = "--why", paramLabel = "TEXT", description = "The reason, kept with each.")
		private String why = "";

		@Override
		String action() {
			return "expired";
		}

		@Override
		String label(int number) {
			return "Expire " + TextTable.count(number, "indicator", "indicators");
		}

		@Override
		int apply(Edit edit, List<String> ids, Instant now, String by) {
			return new LifeEdits(edit, by, now).expire(ids, why);
		}
	}

	/** Withdraws them. */
	@Command(name = "revoke", header = "Withdraws indicators, with a reason that is kept.", description = {
			"The next export tells those who have them. akashi undo takes it back in the case, but not with others. The exit code is 1 when nothing "
					+ "was changed." })
	static final class Revoke extends IndicatorsEditCommand {

		@Option(names = "--why", paramLabel = "TEXT", required = true, description = "The reason, kept with each.")
		private String why;

		@Override
		void check() {
			if (why.isBlank()) {
				throw CommandFailure.usage("--why: say why they are withdrawn");
			}
		}

		@Override
		String action() {
			return "revoked";
		}

		@Override
		String label(int number) {
			return "Revoke " + TextTable.count(number, "indicator", "indicators");
		}

		@Override
		int apply(Edit edit, List<String> ids, Instant now, String by) {
			return new LifeEdits(edit, by, now).revoke(ids, why);
		}
	}

	/** Confirms them. */
	@Command(name = "extend", header = "Says that indicators still hold: their scores start anew.", description = {
			"Without --until, an end that has passed is taken away and one to come stays. The exit code is 1 when nothing was changed." })
	static final class Extend extends IndicatorsEditCommand {

		@Option(names = "--until", paramLabel = "TIME", description = "Their new end.")
		private String until;

		@Option(names = "--why", paramLabel = "TEXT", description = "The reason, kept with each.")
		private String why = "";

		@Override
		void check() {
			if (until != null) {
				MomentOption.read("--until", until);
			}
		}

		@Override
		String action() {
			return "extended";
		}

		@Override
		String label(int number) {
			return "Extend " + TextTable.count(number, "indicator", "indicators");
		}

		@Override
		int apply(Edit edit, List<String> ids, Instant now, String by) {
			return new LifeEdits(edit, by, now).extend(ids, Optional.ofNullable(until).map(text -> MomentOption.read("--until", text)), why);
		}
	}

	/** States that they were seen. */
	@Command(name = "sight", header = "States that indicators were seen: one sighting each.", description = {
			"The sightings have the markings of their indicators. The exit code is 1 when none was chosen." })
	static final class Sight extends IndicatorsEditCommand {

		@Option(names = "--seen", paramLabel = "TIME", description = "When; without it, now (--at).")
		private String seen;

		@Option(names = "--count", paramLabel = "N", defaultValue = "1", description = "How often; ${DEFAULT-VALUE} unless given.")
		private int count;

		@Option(names = "--where", paramLabel = "ID", split = ",", description = "Ids of identities or locations where.")
		private List<String> where = List.of();

		@Override
		void check() {
			if (seen != null) {
				MomentOption.read("--seen", seen);
			}
		}

		@Override
		String action() {
			return "sighted";
		}

		@Override
		String label(int number) {
			return "Add sightings of " + TextTable.count(number, "indicator", "indicators");
		}

		@Override
		int apply(Edit edit, List<String> ids, Instant now, String by) {
			where.stream().filter(id -> edit.find(id).isEmpty()).findFirst().ifPresent(id -> {
				throw new IllegalArgumentException("--where: the case doesn't hold " + id);
			});
			Instant at = seen == null ? now : MomentOption.read("--seen", seen);
			return new LifeEdits(edit, by, now).sight(ids, at, at, count, where, "").size();
		}
	}
}
