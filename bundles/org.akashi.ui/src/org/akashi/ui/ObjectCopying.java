package org.akashi.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;

/**
 * Copy and Paste of objects while a control has the keyboard; in a text field of the same window the keys keep copying text.
 * UI thread.
 */
public final class ObjectCopying {

	private final IHandlerService service;
	private final Supplier<List<String>> ids;
	private final List<IHandlerActivation> active = new ArrayList<>();

	private ObjectCopying(IHandlerService service, Supplier<List<String>> ids) {
		this.service = service;
		this.ids = ids;
	}

	/**
	 * Serves a control from now on.
	 *
	 * @param site of the part that the control is in
	 * @param ids  STIX ids of what is selected; pasted objects come into the case
	 */
	public static void on(IWorkbenchPartSite site, Control control, Supplier<List<String>> ids) {
		ObjectCopying copying = new ObjectCopying(site.getService(IHandlerService.class), ids);
		control.addListener(SWT.FocusIn, event -> copying.start());
		control.addListener(SWT.FocusOut, event -> copying.stop());
		control.addListener(SWT.Dispose, event -> copying.stop());
	}

	private void start() {
		if (active.isEmpty()) {
			handle("org.eclipse.ui.edit.copy", () -> {
				List<String> selected = ids.get();
				if (!selected.isEmpty()) {
					ObjectClipboard.copy(selected);
				}
			});
			handle("org.eclipse.ui.edit.paste", () -> {
				CopiedObjects copied = ObjectClipboard.content();
				if (copied != null && ActiveCase.get().current().filter(open -> !open.readOnly()).isPresent()) {
					ObjectClipboard.paste(copied, pasted -> {
					});
				}
			});
		}
	}

	private void handle(String command, Runnable act) {
		active.add(service.activateHandler(command, new AbstractHandler() {

			@Override
			public Object execute(ExecutionEvent event) {
				act.run();
				return null;
			}
		}));
	}

	private void stop() {
		service.deactivateHandlers(active);
		active.clear();
	}
}
