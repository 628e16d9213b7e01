package org.akashi.report.ui.internal.handlers;

import java.util.ArrayList;
import java.util.List;

import org.akashi.report.ui.internal.Messages;
import org.akashi.review.HandWork;
import org.akashi.review.HandWork.Guess;
import org.akashi.ui.AccessibleName;
import org.akashi.ui.TypeLabels;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks what a piece of text is: an object of the case that is called so, offered first, or a new one of some type. */
final class CreateObjectDialog extends TitleAreaDialog {

	private final String written;
	private final List<Guess> guesses;
	private final List<String> types = new ArrayList<>();
	private final List<Button> present = new ArrayList<>();
	private Button make;
	private Combo typeField;
	private Text valueField;
	private String type;
	private String value;
	private String object = "";

	CreateObjectDialog(Shell shell, String written, List<Guess> guesses) {
		super(shell);
		this.written = written.replaceAll("\\s+", " ");
		this.guesses = guesses;
		guesses.stream().map(Guess::type).filter(one -> !types.contains(one)).forEach(types::add);
		HandWork.types().stream().filter(one -> !types.contains(one)).forEach(types::add);
		type = types.get(0);
		value = guesses.isEmpty() ? this.written : guesses.get(0).value();
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.Create_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(Messages.Create_title);
		setMessage(NLS.bind(Messages.Create_message, written.length() > 80 ? written.substring(0, 80) + "…" : written));
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 12).applyTo(area);
		for (Guess guess : guesses) {
			if (!guess.object().isEmpty()) {
				Button choice = radio(area, NLS.bind(Messages.Create_present, TypeLabels.of(guess.type()), guess.name()));
				choice.setData(guess);
				present.add(choice);
			}
		}
		make = radio(area, Messages.Create_new);
		make.setVisible(!present.isEmpty());
		((GridData) make.getLayoutData()).exclude = present.isEmpty();
		new Label(area, SWT.NONE).setText(Messages.Create_type);
		typeField = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
		typeField.setItems(types.stream().map(TypeLabels::of).toArray(String[]::new));
		typeField.select(0);
		typeField.setVisibleItemCount(20);
		AccessibleName.set(typeField, Messages.Create_type);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(typeField);
		new Label(area, SWT.NONE).setText(Messages.Create_name);
		valueField = new Text(area, SWT.BORDER | SWT.SINGLE);
		valueField.setText(value);
		valueField.selectAll();
		AccessibleName.set(valueField, Messages.Create_name);
		GridDataFactory.fillDefaults().grab(true, false).hint(360, SWT.DEFAULT).applyTo(valueField);
		(present.isEmpty() ? make : present.get(0)).setSelection(true);
		typeField.addListener(SWT.Selection, event -> check());
		valueField.addListener(SWT.Modify, event -> check());
		return area;
	}

	private Button radio(Composite area, String label) {
		Button radio = new Button(area, SWT.RADIO);
		radio.setText(label.replace("&", "&&"));
		GridDataFactory.fillDefaults().span(2, 1).applyTo(radio);
		radio.addListener(SWT.Selection, event -> check());
		return radio;
	}

	@Override
	protected Control createContents(Composite parent) {
		Control contents = super.createContents(parent);
		check();
		(present.isEmpty() ? typeField : present.get(0)).setFocus();
		return contents;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.Create_ok, true);
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.Dialog_cancel, false);
	}

	private void check() {
		Guess chosen = present.stream().filter(Button::getSelection).map(button -> (Guess) button.getData()).findFirst().orElse(null);
		typeField.setEnabled(chosen == null);
		valueField.setEnabled(chosen == null);
		type = chosen == null ? types.get(typeField.getSelectionIndex()) : chosen.type();
		value = chosen == null ? valueField.getText().strip() : chosen.value();
		object = chosen != null ? chosen.object() : present.isEmpty() ? "" : HandWork.ALWAYS_NEW;
		String problem = value.isEmpty() ? Messages.Edit_empty : HandWork.isValid(type, value) ? null
				: NLS.bind(Messages.Create_invalid, value, TypeLabels.of(type));
		setErrorMessage(problem);
		getButton(IDialogConstants.OK_ID).setEnabled(problem == null);
	}

	String type() {
		return type;
	}

	String value() {
		return value;
	}

	/** See {@link HandWork#mark}. */
	String object() {
		return object;
	}
}
