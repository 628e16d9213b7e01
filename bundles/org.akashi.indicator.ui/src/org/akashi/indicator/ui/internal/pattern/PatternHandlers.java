package org.akashi.indicator.ui.internal.pattern;

import org.akashi.store.CaseIndex.Entry;
import org.akashi.ui.ActiveCase;
import org.akashi.ui.Navigation;
import org.akashi.ui.Windows;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.handlers.HandlerUtil;

/** The commands of the pattern editor. */
public final class PatternHandlers {

	private PatternHandlers() {
	}

	/** Opens the pattern of the selected indicators, or of the one that the parameter names. */
	public static final class Open extends AbstractHandler {

		private static final int MOST = 10;

		@Override
		public Object execute(ExecutionEvent event) throws ExecutionException {
			String id = event.getParameter(Navigation.ID);
			if (id != null) {
				return open(event, new Entry(id, "indicator", ActiveCase.get().current().flatMap(open -> open.index().entry(id)).map(Entry::name).orElse("")));
			}
			Object last = null;
			if (HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection) {
				int opened = 0;
				for (Object element : selection) {
					Entry entry = Adapters.adapt(element, Entry.class);
					if (entry != null && entry.type().equals("indicator") && opened++ < MOST) {
						last = open(event, entry);
					}
				}
			}
			return last;
		}

		private static Object open(ExecutionEvent event, Entry entry) throws ExecutionException {
			var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
			try {
				IWorkbenchPage page = window.getActivePage();
				if (page.getPerspective() != null && Windows.TRIAGE.equals(page.getPerspective().getId())) {
					page = window.getWorkbench().showPerspective(Windows.KNOWLEDGE, window);
				}
				return page.openEditor(new PatternInput(entry.id(), entry.name()), PatternEditor.ID);
			} catch (WorkbenchException e) {
				throw new ExecutionException(e.getLocalizedMessage(), e);
			}
		}
	}

	/** A command on the active pattern editor. */
	private abstract static class OnEditor extends AbstractHandler {

		@Override
		public Object execute(ExecutionEvent event) {
			if (HandlerUtil.getActiveEditor(event) instanceof PatternEditor editor) {
				run(editor);
			}
			return null;
		}

		abstract void run(PatternEditor editor);

		static void operate(PatternEditor editor, int operation) {
			ITextOperationTarget target = editor.page().text().viewer();
			if (target.canDoOperation(operation)) {
				target.doOperation(operation);
			}
		}
	}

	/** Lays the pattern out. */
	public static final class Format extends OnEditor {

		@Override
		void run(PatternEditor editor) {
			editor.format();
		}
	}

	/** Brings the pattern into the one form of its meaning. */
	public static final class Canonical extends OnEditor {

		@Override
		void run(PatternEditor editor) {
			editor.canonical();
		}
	}

	/** Tries the pattern on the case. */
	public static final class Match extends OnEditor {

		@Override
		void run(PatternEditor editor) {
			editor.match();
		}
	}

	/** Offers what may come at the caret. */
	public static final class Complete extends OnEditor {

		@Override
		void run(PatternEditor editor) {
			operate(editor, ISourceViewer.CONTENTASSIST_PROPOSALS);
		}
	}

	/** Offers ways out of what is wrong at the caret. */
	public static final class QuickFix extends OnEditor {

		@Override
		void run(PatternEditor editor) {
			operate(editor, ISourceViewer.QUICK_ASSIST);
		}
	}
}
