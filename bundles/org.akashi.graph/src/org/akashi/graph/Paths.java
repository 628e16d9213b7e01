package org.akashi.graph;

import java.util.List;

import org.akashi.graph.internal.PathSearch;
import org.akashi.store.CaseIndex;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * How two objects hang together by relationships, over the whole case, whether drawn or not. Relationships are walked in both
 * directions; of several that join the same two objects a path takes the first by id.
 */
public final class Paths {

	/**
	 * One way from an object to another.
	 *
	 * @param nodes ids of the objects, the first and the last included
	 * @param edges one fewer: each joins two that follow one another, in either direction; without facts
	 */
	public record Path(List<String> nodes, List<GraphEdge> edges) {

		public Path {
			nodes = List.copyOf(nodes);
			edges = List.copyOf(edges);
		}

		/** How many edges it has. */
		public int length() {
			return edges.size();
		}
	}

	/**
	 * What is asked.
	 *
	 * @param longest  longest path in edges, at least 1
	 * @param most     how many paths are wanted at most, at least 1
	 * @param visited  how many objects the search may visit before it gives up
	 * @param without  types that a path doesn't lead through (its ends may be of them), such as "identity"
	 */
	public record Question(int longest, int most, int visited, java.util.Set<String> without) {

		/** Up to ten edges, the shortest paths first. */
		public static Question of(int most) {
			return new Question(10, most, 1_000_000, java.util.Set.of());
		}

		public Question {
			if (longest < 1 || most < 1 || visited < 2) {
				throw new IllegalArgumentException("A question for paths must allow at least one edge, one path and two objects");
			}
			without = java.util.Set.copyOf(without);
		}
	}

	/**
	 * What was found.
	 *
	 * @param paths    shortest first, then by their ids, so always in the same order; none goes through an object twice
	 * @param complete false when the search gave up at {@link Question#visited}: there may be others
	 */
	public record Answer(List<Path> paths, boolean complete) {

		public Answer {
			paths = List.copyOf(paths);
		}
	}

	private Paths() {
	}

	/**
	 * The shortest ways between two objects. Searches from both ends by turns; asks the index only, so not for the UI thread
	 * but quick. From the second shortest length on, paths are searched one edge longer each time.
	 *
	 * @param monitor progress and cancellation, or null
	 * @throws org.eclipse.core.runtime.OperationCanceledException when cancelled
	 */
	public static Answer between(CaseIndex index, String from, String to, Question question, IProgressMonitor monitor) {
		return new PathSearch(index, question, monitor).search(from, to);
	}
}
