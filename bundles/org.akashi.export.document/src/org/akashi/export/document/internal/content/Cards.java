package org.akashi.export.document.internal.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.akashi.analysis.targeting.Held;
import org.akashi.analysis.targeting.StatedPeriods;
import org.akashi.graph.EdgeFamily;
import org.akashi.model.CoreObject;
import org.akashi.model.Evidence;
import org.akashi.model.Relationship;
import org.akashi.model.StixObject;
import org.akashi.stix.PartialDate;
import org.akashi.stix.StatedDates;
import org.akashi.stix.StixTypes;
import org.eclipse.emf.ecore.EStructuralFeature;

/** One card for each object: name, facts, relationships, each with its quotes. */
final class Cards {

	/** So many ends of one kind of relationship are shown on a card, besides those whose only place it is. */
	private static final int MOST = 60;

	private final Links links;
	private final Words words;
	private final Facts facts;
	private final Relations relations;
	private final Lost lost;

	Cards(Links links, Relations relations, Lost lost) {
		this.links = links;
		this.words = links.words();
		this.facts = new Facts(links);
		this.relations = relations;
		this.lost = lost;
	}

	Map<String, Object> card(StixObject object) {
		List<String> without = new ArrayList<>();
		List<Facts.Fact> shown = facts.of(object, without);
		without.forEach(property -> lost.property(object, property, "The document has no form for it."));
		Map<String, List<Evidence>> evidence = evidence(object, shown);
		List<Map<String, Object>> factData = new ArrayList<>();
		for (Facts.Fact fact : shown) {
			factData.add(Data.of("property", fact.property(), "label", words.property(fact.property()), "values", fact.values(), "evidence",
					links.evidence(evidence.getOrDefault(fact.property(), List.of()))));
		}
		Integer confidence = Links.confidence(object);
		return Data.of("id", object.getId(), "anchor", Links.anchor(object.getId()), "type", StixTypes.type(object), "typeLabel",
				words.type(StixTypes.type(object)), "name", links.name(object), "revoked",
				object instanceof CoreObject core && Boolean.TRUE.equals(core.getRevoked()), "markings", links.markings(object), "confidence",
				confidence == null ? -1 : confidence, "confidenceWords", words.confidence(confidence), "aliases", Links.aliases(object),
				"aliasEvidence", links.evidence(evidence.getOrDefault("aliases", List.of())), "names", names(object), "description",
				links.plain(text(object, "description")), "descriptionEvidence", links.evidence(evidence.getOrDefault("description", List.of())),
				"evidence", links.evidence(evidence.get("")), "judgedBy", judges(object), "facts", factData, "relations", relations(object));
	}

	/** Who calls it what. */
	private List<Map<String, Object>> names(StixObject object) {
		return object.getNames().stream().map(name -> Data.of("name", Data.text(name.getName()), "by", Data.text(name.getAssertedBy()), "since",
				Data.text(name.getSince()), "until", Data.text(name.getUntil()), "confidenceWords", words.confidence(name.getConfidence()),
				"evidence", links.evidence(name.getEvidence()))).toList();
	}

	private List<Map<String, Object>> relations(StixObject object) {
		Map<String, List<Map<String, Object>>> byVerb = new LinkedHashMap<>();
		for (Relationship relationship : relations.from(object.getId())) {
			byVerb.computeIfAbsent(words.verb(relationship.getRelationshipType()), verb -> new ArrayList<>())
					.add(end(relationship, relationship.getTargetRef(), true));
		}
		for (Relationship relationship : relations.to(object.getId())) {
			if (!"indicates".equals(relationship.getRelationshipType())) {
				boolean only = links.knowledge().object(relationship.getSourceRef()).isEmpty();
				byVerb.computeIfAbsent(words.inverse(relationship.getRelationshipType()), verb -> new ArrayList<>())
						.add(end(relationship, relationship.getSourceRef(), only));
			}
		}
		List<Map<String, Object>> groups = new ArrayList<>();
		byVerb.forEach((verb, ends) -> {
			List<Map<String, Object>> shown = new ArrayList<>();
			for (Map<String, Object> end : ends) {
				if (shown.size() < MOST || !"".equals(end.get("place"))) {
					shown.add(end);
				}
			}
			groups.add(Data.of("label", verb, "ends", shown, "more", ends.size() - shown.size()));
		});
		return groups;
	}

	/** The other end of a relationship, with what is known of the relationship itself. */
	Map<String, Object> end(Relationship relationship, String id, boolean place) {
		Map<String, Object> ref = links.ref(id);
		ref.put("place", place ? Links.anchor(relationship.getId()) : "");
		ref.put("when", when(relationship));
		ref.put("confidence", relationship.getConfidence() == null ? -1 : relationship.getConfidence());
		ref.put("confidenceWords", words.confidence(relationship.getConfidence()));
		ref.put("hypothesis", EdgeFamily.of(relationship) == EdgeFamily.HYPOTHESIS);
		ref.put("description", links.plain(Data.text(relationship.getDescription())));
		ref.put("markings", links.markings(relationship));
		ref.put("evidence", links.evidence(relationship.getEvidence()));
		ref.put("judgedBy", judges(relationship));
		return ref;
	}

	/** When it held, as each of its sentences says; by its own dates where none says anything. */
	private String when(Relationship relationship) {
		String stated = StatedPeriods.sentences(relationship).stream().map(StatedDates::stated).filter(date -> !date.isEmpty()).distinct()
				.map(date -> PartialDate.of(date).map(Held::of).map(words::period).orElse(date)).sorted().collect(Collectors.joining("; "));
		return stated.isEmpty() ? Dates.period(relationship.getStartTime(), relationship.getStopTime()) : stated;
	}

	/** Who judged it without a sentence. */
	private static List<String> judges(StixObject object) {
		return object.getEvidence().stream().filter(evidence -> !Survey.isSentence(evidence)).map(Evidence::getDecidedBy)
				.filter(by -> by != null && !by.isEmpty()).distinct().toList();
	}

	/** Evidence by the fact that it stands beside; evidence of what isn't shown stands beside the name. */
	private static Map<String, List<Evidence>> evidence(StixObject object, List<Facts.Fact> shown) {
		List<String> properties = new ArrayList<>(List.of("description", "aliases"));
		shown.forEach(fact -> properties.add(fact.property()));
		Map<String, List<Evidence>> byProperty = new LinkedHashMap<>();
		byProperty.put("", new ArrayList<>());
		for (Evidence evidence : object.getEvidence()) {
			String property = Data.text(evidence.getProperty()).replaceFirst("[.\\[].*", "");
			byProperty.computeIfAbsent(properties.contains(property) ? property : "", key -> new ArrayList<>()).add(evidence);
		}
		return byProperty;
	}

	private static String text(StixObject object, String feature) {
		EStructuralFeature found = object.eClass().getEStructuralFeature(feature);
		return found != null && object.eGet(found) instanceof String text ? text : "";
	}
}
