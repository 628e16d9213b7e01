package org.akashi.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.akashi.model.AttackPattern;
import org.akashi.model.ExternalReference;
import org.akashi.model.KillChainPhase;
import org.akashi.model.Malware;
import org.akashi.model.ModelFactory;
import org.akashi.model.StixObject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KillChainReaderTest {

	private static final String LOCKHEED = "lockheed-martin-cyber-kill-chain";

	@TempDir
	Path folder;
	private Knowledge knowledge;

	@BeforeEach
	void open() throws CoreException {
		knowledge = new Knowledge(folder);
	}

	@AfterEach
	void close() {
		knowledge.close();
	}

	@Test
	void nothingIsKnown() {
		assertTrue(read("").isEmpty());
	}

	@Test
	void knownChainsHaveAllPhasesInTheirOrder() {
		malware("Night Heron", LOCKHEED, "installation");
		malware("Grey Heron", LOCKHEED, "actions-on-objectives");
		KillChain chain = read("").getFirst();
		assertTrue(chain.known());
		assertEquals(7, chain.phases().size());
		assertEquals("installation", chain.phases().get(4).name());
		assertEquals(1, chain.phases().get(4).items().size());
		assertEquals("Grey Heron", chain.phases().get(6).items().getFirst().entry().name());
	}

	@Test
	void unknownChainsShowWhatAppears() {
		malware("Night Heron", "our-own-chain", "look around");
		malware("Grey Heron", "our-own-chain", "take");
		KillChain chain = read("").getFirst();
		assertFalse(chain.known());
		assertEquals(List.of("look around", "take"), chain.phases().stream().map(KillChain.Phase::name).sorted().toList());
	}

	@Test
	void aPhaseThatAKnownChainLacksStandsAtItsEnd() {
		malware("Night Heron", LOCKHEED, "celebration");
		KillChain chain = read("").getFirst();
		assertEquals("celebration", chain.phases().getLast().name());
	}

	@Test
	void techniquesOfAttackStandInTheirTactics() {
		technique("T1566.001");
		KillChain chain = read("").getFirst();
		assertEquals("mitre-attack", chain.name());
		assertEquals(List.of("initial-access"), chain.phases().stream().filter(phase -> !phase.items().isEmpty()).map(KillChain.Phase::name).toList());
		assertEquals(14, chain.phases().size());
	}

	@Test
	void ofSomebodyIsWhatTheyAndTheirMalwareUse() {
		StixObject campaign = knowledge.named("campaign", "Paper Lantern");
		StixObject other = knowledge.named("campaign", "Other");
		StixObject malware = malware("Night Heron", LOCKHEED, "installation");
		malware("Grey Heron", LOCKHEED, "delivery");
		StixObject technique = technique("T1566.001");
		knowledge.relate(campaign, "uses", malware, knowledge.sentence("Night Heron", "", null), knowledge.sentence("2016", "", null));
		knowledge.relate(malware, "uses", technique);
		List<KillChain> chains = read(campaign.getId());
		assertEquals(2, chains.size());
		KillChain.Item item = chains.stream().filter(chain -> chain.name().equals(LOCKHEED)).findFirst().orElseThrow().phases().get(4).items().getFirst();
		assertEquals(2, item.proofs().size());
		assertEquals("Paper Lantern", item.by());
		assertEquals(1, chains.stream().filter(chain -> chain.name().equals(LOCKHEED)).findFirst().orElseThrow().items());
		assertTrue(read(other.getId()).isEmpty());
	}

	@Test
	void circlesEnd() {
		StixObject one = malware("Night Heron", LOCKHEED, "installation");
		StixObject other = malware("Grey Heron", LOCKHEED, "delivery");
		knowledge.relate(one, "uses", other);
		knowledge.relate(other, "uses", one);
		assertEquals(2, read(one.getId()).getFirst().items());
	}

	private List<KillChain> read(String subject) {
		return KillChainReader.read(knowledge.open, subject, period -> true, new NullProgressMonitor());
	}

	private StixObject malware(String name, String chain, String phase) {
		return knowledge.add("malware", (Malware malware) -> {
			malware.setName(name);
			malware.setIsFamily(true);
			KillChainPhase own = ModelFactory.eINSTANCE.createKillChainPhase();
			own.setKillChainName(chain);
			own.setPhaseName(phase);
			malware.getKillChainPhases().add(own);
		});
	}

	private StixObject technique(String id) {
		return knowledge.add("attack-pattern", (AttackPattern pattern) -> {
			pattern.setName(id);
			ExternalReference reference = ModelFactory.eINSTANCE.createExternalReference();
			reference.setSourceName("mitre-attack");
			reference.setExternalId(id);
			pattern.getExternalReferences().add(reference);
		});
	}
}
