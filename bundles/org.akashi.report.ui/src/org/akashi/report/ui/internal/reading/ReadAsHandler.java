package org.akashi.report.ui.internal.reading;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;

/** Shows reports as text, as they looked, or both; without a parameter the next of the three. */
public final class ReadAsHandler extends AbstractHandler implements IElementUpdater {

	private static final String COMMAND = "org.akashi.report.ui.readAs";
	private static final String AS = "as";

	@Override
	public Object execute(ExecutionEvent event) {
		ReadingSettings settings = ReadingSettings.get();
		String as = event.getParameter(AS);
		ReadAs[] all = ReadAs.values();
		settings.as(as == null ? all[(settings.as().ordinal() + 1) % all.length] : ReadAs.valueOf(as));
		PlatformUI.getWorkbench().getService(ICommandService.class).refreshElements(COMMAND, null);
		return null;
	}

	@Override
	public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
		element.setChecked(ReadingSettings.get().as().name().equals(parameters.get(AS)));
	}
}
