package org.akashi.graph.layout;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

import org.akashi.graph.Diagram;
import org.akashi.graph.Extent;
import org.akashi.graph.GraphEdge;
import org.akashi.graph.EdgeFamily;
import org.akashi.graph.GraphFacts;
import org.akashi.graph.GraphNode;
import org.akashi.graph.GraphSnapshot;
import org.akashi.graph.Place;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds of all layouts, and what makes each what it is. */
class LayoutsTest {

	/** Cards of different widths, no places, no groups; edges as pairs. */
	private static LayoutGraph graph(int size, int... ends) {
		LayoutGraph graph = new LayoutGraph(new String[size], new double[size], new double[size], new double[size], new double[size],
				new boolean[size], new int[size], new int[ends.length / 2], new int[ends.length / 2]);
		for (int i = 0; i < size; i++) {
			graph.ids()[i] = "n" + i;
			graph.x()[i] = Double.NaN;
			graph.y()[i] = Double.NaN;
			graph.width()[i] = 90 + i * 37 % 120;
			graph.height()[i] = 36;
			graph.group()[i] = -1;
		}
		for (int i = 0; i < ends.length; i++) {
			(i % 2 == 0 ? graph.from() : graph.to())[i / 2] = ends[i];
		}
		return graph;
	}

	/** A graph with hubs, cycles, loops, edges in parallel, parts that aren't joined, and single cards. */
	private static LayoutGraph tangled(int size) {
		Random random = new Random(7);
		List<Integer> ends = new ArrayList<>(List.of(0, 0, 0, 1, 0, 1, 1, 0));
		for (int i = 2; i < size - 4; i++) {
			ends.add(i);
			ends.add(random.nextInt(4) == 0 ? 0 : i / 2 + i % 2);
			if (i % 3 == 0) {
				ends.add(random.nextInt(size - 4));
				ends.add(i);
			}
		}
		ends.addAll(List.of(size - 4, size - 3, size - 3, size - 4));
		return graph(size, ends.stream().mapToInt(Integer::intValue).toArray());
	}

	private static Positions arrange(LayoutGraph graph, LayoutRequest request) {
		return Layouts.arrange(graph, request, null);
	}

	private static int overlaps(LayoutGraph graph, Positions positions) {
		int overlaps = 0;
		for (int i = 0; i < graph.size(); i++) {
			assertTrue(Double.isFinite(positions.x()[i]) && Double.isFinite(positions.y()[i]), graph.ids()[i]);
			for (int j = 0; j < i; j++) {
				if (Math.abs(positions.x()[i] - positions.x()[j]) < (graph.width()[i] + graph.width()[j]) / 2
						&& Math.abs(positions.y()[i] - positions.y()[j]) < (graph.height()[i] + graph.height()[j]) / 2) {
					overlaps++;
				}
			}
		}
		return overlaps;
	}

	@ParameterizedTest
	@EnumSource
	void cardsDontOverlapWhateverTheGraph(LayoutKind kind) {
		for (LayoutGraph graph : List.of(graph(0), graph(1), graph(2), graph(2, 0, 1), graph(1, 0, 0), tangled(10), tangled(150))) {
			assertEquals(0, overlaps(graph, arrange(graph, LayoutRequest.of(kind))));
		}
	}

	@ParameterizedTest
	@EnumSource
	void equalGraphsGiveEqualLayouts(LayoutKind kind) {
		Positions one = arrange(tangled(80), LayoutRequest.of(kind));
		Positions other = arrange(tangled(80), LayoutRequest.of(kind));

		assertArrayEquals(one.x(), other.x());
		assertArrayEquals(one.y(), other.y());
	}

	@ParameterizedTest
	@EnumSource
	void pinnedCardsStayAndOthersMakeRoom(LayoutKind kind) {
		LayoutGraph graph = tangled(60);
		for (int pin : new int[] { 0, 5, 17, 59 }) {
			graph.pinned()[pin] = true;
			graph.x()[pin] = 1_000 + pin * 30;
			graph.y()[pin] = -500 + pin * 50;
		}
		Positions positions = arrange(graph, LayoutRequest.of(kind));

		for (int pin : new int[] { 0, 5, 17, 59 }) {
			assertEquals(1_000 + pin * 30, positions.x()[pin]);
			assertEquals(-500 + pin * 50, positions.y()[pin]);
		}
		double nearest = Double.MAX_VALUE;
		for (int i = 1; i < 5; i++) {
			nearest = Math.min(nearest, Math.hypot(positions.x()[i] - 1_000, positions.y()[i] + 500));
		}
		assertTrue(nearest < 3_000, "the rest comes to the pins, not the pins to the rest: " + nearest);
	}

	@ParameterizedTest
	@EnumSource
	void partsThatAreNotJoinedLieSideBySide(LayoutKind kind) {
		LayoutGraph graph = graph(9, 0, 1, 1, 2, 2, 3, 4, 5, 5, 6);
		Positions positions = arrange(graph, LayoutRequest.of(kind));
		double[] one = bounds(graph, positions, 0, 4);
		double[] other = bounds(graph, positions, 4, 7);

		assertTrue(one[2] < other[0] || other[2] < one[0] || one[3] < other[1] || other[3] < one[1]);
	}

	private static double[] bounds(LayoutGraph graph, Positions positions, int from, int to) {
		double[] bounds = { 1e9, 1e9, -1e9, -1e9 };
		for (int i = from; i < to; i++) {
			bounds[0] = Math.min(bounds[0], positions.x()[i] - graph.width()[i] / 2);
			bounds[1] = Math.min(bounds[1], positions.y()[i] - graph.height()[i] / 2);
			bounds[2] = Math.max(bounds[2], positions.x()[i] + graph.width()[i] / 2);
			bounds[3] = Math.max(bounds[3], positions.y()[i] + graph.height()[i] / 2);
		}
		return bounds;
	}

	@ParameterizedTest
	@EnumSource
	void aCancelledLayoutEnds(LayoutKind kind) {
		NullProgressMonitor cancelled = new NullProgressMonitor();
		cancelled.setCanceled(true);

		assertThrows(OperationCanceledException.class, () -> Layouts.arrange(tangled(60), LayoutRequest.of(kind), cancelled));
	}

	@ParameterizedTest
	@EnumSource
	void aLayoutEndsInTheMiddle(LayoutKind kind) {
		AtomicInteger asked = new AtomicInteger();
		NullProgressMonitor later = new NullProgressMonitor() {
			@Override
			public boolean isCanceled() {
				return asked.incrementAndGet() > 6;
			}
		};

		assertThrows(OperationCanceledException.class, () -> Layouts.arrange(tangled(300), LayoutRequest.of(kind), later));
	}

	@ParameterizedTest
	@EnumSource
	void membersOfAGroupLieTogether(LayoutKind kind) {
		LayoutGraph graph = tangled(60);
		for (int i = 40; i < 50; i++) {
			graph.group()[i] = 0;
		}

		assertEquals(0, overlaps(graph, arrange(graph, LayoutRequest.of(kind))));
	}

	@Test
	void groupsOfTheForceLayoutAreNearerThanOthers() {
		LayoutGraph graph = graph(40);
		for (int i = 0; i < 40; i++) {
			graph.group()[i] = i < 20 ? 0 : 1;
		}
		Positions positions = arrange(graph, LayoutRequest.of(LayoutKind.FORCE));
		double[] one = bounds(graph, positions, 0, 20);
		double[] other = bounds(graph, positions, 20, 40);

		assertTrue(one[2] < other[0] || other[2] < one[0] || one[3] < other[1] || other[3] < one[1]);
	}

	@Test
	void forceUntanglesAGrid() {
		int side = 12;
		List<Integer> ends = new ArrayList<>();
		for (int i = 0; i < side * side; i++) {
			if (i % side > 0) {
				ends.addAll(List.of(i - 1, i));
			}
			if (i >= side) {
				ends.addAll(List.of(i - side, i));
			}
		}
		LayoutGraph graph = graph(side * side, ends.stream().mapToInt(Integer::intValue).toArray());
		Positions positions = arrange(graph, LayoutRequest.of(LayoutKind.FORCE));

		assertEquals(0, crossings(graph, positions));
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

	@Test
	void layersGoFromSourcesToTargets() {
		LayoutGraph graph = graph(6, 0, 1, 1, 2, 0, 3, 3, 4, 4, 5);
		Positions right = arrange(graph, LayoutRequest.of(LayoutKind.LAYERED));
		Positions down = arrange(graph, new LayoutRequest(LayoutKind.LAYERED, LayoutRequest.Flow.DOWN, 1, "", 1));

		for (int edge = 0; edge < graph.edges(); edge++) {
			assertTrue(right.x()[graph.from()[edge]] < right.x()[graph.to()[edge]]);
			assertTrue(down.y()[graph.from()[edge]] < down.y()[graph.to()[edge]]);
		}
	}

	@Test
	void treesGoDownFromTheirRootAlsoWithCycles() {
		LayoutGraph graph = graph(7, 1, 0, 0, 2, 3, 1, 4, 2, 5, 2, 3, 4, 6, 3, 6, 0);
		Positions positions = arrange(graph, LayoutRequest.of(LayoutKind.TREE).from("n2"));

		for (int i = 0; i < 7; i++) {
			assertTrue(i == 2 || positions.y()[i] > positions.y()[2], "n" + i);
		}
		assertTrue(positions.y()[6] > positions.y()[0]);
	}

	@Test
	void ringsGoAroundTheirRoot() {
		LayoutGraph graph = graph(9, 0, 1, 0, 2, 0, 3, 0, 4, 1, 5, 2, 6, 3, 7, 4, 8, 5, 6);
		Positions positions = arrange(graph, LayoutRequest.of(LayoutKind.RADIAL).from("n0"));
		for (int i = 1; i <= 4; i++) {
			double near = Math.hypot(positions.x()[i] - positions.x()[0], positions.y()[i] - positions.y()[0]);
			double far = Math.hypot(positions.x()[i + 4] - positions.x()[0], positions.y()[i + 4] - positions.y()[0]);
			assertTrue(near < far, "n" + i + ": " + near + " " + far);
		}
	}

	@Test
	void newCardsComeNearTheirNeighboursAndNothingElseMoves() {
		LayoutGraph graph = graph(8, 0, 1, 0, 2, 0, 3, 1, 4, 6, 7);
		graph.x()[0] = 500;
		graph.y()[0] = 300;
		graph.x()[5] = 0;
		graph.y()[5] = 0;
		Positions positions = Layouts.placeNew(graph, null);

		assertEquals(500, positions.x()[0]);
		assertEquals(0, positions.y()[5]);
		assertEquals(0, overlaps(graph, positions));
		for (int i = 1; i <= 3; i++) {
			assertTrue(Math.hypot(positions.x()[i] - 500, positions.y()[i] - 300) < 500);
		}
		assertTrue(positions.y()[6] > 300, "what is joined with nothing goes below");
		assertTrue(Double.isNaN(graph.x()[1]), "the graph isn't changed");
	}

	@Test
	void newCardsAloneFindRoomToo() {
		LayoutGraph graph = tangled(40);

		assertEquals(0, overlaps(graph, Layouts.placeNew(graph, null)));
	}

	@Test
	void aDiagramIsLaidOutAsItsFilterLetsSee() {
		GraphNode one = new GraphNode("malware--a", "malware", "Rising Sun", GraphFacts.NONE);
		GraphNode two = new GraphNode("tool--b", "tool", "b", GraphFacts.NONE);
		GraphNode hidden = new GraphNode("identity--c", "identity", "c", GraphFacts.NONE);
		GraphSnapshot snapshot = new GraphSnapshot(List.of(one, two, hidden), List.of(
				new GraphEdge("1", one.id(), two.id(), "uses", EdgeFamily.RELATION, GraphFacts.NONE),
				new GraphEdge("2", one.id(), hidden.id(), "uses", EdgeFamily.RELATION, GraphFacts.NONE)));
		Diagram diagram = Diagram.empty("x").with(Map.of(one.id(), new Place(10, 20, true, ""), hidden.id(), new Place(1, 2)))
				.filtered(new org.akashi.graph.GraphFilter(java.util.Set.of("identity"), java.util.Set.of(), java.util.Set.of(), java.util.Set.of(),
						0, true, null, null, true, java.util.Set.of(), ""));
		LayoutGraph graph = LayoutGraph.of(snapshot, diagram, node -> new Extent(100, 40));

		assertEquals(List.of("malware--a", "tool--b"), Arrays.asList(graph.ids()));
		assertEquals(1, graph.edges());
		assertTrue(graph.pinned()[0]);
		Diagram laidOut = graph.applied(diagram, arrange(graph, LayoutRequest.of(LayoutKind.FORCE)));
		assertEquals(new Place(10, 20, true, ""), laidOut.places().get(one.id()));
		assertEquals(new Place(1, 2), laidOut.places().get(hidden.id()));
		assertFalse(laidOut.places().get(two.id()).pinned());
	}
}
