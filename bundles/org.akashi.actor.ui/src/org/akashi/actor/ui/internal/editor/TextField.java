package org.akashi.actor.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;

import org.akashi.actor.ui.internal.Messages;
import org.akashi.stix.StixTypes;
import org.akashi.stix.Vocabularies;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.IMessageManager;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** A property that is typed: text, number, time, or a list with one entry a line. */
final class TextField extends PropertyField {

	private static final int LINES = 3;

	private final Text text;
	private Button choose;

	TextField(Composite parent, FormToolkit toolkit, EStructuralFeature feature, IMessageManager messages,
			boolean lines) {
		super(feature, messages);
		List<String> terms = feature.isMany() ? StixTypes.vocabulary(feature).map(Vocabularies::terms).orElse(List.of())
				: List.of();
		Composite area = terms.isEmpty() ? parent : area(parent, toolkit);
		text = toolkit.createText(area, "", SWT.BORDER
				| (lines ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE));
		GridDataFactory.fillDefaults().grab(true, false).hint(120, lines ? text.getLineHeight() * LINES : SWT.DEFAULT)
				.applyTo(text);
		if (!terms.isEmpty()) {
			choose = new Button(area, SWT.PUSH);
			choose.setText(Messages.Field_choose);
			GridDataFactory.swtDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(choose);
			choose.addListener(SWT.Selection, event -> chooseTerms(terms));
		}
		text.setToolTipText(hint());
		text.addListener(SWT.Modify, event -> validate());
		text.addListener(SWT.FocusOut, event -> takeOver());
		text.addListener(SWT.DefaultSelection, event -> takeOver());
		text.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ESC) {
				reset();
			}
		});
		if (lines) {
			// In a field of several lines the tab key still leads to the next field.
			text.addListener(SWT.Traverse, event -> {
				if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
					event.doit = true;
				}
			});
		}
	}

	private static Composite area(Composite parent, FormToolkit toolkit) {
		Composite area = toolkit.createComposite(parent);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 0).extendedMargins(1, 1, 1, 1).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
		toolkit.paintBordersFor(area);
		return area;
	}

	private String hint() {
		if (FieldValue.isHashes(feature)) {
			return Messages.Field_hintHashes;
		}
		return feature.isMany() ? Messages.Field_hintList : StixTypes.isTimestamp(feature) ? Messages.Field_hintTime : null;
	}

	private void chooseTerms(List<String> terms) {
		Menu menu = new Menu(choose);
		List<String> entered = new ArrayList<>(text.getText().lines().map(String::strip).toList());
		for (String term : terms) {
			MenuItem item = new MenuItem(menu, SWT.CHECK);
			item.setText(term);
			item.setSelection(entered.contains(term));
			item.addListener(SWT.Selection, event -> {
				if (!entered.remove(term)) {
					entered.add(term);
				}
				text.setText(String.join("\n", entered));
				takeOver();
			});
		}
		menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
		menu.setVisible(true);
	}

	@Override
	Control control() {
		return text;
	}

	@Override
	String entered() {
		return text.getText().replace("\r\n", "\n");
	}

	@Override
	void enter(String value) {
		text.setText(value);
	}

	@Override
	void setEditable(boolean editable) {
		text.setEditable(editable);
		if (choose != null) {
			choose.setEnabled(editable);
		}
	}
}
