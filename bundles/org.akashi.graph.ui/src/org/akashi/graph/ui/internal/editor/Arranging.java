package org.akashi.graph.ui.internal.editor;

import java.util.List;
import java.util.Map;

import org.akashi.graph.Diagram;
import org.akashi.graph.GraphSnapshot;
import org.akashi.graph.Grouping;
import org.akashi.graph.layout.LayoutGraph;
import org.akashi.graph.layout.LayoutKind;
import org.akashi.graph.layout.LayoutRequest;
import org.akashi.graph.layout.Layouts;
import org.akashi.graph.layout.Positions;
import org.akashi.graph.ui.internal.Messages;
import org.akashi.graph.ui.internal.canvas.GraphCanvas;
import org.akashi.graph.ui.internal.canvas.Scene;
import org.akashi.graph.ui.internal.canvas.SceneBuilder;
import org.akashi.graph.ui.internal.edit.Alignment;
import org.akashi.graph.ui.internal.edit.DiagramSelection;
import org.akashi.graph.ui.internal.edit.DiagramSession;
import org.akashi.graph.ui.internal.edit.DiagramState;
import org.akashi.ui.Notice;
import org.akashi.ui.TypeLabels;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;

/** Puts cards where they are better seen: layouts, alignment, pins, groups. Each is one step. */
final class Arranging {

	/** Nanoseconds after which somebody may be looking elsewhere. */
	private static final long LONG = 5_000_000_000L;

	private final GraphCanvas canvas;
	private final DiagramSession session;
	private final DiagramSelection selection;
	private final StatusBar status;
	private Job layout;
	private boolean laidOut;

	Arranging(GraphCanvas canvas, DiagramSession session, DiagramSelection selection, StatusBar status) {
		this.canvas = canvas;
		this.session = session;
		this.selection = selection;
		this.status = status;
	}

	/** Lays all of the drawing out; radial and tree begin with the selected card. */
	void layout(LayoutKind kind) {
		DiagramState state = session.state();
		if (state == null || !session.writable() || state.scene().cards() < 2) {
			return;
		}
		if (layout != null) {
			layout.cancel();
		}
		session.flush();
		String root = selection.ids().size() == 1 && state.graph().nodeOf(selection.ids().getFirst()) >= 0 ? selection.ids().getFirst() : "";
		LayoutRequest request = root.isEmpty() ? LayoutRequest.of(kind) : LayoutRequest.of(kind).from(root);
		String name = name(kind);
		long began = System.nanoTime();
		layout = Job.create(name, monitor -> {
			try {
				LayoutGraph graph = graph(state);
				Positions positions = Layouts.arrange(graph, request, monitor);
				canvas.getDisplay().asyncExec(() -> {
					apply(graph, positions, NLS.bind(Messages.Edit_layout, name));
					if (System.nanoTime() - began > LONG) {
						Notice.show(name, NLS.bind(Messages.Layout_done, graph.size(), session.name()), canvas::forceFocus);
					}
				});
				return Status.OK_STATUS;
			} catch (OperationCanceledException e) {
				return Status.CANCEL_STATUS;
			} finally {
				ended();
			}
		});
		Job running = layout;
		status.work(name, running::cancel);
		layout.schedule();
	}

	private void ended() {
		if (!canvas.isDisposed()) {
			canvas.getDisplay().asyncExec(() -> status.work("", () -> {
			}));
		}
	}

	private void apply(LayoutGraph graph, Positions positions, String label) {
		if (!canvas.isDisposed()) {
			laidOut = true;
			session.edit(label, diagram -> keep(graph, positions, diagram));
		}
	}

	/** Whether a layout has ended since this was asked last: then all of the drawing is brought into sight. */
	boolean hasLaidOut() {
		boolean since = laidOut;
		laidOut = false;
		return since;
	}

	/** Only what the drawing still shows is moved: meanwhile something may have been taken out. */
	private static Diagram keep(LayoutGraph graph, Positions positions, Diagram diagram) {
		Diagram laid = graph.applied(diagram, positions);
		List<String> gone = laid.shown().stream().filter(id -> !diagram.shown().contains(id)).toList();
		return gone.isEmpty() ? laid : laid.without(gone);
	}

	private static LayoutGraph graph(DiagramState state) {
		return LayoutGraph.of(state.graph(), state.diagram(), SceneBuilder::extent);
	}

	static String name(LayoutKind kind) {
		return switch (kind) {
			case FORCE -> Messages.Layout_force;
			case LAYERED -> Messages.Layout_layered;
			case RADIAL -> Messages.Layout_radial;
			case TREE -> Messages.Layout_tree;
		};
	}

	/** Aligns or distributes the selected cards. */
	void align(Alignment alignment) {
		if (session.writable()) {
			Scene scene = canvas.scene();
			Map<String, Alignment.Step> steps = alignment.steps(scene, selection.ids());
			session.move(steps, NLS.bind(alignment.ordinal() < 6 ? Messages.Edit_align : Messages.Edit_distribute, steps.size()));
		}
	}

	/** Pins what is selected, or lets it loose when all of it is pinned. */
	void pin() {
		List<String> ids = session.objects(selection.ids());
		if (!ids.isEmpty() && session.writable()) {
			Diagram diagram = session.state().diagram();
			boolean pin = ids.stream().anyMatch(id -> !diagram.places().get(id).pinned());
			session.edit(NLS.bind(pin ? Messages.Edit_pin : Messages.Edit_unpin, ids.size()),
					former -> former.change(ids, place -> place.pinned(pin)));
		}
	}

	/** One card for all selected ones; where a collapsed group is selected, it is opened again. */
	void group() {
		if (!session.writable()) {
			return;
		}
		List<String> groups = selection.ids().stream().filter(id -> id.startsWith(SceneBuilder.GROUP))
				.map(id -> id.substring(SceneBuilder.GROUP.length())).toList();
		List<String> ids = session.objects(selection.ids());
		if (!groups.isEmpty()) {
			session.edit(Messages.Edit_ungroup, diagram -> {
				Diagram next = diagram;
				for (String group : groups) {
					next = next.ungrouped(group);
				}
				return next;
			});
		} else if (ids.size() > 1) {
			String first = canvas.scene().label(Math.max(0, canvas.scene().card(ids.getFirst())));
			session.edit(NLS.bind(Messages.Edit_group, ids.size()), diagram -> {
				String id = Grouping.newId(diagram);
				return diagram.with(new Diagram.Group(id, NLS.bind(Messages.Group_name, first), true)).change(ids, place -> place.in(id));
			});
		}
	}

	/** One card for each type, or all groups opened where there are some. */
	void groupByType() {
		DiagramState state = session.state();
		if (state != null && session.writable()) {
			GraphSnapshot graph = state.graph();
			boolean open = !state.diagram().groups().isEmpty();
			session.edit(open ? Messages.Edit_ungroupAll : Messages.Edit_groupByType,
					diagram -> open ? Grouping.none(diagram) : Grouping.byType(diagram, graph, TypeLabels::many, true));
		}
	}
}
