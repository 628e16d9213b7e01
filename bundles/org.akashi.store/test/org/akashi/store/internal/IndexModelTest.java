package org.akashi.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.akashi.model.IntrusionSet;
import org.akashi.model.Malware;
import org.akashi.model.StixObject;
import org.akashi.store.Case;
import org.akashi.store.CaseIndex;
import org.akashi.store.CaseIndex.Entry;
import org.akashi.store.CaseIndex.Relation;
import org.akashi.store.Things;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random edits, undos, saves, reopenings and changes by others, compared with the plainest index that there can be. */
class IndexModelTest {

	private static final Comparator<Entry> BY_NAME = Comparator.comparing(Entry::name, String.CASE_INSENSITIVE_ORDER)
			.thenComparing(Entry::id);
	private static final List<String> WORDS = List.of("Otter", "otter ", "ＯＴＴＥＲ", "Lazarus  Group", "ラザルス", "APT38", "a", "\"Q\"",
			"x".repeat(300));

	@TempDir
	Path root;
	private Path folder;
	private Case opened;
	private Random random;
	/** What the case holds: lines by id. */
	private Map<String, String> lines = new TreeMap<>();
	private final Deque<Map<String, String>> before = new ArrayDeque<>();
	private final Deque<Map<String, String>> after = new ArrayDeque<>();
	/** Ids that relationships may point to, there or not. */
	private final List<String> ids = new ArrayList<>();

	@AfterEach
	void close() {
		if (opened != null) {
			opened.close();
		}
	}

	private CaseOpening opening() {
		return new CaseOpening(folder, new Disk()).splitAbove(12).keepAbove(0);
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4 })
	void findsWhatThePlainestIndexFinds(long seed) throws Exception {
		random = new Random(seed);
		folder = root.resolve("case");
		opened = opening().create("Case");
		for (int step = 0; step < 120; step++) {
			String what = step();
			compare("seed " + seed + ", step " + step + ": " + what);
		}
	}

	private String step() throws Exception {
		return switch (random.nextInt(20)) {
		case 0, 1, 2, 3, 4, 5, 6 -> add();
		case 7, 8, 9 -> modify();
		case 10, 11 -> remove();
		case 12, 13 -> undo();
		case 14 -> redo();
		case 15, 16 -> save();
		case 17 -> reopen();
		case 18 -> changedByOthers();
		default -> indexSpoilt();
		};
	}

	private String word() {
		return WORDS.get(random.nextInt(WORDS.size())) + (random.nextBoolean() ? "" : random.nextInt(30));
	}

	private String anyId() {
		return ids.isEmpty() ? Things.malware("never there").getId() : ids.get(random.nextInt(ids.size()));
	}

	private StixObject thing() {
		return switch (random.nextInt(5)) {
		case 0 -> Things.actor(word(), word(), word());
		case 1 -> Things.malware(word());
		case 2 -> Things.domain("c" + random.nextInt(20) + ".example");
		default -> Things.relationship(anyId(), random.nextBoolean() ? "uses" : "targets",
				random.nextInt(4) == 0 ? Things.actor("missing").getId() : anyId());
		};
	}

	private void done() {
		before.push(lines);
		after.clear();
		lines = new TreeMap<>(lines);
	}

	private String add() throws CoreException {
		List<StixObject> things = new ArrayList<>();
		for (int i = random.nextInt(4); i >= 0; i--) {
			StixObject thing = thing();
			if (!lines.containsKey(thing.getId()) && things.stream().noneMatch(other -> other.getId().equals(thing.getId()))) {
				things.add(thing);
				ids.add(thing.getId());
			}
		}
		if (!things.isEmpty() && opened.history().execute("Add", edit -> things.forEach(edit::add))) {
			done();
			things.forEach(thing -> lines.put(thing.getId(), StixLines.line(thing)));
		}
		return "add " + things.size();
	}

	private String some(String type) {
		List<String> all = lines.keySet().stream().filter(id -> id.startsWith(type + "--")).toList();
		return all.isEmpty() ? null : all.get(random.nextInt(all.size()));
	}

	private String modify() throws CoreException {
		String id = some(random.nextBoolean() ? "malware" : "intrusion-set");
		String name = word();
		boolean changed = id != null && opened.history().execute("Rename", edit -> {
			switch (edit.<StixObject>modify(id)) {
			case Malware malware -> malware.setName(name);
			case IntrusionSet actor -> actor.getAliases().addFirst(name);
			default -> throw new IllegalStateException();
			}
		});
		if (changed) {
			done();
			lines.put(id, StixLines.line(opened.index().find(id).orElseThrow()));
		}
		return "modify " + id;
	}

	private String remove() throws CoreException {
		if (lines.isEmpty()) {
			return "nothing";
		}
		String id = List.copyOf(lines.keySet()).get(random.nextInt(lines.size()));
		opened.history().execute("Remove", edit -> edit.remove(id));
		done();
		lines.remove(id);
		return "remove " + id;
	}

	private String undo() throws CoreException {
		if (!before.isEmpty()) {
			assertTrue(opened.history().undo());
			after.push(lines);
			lines = before.pop();
		}
		return "undo";
	}

	private String redo() throws CoreException {
		if (!after.isEmpty()) {
			assertTrue(opened.history().redo());
			before.push(lines);
			lines = after.pop();
		}
		return "redo";
	}

	private String save() throws CoreException {
		opened.save(null);
		return "save";
	}

	private String reopen() throws CoreException {
		opened.close();
		opened = opening().open(null);
		before.clear();
		after.clear();
		return "reopen";
	}

	/** As a pull does: a file has one object less and one more. */
	private String changedByOthers() throws Exception {
		opened.save(null);
		opened.close();
		List<Path> files = List.of();
		if (Files.isDirectory(folder.resolve("objects"))) {
			try (Stream<Path> walk = Files.walk(folder.resolve("objects"))) {
				files = walk.filter(Files::isRegularFile).filter(file -> file.toFile().length() > 1).sorted().toList();
			}
		}
		if (!files.isEmpty()) {
			Path file = files.get(random.nextInt(files.size()));
			List<String> content = new ArrayList<>(Files.readAllLines(file));
			String first = content.removeFirst();
			lines.remove(LineFacts.of(first.getBytes(StandardCharsets.UTF_8)).id());
			String type = LineFacts.of(first.getBytes(StandardCharsets.UTF_8)).type();
			if (type.equals("malware") && !file.getParent().endsWith("malware")) {
				Malware foreign = Things.malware(word());
				content.add(StixLines.line(foreign));
				lines.put(foreign.getId(), content.getLast());
			}
			Files.write(file, content);
		}
		opened = opening().open(null);
		before.clear();
		after.clear();
		return "changed by others";
	}

	private String indexSpoilt() throws Exception {
		opened.close();
		Path index = folder.resolve(".akashi/index");
		if (Files.exists(index)) {
			byte[] bytes = Files.readAllBytes(index);
			bytes[random.nextInt(bytes.length)] ^= 1 << random.nextInt(8);
			Files.write(index, bytes);
		}
		opened = opening().open(null);
		before.clear();
		after.clear();
		return "index spoilt";
	}

	private void compare(String where) {
		CaseIndex index = opened.index();
		Map<String, LineFacts> facts = new TreeMap<>();
		lines.forEach((id, line) -> facts.put(id, LineFacts.of(line.getBytes(StandardCharsets.UTF_8))));
		assertEquals(facts.size(), index.size(), where);
		Function<String, String> nameOf = id -> !facts.containsKey(id) || facts.get(id).name().isEmpty() ? id
				: facts.get(id).name();
		Function<LineFacts, Entry> entry = one -> new Entry(one.id(), one.type(), one.source().isEmpty() ? one.name()
				: nameOf.apply(one.source()) + " " + one.kind() + " " + nameOf.apply(one.target()));
		Set<String> types = facts.values().stream().map(LineFacts::type).collect(Collectors.toCollection(TreeSet::new));
		assertEquals(List.copyOf(types), index.types(), where);
		for (String type : types) {
			List<Entry> all = entries(facts.values().stream().filter(one -> one.type().equals(type)), entry);
			assertEquals(all, index.ofType(type), where);
			assertEquals(all.size(), index.count(type), where);
		}
		Set<String> missing = new TreeSet<>();
		Set<String> texts = new TreeSet<>(WORDS);
		for (LineFacts one : facts.values()) {
			assertEquals(lines.get(one.id()), index.line(one.id()).orElse("none"), where);
			assertEquals(entry.apply(one), index.entry(one.id()).orElseThrow(), where);
			one.refs().stream().filter(ref -> !facts.containsKey(ref)).forEach(missing::add);
			texts.addAll(one.names());
			texts.addAll(one.values());
		}
		for (String text : texts) {
			assertEquals(entries(facts.values().stream().filter(one -> has(one.names(), LineFacts::nameKey, text)), entry),
					index.named(text), where);
			assertEquals(entries(facts.values().stream().filter(one -> has(one.values(), LineFacts::valueKey, text)), entry),
					index.valued(text), where);
		}
		assertEquals(List.copyOf(missing), index.unresolved().stream().map(CaseIndex.Unresolved::id).toList(), where);
		Set<String> all = new TreeSet<>(ids);
		all.addAll(missing);
		for (String id : all) {
			assertEquals(entries(facts.values().stream().filter(one -> one.refs().contains(id)), entry), index.referrers(id),
					where);
			assertEquals(relations(facts.values(), id, LineFacts::source), Set.copyOf(index.outgoing(id)), where);
			assertEquals(relations(facts.values(), id, LineFacts::target), Set.copyOf(index.incoming(id)), where);
		}
		for (LineFacts one : facts.values()) {
			if (!one.source().isEmpty()) {
				Relation found = index.relation(one.source(), one.kind(), one.target()).orElseThrow();
				assertEquals(List.of(one.source(), one.kind(), one.target()), List.of(found.source(), found.kind(), found.target()));
			}
		}
	}

	private static boolean has(List<String> texts, Function<String, String> key, String text) {
		return texts.stream().anyMatch(one -> key.apply(one).equals(key.apply(text)));
	}

	private static List<Entry> entries(Stream<LineFacts> facts, Function<LineFacts, Entry> entry) {
		return facts.map(entry).sorted(BY_NAME).toList();
	}

	private static Set<Relation> relations(Collection<LineFacts> facts, String id, Function<LineFacts, String> end) {
		return facts.stream().filter(one -> end.apply(one).equals(id))
				.map(one -> new Relation(one.id(), one.kind(), one.source(), one.target())).collect(Collectors.toSet());
	}
}
