package org.akashi.analysis.attack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.akashi.analysis.Proof;
import org.akashi.analysis.attack.TechniqueMatrix.Cell;
import org.akashi.analysis.attack.TechniqueMatrix.Shown;
import org.akashi.analysis.targeting.Held;
import org.akashi.analysis.targeting.TargetingCase;
import org.akashi.model.AttackPattern;
import org.akashi.model.ExternalReference;
import org.akashi.model.ModelFactory;
import org.akashi.stix.StixTypes;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index, what a case says of techniques, and the matrix. */
class TechniquesTest {

	private static final AttackIndex INDEX = AttackIndex.get();

	@TempDir
	Path folder;

	static AttackPattern pattern(String name, String id) {
		AttackPattern pattern = (AttackPattern) StixTypes.create("attack-pattern");
		pattern.setName(name);
		if (!id.isEmpty()) {
			ExternalReference reference = ModelFactory.eINSTANCE.createExternalReference();
			reference.setSourceName("mitre-attack");
			reference.setExternalId(id);
			pattern.getExternalReferences().add(reference);
		}
		return pattern;
	}

	private static TechniqueUse use(String id, int sentence) {
		AttackDomain domain = INDEX.find(id).map(AttackIndex.Technique::domain).orElse(AttackDomain.ENTERPRISE);
		return new TechniqueUse(id, domain, "attack-pattern--" + id, id, "", Held.UNKNOWN, Proof.none("Sentence " + sentence));
	}

	@Test
	void indexKnowsTheThreeDomains() {
		assertEquals(14, INDEX.tactics(AttackDomain.ENTERPRISE).size());
		assertEquals(12, INDEX.tactics(AttackDomain.MOBILE).size());
		assertEquals(12, INDEX.tactics(AttackDomain.ICS).size());
		assertEquals("reconnaissance", INDEX.tactics(AttackDomain.ENTERPRISE).getFirst().shortName());
		assertEquals(AttackDomain.ICS, INDEX.find("T0800").orElseThrow().domain());
		assertEquals(AttackDomain.MOBILE, INDEX.find("T1398").orElseThrow().domain());
	}

	@Test
	void everyCurrentTechniqueStandsUnderATacticOfItsDomain() {
		for (AttackDomain domain : AttackDomain.values()) {
			Set<String> tactics = new HashSet<>();
			INDEX.tactics(domain).forEach(tactic -> tactics.add(tactic.shortName()));
			for (AttackIndex.Technique technique : INDEX.techniques(domain)) {
				assertFalse(technique.isCurrent() && technique.tactics().isEmpty(), technique.id());
				assertTrue(tactics.containsAll(technique.tactics()), technique.toString());
				assertTrue(!technique.isSub() || INDEX.find(technique.parent()).isPresent(), technique.id());
			}
		}
	}

	@Test
	void subTechniquesHaveTheirTechnique() {
		AttackIndex.Technique sub = INDEX.find("t1566.001").orElseThrow();
		assertTrue(sub.isSub());
		assertEquals("T1566", sub.parent());
		assertEquals("Phishing: Spearphishing Attachment", INDEX.fullName(sub));
		assertTrue(INDEX.subs("T1566").contains(sub));
	}

	@Test
	void patternIsRecognisedByReferenceByIdAndByName() {
		assertEquals("T1566", TechniqueId.of(pattern("Whatever", "T1566")).orElseThrow());
		assertEquals("T1566.001", TechniqueId.of(pattern("t1566.001", "")).orElseThrow());
		assertEquals("T1566", TechniqueId.of(pattern("phishing", "")).orElseThrow());
		assertTrue(TechniqueId.of(pattern("Sending pigeons", "")).isEmpty());
		AttackPattern other = pattern("Sending pigeons", "CAPEC-98");
		assertTrue(TechniqueId.of(other).isEmpty());
	}

	@Test
	void sentencesOfUsersAndOfTheTechniqueItselfCountOnce() throws CoreException {
		try (TargetingCase of = new TargetingCase(folder)) {
			AttackPattern pattern = pattern("Phishing", "T1566");
			pattern.getEvidence().add(TargetingCase.evidence("Sentence 1 states «».", 100, ""));
			pattern.getEvidence().add(TargetingCase.evidence("It sent mails.", 900, ""));
			of.add(pattern);
			String actor = of.named("intrusion-set", "Owl Group");
			String campaign = of.named("campaign", "Night Owl");
			of.relate(campaign, "attributed-to", actor, "");
			of.relate(campaign, "uses", pattern.getId(), "");
			List<TechniqueUse> all = TechniqueUses.read(of.open(), "", new NullProgressMonitor());
			assertEquals(List.of("Night Owl", ""), all.stream().map(TechniqueUse::by).toList());
			assertEquals(1, TechniqueUses.read(of.open(), campaign, new NullProgressMonitor()).size());
			assertEquals("Night Owl", TechniqueUses.read(of.open(), actor, new NullProgressMonitor()).getFirst().by());
		}
	}

	@Test
	void usesHaveTheTimeOfTheirSentences() throws CoreException {
		try (TargetingCase of = new TargetingCase(folder)) {
			AttackPattern pattern = pattern("Phishing", "T1566");
			of.add(pattern);
			String campaign = of.campaign("Night Owl", "2017-09-01T00:00:00.000Z", "2019-03-05T23:59:59.999Z");
			of.relate(campaign, "uses", pattern.getId(), "2018", "2019/", "");
			assertEquals(List.of("2018", "2019-01 – 2019-03-05", ""),
					TechniqueUses.read(of.open(), "", new NullProgressMonitor()).stream().map(use -> use.held().text()).toList());
		}
	}

	private static List<String> cells(TechniqueMatrix matrix, String tactic) {
		List<String> ids = new ArrayList<>();
		for (TechniqueMatrix.Column column : matrix.columns()) {
			if (column.tactic().shortName().equals(tactic)) {
				for (Cell cell : column.cells()) {
					ids.add(cell.technique().id() + " " + cell.uses().size() + "+" + cell.below().size());
					cell.shown().forEach(sub -> ids.add("  " + sub.technique().id() + " " + sub.uses().size()));
				}
			}
		}
		return ids;
	}

	@Test
	void onlyUsedWithUnfoldedSubTechniques() {
		List<TechniqueUse> uses = List.of(use("T1566", 1), use("T1566.001", 2), use("T1566.001", 3), use("T1078", 4));
		Shown shown = new Shown(true, "", TechniqueMatrix.unfolded(uses));
		TechniqueMatrix matrix = TechniqueMatrix.of(AttackDomain.ENTERPRISE, uses, shown);
		assertEquals(List.of("T1566 1+2", "  T1566.001 2", "T1078 1+0"), cells(matrix, "initial-access"));
		assertEquals(List.of("T1078 1+0"), cells(matrix, "persistence"));
		assertEquals(4, matrix.columns().get(2).count());
		assertEquals(List.of(), cells(matrix, "impact"));
	}

	@Test
	void allShowsCurrentTechniquesAndThoseFormerOnesThatHaveSentences() {
		AttackIndex.Technique former = INDEX.techniques(AttackDomain.ENTERPRISE).stream()
				.filter(technique -> !technique.isCurrent() && !technique.isSub() && !technique.tactics().isEmpty()).findFirst().orElseThrow();
		String tactic = former.tactics().getFirst();
		Shown all = new Shown(false, "", Set.of());
		assertFalse(cells(TechniqueMatrix.of(AttackDomain.ENTERPRISE, List.of(), all), tactic).contains(former.id() + " 0+0"));
		assertTrue(cells(TechniqueMatrix.of(AttackDomain.ENTERPRISE, List.of(use(former.id(), 1)), all), tactic).contains(former.id() + " 1+0"));
	}

	@Test
	void searchFindsIdsNamesAndSubTechniques() {
		assertEquals(List.of("T1566 0+0"), cells(TechniqueMatrix.of(AttackDomain.ENTERPRISE, List.of(), new Shown(false, "T1566 ", Set.of())), "initial-access"));
		assertEquals(List.of("T1566 0+0", "  T1566.001 0"),
				cells(TechniqueMatrix.of(AttackDomain.ENTERPRISE, List.of(), new Shown(false, "spearphishing att", Set.of())), "initial-access"));
	}

	@Test
	void mobileAndIcsHaveTheirOwnMatrix() {
		List<TechniqueUse> uses = List.of(use("T0800", 1), use("T1398", 2));
		assertEquals(Set.of("T0800"), TechniqueMatrix.used(AttackDomain.ICS, uses));
		assertEquals(List.of("T0800 1+0"), cells(TechniqueMatrix.of(AttackDomain.ICS, uses, new Shown(true, "", Set.of())), "inhibit-response-function"));
	}
}
