package org.akashi.actor.ui.internal.identity;

import java.time.Clock;

import org.akashi.actor.ui.internal.Messages;
import org.akashi.review.identity.Identities;
import org.akashi.review.identity.Identities.Merged;
import org.akashi.review.identity.Identities.Outcome;
import org.akashi.store.Case;
import org.akashi.store.CaseIndex.Entry;
import org.akashi.ui.ActiveCase;
import org.akashi.ui.AkashiPreferences;
import org.akashi.ui.Navigation;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Merges objects and splits them, as the windows have it: asked for on the UI thread, done in a job. */
public final class Merging {

	private Merging() {
	}

	/** Asks which of two objects goes on, and merges the other into it. UI thread. */
	public static void ask(Shell shell, Entry one, Entry two) {
		if (!one.type().equals(two.type())) {
			MessageDialog.openInformation(shell, Messages.Merge_title, Messages.Merge_types);
			return;
		}
		MessageDialog dialog = new MessageDialog(shell, Messages.Merge_title, null, NLS.bind(Messages.Merge_question, one.name(), two.name()),
				MessageDialog.QUESTION, 0, one.name().replace("&", "&&"), two.name().replace("&", "&&"), Messages.Merge_cancel);
		int answer = dialog.open();
		if (answer == 0 || answer == 1) {
			merge(answer == 0 ? two : one, answer == 0 ? one : two);
		}
	}

	private static void merge(Entry former, Entry survivor) {
		ActiveCase.get().run(NLS.bind(Messages.Merge_running, former.name(), survivor.name()), (open, monitor) -> {
			checked(() -> identities(open).merge(former.id(), survivor.id(), ""));
			Display.getDefault().asyncExec(() -> Navigation.openObject(survivor.id()));
		});
	}

	/** Splits an object off again and says what that did. UI thread. */
	public static void split(Merged merged) {
		ActiveCase.get().run(NLS.bind(Messages.Split_running, merged.name()), (open, monitor) -> {
			Outcome outcome = checked(() -> identities(open).split(merged.id()));
			String kept = outcome.stayed().isEmpty() ? "" : NLS.bind(Messages.Split_stayed, String.join("\n", outcome.stayed()));
			String done = NLS.bind(Messages.Split_done, new Object[] { merged.name(), outcome.moved().size(), kept });
			Display.getDefault().asyncExec(() -> {
				Navigation.openObject(merged.id());
				MessageDialog.openInformation(Display.getDefault().getActiveShell(), Messages.Split_title, done);
			});
		});
	}

	private static Identities identities(Case open) {
		return new Identities(open, AkashiPreferences.analyst(), Clock.systemUTC());
	}

	/** Something that is refused with a message for people. */
	@FunctionalInterface
	interface Refusable<T> {
		T run() throws CoreException;
	}

	static <T> T checked(Refusable<T> work) throws CoreException {
		try {
			return work.run();
		} catch (IllegalArgumentException e) {
			throw new CoreException(Status.error(e.getMessage(), e));
		}
	}
}
