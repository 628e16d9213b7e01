package org.akashi.cli.internal;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.akashi.exchange.ExchangeStatus;
import org.akashi.exchange.KnowledgeImport;
import org.akashi.exchange.KnowledgeImport.Result;
import org.akashi.exchange.KnowledgeReaders.Recognised;
import org.akashi.exchange.spi.KnowledgeReader;
import org.akashi.store.Case;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;

/** Takes files of knowledge into a case for {@code akashi import}, and says what became of each. */
final class KnowledgeFiles {

	private final Session session;
	private final ProgressLine progress;
	private final Case target;
	private final KnowledgeSettings settings;
	private final boolean json;

	KnowledgeFiles(Session session, ProgressLine progress, Case target, KnowledgeSettings settings, boolean json) {
		this.session = session;
		this.progress = progress;
		this.target = target;
		this.settings = settings;
		this.json = json;
	}

	/** Whether a file is knowledge beyond doubt: a mere table or list may as well be a report, and the caller is told so. */
	static boolean recognised(Session session, InputFile file) {
		try {
			List<Recognised> found = session.knowledge().recognise(org.akashi.exchange.InputFile.of(file.path()).head(), problem -> {
				// The import itself says which reader failed to judge.
			});
			int confidence = found.isEmpty() ? 0 : found.getFirst().confidence();
			if (confidence >= KnowledgeReader.LIKELY && confidence < KnowledgeImport.SURE) {
				session.console().complain(file.shown() + " is taken as a report; --as knowledge takes it as a "
						+ found.getFirst().entry().label().toLowerCase(Locale.ROOT));
			}
			return confidence >= KnowledgeImport.SURE;
		} catch (IOException | CoreException e) {
			return false; // reading it as a report says what is wrong
		}
	}

	/**
	 * Imports one file.
	 *
	 * @return the exit code that fits
	 * @throws CoreException when the case itself can't be changed
	 */
	int take(InputFile file) throws CoreException {
		try {
			org.akashi.exchange.InputFile in = settings.apply(file, session.console(), Optional.of(target.folder()));
			Result result = new KnowledgeImport(target, session.knowledge(), session.analyst(), session.clock())
					.file(in, settings.format(), new NullProgressMonitor());
			settings.remember(in, result.format(), session.console(), Optional.of(target.folder()));
			progress.clear();
			List<IStatus> errors = result.problems().stream().filter(problem -> problem.getSeverity() >= IStatus.ERROR).toList();
			errors.stream().limit(5).forEach(problem -> session.console().complain(file.shown() + ": " + KnowledgeSettings.described(problem)));
			session.console().out().println(json ? asJson(file, result, errors) : asText(file, result));
			if (!json) {
				result.kept().forEach(kept -> session.console().complain(file.shown() + ": " + kept.id()
						+ (kept.name().isEmpty() ? "" : " (" + kept.name() + ")") + ": " + kept.why()));
			}
			return result.kept().isEmpty() && errors.isEmpty() ? ExitCode.OK : ExitCode.FINDINGS;
		} catch (CoreException e) {
			if (!e.getStatus().getPlugin().equals(ExchangeStatus.BUNDLE)) {
				throw e;
			}
			return unreadable(file, e.getStatus().getMessage());
		} catch (IOException e) {
			return unreadable(file, FileFaults.why(e));
		}
	}

	private int unreadable(InputFile file, String message) {
		progress.clear();
		session.console().complain(file.shown() + ": " + message);
		if (json) {
			session.console().out().println(JsonLine.of(line -> {
				line.writeStringProperty("file", file.shown());
				line.writeStringProperty("report", "");
				line.writeStringProperty("status", "error");
				line.writeStringProperty("message", message);
			}));
		}
		return ExitCode.UNREADABLE;
	}

	private String asText(InputFile file, Result result) {
		String format = session.knowledge().find(result.format()).map(entry -> entry.label()).orElse(result.format());
		return Terminal.safe(file.shown()) + " (" + format + "): " + TextTable.count(result.objects(), "object", "objects") + ", "
				+ result.added() + " new, " + result.updated() + " newer, " + result.same() + " already there, "
				+ result.kept().size() + " kept out" + (result.losses().isEmpty() ? "; nothing was lost."
						: "; " + TextTable.count(result.losses().size(), "thing", "things")
								+ " could not be carried: --json names them.");
	}

	private static String asJson(InputFile file, Result result, List<IStatus> errors) {
		return JsonLine.of(line -> {
			line.writeStringProperty("file", file.shown());
			line.writeStringProperty("report", result.sha256());
			line.writeStringProperty("status", !errors.isEmpty() ? "error" : result.kept().isEmpty() ? "ok" : "warning");
			line.writeStringProperty("message", errors.isEmpty() ? "" : KnowledgeSettings.described(errors.getFirst()));
			line.writeStringProperty("format", result.format());
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
			line.writeArrayPropertyStart("losses");
			result.losses().forEach(loss -> {
				line.writeStartObject();
				line.writeStringProperty("path", loss.path());
				line.writeNumberProperty("line", loss.line());
				line.writeStringProperty("what", loss.what());
				line.writeStringProperty("reason", loss.reason());
				line.writeEndObject();
			});
			line.writeEndArray();
		});
	}
}
