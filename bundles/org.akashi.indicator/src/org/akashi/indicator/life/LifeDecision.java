package org.akashi.indicator.life;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.akashi.model.StixObject;
import org.akashi.stix.EvidenceExtension;
import org.akashi.stix.PartialDate;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a person decided about the life of an indicator. STIX has no place for the reason of a revocation nor for a review that
 * found everything in order; both are kept with the object in Akashi's property extension ({@link EvidenceExtension}), member
 * {@code life}: {@code [{"decision": "extend" | "expire" | "revoke", "at": timestamp, "by": …, "why": …}]}.
 *
 * @param kind what was decided
 * @param at   when
 * @param by   who, or {@code ""}
 * @param why  the reason, or {@code ""}
 */
public record LifeDecision(Kind kind, Instant at, String by, String why) {

	/** What can be decided. */
	public enum Kind {
		/** It still holds: the score starts anew. */
		EXTEND,
		/** It holds no longer: its validity ends. */
		EXPIRE,
		/** It is withdrawn. */
		REVOKE;

		/** The name in files. */
		public String id() {
			return name().toLowerCase(Locale.ROOT);
		}
	}

	private static final String MEMBER = "life";
	private static final String TYPE = "extension_type";
	private static final JsonMapper JSON = JsonMapper.shared();

	/** What was decided about an object, oldest first; what can't be read is passed over. */
	public static List<LifeDecision> of(StixObject object) {
		String json = object.getExtensions().get(EvidenceExtension.ID);
		if (json == null || !json.contains('"' + MEMBER + '"')) {
			return List.of();
		}
		List<LifeDecision> decisions = new ArrayList<>();
		extension(json).path(MEMBER).forEach(node -> read(node).ifPresent(decisions::add));
		decisions.sort((one, other) -> one.at.compareTo(other.at));
		return decisions;
	}

	/** Keeps a decision with its object. */
	public void addTo(StixObject object) {
		ObjectNode extension = extension(object.getExtensions().get(EvidenceExtension.ID));
		if (!extension.has(TYPE)) {
			extension.put(TYPE, EvidenceExtension.EXTENSION_TYPE);
		}
		ArrayNode all = extension.get(MEMBER) instanceof ArrayNode there ? there : extension.putArray(MEMBER);
		ObjectNode fact = all.addObject().put("decision", kind.id()).put("at", PartialDate.timestamp(at));
		if (!by.isEmpty()) {
			fact.put("by", by);
		}
		if (!why.isEmpty()) {
			fact.put("why", why);
		}
		object.getExtensions().put(EvidenceExtension.ID, extension.toString());
	}

	private static ObjectNode extension(String json) {
		try {
			return json != null && JSON.readTree(json) instanceof ObjectNode object ? object : JSON.createObjectNode();
		} catch (JacksonException e) {
			return JSON.createObjectNode();
		}
	}

	private static Optional<LifeDecision> read(JsonNode node) {
		String kind = node.path("decision").asString("");
		Optional<Instant> at = Seen.moment(node.path("at").asString(""));
		for (Kind known : Kind.values()) {
			if (known.id().equals(kind)) {
				return at.map(when -> new LifeDecision(known, when, node.path("by").asString(""), node.path("why").asString("")));
			}
		}
		return Optional.empty();
	}
}
