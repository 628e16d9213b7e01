package org.akashi.graph.layout;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.elk.alg.layered.options.CrossingMinimizationStrategy;
import org.eclipse.elk.alg.layered.options.CycleBreakingStrategy;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.mrtree.options.MrTreeMetaDataProvider;
import org.eclipse.elk.alg.mrtree.options.MrTreeOptions;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.HierarchyHandling;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.eclipse.core.runtime.SubMonitor;

/** Layouts by the Eclipse Layout Kernel. */
final class ElkLayout {

	/** From so many edges on, layers are untangled less thoroughly: each round costs as much as all edges. */
	private static final int MANY = 1_500;

	private final Part part;
	private final LayoutRequest request;
	private final SubMonitor monitor;
	private final ElkNode graph = ElkGraphUtil.createGraph();
	private final ElkNode[] nodes;

	ElkLayout(Part part, LayoutRequest request, SubMonitor monitor) {
		this.part = part;
		this.request = request;
		this.monitor = monitor;
		this.nodes = new ElkNode[part.size()];
	}

	/** Registered by hand: the kernel's extension points are there in OSGi only, and its algorithms are used here only. */
	private static final class Registered {

		private static final LayoutMetaDataService SERVICE = register();

		private static LayoutMetaDataService register() {
			LayoutMetaDataService service = LayoutMetaDataService.getInstance();
			service.registerLayoutMetaDataProviders(new CoreOptions(), new LayeredMetaDataProvider(), new MrTreeMetaDataProvider());
			return service;
		}
	}

	void layered() {
		graph.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
		graph.setProperty(CoreOptions.DIRECTION, direction());
		graph.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.POLYLINE);
		graph.setProperty(LayeredOptions.SPACING_NODE_NODE, Arrangement.GAP * request.spacing());
		graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 4 * Arrangement.GAP * request.spacing());
		graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, Arrangement.GAP / 2 * request.spacing());
		graph.setProperty(LayeredOptions.CYCLE_BREAKING_STRATEGY, CycleBreakingStrategy.DEPTH_FIRST);
		graph.setProperty(LayeredOptions.CROSSING_MINIMIZATION_STRATEGY, CrossingMinimizationStrategy.LAYER_SWEEP);
		graph.setProperty(LayeredOptions.THOROUGHNESS, part.from().length > MANY ? 1 : 7);
		Map<Integer, ElkNode> groups = new HashMap<>();
		for (int i = 0; i < nodes.length; i++) {
			int group = part.group()[i];
			ElkNode parent = group < 0 ? graph : groups.computeIfAbsent(group, key -> group());
			nodes[i] = card(parent, i);
		}
		if (!groups.isEmpty()) {
			graph.setProperty(CoreOptions.HIERARCHY_HANDLING, HierarchyHandling.INCLUDE_CHILDREN);
		}
		for (int edge = 0; edge < part.from().length; edge++) {
			ElkGraphUtil.createSimpleEdge(nodes[part.from()[edge]], nodes[part.to()[edge]]);
		}
		run();
	}

	void tree(SpanningTree tree) {
		graph.setProperty(CoreOptions.ALGORITHM, MrTreeOptions.ALGORITHM_ID);
		graph.setProperty(CoreOptions.DIRECTION, direction());
		graph.setProperty(MrTreeOptions.SPACING_NODE_NODE, Arrangement.GAP * request.spacing());
		hang(tree);
	}

	private void hang(SpanningTree tree) {
		for (int node : tree.order()) {
			nodes[node] = card(graph, node);
			if (tree.parents()[node] >= 0) {
				ElkGraphUtil.createSimpleEdge(nodes[tree.parents()[node]], nodes[node]);
			}
		}
		run();
	}

	private Direction direction() {
		return request.flow() == LayoutRequest.Flow.DOWN ? Direction.DOWN : Direction.RIGHT;
	}

	private ElkNode group() {
		ElkNode group = ElkGraphUtil.createNode(graph);
		group.setProperty(CoreOptions.PADDING, new ElkPadding(Arrangement.GAP * 2, Arrangement.GAP, Arrangement.GAP, Arrangement.GAP));
		return group;
	}

	private ElkNode card(ElkNode parent, int node) {
		ElkNode card = ElkGraphUtil.createNode(parent);
		card.setWidth(part.width()[node]);
		card.setHeight(part.height()[node]);
		return card;
	}

	private void run() {
		if (Registered.SERVICE.getAlgorithmData(graph.getProperty(CoreOptions.ALGORITHM)) == null) {
			throw new IllegalStateException("The layout kernel doesn't know " + graph.getProperty(CoreOptions.ALGORITHM));
		}
		graph.setProperty(CoreOptions.RANDOM_SEED, (int) request.seed() == 0 ? 1 : (int) request.seed());
		new RecursiveGraphLayoutEngine().layout(graph, new ElkProgress(monitor));
		for (int i = 0; i < nodes.length; i++) {
			double left = nodes[i].getX();
			double top = nodes[i].getY();
			for (ElkNode parent = nodes[i].getParent(); parent != null && parent != graph; parent = parent.getParent()) {
				left += parent.getX();
				top += parent.getY();
			}
			part.x()[i] = left + part.width()[i] / 2;
			part.y()[i] = top + part.height()[i] / 2;
		}
	}
}
