package org.akashi.export.internal.stages;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.akashi.export.Knowledge;
import org.akashi.export.internal.LineId;
import org.akashi.model.StixObject;
import org.akashi.stix.BundleFrame;

/** Some of the objects of some knowledge. */
final class FilteredKnowledge implements Knowledge {

	private final Knowledge source;
	private final Predicate<String> kept;

	/**
	 * @param kept whether the object with an id is among them
	 */
	FilteredKnowledge(Knowledge source, Predicate<String> kept) {
		this.source = source;
		this.kept = kept;
	}

	@Override
	public String name() {
		return source.name();
	}

	@Override
	public Stream<StixObject> objects() {
		return source.objects().filter(object -> kept.test(object.getId()));
	}

	@Override
	public Stream<StixObject> objects(String type) {
		return source.objects(type).filter(object -> kept.test(object.getId()));
	}

	@Override
	public boolean lines(Lines taker) throws IOException {
		return source.lines((bytes, offset, length) -> {
			if (kept.test(LineId.of(bytes, offset, length))) {
				taker.line(bytes, offset, length);
			}
		});
	}

	@Override
	public Optional<BundleFrame> frame() {
		return source.frame();
	}

	@Override
	public Optional<StixObject> object(String id) {
		return kept.test(id) ? source.object(id) : Optional.empty();
	}

	@Override
	public Optional<String> reportText(String sha256) {
		return source.reportText(sha256);
	}

	@Override
	public String reportTitle(String sha256) {
		return source.reportTitle(sha256);
	}

	@Override
	public int withheld() {
		return source.withheld();
	}

	@Override
	public Optional<String> template(String name) {
		return source.template(name);
	}
}
