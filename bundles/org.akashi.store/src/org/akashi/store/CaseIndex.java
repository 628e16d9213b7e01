package org.akashi.store;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.akashi.model.StixObject;

/**
 * Finds objects without walking them. Lists are copies; entries cost no parsing, {@link #find} materialises one object.
 */
public interface CaseIndex {

	/**
	 * One object, as much of it as a list shows.
	 *
	 * @param id   STIX id
	 * @param type STIX type
	 * @param name name or value for people; for a relationship "source kind target"; {@code ""} when it has none
	 */
	record Entry(String id, String type, String name) {
	}

	/**
	 * A relationship.
	 *
	 * @param id     STIX id of the relationship object
	 * @param kind   its relationship_type
	 * @param source id of the object that it starts from
	 * @param target id of the object that it points to
	 */
	record Relation(String id, String kind, String source, String target) {
	}

	/**
	 * A reference to an object that the case doesn't hold.
	 *
	 * @param id        the missing id
	 * @param referrers the objects that refer to it
	 */
	record Unresolved(String id, List<Entry> referrers) {
	}

	/**
	 * The object with this id: always the same instance while somebody holds it. Change it within an {@link Edit} only.
	 *
	 * @return empty when there is none, or when its line can't be read as STIX (then {@link Case#problems()} says so)
	 */
	Optional<StixObject> find(String id);

	/** The entry with this id. */
	Optional<Entry> entry(String id);

	/** The line of this object as it would be written, STIX 2.1 JSON. */
	Optional<String> line(String id);

	/** Takes lines. */
	@FunctionalInterface
	interface Lines {

		/**
		 * Takes one.
		 *
		 * @param bytes  hold the line, UTF-8; valid only until this returns
		 * @param offset where it starts
		 * @param length its bytes, without line break
		 * @throws IOException to end the reading
		 */
		void line(byte[] bytes, int offset, int length) throws IOException;
	}

	/**
	 * Gives all lines, type by type and sorted by id, as fast as the files can be read. Steps may be done in between:
	 * each file is given as it is when its turn comes.
	 *
	 * @throws IOException when a file can't be read, or from the taker
	 */
	void lines(Lines taker) throws IOException;

	/**
	 * All objects of a type, by name, then id; more than 200,000 relationships by id alone. What is in the list stays the
	 * same; its entries are made when they are asked for, so a list of a million costs little.
	 */
	List<Entry> ofType(String type);

	/** The STIX types of which there is at least one object, sorted. */
	List<String> types();

	/** Objects with this name or alias; case, width and runs of spaces don't count. */
	List<Entry> named(String name);

	/** Observables with exactly this value: value, path, key, AS number, hash, …; case doesn't count. */
	List<Entry> valued(String value);

	/** Relationships that start from the object. */
	List<Relation> outgoing(String id);

	/** Relationships that point to the object. */
	List<Relation> incoming(String id);

	/** Objects that refer to this id by any {@code _ref} or {@code _refs} property, evidence included. */
	List<Entry> referrers(String id);

	/** The relationship with these ends, or empty. */
	Optional<Relation> relation(String source, String kind, String target);

	/** The number of objects of a type. */
	int count(String type);

	/** The number of all objects. */
	int size();

	/** References to what isn't there; objects that STIX itself defines (TLP markings) are always there. */
	List<Unresolved> unresolved();
}
