package org.akashi.exchange.internal.misp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tables beside this class: attribute types, object templates and galaxies, and what of STIX says the same. Immutable. */
final class MappingTables {

	/**
	 * An attribute type.
	 *
	 * @param category where such attributes belong by default
	 * @param toIds    whether they are for detection by default
	 */
	record Type(String category, boolean toIds) {
	}

	/**
	 * An object template.
	 *
	 * @param uuid        of the template
	 * @param version     of the template
	 * @param category    meta-category
	 * @param description of the template
	 * @param relations   its attributes by relation
	 */
	record Template(String uuid, String version, String category, String description, Map<String, Relation> relations) {
	}

	/**
	 * An attribute of a template.
	 *
	 * @param type          attribute type
	 * @param category      attribute category, or {@code ""} for that of the type
	 * @param uncorrelated  whether correlation is off
	 * @param toIds         whether it is for detection; {@code ""} for what the type says, else 0 or 1
	 */
	record Relation(String type, String category, boolean uncorrelated, String toIds) {
	}

	/**
	 * An object template's place in STIX.
	 *
	 * @param name      of the template
	 * @param mode      {@code observable}, {@code domain}, {@code rule}, {@code note} or {@code script}
	 * @param type      STIX type, or language of the rule
	 * @param constants fixed properties
	 * @param relations mappings by relation, in the order of the table
	 */
	record ObjectMapping(String name, String mode, String type, Map<String, String> constants, Map<String, Mapping> relations) {

		/** The mapping of a relation; with an attachment that of the relation with data, if there is one. */
		Mapping of(String relation, boolean data) {
			Mapping with = data ? relations.get(relation + "+data") : null;
			return with != null ? with : relations.get(relation);
		}
	}

	/**
	 * A galaxy.
	 *
	 * @param type        of the galaxy
	 * @param stixType    what its clusters are in STIX
	 * @param uuid        or {@code ""}
	 * @param name        or {@code ""}
	 * @param namespace   or {@code ""}
	 * @param icon        or {@code ""}
	 * @param description or {@code ""}
	 */
	record Galaxy(String type, String stixType, String uuid, String name, String namespace, String icon, String description) {
	}

	/** The tables. */
	static final MappingTables INSTANCE = new MappingTables();

	private final Map<String, Mapping> attributes = new LinkedHashMap<>();
	private final Map<String, Type> types = new LinkedHashMap<>();
	private final Map<String, ObjectMapping> objects = new LinkedHashMap<>();
	private final Map<String, Template> templates = new LinkedHashMap<>();
	private final Map<String, Galaxy> galaxies = new LinkedHashMap<>();

	private MappingTables() {
		rows("attributes.tsv").forEach(row -> attributes.put(row[0], Mapping.parse(row[1])));
		rows("types.tsv").forEach(row -> types.put(row[0], new Type(row[1], row[2].equals("1"))));
		rows("objects.tsv").forEach(this::object);
		rows("templates.tsv").forEach(this::template);
		rows("galaxies.tsv").forEach(row -> galaxies.put(row[0], new Galaxy(row[0], row[1], row[2], row[3], row[4], row[5], row[6])));
	}

	private void object(String[] row) {
		if (!row[1].equals("@")) {
			objects.get(row[0]).relations().put(row[1], Mapping.parse(row[2]));
			return;
		}
		String[] words = row[2].split(" ", 3);
		Map<String, String> constants = new LinkedHashMap<>();
		if (words.length > 2) {
			int equals = words[2].indexOf('=');
			constants.put(words[2].substring(0, equals), words[2].substring(equals + 1).replace("\"", ""));
		}
		objects.put(row[0], new ObjectMapping(row[0], words[0], words.length > 1 ? words[1] : "", constants, new LinkedHashMap<>()));
	}

	private void template(String[] row) {
		if (row[1].equals("@")) {
			templates.put(row[0], new Template(row[2], row[3], row[4], row[5], new LinkedHashMap<>()));
		} else {
			templates.get(row[0]).relations().put(row[1], new Relation(row[2], row[3], row[4].equals("1"), row[5]));
		}
	}

	private static List<String[]> rows(String table) {
		return lines(table).stream().map(line -> line.split("\t", -1)).toList();
	}

	/** The lines of a table beside this class, without comments. */
	static List<String> lines(String table) {
		try (InputStream in = MappingTables.class.getResourceAsStream(table)) {
			List<String> lines = new ArrayList<>();
			for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
				if (!line.isBlank() && !line.startsWith("#")) {
					lines.add(line);
				}
			}
			return lines;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** What attributes of a type become; with data the mapping for those with an attachment, if there is one. */
	Optional<Mapping> attribute(String type, boolean data) {
		Mapping with = data ? attributes.get(type + "+data") : null;
		return Optional.ofNullable(with != null ? with : attributes.get(type));
	}

	/** All attribute types that are mapped, with {@code +data} variants. */
	Map<String, Mapping> attributes() {
		return attributes;
	}

	/** An attribute type, if MISP knows it. */
	Optional<Type> type(String type) {
		return Optional.ofNullable(types.get(type));
	}

	/** All attribute types. */
	Map<String, Type> types() {
		return types;
	}

	/** What objects of a template become, if it is mapped. */
	Optional<ObjectMapping> object(String name) {
		return Optional.ofNullable(objects.get(name));
	}

	/** All mapped object templates. */
	Map<String, ObjectMapping> objects() {
		return objects;
	}

	/** A template. */
	Optional<Template> template(String name) {
		return Optional.ofNullable(templates.get(name));
	}

	/** A galaxy by its type. */
	Optional<Galaxy> galaxy(String type) {
		return Optional.ofNullable(galaxies.get(type));
	}

	/** All galaxies. */
	Map<String, Galaxy> galaxies() {
		return galaxies;
	}
}
