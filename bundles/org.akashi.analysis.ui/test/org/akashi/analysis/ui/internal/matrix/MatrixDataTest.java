package org.akashi.analysis.ui.internal.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.akashi.analysis.Proof;
import org.akashi.analysis.attack.AttackDomain;
import org.akashi.analysis.attack.AttackIndex;
import org.akashi.analysis.attack.TechniqueUse;
import org.akashi.analysis.targeting.Held;
import org.junit.jupiter.api.Test;

class MatrixDataTest {

	private static TechniqueUse use(String id, String by) {
		AttackDomain domain = AttackIndex.get().find(id).map(AttackIndex.Technique::domain).orElse(AttackDomain.ENTERPRISE);
		return new TechniqueUse(id, domain, "attack-pattern--1", id, by, Held.UNKNOWN, Proof.none(""));
	}

	private static final MatrixData DATA = new MatrixData("", "", List.of(use("T1566", "Owl"), use("T1566", "Ant"), use("T1078", ""), use("T0800", ""),
			use("", "Owl"), use("T9999", "")), 0);

	@Test
	void techniquesAndSentencesOfADomain() {
		assertEquals(3, DATA.techniques(AttackDomain.ENTERPRISE));
		assertEquals(4, DATA.sentences(AttackDomain.ENTERPRISE));
		assertEquals(1, DATA.techniques(AttackDomain.ICS));
		assertEquals(AttackDomain.ENTERPRISE, DATA.most());
		assertEquals(AttackDomain.ICS, new MatrixData("", "", List.of(use("T0800", "")), 0).most());
	}

	@Test
	void whatNoMatrixHasAPlaceForIsNamed() {
		assertEquals(2, DATA.elsewhere().size());
	}

	@Test
	void tableForOtherPrograms() {
		assertEquals(List.of("Id", "T1078\tValid Accounts\t1\t", "T1566\tPhishing\t2\tAnt, Owl"),
				DATA.table(AttackDomain.ENTERPRISE, "Id").lines().limit(3).toList());
	}

	@Test
	void optionsUnfoldAndFold() {
		MatrixOptions options = MatrixOptions.of(null);
		assertTrue(options.used());
		options.unfold("T1566", true);
		options.unfold("T1078", true);
		options.unfold("T1078", false);
		assertEquals(Set.of("T1566"), options.shown().unfolded());
		options.unfoldOnly(Set.of());
		assertFalse(options.shown().unfolded().contains("T1566"));
	}

	@Test
	void everyTacticHasANameInBothLanguages() {
		TacticNames japanese = new TacticNames(Locale.JAPANESE);
		TacticNames english = new TacticNames(Locale.ENGLISH);
		for (AttackDomain domain : AttackDomain.values()) {
			for (AttackIndex.Tactic tactic : AttackIndex.get().tactics(domain)) {
				assertEquals(tactic.name(), english.name(tactic.shortName()));
				assertFalse(japanese.name(tactic.shortName()).matches("[\\x00-\\x7f]*"), tactic.shortName());
			}
		}
	}
}
