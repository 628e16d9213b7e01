package org.akashi.indicator.ui.internal.pattern;

import java.util.List;

import org.akashi.indicator.ObservableObjects;
import org.akashi.indicator.pattern.PatternParts;
import org.akashi.model.CyberObservable;
import org.akashi.model.Relationship;
import org.akashi.observable.Observable;
import org.akashi.stix.StixTypes;
import org.akashi.ui.AccessibleName;
import org.akashi.ui.ActiveCase;
import org.akashi.ui.Icons;
import org.akashi.ui.Navigation;
import org.akashi.ui.TypeLabels;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/**
 * The pattern as a list of observables, with what the list doesn't say; they can be added to the case, and the indicator is then
 * based on them. UI thread.
 */
final class ObservablesPane {

	private final Composite pane;
	private final Label said;
	private final Table table;
	private final Button add;
	private List<Observable> shown = List.of();
	private PatternState of;

	ObservablesPane(Composite parent) {
		pane = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(6, 4).spacing(6, 4).applyTo(pane);
		said = new Label(pane, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(200, SWT.DEFAULT).applyTo(said);
		add = new Button(pane, SWT.PUSH);
		add.setText(Messages.Observables_add);
		add.setImage(Icons.image("add"));
		add.addListener(SWT.Selection, event -> add());
		table = new Table(pane, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI | SWT.BORDER);
		table.setHeaderVisible(true);
		AccessibleName.set(table, Messages.Tab_observables);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(SWT.DEFAULT, 60).applyTo(table);
		column(Messages.Observables_type, 180);
		column(Messages.Observables_value, 460);
		table.addListener(SWT.SetData, event -> fill((TableItem) event.item, shown.get(event.index)));
		table.addListener(SWT.DefaultSelection, event -> open(shown.get(table.getSelectionIndex())));
		show(null);
	}

	private void column(String name, int width) {
		TableColumn column = new TableColumn(table, SWT.NONE);
		column.setText(name);
		column.setWidth(width);
	}

	Control control() {
		return pane;
	}

	/** The indicator that the pattern is of. */
	void of(PatternState state) {
		of = state;
	}

	/** Shows a pattern taken apart; {@code null} for one that can't be. */
	void show(PatternParts parts) {
		shown = parts == null ? List.of() : parts.observables();
		table.setItemCount(shown.size());
		table.clearAll();
		said.setText(parts == null || shown.isEmpty() && parts.lossless() ? Messages.Observables_none
				: parts.lossless() ? Messages.Observables_all : NLS.bind(Messages.Observables_rest, String.join("  ·  ", parts.rest())));
		add.setEnabled(of != null && !of.readOnly() && shown.stream().anyMatch(each -> ObservableObjects.expressible(each.type())));
		pane.layout();
	}

	private static void fill(TableItem item, Observable observable) {
		item.setImage(Icons.ofType(observable.type().id()));
		item.setText(new String[] { TypeLabels.of(observable.type().id()), observable.value() });
	}

	private static void open(Observable observable) {
		if (ObservableObjects.expressible(observable.type())) {
			String id = ObservableObjects.of(observable).getId();
			if (ActiveCase.get().current().filter(open -> open.index().entry(id).isPresent()).isPresent()) {
				Navigation.openObject(id);
			}
		}
	}

	private void add() {
		List<Observable> all = shown.stream().filter(each -> ObservableObjects.expressible(each.type())).toList();
		String indicator = of.id();
		ActiveCase.get().edit(NLS.bind(Messages.Observables_addStep, of.name()), edit -> {
			for (Observable observable : all) {
				List<CyberObservable> objects = ObservableObjects.all(observable);
				objects.stream().filter(object -> edit.find(object.getId()).isEmpty()).forEach(edit::add);
				String target = objects.getFirst().getId();
				boolean known = ActiveCase.get().current().filter(open -> open.index().relation(indicator, "based-on", target).isPresent()).isPresent();
				if (!known) {
					Relationship based = (Relationship) StixTypes.create("relationship");
					based.setSourceRef(indicator);
					based.setRelationshipType("based-on");
					based.setTargetRef(target);
					edit.add(based);
				}
			}
		});
	}
}
