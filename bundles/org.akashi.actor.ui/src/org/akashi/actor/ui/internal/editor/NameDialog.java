package org.akashi.actor.ui.internal.editor;

import org.akashi.actor.ui.internal.Messages;
import org.akashi.actor.ui.internal.editor.fields.ConfidenceText;
import org.akashi.model.NameAssertion;
import org.akashi.stix.PartialDate;
import org.akashi.stix.PartialDate.Bound;
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
		} else {
			problem = problemOfConfidence();
		}
		setErrorMessage(problem);
		getButton(IDialogConstants.OK_ID).setEnabled(problem == null);
	}

	private String problemOfConfidence() {
		try {
			confidence();
			return null;
		} catch (IllegalArgumentException e) {
			return e.getMessage();
		}
	}

	private Integer confidence() {
		return text(confidenceField).isEmpty() ? null : ConfidenceText.of(text(confidenceField)).value();
	}

	/** A moment or period; a name is used since and until one, so that it is no open one itself. */
	private static boolean isDate(Text field) {
		return text(field).isEmpty() || date(field) != null;
	}

	private static String date(Text field) {
		return PartialDate.typed(text(field)).filter(date -> date.bound() == Bound.AT).map(PartialDate::stated).orElse(null);
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
		name.setSince(date(sinceField));
		name.setUntil(date(untilField));
		name.setConfidence(confidence());
		super.okPressed();
	}
}
