package org.akashi.report.ui.internal.handlers;

import java.util.List;

import org.akashi.report.ui.internal.Messages;
import org.akashi.report.ui.internal.review.ReviewKeys;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;

/** The keys of the review at a glance, as they are bound now; any key or click closes it. */
final class KeysOverlay extends PopupDialog {

	private static final String PREFIX = "org.akashi.report.ui.";
	private static final List<String> COMMANDS = List.of(ReviewKeys.NEXT, ReviewKeys.PREVIOUS, ReviewKeys.ACCEPT, ReviewKeys.REJECT,
			ReviewKeys.EDIT, ReviewKeys.CHOOSE, PREFIX + "expand", PREFIX + "showPlace", ReviewKeys.NEVER, PREFIX + "neverAlways",
			ReviewKeys.SIMILAR, PREFIX + "acceptAll", ReviewKeys.UNDO, PREFIX + "reopen", PREFIX + "createObject", PREFIX + "linkEvidence",
			PREFIX + "summary", PREFIX + "nextReport", ReviewKeys.KEYS);

	KeysOverlay(Shell parent) {
		super(parent, SWT.ON_TOP, true, false, false, false, false, Messages.Keys_title, Messages.Keys_close);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().numColumns(4).margins(14, 8).spacing(14, 5).applyTo(area);
		ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
		for (String id : COMMANDS) {
			List<String> keys = ReviewKeys.of(id);
			if (!keys.isEmpty()) {
				key(area, String.join(", ", keys));
				Label what = new Label(area, SWT.NONE);
				what.setText(name(commands, id).replace("&", "&&"));
			}
		}
		area.addListener(SWT.MouseDown, event -> close());
		return area;
	}

	private static void key(Composite area, String keys) {
		Label key = new Label(area, SWT.NONE);
		key.setText(keys.replace("&", "&&"));
		key.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(key);
	}

	private static String name(ICommandService commands, String id) {
		try {
			return commands.getCommand(id).getName();
		} catch (NotDefinedException e) {
			// A command that has been taken out of the product has no name to show.
			return id;
		}
	}

	@Override
	public int open() {
		int code = super.open();
		Shell shell = getShell();
		shell.addListener(SWT.KeyDown, event -> {
			event.doit = false;
			shell.getDisplay().asyncExec(this::close);
		});
		shell.setFocus();
		return code;
	}

	@Override
	protected Point getInitialLocation(Point size) {
		Rectangle around = getParentShell() == null ? getShell().getMonitor().getClientArea() : getParentShell().getBounds();
		return new Point(around.x + (around.width - size.x) / 2, around.y + (around.height - size.y) / 2);
	}
}
