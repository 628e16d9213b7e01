package org.akashi.app.internal;

import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;

/**
 * The platform keeps names of perspectives and views with the window's layout, in the language of that day. Gives them
 * the names of the language that the workbench runs in.
 */
final class RestoredLabels {

	private RestoredLabels() {
	}

	/** Renames what was restored. UI thread. */
	static void translate(IWorkbenchWindow window) {
		MWindow model = window.getService(MWindow.class);
		EModelService elements = window.getService(EModelService.class);
		if (model == null || elements == null) {
			return;
		}
		IWorkbench workbench = window.getWorkbench();
		for (MPerspective perspective : elements.findElements(model, null, MPerspective.class)) {
			var descriptor = workbench.getPerspectiveRegistry().findPerspectiveWithId(perspective.getElementId());
			if (descriptor != null && !descriptor.getLabel().equals(perspective.getLabel())) {
				perspective.setLabel(descriptor.getLabel());
			}
		}
		for (MPart part : elements.findElements(model, null, MPart.class)) {
			var descriptor = workbench.getViewRegistry().find(part.getElementId());
			if (descriptor != null && part.getObject() == null) {
				part.setLabel(descriptor.getLabel());
			}
		}
	}
}
