package org.akashi.export.internal.stages;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.akashi.export.Knowledge;
import org.akashi.model.StixObject;
import org.akashi.stix.StixTypes;

/**
 * Changed objects, and last versions of others that revoke them.
 *
 * @param changed     the changed ones
 * @param revocations the last versions
 */
record Changes(Knowledge changed, List<StixObject> revocations) implements Knowledge {

	@Override
	public String name() {
		return changed.name();
	}

	@Override
	public Stream<StixObject> objects() {
		return Stream.concat(changed.objects(), revocations.stream()).sorted(Comparator.comparing(StixObject::getId));
	}

	@Override
	public Stream<StixObject> objects(String type) {
		return Stream.concat(changed.objects(type), revocations.stream().filter(object -> StixTypes.type(object).equals(type)))
				.sorted(Comparator.comparing(StixObject::getId));
	}

	@Override
	public Optional<StixObject> object(String id) {
		return changed.object(id).or(() -> revocations.stream().filter(object -> object.getId().equals(id)).findFirst());
	}

	@Override
	public Optional<String> reportText(String sha256) {
		return changed.reportText(sha256);
	}

	@Override
	public String reportTitle(String sha256) {
		return changed.reportTitle(sha256);
	}

	@Override
	public int withheld() {
		return changed.withheld();
	}

	@Override
	public Optional<String> template(String name) {
		return changed.template(name);
	}
}
