package org.akashi.export.internal.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.akashi.export.Losses;
import org.akashi.model.CoreObject;
import org.akashi.model.Evidence;
import org.akashi.model.Relationship;
import org.akashi.model.StixObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** One card for each object: name, facts, relationships, each with its quotes. */
final class Cards {

	/** So many ends of one kind of relationship are shown on a card. */
	private static final int MOST = 60;

	private final Labels labels;
	private final Marks marks;
	private final Facts facts;
	private final Relations relations;
	private final Losses losses;

	Cards(Labels labels, Marks marks, Relations relations, Losses losses) {
		this.labels = labels;
		this.marks = marks;
		this.facts = new Facts(labels, marks);
		this.relations = relations;
		this.losses = losses;
	}

	void card(StixObject object, Page page) {
		losses.written();
		List<String> lost = new ArrayList<>();
		List<Facts.Fact> shown = facts.of(object, lost);
		Map<String, List<Evidence>> evidence = evidence(object, shown);
		boolean revoked = object instanceof CoreObject core && Boolean.TRUE.equals(core.getRevoked());
		page.markup("<article class=\"card\" id=\"" + Page.escaped(Marks.anchor(object.getId())) + "\"><h3")
				.markup(revoked ? " class=\"gone\">" : ">").markup("<bdi>").text(marks.name(object)).markup("</bdi> ")
				.markup(marks.evidenceOrNone(evidence.get(""))).line("</h3>");
		object.getObjectMarkingRefs()
				.forEach(marking -> page.element("span class=\"chip\"", marks.marking(marking)));
		aliases(object, evidence, page);
		String description = text(object, "description");
		if (!description.isEmpty()) {
			page.markup("<p>").text(description).markup(marks.evidence(evidence.getOrDefault("description", List.of())))
					.line("</p>");
		}
		List<String> relationships = relationships(object);
		if (!shown.isEmpty() || !relationships.isEmpty()) {
			page.line("<dl class=\"facts\">");
			shown.forEach(fact -> page.element("dt", labels.property(fact.property())).markup("<dd>").markup(fact.html())
					.markup(" ").markup(marks.evidence(evidence.getOrDefault(fact.property(), List.of()))).line("</dd>"));
			relationships.forEach(page::line);
			page.line("</dl>");
		}
		page.line("</article>");
		lost.forEach(property -> losses.property(object, property, "The page has no form for it."));
	}

	private void aliases(StixObject object, Map<String, List<Evidence>> evidence, Page page) {
		EStructuralFeature feature = object.eClass().getEStructuralFeature("aliases");
		if (feature != null && object.eGet(feature) instanceof List<?> aliases && !aliases.isEmpty()) {
			page.markup("<p class=\"aka\">").text(labels.of("also") + ": ");
			String separator = "";
			for (Object alias : aliases) {
				page.markup(separator).markup("<bdi>").text(String.valueOf(alias)).markup("</bdi>");
				separator = " · ";
			}
			page.markup(" ").markup(marks.evidence(evidence.getOrDefault("aliases", List.of()))).line("</p>");
		}
	}

	private List<String> relationships(StixObject object) {
		Map<String, List<String>> byVerb = new LinkedHashMap<>();
		for (Relationship relationship : relations.from(object.getId())) {
			byVerb.computeIfAbsent(labels.verb(relationship.getRelationshipType()), verb -> new ArrayList<>())
					.add(end(relationship, relationship.getTargetRef()));
		}
		for (Relationship relationship : relations.to(object.getId())) {
			byVerb.computeIfAbsent(labels.inverse(relationship.getRelationshipType()), verb -> new ArrayList<>())
					.add(end(relationship, relationship.getSourceRef()));
		}
		List<String> html = new ArrayList<>();
		byVerb.forEach((verb, ends) -> {
			StringBuilder entry = new StringBuilder("<dt>").append(Page.escaped(verb)).append("</dt><dd><ul>");
			ends.stream().limit(MOST).forEach(end -> entry.append("<li>").append(end).append("</li>"));
			if (ends.size() > MOST) {
				entry.append("<li>").append(Page.escaped(labels.of("more", ends.size() - MOST))).append("</li>");
			}
			html.add(entry.append("</ul></dd>").toString());
		});
		return html;
	}

	private String end(Relationship relationship, String id) {
		String start = relationship.getStartTime();
		String stop = relationship.getStopTime();
		String when = start == null && stop == null ? ""
				: " <span class=\"when\">(" + Page.escaped(Facts.period(start, stop)) + ")</span>";
		return marks.object(id) + when + " " + marks.evidenceOrNone(relationship.getEvidence());
	}

	/** Evidence by the fact that it stands beside; evidence of what isn't shown stands beside the name. */
	private static Map<String, List<Evidence>> evidence(StixObject object, List<Facts.Fact> shown) {
		List<String> properties = new ArrayList<>(List.of("description", "aliases"));
		shown.forEach(fact -> properties.add(fact.property()));
		Map<String, List<Evidence>> byProperty = new LinkedHashMap<>();
		byProperty.put("", new ArrayList<>());
		for (Evidence evidence : object.getEvidence()) {
			String property = evidence.getProperty() == null ? "" : evidence.getProperty().replaceFirst("[.\\[].*", "");
			byProperty.computeIfAbsent(properties.contains(property) ? property : "", key -> new ArrayList<>())
					.add(evidence);
		}
		return byProperty;
	}

	private static String text(StixObject object, String feature) {
		EStructuralFeature found = object.eClass().getEStructuralFeature(feature);
		return found != null && object.eGet(found) instanceof String text ? text : "";
	}
}
