package org.akashi.analysis.internal.flow;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.akashi.analysis.attack.AttackIndex;
import org.akashi.analysis.attack.AttackIndex.Tactic;
import org.akashi.analysis.attack.AttackIndex.Technique;
import org.akashi.analysis.attack.TechniqueId;
import org.akashi.export.ExportRequest;
import org.akashi.export.Knowledge;
import org.akashi.export.LossReport;
import org.akashi.export.Losses;
import org.akashi.model.AttackPattern;
import org.akashi.model.Identity;
import org.akashi.model.Relationship;
import org.akashi.model.StixObject;
import org.akashi.stix.EvidenceExtension;
import org.akashi.stix.StixIds;
import org.akashi.stix.StixTypes;

import tools.jackson.databind.node.ObjectNode;

/** One flow as a document, and all that it could not carry. */
final class FlowWriting {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);
	private static final Map<String, String> SCOPES = Map.of("intrusion-set", "threat-actor", "threat-actor", "threat-actor", "campaign", "campaign",
			"malware", "malware", "tool", "malware", "incident", "incident");

	private final FlowReading reading;
	private final Knowledge knowledge;
	private final ExportRequest request;
	private final String now;
	private final Losses losses = new Losses();
	private final Map<FlowAction, ObjectNode> nodes = new LinkedHashMap<>();
	private final Map<String, String> assets = new TreeMap<>();
	/** Ids of objects that are in the document as what they are. */
	private final Set<String> whole = new HashSet<>();
	private final Set<String> following = new HashSet<>();
	private FlowDocument document;
	private String creator;

	FlowWriting(FlowReading reading, ExportRequest request) {
		this.reading = reading;
		this.request = request;
		knowledge = reading.knowledge;
		now = TIME.format(request.now());
	}

	LossReport write(OutputStream out) throws IOException {
		creator();
		ObjectNode flow = flow();
		reading.actions.values().forEach(action -> nodes.put(action, action(action)));
		String order = request.value(AttackFlowExporter.ORDER);
		if (!order.equals(AttackFlowExporter.NONE)) {
			byTime();
		}
		if (order.equals(AttackFlowExporter.TACTICS)) {
			byTactics();
		}
		start(flow);
		nodes.forEach(this::company);
		markings();
		losses(order);
		document.write(out);
		return losses.report();
	}

	private void creator() {
		String author = request.value(AttackFlowExporter.AUTHOR).strip();
		Identity akashi = EvidenceExtension.identity();
		creator = author.isEmpty() ? akashi.getId() : StixIds.named("identity", "attack-flow|" + author);
		document = new FlowDocument(creator);
		if (author.isEmpty()) {
			document.add(akashi);
			whole.add(akashi.getId());
		} else {
			document.object("identity", creator, now, now).put("created_by_ref", creator).put("name", author);
		}
	}

	private ObjectNode flow() {
		String name = reading.asked.isEmpty() ? knowledge.name() : reading.subjects.stream().flatMap(id -> knowledge.object(id).stream())
				.map(StixTypes::name).findFirst().orElse(knowledge.name());
		ObjectNode flow = document.flowObject("attack-flow", knowledge.name() + "|" + reading.subjects, now, now);
		flow.put("name", name.isEmpty() ? "Flow" : name).put("scope", scope());
		Set<String> reports = new TreeSet<>();
		reading.actions.values().forEach(action -> reports.addAll(action.reports));
		if (!reports.isEmpty()) {
			reports.forEach(title -> flow.withArray("external_references").addObject().put("source_name", title));
		}
		return flow;
	}

	private String scope() {
		String asked = request.value(AttackFlowExporter.SCOPE);
		return !asked.equals("auto") ? asked : reading.subjects.stream().map(id -> SCOPES.getOrDefault(id.substring(0, id.indexOf("--")), "other"))
				.findFirst().orElse("other");
	}

	private ObjectNode action(FlowAction action) {
		AttackPattern pattern = action.technique;
		ObjectNode node = document.flowObject("attack-action", action.key(), time(pattern.getCreated()), time(pattern.getModified()));
		Optional<String> id = TechniqueId.of(pattern);
		Optional<Technique> technique = id.flatMap(AttackIndex.get()::find);
		node.put("name", technique.map(AttackIndex.get()::fullName).orElse(StixTypes.name(pattern)));
		id.ifPresent(known -> node.put("technique_id", known));
		node.put("technique_ref", pattern.getId());
		tactic(action, technique).ifPresent(tactic -> node.put("tactic_id", tactic.id()));
		String description = String.join("\n", action.sentences.values());
		if (!description.isEmpty()) {
			node.put("description", description);
		}
		time(node, action);
		action.reports.forEach(title -> node.withArray("external_references").addObject().put("source_name", title));
		FlowDocument.refs(node, "object_marking_refs", action.markings);
		document.add(pattern);
		whole.add(pattern.getId());
		return node;
	}

	/** Times as a relationship itself says them; a mere month or year of a sentence is no time of STIX. */
	private static void time(ObjectNode node, FlowAction action) {
		Set<String> starts = new TreeSet<>();
		Set<String> stops = new TreeSet<>();
		action.uses.forEach(use -> {
			starts.add(String.valueOf(use.getStartTime()));
			stops.add(String.valueOf(use.getStopTime()));
		});
		if (starts.size() == 1 && !starts.contains("null")) {
			node.put("execution_start", starts.iterator().next());
		}
		if (stops.size() == 1 && !stops.contains("null")) {
			node.put("execution_end", stops.iterator().next());
		}
	}

	private Optional<Tactic> tactic(FlowAction action, Optional<Technique> technique) {
		Set<String> names = new LinkedHashSet<>();
		action.technique.getKillChainPhases().forEach(phase -> names.add(phase.getPhaseName()));
		if (names.isEmpty()) {
			technique.ifPresent(known -> names.addAll(known.tactics()));
		}
		if (names.size() != 1) {
			return Optional.empty();
		}
		return AttackIndex.get().tactics(TechniqueId.domain(TechniqueId.of(action.technique).orElse(""), action.technique)).stream()
				.filter(tactic -> names.contains(tactic.shortName())).findFirst();
	}

	private void byTime() {
		FlowOrder.link(nodes.keySet());
		for (FlowAction action : nodes.keySet()) {
			if (!action.next.isEmpty()) {
				link(List.of(action), action.next, "time|" + action.key(), "Came before what follows, by the dates of the sentences ("
						+ period(action) + "). No sentence says that one led to the other.");
			}
		}
	}

	private static String period(FlowAction action) {
		return (action.held.from() == null ? "" : action.held.from() + " ") + "until " + action.held.to().minusDays(1);
	}

	/** Actions without any date and with one tactic, tactic by tactic. */
	private void byTactics() {
		Map<Integer, List<FlowAction>> tactics = new TreeMap<>();
		for (FlowAction action : nodes.keySet()) {
			if (action.held.isUnknown()) {
				Optional<Tactic> tactic = tactic(action, TechniqueId.of(action.technique).flatMap(AttackIndex.get()::find));
				tactic.ifPresent(known -> tactics.computeIfAbsent(AttackIndex.get().tactics(known.domain()).indexOf(known) + 100 * known.domain().ordinal(),
						at -> new ArrayList<>()).add(action));
			}
		}
		List<FlowAction> before = List.of();
		int last = -1;
		for (Map.Entry<Integer, List<FlowAction>> entry : tactics.entrySet()) {
			if (!before.isEmpty() && last / 100 == entry.getKey() / 100) {
				link(before, entry.getValue(), "tactics|" + entry.getKey(), "The order of ATT&CK's tactics; no sentence states an order here.");
			}
			before = entry.getValue();
			last = entry.getKey();
		}
	}

	private void link(Collection<FlowAction> from, Collection<FlowAction> to, String key, String why) {
		ObjectNode condition = document.flowObject("attack-condition", key, now, now);
		condition.put("description", why);
		Set<String> markings = new TreeSet<>();
		from.forEach(action -> markings.addAll(action.markings));
		to.forEach(action -> markings.addAll(action.markings));
		FlowDocument.refs(condition, "on_true_refs", to.stream().map(action -> nodes.get(action).get("id").asString()).toList());
		FlowDocument.refs(condition, "object_marking_refs", markings);
		from.forEach(action -> nodes.get(action).withArray("effect_refs").add(condition.get("id").asString()));
		to.forEach(action -> following.add(action.key()));
	}

	private void start(ObjectNode flow) {
		List<String> start = new ArrayList<>();
		nodes.forEach((action, node) -> {
			if (!following.contains(action.key())) {
				start.add(node.get("id").asString());
			}
		});
		if (start.isEmpty()) {
			ObjectNode condition = document.flowObject("attack-condition", "nothing|" + knowledge.name() + "|" + reading.subjects, now, now);
			condition.put("description", "No technique is known here.");
			start.add(condition.get("id").asString());
		}
		FlowDocument.refs(flow, "start_refs", start);
	}

	/** Who did it, and what it involved. */
	private void company(FlowAction action, ObjectNode node) {
		for (String doer : action.doers) {
			knowledge.object(doer).ifPresent(object -> {
				take(object);
				String id = node.get("id").asString();
				ObjectNode relation = document.object("relationship", StixIds.named("relationship", "attack-flow|" + doer + "|" + id), now, now);
				relation.put("created_by_ref", creator).put("relationship_type", "related-to").put("source_ref", doer).put("target_ref", id);
				FlowDocument.refs(relation, "object_marking_refs", action.markings);
			});
		}
		Set<String> involved = new TreeSet<>();
		for (Relationship relation : reading.involved.getOrDefault(action.technique.getId(), List.of())) {
			knowledge.object(relation.getTargetRef()).ifPresent(object -> {
				reading.carried.add(relation.getId());
				involved.add(asset(object));
			});
		}
		FlowDocument.refs(node, "asset_refs", involved);
	}

	private String asset(StixObject object) {
		return assets.computeIfAbsent(object.getId(), id -> {
			take(object);
			ObjectNode node = document.flowObject("attack-asset", id, now, now);
			node.put("name", StixTypes.name(object)).put("object_ref", id);
			FlowDocument.refs(node, "object_marking_refs", new TreeSet<>(object.getObjectMarkingRefs()));
			return node.get("id").asString();
		});
	}

	private void take(StixObject object) {
		document.add(object);
		whole.add(object.getId());
	}

	/** Markings and creators that are named must be there. */
	private void markings() {
		for (String type : List.of("marking-definition", "identity")) {
			try (Stream<StixObject> all = knowledge.objects(type)) {
				for (StixObject object : all.toList()) {
					boolean named = whole.stream().flatMap(id -> knowledge.object(id).stream()).anyMatch(there -> names(there, object.getId()));
					if (named || reading.actions.values().stream().anyMatch(action -> action.markings.contains(object.getId()))) {
						take(object);
					}
				}
			}
		}
	}

	private static boolean names(StixObject object, String id) {
		return object.getObjectMarkingRefs().contains(id)
				|| object instanceof org.akashi.model.CoreObject core && id.equals(core.getCreatedByRef());
	}

	private void losses(String order) {
		for (FlowAction action : nodes.keySet()) {
			if (!order.equals(AttackFlowExporter.NONE) && action.held.isUnknown() && !order.equals(AttackFlowExporter.TACTICS)) {
				losses.property(action.technique, "effect_refs", "No sentence says when: it stands in the flow without an order.");
			}
			if (nodes.get(action).get("tactic_id") == null) {
				losses.property(action.technique, "kill_chain_phases", "It serves several tactics, or none that ATT&CK knows: which one is left open.");
			}
		}
		try (Stream<StixObject> all = knowledge.objects()) {
			for (Iterator<StixObject> each = all.iterator(); each.hasNext();) {
				StixObject object = each.next();
				if (document.has(object.getId())) {
					losses.written();
					if (!object.getEvidence().isEmpty() && !(object instanceof AttackPattern)) {
						losses.property(object, "evidence", "A flow has sentences for its actions only.");
					}
				} else if (reading.guesses.contains(object.getId())) {
					losses.object(object, "It is a guess; a flow has no place to say so.");
				} else if (reading.carried.contains(object.getId())) {
					losses.property(object, "relationship_type", "It is an action, or its asset, in the flow.");
				} else {
					losses.object(object, "A flow holds techniques, who used them, and what they involved.");
				}
			}
		}
	}

	private String time(String written) {
		try {
			return written == null || written.isEmpty() ? now : TIME.format(Instant.parse(written));
		} catch (java.time.DateTimeException e) {
			return now;
		}
	}
}
