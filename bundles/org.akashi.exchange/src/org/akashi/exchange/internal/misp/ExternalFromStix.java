package org.akashi.exchange.internal.misp;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.akashi.exchange.internal.misp.StixFacts.Fact;

import tools.jackson.databind.node.ObjectNode;

/** Makes MISP attributes and objects of indicators, observed data and observables that don't come from MISP. */
final class ExternalFromStix {

	/** What one STIX object became. */
	record Made(List<ObjectNode> attributes, List<ObjectNode> objects, List<Fact> unused) {
	}

	private static final Map<String, String> SINGLE = Map.ofEntries(Map.entry("autonomous-system:number", "AS"), Map.entry("domain-name:value", "domain"),
			Map.entry("email-addr:value", "email"), Map.entry("ipv4-addr:value", "ip-dst"), Map.entry("ipv6-addr:value", "ip-dst"),
			Map.entry("mac-addr:value", "mac-address"), Map.entry("mutex:name", "mutex"), Map.entry("url:value", "url"), Map.entry("file:name", "filename"),
			Map.entry("windows-registry-key:key", "regkey"), Map.entry("file:hashes.MD5", "md5"), Map.entry("file:hashes.SHA-1", "sha1"),
			Map.entry("file:hashes.SHA-256", "sha256"), Map.entry("file:hashes.SHA-512", "sha512"), Map.entry("file:hashes.SSDEEP", "ssdeep"),
			Map.entry("file:hashes.TLSH", "tlsh"), Map.entry("file:hashes.SHA-224", "sha224"), Map.entry("file:hashes.SHA-384", "sha384"),
			Map.entry("file:hashes.SHA3-256", "sha3-256"), Map.entry("file:hashes.SHA3-512", "sha3-512"), Map.entry("email-message:subject", "email-subject"),
			Map.entry("x509-certificate:hashes.MD5", "x509-fingerprint-md5"), Map.entry("x509-certificate:hashes.SHA-1", "x509-fingerprint-sha1"),
			Map.entry("x509-certificate:hashes.SHA-256", "x509-fingerprint-sha256"),
			Map.entry("network-traffic:extensions.http-request-ext.request_header.User-Agent", "user-agent"));
	private static final Map<String, String> RELATIONS = Map.of("AS", "asn", "domain", "domain", "email-dst", "to", "ip-dst", "ip", "url", "url");
	private static final Map<String, String> OBJECTS = Map.ofEntries(Map.entry("artifact", "artifact"), Map.entry("autonomous-system", "asn"),
			Map.entry("directory", "directory"), Map.entry("domain-name", "domain-ip"), Map.entry("email-message", "email"), Map.entry("file", "file"),
			Map.entry("network-traffic", "network-traffic"), Map.entry("process", "process"), Map.entry("software", "software"),
			Map.entry("user-account", "user-account"), Map.entry("windows-registry-key", "registry-key"), Map.entry("x509-certificate", "x509"),
			Map.entry("url", "url"), Map.entry("mutex", "mutex"));
	private static final Set<String> RULES = Set.of("yara", "sigma", "snort", "suricata");
	/** Properties whose targets belong to the same MISP object. */
	private static final Set<String> FOLLOWED = Set.of("src_ref", "dst_ref", "from_ref", "sender_ref", "to_refs", "cc_refs", "bcc_refs", "resolves_to_refs");

	private ExternalFromStix() {
	}

	/** An indicator: an attribute or object for its pattern; a pattern that is more than one thing stays a pattern. */
	static Made indicator(ObjectNode indicator) {
		String language = MispJson.text(indicator, "pattern_type");
		String pattern = MispJson.text(indicator, "pattern");
		if (pattern.isBlank()) {
			return new Made(List.of(), List.of(), List.of());
		}
		if (!language.equals("stix") && !language.isEmpty()) {
			return attribute(indicator, null, RULES.contains(language) ? language : "other", pattern, true);
		}
		Optional<List<Fact>> facts = StixFacts.ofPattern(pattern);
		Set<String> types = new HashSet<>();
		facts.ifPresent(all -> all.forEach(fact -> types.add(fact.plain().substring(0, fact.plain().indexOf(':')))));
		Made made = facts.isEmpty() || types.size() != 1 ? null : of(types.iterator().next(), AttributeFromStix.uuid(indicator), MispJson.text(indicator, "id"),
				facts.get(), indicator, true);
		return made != null && !(made.attributes().isEmpty() && made.objects().isEmpty()) && said(made) ? made : attribute(indicator, null, "stix2-pattern", pattern, true);
	}

	/** Whether the attributes say most of the pattern. */
	private static boolean said(Made made) {
		int attributes = made.attributes().size();
		for (ObjectNode object : made.objects()) {
			attributes += MispJson.objects(object, "Attribute").size();
		}
		return made.unused().size() < attributes;
	}

	/** An observable with those that belong to it. */
	static Made observable(ObjectNode root, ObjectNode observed, Function<String, ObjectNode> lookup, Set<String> used) {
		Function<String, ObjectNode> followed = id -> {
			ObjectNode target = follows(root, id) ? lookup.apply(id) : null;
			if (target != null) {
				used.add(id);
			}
			return target;
		};
		used.add(MispJson.text(root, "id"));
		List<Fact> facts = new ArrayList<>(StixFacts.ofObservable(root, followed));
		facts.removeIf(fact -> fact.plain().matches(".*_refs?$"));
		return of(MispJson.text(root, "type"), AttributeFromStix.uuid(root), MispJson.text(root, "id"), facts, observed, false);
	}

	private static boolean follows(ObjectNode root, String id) {
		if (id.startsWith("domain-name--") && MispJson.text(root, "type").equals("domain-name")) {
			return false; // a name that leads to another name is an object of its own
		}
		return FOLLOWED.stream().anyMatch(property -> MispJson.texts(root.get(property)).contains(id));
	}

	private static Made of(String type, String uuid, String seed, List<Fact> facts, ObjectNode about, boolean detect) {
		List<Fact> said = facts.stream().filter(fact -> !fact.plain().equals("email-addr:display_name")).toList();
		if (said.size() == 1 && SINGLE.containsKey(said.getFirst().plain())) {
			String single = SINGLE.get(said.getFirst().plain());
			String value = said.getFirst().value();
			return attribute(about, uuid, single.equals("email") && detect ? "email-dst" : single, single.equals("AS") ? "AS" + value : value, detect);
		}
		String name = OBJECTS.get(type);
		if (name == null || facts.isEmpty()) {
			return new Made(List.of(), List.of(), facts);
		}
		if (name.equals("network-traffic") && facts.stream().anyMatch(fact -> fact.plain().startsWith("network-traffic:extensions.socket-ext."))) {
			name = "network-socket";
		}
		ObjectFromStix conversion = new ObjectFromStix(seed, detect ? null : Set.of());
		List<Fact> known = facts.stream().map(fact -> renamed(type, fact)).toList();
		List<ObjectNode> objects = conversion.convert(MappingTables.INSTANCE.object(name).orElseThrow(), uuid, known);
		if (about != null) {
			ObjectNode head = MispJson.object();
			AttributeFromStix.common(about, head, detect ? about : null, detect ? null : about);
			for (String key : List.of("timestamp", "first_seen", "last_seen")) {
				if (head.has(key)) {
					objects.forEach(object -> object.set(key, head.get(key)));
				}
			}
			comment(about, objects.getFirst(), detect);
		}
		return new Made(List.of(), objects, List.copyOf(conversion.unused()));
	}

	/** Names that others use for what the templates know by another. */
	private static Fact renamed(String type, Fact fact) {
		String plain = fact.plain();
		String known = switch (plain) {
			case "process:name" -> "process:x_misp_name";
			case "email-message:body_multipart.body" -> "email-message:body";
			case "email-message:additional_header_fields.X-Mailer" -> "email-message:additional_header_fields.X-Mailer";
			default -> plain;
		};
		return known.equals(plain) ? fact : new Fact(known, known, fact.value(), fact.member(), fact.uuid());
	}

	private static Made attribute(ObjectNode about, String uuid, String type, String value, boolean detect) {
		ObjectNode attribute = MispJson.object();
		attribute.put("uuid", uuid != null ? uuid : AttributeFromStix.uuid(about));
		attribute.put("type", type);
		attribute.put("value", value);
		attribute.put("category", MappingTables.INSTANCE.type(type).map(MappingTables.Type::category).orElse("Other"));
		attribute.put("to_ids", detect);
		attribute.put("disable_correlation", false);
		if (detect && RELATIONS.containsKey(type) && uuid != null) {
			attribute.put("object_relation", RELATIONS.get(type));
		}
		if (about != null) {
			AttributeFromStix.common(about, attribute, detect ? about : null, detect ? null : about);
			comment(about, attribute, detect);
		}
		return new Made(List.of(attribute), List.of(), List.of());
	}

	private static void comment(ObjectNode about, ObjectNode element, boolean detect) {
		String description = MispJson.text(about, "description");
		String comment = !detect ? "Observed Data ID: " + MispJson.text(about, "id") : !description.isEmpty() ? description : MispJson.text(about, "name");
		if (!comment.isEmpty()) {
			element.put("comment", comment);
		}
	}

	/** The kinds of references between MISP objects, by the property that says them. */
	static Map<String, String> references() {
		Map<String, String> kinds = new LinkedHashMap<>();
		kinds.put("contains_refs", "contains");
		kinds.put("parent_directory_ref", "contained-in");
		kinds.put("content_ref", "related-to");
		kinds.put("image_ref", "executes");
		kinds.put("parent_ref", "child-of");
		kinds.put("child_refs", "parent-of");
		kinds.put("creator_user_ref", "created-by");
		kinds.put("encapsulates_refs", "encapsulates");
		kinds.put("encapsulated_by_ref", "encapsulated-by");
		kinds.put("src_payload_ref", "related-to");
		kinds.put("dst_payload_ref", "related-to");
		kinds.put("belongs_to_refs", "belongs-to");
		kinds.put("resolves_to_refs", "resolves-to");
		return kinds;
	}
}
