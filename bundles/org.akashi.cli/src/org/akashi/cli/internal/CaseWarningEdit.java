package org.akashi.cli.internal;

import java.util.function.UnaryOperator;

import org.akashi.store.Case;
import org.akashi.store.CaseTexts;
import org.akashi.warninglist.CaseWarningSettings;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;

/** Changes what a case says of its warning lists, in one step that {@code akashi undo} takes back. */
final class CaseWarningEdit {

	private CaseWarningEdit() {
	}

	/** Makes the change and saves; whether anything is other than before. */
	static boolean change(Console console, String folder, String label, UnaryOperator<CaseWarningSettings> change) throws CoreException {
		try (Case open = new CaseFolder(folder).edit(console, new NullProgressMonitor())) {
			CaseWarningSettings before = UserLists.settings(open);
			CaseWarningSettings after = change.apply(before);
			if (after.equals(before)) {
				return false;
			}
			String text = after.write();
			open.history().execute(label, edit -> edit.text(CaseTexts.Kind.SETTING, CaseWarningSettings.SETTING, text.isEmpty() ? null : text));
			open.save(new NullProgressMonitor());
			return true;
		}
	}
}
