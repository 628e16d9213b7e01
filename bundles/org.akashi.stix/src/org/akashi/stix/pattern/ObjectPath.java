package org.akashi.stix.pattern;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which property of which objects (STIX 2.1, section 9.7): {@code file:hashes.'SHA-256'}. Immutable.
 *
 * @param objectType the STIX type of the objects
 * @param steps      the way to the property, at least one, the first one a {@link Member}
 */
public record ObjectPath(String objectType, List<Step> steps) {

	private static final Pattern PLAIN = Pattern.compile("[a-zA-Z_][a-zA-Z0-9_]*");
	private static final List<String> KEYWORDS = List.of("AND", "OR", "NOT", "FOLLOWEDBY", "LIKE", "MATCHES", "ISSUBSET", "ISSUPERSET",
			"EXISTS", "IN", "START", "STOP", "WITHIN", "SECONDS", "REPEATS", "TIMES", "true", "false");

	/** Copies the steps. */
	public ObjectPath {
		steps = List.copyOf(steps);
	}

	/** One step of the way. */
	public sealed interface Step {
	}

	/**
	 * To a property of an object or a key of a dictionary.
	 *
	 * @param name its name, without quotes
	 */
	public record Member(String name) implements Step {
	}

	/**
	 * To an element of a list.
	 *
	 * @param index from 0
	 */
	public record Element(int index) implements Step {
	}

	/** To any element of a list: {@code [*]}. */
	public record AnyElement() implements Step {
	}

	/** A path of members only. */
	public static ObjectPath of(String objectType, String... members) {
		return new ObjectPath(objectType, List.of(members).stream().<Step>map(Member::new).toList());
	}

	/** The names of the members on the way, without list steps. */
	public List<String> members() {
		return steps.stream().filter(Member.class::isInstance).map(s -> ((Member) s).name()).toList();
	}

	/** The path as written in a pattern; names are quoted where they must be. */
	@Override
	public String toString() {
		String way = steps.stream().map(step -> switch (step) {
			case Member m -> "." + (PLAIN.matcher(m.name()).matches() && !KEYWORDS.contains(m.name()) ? m.name() : Constant.quote(m.name()));
			case Element e -> "[" + e.index() + "]";
			case AnyElement a -> "[*]";
		}).collect(Collectors.joining());
		return objectType + ":" + way.substring(1);
	}
}
