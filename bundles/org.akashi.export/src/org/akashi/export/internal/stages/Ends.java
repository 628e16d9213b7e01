package org.akashi.export.internal.stages;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.akashi.export.Knowledge;
import org.akashi.model.Relationship;
import org.akashi.model.Sighting;
import org.akashi.model.StixObject;

/** What is nothing without something else: relationships without an end, sightings of nothing. */
final class Ends {

	private Ends() {
	}

	/** Ids of the relationships and sightings that lose an end with these objects. */
	static Set<String> losing(Knowledge knowledge, Set<String> gone) {
		Set<String> losing = new HashSet<>();
		if (!gone.isEmpty()) {
			for (String type : List.of("relationship", "sighting")) {
				try (Stream<StixObject> objects = knowledge.objects(type)) {
					objects.filter(object -> of(object).stream().anyMatch(gone::contains)).map(StixObject::getId).forEach(losing::add);
				}
			}
		}
		return losing;
	}

	/** What a relationship connects or a sighting sees; empty for other objects. */
	static List<String> of(StixObject object) {
		return switch (object) {
			case Relationship relationship -> Stream.of(relationship.getSourceRef(), relationship.getTargetRef())
					.filter(java.util.Objects::nonNull).toList();
			case Sighting sighting -> Stream.ofNullable(sighting.getSightingOfRef()).toList();
			default -> List.of();
		};
	}
}
