package org.akashi.graph.internal.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.akashi.export.ExportRequest;
import org.akashi.export.LossReport;
import org.akashi.export.Losses;
import org.akashi.export.Option;
import org.akashi.export.spi.Exporter;
import org.akashi.graph.Diagram;
import org.akashi.graph.GraphContent;
import org.akashi.graph.GraphEdge;
import org.akashi.graph.GraphNode;
import org.akashi.graph.GraphSnapshot;
import org.akashi.graph.internal.ObjectReading;
import org.akashi.graph.write.DiagramFile;
import org.akashi.graph.write.DiagramWriter;
import org.akashi.model.Relationship;
import org.akashi.model.StixObject;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** All exported knowledge as one graph without places, by the writer of a format. */
public abstract class GraphExporter implements Exporter {

	private static final Option REFERENCES = Option.flag("references", "References as edges",
			"Properties that name other objects, such as created_by_ref, become edges too.", false);
	private static final Set<String> NODE = Set.of("name", "value", "confidence", "object_marking_refs");
	private static final Set<String> EDGE = Set.of("relationship_type", "source_ref", "target_ref", "confidence", "object_marking_refs",
			"start_time", "stop_time");
	private static final String REASON = "A graph has the label, type, confidence, times, markings and source reports of an object only.";

	private final String format;

	/** Writes in a format of {@link DiagramWriter#of}. */
	protected GraphExporter(String format) {
		this.format = format;
	}

	/** As an OSGi service. */
	public static final class Graphml extends GraphExporter {

		/** For declarative services. */
		public Graphml() {
			super("graphml");
		}
	}

	/** As an OSGi service. */
	public static final class Gexf extends GraphExporter {

		/** For declarative services. */
		public Gexf() {
			super("gexf");
		}
	}

	/** As an OSGi service. */
	public static final class Dot extends GraphExporter {

		/** For declarative services. */
		public Dot() {
			super("dot");
		}
	}

	/** As an OSGi service. */
	public static final class Mermaid extends GraphExporter {

		/** For declarative services. */
		public Mermaid() {
			super("mermaid");
		}
	}

	@Override
	public List<Option> options() {
		return List.of(REFERENCES);
	}

	@Override
	public LossReport export(ExportRequest request, OutputStream out, IProgressMonitor monitor) throws IOException {
		Losses losses = new Losses();
		ObjectReading reading = new ObjectReading(request.isSet(REFERENCES) ? GraphContent.ALL : GraphContent.RELATIONS);
		List<GraphNode> nodes = new ArrayList<>();
		Set<String> ids = new HashSet<>();
		each(request, monitor, object -> {
			if (!(object instanceof Relationship)) {
				nodes.add(ObjectReading.node(object));
				ids.add(object.getId());
			}
		});
		Map<String, GraphEdge> edges = new HashMap<>();
		each(request, monitor, object -> {
			if (!(object instanceof Relationship relationship)) {
				reading.references(object, ids, edges);
				losses.written();
				losses.properties(object, NODE, REASON);
			} else if (ids.contains(relationship.getSourceRef()) && ids.contains(relationship.getTargetRef())) {
				edges.put(object.getId(), ObjectReading.edge(relationship));
				losses.written();
				losses.properties(object, EDGE, REASON);
			} else {
				losses.object(object, "One of its ends isn't exported: a graph has no edge without two ends.");
			}
		});
		GraphSnapshot graph = new GraphSnapshot(nodes, edges.values());
		Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
		DiagramWriter.of(format).write(DiagramFile.of(Diagram.empty(request.knowledge().name()), graph, false), writer);
		writer.flush();
		return losses.report();
	}

	private static void each(ExportRequest request, IProgressMonitor monitor, java.util.function.Consumer<StixObject> taker) {
		try (Stream<StixObject> objects = request.knowledge().objects()) {
			objects.forEach(object -> {
				if (monitor.isCanceled()) {
					throw new OperationCanceledException();
				}
				taker.accept(object);
			});
		}
	}
}
