package org.akashi.actor.ui.internal.editor;

import java.util.List;
import java.util.function.Consumer;

import org.akashi.actor.ui.internal.Messages;
import org.akashi.model.Relationship;
import org.akashi.model.StixObject;
import org.akashi.review.identity.Names;
import org.akashi.stix.StixTypes;
import org.akashi.ui.ActiveCase;
import org.akashi.ui.AkashiPreferences;
import org.akashi.ui.Moment;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;

/** The edits that the object editor and the tree make: each one step with a label that says what Undo takes back. */
public final class ObjectEdits {

	private ObjectEdits() {
	}

	/**
	 * Changes an object in one step.
	 *
	 * @param label  what it does
	 * @param id     the object
	 * @param change runs on a worker thread, on the live object
	 * @return the job, already scheduled
	 */
	static Job change(String label, String id, Consumer<StixObject> change) {
		return ActiveCase.get().edit(label, edit -> {
			StixObject object = edit.modify(id);
			List<String> aliases = aliases(object);
			change.accept(object);
			if (!aliases.equals(aliases(object))) {
				Names.align(object);
			}
		});
	}

	private static List<String> aliases(StixObject object) {
		EStructuralFeature feature = StixTypes.feature(object.eClass(), "aliases");
		return feature == null ? List.of() : ((List<?>) object.eGet(feature)).stream().map(Object::toString).toList();
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
	static void relate(String source, String kind, String target, RelationDetails details, String label) {
		ActiveCase.get().run(label, (open, monitor) -> {
			if (open.index().relation(source, kind, target).isEmpty()) {
				open.history().execute(label, edit -> {
					Relationship relationship = (Relationship) StixTypes.create("relationship");
					String now = Moment.now();
					relationship.setCreated(now);
					relationship.setModified(now);
					relationship.setRelationshipType(kind);
					relationship.setSourceRef(source);
					relationship.setTargetRef(target);
					relationship.getEvidence().add(ByHand.evidence());
					details.put(relationship, AkashiPreferences.analyst(), now);
					edit.add(relationship);
				});
			}
		});
	}
}
