package org.akashi.actor.ui.internal.editor;

import org.akashi.actor.ui.internal.Messages;
import org.akashi.model.NameAssertion;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks who calls an object what, and writes it into the assertion. */
final class NameDialog extends TitleAreaDialog {

	private static final String DATE = "\\d{4}(-\\d{2}(-\\d{2})?)?";

	private final NameAssertion name;
	private Text nameField;
	private Text byField;
	private Text sinceField;
	private Text untilField;
	private Text confidenceField;

	NameDialog(Shell parent, NameAssertion name) {
		super(parent);
		this.name = name;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.NameDialog_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(Messages.NameDialog_title);
		setMessage(Messages.NameDialog_message);
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).applyTo(area);
		nameField = field(area, Messages.NameDialog_name, name.getName());
		byField = field(area, Messages.NameDialog_by, name.getAssertedBy());
		sinceField = field(area, Messages.NameDialog_since, name.getSince());
		untilField = field(area, Messages.NameDialog_until, name.getUntil());
		confidenceField = field(area, Messages.NameDialog_confidence, name.getConfidence() == null ? "" : name.getConfidence().toString());
		return area;
	}

	private Text field(Composite area, String label, String value) {
		new Label(area, SWT.NONE).setText(label);
		Text text = new Text(area, SWT.BORDER);
		text.setText(value == null ? "" : value);
		GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(40), SWT.DEFAULT).applyTo(text);
		text.addListener(SWT.Modify, event -> validate());
		return text;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		validate();
	}

	private void validate() {
		String problem = null;
		if (nameField.getText().isBlank()) {
			problem = Messages.NameDialog_noName;
		} else if (!isDate(sinceField) || !isDate(untilField)) {
			problem = Messages.NameDialog_noDate;
		} else if (!text(confidenceField).isEmpty() && !text(confidenceField).matches("100|\\d{1,2}")) {
			problem = Messages.NameDialog_noConfidence;
		}
		setErrorMessage(problem);
		getButton(IDialogConstants.OK_ID).setEnabled(problem == null);
	}

	private static boolean isDate(Text field) {
		return text(field).isEmpty() || text(field).matches(DATE);
	}

	private static String text(Text field) {
		return field.getText().strip();
	}

	private static String orNull(Text field) {
		return text(field).isEmpty() ? null : text(field);
	}

	@Override
	protected void okPressed() {
		name.setName(text(nameField));
		name.setAssertedBy(orNull(byField));
		name.setSince(orNull(sinceField));
		name.setUntil(orNull(untilField));
		name.setConfidence(text(confidenceField).isEmpty() ? null : Integer.valueOf(text(confidenceField)));
		super.okPressed();
	}
}
