package org.akashi.analysis;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.akashi.analysis.Diamond.Corner;
import org.akashi.analysis.Diamond.Feature;
import org.akashi.analysis.Diamond.Item;
import org.akashi.analysis.Diamond.Meta;
import org.akashi.model.AttackPattern;
import org.akashi.model.StixObject;
import org.akashi.stix.PartialDate;
import org.akashi.stix.StatedDates;
import org.akashi.stix.StixTypes;
import org.akashi.store.Case;
import org.akashi.store.CaseIndex.Entry;
import org.akashi.store.CaseIndex.Relation;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The meta-features of a diamond, as far as the case knows them. Used where the case may be read. */
final class DiamondFeatures {

	private static final int VALUES = 12;

	private final Case open;
	private final Entry subject;
	private final Map<Meta, Set<String>> values = new EnumMap<>(Meta.class);

	DiamondFeatures(Case open, Entry subject) {
		this.open = open;
		this.subject = subject;
	}

	List<Feature> of(Map<Corner, List<Item>> corners) {
		open.index().find(subject.id()).ifPresent(object -> {
			add(Meta.TIMESTAMP, dates(object));
			for (String property : List.of("objective", "goals", "primary_motivation", "secondary_motivations", "threat_actor_types")) {
				property(object, property, Meta.RESULT);
			}
			property(object, "resource_level", Meta.RESOURCES);
			property(object, "sophistication", Meta.RESOURCES);
		});
		KillChainReader.read(open, subject.id(), period -> true, new NullProgressMonitor()).stream().limit(1)
				.forEach(chain -> chain.phases().stream().filter(phase -> !phase.items().isEmpty()).forEach(phase -> add(Meta.PHASE, phase.name())));
		for (Item item : corners.getOrDefault(Corner.CAPABILITY, List.of())) {
			if (!item.hypothesis() && open.index().find(item.entry().id()).orElse(null) instanceof AttackPattern pattern) {
				add(Meta.METHODOLOGY, pattern.getName());
			}
		}
		directions(corners);
		List<Feature> features = new ArrayList<>();
		values.forEach((meta, known) -> features.add(new Feature(meta, known.stream().limit(VALUES).toList())));
		return features;
	}

	private static String dates(StixObject object) {
		String first = StatedDates.value(object, "first_seen").map(PartialDate::text).orElse("");
		String last = StatedDates.value(object, "last_seen").map(PartialDate::text).orElse("");
		return first.isEmpty() && last.isEmpty() ? "" : first + " … " + last;
	}

	private void property(StixObject object, String property, Meta meta) {
		EStructuralFeature feature = StixTypes.feature(object.eClass(), property);
		Object value = feature == null ? null : object.eGet(feature);
		if (value instanceof List<?> list) {
			list.forEach(one -> add(meta, one.toString()));
		} else if (value != null) {
			add(meta, value.toString());
		}
	}

	/** From which corner to which relationships between their objects lead. */
	private void directions(Map<Corner, List<Item>> corners) {
		Map<String, Corner> places = new LinkedHashMap<>();
		corners.forEach((corner, items) -> items.forEach(item -> places.putIfAbsent(item.entry().id(), corner)));
		places.forEach((id, corner) -> {
			for (Relation relation : open.index().outgoing(id)) {
				Corner other = places.get(relation.target());
				if (other != null && other != corner && other != Corner.ADVERSARY && corner != Corner.ADVERSARY) {
					add(Meta.DIRECTION, corner.name() + ">" + other.name());
				}
			}
		});
	}

	private void add(Meta meta, String value) {
		if (value != null && !value.isBlank()) {
			values.computeIfAbsent(meta, key -> new LinkedHashSet<>()).add(value);
		}
	}
}
