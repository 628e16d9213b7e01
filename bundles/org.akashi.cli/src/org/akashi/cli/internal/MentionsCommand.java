package org.akashi.cli.internal;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.akashi.mention.Mention;
import org.akashi.mention.MentionFormat;
import org.akashi.mention.Proposal;
import org.akashi.report.ReportText;
import org.akashi.review.Review;
import org.akashi.review.ReviewItem;
import org.akashi.store.Case;
import org.akashi.store.StoredReport;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code akashi mentions}: what the reports of a case mention, and how it stands. */
@Command(name = "mentions", header = "Lists what the reports of a case mention, and how each stands.", description = {
		"With --json, one object a line: file, report (SHA-256), id, state (open, accepted, rejected), stix_id (empty unless "
				+ "accepted), then as for extract, with corrections applied, and for a name that more than one thing is called by its "
				+ "choices (id, type, name, object, reasons). With --proposals, proposals too: file, report, "
				+ "id, state, stix_id, proposal (relationship, property), label, subject, verb, object, value, start_time, "
				+ "stop_time, start, end, confidence, extractor, why.",
		"", ReviewSelection.HELP })
final class MentionsCommand implements Callable<Integer> {

	@Mixin
	private CaseFolder folder;

	@Option(names = "--select", paramLabel = "SELECTOR", description = "Only these.")
	private String selector = "all";

	@Option(names = "--proposals", description = "List proposals of relationships and properties, too.")
	private boolean proposals;

	@Option(names = "--json", description = "Print JSON lines instead of a table.")
	private boolean json;

	@Option(names = "--summary", description = "Print a short account of each report instead: what it mentions, where, "
			+ "and what was accepted of its statements, with their sentences.")
	private boolean summary;

	@ParentCommand
	private AkashiCommand parent;

	@Override
	public Integer call() throws CoreException {
		Session session = parent.session();
		PrintWriter out = session.console().out();
		try (Case open = folder.open(session.console(), new NullProgressMonitor())) {
			Review review = new Review(open, session.names(), session.analyst(), session.clock());
			if (summary) {
				summarise(open, review, out);
				return ExitCode.OK;
			}
			List<ReviewItem> items = ReviewSelection.items(review, selector).stream()
					.filter(item -> proposals || !item.isProposal()).toList();
			Map<String, String> files = new LinkedHashMap<>();
			open.reports().list().forEach(report -> files.put(report.sha256(), report.name()));
			if (json) {
				items.forEach(item -> out.println(line(item, files.getOrDefault(item.sha256(), ""))));
			} else {
				table(items, files, out);
			}
		}
		return ExitCode.OK;
	}

	private static void summarise(Case open, Review review, PrintWriter out) throws CoreException {
		for (StoredReport report : open.reports().list()) {
			Optional<ReportText> text = open.reports().text(report.sha256());
			if (text.isPresent()) {
				new MentionSummary(text.get(), review.items(report.sha256())).print(report.name(), out);
			} else {
				out.println(Terminal.safe(report.label()) + ": not read. " + report.status().getMessage());
			}
		}
	}

	private static void table(List<ReviewItem> items, Map<String, String> files, PrintWriter out) {
		Map<String, TextTable> byReport = new LinkedHashMap<>();
		for (ReviewItem item : items) {
			byReport.computeIfAbsent(item.sha256(), report -> new TextTable("id", "state", "type", "what", "confidence"))
					.row(item.id(), state(item), item.type(), item.label(), String.valueOf(item.confidence()));
		}
		byReport.forEach((report, table) -> {
			out.println(Terminal.safe(files.getOrDefault(report, report)));
			table.print(out);
		});
	}

	private static String line(ReviewItem item, String file) {
		Map<String, String> leading = new LinkedHashMap<>();
		leading.put("file", file);
		leading.put("report", item.sha256());
		leading.put("id", item.id());
		leading.put("state", state(item));
		leading.put("stix_id", item.object());
		return item.isProposal() ? line(leading, item, item.proposal().orElseThrow())
				: withChoices(MentionFormat.line(leading, corrected(item, item.mention().orElseThrow())), item);
	}

	/** What an ambiguous name may stand for, with the reasons, at the end of its line. */
	private static String withChoices(String line, ReviewItem item) {
		String choices = JsonLine.of(json -> NameChoices.write(json, item));
		return item.ambiguous() ? line.substring(0, line.length() - 1) + "," + choices.substring(1) : line;
	}

	private static Mention corrected(ReviewItem item, Mention mention) {
		return new Mention(mention.span(), mention.page(), mention.raw(), item.value(), item.type(), item.entity(),
				item.candidates(), mention.role(), mention.confidence(), mention.extractor(), mention.why(), mention.parts());
	}

	private static String line(Map<String, String> leading, ReviewItem item, Proposal proposal) {
		return JsonLine.of(line -> {
			leading.forEach(line::writeStringProperty);
			line.writeStringProperty("proposal", proposal.kind().name().toLowerCase(Locale.ROOT));
			line.writeStringProperty("label", item.label());
			line.writeStringProperty("subject", proposal.subject());
			line.writeStringProperty("verb", proposal.verb());
			line.writeStringProperty("object", proposal.object());
			line.writeStringProperty("value", item.value());
			line.writeStringProperty("start_time", proposal.start());
			line.writeStringProperty("stop_time", proposal.stop());
			line.writeNumberProperty("start", proposal.sentence().start());
			line.writeNumberProperty("end", proposal.sentence().end());
			line.writeNumberProperty("confidence", proposal.confidence());
			line.writeStringProperty("extractor", proposal.extractor());
			line.writeStringProperty("why", proposal.why());
		});
	}

	private static String state(ReviewItem item) {
		return item.state().name().toLowerCase(Locale.ROOT);
	}
}
