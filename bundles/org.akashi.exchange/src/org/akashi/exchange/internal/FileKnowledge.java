package org.akashi.exchange.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.akashi.export.Knowledge;
import org.akashi.model.CoreObject;
import org.akashi.model.StixObject;
import org.akashi.stix.BundleFrame;
import org.akashi.stix.StixTypes;
import org.akashi.stix.StixWriter;

/** What a file gave, for an exporter: all versions of an object, each once. */
public final class FileKnowledge implements Knowledge {

	private final String name;
	private final List<StixObject> objects;
	private final Optional<BundleFrame> frame;
	private final Map<String, StixObject> latest = new HashMap<>();

	/**
	 * @param name  for titles
	 * @param read  in any order; what is there twice is kept once
	 * @param frame what the bundle has besides them, if it was one
	 */
	public FileKnowledge(String name, Collection<? extends StixObject> read, Optional<BundleFrame> frame) {
		this.name = name;
		this.frame = frame;
		Map<String, StixObject> distinct = new LinkedHashMap<>();
		Map<String, Integer> count = new HashMap<>();
		read.forEach(object -> count.merge(object.getId(), 1, Integer::sum));
		for (StixObject object : read) {
			// The line tells objects of one id apart; it is not needed for the many that are alone.
			distinct.putIfAbsent(count.get(object.getId()) == 1 ? object.getId() : StixWriter.line(object), object);
		}
		objects = new ArrayList<>(distinct.values());
		objects.sort(Comparator.comparing(StixObject::getId).thenComparing(FileKnowledge::version));
		objects.forEach(object -> latest.put(object.getId(), object));
	}

	private static String version(StixObject object) {
		return object instanceof CoreObject core && core.getModified() != null ? core.getModified() : "";
	}

	@Override
	public String name() {
		return name;
	}

	@Override
	public Optional<BundleFrame> frame() {
		return frame;
	}

	@Override
	public Stream<StixObject> objects() {
		return objects.stream();
	}

	@Override
	public Stream<StixObject> objects(String type) {
		return objects().filter(object -> StixTypes.type(object).equals(type));
	}

	@Override
	public Optional<StixObject> object(String id) {
		return Optional.ofNullable(latest.get(id));
	}

	@Override
	public Optional<String> reportText(String sha256) {
		return Optional.empty();
	}

	@Override
	public String reportTitle(String sha256) {
		return "";
	}
}
