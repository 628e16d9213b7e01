package org.akashi.export.internal.redaction;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.akashi.export.internal.redaction.ObjectCut.LeftOut;
import org.akashi.model.ModelPackage;
import org.akashi.stix.EvidenceExtension;
import org.akashi.stix.StixIds;
import org.akashi.stix.StixTypes;
import org.eclipse.emf.ecore.EClass;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Blackens what an object says of others that are left out: in every text of it, wherever it stands. */
final class TextCut {

	private static final String REASON = "It names something that is left out.";
	private static final Pattern TIME = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z");
	/** Words of the standard, not of people. */
	private static final Set<String> FIXED = Set.of("type", "spec_version", "relationship_type", "pattern_type", "pattern_version", "definition_type",
			"extension_type", "lang", "opinion", "extractor", "granular_markings");
	private static final Set<String> NAMES = names();

	private final ObjectCut object;
	private final CutRules rules;

	TextCut(ObjectCut object, CutRules rules) {
		this.object = object;
		this.rules = rules;
	}

	/** Cuts every property. */
	void cut(ObjectNode tree) throws LeftOut {
		for (String property : List.copyOf(tree.propertyNames())) {
			JsonNode value = tree.get(property);
			if (property.equals("id")) {
				continue;
			}
			if (property.equals("extensions")) {
				extensions(tree, value);
			} else if (cut(tree, property, value)) {
				if (property.equals("pattern") || object.isObservable() && object.feature(property) != null && object.isEssential(property)) {
					throw new LeftOut(property.equals("pattern") ? "Its pattern looks for something that is left out." : REASON);
				}
				if (!tree.has(property) && object.isEssential(property)) {
					throw new LeftOut(REASON);
				}
				object.lost(property, REASON);
			}
		}
	}

	private void extensions(ObjectNode tree, JsonNode extensions) throws LeftOut {
		for (String key : List.copyOf(extensions.propertyNames())) {
			JsonNode extension = extensions.get(key);
			if (key.equals(EvidenceExtension.ID)) {
				evidence((ObjectNode) extension);
			} else if (cut((ObjectNode) extensions, key, extension)) {
				if (object.isObservable()) {
					throw new LeftOut(REASON); // extensions may contribute to the id of an observable
				}
				object.lost("extensions", REASON);
			}
		}
		if (extensions.isEmpty()) {
			tree.remove("extensions");
		}
	}

	private void evidence(ObjectNode extension) {
		for (String part : List.of("evidence", "names", "life")) {
			if (extension.get(part) instanceof ArrayNode all) {
				for (JsonNode one : all) {
					quote(one);
				}
				if (cut(extension, part, all)) {
					object.lost(part, REASON);
				}
			}
		}
	}

	/** A quote keeps its length, so that its places in the report stay right. */
	private void quote(JsonNode evidence) {
		if (evidence instanceof ObjectNode holder && holder.get("quote") instanceof JsonNode quote && quote.isString()) {
			String covered = rules.blackout().inPlace(quote.stringValue());
			if (!covered.equals(quote.stringValue())) {
				holder.put("quote", covered);
				object.lost("evidence", REASON);
			}
		}
		for (JsonNode inner : evidence.path("evidence")) {
			quote(inner);
		}
	}

	/** Cuts a value; whether anything was cut. */
	private boolean cut(ObjectNode holder, String name, JsonNode value) {
		if (FIXED.contains(name)) {
			return false;
		}
		if (!NAMES.contains(name) && !StixIds.isId(name) && rules.blackout().hits(name)) {
			holder.remove(name);
			return true;
		}
		if (value.isString()) {
			Optional<String> said = said(value.stringValue());
			said.ifPresent(text -> {
				if (Blackout.isGone(text)) {
					holder.remove(name);
				} else {
					holder.put(name, text);
				}
			});
			return said.isPresent();
		}
		if (value instanceof ObjectNode inner) {
			boolean cut = false;
			for (String key : List.copyOf(inner.propertyNames())) {
				cut |= cut(inner, key, inner.get(key));
			}
			return cut;
		}
		return value instanceof ArrayNode list && list(name, list);
	}

	private boolean list(String name, ArrayNode list) {
		boolean cut = false;
		for (int i = 0; i < list.size(); i++) {
			JsonNode element = list.get(i);
			if (element.isString() && said(element.stringValue()).isPresent()) {
				list.setNull(i);
				cut = true;
			} else if (element instanceof ObjectNode inner) {
				cut |= element(name, list, i, inner);
			} else if (element instanceof ArrayNode inner) {
				cut |= list(name, inner);
			}
		}
		return cut;
	}

	/** References to sources and phases of kill chains are nothing when a part of them is gone. */
	private boolean element(String name, ArrayNode list, int index, ObjectNode inner) {
		boolean cut = false;
		boolean whole = false;
		for (String key : List.copyOf(inner.propertyNames())) {
			boolean here = cut(inner, key, inner.get(key));
			cut |= here;
			whole |= here && (name.equals("kill_chain_phases") || name.equals("external_references") && !key.equals("description")
					|| name.equals("names") && key.equals("name"));
		}
		boolean empty = cut && name.equals("external_references") && !inner.has("description") && !inner.has("url") && !inner.has("external_id");
		if (whole || empty) {
			list.setNull(index);
		}
		return cut;
	}

	private Optional<String> said(String text) {
		if (text.length() < 2 || TIME.matcher(text).matches()) {
			return Optional.empty();
		}
		if (StixIds.isId(text)) {
			return rules.leftOut().contains(text) ? Optional.of(Blackout.MARK) : Optional.empty();
		}
		return rules.blackout().blackened(text);
	}

	/** All names of properties that the standard has: no names of things, whatever else is called so. */
	private static Set<String> names() {
		Set<String> names = new HashSet<>(Set.of("MD5", "SHA-1", "SHA-256", "SHA-512", "SHA3-256", "SHA3-512", "SSDEEP", "TLSH", "evidence", "names",
				"report_ref", "sha256", "asserted_by", "asserted_by_ref", "decided_by", "decided_at", "why", "mention", "quote", "stated", "extractor"));
		ModelPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
				.forEach(eClass -> eClass.getEAllStructuralFeatures().forEach(feature -> names.add(StixTypes.jsonName(feature))));
		return names;
	}
}
