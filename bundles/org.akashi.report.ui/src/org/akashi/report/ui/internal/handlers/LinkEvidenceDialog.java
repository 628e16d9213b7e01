package org.akashi.report.ui.internal.handlers;

import java.util.ArrayList;
import java.util.List;

import org.akashi.report.ui.internal.Messages;
import org.akashi.stix.StixTypes;
import org.akashi.store.Case;
import org.akashi.store.CaseIndex.Entry;
import org.akashi.ui.AccessibleName;
import org.akashi.ui.CaseQuery;
import org.akashi.ui.Icons;
import org.akashi.ui.RowComfort;
import org.akashi.ui.TypeLabels;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** Asks which object of the case a sentence speaks for, and for which of its properties. */
final class LinkEvidenceDialog extends TitleAreaDialog {

	private static final int MOST = 300;
	private static final List<String> NOT_SAID = List.of("id", "type", "spec_version", "created", "modified", "created_by_ref", "revoked",
			"object_marking_refs", "granular_markings", "extensions", "lang", "defanged");

	private final String written;
	private final List<String> properties = new ArrayList<>();
	private Text search;
	private Table table;
	private Combo propertyField;
	private CaseQuery<List<Entry>> query;
	private volatile String wanted = "";
	private List<Entry> found = List.of();
	private String object = "";
	private String property = "";

	LinkEvidenceDialog(Shell shell, String written) {
		super(shell);
		this.written = written.replaceAll("\\s+", " ");
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.Link_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(Messages.Link_title);
		setMessage(NLS.bind(Messages.Create_message, written.length() > 80 ? written.substring(0, 80) + "…" : written));
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 12).applyTo(area);
		search = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		search.setMessage(Messages.Link_search);
		AccessibleName.set(search, Messages.Link_search);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(search);
		table = new Table(area, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
		AccessibleName.set(table, Messages.Link_objects);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(440, 260).applyTo(table);
		new TableColumn(table, SWT.LEFT).setWidth(290);
		new TableColumn(table, SWT.LEFT).setWidth(140);
		RowComfort.on(table);
		new Label(area, SWT.NONE).setText(Messages.Link_property);
		propertyField = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
		AccessibleName.set(propertyField, Messages.Link_property);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(propertyField);
		table.addListener(SWT.SetData, event -> fill((TableItem) event.item, found.get(event.index)));
		table.addListener(SWT.Selection, event -> chosen());
		table.addListener(SWT.DefaultSelection, event -> {
			if (!object.isEmpty()) {
				okPressed();
			}
		});
		propertyField.addListener(SWT.Selection, event -> property = properties.get(Math.max(0, propertyField.getSelectionIndex())));
		query = new CaseQuery<>(Messages.Link_search, parent.getDisplay(), this::entries, this::show);
		search.addListener(SWT.Modify, event -> {
			wanted = search.getText();
			query.request();
		});
		search.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN) {
				table.setFocus();
			}
		});
		area.addListener(SWT.Dispose, event -> query.dispose());
		search.setText(written.length() > 60 ? "" : written);
		search.selectAll();
		query.request();
		return area;
	}

	/** Objects that are called so, then those whose name holds the words; without words the first of each type. */
	private List<Entry> entries(Case open, IProgressMonitor monitor) {
		return ObjectChoice.of(open.index(), wanted, MOST, monitor);
	}

	private static void fill(TableItem item, Entry entry) {
		item.setText(0, entry.name());
		item.setText(1, TypeLabels.of(entry.type()));
		item.setImage(0, Icons.ofType(entry.type()));
	}

	private void show(List<Entry> entries) {
		if (table.isDisposed()) {
			return;
		}
		found = entries == null ? List.of() : entries;
		table.setItemCount(found.size());
		table.clearAll();
		if (!found.isEmpty()) {
			table.setSelection(0);
		}
		chosen();
	}

	private void chosen() {
		int index = table.getSelectionIndex();
		Entry entry = index < 0 || index >= found.size() ? null : found.get(index);
		object = entry == null ? "" : entry.id();
		properties.clear();
		properties.add("");
		propertyField.removeAll();
		propertyField.add(Messages.Link_whole);
		if (entry != null) {
			for (EStructuralFeature feature : StixTypes.eClass(entry.type()).getEAllStructuralFeatures()) {
				String name = StixTypes.jsonName(feature);
				if (name != null && !NOT_SAID.contains(name) && !name.endsWith("_ref") && !name.endsWith("_refs")) {
					properties.add(name);
					propertyField.add(TypeLabels.property(name));
				}
			}
		}
		propertyField.select(0);
		property = "";
		if (getButton(IDialogConstants.OK_ID) != null) {
			getButton(IDialogConstants.OK_ID).setEnabled(entry != null);
		}
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.Link_ok, true).setEnabled(false);
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.Dialog_cancel, false);
	}

	/** The id of the chosen object. */
	String object() {
		return object;
	}

	/** The property that the sentence speaks for, {@code ""} for the object itself. */
	String property() {
		return property;
	}
}
