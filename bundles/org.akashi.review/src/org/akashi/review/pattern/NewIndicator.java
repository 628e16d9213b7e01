package org.akashi.review.pattern;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.akashi.model.CyberObservable;
import org.akashi.model.Evidence;
import org.akashi.model.Indicator;
import org.akashi.model.Relationship;
import org.akashi.model.StixObject;
import org.akashi.stix.StixTypes;
import org.akashi.store.CaseIndex;
import org.akashi.store.CaseIndex.Entry;
import org.akashi.store.Edit;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * An indicator that is made of objects of the case.
 *
 * @param patternType  as {@code pattern_type} has it
 * @param pattern      the pattern or rule
 * @param name         what people call it
 * @param description  more words, or {@code ""}
 * @param validFrom    STIX timestamp
 * @param confidence   0 to 100, or {@code null}
 * @param markings     ids of marking-definitions; each must be in the case
 * @param types        terms of indicator-type-ov
 * @param sources      ids of the objects that it was made of: observables, observed-data, indicators
 */
public record NewIndicator(String patternType, String pattern, String name, String description, String validFrom, Integer confidence,
		List<String> markings, List<String> types, List<String> sources) {

	/** Copies the lists. */
	public NewIndicator {
		markings = List.copyOf(markings);
		types = List.copyOf(types);
		sources = List.copyOf(sources);
	}

	/**
	 * Adds the indicator: {@code based-on} the observed-data that hold the sources, or the observables themselves where nothing
	 * observed holds them; {@code derived-from} other indicators. The evidence of the sources speaks for its pattern too.
	 *
	 * @param index of the same case
	 */
	public Indicator add(Edit edit, CaseIndex index) {
		Indicator indicator = (Indicator) StixTypes.create("indicator");
		indicator.setName(name);
		if (!description.isBlank()) {
			indicator.setDescription(description);
		}
		indicator.setPattern(pattern);
		indicator.setPatternType(patternType);
		indicator.setValidFrom(validFrom);
		indicator.setConfidence(confidence);
		indicator.getObjectMarkingRefs().addAll(markings);
		indicator.getIndicatorTypes().addAll(types);
		for (String source : sources) {
			edit.find(source).ifPresent(object -> evidence(object, indicator));
		}
		edit.add(indicator);
		for (String source : new LinkedHashSet<>(sources)) {
			for (String target : bases(source, edit, index)) {
				String kind = target.startsWith("indicator--") ? "derived-from" : "based-on";
				if (index.relation(indicator.getId(), kind, target).isEmpty()) {
					relate(edit, indicator, kind, target);
				}
			}
		}
		return indicator;
	}

	private void relate(Edit edit, Indicator indicator, String kind, String target) {
		Relationship relationship = (Relationship) StixTypes.create("relationship");
		relationship.setSourceRef(indicator.getId());
		relationship.setRelationshipType(kind);
		relationship.setTargetRef(target);
		relationship.getObjectMarkingRefs().addAll(markings);
		edit.add(relationship);
	}

	/** What holds a source: observed-data, else itself. */
	private static List<String> bases(String source, Edit edit, CaseIndex index) {
		StixObject object = edit.find(source).orElse(null);
		if (object == null) {
			return List.of();
		}
		List<String> observed = object instanceof CyberObservable
				? index.referrers(source).stream().filter(entry -> entry.type().equals("observed-data")).map(Entry::id).toList() : List.of();
		return observed.isEmpty() ? List.of(source) : observed;
	}

	private static void evidence(StixObject from, Indicator to) {
		Set<List<Object>> known = new LinkedHashSet<>();
		to.getEvidence().forEach(evidence -> known.add(key(evidence)));
		for (Evidence evidence : new ArrayList<>(from.getEvidence())) {
			if (known.add(key(evidence))) {
				Evidence copy = EcoreUtil.copy(evidence);
				copy.setProperty("pattern");
				to.getEvidence().add(copy);
			}
		}
	}

	private static List<Object> key(Evidence evidence) {
		return List.of(String.valueOf(evidence.getSha256()), evidence.getStart(), evidence.getEnd());
	}
}
