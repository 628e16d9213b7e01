package org.akashi.actor.ui.internal.editor;

import java.util.List;

import org.akashi.actor.ui.internal.Messages;
import org.akashi.stix.Tlp;
import org.akashi.store.CaseIndex.Entry;
import org.akashi.ui.Icons;
import org.akashi.ui.Navigation;
import org.akashi.ui.ObjectLabelProvider;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ImageHyperlink;

/** The objects that a property refers to, as links to their editors. An object that the case doesn't hold is named so. */
final class ReferenceLinks {

	private final FormToolkit toolkit;
	private final EStructuralFeature feature;
	private final Composite area;
	private final ObjectLabelProvider labels = new ObjectLabelProvider();
	private Object shown;

	ReferenceLinks(Composite parent, FormToolkit toolkit, EStructuralFeature feature) {
		this.toolkit = toolkit;
		this.feature = feature;
		area = toolkit.createComposite(parent);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
	}

	/** Shows the links of a snapshot; returns whether the height may have changed. */
	boolean show(ObjectSnapshot snapshot) {
		Object value = snapshot.object().eGet(feature);
		List<?> ids = value instanceof List<?> list ? List.copyOf(list) : value == null ? List.of() : List.of(value);
		Object now = List.of(ids, snapshot.names());
		if (now.equals(shown)) {
			return false;
		}
		shown = now;
		for (Control child : area.getChildren()) {
			child.dispose();
		}
		ids.stream().limit(ObjectSnapshot.REFERENCES_SHOWN).map(Object::toString)
				.forEach(id -> link(id, snapshot.names().get(id)));
		if (ids.size() > ObjectSnapshot.REFERENCES_SHOWN) {
			toolkit.createLabel(area, NLS.bind(Messages.Field_more, ids.size() - ObjectSnapshot.REFERENCES_SHOWN));
		}
		if (ids.isEmpty()) {
			toolkit.createLabel(area, Messages.Field_none);
		}
		return true;
	}

	private void link(String id, Entry entry) {
		if (entry == null) {
			String text = Tlp.of(id).map(Tlp::label).orElseGet(() -> NLS.bind(Messages.Field_unresolved, id));
			toolkit.createLabel(area, text);
			return;
		}
		ImageHyperlink link = toolkit.createImageHyperlink(area, org.eclipse.swt.SWT.NONE);
		link.setText(labels.getText(entry));
		link.setImage(Icons.ofType(entry.type()));
		link.addHyperlinkListener(new HyperlinkAdapter() {

			@Override
			public void linkActivated(HyperlinkEvent event) {
				Navigation.openObject(id);
			}
		});
	}
}
