package org.akashi.measure.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.akashi.graph.GraphContent;
import org.akashi.graph.GraphSnapshot;
import org.akashi.graph.layout.LayoutGraph;
import org.akashi.graph.layout.LayoutKind;
import org.akashi.graph.layout.LayoutRequest;
import org.akashi.graph.layout.Layouts;
import org.akashi.graph.layout.Positions;
import org.akashi.model.Relationship;
import org.akashi.model.StixObject;
import org.akashi.stix.StixTypes;
import org.akashi.store.Case;
import org.eclipse.core.runtime.CoreException;

/** Laying out a graph by forces, beside the textbook's algorithm and networkx, and reading a large one from a case. */
final class GraphBenchmark implements Benchmark {

	private static final int NODES = 1_000;
	private static final int EDGES = 2_000;
	private static final int LARGE = 10_000;
	private static final double GOAL = 2;
	/** What Fruchterman and Reingold's algorithm is usually given. */
	private static final int ROUNDS = 300;

	@Override
	public String name() {
		return "graph-layout";
	}

	@Override
	public List<BenchRow> run(BenchPlace place) throws IOException, InterruptedException {
		LayoutGraph graph = made(NODES, EDGES);
		long start = System.nanoTime();
		Positions positions = layout(graph);
		double cold = (System.nanoTime() - start) / 1e9;
		double warm = cold;
		for (int i = 0; i < 3; i++) {
			start = System.nanoTime();
			positions = layout(graph);
			warm = Math.min(warm, (System.nanoTime() - start) / 1e9);
		}
		start = System.nanoTime();
		Positions plain = plain(graph);
		double textbook = (System.nanoTime() - start) / 1e9;
		List<BenchRow> rows = new ArrayList<>();
		rows.add(new BenchRow(name(), "layout by forces of 1,000 nodes and 2,000 edges, cards that don't overlap, first run of a process",
				seconds(cold), "≤ 2 s", cold <= GOAL,
				String.format(Locale.ROOT, "warm %s; Fruchterman–Reingold, 300 rounds over all pairs, points that may overlap: %s; %s",
						seconds(warm), seconds(textbook), networkx(place, graph))));
		double crossings = (double) crossings(graph, positions) / crossings(graph, plain);
		rows.add(new BenchRow(name(), "the same: crossings of its edges ÷ those of Fruchterman–Reingold",
				String.format(Locale.ROOT, "%.2f ×", crossings), "", null, ""));
		start = System.nanoTime();
		layout(made(LARGE, 2 * LARGE));
		rows.add(new BenchRow(name(), "the same of 10,000 nodes and 20,000 edges", seconds((System.nanoTime() - start) / 1e9), "", null, ""));
		rows.add(snapshot(place));
		return rows;
	}

	private static Positions layout(LayoutGraph graph) {
		return Layouts.arrange(graph, LayoutRequest.of(LayoutKind.FORCE), null);
	}

	private static String seconds(double seconds) {
		return String.format(Locale.ROOT, "%.2f s", seconds);
	}

	/** A graph like a case: few objects with many edges, many with few; always the same. */
	private static LayoutGraph made(int nodes, int edges) {
		LayoutGraph graph = new LayoutGraph(new String[nodes], new double[nodes], new double[nodes], new double[nodes], new double[nodes],
				new boolean[nodes], new int[nodes], new int[edges], new int[edges]);
		Random random = new Random(5);
		List<Integer> bag = new ArrayList<>();
		for (int i = 0; i < nodes; i++) {
			graph.ids()[i] = "n" + i;
			graph.x()[i] = Double.NaN;
			graph.y()[i] = Double.NaN;
			graph.width()[i] = 90 + random.nextInt(150);
			graph.height()[i] = 36;
			graph.group()[i] = -1;
			bag.add(i);
		}
		for (int i = 0; i < edges; i++) {
			graph.from()[i] = random.nextInt(nodes);
			graph.to()[i] = bag.get(random.nextInt(bag.size()));
			bag.add(graph.to()[i]);
		}
		return graph;
	}

	/** T. Fruchterman, E. Reingold, "Graph Drawing by Force-directed Placement", 1991, as in the textbook. */
	private static Positions plain(LayoutGraph graph) {
		int count = graph.size();
		double length = 150;
		double[] x = new double[count];
		double[] y = new double[count];
		Random random = new Random(1);
		for (int i = 0; i < count; i++) {
			x[i] = random.nextDouble() * length * Math.sqrt(count);
			y[i] = random.nextDouble() * length * Math.sqrt(count);
		}
		for (int round = 0; round < ROUNDS; round++) {
			double step = length * Math.sqrt(count) / 10 * (1 - (double) round / ROUNDS);
			double[] dx = new double[count];
			double[] dy = new double[count];
			for (int i = 0; i < count; i++) {
				for (int j = 0; j < i; j++) {
					double square = Math.max(0.01, (x[i] - x[j]) * (x[i] - x[j]) + (y[i] - y[j]) * (y[i] - y[j]));
					push(i, j, (x[i] - x[j]) * length * length / square, (y[i] - y[j]) * length * length / square, dx, dy);
				}
			}
			for (int edge = 0; edge < graph.edges(); edge++) {
				int i = graph.from()[edge];
				int j = graph.to()[edge];
				double strength = -Math.hypot(x[i] - x[j], y[i] - y[j]) / length;
				push(i, j, (x[i] - x[j]) * strength, (y[i] - y[j]) * strength, dx, dy);
			}
			for (int i = 0; i < count; i++) {
				double strength = Math.max(0.01, Math.hypot(dx[i], dy[i]));
				x[i] += dx[i] / strength * Math.min(step, strength);
				y[i] += dy[i] / strength * Math.min(step, strength);
			}
		}
		return new Positions(x, y);
	}

	private static void push(int one, int other, double x, double y, double[] dx, double[] dy) {
		dx[one] += x;
		dy[one] += y;
		dx[other] -= x;
		dy[other] -= y;
	}

	private static int crossings(LayoutGraph graph, Positions p) {
		int crossings = 0;
		for (int one = 0; one < graph.edges(); one++) {
			for (int other = 0; other < one; other++) {
				int a = graph.from()[one];
				int b = graph.to()[one];
				int c = graph.from()[other];
				int d = graph.to()[other];
				if (a != c && a != d && b != c && b != d && side(p, a, b, c) * side(p, a, b, d) < 0 && side(p, c, d, a) * side(p, c, d, b) < 0) {
					crossings++;
				}
			}
		}
		return crossings;
	}

	private static double side(Positions p, int a, int b, int c) {
		return (p.x()[b] - p.x()[a]) * (p.y()[c] - p.y()[a]) - (p.y()[b] - p.y()[a]) * (p.x()[c] - p.x()[a]);
	}

	/** The same graph by networkx, where Python has it. */
	private static String networkx(BenchPlace place, LayoutGraph graph) throws IOException, InterruptedException {
		StringBuilder program = new StringBuilder("import time,networkx as n\ng=n.Graph()\ng.add_nodes_from(range(" + graph.size() + "))\n"
				+ "g.add_edges_from([");
		for (int edge = 0; edge < graph.edges(); edge++) {
			program.append('(').append(graph.from()[edge]).append(',').append(graph.to()[edge]).append("),");
		}
		program.append("])\nn.spring_layout(g,iterations=1,seed=1)\nt=time.time()\nn.spring_layout(g,iterations=300,seed=1)\nprint(time.time()-t)\n");
		Path file = Files.createTempFile("layout", ".py");
		try {
			Files.writeString(file, program);
			Process process = new ProcessBuilder("python3", file.toString()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
			if (!process.waitFor(2, TimeUnit.MINUTES)) {
				process.destroyForcibly();
				return "networkx: more than 2 minutes";
			}
			String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).strip();
			return process.exitValue() == 0 ? "networkx spring_layout, 300 rounds: " + seconds(Double.parseDouble(said)) : "networkx isn't here";
		} catch (IOException e) {
			place.say("networkx wasn't measured: " + e.getMessage());
			return "networkx isn't here";
		} finally {
			Files.delete(file);
		}
	}

	private BenchRow snapshot(BenchPlace place) throws IOException {
		Path folder = Files.createTempDirectory("graph");
		try {
			List<String> ids = made(folder.resolve("case"));
			try (Case opened = Case.open(folder.resolve("case"), null)) {
				long start = System.nanoTime();
				GraphSnapshot graph = GraphSnapshot.of(opened, ids, GraphContent.RELATIONS, null);
				double whole = (System.nanoTime() - start) / 1e9;
				if (graph.nodeCount() != LARGE || graph.edgeCount() != 2 * LARGE) {
					throw new IllegalStateException("The graph has " + graph.nodeCount() + " nodes and " + graph.edgeCount() + " edges");
				}
				start = System.nanoTime();
				graph.updated(opened, ids, java.util.Set.of(ids.get(7)), GraphContent.RELATIONS, null);
				double one = (System.nanoTime() - start) / 1e6;
				return new BenchRow(name(), "graph of 10,000 nodes and 20,000 edges read from a case that was just opened, with all that filters ask",
						seconds(whole), "", null, String.format(Locale.ROOT, "after a change of one object: %.0f ms", one));
			}
		} catch (CoreException e) {
			throw new IOException(e);
		} finally {
			try (Stream<Path> files = Files.walk(folder)) {
				for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
					Files.delete(file);
				}
			}
		}
	}

	private static List<String> made(Path folder) throws CoreException {
		LayoutGraph graph = made(LARGE, 2 * LARGE);
		List<String> ids = new ArrayList<>();
		try (Case opened = Case.create(folder, "Graph")) {
			opened.history().execute("Make", edit -> {
				for (int i = 0; i < LARGE; i++) {
					StixObject object = StixTypes.create(i % 3 == 0 ? "intrusion-set" : i % 3 == 1 ? "malware" : "tool");
					object.eSet(object.eClass().getEStructuralFeature("name"), "Object " + i);
					ids.add(edit.add(object).getId());
				}
				for (int i = 0; i < 2 * LARGE; i++) {
					Relationship relationship = (Relationship) StixTypes.create("relationship");
					relationship.setRelationshipType(i % 5 == 0 ? "related-to" : "uses");
					relationship.setSourceRef(ids.get(graph.from()[i]));
					relationship.setTargetRef(ids.get(graph.to()[i]));
					relationship.setConfidence(i % 100);
					edit.add(relationship);
				}
			});
			opened.save(null);
		}
		return ids;
	}
}
