package org.akashi.graph.ui.internal.editor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.akashi.graph.Connections;
import org.akashi.graph.GraphEdge;
import org.akashi.graph.GraphSnapshot;
import org.akashi.graph.Place;
import org.akashi.graph.ui.internal.Messages;
import org.akashi.graph.ui.internal.canvas.Bounds;
import org.akashi.graph.ui.internal.canvas.GraphCanvas;
import org.akashi.graph.ui.internal.canvas.Scene;
import org.akashi.graph.ui.internal.edit.DiagramSelection;
import org.akashi.graph.ui.internal.edit.DiagramSession;
import org.akashi.graph.ui.internal.edit.DrawnObjects;
import org.akashi.model.StixObject;
import org.akashi.stix.Finding;
import org.akashi.stix.StixRules;
import org.akashi.store.Edit;
import org.akashi.ui.ActiveCase;
import org.akashi.ui.AkashiPreferences;
import org.akashi.ui.TypeLabels;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Point;

/** Draws: new objects, relationships, names; takes from the drawing and from the case. Each is one step. */
final class Drafting {

	private final GraphCanvas canvas;
	private final DiagramSession session;
	private final DiagramSelection selection;

	Drafting(GraphCanvas canvas, DiagramSession session, DiagramSelection selection) {
		this.canvas = canvas;
		this.session = session;
		this.selection = selection;
	}

	/** A new object in the middle, a little aside when there is something. */
	void createInMiddle(String type) {
		Point size = canvas.getSize();
		double x = canvas.viewport().worldX(size.x / 2.0);
		double y = canvas.viewport().worldY(size.y / 2.0);
		Scene scene = canvas.scene();
		for (int tries = 0; tries < 60 && isTaken(scene, x, y); tries++) {
			double angle = tries * 2.4;
			double far = 70 + 26 * tries;
			x = canvas.viewport().worldX(size.x / 2.0) + Math.cos(angle) * far * 1.8;
			y = canvas.viewport().worldY(size.y / 2.0) + Math.sin(angle) * far;
		}
		create(type, x, y);
	}

	private static boolean isTaken(Scene scene, double x, double y) {
		Bounds room = new Bounds(x - 100, y - 32, 200, 64);
		for (int card = 0; card < scene.cards(); card++) {
			if (scene.bounds(card).intersects(room)) {
				return true;
			}
		}
		return false;
	}

	/** A new object at a place of the plane, once it is named. */
	void create(String type, double x, double y) {
		if (!session.writable()) {
			return;
		}
		Bounds where = new Bounds(x - 80, y - 20, 160, 40);
		Point size = canvas.getSize();
		canvas.look(canvas.viewport().revealing(where, size.x, size.y, 10));
		InlineName.open(canvas, where, NLS.bind(Messages.Draft_name, TypeLabels.of(type)), "", name -> create(type, name, x, y));
	}

	private void create(String type, String name, double x, double y) {
		String analyst = AkashiPreferences.analyst();
		StixObject object = DrawnObjects.object(type, name, analyst, NLS.bind(Messages.Draft_drawnBy, analyst));
		Optional<Finding> fault = StixRules.check(object).stream().filter(finding -> finding.severity() == Finding.Severity.ERROR).findFirst();
		if (fault.isPresent()) {
			MessageDialog.openWarning(canvas.getShell(), NLS.bind(Messages.Draft_name, TypeLabels.of(type)),
					NLS.bind(Messages.Draft_fault, name, fault.get().message()));
			return;
		}
		String id = object.getId();
		session.edit(NLS.bind(Messages.Edit_create, TypeLabels.of(type), name), diagram -> diagram.with(Map.of(id, new Place(x, y))), edit -> {
			// An observable has the id of its value: the case may have it already, then it is shown.
			if (edit.find(id).isEmpty()) {
				edit.add(object);
			}
		});
		selection.only(id);
	}

	/** Asks for the kind and joins two cards. */
	void connect(String from, String to) {
		Scene scene = canvas.scene();
		int first = scene.card(from);
		int second = scene.card(to);
		if (first < 0 || second < 0 || scene.isGroup(first) || scene.isGroup(second) || !session.writable()) {
			return;
		}
		List<PickPopup.Row<Connections.Offer>> rows = new ArrayList<>();
		for (Connections.Offer offer : Connections.between(scene.type(first), scene.type(second))) {
			String source = scene.label(offer.forward() ? first : second);
			String target = scene.label(offer.forward() ? second : first);
			rows.add(new PickPopup.Row<>(Look.kind(offer.kind()), NLS.bind(Messages.Draft_direction, source, target), "relationship", offer));
		}
		Point place = canvas.toDisplay((int) canvas.viewport().screenX(scene.x(second)), (int) canvas.viewport().screenY(scene.y(second)));
		new PickPopup<>(canvas.getShell(), NLS.bind(Messages.Draft_connect, scene.label(first), scene.label(second)), Messages.Draft_kind, rows,
				place, offer -> connect(offer.forward() ? from : to, offer.kind(), offer.forward() ? to : from)).open();
	}

	private void connect(String source, String kind, String target) {
		Scene scene = canvas.scene();
		String analyst = AkashiPreferences.analyst();
		String label = NLS.bind(Messages.Edit_connect, new Object[] { name(scene, source), Look.kind(kind), name(scene, target) });
		var relationship = DrawnObjects.relationship(source, kind, target, analyst, NLS.bind(Messages.Draft_drawnBy, analyst));
		String known = known(source, kind, target);
		if (!known.isEmpty()) {
			selection.only(known);
			return;
		}
		session.edit(label, diagram -> diagram, edit -> edit.add(relationship));
		selection.only(relationship.getId());
	}

	/** The relationship that is there already, or {@code ""}. */
	private String known(String source, String kind, String target) {
		GraphSnapshot graph = session.state().graph();
		int node = graph.nodeOf(source);
		for (int i = 0; node >= 0 && i < graph.degree(node); i++) {
			GraphEdge edge = graph.edge(graph.edgeAt(node, i));
			if (edge.isObject() && edge.from().equals(source) && edge.kind().equals(kind) && edge.to().equals(target)) {
				return edge.id();
			}
		}
		return "";
	}

	private static String name(Scene scene, String id) {
		return scene.card(id) < 0 ? id : scene.label(scene.card(id));
	}

	/** Asks for the other end by its name, then for the kind. */
	void connectByKey() {
		Scene scene = canvas.scene();
		int from = scene.card(selection.focus());
		if (from < 0 || scene.isGroup(from) || !session.writable()) {
			return;
		}
		String id = scene.id(from);
		new PickPopup<>(canvas.getShell(), NLS.bind(Messages.Draft_target, scene.label(from)), Messages.Draft_targetSearch,
				CardRows.of(scene, card -> card != from && !scene.isGroup(card)), null, target -> connect(id, target)).open();
	}

	/** Types a new name over the card. */
	void rename() {
		Scene scene = canvas.scene();
		int card = scene.card(selection.focus());
		if (card < 0 || !session.writable()) {
			return;
		}
		String id = scene.id(card);
		String former = session.state().diagram().groups().containsKey(group(id)) ? session.state().diagram().groups().get(group(id)).label()
				: scene.label(card);
		if (!scene.isGroup(card) && (DrawnObjects.nameOf(scene.type(card)) == null || scene.type(card).contains("-addr"))) {
			return;
		}
		InlineName.open(canvas, scene.bounds(card), Messages.Draft_rename, former, name -> {
			String label = NLS.bind(Messages.Edit_rename, former, name);
			if (id.startsWith(org.akashi.graph.ui.internal.canvas.SceneBuilder.GROUP)) {
				session.edit(label, diagram -> diagram.groups().containsKey(group(id)) ? diagram
						.with(new org.akashi.graph.Diagram.Group(group(id), name, diagram.groups().get(group(id)).collapsed())) : diagram);
			} else {
				session.edit(label, diagram -> diagram, edit -> {
					StixObject object = edit.modify(id);
					object.eSet(DrawnObjects.nameOf(org.akashi.stix.StixTypes.type(object)), name);
				});
			}
		});
	}

	private static String group(String id) {
		int mark = id.indexOf(':');
		return mark < 0 ? "" : id.substring(mark + 1);
	}

	/** Takes the selected cards out of the drawing; the case keeps them. */
	void removeFromDrawing() {
		List<String> objects = session.objects(selection.ids());
		if (!objects.isEmpty() && session.writable()) {
			String label = objects.size() == 1 ? NLS.bind(Messages.Edit_hideOne, name(canvas.scene(), objects.getFirst()))
					: NLS.bind(Messages.Edit_hide, objects.size());
			session.edit(label, diagram -> diagram.without(objects));
		}
	}

	/** Removes what is selected from the case, objects with their relationships; relationships alone where only lines are selected. */
	void removeFromCase() {
		List<String> objects = session.objects(selection.ids());
		Set<String> all = new LinkedHashSet<>(objects);
		selection.ids().stream().filter(id -> id.startsWith("relationship--")).forEach(all::add);
		if (all.isEmpty() || !session.writable()) {
			return;
		}
		ActiveCase.get().run(Messages.Diagram_reading, (open, monitor) -> {
			for (String id : objects) {
				open.index().outgoing(id).forEach(relation -> all.add(relation.id()));
				open.index().incoming(id).forEach(relation -> all.add(relation.id()));
			}
			canvas.getDisplay().asyncExec(() -> removeFromCase(objects, all));
		});
	}

	private void removeFromCase(List<String> objects, Set<String> all) {
		if (canvas.isDisposed()) {
			return;
		}
		String label = all.size() == 1 && !objects.isEmpty() ? NLS.bind(Messages.Edit_removeOne, name(canvas.scene(), objects.getFirst()))
				: NLS.bind(Messages.Edit_remove, objects.size(), all.size() - objects.size());
		session.edit(label, diagram -> diagram.without(objects), edit -> all.forEach(id -> remove(edit, id)));
	}

	private static void remove(Edit edit, String id) {
		if (edit.find(id).isPresent()) {
			edit.remove(id);
		}
	}
}
