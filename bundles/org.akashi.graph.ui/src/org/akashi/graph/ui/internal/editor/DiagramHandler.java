package org.akashi.graph.ui.internal.editor;

import java.util.Locale;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;

/** Runs the commands of the diagram editor on the active one. The command's id ends with the name of its {@link DiagramAction}. */
public final class DiagramHandler extends AbstractHandler {

	/** Begins the ids of all commands of this bundle. */
	static final String PREFIX = "org.akashi.graph.ui.";
	/** Parameter of the command that draws a new object: its STIX type. */
	static final String TYPE = "org.akashi.graph.ui.type";

	@Override
	public Object execute(ExecutionEvent event) {
		IEditorPart part = HandlerUtil.getActiveEditor(event);
		if (part instanceof DiagramEditor editor) {
			String type = event.getParameters().containsKey(TYPE) ? event.getParameter(TYPE) : null;
			if (type != null) {
				editor.drafting().createInMiddle(type);
			} else {
				DiagramAction.valueOf(event.getCommand().getId().substring(PREFIX.length()).toUpperCase(Locale.ROOT)).run(editor);
			}
		}
		return null;
	}
}
