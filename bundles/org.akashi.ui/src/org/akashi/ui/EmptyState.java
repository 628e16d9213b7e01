package org.akashi.ui;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** What a window shows instead of its content while there is none: what it is for, and the next steps as buttons. */
public final class EmptyState extends Composite {

	private static final int WIDTH = 260;
	private static final int BUTTON = 240;
	private static final int MARGIN = 24;

	private final Composite content;
	private final Label title;
	private final Label hint;

	public EmptyState(Composite parent, String titleText, String hintText) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(this);
		content = new Composite(this, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(10, 10).applyTo(content);
		GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.CENTER).grab(true, true).applyTo(content);
		title = new Label(content, SWT.CENTER | SWT.WRAP);
		title.setFont(JFaceResources.getHeaderFont());
		title.setText(plain(titleText));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
		hint = new Label(content, SWT.CENTER | SWT.WRAP);
		hint.setText(plain(hintText));
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(hint);
		addListener(SWT.Resize, event -> fit());
		addListener(SWT.Hide, event -> getDisplay().asyncExec(this::handOnFocus));
		sayTexts();
	}

	/** When the content comes in its place, the focus would stay with what holds both, where no key does anything. */
	private void handOnFocus() {
		IWorkbenchWindow window = isDisposed() || isVisible() ? null : PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		IWorkbenchPart part = window == null || window.getActivePage() == null ? null : window.getActivePage().getActivePart();
		if (part != null && around(getDisplay().getFocusControl())) {
			part.setFocus();
		}
	}

	private boolean around(Control focus) {
		for (Control control = this; control != null; control = control.getParent()) {
			if (control == focus) {
				return true;
			}
		}
		return false;
	}

	/** Without a button the whole has the focus: it says what stands in it. */
	private void sayTexts() {
		content.getAccessible().addAccessibleListener(new AccessibleAdapter() {

			@Override
			public void getName(AccessibleEvent event) {
				event.result = (title.getText() + ". " + hint.getText()).replace("&&", "&");
			}
		});
		content.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {

			@Override
			public void getRole(AccessibleControlEvent event) {
				if (event.childID == ACC.CHILDID_SELF) {
					event.detail = ACC.ROLE_LABEL;
				}
			}
		});
	}

	/** In a narrow window the texts wrap earlier and the buttons shrink, so that nothing is cut. */
	private void fit() {
		int width = Math.max(80, Math.min(WIDTH, getClientArea().width - 2 * MARGIN - 4));
		for (Control child : content.getChildren()) {
			GridData data = (GridData) child.getLayoutData();
			int wish = child instanceof Button ? Math.max(BUTTON, child.computeSize(SWT.DEFAULT, SWT.DEFAULT).x) : WIDTH;
			data.widthHint = child == title ? SWT.DEFAULT : Math.min(wish, width);
		}
		layout(true, true);
	}

	/** A label takes a single & for the mark of a key: ATT&CK has none. */
	private static String plain(String text) {
		return text.replace("&&", "&").replace("&", "&&");
	}

	/** Says something else. */
	public void setTexts(String titleText, String hintText) {
		title.setText(plain(titleText));
		hint.setText(plain(hintText));
		layout(true, true);
	}

	/**
	 * Adds a next step.
	 *
	 * @param label with a mnemonic
	 * @param icon  a name of {@link Icons}
	 */
	public Button addAction(String label, String icon, Runnable action) {
		Button button = new Button(content, SWT.PUSH);
		button.setText(label);
		button.setImage(Icons.image(icon));
		button.addListener(SWT.Selection, event -> action.run());
		GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.CENTER).hint(
				Math.max(BUTTON, button.computeSize(SWT.DEFAULT, SWT.DEFAULT).x), SWT.DEFAULT).applyTo(button);
		return button;
	}

	@Override
	public boolean setFocus() {
		for (var child : content.getChildren()) {
			if (child instanceof Button button) {
				return button.setFocus();
			}
		}
		return super.setFocus();
	}
}
