package org.akashi.exchange.internal.stix1;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.akashi.exchange.ExchangeStatus;
import org.akashi.model.CoreObject;
import org.akashi.model.ExternalReference;
import org.akashi.model.Identity;
import org.akashi.model.KillChainPhase;
import org.akashi.model.MarkingDefinition;
import org.akashi.model.ModelFactory;
import org.akashi.stix.StixReader;
import org.akashi.stix.Tlp;
import org.eclipse.emf.common.util.EList;

import tools.jackson.databind.json.JsonMapper;

/** What all components of STIX 1.x have alike: texts, sources, markings, confidence, kill chains, relations. */
final class Common {

	private static final String KILL_CHAIN = "stix:KillChain-af3e707f-2fb9-49e5-8c37-14026ca0a5ff";
	/** An XPath to all of a package or component. */
	private static final Pattern WHOLE = Pattern.compile("\\s*|\\s*(\\.\\./|/)*(ancestor-or-self::\\S*/)?(descendant-or-self::)?(node\\(\\)|\\*)(\\s*\\|.*)?", Pattern.DOTALL);
	private static final String LOCKHEED = "lockheed-martin-cyber-kill-chain";

	private final Draft draft;
	private final Map<String, String> killChains = new java.util.HashMap<>(Map.of(KILL_CHAIN, LOCKHEED));
	private final Map<String, String> phases = new java.util.HashMap<>();

	Common(Draft draft) {
		this.draft = draft;
	}

	Draft draft() {
		return draft;
	}

	/** Descriptions and short descriptions, one after the other. */
	static String description(XmlElement element) {
		List<String> texts = new ArrayList<>();
		for (String name : List.of("Description", "Short_Description")) {
			element.children(name).stream().map(XmlElement::deepText).filter(text -> !text.isEmpty() && !texts.contains(text)).forEach(texts::add);
		}
		return String.join("\n\n", texts);
	}

	/** A description with lines {@code Label: value} below it, for what STIX 2.1 has no property for. */
	static String noted(String description, List<String> notes) {
		String lines = String.join("\n", notes);
		return description.isEmpty() ? lines : lines.isEmpty() ? description : description + "\n\n" + lines;
	}

	/** Adds {@code Label: value} for a child that is there. */
	static void note(List<String> notes, XmlElement element, String child, String label) {
		element.children(child).forEach(found -> {
			String text = found.deepText();
			if (!text.isEmpty()) {
				notes.add(label + ": " + text);
			}
		});
	}

	/** The scope of a component: with its own time, source and markings. */
	Scope scope(XmlElement element, Scope outer) {
		Scope scope = outer.at(Times.of(element.attribute("timestamp")));
		scope = scope.marked(element.child("Handling").map(this::markings).orElse(List.of()));
		for (String name : List.of("Information_Source", "Producer")) {
			Optional<XmlElement> source = element.child(name);
			if (source.isPresent()) {
				scope = scope.by(source(source.get(), scope));
			}
		}
		return scope;
	}

	/** The identity of an information source; its time and references go without. */
	String source(XmlElement source, Scope scope) {
		String id = source.child("Identity").map(identity -> identity(identity, scope)).orElse("");
		source.child("Time").ifPresent(time -> time.child("Produced_Time").ifPresent(XmlElement::use));
		return id;
	}

	/** An identity: made where it is defined, else found by its reference. */
	String identity(XmlElement element, Scope scope) {
		if (!element.attribute("idref").isEmpty()) {
			return draft.element(element.attribute("idref")).filter(found -> found != element).map(found -> identity(found, scope)).orElse("");
		}
		String name = element.text("Name");
		Optional<XmlElement> party = element.child("Specification");
		String full = party.map(found -> Ciq.name(found)).filter(text -> !text.isEmpty()).orElse(name);
		String key = element.attribute("id").isEmpty() ? "identity:" + full.toLowerCase(Locale.ROOT) : element.attribute("id");
		if (full.isEmpty() && element.attribute("id").isEmpty()) {
			return "";
		}
		Identity identity = draft.make("identity", element, key, "", new Scope(element.attribute("id").isEmpty() ? Times.UNKNOWN : scope.time(), "",
				List.of()));
		if (draft.has(identity.getId())) {
			return identity.getId();
		}
		identity.setName(full.isEmpty() ? element.attribute("id") : full);
		party.ifPresent(found -> Ciq.fill(identity, found, draft, scope));
		element.all("Roles", "Role").forEach(role -> identity.getRoles().add(role.text()));
		draft.add(identity);
		for (XmlElement related : element.all("Related_Identities", "Related_Identity")) {
			related.child("Identity").ifPresent(other -> {
				String target = identity(other, scope);
				if (!target.isEmpty()) {
					draft.alias("direct:" + target, target);
					draft.tie(List.of(identity.getId()), "direct:" + target, List.of(), false, related.text("Relationship"), confidence(related), related, scope);
				}
			});
		}
		return identity.getId();
	}

	/** The marking definitions of {@code Handling}. */
	List<String> markings(XmlElement handling) {
		List<String> ids = new ArrayList<>();
		for (XmlElement marking : handling.children("Marking")) {
			marking.child("Controlled_Structure").filter(controlled -> !WHOLE.matcher(controlled.text()).matches())
					.ifPresent(controlled -> draft.sink().problem(ExchangeStatus.warning("Line " + controlled.line() + ", " + controlled.path()
							+ ": the marking is for " + controlled.text() + " only; it was put on the whole " + handling.parent().local() + ".")));
			marking.child("Information_Source").ifPresent(source -> source(source, new Scope(Times.UNKNOWN, "", List.of())));
			for (XmlElement structure : marking.children("Marking_Structure")) {
				marking(structure).ifPresent(ids::add);
			}
		}
		return ids;
	}

	private Optional<String> marking(XmlElement structure) {
		if (!structure.attribute("idref").isEmpty()) {
			return draft.element(structure.attribute("idref")).filter(found -> found != structure).flatMap(this::marking);
		}
		String statement = structure.text("Statement") + structure.text("Terms_Of_Use");
		String colour = structure.attribute("color");
		if (!colour.isEmpty()) {
			for (Tlp tlp : Tlp.values()) {
				if (tlp.version() == 1 && tlp.label().toUpperCase(Locale.ROOT).endsWith(colour.toUpperCase(Locale.ROOT))) {
					if (!draft.has(tlp.id())) {
						draft.add(tlp.definition());
					}
					return Optional.of(tlp.id());
				}
			}
		}
		if (statement.isEmpty()) {
			draft.sink().loss(structure.path(), structure.line(), structure.type() + " " + colour, "STIX 2.1 has no marking of this kind.");
			structure.useAll();
			return Optional.empty();
		}
		String id = Draft.id("marking-definition", structure.attribute("id").isEmpty() ? "statement:" + statement : structure.attribute("id"));
		if (!draft.has(id)) {
			var json = JsonMapper.shared().createObjectNode();
			json.put("type", "marking-definition").put("spec_version", "2.1").put("id", id).put("created", Times.UNKNOWN);
			json.put("definition_type", "statement").putObject("definition").put("statement", statement);
			draft.add((MarkingDefinition) StixReader.read(json.toString()));
		}
		return Optional.of(id);
	}

	/** The confidence of a component or relation as STIX 2.1 counts it (appendix A); null when it says none. */
	static Integer confidence(XmlElement element) {
		Optional<XmlElement> confidence = element.child("Confidence");
		if (confidence.isEmpty()) {
			return null;
		}
		String value = confidence.get().text("Value").toLowerCase(Locale.ROOT);
		confidence.get().child("Description").ifPresent(XmlElement::useAll);
		return switch (value) {
			case "high" -> Integer.valueOf(85);
			case "medium" -> Integer.valueOf(50);
			case "low" -> Integer.valueOf(15);
			case "none" -> Integer.valueOf(0);
			default -> value.matches("\\d{1,3}") && Integer.parseInt(value) <= 100 ? Integer.valueOf(value) : null;
		};
	}

	/** Learns the kill chains that a package defines. */
	void killChains(XmlElement ttps) {
		for (XmlElement chain : ttps.all("Kill_Chains", "Kill_Chain")) {
			String name = chain.attribute("name");
			String id = chain.attribute("id");
			boolean lockheed = id.equals(KILL_CHAIN) || name.toLowerCase(Locale.ROOT).matches("(lm|lockheed martin).*kill chain");
			killChains.put(id, lockheed ? LOCKHEED : worded(name.isEmpty() ? id : name));
			chain.children("Kill_Chain_Phase").forEach(phase -> phases.put(phase.attribute("phase_id"), worded(phase.attribute("name"))));
		}
	}

	/** The phases that a component names. */
	void phases(XmlElement element, EList<KillChainPhase> out) {
		for (XmlElement phase : element.all("Kill_Chain_Phases", "Kill_Chain_Phase")) {
			String chain = phase.attribute("kill_chain_name").isEmpty() ? killChains.getOrDefault(phase.attribute("kill_chain_id"), "")
					: phase.attribute("kill_chain_id").equals(KILL_CHAIN) ? LOCKHEED : worded(phase.attribute("kill_chain_name"));
			String name = phase.attribute("name").isEmpty() ? phases.getOrDefault(phase.attribute("phase_id"), "") : worded(phase.attribute("name"));
			if (chain.isEmpty() || name.isEmpty()) {
				draft.sink().loss(phase.path(), phase.line(), phase.attribute("phase_id") + phase.attribute("name"), "Its kill chain is not in the file.");
				continue;
			}
			KillChainPhase made = ModelFactory.eINSTANCE.createKillChainPhase();
			made.setKillChainName(chain);
			made.setPhaseName(name);
			out.add(made);
		}
	}

	/** A word of a vocabulary as STIX 2.1 writes it: small letters and hyphens. */
	static String worded(String text) {
		return text.strip().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
	}

	/** An external reference. */
	static void reference(CoreObject object, String source, String externalId, String url) {
		ExternalReference reference = ModelFactory.eINSTANCE.createExternalReference();
		reference.setSourceName(source);
		if (!externalId.isEmpty()) {
			reference.setExternalId(externalId);
		}
		if (!url.isEmpty()) {
			reference.setUrl(url);
		}
		if (!externalId.isEmpty() || !url.isEmpty()) {
			object.getExternalReferences().add(reference);
		}
	}
}
