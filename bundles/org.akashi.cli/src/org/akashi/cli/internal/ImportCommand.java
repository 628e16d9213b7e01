package org.akashi.cli.internal;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;

import org.akashi.report.ReadLimits;
import org.akashi.report.ReportStatus;
import org.akashi.review.ReportImport;
import org.akashi.review.ReportImport.Imported;
import org.akashi.review.Review;
import org.akashi.review.ReviewItem;
import org.akashi.review.ReviewOutcome;
import org.akashi.store.Case;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code akashi import}: from files to reports of a case. */
@Command(name = "import", header = "Takes reports and knowledge into a case, which is made when it is not there.", description = {
		"Reads each file, keeps the original, its text and what it mentions. A file that can't be read is kept with the "
				+ "reason. What was imported once isn't imported twice. The case's rules raise, lower and suppress mentions.",
		"", "A file of knowledge (STIX, MISP, OpenIOC, a table that Akashi knows) is recognised by its content, and its objects "
				+ "come into the case as one step that «akashi undo» takes back: an object is replaced by a newer version "
				+ "only, and what stays out is named. --as says which of the two a file is.",
		"", "With --json, one object a line and report: file, report (SHA-256), status (ok, warning, error), message, "
				+ "mentions, proposals, accepted, skipped, suppressed; for knowledge: file, report, status, message, format, "
				+ "added, updated, same, kept: [{object, name, reason}], losses: [{path, line, what, reason}]." })
final class ImportCommand implements Callable<Integer> {

	@Parameters(arity = "1..*", paramLabel = "FILE|DIR", description = "Reports, or folders of reports.")
	private List<String> inputs;

	@Mixin
	private CaseFolder folder;

	@Option(names = "--accept-above", paramLabel = "CONFIDENCE", //
			description = "Accept what has at least this confidence (0 to 100) and is not ambiguous.")
	private Integer acceptAbove;

	@Option(names = "--as", paramLabel = "KIND", description = "What the files are: report or knowledge. Else it is recognised.")
	private String as;

	@Mixin
	private KnowledgeSettings settings;

	@Option(names = "--json", description = "Print JSON lines.")
	private boolean json;

	@ParentCommand
	private AkashiCommand parent;

	private Session session;
	private ProgressLine progress;
	private int read;
	private int failed;
	private boolean findings;

	@Override
	public Integer call() throws CoreException {
		if (acceptAbove != null && (acceptAbove < 0 || acceptAbove > 100)) {
			throw CommandFailure.usage("--accept-above takes a confidence from 0 to 100, not " + acceptAbove);
		}
		if (as != null && !as.equals("report") && !as.equals("knowledge")) {
			throw CommandFailure.usage("--as takes report or knowledge, not \"" + as + "\"");
		}
		session = parent.session();
		settings.check(session.knowledge());
		progress = parent.progress();
		List<InputFile> files = InputFile.of(session.console(), inputs);
		if (files.isEmpty()) {
			throw CommandFailure.unreadable("there is no file in " + String.join(", ", inputs), null);
		}
		try (Case open = folder.editOrCreate(session.console(), new NullProgressMonitor())) {
			ReportImport importer = new ReportImport(open, session.readers(), session.extractors(), ReadLimits.DEFAULT);
			Review review = new Review(open, session.names(), session.analyst(), session.clock());
			KnowledgeFiles knowledge = new KnowledgeFiles(session, progress, open, settings, json);
			progress.beginTask("Importing", files.size());
			for (InputFile file : files) {
				progress.subTask(file.shown());
				if (isKnowledge(file)) {
					ended(knowledge.take(file));
				} else {
					one(file, importer, review);
				}
				progress.worked(1);
			}
			open.save(new NullProgressMonitor());
		} finally {
			progress.done();
		}
		return failed > 0 && read == 0 ? ExitCode.UNREADABLE : failed > 0 || findings ? ExitCode.FINDINGS : ExitCode.OK;
	}

	private boolean isKnowledge(InputFile file) {
		return as != null ? as.equals("knowledge") : settings.saysKnowledge() || KnowledgeFiles.recognised(session, file);
	}

	private void ended(int exitCode) {
		read += exitCode == ExitCode.UNREADABLE ? 0 : 1;
		failed += exitCode == ExitCode.UNREADABLE ? 1 : 0;
		findings |= exitCode == ExitCode.FINDINGS;
	}

	private void one(InputFile file, ReportImport importer, Review review) throws CoreException {
		try {
			for (Imported report : importer.report(file.read(ReadLimits.DEFAULT), new NullProgressMonitor())) {
				String shown = report.depth() == 0 ? file.shown() : file.shown() + "!/" + report.name();
				ReviewOutcome decided = acceptAbove == null || !report.read() ? new ReviewOutcome(0, List.of())
						: review.acceptAbove(report.report().orElseThrow().sha256(), acceptAbove);
				say(shown, report, decided, report.read() ? suppressed(review, report.report().orElseThrow().sha256()) : 0);
			}
		} catch (IOException e) {
			failed++;
			complain(file.shown() + ": " + FileFaults.why(e));
		} catch (CoreException e) {
			if (e.getStatus().getCode() != ReportStatus.TOO_LARGE || !"org.akashi.report".equals(e.getStatus().getPlugin())) {
				throw e; // the case itself can't be written: the other files would fail, too
			}
			failed++;
			complain(file.shown() + ": " + e.getStatus().getMessage());
		}
	}

	/** How many mentions the rules of the case keep out of sight. */
	private static long suppressed(Review review, String sha256) throws CoreException {
		return review.rules().all().isEmpty() ? 0 : review.items(sha256).stream().filter(ReviewItem::suppressed).count();
	}

	private void say(String shown, Imported report, ReviewOutcome decided, long suppressed) {
		IStatus status = report.status();
		if (report.read()) {
			read++;
			findings |= status.getSeverity() >= IStatus.ERROR;
		} else if (report.depth() == 0 || status.getCode() != ReportStatus.UNSUPPORTED) {
			failed++;
		}
		if (!report.read() || status.getSeverity() >= IStatus.ERROR) {
			complain(shown + ": " + status.getMessage());
		}
		int mentions = report.report().map(stored -> stored.mentions()).orElse(0);
		int proposals = report.report().map(stored -> stored.proposals()).orElse(0);
		progress.clear();
		if (json) {
			session.console().out().println(JsonLine.of(line -> {
				line.writeStringProperty("file", shown);
				line.writeStringProperty("report", report.report().map(stored -> stored.sha256()).orElse(""));
				line.writeStringProperty("status", severity(status));
				line.writeStringProperty("message", status.isOK() ? "" : status.getMessage());
				line.writeNumberProperty("mentions", mentions);
				line.writeNumberProperty("proposals", proposals);
				line.writeNumberProperty("accepted", decided.done());
				line.writeNumberProperty("skipped", decided.skipped().size());
				line.writeNumberProperty("suppressed", suppressed);
			}));
		} else if (report.read()) {
			session.console().out().println(Terminal.safe(shown) + ": " + TextTable.count(mentions, "mention", "mentions")
					+ ", " + TextTable.count(proposals, "proposal", "proposals")
					+ (acceptAbove == null ? "" : ", " + decided.done() + " accepted")
					+ (suppressed == 0 ? "" : ", " + suppressed + " suppressed by rules"));
		}
	}

	private static String severity(IStatus status) {
		return status.getSeverity() >= IStatus.ERROR ? "error" : status.getSeverity() >= IStatus.WARNING ? "warning" : "ok";
	}

	private void complain(String message) {
		progress.clear();
		session.console().complain(message);
	}
}
