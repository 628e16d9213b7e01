package org.akashi.actor.ui.internal.editor;

import org.akashi.actor.ui.internal.Messages;
import org.akashi.ui.Icons;
import org.akashi.ui.TypeLabels;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.forms.editor.FormPage;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.menus.IMenuService;

/** The form of an object: its properties at the left; relationships, evidence and parts at the right. */
final class OverviewPage extends FormPage {

	private Label hint;
	private OverviewContent content;
	private ObjectSnapshot snapshot;
	private String builtFor = "";
	private final Listener focusIn = event -> remember(event.widget);
	private Control last;

	OverviewPage(FormEditor editor) {
		super(editor, "overview", Messages.Page_overview);
	}

	@Override
	protected void createFormContent(IManagedForm managed) {
		FormToolkit toolkit = managed.getToolkit();
		ScrolledForm form = managed.getForm();
		toolkit.decorateFormHeading(form.getForm());
		IMenuService menus = getSite().getService(IMenuService.class);
		menus.populateContributionManager((ToolBarManager) form.getToolBarManager(), "toolbar:org.akashi.actor.ui.form");
		form.getToolBarManager().update(true);
		form.addListener(SWT.Dispose, event -> menus.releaseContributions((ToolBarManager) form.getToolBarManager()));
		GridLayoutFactory.fillDefaults().margins(10, 8).spacing(0, 8).applyTo(form.getBody());
		hint = toolkit.createLabel(form.getBody(), "", SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(hint);
		form.addListener(SWT.Resize, event -> {
			if (content != null) {
				content.arrange();
			}
		});
		form.getDisplay().addFilter(SWT.FocusIn, focusIn);
		form.addListener(SWT.Dispose, event -> event.display.removeFilter(SWT.FocusIn, focusIn));
		form.setText(Messages.Editor_opening);
		if (snapshot != null) {
			show(snapshot);
		}
	}

	/** Shows a snapshot; null when the object is not there. UI thread. */
	void show(ObjectSnapshot next) {
		snapshot = next;
		IManagedForm managed = getManagedForm();
		if (managed == null || managed.getForm().isDisposed()) {
			return;
		}
		ScrolledForm form = managed.getForm();
		if (next == null) {
			gone(form);
			return;
		}
		form.setText(next.name().replace("&", "&&"));
		form.setImage(Icons.ofType(next.type()));
		hint.setText(hintOf(next));
		if (content == null || !builtFor.equals(next.type())) {
			if (content != null) {
				content.dispose();
			}
			builtFor = next.type();
			content = new OverviewContent(managed, next, ((ObjectEditor) getEditor())::refresh);
		} else {
			form.setRedraw(false);
			try {
				content.show(next);
			} finally {
				form.setRedraw(true);
			}
		}
	}

	private void remember(Widget widget) {
		if (widget instanceof Control control && isWithin(control)) {
			last = control;
		}
	}

	private boolean isWithin(Control control) {
		Control form = getManagedForm() == null ? null : getManagedForm().getForm();
		for (Control up = control; up != null; up = up.getParent()) {
			if (up == form) {
				return true;
			}
		}
		return false;
	}

	/** Goes back to the field that had the focus last: a list that closes would lead to the first one otherwise. */
	@Override
	public void setFocus() {
		if (last != null && !last.isDisposed() && last.isVisible()) {
			if (!last.isFocusControl()) {
				last.setFocus();
			}
		} else {
			super.setFocus();
		}
	}

	private void gone(ScrolledForm form) {
		if (content != null) {
			content.hide();
		}
		form.setText(Messages.Editor_gone);
		hint.setText(Messages.Editor_goneHint);
		form.reflow(true);
	}

	private static String hintOf(ObjectSnapshot snapshot) {
		String what = TypeLabels.hint(snapshot.type());
		String type = TypeLabels.of(snapshot.type());
		return what.isEmpty() ? type : NLS.bind(Messages.Editor_hint, type, what);
	}

	/** Makes edits of what is entered. */
	void takeOver() {
		if (content != null) {
			content.takeOver();
		}
	}

	/** Offers ways to put right what is marked at the field with the focus. */
	void offerFixes() {
		if (content != null) {
			content.offerFixes();
		}
	}

	@Override
	public void dispose() {
		if (content != null) {
			content.dispose();
		}
		super.dispose();
	}
}
