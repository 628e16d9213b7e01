package org.akashi.stix.internal.matching;

import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.akashi.stix.internal.Timestamps;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Finds the observed-data in bundles, lists or lines of STIX objects, 2.1 with {@code object_refs} and 2.0 with {@code objects}. */
public final class ObservationReader {

	private static final ObjectReader JSON = JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build()
			.readerFor(JsonNode.class);
	private static final long MOST_OBSERVED = 1L << 50;

	private final Map<String, JsonNode> byId = new LinkedHashMap<>();
	private final List<JsonNode> observed = new ArrayList<>();
	private final List<String> problems = new ArrayList<>();
	private final List<ObservedItem> items = new ArrayList<>();

	/**
	 * Reads everything.
	 *
	 * @throws tools.jackson.core.JacksonException if it is not JSON
	 */
	public ObservationReader(InputStream in) {
		try (MappingIterator<JsonNode> values = JSON.readValues(in)) {
			while (values.hasNextValue()) {
				collect(values.nextValue());
			}
		}
		observed.forEach(node -> items.add(item(node)));
	}

	/** What was observed, in order of the input. */
	public List<ObservedItem> items() {
		return items;
	}

	/** The objects that no observed-data names, in order of the input, each as an observation without id and time. */
	public List<ObservedItem> alone() {
		Set<JsonNode> named = Collections.newSetFromMap(new IdentityHashMap<>());
		items.forEach(item -> named.addAll(item.objects()));
		return byId.values().stream().filter(node -> !named.contains(node) && !text(node, "type").equals("observed-data"))
				.map(node -> new ObservedItem("", null, null, 1, List.of(node), byId::get)).toList();
	}

	/** What could not be taken as it stands, one sentence each. */
	public List<String> problems() {
		return problems;
	}

	private void collect(JsonNode node) {
		if (node.isArray()) {
			node.forEach(this::collect);
		} else if (node.isObject()) {
			String type = text(node, "type");
			if (type.equals("bundle")) {
				collect(node.path("objects"));
			} else {
				byId.putIfAbsent(text(node, "id"), node);
				if (type.equals("observed-data")) {
					observed.add(node);
				}
			}
		}
	}

	private static String text(JsonNode node, String name) {
		return node.path(name).asString("");
	}

	private ObservedItem item(JsonNode node) {
		String id = text(node, "id");
		Optional<Instant> first = Timestamps.parse(text(node, "first_observed"));
		Optional<Instant> last = Timestamps.parse(text(node, "last_observed"));
		boolean timed = first.isPresent() && last.isPresent() && !last.get().isBefore(first.get());
		if (!timed) {
			problems.add(id + " has no usable first_observed and last_observed; no qualifier of time holds of it");
		}
		JsonNode number = node.path("number_observed");
		long times = number.isIntegralNumber() && number.canConvertToLong() ? number.longValue() : 1;
		if (times < 1 || !number.isIntegralNumber()) {
			problems.add(id + " has no usable number_observed; it counts as 1");
		}
		JsonNode embedded = node.path("objects");
		boolean old = embedded.isObject() && !embedded.isEmpty() && node.path("object_refs").isMissingNode();
		List<JsonNode> objects = new ArrayList<>();
		if (old) {
			embedded.forEach(objects::add);
		} else {
			references(node, id, objects);
		}
		return new ObservedItem(id, timed ? first.get() : null, timed ? last.get() : null, Math.clamp(times, 1, MOST_OBSERVED), objects,
				old ? key -> embedded.get(key) : byId::get);
	}

	private void references(JsonNode node, String id, List<JsonNode> objects) {
		for (JsonNode reference : node.path("object_refs")) {
			JsonNode object = byId.get(reference.asString(""));
			if (object == null) {
				problems.add(id + " refers to " + reference.asString("") + ", which is not in the data");
			} else {
				objects.add(object);
			}
		}
	}
}
