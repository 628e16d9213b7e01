package org.akashi.report.ui.internal.reading;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;

/** Shows pages light on dark while the dark theme is on, or white as paper is. */
public final class InvertPagesHandler extends AbstractHandler implements IElementUpdater {

	private static final String COMMAND = "org.akashi.report.ui.invertPages";

	@Override
	public Object execute(ExecutionEvent event) {
		ReadingSettings settings = ReadingSettings.get();
		settings.invert(!settings.invert());
		PlatformUI.getWorkbench().getService(ICommandService.class).refreshElements(COMMAND, null);
		return null;
	}

	@Override
	public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
		element.setChecked(ReadingSettings.get().invert());
	}
}
