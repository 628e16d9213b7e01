package org.akashi.actor.ui.internal.editor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.akashi.actor.ui.internal.Messages;
import org.akashi.stix.StixTypes;
import org.akashi.ui.TypeLabels;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks for the text properties of a part and writes them into it. */
final class PartDialog extends TitleAreaDialog {

	private final String title;
	private final EObject part;
	private final List<EAttribute> attributes;
	private final Map<EAttribute, Text> texts = new LinkedHashMap<>();

	PartDialog(Shell parent, String title, EObject part, List<EAttribute> attributes) {
		super(parent);
		this.title = title;
		this.part = part;
		this.attributes = attributes;
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
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).applyTo(area);
		for (EAttribute attribute : attributes) {
			String label = TypeLabels.property(StixTypes.jsonName(attribute));
			new Label(area, SWT.NONE).setText(
					NLS.bind(attribute.isRequired() ? Messages.Field_requiredLabel : Messages.Field_label, label));
			Text text = new Text(area, SWT.BORDER);
			text.setText(FieldValue.text(attribute, part.eGet(attribute)));
			GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(50), SWT.DEFAULT)
					.applyTo(text);
			text.addListener(SWT.Modify, event -> validate());
			texts.put(attribute, text);
		}
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		validate();
	}

	private void validate() {
		String problem = null;
		for (Map.Entry<EAttribute, Text> field : texts.entrySet()) {
			if (field.getKey().isRequired() && field.getValue().getText().isBlank()) {
				problem = NLS.bind(Messages.Field_required, TypeLabels.property(StixTypes.jsonName(field.getKey())));
			}
		}
		getButton(IDialogConstants.OK_ID).setEnabled(problem == null);
		setMessage(problem);
	}

	@Override
	protected void okPressed() {
		texts.forEach((attribute, text) -> {
			String value = text.getText().strip();
			if (value.isEmpty()) {
				part.eUnset(attribute);
			} else {
				part.eSet(attribute, value);
			}
		});
		super.okPressed();
	}
}
