package org.akashi.export.document.internal.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.akashi.model.ExternalReference;
import org.akashi.model.KillChainPhase;
import org.akashi.model.StixObject;
import org.akashi.stix.StatedDates;
import org.akashi.stix.StixTypes;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The properties of an object as facts of its card, generic over all types. */
final class Facts {

	/** Shown at a place of their own, or bookkeeping. */
	private static final Set<String> APART = Set.of("type", "id", "spec_version", "created", "modified", "name", "description", "aliases",
			"evidence", "object_marking_refs", "x_mitre_aliases", "names", "revoked", "confidence");

	/**
	 * One fact.
	 *
	 * @param property STIX name of the property
	 * @param values   each {@code text}, and {@code anchor} or {@code url} where it is a link
	 */
	record Fact(String property, List<Map<String, Object>> values) {
	}

	private final Links links;

	Facts(Links links) {
		this.links = links;
	}

	/**
	 * The facts, in the order of the model.
	 *
	 * @param lost takes the names of properties that can't be shown
	 */
	List<Fact> of(StixObject object, List<String> lost) {
		List<Fact> facts = new ArrayList<>();
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
			String property = StixTypes.jsonName(feature);
			if (!object.eIsSet(feature) || APART.contains(property)) {
				continue;
			}
			List<Map<String, Object>> values = new ArrayList<>();
			value(object, property, object.eGet(feature), values);
			if (values.isEmpty()) {
				lost.add(property);
			} else {
				facts.add(new Fact(property, values));
			}
		}
		return facts;
	}

	private void value(StixObject object, String property, Object value, List<Map<String, Object>> into) {
		switch (value) {
			case List<?> list -> list.forEach(item -> value(object, property, item, into));
			case Boolean flag -> into.add(text(links.words().of(flag ? "yes" : "no")));
			case Number number -> into.add(text(String.valueOf(number)));
			case String id when property.endsWith("_ref") || property.endsWith("_refs") -> {
				Map<String, Object> ref = links.ref(id);
				into.add(Data.of("text", ref.get("name"), "anchor", ref.get("anchor"), "url", ""));
			}
			case String text -> into.add(text(shown(object, property, text)));
			case KillChainPhase phase -> into.add(text(Data.text(phase.getPhaseName())));
			case ExternalReference reference -> into.add(reference(reference));
			case null, default -> {
				// named as lost by the caller
			}
		}
	}

	/** Dates as precise as their sentences state them. */
	private String shown(StixObject object, String property, String text) {
		EStructuralFeature feature = StixTypes.feature(object.eClass(), property);
		if (feature != null && StixTypes.isTimestamp(feature)) {
			return StatedDates.value(object, property).map(date -> date.text()).orElseGet(() -> Dates.time(text));
		}
		return switch (property) {
			case "country" -> text.matches("[A-Za-z]{2}") ? links.words().target(text.toUpperCase(java.util.Locale.ROOT)) : text;
			case "region" -> links.words().target("region/" + text);
			case "sectors" -> links.words().target(text);
			default -> links.plain(text);
		};
	}

	private static Map<String, Object> text(String text) {
		return Data.of("text", text, "anchor", "", "url", "");
	}

	private static Map<String, Object> reference(ExternalReference reference) {
		String id = reference.getExternalId();
		String text = id == null ? Data.text(reference.getSourceName()) : Data.text(reference.getSourceName()) + " " + id;
		String url = Data.text(reference.getUrl());
		boolean link = url.startsWith("https://") || url.startsWith("http://");
		return Data.of("text", link || url.isEmpty() ? text : text + " (" + url + ")", "anchor", "", "url", link ? url : "");
	}
}
