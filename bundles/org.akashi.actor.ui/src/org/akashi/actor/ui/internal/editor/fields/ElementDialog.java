package org.akashi.actor.ui.internal.editor.fields;

import java.util.Optional;
import java.util.function.Consumer;

import org.akashi.actor.ui.internal.Messages;
import org.akashi.store.CaseIndex.Entry;
import org.akashi.stix.StixTypes;
import org.akashi.ui.TypeLabels;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;

/** All properties of a structure, in a dialog made from the model. What is entered is put into the structure by OK. */
final class ElementDialog extends TitleAreaDialog implements FieldOwner {

	private static final int WIDTH = 560;
	private static final int HEIGHT = 520;

	private final String title;
	private final EObject element;
	private final FieldOwner outer;
	private FormToolkit toolkit;
	private ElementFields fields;

	ElementDialog(Shell parent, String title, EObject element, FieldOwner outer) {
		super(parent);
		this.title = title;
		this.element = element;
		this.outer = outer;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(title);
		Composite area = (Composite) super.createDialogArea(parent);
		toolkit = new FormToolkit(Display.getCurrent());
		area.addListener(SWT.Dispose, event -> toolkit.dispose());
		ScrolledForm form = toolkit.createScrolledForm(area);
		form.setExpandHorizontal(true);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
		fields = new ElementFields(this);
		fields.align(form.getBody(), FieldKind.editable(element.eClass()));
		fields.add(form.getBody(), FieldKind.editable(element.eClass()));
		fields.show(element, false);
		form.reflow(true);
		return area;
	}

	@Override
	protected Point getInitialSize() {
		Point wish = super.getInitialSize();
		return new Point(Math.max(WIDTH, Math.min(wish.x, 2 * WIDTH)), Math.min(wish.y, HEIGHT));
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		validate();
	}

	private void validate() {
		String problem = null;
		for (PropertyField field : fields.fields()) {
			String own = field.problem();
			if (own == null && field.feature().isRequired() && field.entered().isBlank()) {
				own = NLS.bind(Messages.Field_required, TypeLabels.property(StixTypes.jsonName(field.feature())));
			}
			problem = problem == null ? own : problem;
		}
		setErrorMessage(problem);
		if (getButton(IDialogConstants.OK_ID) != null) {
			getButton(IDialogConstants.OK_ID).setEnabled(problem == null);
		}
	}

	@Override
	protected void okPressed() {
		fields.fields().stream().filter(PropertyField::isPending).forEach(field -> field.change().accept(element));
		super.okPressed();
	}

	@Override
	public FormToolkit toolkit() {
		return toolkit;
	}

	@Override
	public EObject element() {
		return element;
	}

	@Override
	public boolean readOnly() {
		return false;
	}

	@Override
	public Optional<Entry> named(String id) {
		return outer.named(id);
	}

	@Override
	public void typed(PropertyField field) {
		validate();
	}

	@Override
	public void left(PropertyField field) {
		validate();
	}

	@Override
	public void change(EStructuralFeature feature, Consumer<EObject> change) {
		change.accept(element);
		fields.rows().stream().filter(row -> row.feature() == feature).forEach(row -> row.show(element, false));
		validate();
	}

	@Override
	public void offerFixes() {
		getShell().getDisplay().beep();
	}
}
