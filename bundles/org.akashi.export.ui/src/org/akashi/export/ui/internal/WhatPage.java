package org.akashi.export.ui.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.akashi.export.ExportPlan;
import org.akashi.export.ExportPlan.Life;
import org.akashi.export.ExportPlan.Listed;
import org.akashi.export.Selection;
import org.akashi.store.Case;
import org.akashi.ui.AccessibleName;
import org.akashi.ui.Icons;
import org.akashi.ui.TypeLabels;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** Which objects. */
final class WhatPage extends WizardPage {

	private final Case source;
	private final ExportPlan proposed;
	private final Set<String> picked;
	private Button all;
	private Button selected;
	private Button some;
	private Composite conditions;
	private Table types;
	private Text around;
	private Spinner depth;
	private Text labels;
	private Spinner confidence;
	private Button active;
	private Combo listed;

	/**
	 * @param proposed what to start with
	 * @param picked   ids of the objects that are selected in the window
	 */
	WhatPage(Case source, ExportPlan proposed, Set<String> picked) {
		super("what", Messages.What_title, null);
		this.source = source;
		this.proposed = proposed;
		this.picked = picked;
		setDescription(Messages.What_message);
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(8, 8).spacing(8, 6).applyTo(page);
		Selection what = proposed.what();
		boolean ofIds = !what.ids().isEmpty();
		all = radio(page, NLS.bind(Messages.What_all, source.index().size()), what.isAll());
		selected = radio(page, NLS.bind(Messages.What_selected, ofIds ? what.ids().size() : picked.size()), ofIds);
		selected.setEnabled(ofIds || !picked.isEmpty());
		some = radio(page, Messages.What_some, !ofIds && !what.isAll());
		conditions = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().extendedMargins(20, 0, 0, 0).numColumns(4).spacing(8, 6).applyTo(conditions);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(conditions);
		types(what);
		around = text(Messages.What_around, what.around());
		depth = spinner(Messages.What_depth, what.depth(), 1, 9);
		labels = text(Messages.What_labels, String.join(", ", what.labels()));
		confidence = spinner(Messages.What_confidence, what.confidence().orElse(0), 0, 100);
		indicators(page);
		setControl(page);
		enable();
	}

	private void types(Selection what) {
		Label label = new Label(conditions, SWT.NONE);
		label.setText(Messages.What_types);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
		types = new Table(conditions, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION);
		GridDataFactory.fillDefaults().span(3, 1).grab(true, true).hint(300, 130).applyTo(types);
		AccessibleName.set(types, Messages.What_types);
		List<String> there = source.index().types().stream().filter(type -> source.index().count(type) > 0)
				.sorted(Comparator.comparing(TypeLabels::many)).toList();
		for (String type : there) {
			TableItem item = new TableItem(types, SWT.NONE);
			item.setText(NLS.bind(Messages.What_type, TypeLabels.many(type), source.index().count(type)));
			item.setImage(Icons.ofType(type));
			item.setData(type);
			item.setChecked(what.types().contains(type));
		}
		types.addListener(SWT.Selection, event -> check());
	}

	private void indicators(Composite page) {
		Label title = new Label(page, SWT.NONE);
		title.setText(Messages.What_indicators);
		GridDataFactory.fillDefaults().indent(0, 8).applyTo(title);
		active = new Button(page, SWT.CHECK);
		active.setText(Messages.What_active);
		active.setSelection(proposed.life() == Life.ACTIVE);
		GridDataFactory.fillDefaults().indent(12, 0).applyTo(active);
		Composite row = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
		GridDataFactory.fillDefaults().indent(12, 0).applyTo(row);
		new Label(row, SWT.NONE).setText(Messages.What_listed);
		listed = new Combo(row, SWT.READ_ONLY);
		listed.setItems(Messages.What_keep, Messages.What_mark, Messages.What_drop);
		listed.select(proposed.warningLists().ordinal());
	}

	/** What was chosen. */
	Selection what() {
		if (all.getSelection()) {
			return Selection.ALL;
		}
		if (selected.getSelection()) {
			return Selection.of(proposed.what().ids().isEmpty() ? picked : proposed.what().ids());
		}
		Set<String> chosen = new TreeSet<>();
		for (TableItem item : types.getItems()) {
			if (item.getChecked()) {
				chosen.add((String) item.getData());
			}
		}
		Set<String> wanted = List.of(labels.getText().split(",")).stream().map(String::strip).filter(label -> !label.isEmpty()).collect(Collectors.toSet());
		return new Selection(chosen, wanted, Set.of(), confidence.getSelection() == 0 ? Optional.empty() : Optional.of(confidence.getSelection()),
				around.getText().strip(), depth.getSelection());
	}

	Life life() {
		return active.getSelection() ? Life.ACTIVE : Life.ALL;
	}

	Listed warningLists() {
		return Listed.values()[listed.getSelectionIndex()];
	}

	private Button radio(Composite parent, String label, boolean chosen) {
		Button button = new Button(parent, SWT.RADIO);
		button.setText(label);
		button.setSelection(chosen);
		button.addListener(SWT.Selection, event -> enable());
		return button;
	}

	private Text text(String label, String value) {
		new Label(conditions, SWT.NONE).setText(label);
		Text text = new Text(conditions, SWT.BORDER);
		text.setText(value);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		text.addListener(SWT.Modify, event -> check());
		return text;
	}

	private Spinner spinner(String label, int value, int least, int most) {
		new Label(conditions, SWT.NONE).setText(label);
		Spinner spinner = new Spinner(conditions, SWT.BORDER);
		spinner.setValues(value, least, most, 0, 1, 10);
		spinner.addListener(SWT.Selection, event -> check());
		return spinner;
	}

	private void enable() {
		for (Control control : conditions.getChildren()) {
			control.setEnabled(some.getSelection());
		}
		check();
	}

	private void check() {
		String name = around == null ? "" : around.getText().strip();
		boolean known = name.isEmpty() || source.index().find(name).isPresent() || !source.index().named(name).isEmpty();
		setErrorMessage(some.getSelection() && !known ? NLS.bind(Messages.What_unknown, name) : null);
		boolean nothing = some.getSelection() && confidence != null && what().isAll();
		setMessage(source.index().size() == 0 ? Messages.What_empty : nothing ? Messages.What_noCondition : null, INFORMATION);
		setPageComplete(getErrorMessage() == null);
	}
}
