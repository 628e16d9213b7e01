package org.akashi.export.document.internal.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.akashi.analysis.targeting.Comparison;
import org.akashi.analysis.targeting.Periods;
import org.akashi.analysis.targeting.Targeted;
import org.akashi.export.Knowledge;
import org.akashi.graph.EdgeFamily;
import org.akashi.mention.ContestedNames;
import org.akashi.model.CoreObject;
import org.akashi.model.Evidence;
import org.akashi.model.Note;
import org.akashi.model.Relationship;
import org.akashi.model.StixObject;
import org.akashi.stix.StixTypes;

/**
 * What a reader must know first: what analysts noted as judgements, who stands behind what, who targets whom, what is
 * used. All of it is what the case says, put together, never more; guesses stand apart, and so do names that mean several
 * things.
 */
final class Judgements {

	private static final List<String> ACTORS = List.of("intrusion-set", "threat-actor", "campaign", "incident");
	private static final Set<String> NOTED = Set.of("key-judgement", "key-judgment", "judgement", "judgment", "assessment");
	private static final Set<String> NAMED = Set.of("campaign", "intrusion-set", "threat-actor", "malware", "tool");

	private final Links links;
	private final Words words;
	private final Knowledge knowledge;
	private final Survey survey;
	private final Targeting targeting;

	Judgements(Links links, Survey survey, Targeting targeting) {
		this.links = links;
		this.words = links.words();
		this.knowledge = links.knowledge();
		this.survey = survey;
		this.targeting = targeting;
	}

	/** The judgements: those that analysts wrote, then attribution, targets and means of each actor and campaign. */
	List<Map<String, Object>> all() {
		List<Map<String, Object>> all = new ArrayList<>();
		for (String id : survey.of("note")) {
			if (knowledge.object(id).orElse(null) instanceof Note note
					&& note.getLabels().stream().anyMatch(label -> NOTED.contains(label.toLowerCase(Locale.ROOT)))) {
				String text = Data.text(note.getAbstract()).isEmpty() ? Data.text(note.getContent()) : note.getAbstract();
				all.add(judgement("note", links.plain(text), note.getConfidence(), List.of(note), List.of(id)));
			}
		}
		for (String type : ACTORS) {
			survey.of(type).stream().sorted(Comparator.comparing((String id) -> links.name(id)).thenComparing(id -> id)).forEach(id -> of(id, all));
		}
		return all;
	}

	private void of(String id, List<Map<String, Object>> all) {
		Map<String, List<Relationship>> byKind = new TreeMap<>();
		for (Relationship relationship : survey.relations().from(id)) {
			if (EdgeFamily.of(relationship) != EdgeFamily.HYPOTHESIS && !Boolean.TRUE.equals(relationship.getRevoked())) {
				byKind.computeIfAbsent(Data.text(relationship.getRelationshipType()), kind -> new ArrayList<>()).add(relationship);
			}
		}
		for (String kind : List.of("attributed-to", "impersonates", "originates-from")) {
			statement("judgement." + kind, id, byKind.getOrDefault(kind, List.of()), all);
		}
		targets(id, all);
		List<Relationship> uses = byKind.getOrDefault("uses", List.of()).stream()
				.filter(use -> !use.getTargetRef().startsWith("attack-pattern--")).toList();
		statement("judgement.uses", id, uses, all);
	}

	private void statement(String key, String subject, List<Relationship> relationships, List<Map<String, Object>> all) {
		if (!relationships.isEmpty()) {
			List<String> others = relationships.stream().map(Relationship::getTargetRef).distinct().map(links::name).toList();
			List<String> objects = new ArrayList<>(List.of(subject));
			relationships.forEach(relationship -> objects.add(relationship.getTargetRef()));
			all.add(judgement(key.substring(key.indexOf('.') + 1), words.of(key, links.name(subject), words.list(others)), least(relationships),
					relationships, objects));
		}
	}

	/** Whom it targets; in the first and the last period where time is known. */
	private void targets(String id, List<Map<String, Object>> all) {
		List<Targeted> facts = targeting.facts().stream().filter(fact -> fact.subject().equals(id)).toList();
		if (facts.isEmpty()) {
			return;
		}
		List<Periods.Column> columns = Periods.of(facts, Periods.Grain.AUTOMATIC);
		if (columns.size() < 2) {
			all.add(targets("judgement.targets", "", id, facts));
			return;
		}
		for (Periods.Column column : List.of(columns.getFirst(), columns.getLast())) {
			List<Targeted> within = Comparison.within(facts, column.held());
			if (!within.isEmpty()) {
				all.add(targets("judgement.targets.when", targeting.words(column), id, within));
			}
		}
	}

	private Map<String, Object> targets(String key, String when, String id, List<Targeted> facts) {
		List<String> parts = new ArrayList<>();
		for (Targeted.Kind kind : Targeted.Kind.values()) {
			List<String> names = facts.stream().filter(fact -> fact.kind() == kind).map(Targeted::key).distinct().map(words::target).sorted()
					.toList();
			if (!names.isEmpty()) {
				parts.add(words.of(kind == Targeted.Kind.COUNTRY ? "judgement.countries" : "judgement.sectors", words.list(names)));
			}
		}
		Map<String, Relationship> relationships = new LinkedHashMap<>();
		facts.forEach(fact -> relationships.putIfAbsent(fact.relation(), targeting.relationship(fact)));
		Map<String, Object> data = judgement("targets", words.of(key, links.name(id), String.join(words.of("judgement.join"), parts), when),
				least(List.copyOf(relationships.values())), List.of(), List.of(id));
		data.put("evidence", targeting.evidence(facts));
		return data;
	}

	/** Several facts together are as sure as the least of them. */
	private static Integer least(List<Relationship> relationships) {
		return relationships.stream().map(CoreObject::getConfidence).allMatch(confidence -> confidence != null)
				? relationships.stream().map(CoreObject::getConfidence).min(Comparator.naturalOrder()).orElse(null)
				: null;
	}

	private Map<String, Object> judgement(String kind, String text, Integer confidence, List<? extends StixObject> from, List<String> objects) {
		List<Evidence> evidence = new ArrayList<>();
		from.forEach(object -> evidence.addAll(object.getEvidence()));
		return Data.of("kind", kind, "text", text, "confidence", confidence == null ? -1 : confidence, "confidenceWords",
				words.confidence(confidence), "objects", new LinkedHashSet<>(objects).stream().map(links::ref).toList(), "evidence",
				links.evidence(evidence));
	}

	/** Relationships that are somebody's guess. */
	List<Map<String, Object>> hypotheses() {
		List<Map<String, Object>> all = new ArrayList<>();
		for (String id : survey.of("relationship")) {
			if (knowledge.object(id).orElse(null) instanceof Relationship relationship && EdgeFamily.of(relationship) == EdgeFamily.HYPOTHESIS) {
				Map<String, Object> data = judgement("hypothesis", links.name(relationship), relationship.getConfidence(), List.of(relationship),
						List.of(relationship.getSourceRef(), relationship.getTargetRef()));
				data.put("anchor", Links.anchor(id));
				data.put("description", links.plain(Data.text(relationship.getDescription())));
				all.add(data);
			}
		}
		all.sort(Comparator.comparing((Map<String, Object> data) -> (String) data.get("text")).thenComparing(data -> (String) data.get("anchor")));
		return all;
	}

	/** Names that several objects here have, that are asserted by some for one and by others for another, or that public lists give to several. */
	List<Map<String, Object>> contested() {
		Map<String, Set<String>> ownersByKey = new TreeMap<>();
		Map<String, String> spelling = new TreeMap<>();
		for (String type : NAMED) {
			for (String id : survey.of(type)) {
				knowledge.object(id).ifPresent(object -> names(object).forEach(name -> {
					String key = ContestedNames.key(name);
					spelling.merge(key, name, (one, other) -> one.compareTo(other) <= 0 ? one : other);
					ownersByKey.computeIfAbsent(key, any -> new LinkedHashSet<>()).add(id);
				}));
			}
		}
		List<Map<String, Object>> all = new ArrayList<>();
		ownersByKey.forEach((key, ids) -> {
			List<ContestedNames.Owner> listed = ContestedNames.owners(spelling.get(key));
			if (!key.isEmpty() && (ids.size() > 1 || listed.size() > 1)) {
				all.add(Data.of("name", spelling.get(key), "here", ids.stream().sorted().map(id -> called(id, key)).toList(), "listed",
						listed.stream().map(owner -> Data.of("type", words.type(stixType(owner.type())), "name", owner.name(), "source", owner.source()))
								.toList()));
			}
		});
		return all;
	}

	private Map<String, Object> called(String id, String key) {
		Map<String, Object> ref = links.ref(id);
		StixObject object = knowledge.object(id).orElseThrow();
		ref.put("by", object.getNames().stream().filter(name -> ContestedNames.key(Data.text(name.getName())).equals(key))
				.map(name -> Data.text(name.getAssertedBy())).filter(by -> !by.isEmpty()).distinct().toList());
		return ref;
	}

	private static Set<String> names(StixObject object) {
		Set<String> names = new LinkedHashSet<>(List.of(StixTypes.name(object)));
		names.addAll(Links.aliases(object));
		object.getNames().forEach(name -> names.add(Data.text(name.getName())));
		return names;
	}

	private static String stixType(String mentionType) {
		return mentionType.equals("actor") ? "intrusion-set" : mentionType;
	}
}
