package org.akashi.actor.ui.internal.editor;

import java.util.List;

import org.akashi.actor.ui.internal.Messages;
import org.akashi.ui.TypeLabels;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks for the type and the name of a new object, and says what the type is for. */
public final class NewObjectDialog extends TitleAreaDialog {

	private final List<String> types = ObjectCreation.types();
	private Combo combo;
	private Text name;
	private String chosenType;
	private String chosenName;

	/** @param type the type to begin with, or null */
	public NewObjectDialog(Shell parent, String type) {
		super(parent);
		chosenType = types.contains(type) ? type : types.contains("intrusion-set") ? "intrusion-set" : types.getFirst();
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	/** The type chosen. */
	public String type() {
		return chosenType;
	}

	/** The name given, without spaces around. */
	public String name() {
		return chosenName;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.Create_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(Messages.Create_title);
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).applyTo(area);
		new Label(area, SWT.NONE).setText(Messages.Create_type);
		combo = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
		combo.setItems(types.stream().map(TypeLabels::of).toArray(String[]::new));
		combo.setVisibleItemCount(25);
		combo.select(types.indexOf(chosenType));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
		combo.addListener(SWT.Selection, event -> update());
		new Label(area, SWT.NONE).setText(Messages.Create_name);
		name = new Text(area, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(50), SWT.DEFAULT)
				.applyTo(name);
		name.addListener(SWT.Modify, event -> update());
		name.setFocus();
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		update();
	}

	private void update() {
		chosenType = types.get(combo.getSelectionIndex());
		setMessage(TypeLabels.hint(chosenType));
		getButton(IDialogConstants.OK_ID).setEnabled(!name.getText().isBlank());
	}

	@Override
	protected void okPressed() {
		chosenName = name.getText().strip();
		super.okPressed();
	}
}
