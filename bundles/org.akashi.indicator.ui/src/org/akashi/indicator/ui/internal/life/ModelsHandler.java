package org.akashi.indicator.ui.internal.life;

import org.akashi.ui.ActiveCase;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the decay models of the case. */
public final class ModelsHandler extends AbstractHandler {

	@Override
	public void setEnabled(Object context) {
		setBaseEnabled(ActiveCase.get().current().isPresent());
	}

	@Override
	public Object execute(ExecutionEvent event) {
		ActiveCase.get().current().ifPresent(open -> new DecayModelsDialog(HandlerUtil.getActiveShell(event), open,
				SelectedIndicators.of(HandlerUtil.getCurrentSelection(event)).stream().findFirst().orElse("")).open());
		return null;
	}
}
