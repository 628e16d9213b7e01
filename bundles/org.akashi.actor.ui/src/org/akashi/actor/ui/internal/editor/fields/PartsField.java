package org.akashi.actor.ui.internal.editor.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.akashi.actor.ui.internal.Messages;
import org.akashi.model.ExternalReference;
import org.akashi.stix.StixTypes;
import org.akashi.ui.AccessibleName;
import org.akashi.ui.RowComfort;
import org.akashi.ui.TypeLabels;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/**
 * Structures with properties of their own: external references, kill chain phases, granular markings, extensions. A table
 * with buttons; each opens in a dialog that is made from the model like the form.
 */
public final class PartsField implements FormRow {

	private static final int ROWS = 4;
	private static final int BORDER = 6;
	private static final int COLUMNS = 3;
	private static final Set<String> TELLING = Set.of("external_id", "url", "name", "marking_ref", "value");

	private final EReference feature;
	private final FieldOwner owner;
	private final List<EStructuralFeature> columns = new ArrayList<>();
	private final Table table;
	private final Button add;
	private final Button edit;
	private final Button remove;
	private Button link;
	private List<EObject> parts = List.of();

	/** @param feature holds one structure or several */
	public PartsField(Composite parent, FieldOwner owner, EReference feature) {
		this.feature = feature;
		this.owner = owner;
		for (EStructuralFeature column : telling(FieldKind.editable(feature.getEReferenceType()))) {
			if (columns.size() < COLUMNS && FieldKind.of(column) != FieldKind.JSON_PAIRS && FieldKind.of(column) != FieldKind.PARTS
					&& FieldKind.of(column) != FieldKind.PART) {
				columns.add(column);
			}
		}
		Composite area = owner.toolkit().createComposite(parent);
		GridLayoutFactory.fillDefaults().spacing(0, 4).extendedMargins(1, 1, 1, 1).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
		table = table(area);
		Composite buttons = owner.toolkit().createComposite(area);
		RowLayout row = new RowLayout(SWT.HORIZONTAL);
		row.marginLeft = 0;
		row.marginTop = 0;
		row.marginBottom = 0;
		row.spacing = 4;
		buttons.setLayout(row);
		GridDataFactory.fillDefaults().grab(true, false).hint(160, SWT.DEFAULT).applyTo(buttons);
		add = button(buttons, Messages.Parts_add, this::add);
		edit = button(buttons, Messages.Parts_edit, this::edit);
		remove = button(buttons, Messages.Parts_remove, this::remove);
		if (feature.getEReferenceType().getName().equals("ExternalReference")) {
			link = button(buttons, Messages.Parts_openLink, this::openLink);
		}
	}

	/** What tells one from another comes first: an external id and a link before a description. */
	private static List<EStructuralFeature> telling(List<EStructuralFeature> all) {
		List<EStructuralFeature> ordered = new ArrayList<>(all);
		ordered.sort(java.util.Comparator.comparing((EStructuralFeature one) -> !one.isRequired())
				.thenComparing(one -> !TELLING.contains(StixTypes.jsonName(one))).thenComparing(one -> StixTypes.jsonName(one).equals("description")));
		return ordered;
	}

	private Table table(Composite area) {
		Table made = owner.toolkit().createTable(area, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
		made.setHeaderVisible(true);
		AccessibleName.set(made, TypeLabels.property(StixTypes.jsonName(feature)));
		for (EStructuralFeature column : columns) {
			TableColumn head = new TableColumn(made, SWT.NONE);
			head.setText(TypeLabels.property(StixTypes.jsonName(column)));
			head.setMoveable(true);
		}
		GridDataFactory.fillDefaults().grab(true, false).hint(160, made.getHeaderHeight() + made.getItemHeight() * 2).applyTo(made);
		RowComfort.on(made);
		made.addListener(SWT.MouseVerticalWheel, FieldKeys::scrollForm);
		made.addListener(SWT.Resize, event -> spread(made));
		made.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
		made.addListener(SWT.DefaultSelection, event -> edit());
		made.addListener(SWT.Selection, event -> enable());
		made.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.DEL) {
				remove();
			}
		});
		return made;
	}

	private static void spread(Table table) {
		int width = table.getClientArea().width;
		TableColumn[] all = table.getColumns();
		for (TableColumn column : all) {
			column.setWidth(Math.max(70, width / Math.max(1, all.length)));
		}
	}

	private static Button button(Composite parent, String label, Runnable action) {
		// Not the toolkit's button: its colours would hide that a button is disabled.
		Button button = new Button(parent, SWT.PUSH);
		button.setText(label);
		button.addListener(SWT.Selection, event -> action.run());
		return button;
	}

	private void fill(TableItem item, int index) {
		if (index < 0 || index >= parts.size()) {
			// GTK asks for rows that are going.
			return;
		}
		EObject part = parts.get(index);
		item.setText(columns.stream().map(column -> text(column, part.eGet(column))).toArray(String[]::new));
	}

	private String text(EStructuralFeature column, Object value) {
		if (value instanceof Boolean flag) {
			return flag ? Messages.Field_yes : Messages.Field_no;
		}
		String text = FieldValue.text(column, value).replaceAll("\\s+", " ");
		return StixTypes.isReference(column) && !text.isEmpty() ? owner.named(text).map(org.akashi.store.CaseIndex.Entry::name).orElse(text) : text;
	}

	private void enable() {
		boolean writable = !owner.readOnly();
		boolean one = table.getSelectionIndex() >= 0;
		add.setEnabled(writable && (feature.isMany() || parts.isEmpty()));
		edit.setEnabled(writable && one);
		remove.setEnabled(writable && one);
		if (link != null) {
			link.setEnabled(one && parts.get(table.getSelectionIndex()) instanceof ExternalReference reference && reference.getUrl() != null);
		}
	}

	private boolean ask(EObject part) {
		return new ElementDialog(table.getShell(), TypeLabels.property(StixTypes.jsonName(feature)), part, owner).open() == Window.OK;
	}

	@SuppressWarnings("unchecked")
	private void add() {
		EObject part = EcoreUtil.create(feature.getEReferenceType());
		if (!owner.readOnly() && ask(part)) {
			owner.change(feature, element -> {
				if (feature.isMany()) {
					((List<EObject>) element.eGet(feature)).add(part);
				} else {
					element.eSet(feature, part);
				}
			});
		}
	}

	@SuppressWarnings("unchecked")
	private void edit() {
		int index = table.getSelectionIndex();
		if (index < 0 || owner.readOnly()) {
			return;
		}
		EObject part = EcoreUtil.copy(parts.get(index));
		if (ask(part) && !EcoreUtil.equals(part, parts.get(index))) {
			owner.change(feature, element -> {
				if (feature.isMany()) {
					((List<EObject>) element.eGet(feature)).set(index, part);
				} else {
					element.eSet(feature, part);
				}
			});
		}
	}

	private void remove() {
		int index = table.getSelectionIndex();
		if (index >= 0 && !owner.readOnly()) {
			owner.change(feature, element -> {
				if (feature.isMany()) {
					((List<?>) element.eGet(feature)).remove(index);
				} else {
					element.eUnset(feature);
				}
			});
		}
	}

	private void openLink() {
		int index = table.getSelectionIndex();
		if (index >= 0 && parts.get(index) instanceof ExternalReference reference && reference.getUrl() != null) {
			LinkWarning.open(table.getShell(), reference.getUrl());
		}
	}

	/** The structures shown now. */
	public int count() {
		return parts.size();
	}

	@Override
	public EStructuralFeature feature() {
		return feature;
	}

	@Override
	public Control control() {
		return table;
	}

	@Override
	@SuppressWarnings("unchecked")
	public boolean show(EObject element, boolean readOnly) {
		Object value = element.eGet(feature);
		int before = parts.size();
		parts = feature.isMany() ? List.copyOf((List<EObject>) value) : value == null ? List.of() : List.of((EObject) value);
		table.setItemCount(parts.size());
		table.clearAll();
		GridData data = (GridData) table.getLayoutData();
		data.heightHint = table.getHeaderHeight() + table.getItemHeight() * Math.clamp(parts.size(), 1, ROWS) + BORDER;
		boolean appears = data.exclude == !parts.isEmpty();
		data.exclude = parts.isEmpty();
		table.setVisible(!parts.isEmpty());
		enable();
		return appears || before != parts.size();
	}
}
