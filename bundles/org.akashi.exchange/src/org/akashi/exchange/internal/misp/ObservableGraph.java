package org.akashi.exchange.internal.misp;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.akashi.exchange.internal.misp.StixPath.Index;
import org.akashi.exchange.internal.misp.StixPath.Step;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Observables that belong together, filled path by path. The first one has the id of the MISP element. Not for several threads. */
final class ObservableGraph {

	private final String uuid;
	private final Map<String, ObjectNode> objects = new LinkedHashMap<>();
	private String first = "";

	/** An empty graph for a MISP element with this UUID. */
	ObservableGraph(String uuid) {
		this.uuid = uuid;
	}

	/** The observables, in the order in which they were made. */
	List<ObjectNode> objects() {
		return new ArrayList<>(objects.values());
	}

	/** The observable of a type that stands for the whole element; made when it isn't there. */
	ObjectNode root(String type) {
		first = type;
		return object(type, uuid);
	}

	/** An observable with that UUID; made when it isn't there. */
	ObjectNode object(String type, String ofUuid) {
		return objects.computeIfAbsent(type + "--" + ofUuid, id -> {
			ObjectNode made = MispJson.object();
			made.put("type", type);
			made.put("spec_version", "2.1");
			made.put("id", id);
			return made;
		});
	}

	/**
	 * Fills a property.
	 *
	 * @param path      where
	 * @param text      with what
	 * @param valueUuid UUID of the MISP attribute that the value is from; observables referred to have it
	 * @param counted   number of the member of a list, for paths that count
	 * @return false when the property has another value already, or the text can't be its value
	 */
	boolean put(StixPath path, String text, String valueUuid, int counted) {
		JsonNode value = cast(text, path.cast()).orElse(null);
		if (value == null) {
			return false;
		}
		// A path from another type of object than the first one's starts at an object of its own.
		boolean other = !first.isEmpty() && !path.type().equals(first);
		first = first.isEmpty() ? path.type() : first;
		ObjectNode at = object(path.type(), other ? valueUuid : uuid);
		List<Step> steps = path.steps();
		for (int i = 0; i < steps.size() - 1; i++) {
			at = descend(at, steps.get(i), text, valueUuid, counted);
			if (at == null) {
				return false;
			}
		}
		return set(at, steps.getLast(), path.cast().equals("state") ? value.stringValue() : "", value);
	}

	private ObjectNode descend(ObjectNode from, Step step, String text, String valueUuid, int counted) {
		if (!step.target().isEmpty() && step.index() != Index.APPEND && !inside(step)) {
			return single(from, step, text, valueUuid);
		}
		if (step.index() == Index.APPEND) {
			ObjectNode target = object(target(step, text), valueUuid);
			ArrayNode list = MispJson.list(from, step.name());
			String id = target.get("id").stringValue();
			if (MispJson.texts(list).stream().noneMatch(id::equals)) {
				list.add(id);
			}
			return target;
		}
		if (step.index() == Index.NONE) {
			return from.get(step.name()) instanceof ObjectNode there ? there : from.putObject(step.name());
		}
		ArrayNode list = MispJson.list(from, step.name());
		int number = step.index() == Index.FIXED ? step.number() : counted;
		while (list.size() <= number) {
			list.addObject();
		}
		return (ObjectNode) list.get(number);
	}

	private static boolean inside(Step step) {
		return step.index() == Index.FIXED || step.index() == Index.COUNTED;
	}

	private ObjectNode single(ObjectNode from, Step step, String text, String valueUuid) {
		String there = MispJson.text(from, step.name());
		String type = target(step, text);
		if (there.isEmpty()) {
			if (step.target().equals("ip") && text.indexOf('.') < 0 && text.indexOf(':') < 0) {
				return null; // a property of an address that isn't there
			}
			ObjectNode target = object(type, valueUuid);
			from.put(step.name(), target.get("id").stringValue());
			return target;
		}
		// An address after a host name is another thing; a further property of the same kind of object is not.
		boolean same = there.startsWith(type + "--") || step.target().equals("ip") && there.matches("ipv[46]-addr--.*");
		return same ? objects.get(there) : null;
	}

	private static String target(Step step, String text) {
		return step.target().equals("ip") ? addressType(text) : step.target();
	}

	/** The type of an observable for an address. */
	static String addressType(String address) {
		return address.indexOf(':') >= 0 ? "ipv6-addr" : "ipv4-addr";
	}

	private static boolean set(ObjectNode at, Step step, String state, JsonNode value) {
		if (!state.isEmpty()) {
			return setOnce(at, step.name().replace("%s", state), JsonNodeFactory.instance.booleanNode(true));
		}
		if (step.index() != Index.NONE) {
			ArrayNode list = MispJson.list(at, step.name());
			for (JsonNode member : list) {
				if (member.equals(value)) {
					return true;
				}
			}
			list.add(value);
			return true;
		}
		return setOnce(at, step.name(), value);
	}

	private static boolean setOnce(ObjectNode at, String name, JsonNode value) {
		JsonNode there = at.get(name);
		if (there != null) {
			return there.equals(value);
		}
		at.set(name, value);
		return true;
	}

	/** The value that a property takes, or nothing when the text can't be one. */
	static Optional<JsonNode> cast(String text, String cast) {
		JsonNodeFactory nodes = JsonNodeFactory.instance;
		String value = text.strip();
		return switch (cast) {
			case "int" -> whole(value);
			case "asn" -> whole(value.replaceFirst("(?i)^AS[ N]?", "").strip());
			case "float", "km" -> value.matches("[+-]?\\d{1,30}(\\.\\d{1,30})?([eE][+-]?\\d{1,3})?")
					? Optional.of(nodes.numberNode(Double.parseDouble(value) * (cast.equals("km") ? 1000 : 1)))
					: Optional.empty();
			case "bool" -> value.matches("(?i)true|false|[01]") ? Optional.of(nodes.booleanNode(MispJson.isTrue(value))) : Optional.empty();
			case "time" -> MispTime.instant(value).map(time -> nodes.stringNode(MispTime.stix(time)));
			case "lower" -> Optional.of(nodes.stringNode(value.toLowerCase(Locale.ROOT)));
			case "state" -> value.matches("blocking|listening") ? Optional.of(nodes.stringNode(value)) : Optional.empty();
			default -> Optional.of(nodes.stringNode(text));
		};
	}

	private static Optional<JsonNode> whole(String value) {
		if (!value.matches("\\d{1,15}")) {
			return Optional.empty();
		}
		long number = new BigDecimal(value).longValueExact();
		return Optional.of(number <= Integer.MAX_VALUE ? JsonNodeFactory.instance.numberNode((int) number)
				: JsonNodeFactory.instance.numberNode(number));
	}
}
