package org.akashi.indicator.ui.internal.life;

import java.time.Instant;
import java.util.List;

import org.akashi.store.Case;
import org.akashi.ui.ActiveCase;
import org.akashi.ui.AkashiPreferences;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.ISources;
import org.eclipse.ui.handlers.HandlerUtil;

/** Extend, Expire, Revoke, Add Sighting: on all selected indicators, one step. */
public final class LifeHandler extends AbstractHandler {

	@Override
	public void setEnabled(Object context) {
		boolean some = context instanceof IEvaluationContext evaluation
				&& !SelectedIndicators.of(evaluation.getVariable(ISources.ACTIVE_CURRENT_SELECTION_NAME)).isEmpty();
		setBaseEnabled(some && ActiveCase.get().current().filter(open -> !open.readOnly()).isPresent());
	}

	@Override
	public Object execute(ExecutionEvent event) {
		List<String> ids = SelectedIndicators.of(HandlerUtil.getCurrentSelection(event));
		LifeAction action = LifeAction.of(event.getCommand().getId()).orElse(null);
		Case open = ActiveCase.get().current().orElse(null);
		if (action == null || open == null || ids.isEmpty()) {
			return null;
		}
		LifeDialog dialog = new LifeDialog(HandlerUtil.getActiveShell(event), action,
				ids.size() == 1 ? Messages.Dialog_one : NLS.bind(Messages.Dialog_many, ids.size()));
		if (dialog.open() == Window.OK) {
			LifeRequest request = dialog.request();
			String analyst = AkashiPreferences.analyst();
			ActiveCase.get().edit(action.step(ids.size()), edit -> request.apply(edit, open.index(), ids, analyst, Instant.now()));
		}
		return null;
	}
}
