package org.akashi.stix.internal.rules20;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What STIX 2.0 has: types with their properties, vocabularies, suggested relationships. Read once from {@code stix20.txt}. Immutable. */
public final class Types20 {

	/** Which objects a type is of. */
	enum Kind {
		/** Domain objects. */
		SDO,
		/** Relationships. */
		SRO,
		/** Marking definitions. */
		META,
		/** Observables in observed-data. */
		SCO,
		/** Extensions of observables. */
		EXT,
		/** Parts of other types. */
		PART
	}

	/**
	 * A property.
	 *
	 * @param form      what its value is: {@code text}, {@code id}, …
	 * @param arguments of the form: types, terms, a range
	 */
	record Property(String name, String form, List<String> arguments, boolean list, boolean required) {
	}

	/**
	 * A type.
	 *
	 * @param spec  part and section of the specification
	 * @param owner of an extension: the type of its observable; else empty
	 */
	record Type(Kind kind, String name, String spec, String owner, Map<String, Property> properties) {
	}

	/** An open vocabulary. */
	record Vocabulary(String rule, String spec, Set<String> terms) {
	}

	private static final Types20 ALL = new Types20();

	private final Map<String, Type> types = new HashMap<>();
	private final Map<String, Vocabulary> vocabularies = new LinkedHashMap<>();
	private final Map<String, Map<String, Set<String>>> relations = new HashMap<>();
	private final Map<String, Property> common = new LinkedHashMap<>();

	private Types20() {
		try (InputStream in = Types20.class.getResourceAsStream("stix20.txt")) {
			Map<String, Property> current = common;
			for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
				if (line.startsWith("#") || line.isBlank()) {
					continue;
				}
				String[] words = line.strip().split(" ");
				if (line.startsWith("  ")) {
					for (String word : words) {
						Property property = property(word);
						current.put(property.name(), property);
					}
				} else if (words.length > 1) {
					current = definition(words);
				}
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private Map<String, Property> definition(String[] words) {
		Map<String, Property> properties = new LinkedHashMap<>();
		switch (words[0]) {
			case "vocab" -> {
				Set<String> terms = new LinkedHashSet<>();
				Arrays.stream(words).skip(5).map(t -> t.replace('~', ' ')).forEach(terms::add);
				vocabularies.put(words[1], new Vocabulary(words[2], spec(words[3], words[4]), terms));
			}
			case "relation" -> relations.computeIfAbsent(words[1], k -> new HashMap<>()).put(words[2], Set.copyOf(Arrays.asList(words).subList(3, words.length)));
			default -> {
				Kind kind = Kind.valueOf(words[0].toUpperCase(Locale.ROOT));
				if (kind == Kind.SDO || kind == Kind.SRO || kind == Kind.META) {
					properties.putAll(common);
				}
				if (kind == Kind.META) {
					properties.keySet().removeAll(Set.of("modified", "revoked", "labels"));
				}
				if (kind == Kind.SCO) {
					properties.put("type", common.get("type"));
					properties.put("extensions", new Property("extensions", "value", List.of(), false, false));
				}
				types.put(words[1], new Type(kind, words[1], spec(words[2], words[3]), words.length > 4 ? words[4] : "", properties));
			}
		}
		return properties;
	}

	private static String spec(String part, String section) {
		return "Part " + part + ", " + section;
	}

	/** {@code name:form(argument,…)*!}. */
	private static Property property(String word) {
		int colon = word.indexOf(':');
		boolean required = word.endsWith("!");
		String form = word.substring(colon + 1, required ? word.length() - 1 : word.length());
		boolean list = form.endsWith("*");
		form = list ? form.substring(0, form.length() - 1) : form;
		int open = form.indexOf('(');
		List<String> arguments = open < 0 ? List.of() : List.of(form.substring(open + 1, form.length() - 1).split(",|\\.\\.", -1));
		return new Property(word.substring(0, colon), open < 0 ? form : form.substring(0, open), arguments, list, required);
	}

	/** The properties that custom objects share with all others. */
	static Map<String, Property> common() {
		return ALL.common;
	}

	/** A type, or {@code null} when STIX 2.0 has none of that name. */
	static Type type(String name) {
		return ALL.types.get(name);
	}

	/** Whether STIX 2.0 defines an object of that name that stands on its own. */
	static boolean isObject(String name) {
		Type type = type(name);
		return type != null && (type.kind() == Kind.SDO || type.kind() == Kind.SRO || type.kind() == Kind.META);
	}

	/** Whether STIX 2.0 defines an observable of that name. */
	public static boolean isObservable(String name) {
		Type type = type(name);
		return type != null && type.kind() == Kind.SCO;
	}

	/** An open vocabulary. */
	static Vocabulary vocabulary(String name) {
		return ALL.vocabularies.get(name);
	}

	/** The terms of hash-algo-ov. */
	static Set<String> hashAlgorithms() {
		return vocabulary("hash-algo-ov").terms();
	}

	/** Whether the standard suggests a relationship, or lets it join any two objects. */
	static boolean isSuggested(String source, String kind, String target) {
		return Set.of("derived-from", "duplicate-of", "related-to").contains(kind)
				|| relations(source).getOrDefault(kind, Set.of()).contains(target);
	}

	private static Map<String, Set<String>> relations(String source) {
		return ALL.relations.getOrDefault(source, Map.of());
	}
}
