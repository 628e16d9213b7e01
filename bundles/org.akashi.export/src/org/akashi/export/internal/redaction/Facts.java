package org.akashi.export.internal.redaction;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.akashi.stix.EvidenceExtension;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What decides for whom an object is.
 *
 * @param id       its id
 * @param type     its type
 * @param own      what its own markings and labels say
 * @param granular whether parts of it are marked
 * @param reports  ids and SHA-256 of the reports that it stands on
 */
record Facts(String id, String type, Level own, boolean granular, List<Source> reports) {

	/** A report that evidence names. */
	record Source(String report, String sha256) {
	}

	static Facts of(ObjectNode tree, MarkingLevels levels) {
		Level own = Level.NONE;
		for (JsonNode ref : tree.path("object_marking_refs")) {
			own = own.and(levels.of(ref.asString("")));
		}
		for (JsonNode label : tree.path("labels")) {
			own = own.and(Level.ofLabel(label.asString("")));
		}
		Set<Source> sources = new LinkedHashSet<>();
		for (JsonNode one : tree.path("extensions").path(EvidenceExtension.ID).path("evidence")) {
			sources.add(new Source(one.path("report_ref").asString(""), one.path("sha256").asString("")));
		}
		return new Facts(tree.path("id").asString(""), tree.path("type").asString(""), own, tree.has("granular_markings"), new ArrayList<>(sources));
	}

	/** Whether nothing says who may see it but what it stands on. */
	boolean unmarked() {
		return own.tlp() == null;
	}
}
