package org.akashi.review.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.akashi.model.StixObject;
import org.akashi.stix.EvidenceExtension;
import org.akashi.stix.StixBundles;
import org.akashi.stix.StixReader;
import org.akashi.stix.StixRules;
import org.akashi.stix.StixWriter;
import org.akashi.store.Case;
import org.akashi.store.CaseIndex.Entry;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Whatever is merged, edited, saved and reopened in whatever order: when all is split again, the case is what it would be
 * if nothing had been merged and only the edits made.
 */
class MergesInAnyOrderTest {

	@TempDir
	Path folder;

	private Graph graph;
	private Case open;
	private Path place;
	private int merges;
	private int imports;

	private Identities identities() {
		return new Identities(open, "analyst", Clock.systemUTC());
	}

	@ParameterizedTest
	@ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30})
	void whatIsSplitIsWhatItWasAndLaterEditsStay(long seed) throws Exception {
		graph = new Graph(seed);
		place = folder.resolve("case");
		open = graph.create(place);
		Graph.assertSame(graph.expected(), Graph.content(open));
		for (int step = 0; step < 40; step++) {
			int kind = graph.random.nextInt(10);
			if (kind < 4) {
				merge();
			} else if (kind == 4) {
				split();
			} else if (kind == 5) {
				reopen();
			} else if (kind == 6) {
				Map<String, JsonNode> now = Graph.content(open);
				if (merge()) {
					assertTrue(open.history().undo());
					Graph.assertSame(now, Graph.content(open));
				}
			} else {
				edit(graph.random.nextInt(6));
			}
		}
		assertTrue(merges > 0);
		assertNothingDangles();
		while (split()) {
			assertNothingDangles();
		}
		Graph.assertSame(graph.expected(), Graph.content(open));
		open.close();
	}

	/** A merged object is referred to by nothing, but for what was referred to in vain before. */
	private void assertNothingDangles() {
		assertEquals(List.of(), open.index().unresolved().stream().filter(missing -> graph.apart.containsKey(missing.id())).toList());
	}

	private List<String> present(String type) {
		return open.index().ofType(type).stream().map(Entry::id).sorted().toList();
	}

	private boolean merge() throws CoreException {
		List<String> ids = present(List.of("intrusion-set", "malware", "identity").get(graph.random.nextInt(3)));
		if (ids.size() < 2) {
			return false;
		}
		String id = ids.get(graph.random.nextInt(ids.size()));
		String into = ids.get(graph.random.nextInt(ids.size()));
		if (!id.equals(into)) {
			identities().merge(id, into, "");
			merges++;
			StixObject survivor = open.index().find(into).orElseThrow();
			assertEquals(List.of(), StixRules.check(survivor).stream().filter(f -> f.severity() == org.akashi.stix.Finding.Severity.ERROR).toList());
			assertEquals(into, Identities.current(open.index(), id));
			return true;
		}
		return false;
	}

	private boolean split() throws CoreException {
		List<String> merged = new ArrayList<>();
		for (String type : List.of("intrusion-set", "malware", "identity")) {
			present(type).forEach(id -> Identities.merged(open.index().find(id).orElseThrow()).forEach(one -> merged.add(one.id())));
		}
		if (merged.isEmpty()) {
			return false;
		}
		String id = merged.get(graph.random.nextInt(merged.size()));
		assertTrue(identities().split(id).restored().contains(id));
		return true;
	}

	private void reopen() throws CoreException {
		Map<String, JsonNode> before = Graph.content(open);
		if (graph.random.nextInt(3) == 0) {
			exportAndImport();
		} else if (graph.random.nextBoolean()) {
			open.save(new NullProgressMonitor());
		}
		open.close();
		open = Case.open(place, new NullProgressMonitor());
		Graph.assertSame(before, Graph.content(open));
	}

	/** Goes on in another case, with what a bundle brings there. */
	private void exportAndImport() throws CoreException {
		List<StixObject> objects = new ArrayList<>();
		for (String type : open.index().types()) {
			open.index().ofType(type).forEach(entry -> objects.add(open.index().find(entry.id()).orElseThrow()));
		}
		ByteArrayOutputStream bundle = new ByteArrayOutputStream();
		try {
			StixBundles.write(objects, bundle);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		open.close();
		place = folder.resolve("case" + ++imports);
		open = Case.create(place, "Imported");
		open.history().execute("Import", edit -> StixBundles.read(bundle.toString(StandardCharsets.UTF_8), object -> {
			if (!object.getId().equals(EvidenceExtension.ID) && !object.getId().equals(EvidenceExtension.IDENTITY_ID)) {
				edit.add(object);
			}
		}, fault -> {
			throw new AssertionError(fault.getMessage());
		}));
	}

	/** Does the same to the object of the case and to the one that was never merged. */
	private void both(String id, UnaryOperator<ObjectNode> edit) throws CoreException {
		graph.apart.compute(id, (key, tree) -> edit.apply(tree));
		open.history().execute("Edit", step -> {
			StixObject object = step.modify(id);
			ObjectNode tree = (ObjectNode) JsonMapper.shared().readTree(StixWriter.line(object));
			StixReader.readInto(object, edit.apply(tree).toString());
		});
	}

	private void edit(int kind) throws CoreException {
		List<String> things = present(graph.random.nextBoolean() ? "intrusion-set" : "malware");
		String thing = things.get(graph.random.nextInt(things.size()));
		String text = "E" + graph.id("x");
		switch (kind) {
		case 0 -> both(thing, tree -> {
			tree.withArray("aliases").add(text);
			return tree;
		});
		case 1 -> both(thing, tree -> tree.put("description", text));
		case 2 -> both(thing, tree -> {
			((ObjectNode) tree.get("extensions").get(EvidenceExtension.ID)).withArray("evidence").addObject().put("quote", text);
			return tree;
		});
		case 3 -> relate(thing, things.get(graph.random.nextInt(things.size())));
		case 4 -> include(thing);
		default -> exclude();
		}
	}

	private void relate(String from, String to) throws CoreException {
		if (!from.equals(to)) {
			String id = graph.relationship(from, to);
			String line = graph.apart.get(id).toString();
			open.history().execute("Relate", edit -> edit.add(StixReader.read(line)));
		}
	}

	private void include(String thing) throws CoreException {
		String report = present("report").getFirst();
		List<String> refs = refs(open.index().find(report).map(Graph::plain).orElseThrow());
		if (!refs.contains(thing)) {
			both(report, tree -> {
				tree.withArray("object_refs").add(thing);
				return tree;
			});
		}
	}

	/** Takes out what nothing was merged into. */
	private void exclude() throws CoreException {
		String report = present("report").getLast();
		List<String> apart = refs(graph.apart.get(report));
		List<String> refs = refs(open.index().find(report).map(Graph::plain).orElseThrow());
		refs.retainAll(apart);
		refs.removeIf(ref -> apart.stream().anyMatch(other -> !other.equals(ref) && Identities.current(open.index(), other).equals(ref)));
		if (refs.size() > 1) {
			String gone = refs.get(graph.random.nextInt(refs.size()));
			both(report, tree -> {
				ArrayNode list = tree.withArray("object_refs");
				for (int i = list.size() - 1; i >= 0; i--) {
					if (list.get(i).stringValue().equals(gone)) {
						list.remove(i);
					}
				}
				return tree;
			});
		}
	}

	private static List<String> refs(JsonNode report) {
		List<String> refs = new ArrayList<>();
		report.get("object_refs").forEach(ref -> refs.add(ref.stringValue()));
		return refs;
	}
}
