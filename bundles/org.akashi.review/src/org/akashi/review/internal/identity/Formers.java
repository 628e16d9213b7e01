package org.akashi.review.internal.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.akashi.model.MergedObject;
import org.akashi.model.StixObject;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Merged objects as their survivor keeps them. */
public final class Formers {

	private static final JsonMapper MAPPER = JsonMapper.shared();

	private Formers() {
	}

	/**
	 * Takes evidence that was withdrawn from the merged objects, too: they must not bring it back when they are split off.
	 *
	 * @param sha256 the report
	 * @param items  tells whether the evidence of an item goes
	 */
	public static void withdraw(StixObject survivor, String sha256, Predicate<String> items) {
		Predicate<JsonNode> goes = evidence -> evidence.path("sha256").asString("").equals(sha256)
				&& items.test(evidence.path("mention").asString(""));
		for (MergedObject merged : survivor.getMerged()) {
			if (merged.getFormer() != null && MAPPER.readTree(merged.getFormer()) instanceof ObjectNode former && strip(former, goes)) {
				merged.setFormer(former.toString());
			}
		}
	}

	private static boolean strip(ObjectNode former, Predicate<JsonNode> goes) {
		List<JsonNode> evidence = OwnExtension.list(former, OwnExtension.EVIDENCE);
		boolean changed = evidence.removeIf(goes);
		if (changed) {
			OwnExtension.set(former, OwnExtension.EVIDENCE, evidence);
		}
		List<JsonNode> names = OwnExtension.list(former, OwnExtension.NAMES);
		List<JsonNode> kept = new ArrayList<>();
		for (JsonNode name : names) {
			List<JsonNode> of = new ArrayList<>();
			name.path(OwnExtension.EVIDENCE).forEach(of::add);
			if (of.removeIf(goes)) {
				changed = true;
				if (of.isEmpty()) {
					continue;
				}
				((ObjectNode) name).putArray(OwnExtension.EVIDENCE).addAll(of);
			}
			kept.add(name);
		}
		if (kept.size() < names.size()) {
			OwnExtension.set(former, OwnExtension.NAMES, kept);
		}
		return changed;
	}
}
