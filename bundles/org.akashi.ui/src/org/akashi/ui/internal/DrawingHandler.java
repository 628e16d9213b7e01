package org.akashi.ui.internal;

import java.util.Optional;

import org.akashi.ui.Drawing;
import org.akashi.ui.Printing;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

/** What can be done with the drawing of the active part, if it has one. */
public abstract class DrawingHandler extends AbstractHandler {

	abstract void act(Shell shell, Drawing drawing);

	/** Prints it. */
	public static final class Print extends DrawingHandler {

		@Override
		void act(Shell shell, Drawing drawing) {
			Printing.print(shell, drawing);
		}
	}

	/** Saves it as a picture. */
	public static final class Save extends DrawingHandler {

		@Override
		void act(Shell shell, Drawing drawing) {
			Printing.save(shell, drawing);
		}
	}

	/** Copies it as a picture. */
	public static final class Copy extends DrawingHandler {

		@Override
		void act(Shell shell, Drawing drawing) {
			Printing.copy(drawing);
		}
	}

	@Override
	public Object execute(ExecutionEvent event) {
		drawing().ifPresent(drawing -> act(HandlerUtil.getActiveShell(event), drawing));
		return null;
	}

	/** Asked when a menu opens or a key is pressed: a part may have a drawing at one time and not at another. */
	@Override
	public boolean isEnabled() {
		return drawing().isPresent();
	}

	private static Optional<Drawing> drawing() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		return window == null || window.getActivePage() == null ? Optional.empty()
				: Optional.ofNullable(Adapters.adapt(window.getActivePage().getActivePart(), Drawing.class));
	}
}
