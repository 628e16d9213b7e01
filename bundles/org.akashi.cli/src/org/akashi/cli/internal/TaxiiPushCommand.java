package org.akashi.cli.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

import org.akashi.export.Audience;
import org.akashi.export.ExportPlan;
import org.akashi.export.ExportRun;
import org.akashi.export.LossReport;
import org.akashi.export.PapLevel;
import org.akashi.export.TlpLevel;
import org.akashi.store.Case;
import org.akashi.taxii.Outgoing;
import org.akashi.taxii.PushResult;
import org.akashi.taxii.PushResult.Outcome;
import org.akashi.taxii.TaxiiClient;
import org.akashi.taxii.TaxiiCollection;
import org.akashi.taxii.TaxiiPush;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code akashi taxii push}: from a case to a collection. */
@Command(name = "push", header = "Sends a case to a collection: what is for the audience, and new since the last push.", description = {
		"What goes out is just what «akashi export --format stix21» writes for the same audience. Objects that the collection has already from here are "
				+ "not sent again (--anew does); revoked ones are sent as revoked; nothing is deleted there. A push that was interrupted goes on.",
		"", "With --json, one object a line: {object, name, outcome, message}; outcome is taken, pending, failed, too_large or not_sent." })
final class TaxiiPushCommand implements Callable<Integer> {

	@Mixin
	private TaxiiAccess access;

	@Option(names = "--collection", paramLabel = "ID", required = true, description = "Its id, alias or title.")
	private String collection;

	@Mixin
	private CaseFolder folder;

	@Option(names = "--audience", paramLabel = "TLP", description = "Send only what this TLP level may see: clear, green, amber, amber+strict, red.")
	private String audience;

	@Option(names = "--pap", paramLabel = "PAP", description = "Send only what this PAP level may get: clear, green, amber, red.")
	private String pap;

	@Option(names = "--no-evidence", description = "Send objects without the sentences that they stand on.")
	private boolean withoutEvidence;

	@Option(names = "--anew", description = "Send again what the collection has already.")
	private boolean anew;

	@Option(names = "--dry-run", description = "Only say what would be sent: type, tab, number.")
	private boolean dryRun;

	@Option(names = "--loss", paramLabel = "FILE.json", description = "Write what was left out here.")
	private String loss;

	@Option(names = "--json", description = "Print JSON lines.")
	private boolean json;

	@ParentCommand
	private TaxiiCommand taxii;

	@Override
	public Integer call() throws CoreException, IOException {
		Session session = taxii.akashi().session();
		ProgressLine progress = taxii.akashi().progress();
		ExportPlan plan = ExportPlan.of(TaxiiPush.FORMAT).with(audience()).with(withoutEvidence ? Map.of("evidence", "false") : Map.of());
		Outgoing outgoing;
		PushResult result;
		try (TaxiiClient client = access.client(session.console()); Case open = folder.open(session.console(), new NullProgressMonitor())) {
			TaxiiPush push = new TaxiiPush(client, open, new ExportRun(session.exporters()));
			TaxiiCollection target = client.collection(collection, progress);
			outgoing = push.prepare(target, plan, anew, progress);
			result = dryRun ? new PushResult(List.of(), java.util.Optional.empty()) : push.push(target, outgoing, progress);
		} finally {
			progress.clear();
		}
		if (loss != null) {
			Path file = session.console().path(loss);
			Files.createDirectories(file.getParent());
			Files.writeString(file, LossFile.json(TaxiiPush.FORMAT, new LossReport(outgoing.objects().size() + outgoing.already(), outgoing.losses())),
					StandardCharsets.UTF_8);
		}
		say(session.console(), outgoing, result);
		return dryRun || result.complete() ? ExitCode.OK : ExitCode.FINDINGS;
	}

	private Audience audience() {
		Audience chosen = audience == null ? Audience.EVERYTHING : Audience.of(TlpLevel.parse(audience)
				.orElseThrow(() -> CommandFailure.usage("--audience takes one of " + TlpLevel.words() + ", not \"" + audience + "\"")));
		return pap == null ? chosen : chosen.with(PapLevel.parse(pap)
				.orElseThrow(() -> CommandFailure.usage("--pap takes one of " + PapLevel.words() + ", not \"" + pap + "\"")));
	}

	private void say(Console console, Outgoing outgoing, PushResult result) {
		if (dryRun) {
			outgoing.objects().stream().collect(java.util.stream.Collectors.groupingBy(Outgoing.Item::type, java.util.TreeMap::new,
					java.util.stream.Collectors.counting())).forEach((type, count) -> console.out().println(type + "\t" + count));
		} else if (json) {
			result.objects().forEach(sent -> console.out().println(JsonLine.of(line -> {
				line.writeStringProperty("object", sent.id());
				line.writeStringProperty("name", sent.name());
				line.writeStringProperty("outcome", sent.outcome().name().toLowerCase(Locale.ROOT));
				line.writeStringProperty("message", sent.message());
			})));
		} else {
			result.objects().stream().filter(sent -> sent.outcome() == Outcome.FAILED || sent.outcome() == Outcome.TOO_LARGE)
					.forEach(sent -> console.complain(sent.id() + (sent.name().isEmpty() ? "" : " (" + sent.name() + ")") + ": " + sent.message()));
			console.out().println(summary(outgoing, result));
		}
		if (audience == null && pap == null) {
			console.complain("no audience was said: everything counts as meant for this collection");
		}
		if (!outgoing.gone().isEmpty()) {
			console.complain(TextTable.count(outgoing.gone().size(), "object", "objects")
					+ " that this collection got before are no longer in the case or not for this audience; it still has them");
		}
		result.stopped().ifPresent(stopped -> console.complain("stopped before the end: " + stopped.getMessage() + " The next push goes on from here."));
	}

	private static String summary(Outgoing outgoing, PushResult result) {
		StringBuilder text = new StringBuilder(TextTable.count(result.count(Outcome.TAKEN), "object", "objects") + " taken, " + outgoing.already()
				+ " there already, " + result.count(Outcome.FAILED) + " failed");
		for (Outcome outcome : List.of(Outcome.PENDING, Outcome.TOO_LARGE, Outcome.NOT_SENT)) {
			int count = result.count(outcome);
			text.append(count == 0 ? "" : ", " + count + " " + outcome.name().toLowerCase(Locale.ROOT).replace('_', ' '));
		}
		return text.append(outgoing.losses().isEmpty() ? "; nothing was left out." : "; " + TextTable.count(outgoing.losses().size(), "thing", "things")
				+ " left out: --loss FILE.json names them.").toString();
	}
}
