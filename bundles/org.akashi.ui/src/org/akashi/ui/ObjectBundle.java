package org.akashi.ui;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.akashi.model.CoreObject;
import org.akashi.model.Relationship;
import org.akashi.model.StixObject;
import org.akashi.stix.EvidenceExtension;
import org.akashi.stix.StixBundles;
import org.akashi.store.Case;
import org.akashi.store.CaseIndex.Relation;
import org.akashi.store.Edit;

/** Objects of a case as a STIX bundle and back into a case: what is copied, and what pasting adds. Without widgets. */
final class ObjectBundle {

	private ObjectBundle() {
	}

	/** The objects, the relationships among them and the markings they carry, as one bundle. */
	static String write(Case source, Collection<String> ids) {
		Set<String> all = new LinkedHashSet<>(ids);
		for (String id : ids) {
			for (Relation relation : source.index().outgoing(id)) {
				if (all.contains(relation.target())) {
					all.add(relation.id());
				}
			}
		}
		return source.read(() -> {
			Map<String, StixObject> objects = new LinkedHashMap<>();
			for (String id : all) {
				source.index().find(id).ifPresent(object -> objects.put(id, object));
			}
			Set<String> markings = new LinkedHashSet<>();
			objects.values().forEach(object -> markings.addAll(object.getObjectMarkingRefs()));
			for (String id : markings) {
				source.index().find(id).ifPresent(object -> objects.putIfAbsent(id, object));
			}
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			try {
				StixBundles.write(objects.values(), out);
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
			return out.toString(StandardCharsets.UTF_8);
		});
	}

	/** The objects of a text; empty when it is no STIX. */
	static List<StixObject> read(String text) {
		List<StixObject> objects = new ArrayList<>();
		if (text.strip().startsWith("{") || text.strip().startsWith("[")) {
			StixBundles.read(text, objects::add, fault -> {
				// A pasted text is whatever somebody has copied: what can't be read of it is left out.
			});
		}
		objects.removeIf(object -> object.getId() == null || EvidenceExtension.ID.equals(object.getId())
				|| EvidenceExtension.IDENTITY_ID.equals(object.getId()));
		return objects;
	}

	/** Ids of the objects that are more than relationships and markings: what a drawing shows. */
	static List<String> shown(List<StixObject> objects) {
		return objects.stream().filter(object -> !(object instanceof Relationship) && !object.getId().startsWith("marking-definition--"))
				.map(StixObject::getId).toList();
	}

	/** Adds what the case doesn't hold. */
	static void addMissing(Edit edit, List<StixObject> objects) {
		for (StixObject object : objects) {
			if (edit.find(object.getId()).isEmpty()) {
				edit.add(object);
				if (object instanceof CoreObject core && core.getCreated() == null) {
					core.setCreated(Moment.now());
					core.setModified(core.getCreated());
				}
			}
		}
	}
}
