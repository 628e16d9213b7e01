package org.akashi.export;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.akashi.model.StixObject;
import org.akashi.stix.StixTypes;

/**
 * Knowledge in memory: for objects that come from elsewhere than a case, and for tests of exporters. Not for several
 * threads while it is being filled.
 */
public final class MemoryKnowledge implements Knowledge {

	private record Report(String title, String text) {
	}

	private final String name;
	private final Map<String, StixObject> objects = new TreeMap<>();
	private final Map<String, Report> reports = new HashMap<>();

	/**
	 * Objects without reports.
	 *
	 * @param name    for titles
	 * @param objects with ids; of two with the same id the later stays
	 */
	public MemoryKnowledge(String name, Collection<? extends StixObject> objects) {
		this.name = Objects.requireNonNull(name, "name");
		objects.forEach(object -> this.objects.put(object.getId(), object));
	}

	/**
	 * Adds a report that evidence quotes.
	 *
	 * @param sha256 its key
	 * @param title  its title or file name
	 * @param text   its text, or null when it isn't at hand
	 * @return this
	 */
	public MemoryKnowledge with(String sha256, String title, String text) {
		reports.put(sha256, new Report(title, text));
		return this;
	}

	@Override
	public String name() {
		return name;
	}

	@Override
	public Stream<StixObject> objects() {
		return objects.values().stream();
	}

	@Override
	public Stream<StixObject> objects(String type) {
		return objects().filter(object -> StixTypes.type(object).equals(type));
	}

	@Override
	public Optional<StixObject> object(String id) {
		return Optional.ofNullable(objects.get(id));
	}

	@Override
	public Optional<String> reportText(String sha256) {
		return Optional.ofNullable(reports.get(sha256)).map(Report::text);
	}

	@Override
	public String reportTitle(String sha256) {
		Report report = reports.get(sha256);
		return report == null ? "" : report.title();
	}
}
