package org.akashi.export.internal.html;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.akashi.export.Knowledge;
import org.akashi.export.Losses;
import org.akashi.export.internal.IndicatorValues;
import org.akashi.indicator.ObservableObjects;
import org.akashi.model.CyberObservable;
import org.akashi.model.Indicator;
import org.akashi.model.Relationship;
import org.akashi.observable.Observable;
import org.akashi.stix.StixTypes;

/** Rows for what comes in hundreds: indicators and observables. */
final class Tables {

	private static final Set<String> OF_INDICATORS = Set.of("name", "pattern", "pattern_type", "pattern_version",
			"valid_from", "valid_until", "confidence", "evidence", "revoked", "labels", "description", "object_marking_refs", "indicator_types");
	private static final Set<String> OF_OBSERVABLES = Set.of("value", "name", "hashes", "key", "number", "path",
			"parent_directory_ref", "evidence", "defanged");

	private final Knowledge knowledge;
	private final Labels labels;
	private final Marks marks;
	private final Relations relations;
	private final Losses losses;

	Tables(Knowledge knowledge, Labels labels, Marks marks, Relations relations, Losses losses) {
		this.knowledge = knowledge;
		this.labels = labels;
		this.marks = marks;
		this.relations = relations;
		this.losses = losses;
	}

	/** Opens a table with these columns, keys of labels. */
	void open(Page page, String caption, List<String> columns) {
		page.markup("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"" + Page.escaped(caption)
				+ "\"><table><thead><tr>");
		columns.forEach(column -> page.element("th scope=\"col\"", labels.of(column)));
		page.line("</tr></thead><tbody>");
	}

	void close(Page page) {
		page.line("</tbody></table></div>");
	}

	void indicator(Indicator indicator, Page page) {
		losses.written();
		losses.properties(indicator, OF_INDICATORS, "The table of indicators has no column for it.");
		List<Observable> values = IndicatorValues.of(indicator);
		boolean revoked = Boolean.TRUE.equals(indicator.getRevoked());
		row(indicator.getId(), page).markup(revoked ? "<td class=\"value\"><div class=\"gone\">" : "<td class=\"value\"><div>");
		if (values.isEmpty()) {
			page.markup("<bdi>").text(text(indicator.getName())).markup("</bdi><div class=\"pattern\"><code>")
					.text(text(indicator.getPattern())).markup("</code></div>");
		} else {
			values(values, page);
		}
		page.markup("</div>");
		chips(indicator, revoked, page);
		page.markup("</td><td class=\"short\">").text(values.isEmpty() ? text(indicator.getPatternType()) : types(values)).markup("</td><td class=\"number\">")
				.text(indicator.getConfidence() == null ? "" : indicator.getConfidence().toString())
				.markup("</td><td class=\"short\">")
				.text(Facts.period(indicator.getValidFrom(), indicator.getValidUntil())).markup("</td><td>");
		String separator = "";
		for (Relationship relationship : relations.from(indicator.getId())) {
			if ("indicates".equals(relationship.getRelationshipType())) {
				page.markup(separator).markup(marks.object(relationship.getTargetRef())).markup(" ")
						.markup(marks.evidence(relationship.getEvidence()));
				separator = ", ";
			}
		}
		page.markup("</td><td>").markup(marks.evidenceOrNone(indicator.getEvidence())).line("</td></tr>");
	}

	private void chips(Indicator indicator, boolean revoked, Page page) {
		if (revoked) {
			page.element("span class=\"chip\"", labels.of("revoked"));
		}
		indicator.getObjectMarkingRefs().forEach(ref -> page.element("span class=\"chip\"", marks.marking(ref)));
		indicator.getIndicatorTypes().forEach(type -> page.element("span class=\"chip\"", type));
		indicator.getLabels().forEach(label -> page.element("span class=\"chip\"", label));
		if (!text(indicator.getDescription()).isEmpty()) {
			page.element("div class=\"pattern\"", indicator.getDescription());
		}
	}

	void observable(CyberObservable object, Page page) {
		losses.written();
		losses.properties(object, OF_OBSERVABLES, "The table of observables has no column for it.");
		List<Observable> values = ObservableObjects.observables(object, knowledge::object);
		row(object.getId(), page).markup("<td class=\"value\">");
		if (values.isEmpty()) {
			page.markup("<bdi>").text(marks.name(object)).markup("</bdi>");
		} else {
			values(values, page);
		}
		page.markup("</td><td class=\"short\">").text(values.isEmpty() ? StixTypes.type(object) : types(values))
				.markup("</td><td>").markup(marks.evidenceOrNone(object.getEvidence())).line("</td></tr>");
	}

	private static Page row(String id, Page page) {
		return page.markup("<tr id=\"" + Page.escaped(Marks.anchor(id)) + "\">");
	}

	private void values(List<Observable> values, Page page) {
		String separator = "";
		for (Observable value : values) {
			page.markup(separator).markup("<bdi>").text(marks.value(value)).markup("</bdi>");
			separator = "<br>";
		}
	}

	private static String types(List<Observable> values) {
		return values.stream().map(value -> value.type().id()).distinct().collect(Collectors.joining(", "));
	}

	private static String text(String value) {
		return value == null ? "" : value;
	}
}
