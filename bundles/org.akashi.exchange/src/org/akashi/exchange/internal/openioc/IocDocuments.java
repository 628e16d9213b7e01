package org.akashi.exchange.internal.openioc;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.akashi.exchange.ExchangeStatus;
import org.akashi.exchange.KnowledgeSink;
import org.akashi.exchange.ReadLoss;
import org.akashi.export.LossReport;
import org.akashi.export.LossReport.Loss;
import org.akashi.model.StixObject;
import org.akashi.stix.EvidenceExtension;
import org.akashi.stix.StixIds;
import org.akashi.stix.pattern.PatternException;
import org.akashi.stix.pattern.Patterns;
import org.akashi.stix.pattern.StixPattern;
import org.eclipse.core.runtime.IStatus;

import tools.jackson.databind.JsonNode;

/** Makes OpenIOC documents of indicators, and joins them, for a file has one document. */
final class IocDocuments {

	private static final Map<String, String> RULES = Map.of("yara", "Yara/Yara", "snort", "Snort/Snort");
	private static final Set<String> SILENT = Set.of("extension-definition", "marking-definition");
	/** Properties that a document has a place for, or that are the same for all indicators. */
	private static final Set<String> CARRIED = Set.of("type", "spec_version", "id", "created_by_ref", "created", "modified", "name", "description", "pattern",
			"pattern_type", "pattern_version", "valid_from", "labels", "external_references", "extensions", "indicator_types");

	private final Map<String, JsonNode> byId;
	private final String title;
	private final List<Loss> losses = new ArrayList<>();
	private final Set<String> told = new HashSet<>();
	private int written;

	IocDocuments(Map<String, JsonNode> byId, String title) {
		this.byId = byId;
		this.title = title;
	}

	/** The document of all indicators. */
	Node document() {
		List<JsonNode> indicators = byId.values().stream().filter(object -> type(object).equals("indicator")).toList();
		List<Node> documents = indicators.stream().map(this::document).toList();
		byId.values().forEach(this::lost);
		return documents.size() == 1 ? documents.getFirst() : joined(indicators, documents);
	}

	LossReport report() {
		return new LossReport(written, losses);
	}

	private static String type(JsonNode object) {
		return object.path("type").asString("");
	}

	private static String text(JsonNode object, String name) {
		return object.path(name).asString("");
	}

	private void lose(JsonNode object, String property, String reason) {
		losses.add(new Loss(text(object, "id"), text(object, "name"), property, reason));
	}

	private void lost(JsonNode object) {
		if (type(object).equals("indicator")) {
			object.propertyNames().stream().filter(name -> !CARRIED.contains(name)).forEach(name -> lose(object, name, "OpenIOC has no place for it."));
		} else if (told.contains(text(object, "id"))) {
			for (String name : List.of("description", "aliases")) {
				if (object.has(name)) {
					lose(object, name, "OpenIOC carries the name only.");
				}
			}
		} else if (!SILENT.contains(type(object)) && !text(object, "id").equals(EvidenceExtension.IDENTITY_ID)) {
			lose(object, "", "OpenIOC carries indicators only.");
		}
	}

	private Node document(JsonNode indicator) {
		Optional<Node> kept = KeptDocument.of(indicator);
		author(indicator).ifPresent(author -> told.add(text(author, "id")));
		List<Node> links = links(indicator);
		Node metadata = metadata(indicator, kept.flatMap(document -> document.child("metadata")).orElse(null), links);
		String id = text(indicator, "id").substring("indicator--".length());
		Node document = new Node("OpenIOC").with("id", kept.map(k -> k.get("id")).orElse(id))
				.with("last-modified", kept.filter(k -> isSame(k.get("last-modified"), text(indicator, "modified"))).map(k -> k.get("last-modified"))
						.orElseGet(() -> text(indicator, "modified").isEmpty() ? Schema.NO_DATE : text(indicator, "modified")))
				.with("published-date", kept.map(k -> k.get("published-date")).orElse(Schema.NO_DATE)).add(metadata);
		Node criteria = kept.flatMap(k -> k.child("criteria")).filter(c -> isPattern(c, text(indicator, "pattern"))).orElse(null);
		document.add(criteria != null ? criteria : new Node("criteria").add(criteria(indicator)));
		if (criteria != null) {
			kept.flatMap(k -> k.child("parameters")).ifPresent(document::add);
		}
		written++;
		return document;
	}

	/** Whether the date that was kept still stands for that of the object: the reader made it of the same moment, or of no date. */
	private static boolean isSame(String kept, String modified) {
		return Dates.known(kept).map(Dates::stix).orElse(modified).equals(modified) || Dates.known(kept).isPresent()
				&& Dates.instant(modified).filter(now -> now.isAfter(Dates.known(kept).get())).isEmpty();
	}

	/** Whether a tree is what the pattern says: then nobody changed the pattern since. */
	private static boolean isPattern(Node criteria, String pattern) {
		return new CriteriaPattern(new Comparisons(new Silence())).pattern(criteria).filter(p -> p.toString().equals(pattern)).isPresent();
	}

	private Node criteria(JsonNode indicator) {
		PatternCriteria criteria = new PatternCriteria(text(indicator, "id"), (what, why) -> lose(indicator, "pattern", why.startsWith("OpenIOC") ? what + ": " + why : why));
		String rule = RULES.get(text(indicator, "pattern_type"));
		if (rule != null) {
			return criteria.rule(rule, text(indicator, "pattern"));
		}
		try {
			StixPattern pattern = text(indicator, "pattern_type").equals("stix") ? Patterns.parse(text(indicator, "pattern")) : null;
			if (pattern != null) {
				return criteria.indicator(pattern);
			}
			lose(indicator, "pattern", "OpenIOC has no patterns of the type " + text(indicator, "pattern_type") + ".");
		} catch (PatternException e) {
			lose(indicator, "pattern", "The pattern can't be read: " + e.getMessage());
		}
		return new Node("Indicator").with("operator", "OR").with("id", text(indicator, "id").substring("indicator--".length()));
	}

	private Optional<JsonNode> author(JsonNode indicator) {
		return Optional.ofNullable(byId.get(text(indicator, "created_by_ref")));
	}

	private Node metadata(JsonNode indicator, Node kept, List<Node> links) {
		Node metadata = new Node("metadata");
		field(metadata, kept, "short_description", text(indicator, "name"));
		field(metadata, kept, "description", text(indicator, "description"));
		boolean sameWords = kept != null && new HashSet<>(List.of(kept.text("keywords").split("[,;\\s]+"))).equals(words(indicator));
		field(metadata, sameWords ? kept : null, "keywords", sameWords ? kept.text("keywords") : String.join(" ", words(indicator)).strip());
		field(metadata, kept, "authored_by", author(indicator).map(author -> text(author, "name")).orElse(""));
		String authored = kept == null ? "" : kept.text("authored_date");
		metadata.add("authored_date", authored.isEmpty() ? text(indicator, "created").isEmpty() ? Schema.NO_DATE : text(indicator, "created") : authored);
		long keptLinks = kept == null ? 0 : kept.child("links").map(all -> all.children("link").count()).orElse(0L);
		if (kept != null && kept.child("links").isPresent() && keptLinks == indicator.path("external_references").size()) {
			metadata.add(kept.child("links").get());
		} else if (!links.isEmpty()) {
			Node all = new Node("links");
			links.forEach(all::add);
			metadata.add(all);
		}
		return metadata;
	}

	private static Set<String> words(JsonNode indicator) {
		Set<String> words = new LinkedHashSet<>();
		indicator.path("labels").forEach(label -> words.add(label.asString("").replaceAll("\\s+", "-")));
		return words.isEmpty() ? Set.of("") : words;
	}

	/** The kept text where it still says the same, else the new one. */
	private static void field(Node metadata, Node kept, String name, String value) {
		Node old = kept == null ? null : kept.child(name).orElse(null);
		if (old != null && old.text().strip().equals(value)) {
			metadata.add(old);
		} else if (!value.isEmpty()) {
			metadata.add(name, value);
		}
	}

	/** References, and the groups and families that relationships name. */
	private List<Node> links(JsonNode indicator) {
		List<Node> links = new ArrayList<>();
		for (JsonNode reference : indicator.path("external_references")) {
			Node link = new Node("link").with("rel", text(reference, "source_name"));
			if (reference.has("url")) {
				link.with("href", text(reference, "url"));
			}
			links.add(titled(link, text(reference, "description").isEmpty() ? text(reference, "external_id") : text(reference, "description")));
		}
		for (JsonNode object : byId.values()) {
			JsonNode target = byId.get(text(object, "target_ref"));
			if (target != null && text(object, "source_ref").equals(text(indicator, "id")) && text(object, "relationship_type").equals("indicates")) {
				String rel = switch (type(target)) {
					case "intrusion-set", "threat-actor", "campaign" -> "threatgroup";
					case "malware", "tool" -> "family";
					default -> "";
				};
				if (!rel.isEmpty()) {
					links.add(titled(new Node("link").with("rel", rel), text(target, "name")));
					told.add(text(target, "id"));
					told.add(text(object, "id"));
				}
			}
		}
		return links;
	}

	private static Node titled(Node link, String title) {
		return title.isEmpty() ? link : link.with("title", title);
	}

	/** One document for several: each is a branch of it. What they say about themselves has no place. */
	private Node joined(List<JsonNode> indicators, List<Node> documents) {
		String modified = indicators.stream().map(i -> text(i, "modified")).max(String::compareTo).filter(m -> !m.isEmpty()).orElse(Schema.NO_DATE);
		String created = indicators.stream().map(i -> text(i, "created")).max(String::compareTo).filter(c -> !c.isEmpty()).orElse(Schema.NO_DATE);
		String key = String.join("|", indicators.stream().map(i -> text(i, "id")).toList());
		String id = StixIds.named("openioc", key).substring("openioc--".length());
		Node metadata = new Node("metadata").add("short_description", title).add("authored_date", created);
		Node all = new Node("Indicator").with("operator", "OR").with("id", StixIds.named("openioc", key + "|all").substring("openioc--".length()));
		Node parameters = new Node("parameters");
		for (int i = 0; i < documents.size(); i++) {
			documents.get(i).child("criteria").ifPresent(criteria -> criteria.children("Indicator").forEach(all::add));
			documents.get(i).child("parameters").ifPresent(given -> given.children().forEach(parameters::add));
			Node own = documents.get(i).child("metadata").orElseThrow();
			String branch = documents.get(i).child("criteria").flatMap(c -> c.child("Indicator")).map(b -> b.get("id")).orElse("");
			named(parameters, branch, "name", own.text("short_description"), key + i);
			named(parameters, branch, "description", own.text("description"), key + i);
			if (own.child("links").isPresent()) {
				lose(indicators.get(i), "external_references", "A file of several indicators has no place for the links of each.");
			}
		}
		Node document = new Node("OpenIOC").with("id", id).with("last-modified", modified).with("published-date", Schema.NO_DATE).add(metadata)
				.add(new Node("criteria").add(all));
		return parameters.children().isEmpty() ? document : document.add(parameters);
	}

	private static void named(Node parameters, String branch, String name, String value, String key) {
		if (!value.isEmpty() && !branch.isEmpty()) {
			parameters.add(new Node("param").with("id", StixIds.named("openioc", key + "|" + name).substring("openioc--".length())).with("ref-id", branch)
					.with("name", name.toLowerCase(Locale.ROOT)).add(new Node("value").with("type", "string").append(value)));
		}
	}

	/** Losses of a tree that was read before are known already. */
	private static final class Silence implements KnowledgeSink {

		@Override
		public void object(StixObject object) {
			throw new IllegalStateException(ExchangeStatus.BUNDLE);
		}

		@Override
		public void loss(ReadLoss loss) {
			// Named when the document was read.
		}

		@Override
		public void problem(IStatus problem) {
			// Said when the document was read.
		}
	}
}
