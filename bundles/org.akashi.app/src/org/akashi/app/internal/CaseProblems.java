package org.akashi.app.internal;

import java.util.List;

import org.akashi.store.Case;
import org.akashi.ui.ProblemDialog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.util.NLS;

/** Tells what was wrong or notable when a case was opened. */
final class CaseProblems {

	private CaseProblems() {
	}

	/** Logs all problems; shows them when one is more than information. */
	static void tell(Case opened) {
		List<IStatus> problems = opened.problems();
		if (problems.isEmpty()) {
			return;
		}
		String what = NLS.bind(Messages.CaseProblems_message, opened.name());
		MultiStatus all = new MultiStatus("org.akashi.app", 0, problems.toArray(IStatus[]::new),
				problems.size() == 1 ? problems.getFirst().getMessage()
						: NLS.bind(Messages.CaseProblems_count, problems.size()),
				null);
		Platform.getLog(CaseProblems.class).log(all);
		if (all.getSeverity() >= IStatus.WARNING) {
			ProblemDialog.showLater(what, all);
		}
	}
}
