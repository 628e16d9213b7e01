package org.akashi.export.document.internal.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.akashi.analysis.attack.AttackDomain;
import org.akashi.analysis.attack.AttackIndex;
import org.akashi.analysis.attack.TechniqueId;
import org.akashi.model.AttackPattern;
import org.akashi.model.Evidence;
import org.akashi.model.Relationship;

/** The attack patterns by the tactics of ATT&CK, with who uses them and the sentences that say so. */
final class Techniques {

	private final Links links;
	private final Relations relations;

	Techniques(Links links, Relations relations) {
		this.links = links;
		this.relations = relations;
	}

	/** By tactic in the order of the matrix; what is not of ATT&CK at the end. A technique of several tactics stands under each. */
	Map<String, Object> data(List<String> ids) {
		Map<String, List<Map<String, Object>>> byTactic = new LinkedHashMap<>();
		for (AttackDomain domain : AttackDomain.values()) {
			AttackIndex.get().tactics(domain).forEach(tactic -> byTactic.put(key(domain, tactic.shortName()), new ArrayList<>()));
		}
		List<Map<String, Object>> others = new ArrayList<>();
		for (String id : ids) {
			if (links.knowledge().object(id).orElse(null) instanceof AttackPattern pattern) {
				place(pattern, byTactic, others);
			}
		}
		List<Map<String, Object>> tactics = new ArrayList<>();
		for (AttackDomain domain : AttackDomain.values()) {
			for (AttackIndex.Tactic tactic : AttackIndex.get().tactics(domain)) {
				List<Map<String, Object>> of = byTactic.get(key(domain, tactic.shortName()));
				if (!of.isEmpty()) {
					of.sort(java.util.Comparator.comparing(technique -> (String) technique.get("technique")));
					tactics.add(Data.of("id", tactic.id(), "name", links.words().has("tactic." + tactic.shortName())
							? links.words().of("tactic." + tactic.shortName()) : tactic.name(), "techniques", of));
				}
			}
		}
		if (!others.isEmpty()) {
			tactics.add(Data.of("id", "", "name", links.words().of("tactic.none"), "techniques", others));
		}
		return Data.of("version", AttackIndex.VERSION, "tactics", tactics);
	}

	private void place(AttackPattern pattern, Map<String, List<Map<String, Object>>> byTactic, List<Map<String, Object>> others) {
		Optional<String> technique = TechniqueId.of(pattern);
		Map<String, Object> data = technique(pattern, technique.orElse(""));
		List<String> phases = pattern.getKillChainPhases().stream().map(phase -> Data.text(phase.getPhaseName())).toList();
		AttackDomain domain = TechniqueId.domain(technique.orElse(""), pattern);
		List<String> tactics = phases.isEmpty() ? technique.flatMap(AttackIndex.get()::find).map(AttackIndex.Technique::tactics).orElse(List.of())
				: phases;
		boolean placed = false;
		for (String tactic : tactics) {
			List<Map<String, Object>> list = byTactic.get(key(domain, tactic));
			if (list != null) {
				list.add(data);
				placed = true;
			}
		}
		if (!placed) {
			others.add(data);
		}
	}

	private Map<String, Object> technique(AttackPattern pattern, String technique) {
		List<Evidence> evidence = new ArrayList<>(pattern.getEvidence());
		List<Map<String, Object>> by = new ArrayList<>();
		for (Relationship relationship : relations.to(pattern.getId())) {
			if ("uses".equals(relationship.getRelationshipType())) {
				Map<String, Object> user = links.ref(relationship.getSourceRef());
				user.put("evidence", links.evidence(relationship.getEvidence()));
				by.add(user);
				evidence.addAll(relationship.getEvidence());
			}
		}
		return Data.of("technique", technique, "id", pattern.getId(), "anchor", Links.anchor(pattern.getId()), "name", links.name(pattern), "url",
				technique.isEmpty() ? "" : "https://attack.mitre.org/techniques/" + technique.replace('.', '/') + "/", "by", by, "evidence",
				links.evidence(evidence));
	}

	private static String key(AttackDomain domain, String tactic) {
		return domain + " " + tactic;
	}
}
