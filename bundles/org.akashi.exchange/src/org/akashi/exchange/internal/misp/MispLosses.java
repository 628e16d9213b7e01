package org.akashi.exchange.internal.misp;

import java.util.HashSet;
import java.util.Set;

import org.akashi.export.LossReport;
import org.akashi.export.Losses;
import org.akashi.model.StixObject;
import org.akashi.stix.StixReader;

import tools.jackson.databind.node.ObjectNode;

/** Collects what a MISP event can't hold of STIX objects. */
final class MispLosses {

	private static final Set<String> NEVER = Set.of("type", "spec_version", "id", "created", "modified", "extensions");

	private final Losses losses = new Losses();
	private final Set<String> authors = new HashSet<>();
	private final Set<String> said = new HashSet<>();

	/** Ids of identities that made other objects. */
	void authors(Set<String> ids) {
		authors.addAll(ids);
	}

	/** Whether an identity made other objects. */
	boolean author(String id) {
		return authors.contains(id);
	}

	/** Counts an object that the event holds. */
	void written() {
		losses.written();
	}

	/** A whole object is not in the event. */
	void object(ObjectNode object, String reason) {
		property(object, "", reason);
	}

	/** A property is not in the event. */
	void property(ObjectNode object, String property, String reason) {
		if (said.add(MispJson.text(object, "id") + " " + property)) {
			StixObject model = StixReader.read(object, fault -> {
				// It was read before; only its name is wanted here.
			});
			losses.property(model, property, reason);
		}
	}

	/** All properties but those that the event holds. */
	void properties(ObjectNode object, Set<String> carried) {
		object.properties().forEach(property -> {
			if (!carried.contains(property.getKey()) && !NEVER.contains(property.getKey())) {
				property(object, property.getKey(), "MISP has no place for it.");
			}
		});
	}

	LossReport report() {
		return losses.report();
	}
}
