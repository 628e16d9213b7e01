package org.akashi.store.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;

import org.akashi.stix.EvidenceExtension;
import org.akashi.store.CaseIndex.Entry;
import org.akashi.store.CaseIndex.Relation;
import org.akashi.store.CaseIndex.Unresolved;

/**
 * What stands behind {@link CaseLookup}: lines as they were read, packed, and over them those that changed since. Not
 * synchronised: the case's lock guards it.
 */
final class LineIndex {

	/**
	 * What STIX itself defines and every reader knows: TLP 1 (STIX 2.1 §7.2.1.4) and TLP 2.0 markings (OASIS); and Akashi's
	 * own extension, which comes with every bundle that uses it.
	 */
	private static final Set<String> DEFINED = Set.of(EvidenceExtension.ID, "marking-definition--613f2e26-407d-48c7-9eca-b8e91df99dc9",
			"marking-definition--34098fce-860f-48ae-8e50-ebd3cc5e41da",
			"marking-definition--f88d31f6-486f-44da-b317-01333bde0b82",
			"marking-definition--5e57c739-391a-4eb3-b6be-7d15ca92d5ed",
			"marking-definition--94868c89-83c2-464b-929b-a1a8aa3c8487",
			"marking-definition--bab4a63c-aed9-4cf5-a766-dfca5abac2bb",
			"marking-definition--55d920b0-5e8b-4f79-9ee9-91f868d9b421",
			"marking-definition--939a9414-2ddd-4d32-a0cd-375ea402b003",
			"marking-definition--e828b379-4e03-4974-9ac4-e53a884c97c1");

	static final Comparator<Entry> BY_NAME = Comparator.comparing(Entry::name, String.CASE_INSENSITIVE_ORDER)
			.thenComparing(Entry::id);

	/** The sentences of more relationships than this aren't made just to sort them. */
	private static final int NAMES_TO_SORT = 200_000;

	private final List<PackedLines> packed = new ArrayList<>();
	private final ChangedLines changed = new ChangedLines();
	private final Map<String, Integer> counts = new TreeMap<>();
	/** Counts changes. */
	private long version;

	/** Adds lines that were read; rows that don't count are dead already. */
	void add(PackedLines lines) {
		packed.add(lines);
		int[] all = lines.index.counts();
		lines.dead.stream().forEach(row -> all[lines.index.typeCode(row)]--);
		for (int code = 0; code < all.length; code++) {
			if (all[code] > 0) {
				counts.merge(lines.index.words.word(code), all[code], Integer::sum);
			}
		}
	}

	/** The rows of an index, not yet added, whose ids are here already. */
	int[] known(PackedIndex other) {
		Ints found = new Ints(0);
		for (PackedLines lines : packed) {
			for (int row = 0; row < other.rows; row++) {
				if (lines.alive(lines.index.row(other, row))) {
					found.add(row);
				}
			}
		}
		return found.copy();
	}

	/** The object with this id, or null. */
	Node node(String id) {
		Node node = changed.node(id);
		for (int i = 0; i < packed.size() && node == null; i++) {
			int row = packed.get(i).index.row(id);
			node = packed.get(i).alive(row) ? packed.get(i).node(row) : null;
		}
		return node;
	}

	private PackedLines lines(Node node) {
		return node.shard.lines();
	}

	int size() {
		return counts.values().stream().mapToInt(Integer::intValue).sum();
	}

	int count(String type) {
		return counts.getOrDefault(type, 0);
	}

	List<String> types() {
		return List.copyOf(counts.keySet());
	}

	/** The type of an object. */
	String type(Node node) {
		return node.packed() ? lines(node).index.type(node.row) : node.known().type();
	}

	void put(Node node) {
		version++;
		changed.put(node);
		counts.merge(node.known().type(), 1, Integer::sum);
	}

	void remove(Node node) {
		version++;
		counts.computeIfPresent(type(node), (type, count) -> count == 1 ? null : count - 1);
		if (node.packed()) {
			lines(node).dead.set(node.row);
		} else {
			changed.remove(node);
		}
	}

	List<Entry> named(String name) {
		String key = LineFacts.nameKey(name);
		return found(key, changed.named(key), PackedIndex::named,
				facts -> facts.names().stream().map(LineFacts::nameKey));
	}

	List<Entry> valued(String value) {
		String key = LineFacts.valueKey(value);
		return found(key, changed.valued(key), PackedIndex::valued,
				facts -> facts.values().stream().map(LineFacts::valueKey));
	}

	@FunctionalInterface
	private interface Hashed {
		void each(PackedIndex index, int hash, java.util.function.IntConsumer taker);
	}

	/** Rows have only the hash of their keys: the line says whether it is the same key. */
	private List<Entry> found(String key, List<Node> others, Hashed hashed,
			Function<LineFacts, java.util.stream.Stream<String>> keys) {
		List<Entry> entries = new ArrayList<>();
		for (PackedLines lines : packed) {
			hashed.each(lines.index, key.hashCode(), row -> {
				if (lines.alive(row) && has(lines.node(row), key, keys)) {
					entries.add(entry(lines, row));
				}
			});
		}
		others.forEach(node -> entries.add(entry(node)));
		entries.sort(BY_NAME);
		return entries;
	}

	private static boolean has(Node node, String key, Function<LineFacts, java.util.stream.Stream<String>> keys) {
		try {
			return keys.apply(node.facts()).anyMatch(key::equals);
		} catch (IOException e) {
			// The file is gone or shorter: what it said can't be found by; reading the object tells the user.
			return false;
		}
	}

	/** Calls back with each row of a packed index that refers to an id. */
	private void packedReferrers(String id, Function<PackedIndex, List<PackedIndex.References>> which, RowTaker taker) {
		for (PackedLines lines : packed) {
			int referred = lines.index.row(id);
			if (referred < 0) {
				continue;
			}
			for (PackedIndex.References references : which.apply(lines.index)) {
				references.each(referred, row -> {
					if (!lines.dead.get(row)) {
						taker.take(lines, row);
					}
				});
			}
		}
	}

	@FunctionalInterface
	private interface RowTaker {
		void take(PackedLines lines, int row);
	}

	List<Entry> referrers(String id) {
		List<Entry> entries = new ArrayList<>();
		packedReferrers(id, index -> List.of(index.columns.bySource(), index.columns.byOther()),
				(lines, row) -> entries.add(entry(lines, row)));
		packedReferrers(id, index -> List.of(index.columns.byTarget()), (lines, row) -> {
			// One that points to itself came with the sources.
			if (lines.index.source(row) != lines.index.target(row)) {
				entries.add(entry(lines, row));
			}
		});
		changed.referrers(id).forEach(node -> entries.add(entry(node)));
		entries.sort(BY_NAME);
		return entries;
	}

	List<Relation> outgoing(String id) {
		List<Relation> relations = new ArrayList<>();
		packedReferrers(id, index -> List.of(index.columns.bySource()),
				(lines, row) -> relations.add(relation(lines, row)));
		for (Node node : changed.referrers(id)) {
			if (node.known().source().equals(id)) {
				relations.add(relation(node.known()));
			}
		}
		return relations;
	}

	List<Relation> incoming(String id) {
		List<Relation> relations = new ArrayList<>();
		packedReferrers(id, index -> List.of(index.columns.byTarget()),
				(lines, row) -> relations.add(relation(lines, row)));
		for (Node node : changed.referrers(id)) {
			if (node.known().target().equals(id)) {
				relations.add(relation(node.known()));
			}
		}
		return relations;
	}

	/** By the end that fewer relationships have: a country may have a million, the actor a dozen. */
	Optional<Relation> relation(String source, String kind, String target) {
		for (PackedLines lines : packed) {
			int row = relation(lines, lines.index.row(source), kind, lines.index.row(target));
			if (row >= 0) {
				return Optional.of(relation(lines, row));
			}
		}
		List<Node> candidates = changed.referrerCount(source) <= changed.referrerCount(target) ? changed.referrers(source)
				: changed.referrers(target);
		return candidates.stream().map(Node::known).filter(facts -> facts.kind().equals(kind)
				&& facts.source().equals(source) && facts.target().equals(target)).findFirst().map(LineIndex::relation);
	}

	private static int relation(PackedLines lines, int source, String kind, int target) {
		if (source < 0 || target < 0) {
			return -1;
		}
		PackedIndex index = lines.index;
		boolean fromSource = index.columns.bySource().count(source) <= index.columns.byTarget().count(target);
		int[] found = { -1 };
		(fromSource ? index.columns.bySource() : index.columns.byTarget()).each(fromSource ? source : target, row -> {
			if (!lines.dead.get(row) && index.source(row) == source && index.target(row) == target
					&& index.kind(row).equals(kind) && found[0] < 0) {
				found[0] = row;
			}
		});
		return found[0];
	}

	private static Relation relation(PackedLines lines, int row) {
		PackedIndex index = lines.index;
		return new Relation(index.id(row), index.kind(row), idOf(index, index.source(row)),
				idOf(index, index.target(row)));
	}

	private static String idOf(PackedIndex index, int row) {
		return row < 0 ? "" : index.id(row);
	}

	private static Relation relation(LineFacts facts) {
		return new Relation(facts.id(), facts.kind(), facts.source(), facts.target());
	}

	Entry entry(Node node) {
		if (node.packed()) {
			return entry(lines(node), node.row);
		}
		LineFacts facts = node.known();
		String name = facts.source().isEmpty() ? facts.name()
				: nameOf(facts.source()) + " " + facts.kind() + " " + nameOf(facts.target());
		return new Entry(facts.id(), facts.type(), name);
	}

	Entry entry(PackedLines lines, int row) {
		return new Entry(lines.index.id(row), lines.index.type(row), shown(lines, row));
	}

	private String shown(PackedLines lines, int row) {
		PackedIndex index = lines.index;
		return index.source(row) < 0 ? name(lines, row)
				: nameOf(lines, index.source(row)) + " " + index.kind(row) + " " + nameOf(lines, index.target(row));
	}

	/** The name of one end of a relationship, or its id. */
	private String nameOf(PackedLines lines, int row) {
		if (!lines.alive(row)) {
			return row < 0 ? "" : nameOf(lines.index.id(row));
		}
		String name = name(lines, row);
		return name.isEmpty() ? lines.index.id(row) : name;
	}

	private static String name(PackedLines lines, int row) {
		String name = lines.index.name(row);
		try {
			return name == null ? lines.node(row).facts().name() : name;
		} catch (IOException e) {
			return "";
		}
	}

	private String nameOf(String id) {
		Node node = node(id);
		String name = node == null ? "" : node.packed() ? name(lines(node), node.row) : node.known().name();
		return name.isEmpty() ? id : name;
	}

	/** All objects of a type, by name, then id; relationships of a very large case by id. Made as they are asked for. */
	List<Entry> ofType(String type) {
		boolean byId = type.equals("relationship") && count(type) > NAMES_TO_SORT;
		Comparator<Entry> order = byId ? Comparator.comparing(Entry::id) : BY_NAME;
		List<Entry> all = new ArrayList<>();
		for (Node node : changed.all()) {
			if (node.known().type().equals(type)) {
				all.add(entry(node));
			}
		}
		all.sort(order);
		for (PackedLines lines : packed) {
			int[] rows = lines.sorted(type, version, row -> byId ? "" : shown(lines, row));
			all = EntryList.of(this, lines, rows, all, order);
		}
		return all;
	}

	/** What is referred to and isn't there. */
	List<Unresolved> unresolved() {
		Map<String, Boolean> missing = new LinkedHashMap<>();
		Consumer<String> look = id -> missing.computeIfAbsent(id,
				key -> !DEFINED.contains(key) && node(key) == null && isReferredTo(key));
		for (PackedLines lines : packed) {
			// What had no line when the lines were read, and what has lost it since.
			for (int row = lines.index.rows; row < lines.index.columns.high().length; row++) {
				look.accept(lines.index.id(row));
			}
			lines.dead.stream().forEach(row -> look.accept(lines.index.id(row)));
		}
		changed.referred().forEach(look);
		return missing.entrySet().stream().filter(Map.Entry::getValue).map(Map.Entry::getKey).sorted()
				.map(id -> new Unresolved(id, referrers(id))).toList();
	}

	private boolean isReferredTo(String id) {
		if (changed.referrerCount(id) > 0) {
			return true;
		}
		for (PackedLines lines : packed) {
			int row = lines.index.row(id);
			if (row >= 0 && (isAlive(lines, lines.index.columns.bySource(), row)
					|| isAlive(lines, lines.index.columns.byTarget(), row)
					|| isAlive(lines, lines.index.columns.byOther(), row))) {
				return true;
			}
		}
		return false;
	}

	private static boolean isAlive(PackedLines lines, PackedIndex.References references, int referred) {
		for (int i = references.starts()[referred]; i < references.starts()[referred + 1]; i++) {
			if (!lines.dead.get(references.rows()[i])) {
				return true;
			}
		}
		return false;
	}
}
