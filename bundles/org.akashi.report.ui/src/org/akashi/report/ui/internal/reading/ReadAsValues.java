package org.akashi.report.ui.internal.reading;

import java.util.Map;

import org.akashi.report.ui.internal.pages.Messages;
import org.eclipse.core.commands.IParameterValues;

/** The ways to show a report, for the preferences of keys. */
public final class ReadAsValues implements IParameterValues {

	@Override
	public Map<String, String> getParameterValues() {
		return Map.of(Messages.ReadAs_text, ReadAs.TEXT.name(), Messages.ReadAs_look, ReadAs.LOOK.name(), Messages.ReadAs_both, ReadAs.BOTH.name());
	}
}
