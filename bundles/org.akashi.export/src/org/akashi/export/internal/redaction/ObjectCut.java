package org.akashi.export.internal.redaction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.akashi.model.ModelPackage;
import org.akashi.stix.EvidenceExtension;
import org.akashi.stix.StixTypes;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Cuts one object, as a tree of JSON, to what an audience may see. For one object. */
final class ObjectCut {

	private static final String MODEL = "http://akashi.org/stix";
	private static final Set<String> OPINIONS = Set.of("note", "opinion");
	/** Bookkeeping of one's own work: former objects are in it, whole. */
	private static final List<String> OWN_WORK = List.of("merged", "moved", "distinctions");

	/**
	 * What a text is replaced by or an object left out for.
	 *
	 * @param leftOut why the whole object is left out; {@code ""} when it stays
	 * @param losses  reasons by property of what was taken away
	 * @param removed what its own markings took away, by property: it must not be said elsewhere
	 */
	record Result(String leftOut, Map<String, String> losses, Map<String, List<JsonNode>> removed) {

		boolean isChanged() {
			return !losses.isEmpty();
		}
	}

	/** Ends the cutting: the object can't stay. */
	@SuppressWarnings("serial")
	static final class LeftOut extends Exception {

		LeftOut(String reason) {
			super(reason, null, false, false);
		}
	}

	private final ObjectNode tree;
	private final CutRules rules;
	private final String type;
	private final EClass eClass;
	private final boolean observable;
	private final Map<String, String> losses = new LinkedHashMap<>();
	private final Map<String, List<JsonNode>> removed = new LinkedHashMap<>();

	private ObjectCut(ObjectNode tree, CutRules rules) {
		this.tree = tree;
		this.rules = rules;
		type = tree.path("type").asString("");
		eClass = StixTypes.eClass(type);
		observable = ModelPackage.Literals.CYBER_OBSERVABLE.isSuperTypeOf(eClass);
	}

	/**
	 * Cuts an object.
	 *
	 * @param tree     the object; changed in place
	 * @param unmarked whether nothing marks the object itself, so that its properties are marked by what they stand on
	 */
	static Result cut(ObjectNode tree, CutRules rules, boolean unmarked) {
		ObjectCut cut = new ObjectCut(tree, rules);
		try {
			cut.granular();
			cut.evidence(unmarked);
			cut.references(unmarked);
			cut.translations();
			new TextCut(cut, rules).cut(tree);
			cut.tidy();
			return new Result("", cut.losses, cut.removed);
		} catch (LeftOut e) {
			return new Result(e.getMessage(), cut.losses, cut.removed);
		}
	}

	void lost(String property, String reason) {
		losses.putIfAbsent(property, reason);
	}

	boolean isObservable() {
		return observable;
	}

	/** The feature of a property; null for custom ones. */
	EStructuralFeature feature(String property) {
		return StixTypes.feature(eClass, property);
	}

	/** Whether the object can't be without the property, or has its id from it. */
	boolean isEssential(String property) {
		EStructuralFeature feature = feature(property);
		return feature != null && (feature.isRequired() || EcoreUtil.getAnnotation(feature, MODEL, "contributes") != null);
	}

	/** What its own granular markings (STIX 2.1, section 7.2.3) keep from the audience. */
	private void granular() throws LeftOut {
		if (!(tree.get("granular_markings") instanceof ArrayNode markings)) {
			return;
		}
		for (int i = markings.size() - 1; i >= 0; i--) {
			String ref = markings.get(i).path("marking_ref").asString("");
			Level level = ref.isEmpty() ? Level.NONE : rules.levels().of(ref);
			if (!level.isFor(rules.audience())) {
				for (JsonNode selector : markings.get(i).path("selectors")) {
					take(selector.asString(""), level);
				}
				markings.remove(i);
			}
		}
	}

	private void take(String selector, Level level) throws LeftOut {
		String[] steps = selector.split("\\.", -1);
		JsonNode parent = tree;
		for (int i = 0; i < steps.length - 1 && parent != null; i++) {
			parent = step(parent, steps[i]);
		}
		String last = steps[steps.length - 1];
		JsonNode node = parent == null ? null : step(parent, last);
		if (node == null) {
			return; // selects nothing, or what another marking took already
		}
		String property = steps[0];
		removed.computeIfAbsent(property, key -> new ArrayList<>()).add(node);
		String reason = level.reason("The property");
		boolean whole = steps.length == 1;
		if (whole && isEssential(property)) {
			if (observable || !node.isString() || property.equals("pattern") || property.equals("id") || property.equals("type")
					|| StixTypes.isReference(feature(property)) || StixTypes.isTimestamp(feature(property))) {
				throw new LeftOut(level.reason("Its property " + property) + " It can't be without it.");
			}
			tree.put(property, Blackout.MARK);
		} else if (whole && Set.of("id", "type", "spec_version").contains(property) || observable && isEssential(property)) {
			throw new LeftOut(level.reason("Its property " + property) + " It can't be without it.");
		} else {
			remove(parent, last);
		}
		lost(property, reason);
	}

	private static JsonNode step(JsonNode node, String step) {
		return step.matches("\\[\\d{1,9}\\]") ? node.get(Integer.parseInt(step.substring(1, step.length() - 1))) : node.get(step);
	}

	private static void remove(JsonNode parent, String step) {
		if (parent instanceof ArrayNode array) {
			array.setNull(Integer.parseInt(step.substring(1, step.length() - 1))); // its place stays until all is done
		} else if (parent instanceof ObjectNode object) {
			object.remove(step);
		}
	}

	/** Evidence from reports that are left out, and what stands on nothing else. */
	private void evidence(boolean unmarked) throws LeftOut {
		if (!(tree.path("extensions").get(EvidenceExtension.ID) instanceof ObjectNode extension)) {
			return;
		}
		Map<String, Boolean> open = new LinkedHashMap<>();
		if (drop(extension, open)) {
			lost("evidence", "Some of it is from reports that are left out.");
		}
		for (Map.Entry<String, Boolean> property : open.entrySet()) {
			if (unmarked && !property.getValue() && !property.getKey().isEmpty()) {
				standsOnNothing(property.getKey());
			}
		}
		names(extension, unmarked);
		for (String own : OWN_WORK) {
			if (extension.remove(own) != null) {
				lost(own, "What was merged and rejected here is one's own work and not for others.");
			}
		}
	}

	/** Takes away evidence of reports that are left out. */
	private boolean drop(ObjectNode holder, Map<String, Boolean> open) {
		boolean dropped = false;
		if (holder.get("evidence") instanceof ArrayNode all) {
			for (int i = all.size() - 1; i >= 0; i--) {
				JsonNode one = all.get(i);
				boolean gone = rules.isFromLeftOut(one.path("report_ref").asString(""), one.path("sha256").asString(""));
				open.merge(one.path("property").asString("").replaceFirst("[.\\[].*", ""), !gone, Boolean::logicalOr);
				if (gone) {
					all.remove(i);
					dropped = true;
				}
			}
			if (all.isEmpty()) {
				holder.remove("evidence");
			}
		}
		return dropped;
	}

	private void standsOnNothing(String property) throws LeftOut {
		JsonNode node = tree.get(property);
		if (node == null) {
			return;
		}
		if (isEssential(property)) {
			throw new LeftOut("Its property " + property + " stands on reports that are left out alone.");
		}
		removed.computeIfAbsent(property, key -> new ArrayList<>()).add(node);
		tree.remove(property);
		lost(property, "It stands on reports that are left out alone.");
	}

	/** Names that only reports that are left out have. */
	private void names(ObjectNode extension, boolean unmarked) {
		if (!(extension.get("names") instanceof ArrayNode names)) {
			return;
		}
		for (int i = names.size() - 1; i >= 0; i--) {
			Map<String, Boolean> open = new LinkedHashMap<>();
			if (names.get(i) instanceof ObjectNode name && drop(name, open)) {
				lost("names", "Some evidence of names is from reports that are left out.");
				if (unmarked && !open.containsValue(true)) {
					forget(name.path("name").asString(""));
					names.remove(i);
				}
			}
		}
	}

	private void forget(String name) {
		if (tree.get("aliases") instanceof ArrayNode aliases && !name.equals(tree.path("name").asString(""))) {
			for (int i = 0; i < aliases.size(); i++) {
				if (aliases.get(i).asString("").equals(name)) {
					removed.computeIfAbsent("aliases", key -> new ArrayList<>()).add(aliases.get(i));
					aliases.setNull(i);
					lost("aliases", "A name stands on reports that are left out alone.");
				}
			}
		}
	}

	/** Ids of what is left out. */
	private void references(boolean unmarked) throws LeftOut {
		for (String property : List.copyOf(tree.propertyNames())) {
			JsonNode value = tree.get(property);
			boolean hit = false;
			if (value instanceof ArrayNode list) {
				for (int i = 0; i < list.size(); i++) {
					if (list.get(i).isString() && rules.leftOut().contains(list.get(i).stringValue())) {
						list.setNull(i);
						hit = true;
					}
				}
				hit &= !property.equals("object_marking_refs");
			} else if (value.isString() && !property.equals("id") && rules.leftOut().contains(value.stringValue())) {
				hit = true;
			}
			if (hit) {
				reference(property, value, unmarked);
			}
		}
	}

	private void reference(String property, JsonNode value, boolean unmarked) throws LeftOut {
		if (unmarked && OPINIONS.contains(type)) {
			throw new LeftOut("It speaks of something that is left out.");
		}
		boolean empty = !(value instanceof ArrayNode list) || isEmptied(list);
		EStructuralFeature feature = feature(property);
		boolean contributes = feature != null && EcoreUtil.getAnnotation(feature, MODEL, "contributes") != null;
		if (contributes || empty && isEssential(property)) {
			throw new LeftOut(type.equals("relationship") ? "One of its ends is left out." : "It refers to something that is left out.");
		}
		if (empty) {
			tree.remove(property);
		}
		lost(property, "It refers to something that is left out.");
	}

	static boolean isEmptied(ArrayNode list) {
		for (JsonNode element : list) {
			if (!element.isNull()) {
				return false;
			}
		}
		return true;
	}

	/** Translations of properties that were taken away (STIX 2.1, section 7.1). */
	private void translations() throws LeftOut {
		Set<String> gone = rules.gone().get(tree.path("object_ref").asString(""));
		if (!type.equals("language-content") || gone == null || !(tree.get("contents") instanceof ObjectNode contents)) {
			return;
		}
		for (String language : List.copyOf(contents.propertyNames())) {
			if (contents.get(language) instanceof ObjectNode translated) {
				for (String property : gone) {
					if (translated.remove(property) != null) {
						lost("contents", "A translated property is not for this audience.");
					}
				}
				if (translated.isEmpty()) {
					contents.remove(language);
				}
			}
		}
		if (contents.isEmpty()) {
			throw new LeftOut("All that it translates is not for this audience.");
		}
	}

	/** Closes the gaps, and sees that the markings that are left select something. */
	private void tidy() throws LeftOut {
		if (losses.isEmpty()) {
			return;
		}
		new Gaps(tree).close();
		for (EStructuralFeature feature : eClass.getEAllStructuralFeatures()) {
			if (feature.isRequired() && !tree.has(StixTypes.jsonName(feature)) && losses.containsKey(StixTypes.jsonName(feature))) {
				throw new LeftOut("Nothing is left of its property " + StixTypes.jsonName(feature) + ".");
			}
		}
	}
}
