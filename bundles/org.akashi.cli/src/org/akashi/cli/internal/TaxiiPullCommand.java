package org.akashi.cli.internal;

import java.util.List;
import java.util.concurrent.Callable;

import org.akashi.store.Case;
import org.akashi.taxii.ObjectFilter;
import org.akashi.taxii.PullResult;
import org.akashi.taxii.TaxiiClient;
import org.akashi.taxii.TaxiiPull;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code akashi taxii pull}: from a collection into a case. */
@Command(name = "pull", header = "Takes what is new in a collection into a case.", description = {
		"The first pull takes all, each later one what the server got since; --anew starts from the beginning. A pull that was interrupted goes on "
				+ "where it stopped. Each page comes in as one step that «akashi undo» takes back, by the rules of «akashi import».",
		"", "With --json, one object: {collection, status, message, pages, objects, added, updated, same, kept: [{object, name, reason}], "
				+ "problems, went_on, added_after}; status is ok, warning, or error when it stopped before the end." })
final class TaxiiPullCommand implements Callable<Integer> {

	@Mixin
	private TaxiiAccess access;

	@Option(names = "--collection", paramLabel = "ID", required = true, description = "Its id, alias or title.")
	private String collection;

	@Mixin
	private CaseFolder folder;

	@Option(names = "--added-after", paramLabel = "TIME", description = "Where a first pull starts: 2026-01-01T00:00:00.000000Z.")
	private String addedAfter;

	@Option(names = "--type", paramLabel = "TYPE", split = ",", description = "These STIX types only.")
	private List<String> types = List.of();

	@Option(names = "--id", paramLabel = "ID", split = ",", description = "These objects only.")
	private List<String> ids = List.of();

	@Option(names = "--versions", paramLabel = "VERSION", split = ",", description = "last (what a server gives else), first, all, or times of modified.")
	private List<String> versions = List.of();

	@Option(names = "--limit", paramLabel = "N", description = "Objects a page at most (" + TaxiiPull.PAGE + ").")
	private Integer limit;

	@Option(names = "--anew", description = "Start from the beginning.")
	private boolean anew;

	@Option(names = "--json", description = "Print JSON.")
	private boolean json;

	@ParentCommand
	private TaxiiCommand taxii;

	@Override
	public Integer call() throws CoreException {
		if (limit != null && limit < 1) {
			throw CommandFailure.usage("--limit takes a number of objects, at least 1, not " + limit);
		}
		ObjectFilter filter = new ObjectFilter(addedAfter == null ? "" : microseconds(addedAfter), limit == null ? 0 : limit, types, ids, versions, List.of());
		Session session = taxii.akashi().session();
		ProgressLine progress = taxii.akashi().progress();
		PullResult result;
		try (TaxiiClient client = access.client(session.console()); Case open = folder.editOrCreate(session.console(), new NullProgressMonitor())) {
			result = new TaxiiPull(client, open, session.knowledge(), session.analyst(), session.clock())
					.pull(client.collection(collection, progress), filter, anew, progress);
			open.save(new NullProgressMonitor());
		} finally {
			progress.clear();
		}
		say(session.console(), result);
		return result.stopped().isPresent() || !result.kept().isEmpty() || !result.problems().isEmpty() ? ExitCode.FINDINGS : ExitCode.OK;
	}

	/** TAXII 2.1, section 1.6.2, wants six digits of a second. */
	static String microseconds(String time) {
		try {
			return java.time.format.DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(java.time.ZoneOffset.UTC)
					.format(java.time.OffsetDateTime.parse(time.length() == 10 ? time + "T00:00:00Z" : time));
		} catch (java.time.DateTimeException e) {
			throw CommandFailure.usage("--added-after takes a time like 2026-01-01T00:00:00Z, not \"" + time + "\"");
		}
	}

	private void say(Console console, PullResult result) {
		if (json) {
			console.out().println(asJson(result));
		} else {
			console.out().println((result.wentOn() ? "Went on: " : "") + TextTable.count(result.objects(), "object", "objects") + " in "
					+ TextTable.count(result.pages(), "page", "pages") + ", " + result.added() + " new, " + result.updated() + " newer, " + result.same()
					+ " already there, " + result.kept().size() + " kept out");
			result.kept().forEach(kept -> console.complain(kept.id() + (kept.name().isEmpty() ? "" : " (" + kept.name() + ")") + ": " + kept.why()));
		}
		result.problems().stream().limit(5).forEach(problem -> console.complain(problem.getMessage()));
		result.stopped().ifPresent(stopped -> console.complain("stopped before the end: " + stopped.getMessage() + " The next pull goes on from here."));
	}

	private String asJson(PullResult result) {
		return JsonLine.of(line -> {
			line.writeStringProperty("collection", collection);
			line.writeStringProperty("status", result.stopped().isPresent() ? "error" : result.kept().isEmpty() && result.problems().isEmpty() ? "ok" : "warning");
			line.writeStringProperty("message", result.stopped().map(stopped -> stopped.getMessage()).orElse(""));
			line.writeNumberProperty("pages", result.pages());
			line.writeNumberProperty("objects", result.objects());
			line.writeNumberProperty("added", result.added());
			line.writeNumberProperty("updated", result.updated());
			line.writeNumberProperty("same", result.same());
			line.writeArrayPropertyStart("kept");
			result.kept().forEach(kept -> {
				line.writeStartObject();
				line.writeStringProperty("object", kept.id());
				line.writeStringProperty("name", kept.name());
				line.writeStringProperty("reason", kept.why());
				line.writeEndObject();
			});
			line.writeEndArray();
			line.writeArrayPropertyStart("problems");
			result.problems().forEach(problem -> line.writeString(problem.getMessage()));
			line.writeEndArray();
			line.writeBooleanProperty("went_on", result.wentOn());
			line.writeStringProperty("added_after", result.after());
		});
	}
}
