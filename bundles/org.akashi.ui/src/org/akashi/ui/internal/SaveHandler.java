package org.akashi.ui.internal;

import org.akashi.store.Case;
import org.akashi.ui.ActiveCase;
import org.akashi.ui.ActiveCaseListener;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.HandlerEvent;

/** Saves the open case; enabled while it has unsaved changes. */
public final class SaveHandler extends AbstractHandler implements ActiveCaseListener {

	public SaveHandler() {
		ActiveCase.get().addListener(this);
	}

	@Override
	public Object execute(ExecutionEvent event) {
		ActiveCase.get().save();
		return null;
	}

	@Override
	public boolean isEnabled() {
		return ActiveCase.get().current().filter(Case::dirty).isPresent();
	}

	@Override
	public void stateChanged() {
		fireHandlerChanged(new HandlerEvent(this, true, false));
	}

	@Override
	public void dispose() {
		ActiveCase.get().removeListener(this);
		super.dispose();
	}
}
