package org.akashi.ui.internal;

import java.util.Map;

import org.akashi.ui.ActiveCase;
import org.akashi.ui.ActiveCaseListener;
import org.eclipse.ui.AbstractSourceProvider;
import org.eclipse.ui.ISources;

/** Tells the workbench's expressions whether a case is open: variable {@code org.akashi.ui.case}. */
public final class CaseSource extends AbstractSourceProvider implements ActiveCaseListener {

	private static final String CASE = "org.akashi.ui.case";

	private String last = "none";

	public CaseSource() {
		ActiveCase.get().addListener(this);
	}

	@Override
	public Map<String, String> getCurrentState() {
		last = state();
		return Map.of(CASE, last);
	}

	@Override
	public String[] getProvidedSourceNames() {
		return new String[] { CASE };
	}

	@Override
	public void stateChanged() {
		String now = state();
		if (!now.equals(last)) {
			last = now;
			fireSourceChanged(ISources.ACTIVE_CONTEXT, CASE, now);
		}
	}

	@Override
	public void dispose() {
		ActiveCase.get().removeListener(this);
	}

	/** {@code none}, {@code open}, or {@code read-only}. */
	private static String state() {
		return ActiveCase.get().current().map(open -> open.readOnly() ? "read-only" : "open").orElse("none");
	}
}
