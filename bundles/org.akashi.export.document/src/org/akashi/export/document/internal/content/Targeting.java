package org.akashi.export.document.internal.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.akashi.analysis.Proof;
import org.akashi.analysis.targeting.Comparison;
import org.akashi.analysis.targeting.HeatMatrix;
import org.akashi.analysis.targeting.Held;
import org.akashi.analysis.targeting.Periods;
import org.akashi.analysis.targeting.StatedPeriods;
import org.akashi.analysis.targeting.Targeted;
import org.akashi.export.Knowledge;
import org.akashi.graph.EdgeFamily;
import org.akashi.model.Evidence;
import org.akashi.model.Identity;
import org.akashi.model.Location;
import org.akashi.model.Relationship;
import org.akashi.model.StixObject;

/** Who targeted which countries and sectors, and when: as a table of periods, and as what came and went between two of them. */
final class Targeting {

	private static final Comparator<Targeted> ORDER = Comparator.comparing(Targeted::kind).thenComparing(Targeted::key)
			.thenComparing(Targeted::subjectName).thenComparing(Targeted::relation).thenComparingInt(fact -> fact.proof().start());

	private final Links links;
	private final Knowledge knowledge;
	private final Relations relations;
	private final List<Targeted> facts = new ArrayList<>();
	private final Map<String, Held> lives = new HashMap<>();
	private final Map<String, Relationship> byId = new LinkedHashMap<>();

	Targeting(Links links, Survey survey) {
		this.links = links;
		knowledge = links.knowledge();
		relations = survey.relations();
		for (String type : List.of("location", "identity")) {
			survey.of(type).forEach(this::read);
		}
		facts.sort(ORDER);
	}

	/** The facts, in a fixed order; guesses are not among them. */
	List<Targeted> facts() {
		return facts;
	}

	private void read(String target) {
		StixObject object = knowledge.object(target).orElse(null);
		for (Relationship relationship : relations.to(target)) {
			if ("targets".equals(relationship.getRelationshipType()) && EdgeFamily.of(relationship) != EdgeFamily.HYPOTHESIS) {
				byId.put(relationship.getId(), relationship);
				if (object instanceof Location place) {
					key(place).ifPresent(key -> take(relationship, Targeted.Kind.COUNTRY, key));
				} else if (object instanceof Identity identity) {
					new LinkedHashSet<>(identity.getSectors()).forEach(sector -> take(relationship, Targeted.Kind.SECTOR, sector));
				}
			}
		}
	}

	private static java.util.Optional<String> key(Location place) {
		if (place.getCountry() != null && !place.getCountry().isBlank()) {
			return java.util.Optional.of(place.getCountry().strip().toUpperCase(Locale.ROOT));
		}
		return place.getRegion() == null || place.getRegion().isBlank() ? java.util.Optional.empty()
				: java.util.Optional.of(Targeted.REGION + place.getRegion().strip());
	}

	private void take(Relationship relationship, Targeted.Kind kind, String key) {
		String source = relationship.getSourceRef();
		String name = links.name(source);
		Held life = lives.computeIfAbsent(source, id -> StatedPeriods.life(knowledge.object(id).orElse(null)));
		List<Evidence> sentences = StatedPeriods.sentences(relationship);
		for (Evidence sentence : sentences) {
			facts.add(new Targeted(source, name, kind, key, StatedPeriods.held(relationship, sentence), life, relationship.getId(), proof(sentence)));
		}
		if (sentences.isEmpty()) {
			facts.add(new Targeted(source, name, kind, key, StatedPeriods.held(relationship), life, relationship.getId(), Proof.none("")));
		}
	}

	private static Proof proof(Evidence evidence) {
		return new Proof(Data.text(evidence.getProperty()), "", Data.text(evidence.getQuote()), Data.text(evidence.getSha256()), "",
				evidence.getStart(), evidence.getEnd(), evidence.getPage(), evidence.getConfidence(), Data.text(evidence.getDecidedBy()),
				Data.text(evidence.getDecidedAt()), "");
	}

	/** The data of the section. */
	Map<String, Object> data() {
		List<Periods.Column> columns = Periods.of(facts, Periods.Grain.AUTOMATIC);
		return Data.of("periods", columns.stream().map(this::words).toList(), "kinds",
				List.of(kind(Targeted.Kind.COUNTRY, columns), kind(Targeted.Kind.SECTOR, columns)), "change", change(columns), "facts", facts.size());
	}

	/** A column that reports speak of as "earlier" or "now" in words, one of the calendar as it is. */
	String words(Periods.Column column) {
		return column.held().isOpen() ? links.words().period(column.held()) : column.text();
	}

	private Map<String, Object> kind(Targeted.Kind kind, List<Periods.Column> columns) {
		HeatMatrix matrix = HeatMatrix.of(facts, kind, columns, HeatMatrix.Order.TIME, links.words()::target);
		List<Map<String, Object>> rows = new ArrayList<>();
		for (HeatMatrix.Row row : matrix.rows()) {
			List<Map<String, Object>> cells = row.cells().stream().map(cell -> Data.of("count", relations(cell), "evidence", evidence(cell))).toList();
			rows.add(Data.of("key", row.key(), "name", row.name(), "by",
					row.all().stream().map(Targeted::subject).distinct().map(links::ref).toList(), "cells", cells, "unknown",
					Data.of("count", relations(row.unknown()), "evidence", evidence(row.unknown())), "total", relations(row.all()), "evidence",
					evidence(row.all())));
		}
		return Data.of("kind", kind == Targeted.Kind.COUNTRY ? "country" : "sector", "label",
				links.words().of(kind == Targeted.Kind.COUNTRY ? "targeting.countries" : "targeting.sectors"), "rows", rows, "undated",
				!matrix.unknown().isEmpty());
	}

	private static int relations(List<Targeted> facts) {
		return (int) facts.stream().map(Targeted::relation).distinct().count();
	}

	/** The two ends of the time that is known, at a glance. */
	private Map<String, Object> change(List<Periods.Column> columns) {
		if (columns.size() < 2) {
			return Data.of("known", false, "before", "", "after", "", "kinds", List.of());
		}
		Periods.Column first = columns.getFirst();
		Periods.Column last = columns.getLast();
		List<Targeted> before = Comparison.within(facts, first.held());
		List<Targeted> after = Comparison.within(facts, last.held());
		List<Map<String, Object>> kinds = new ArrayList<>();
		for (Targeted.Kind kind : Targeted.Kind.values()) {
			Comparison comparison = Comparison.of(before, after, kind, links.words()::target);
			kinds.add(Data.of("kind", kind == Targeted.Kind.COUNTRY ? "country" : "sector", "label",
					links.words().of(kind == Targeted.Kind.COUNTRY ? "targeting.countries" : "targeting.sectors"), "stopped",
					side(comparison, Comparison.Side.FIRST), "kept", side(comparison, Comparison.Side.BOTH), "started",
					side(comparison, Comparison.Side.SECOND)));
		}
		return Data.of("known", true, "before", words(first), "after", words(last), "kinds", kinds);
	}

	private List<Map<String, Object>> side(Comparison comparison, Comparison.Side side) {
		return comparison.rows().stream().filter(row -> row.side() == side).map(row -> {
			List<Targeted> all = new ArrayList<>(row.first());
			all.addAll(row.second());
			return Data.of("key", row.key(), "name", row.name(), "evidence", evidence(all));
		}).toList();
	}

	/** The sentences of these facts. */
	List<Map<String, Object>> evidence(List<Targeted> facts) {
		List<Evidence> evidence = new ArrayList<>();
		for (Targeted fact : facts) {
			for (Evidence sentence : StatedPeriods.sentences(byId.get(fact.relation()))) {
				Proof proof = fact.proof();
				if (Data.text(sentence.getSha256()).equals(proof.sha256()) && sentence.getStart() == proof.start() && sentence.getEnd() == proof.end()) {
					evidence.add(sentence);
				}
			}
		}
		return links.evidence(evidence);
	}

	/** The relationship of a fact. */
	Relationship relationship(Targeted fact) {
		return byId.get(fact.relation());
	}
}
