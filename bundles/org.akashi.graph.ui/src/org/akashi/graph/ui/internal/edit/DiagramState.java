package org.akashi.graph.ui.internal.edit;

import java.util.Optional;
import java.util.Set;

import org.akashi.graph.Diagram;
import org.akashi.graph.GraphFilter;
import org.akashi.graph.GraphSnapshot;
import org.akashi.graph.ui.internal.canvas.Scene;
import org.akashi.graph.ui.internal.canvas.SceneBuilder;
import org.akashi.stix.Period;
import org.akashi.store.Case;
import org.akashi.store.CaseTexts.Kind;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * A diagram as it was read from the case, with what it shows.
 *
 * @param diagram where things stand
 * @param graph   all that the diagram holds, also what its filter hides
 * @param scene   what is seen
 * @param fault   why there is nothing, or {@code ""}
 * @param period  the period that hides what wasn't then, or null
 */
public record DiagramState(Diagram diagram, GraphSnapshot graph, Scene scene, String fault, Period period) {

	/**
	 * Reads it. Worker thread.
	 *
	 * @param former  what was read before, or null
	 * @param touched ids of objects that have changed since; null for any
	 * @param period  the brushed period, or null
	 * @return with a fault when the case holds no such diagram, or it can't be read
	 */
	static DiagramState read(Case open, String name, DiagramState former, Set<String> touched, Period period, IProgressMonitor monitor) {
		Optional<String> text = open.texts(Kind.DIAGRAM).text(name);
		if (text.isEmpty()) {
			return new DiagramState(Diagram.empty(name), GraphSnapshot.EMPTY, Scene.EMPTY, "gone", period);
		}
		Diagram diagram;
		try {
			diagram = Diagram.read(name, text.get());
		} catch (IllegalArgumentException e) {
			return new DiagramState(Diagram.empty(name), GraphSnapshot.EMPTY, Scene.EMPTY, e.getMessage(), period);
		}
		boolean same = former != null && touched != null && former.fault.isEmpty() && former.diagram.content().equals(diagram.content());
		GraphSnapshot graph = same ? former.graph.updated(open, diagram.shown(), touched, diagram.content(), monitor)
				: GraphSnapshot.of(open, diagram.shown(), diagram.content(), monitor);
		if (same && graph == former.graph && diagram.equals(former.diagram) && java.util.Objects.equals(period, former.period)) {
			return former;
		}
		GraphFilter.Seen seen = filter(diagram.filter(), period).seen(graph);
		return new DiagramState(diagram, graph, SceneBuilder.build(diagram, graph, seen.nodes(), seen.edges()), "", period);
	}

	/** The diagram's own filter, narrowed by the period that is brushed in the timeline. */
	static GraphFilter filter(GraphFilter own, Period period) {
		if (period == null) {
			return own;
		}
		return new GraphFilter(own.hiddenTypes(), own.hiddenKinds(), own.hiddenFamilies(), own.hiddenMarkings(), own.confidence(), own.unrated(),
				own.from() == null || own.from().isBefore(period.from()) ? period.from() : own.from(),
				own.until() == null || own.until().isAfter(period.until()) ? period.until() : own.until(), own.undated(), own.sources(),
				own.text());
	}

	/** How many objects the diagram holds that are not seen. */
	public int hidden() {
		int seen = 0;
		for (int card = 0; card < scene.cards(); card++) {
			seen += scene.members(card);
		}
		return graph.nodeCount() - seen;
	}
}
