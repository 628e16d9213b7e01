package org.akashi.report.ui.internal.imports;

import java.util.ArrayList;
import java.util.List;

import org.akashi.exchange.KnowledgeImport.Kept;
import org.akashi.exchange.KnowledgeImport.Result;
import org.akashi.exchange.ReadLoss;
import org.akashi.report.ui.internal.Messages;
import org.akashi.stix.ReadFault;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;

/** What an import of knowledge has to tell: how many objects came, what stayed out, what could not be carried. */
final class KnowledgeOutcome {

	private static final String BUNDLE = "org.akashi.report.ui";
	/** More lines than these nobody reads in a dialog. */
	private static final int LINES = 500;

	private KnowledgeOutcome() {
	}

	/** The outcome of a file; its status names each loss, problem and object that was kept out. */
	static ImportOutcome of(Result result, String format) {
		List<IStatus> children = new ArrayList<>();
		for (Kept kept : result.kept()) {
			children.add(status(IStatus.WARNING, (kept.name().isEmpty() ? kept.id() : kept.name() + " (" + kept.id() + ")") + ": " + kept.why()));
		}
		for (ReadLoss loss : result.losses()) {
			children.add(status(IStatus.WARNING, (loss.place().isEmpty() ? "" : loss.place() + ": ") + loss.what()
					+ (loss.what().isEmpty() ? "" : ": ") + loss.reason()));
		}
		for (IStatus problem : result.problems()) {
			if (problem.getSeverity() >= IStatus.WARNING) {
				children.add(status(problem.getSeverity() >= IStatus.ERROR ? IStatus.ERROR : IStatus.WARNING,
						problem instanceof ReadFault fault ? fault.describe() : problem.getMessage()));
			}
		}
		String summary = NLS.bind(Messages.ImportResult_knowledge,
				new Object[] { format, result.objects(), result.added(), result.updated(), result.same(), result.kept().size() });
		return new ImportOutcome(result.file(), result.sha256(), 0, 0, 0, children.isEmpty() ? Status.OK_STATUS : all(summary, children, result), summary);
	}

	private static IStatus all(String summary, List<IStatus> children, Result result) {
		MultiStatus all = new MultiStatus(BUNDLE, 0, summary + (result.losses().isEmpty() ? ""
				: " " + NLS.bind(Messages.ImportResult_losses, result.losses().size())));
		children.stream().limit(LINES).forEach(child -> all.add(status(IStatus.WARNING, child.getMessage())));
		if (children.size() > LINES) {
			all.add(status(IStatus.WARNING, NLS.bind(Messages.ImportResult_more, children.size() - LINES)));
		}
		return all;
	}

	private static IStatus status(int severity, String message) {
		return new Status(severity, BUNDLE, message);
	}
}
