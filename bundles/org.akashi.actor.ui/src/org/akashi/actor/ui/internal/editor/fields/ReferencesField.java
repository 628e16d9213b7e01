package org.akashi.actor.ui.internal.editor.fields;

import java.util.List;
import java.util.Set;

import org.akashi.actor.ui.internal.Messages;
import org.akashi.stix.StixTypes;
import org.akashi.stix.Tlp;
import org.akashi.store.CaseIndex.Entry;
import org.akashi.ui.AccessibleName;
import org.akashi.ui.Icons;
import org.akashi.ui.Navigation;
import org.akashi.ui.ObjectLabelProvider;
import org.akashi.ui.RowComfort;
import org.akashi.ui.TypeLabels;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/**
 * Other objects, one a row, however many they are: Enter opens one, Delete takes it away; below, type a name to add one.
 */
final class ReferencesField implements FormRow {

	private static final int ROWS = 5;

	private final EStructuralFeature feature;
	private final FieldOwner owner;
	private final Table table;
	private final Text add;
	private final ObjectCompletion completion;
	private final ObjectLabelProvider labels = new ObjectLabelProvider();
	private List<String> ids = List.of();

	ReferencesField(Composite parent, FieldOwner owner, EStructuralFeature feature) {
		this.feature = feature;
		this.owner = owner;
		String label = TypeLabels.property(StixTypes.jsonName(feature));
		Composite area = owner.toolkit().createComposite(parent);
		GridLayoutFactory.fillDefaults().spacing(0, 2).extendedMargins(1, 1, 1, 1).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
		table = owner.toolkit().createTable(area, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER);
		AccessibleName.set(table, label);
		GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(table);
		table.setToolTipText(Messages.Reference_keys);
		RowComfort.on(table);
		table.addListener(SWT.MouseVerticalWheel, FieldKeys::scrollForm);
		table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
		table.addListener(SWT.DefaultSelection, event -> open());
		table.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.DEL) {
				remove();
			}
		});
		add = owner.toolkit().createText(area, "", SWT.BORDER | SWT.SINGLE);
		add.setMessage(NLS.bind(Messages.Reference_add, label));
		AccessibleName.set(add, NLS.bind(Messages.Reference_add, label));
		GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(add);
		completion = new ObjectCompletion(add, Set.copyOf(StixTypes.referenceTypes(feature)), this::add);
	}

	private void fill(TableItem item, int index) {
		if (index < 0 || index >= ids.size()) {
			// GTK asks for rows that are going.
			return;
		}
		String id = ids.get(index);
		Entry entry = owner.named(id).orElse(null);
		item.setText(entry != null ? labels.getText(entry)
				: Tlp.of(id).map(MarkingsField::label).orElseGet(() -> NLS.bind(Messages.Field_unresolved, id)));
		item.setImage(Icons.ofType(id.substring(0, Math.max(0, id.indexOf("--")))));
	}

	private void open() {
		int index = table.getSelectionIndex();
		if (index >= 0 && owner.named(ids.get(index)).isPresent()) {
			Navigation.openObject(ids.get(index));
		}
	}

	private void remove() {
		Set<String> gone = java.util.Arrays.stream(table.getSelectionIndices()).mapToObj(ids::get)
				.collect(java.util.stream.Collectors.toSet());
		if (!gone.isEmpty() && !owner.readOnly()) {
			owner.change(feature, element -> ((List<?>) element.eGet(feature)).removeIf(gone::contains));
		}
	}

	@SuppressWarnings("unchecked")
	private void add(Entry entry) {
		completion.setText("");
		if (!owner.readOnly() && !ids.contains(entry.id())) {
			owner.change(feature, element -> ((List<Object>) element.eGet(feature)).add(entry.id()));
		}
	}

	@Override
	public EStructuralFeature feature() {
		return feature;
	}

	@Override
	public Control control() {
		return add;
	}

	@Override
	public boolean show(EObject element, boolean readOnly) {
		List<String> next = ((List<?>) element.eGet(feature)).stream().map(Object::toString).toList();
		boolean height = Math.min(ROWS, next.size()) != Math.min(ROWS, ids.size()) || table.getItemCount() == 0;
		if (!next.equals(ids)) {
			ids = next;
			table.setItemCount(ids.size());
		}
		table.clearAll();
		GridData data = (GridData) table.getLayoutData();
		data.exclude = ids.isEmpty();
		data.heightHint = table.getItemHeight() * Math.min(ROWS, Math.max(1, ids.size()));
		table.setVisible(!ids.isEmpty());
		add.setEditable(!readOnly);
		return height;
	}
}
