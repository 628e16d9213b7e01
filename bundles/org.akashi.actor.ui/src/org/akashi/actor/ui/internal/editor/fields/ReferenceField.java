package org.akashi.actor.ui.internal.editor.fields;

import java.util.Set;

import org.akashi.actor.ui.internal.Messages;
import org.akashi.stix.StixTypes;
import org.akashi.store.CaseIndex.Entry;
import org.akashi.ui.AccessibleName;
import org.akashi.ui.Icons;
import org.akashi.ui.Navigation;
import org.akashi.ui.ObjectLabelProvider;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** Another object, by its name: type to find it in the case; an id may be typed as well. */
final class ReferenceField extends PropertyField {

	private static final String ID = "[a-z0-9-]+--[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}";

	private final Text text;
	private final Button open;
	private final ObjectCompletion completion;
	private final ObjectLabelProvider labels = new ObjectLabelProvider();
	private String chosen = "";
	private String id = "";
	private String name = "";

	ReferenceField(Composite parent, FieldOwner owner, EStructuralFeature feature) {
		super(owner, feature);
		Composite area = owner.toolkit().createComposite(parent);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 0).extendedMargins(1, 1, 1, 1).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
		text = owner.toolkit().createText(area, "", SWT.BORDER | SWT.SINGLE);
		text.setMessage(Messages.Reference_type);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(100, SWT.DEFAULT).applyTo(text);
		open = new Button(area, SWT.PUSH);
		open.setImage(Icons.image("forward"));
		open.setToolTipText(Messages.Reference_open);
		AccessibleName.set(open, NLS.bind(Messages.Reference_openOf, label()));
		open.addListener(SWT.Selection, event -> Navigation.openObject(id));
		completion = new ObjectCompletion(text, Set.copyOf(StixTypes.referenceTypes(feature)), this::choose);
		listen(text, SWT.FocusOut);
		text.addListener(SWT.DefaultSelection, event -> {
			if (!completion.isOpen()) {
				owner.left(this);
			}
		});
	}

	private void choose(Entry entry) {
		chosen = entry.id();
		id = entry.id();
		name = text.getText();
		owner().typed(this);
		owner().left(this);
	}

	@Override
	protected String textOf(EObject element) {
		Object value = element.eGet(feature());
		id = value == null ? "" : value.toString();
		name = id.isEmpty() ? "" : owner().named(id).map(labels::getText).orElse(id);
		return name;
	}

	@Override
	protected Object valueOf(String typed) {
		String stripped = typed.strip();
		if (stripped.isEmpty()) {
			return null;
		}
		if (stripped.equals(name)) {
			return id;
		}
		if (stripped.matches(ID)) {
			return stripped;
		}
		throw new IllegalArgumentException(NLS.bind(Messages.Reference_unknown, stripped));
	}

	@Override
	protected void showUnderstood(EObject element) {
		boolean there = !id.isEmpty() && entered().equals(name) && (id.equals(chosen) || owner().named(id).isPresent());
		open.setEnabled(there);
		text.setToolTipText(id.isEmpty() ? null : there ? id : NLS.bind(Messages.Field_unresolved, id));
	}

	@Override
	public Control control() {
		return text;
	}

	@Override
	protected String entered() {
		return text.getText();
	}

	@Override
	protected void enter(String value) {
		completion.setText(value);
	}

	@Override
	protected void setEditable(boolean editable) {
		text.setEditable(editable);
	}
}
