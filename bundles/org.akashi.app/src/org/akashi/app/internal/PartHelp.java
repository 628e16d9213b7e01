package org.akashi.app.internal;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PlatformUI;

/** Gives each view and editor the help context that is called after it, so that F1 opens its page. */
final class PartHelp implements IPartListener2 {

	@Override
	public void partActivated(IWorkbenchPartReference reference) {
		IWorkbenchPart part = reference.getPart(false);
		MPart model = part == null ? null : part.getSite().getService(MPart.class);
		if (model != null && model.getWidget() instanceof Control control && control.getData("akashi.help") == null) {
			control.setData("akashi.help", Boolean.TRUE);
			PlatformUI.getWorkbench().getHelpSystem().setHelp(control,
					AkashiHelpUI.CONTEXTS + reference.getId().replace('.', '_'));
		}
	}
}
