package org.akashi.export.document.internal.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.akashi.indicator.ObservableObjects;
import org.akashi.model.CyberObservable;
import org.akashi.model.Indicator;
import org.akashi.model.Relationship;
import org.akashi.model.StixObject;
import org.akashi.observable.Observable;
import org.akashi.stix.StixTypes;

/** Rows for what comes in hundreds: indicators and observables, by kind of value and then by value. */
final class Tables {

	private static final Set<String> OF_INDICATORS = Set.of("name", "pattern", "pattern_type", "pattern_version", "valid_from", "valid_until",
			"confidence", "evidence", "revoked", "labels", "description", "object_marking_refs", "indicator_types", "kill_chain_phases");
	private static final Set<String> OF_OBSERVABLES = Set.of("value", "name", "hashes", "key", "number", "path", "parent_directory_ref",
			"evidence", "defanged", "object_marking_refs");

	private record Row(String kind, String name, String id, Map<String, Object> data) {
	}

	private static final Comparator<Row> ORDER = Comparator.comparing(Row::kind).thenComparing(Row::name, String.CASE_INSENSITIVE_ORDER)
			.thenComparing(Row::id);

	private final Links links;
	private final Words words;
	private final Cards cards;
	private final Relations relations;
	private final Lost lost;

	Tables(Links links, Cards cards, Relations relations, Lost lost) {
		this.links = links;
		this.words = links.words();
		this.cards = cards;
		this.relations = relations;
		this.lost = lost;
	}

	/** The rows of these objects, no more than this; the others have no place. */
	List<Map<String, Object>> rows(List<String> ids, int most) {
		List<Row> rows = new ArrayList<>();
		for (String id : ids) {
			links.knowledge().object(id).ifPresent(object -> rows.add(row(object)));
		}
		return rows.stream().sorted(ORDER).limit(most).map(Row::data).toList();
	}

	private Row row(StixObject object) {
		return object instanceof Indicator indicator ? indicator(indicator) : observable((CyberObservable) object);
	}

	private Row indicator(Indicator indicator) {
		lost.properties(indicator, OF_INDICATORS, "The table of indicators has no column for it.");
		List<Observable> values = Links.values(indicator);
		List<Map<String, Object>> indicates = new ArrayList<>();
		List<Map<String, Object>> others = new ArrayList<>();
		for (Relationship relationship : relations.from(indicator.getId())) {
			Map<String, Object> end = cards.end(relationship, relationship.getTargetRef(), true);
			boolean plain = "indicates".equals(relationship.getRelationshipType());
			end.put("verb", plain ? "" : words.verb(relationship.getRelationshipType()));
			(plain ? indicates : others).add(end);
		}
		Map<String, Object> data = Data.of("id", indicator.getId(), "anchor", Links.anchor(indicator.getId()), "name", links.name(indicator),
				"values", values(values), "pattern", Data.text(indicator.getPattern()), "patternType", Data.text(indicator.getPatternType()),
				"types", values.isEmpty() ? List.of(Data.text(indicator.getPatternType())) : types(values), "confidence",
				indicator.getConfidence() == null ? -1 : indicator.getConfidence(), "confidenceWords", words.confidence(indicator.getConfidence()),
				"valid", Dates.period(indicator.getValidFrom(), indicator.getValidUntil()), "validFrom",
				Dates.time(Data.text(indicator.getValidFrom())), "validUntil", Dates.time(Data.text(indicator.getValidUntil())), "revoked",
				Boolean.TRUE.equals(indicator.getRevoked()), "indicatorTypes", List.copyOf(indicator.getIndicatorTypes()), "labels",
				List.copyOf(indicator.getLabels()), "phases",
				indicator.getKillChainPhases().stream().map(phase -> Data.text(phase.getPhaseName())).toList(), "description",
				links.plain(Data.text(indicator.getDescription())), "markings", links.markings(indicator), "indicates", indicates, "relations",
				others, "evidence", links.evidence(indicator.getEvidence()));
		String kind = values.isEmpty() ? "~" + indicator.getPatternType() : values.getFirst().type().id();
		return new Row(kind, links.name(indicator), indicator.getId(), data);
	}

	private Row observable(CyberObservable object) {
		lost.properties(object, OF_OBSERVABLES, "The table of observables has no column for it.");
		List<Observable> values = ObservableObjects.observables(object, links.knowledge()::object);
		String name = links.name(object);
		List<Map<String, Object>> others = relations.from(object.getId()).stream().map(relationship -> {
			Map<String, Object> end = cards.end(relationship, relationship.getTargetRef(), true);
			end.put("verb", words.verb(relationship.getRelationshipType()));
			return end;
		}).toList();
		Map<String, Object> data = Data.of("id", object.getId(), "anchor", Links.anchor(object.getId()), "name", name, "values", values(values),
				"types", values.isEmpty() ? List.of(words.type(StixTypes.type(object))) : types(values), "markings", links.markings(object),
				"relations", others, "evidence", links.evidence(object.getEvidence()));
		String kind = ObservableObjects.observable(object).map(value -> value.type().id()).orElse("~" + StixTypes.type(object));
		return new Row(kind, name, object.getId(), data);
	}

	private List<Map<String, Object>> values(List<Observable> values) {
		return values.stream().map(value -> Data.of("type", value.type().id(), "text", links.value(value), "plain", value.value())).toList();
	}

	private static List<String> types(List<Observable> values) {
		return values.stream().map(value -> value.type().id()).distinct().toList();
	}
}
