package org.akashi.actor.ui.internal.editor;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.akashi.actor.ui.internal.Messages;
import org.akashi.model.Relationship;
import org.akashi.model.StixObject;
import org.akashi.review.identity.Names;
import org.akashi.stix.StixTypes;
import org.akashi.ui.ActiveCase;
import org.akashi.ui.TypeLabels;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.EMap;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;

/** The edits that the object editor and the tree make: each one step with a label that says what Undo takes back. */
public final class ObjectEdits {

	private ObjectEdits() {
	}

	/**
	 * Sets a property.
	 *
	 * @param id      the object
	 * @param name    what people call it
	 * @param feature the property
	 * @param value   for lists the whole list; null for none
	 */
	public static void set(String id, String name, EStructuralFeature feature, Object value) {
		String property = TypeLabels.property(StixTypes.jsonName(feature));
		ActiveCase.get().edit(NLS.bind(Messages.Edit_change, property, name), edit -> {
			StixObject object = edit.modify(id);
			put(object, feature, value);
			if (StixTypes.jsonName(feature).equals("aliases")) {
				Names.align(object);
			}
		});
	}

	/** Sets a property of an object that may be changed. */
	@SuppressWarnings("unchecked")
	static void put(StixObject object, EStructuralFeature feature, Object value) {
		if (value instanceof Map<?, ?> pairs) {
			EMap<Object, Object> map = (EMap<Object, Object>) object.eGet(feature);
			if (!map.map().equals(pairs)) {
				map.clear();
				pairs.forEach(map::put);
			}
		} else if (feature.isMany()) {
			EList<Object> list = (EList<Object>) object.eGet(feature);
			List<Object> wanted = value == null ? List.of() : (List<Object>) value;
			if (!list.equals(wanted)) {
				list.clear();
				list.addAll(wanted);
			}
		} else if (value == null) {
			object.eUnset(feature);
		} else if (!Objects.equals(object.eGet(feature), value)) {
			object.eSet(feature, value);
		}
	}

	/** Removes objects, and with each the relationships that have it as an end. */
	public static void remove(List<String> ids, String name) {
		String label = ids.size() == 1 ? NLS.bind(Messages.Edit_remove, name)
				: NLS.bind(Messages.Edit_removeMany, ids.size());
		ActiveCase.get().run(label, (open, monitor) -> {
			var all = new java.util.LinkedHashSet<>(ids);
			for (String id : ids) {
				open.index().outgoing(id).forEach(relation -> all.add(relation.id()));
				open.index().incoming(id).forEach(relation -> all.add(relation.id()));
			}
			open.history().execute(label, edit -> all.forEach(edit::remove));
		});
	}

	/** Links two objects. Nothing happens when they are linked so already. */
	static void relate(String source, String kind, String target, String label) {
		ActiveCase.get().run(label, (open, monitor) -> {
			if (open.index().relation(source, kind, target).isEmpty()) {
				open.history().execute(label, edit -> {
					Relationship relationship = (Relationship) StixTypes.create("relationship");
					String now = ObjectCreation.now();
					relationship.setCreated(now);
					relationship.setModified(now);
					relationship.setRelationshipType(kind);
					relationship.setSourceRef(source);
					relationship.setTargetRef(target);
					edit.add(relationship);
				});
			}
		});
	}
}
