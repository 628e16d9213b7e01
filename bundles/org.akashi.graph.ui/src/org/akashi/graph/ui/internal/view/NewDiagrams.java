package org.akashi.graph.ui.internal.view;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.akashi.graph.Diagram;
import org.akashi.graph.GraphContent;
import org.akashi.graph.GraphSnapshot;
import org.akashi.graph.Neighbours;
import org.akashi.graph.Place;
import org.akashi.graph.layout.LayoutGraph;
import org.akashi.graph.layout.LayoutKind;
import org.akashi.graph.layout.LayoutRequest;
import org.akashi.graph.layout.Layouts;
import org.akashi.graph.ui.internal.Messages;
import org.akashi.graph.ui.internal.canvas.SceneBuilder;
import org.akashi.graph.ui.internal.editor.DiagramInput;
import org.akashi.store.Case;
import org.akashi.store.CaseTexts.Kind;
import org.akashi.store.CaseTexts;
import org.akashi.ui.ActiveCase;
import org.akashi.ui.ProblemDialog;
import org.akashi.ui.Windows;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;

/** Makes diagrams and opens them. */
public final class NewDiagrams {

	/** An actor may have ten thousand neighbours; a new drawing begins with those that a person can look at. */
	private static final int MOST = 400;

	private NewDiagrams() {
	}

	/** An empty diagram in one step, then its editor. UI thread. */
	public static void create(String name) {
		Display display = Display.getCurrent();
		ActiveCase.get().run(NLS.bind(Messages.Edit_new, name), (open, monitor) -> {
			open.history().execute(NLS.bind(Messages.Edit_new, name), edit -> edit.text(Kind.DIAGRAM, name, Diagram.empty(name).text()));
			display.asyncExec(() -> open(name));
		});
	}

	/** A diagram of objects and what they are joined with, laid out, in one step; then its editor. UI thread. */
	public static void draw(List<String> ids) {
		Display display = Display.getCurrent();
		ActiveCase.get().run(Messages.Draw_reading, (open, monitor) -> {
			Diagram diagram = drawn(open, ids, monitor);
			if (!diagram.shown().isEmpty()) {
				open.history().execute(NLS.bind(Messages.Edit_draw, diagram.name()), edit -> edit.text(Kind.DIAGRAM, diagram.name(), diagram.text()));
				display.asyncExec(() -> open(diagram.name()));
			}
		});
	}

	/** Worker thread. */
	static Diagram drawn(Case open, List<String> ids, IProgressMonitor monitor) {
		List<String> there = ids.stream().filter(id -> open.index().entry(id).isPresent() && !id.startsWith("relationship--")).toList();
		if (there.isEmpty()) {
			return Diagram.empty("");
		}
		Set<String> shown = new LinkedHashSet<>(there);
		for (Neighbours.Group group : Neighbours.of(open.index(), there, shown, GraphContent.RELATIONS)) {
			group.ids().stream().limit(Math.max(0, MOST - shown.size())).forEach(shown::add);
		}
		String first = open.index().entry(there.getFirst()).orElseThrow().name();
		Diagram diagram = Diagram.empty(freeName(first, open.texts(Kind.DIAGRAM).names()));
		GraphSnapshot graph = GraphSnapshot.of(open, shown, diagram.content(), monitor);
		Map<String, Place> places = new HashMap<>();
		graph.ids().forEach(id -> places.put(id, new Place(0, 0)));
		diagram = diagram.with(places);
		LayoutGraph layout = LayoutGraph.of(graph, diagram, SceneBuilder::extent);
		LayoutRequest request = there.size() == 1 && shown.size() < 60 ? LayoutRequest.of(LayoutKind.RADIAL).from(there.getFirst())
				: LayoutRequest.of(LayoutKind.FORCE);
		return layout.applied(diagram, Layouts.arrange(layout, request, monitor));
	}

	/** A name that diagrams can have and none has yet. */
	static String freeName(String wish, List<String> taken) {
		String clean = wish.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ").strip();
		String base = clean.length() > CaseTexts.LONGEST_NAME - 6 ? clean.substring(0, CaseTexts.LONGEST_NAME - 6).strip() : clean;
		if (base.isEmpty() || CaseTexts.fault(base).isPresent()) {
			base = Messages.New_name;
		}
		Set<String> used = new LinkedHashSet<>();
		taken.forEach(name -> used.add(name.toLowerCase(java.util.Locale.ROOT)));
		String name = base;
		for (int number = 2; used.contains(name.toLowerCase(java.util.Locale.ROOT)); number++) {
			name = base + " " + number;
		}
		return name;
	}

	/** Why a new diagram can't have a name; null when it can. */
	static String fault(String name, List<String> taken) {
		Optional<String> fault = CaseTexts.fault(name);
		return fault.isPresent() ? Messages.New_badName
				: taken.stream().anyMatch(other -> other.equalsIgnoreCase(name)) ? NLS.bind(Messages.New_taken, name) : null;
	}

	/** Opens the editor of a diagram. UI thread. */
	public static void open(String name) {
		var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		if (window == null) {
			return;
		}
		try {
			IWorkbenchPage page = window.getActivePage();
			if (page.getPerspective() != null && Windows.TRIAGE.equals(page.getPerspective().getId())) {
				page = window.getWorkbench().showPerspective(Windows.KNOWLEDGE, window);
			}
			page.openEditor(new DiagramInput(name), Windows.DIAGRAM_EDITOR);
		} catch (WorkbenchException e) {
			ProblemDialog.showLater(e.getLocalizedMessage(), e.getStatus());
		}
	}
}
