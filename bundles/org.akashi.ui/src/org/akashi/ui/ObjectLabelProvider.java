package org.akashi.ui;

import org.akashi.model.StixObject;
import org.akashi.stix.StixTypes;
import org.akashi.store.CaseIndex;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Image;

/** Name and picture of an object or of its entry in the index; other elements show as their text. */
public class ObjectLabelProvider extends LabelProvider {

	@Override
	public String getText(Object element) {
		return switch (element) {
			case CaseIndex.Entry entry -> name(entry.name(), entry.type(), entry.id());
			case StixObject object -> name(StixTypes.name(object), StixTypes.type(object), object.getId());
			case null -> "";
			default -> element.toString();
		};
	}

	@Override
	public Image getImage(Object element) {
		return switch (element) {
			case CaseIndex.Entry entry -> Icons.ofType(entry.type());
			case StixObject object -> Icons.ofType(StixTypes.type(object));
			case null, default -> null;
		};
	}

	/** A nameless object is called by its type and the start of its id. */
	private static String name(String name, String type, String id) {
		if (name != null && !name.isBlank()) {
			return name;
		}
		int mark = id.indexOf("--");
		return TypeLabels.of(type) + " " + id.substring(mark < 0 ? 0 : mark + 2, Math.min(id.length(), mark + 10));
	}
}
