package org.akashi.indicator.ui.internal.lists;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.akashi.indicator.lists.IndicatorWarnings;
import org.akashi.model.Indicator;
import org.akashi.model.StixObject;
import org.akashi.observable.Observable;
import org.akashi.observable.ObservableType;
import org.akashi.store.Case;
import org.akashi.store.CaseIndex.Entry;
import org.akashi.ui.ActiveCase;
import org.akashi.ui.CaseWarnings;
import org.akashi.warninglist.WarningHit;
import org.akashi.warninglist.WarningLists;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

/**
 * Lets hits on warning lists not count in the case: those of the value that the parameters name, else those of the indicators
 * that are selected. Values are looked up beside the window.
 */
public final class ExceptHandler extends AbstractHandler {

	/** Parameter: type of the observable. */
	private static final String TYPE = "type";
	/** Parameter: its value. */
	private static final String VALUE = "value";

	@Override
	public Object execute(ExecutionEvent event) {
		Shell shell = HandlerUtil.getActiveShell(event);
		ObservableType type = ObservableType.of(String.valueOf(event.getParameter(TYPE))).orElse(null);
		String value = event.getParameter(VALUE);
		List<String> selected = type == null ? selected(HandlerUtil.getCurrentSelection(event)) : List.of();
		Case open = ActiveCase.get().current().orElse(null);
		if (open == null || shell == null) {
			return null;
		}
		Job job = Job.create(Messages.Lists_reading, monitor -> {
			WarningLists lists = CaseWarnings.lists(open);
			Map<Observable, List<WarningHit>> hits = new LinkedHashMap<>();
			if (type != null && value != null && !value.isBlank()) {
				List<WarningHit> found = lists.hits(type, value);
				if (!found.isEmpty()) {
					hits.put(new Observable(type, value), found);
				}
			}
			open.read(() -> {
				selected.forEach(id -> open.index().find(id).ifPresent(object -> add(lists, object, hits)));
				return null;
			});
			shell.getDisplay().asyncExec(() -> ask(shell, hits));
			return Status.OK_STATUS;
		});
		job.setSystem(true);
		job.schedule();
		return null;
	}

	private static void add(WarningLists lists, StixObject object, Map<Observable, List<WarningHit>> hits) {
		if (object instanceof Indicator indicator) {
			IndicatorWarnings.of(lists, indicator).forEach(warning -> hits.computeIfAbsent(warning.observable(), any -> new ArrayList<>()).add(warning.hit()));
		}
	}

	private static void ask(Shell shell, Map<Observable, List<WarningHit>> hits) {
		if (shell.isDisposed()) {
			return;
		}
		if (hits.isEmpty()) {
			MessageDialog.openInformation(shell, Messages.Except_title, Messages.Except_noHits);
		} else {
			ExceptionDialog.ofHits(shell, hits).ask();
		}
	}

	private static List<String> selected(Object selection) {
		List<String> ids = new ArrayList<>();
		if (selection instanceof IStructuredSelection structured) {
			for (Object element : structured) {
				Entry entry = element instanceof Entry one ? one : Adapters.adapt(element, Entry.class);
				if (entry != null) {
					ids.add(entry.id());
				}
			}
		}
		return ids;
	}
}
