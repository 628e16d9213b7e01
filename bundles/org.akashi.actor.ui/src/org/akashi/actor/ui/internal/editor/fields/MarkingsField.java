package org.akashi.actor.ui.internal.editor.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.akashi.actor.ui.internal.Messages;
import org.akashi.stix.Tlp;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Who may see it: a TLP marking of version 2 or 1, in its colour and in words. Markings of other kinds stay as they are. */
public final class MarkingsField extends PropertyField {

	private final Combo combo;
	private final TlpBadge badge;

	MarkingsField(Composite parent, FieldOwner owner, EStructuralFeature feature) {
		super(owner, feature);
		Composite area = owner.toolkit().createComposite(parent);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 0).extendedMargins(1, 1, 1, 1).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
		combo = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
		combo.setItems(items());
		combo.setVisibleItemCount(12);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(100, SWT.DEFAULT).applyTo(combo);
		badge = new TlpBadge(area);
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(badge);
		listen(combo, SWT.Selection, SWT.FocusOut);
	}

	/** The choices: none, version 2, version 1. */
	public static String[] items() {
		List<String> items = new ArrayList<>(List.of(""));
		for (int version : new int[] { 2, 1 }) {
			for (Tlp tlp : Tlp.values()) {
				if (tlp.version() == version) {
					items.add(label(tlp));
				}
			}
		}
		return items.toArray(String[]::new);
	}

	/** The label of a marking: version 1 says so. */
	public static String label(Tlp tlp) {
		return tlp.version() == 1 ? tlp.label() + " (1.0)" : tlp.label();
	}

	/** The marking of a label. */
	public static Optional<Tlp> labelled(String label) {
		for (Tlp tlp : Tlp.values()) {
			if (label(tlp).equals(label)) {
				return Optional.of(tlp);
			}
		}
		return Optional.empty();
	}

	/** The ids with another TLP marking, null for none; other markings stay. */
	public static List<String> with(List<?> ids, Tlp tlp) {
		List<String> all = new ArrayList<>();
		if (tlp != null) {
			all.add(tlp.id());
		}
		ids.stream().map(Object::toString).filter(id -> Tlp.of(id).isEmpty()).forEach(all::add);
		return all;
	}

	@Override
	protected String textOf(EObject element) {
		return ((List<?>) element.eGet(feature())).stream().flatMap(id -> Tlp.of(id.toString()).stream()).findFirst()
				.map(MarkingsField::label).orElse("");
	}

	@Override
	protected Object valueOf(String text) {
		return labelled(text).map(Tlp::id).orElse(null);
	}

	@Override
	public Consumer<EObject> change() {
		Tlp chosen = labelled(entered()).orElse(null);
		return element -> FieldValue.put(element, feature(), with((List<?>) element.eGet(feature()), chosen));
	}

	@Override
	protected void showUnderstood(EObject element) {
		badge.show(labelled(entered()).orElse(null));
		combo.setToolTipText(entered().isEmpty() ? Messages.Marking_none : entered());
	}

	@Override
	public Control control() {
		return combo;
	}

	@Override
	protected String entered() {
		return combo.getText();
	}

	@Override
	protected void enter(String text) {
		combo.select(Math.max(0, combo.indexOf(text)));
	}

	@Override
	protected void setEditable(boolean editable) {
		combo.setEnabled(editable);
	}
}
