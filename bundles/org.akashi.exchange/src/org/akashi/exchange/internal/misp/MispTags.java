package org.akashi.exchange.internal.misp;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.akashi.stix.Tlp;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Tags: those of the Traffic Light Protocol are markings, those of confidence scales give {@code confidence}, those of the kill chain give
 * phases; all but the first stay as labels, too, so that going back gives them again.
 */
final class MispTags {

	/** The kill chain of the taxonomy {@code kill-chain}. */
	static final String KILL_CHAIN = "lockheed-martin-cyber-kill-chain";

	private static final Map<String, Tlp> MARKINGS = Map.of("tlp:white", Tlp.WHITE, "tlp:green", Tlp.GREEN, "tlp:amber", Tlp.AMBER,
			"tlp:red", Tlp.RED, "tlp:clear", Tlp.CLEAR_2, "tlp:amber+strict", Tlp.AMBER_STRICT_2);
	private static final Map<String, Integer> CONFIDENCE = confidence();
	private static final Set<String> WITH_PHASES = Set.of("indicator", "attack-pattern", "malware", "tool", "infrastructure");

	private MispTags() {
	}

	private static Map<String, Integer> confidence() {
		Map<String, Integer> scale = new HashMap<>();
		for (String line : MappingTables.lines("confidence.tsv")) {
			String[] row = line.split("\t");
			scale.put(row[0].toLowerCase(Locale.ROOT), Integer.parseInt(row[1].strip()));
		}
		return scale;
	}

	/** The names of an element's tags, without those of galaxies whose clusters are there. */
	static List<String> names(ObjectNode element, boolean galaxies) {
		Set<String> names = new LinkedHashSet<>();
		for (ObjectNode tag : MispJson.objects(element, "Tag")) {
			String name = MispJson.text(tag, "name").strip();
			if (!name.isEmpty() && !(galaxies && name.startsWith("misp-galaxy:"))) {
				names.add(name);
			}
		}
		return new ArrayList<>(names);
	}

	/** The marking that a tag stands for. */
	static Optional<Tlp> marking(String tag) {
		return Optional.ofNullable(MARKINGS.get(tag.toLowerCase(Locale.ROOT).replace(" ", "")));
	}

	/** The tag that stands for a marking. */
	static String tag(Tlp marking) {
		return marking.label().toLowerCase(Locale.ROOT);
	}

	/** Puts tags on a STIX object; marking definitions that it needs go to the draft. */
	static void apply(List<String> tags, ObjectNode object, StixDraft draft) {
		boolean phases = WITH_PHASES.contains(MispJson.text(object, "type"));
		for (String tag : tags) {
			Optional<Tlp> marking = marking(tag);
			if (marking.isPresent()) {
				MispJson.list(object, "object_marking_refs").add(marking.get().id());
				draft.marking(marking.get());
				continue;
			}
			MispJson.list(object, "labels").add(tag);
			Integer confidence = CONFIDENCE.get(tag.toLowerCase(Locale.ROOT));
			if (confidence != null && !object.has("confidence")) {
				object.put("confidence", confidence);
			}
			if (phases && tag.startsWith("kill-chain:")) {
				ArrayNode list = MispJson.list(object, "kill_chain_phases");
				list.addObject().put("kill_chain_name", KILL_CHAIN).put("phase_name",
						tag.substring("kill-chain:".length()).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"));
			}
		}
	}

	/** The tags of a STIX object: of its markings and of the labels that aren't those of MISP's own bookkeeping. */
	static List<String> of(ObjectNode object) {
		Set<String> tags = new LinkedHashSet<>();
		for (String marking : MispJson.texts(object.get("object_marking_refs"))) {
			Tlp.of(marking).ifPresent(tlp -> tags.add(tag(tlp)));
		}
		for (String property : AttributeFromStix.LABELS) {
			for (String label : MispJson.texts(object.get(property))) {
				// Types of STIX are no tags, but STIX 2.0 had labels there.
				if (!bookkeeping(label) && (property.equals("labels") || label.indexOf(':') > 0)) {
					tags.add(label);
				}
			}
		}
		return new ArrayList<>(tags);
	}

	private static boolean bookkeeping(String label) {
		return BOOKKEEPING.matcher(label).matches() || label.equals("Threat-Report");
	}

	private static final Pattern BOOKKEEPING = Pattern.compile("misp:(type|category|name|meta-category|to_ids|tool|galaxy-name|galaxy-type|threat-level|analysis|context-layer)=\".*\"");
}
