package org.akashi.cli.internal;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;

import org.akashi.review.Review;
import org.akashi.review.ReviewItem;
import org.akashi.review.ReviewOutcome;
import org.akashi.store.Case;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code akashi review}: decides. */
@Command(name = "review", header = "Accepts or rejects what the reports of a case mention.", description = {
		"Without a decision, prints how many of each type are open, accepted and rejected. Items that can't be decided so "
				+ "(ambiguous names, types without a STIX form) are left as they are and named on standard error.",
		"", "A name that more than one thing is called by is never accepted as it is: say which is meant by --choose ID=CHOICE, with "
				+ "the id of the mention and that of one of its choices, which its reason lists: an object of the case, type:entity of a "
				+ "known thing, or new:type for another one of that name. It holds for the whole report. With --accept, what is chosen "
				+ "counts for the selected ones; alone it accepts the mention.",
		"", ReviewSelection.HELP,
		"", "With --json, a decision prints {action, matched, done, skipped: [{report, id, reason, choices: [{id, "
				+ "type, name, object, reasons}]}]}, and the summary one "
				+ "object a line and type: type, open, accepted, rejected. With --summary: report, title, kind (new, confirms, contradicts), "
				+ "part, object, type, name, target, before, taken, places, page, quote. The exit code is 1 when nothing matched." })
final class ReviewCommand implements Callable<Integer> {

	@Mixin
	private CaseFolder folder;

	@ArgGroup(exclusive = true, multiplicity = "0..1")
	private Decision decision;

	/** One of the decisions. */
	static final class Decision {

		@Option(names = "--accept", paramLabel = "SELECTOR", required = true, description = "Accept these.")
		private String accept;

		@Option(names = "--reject", paramLabel = "SELECTOR", required = true, description = "Reject these.")
		private String reject;

		@Option(names = "--reopen", paramLabel = "SELECTOR", required = true, //
				description = "Take back what was decided about these.")
		private String reopen;

		String action() {
			return accept != null ? "accept" : reject != null ? "reject" : "reopen";
		}

		String selector() {
			return accept != null ? accept : reject != null ? reject : reopen;
		}
	}

	@Option(names = "--choose", paramLabel = "ID=CHOICE", description = "Say what the name of this mention stands for. Can be repeated.")
	private List<String> choices = List.of();

	@Option(names = "--summary", description = "Print for each report what it has brought: what contradicts the case, what is new, what "
			+ "confirms it, each with its sentence. With --json one object a line.")
	private boolean summary;

	@Option(names = "--json", description = "Print JSON.")
	private boolean json;

	@ParentCommand
	private AkashiCommand parent;

	@Override
	public Integer call() throws CoreException {
		Session session = parent.session();
		Console console = session.console();
		if (!choices.isEmpty() && decision != null && decision.accept == null) {
			throw CommandFailure.usage("--choose goes with --accept or alone");
		}
		if (summary && (decision != null || !choices.isEmpty())) {
			throw CommandFailure.usage("--summary decides nothing: it goes without --accept, --reject, --reopen and --choose");
		}
		try (Case open = decision == null && choices.isEmpty() ? folder.open(console, new NullProgressMonitor())
				: folder.edit(console, new NullProgressMonitor())) {
			Review review = new Review(open, session.names(), session.analyst(), session.clock());
			if (summary) {
				BroughtLines.print(review, json, console.out());
				return ExitCode.OK;
			}
			if (!choices.isEmpty()) {
				ReviewOutcome chosen = new NameChoices(review).decide(choices, decision == null);
				if (decision == null) {
					open.save(new NullProgressMonitor());
					say("accept", choices.size(), chosen, console);
					return chosen.skipped().isEmpty() ? ExitCode.OK : ExitCode.FINDINGS;
				}
			}
			if (decision == null) {
				summary(ReviewSelection.items(review, "all"), console.out());
				return ExitCode.OK;
			}
			List<ReviewItem> items = ReviewSelection.items(review, decision.selector());
			ReviewOutcome outcome = items.isEmpty() ? new ReviewOutcome(0, List.of()) : decide(review, items);
			open.save(new NullProgressMonitor());
			say(decision.action(), items.size(), outcome, console);
			return items.isEmpty() ? ExitCode.FINDINGS : ExitCode.OK;
		}
	}

	private ReviewOutcome decide(Review review, List<ReviewItem> items) throws CoreException {
		return switch (decision.action()) {
			case "accept" -> review.accept(items);
			case "reject" -> review.reject(items);
			default -> review.reopen(items);
		};
	}

	private void say(String action, int matched, ReviewOutcome outcome, Console console) {
		if (json) {
			console.out().println(JsonLine.of(line -> {
				line.writeStringProperty("action", action);
				line.writeNumberProperty("matched", matched);
				line.writeNumberProperty("done", outcome.done());
				line.writeArrayPropertyStart("skipped");
				outcome.skipped().forEach(skipped -> {
					line.writeStartObject();
					line.writeStringProperty("report", skipped.item().sha256());
					line.writeStringProperty("id", skipped.item().id());
					line.writeStringProperty("reason", skipped.reason());
					NameChoices.write(line, skipped.item());
					line.writeEndObject();
				});
				line.writeEndArray();
			}));
			return;
		}
		if (matched == 0) {
			console.complain("nothing matches " + decision.selector());
			return;
		}
		console.out().println(outcome.done() + " " + action + "ed"
				+ ", " + outcome.skipped().size() + " left as they are");
		outcome.skipped().forEach(skipped -> console.complain(
				skipped.item().id() + " " + skipped.item().label() + ": " + skipped.reason()
						+ (skipped.item().ambiguous() ? " Say so by --choose " + skipped.item().id() + "=CHOICE" : "")));
	}

	private void summary(List<ReviewItem> items, PrintWriter out) {
		Map<String, int[]> byType = new TreeMap<>();
		items.forEach(item -> byType.computeIfAbsent(item.type(), type -> new int[3])[item.state().ordinal()]++);
		if (json) {
			byType.forEach((type, counts) -> out.println(JsonLine.of(line -> {
				line.writeStringProperty("type", type);
				line.writeNumberProperty("open", counts[0]);
				line.writeNumberProperty("accepted", counts[1]);
				line.writeNumberProperty("rejected", counts[2]);
			})));
			return;
		}
		TextTable table = new TextTable("type", "open", "accepted", "rejected");
		byType.forEach((type, counts) -> table.row(type, String.valueOf(counts[0]), String.valueOf(counts[1]),
				String.valueOf(counts[2])));
		table.print(out);
	}
}
