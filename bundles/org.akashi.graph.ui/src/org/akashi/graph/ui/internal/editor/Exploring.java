package org.akashi.graph.ui.internal.editor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.akashi.graph.Diagram;
import org.akashi.graph.GraphSnapshot;
import org.akashi.graph.Neighbours;
import org.akashi.graph.Paths;
import org.akashi.graph.Place;
import org.akashi.graph.layout.LayoutGraph;
import org.akashi.graph.layout.Layouts;
import org.akashi.graph.ui.internal.Messages;
import org.akashi.graph.ui.internal.canvas.GraphCanvas;
import org.akashi.graph.ui.internal.canvas.Marks;
import org.akashi.graph.ui.internal.canvas.Scene;
import org.akashi.graph.ui.internal.canvas.SceneBuilder;
import org.akashi.graph.ui.internal.edit.DiagramSelection;
import org.akashi.graph.ui.internal.edit.DiagramSession;
import org.akashi.store.CaseIndex;
import org.akashi.ui.ActiveCase;
import org.akashi.ui.TypeLabels;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;

/** Brings more of the case into the drawing, finds in it, and shows how two hang together. */
final class Exploring {

	/** More new cards at once would drown the drawing. */
	private static final int MOST_NEW = 2000;
	private static final int MOST_LISTED = 20_000;

	private final GraphCanvas canvas;
	private final DiagramSession session;
	private final DiagramSelection selection;

	Exploring(GraphCanvas canvas, DiagramSession session, DiagramSelection selection) {
		this.canvas = canvas;
		this.session = session;
		this.selection = selection;
	}

	/** Reads on a worker what the UI thread shows then. */
	private <T> void ask(String name, java.util.function.BiFunction<CaseIndex, org.eclipse.core.runtime.IProgressMonitor, T> question,
			Consumer<T> answer) {
		Display display = canvas.getDisplay();
		ActiveCase.get().run(name, (open, monitor) -> {
			T found = question.apply(open.index(), monitor);
			display.asyncExec(() -> {
				if (!canvas.isDisposed()) {
					answer.accept(found);
				}
			});
		});
	}

	/** The neighbours of the selected objects by kind, with counts, to choose from. */
	void neighbours(Consumer<List<Neighbours.Group>> taker) {
		List<String> ids = session.objects(selection.ids());
		if (ids.isEmpty()) {
			taker.accept(List.of());
		} else {
			Diagram diagram = session.state().diagram();
			ask(Messages.Explore_neighbours, (index, monitor) -> Neighbours.of(index, ids, diagram.shown(), diagram.content()), taker);
		}
	}

	/** Asks which neighbours come into the drawing. */
	void expand() {
		neighbours(groups -> {
			List<PickPopup.Row<List<Neighbours.Group>>> rows = new ArrayList<>();
			int all = Neighbours.ids(groups).size() - groups.stream().mapToInt(Neighbours.Group::shown).sum();
			if (groups.size() > 1) {
				rows.add(new PickPopup.Row<>(Messages.Explore_all, NLS.bind(Messages.Explore_new, Math.max(0, all)), "expand-neighbours", groups));
			}
			for (Neighbours.Group group : groups) {
				rows.add(new PickPopup.Row<>(words(group), NLS.bind(Messages.Explore_count, group.hidden(), group.count()), group.type(),
						List.of(group)));
			}
			if (rows.isEmpty()) {
				rows.add(new PickPopup.Row<>(Messages.Explore_none, "", "info", List.of()));
			}
			new PickPopup<>(canvas.getShell(), Messages.Explore_title, Messages.Explore_search, rows, null, this::add).open();
		});
	}

	static String words(Neighbours.Group group) {
		return NLS.bind(group.outgoing() ? Messages.Explore_outgoing : Messages.Explore_incoming, Look.kind(group.kind()),
				TypeLabels.many(group.type()));
	}

	/** Takes groups of neighbours into the drawing. */
	void add(List<Neighbours.Group> groups) {
		Set<String> ids = new HashSet<>(Neighbours.ids(groups));
		if (!ids.isEmpty()) {
			add(ids, NLS.bind(Messages.Edit_expand, ids.size()), null);
		}
	}

	/**
	 * Takes objects of the case into the drawing, each near what it is joined with.
	 *
	 * @param at where on the plane, or null for near their neighbours
	 */
	void add(Collection<String> ids, String label, double[] at) {
		if (!session.writable()) {
			return;
		}
		Diagram former = session.state().diagram();
		List<String> fresh = ids.stream().filter(id -> !former.places().containsKey(id) && !id.startsWith("relationship--")).limit(MOST_NEW)
				.toList();
		if (fresh.isEmpty()) {
			selection.set(ids.stream().filter(id -> canvas.scene().card(id) >= 0).toList());
			return;
		}
		Display display = canvas.getDisplay();
		ActiveCase.get().run(label, (open, monitor) -> {
			Map<String, Place> places = at == null ? near(former, fresh,
					GraphSnapshot.of(open, union(former.shown(), fresh), former.content(), monitor)) : block(fresh, at);
			display.asyncExec(() -> {
				if (!canvas.isDisposed()) {
					session.edit(label, diagram -> diagram.with(missing(diagram, places)));
					selection.set(fresh);
				}
			});
		});
	}

	private static Map<String, Place> missing(Diagram diagram, Map<String, Place> places) {
		Map<String, Place> rest = new LinkedHashMap<>(places);
		rest.keySet().removeAll(diagram.shown());
		return rest;
	}

	private static Set<String> union(Collection<String> one, Collection<String> other) {
		Set<String> all = new HashSet<>(one);
		all.addAll(other);
		return all;
	}

	private static Map<String, Place> near(Diagram diagram, List<String> fresh, GraphSnapshot graph) {
		LayoutGraph layout = LayoutGraph.of(graph, diagram.filtered(org.akashi.graph.GraphFilter.NONE), SceneBuilder::extent);
		var positions = Layouts.placeNew(layout, null);
		Map<String, Place> places = new LinkedHashMap<>();
		Set<String> wanted = Set.copyOf(fresh);
		for (int node = 0; node < layout.size(); node++) {
			if (wanted.contains(layout.ids()[node])) {
				places.put(layout.ids()[node], new Place(positions.x()[node], positions.y()[node]));
			}
		}
		return places;
	}

	/** Side by side, around a place. */
	static Map<String, Place> block(List<String> ids, double[] at) {
		Map<String, Place> places = new LinkedHashMap<>();
		int columns = (int) Math.ceil(Math.sqrt(ids.size()));
		int rows = (ids.size() + columns - 1) / columns;
		for (int i = 0; i < ids.size(); i++) {
			places.put(ids.get(i), new Place(at[0] + (i % columns - (columns - 1) / 2.0) * 260, at[1] + (i / columns - (rows - 1) / 2.0) * 80));
		}
		return places;
	}

	/** Asks for objects of the case that aren't drawn yet. */
	void insert() {
		if (!session.writable()) {
			return;
		}
		Set<String> drawn = Set.copyOf(session.state().diagram().shown());
		ask(Messages.Explore_reading, (index, monitor) -> {
			List<PickPopup.Row<String>> rows = new ArrayList<>();
			for (String type : index.types()) {
				if (!Set.of("relationship", "marking-definition", "extension-definition", "sighting", "language-content").contains(type)) {
					index.ofType(type).stream().limit(MOST_LISTED - rows.size()).filter(entry -> !drawn.contains(entry.id())).forEach(
							entry -> rows.add(new PickPopup.Row<>(SceneBuilder.oneLine(entry.name().isBlank() ? entry.id() : entry.name()),
									TypeLabels.of(type), type, entry.id())));
				}
			}
			return rows;
		}, rows -> new PickPopup<>(canvas.getShell(), Messages.Explore_insert, Messages.Explore_insertSearch, rows, null,
				id -> add(List.of(id), NLS.bind(Messages.Edit_add, 1), null)).open());
	}

	/** Asks for a name and goes there. */
	void find() {
		new PickPopup<>(canvas.getShell(), Messages.Explore_find, Messages.Explore_findSearch, CardRows.of(canvas.scene(), card -> true), null, id -> {
			selection.only(id);
			Scene scene = canvas.scene();
			if (scene.card(id) >= 0) {
				var size = canvas.getSize();
				canvas.look(canvas.viewport().zoomed(Math.max(1, 0.8 / canvas.viewport().scale()), 0, 0).centered(scene.x(scene.card(id)),
						scene.y(scene.card(id)), size.x, size.y));
			}
		}).open();
	}

	/** Marks the shortest way between two selected cards, and brings in what is missing of it; asks for the second where one is selected. */
	void path() {
		List<String> ids = session.objects(selection.ids());
		if (ids.size() == 2) {
			path(ids.get(0), ids.get(1));
		} else if (ids.size() == 1) {
			Scene scene = canvas.scene();
			new PickPopup<>(canvas.getShell(), NLS.bind(Messages.Explore_pathFrom, scene.label(scene.card(ids.getFirst()))),
					Messages.Explore_findSearch, CardRows.of(scene, card -> !scene.id(card).equals(ids.getFirst())), null,
					id -> path(ids.getFirst(), id)).open();
		}
	}

	private void path(String from, String to) {
		ask(Messages.Explore_path, (index, monitor) -> Paths.between(index, from, to, Paths.Question.of(1), monitor), answer -> {
			if (answer.paths().isEmpty()) {
				org.eclipse.jface.dialogs.MessageDialog.openInformation(canvas.getShell(), Messages.Explore_path, Messages.Explore_noPath);
				return;
			}
			Paths.Path path = answer.paths().getFirst();
			Set<String> marked = new HashSet<>(path.nodes());
			path.edges().forEach(edge -> marked.add(edge.id()));
			Marks marks = canvas.marks();
			canvas.mark(new Marks(marks.selected(), marks.focus(), marks.hover(), marked, marks.hits()));
			add(path.nodes(), NLS.bind(Messages.Edit_path, path.nodes().size()), null);
		});
	}
}
