package org.akashi.mention.internal.statements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.akashi.mention.Findings;
import org.akashi.mention.Proposal;
import org.junit.jupiter.api.Test;

/** {@link StatementSentences}: each sentence states exactly the relationships beside it. */
class StatementGoldTest {

	private static final int LEAST = 130;

	private static List<String[]> rows() {
		return StatementSentences.ALL.lines().filter(line -> !line.startsWith("#") && line.contains("=>"))
				.map(line -> new String[] { line.substring(0, line.indexOf("=>")).strip(), line.substring(line.indexOf("=>") + 2) }).toList();
	}

	private static TreeSet<String> relationships(String cell) {
		TreeSet<String> all = new TreeSet<>();
		for (String part : cell.split(";")) {
			if (!part.isBlank()) {
				all.add(part.strip());
			}
		}
		return all;
	}

	@Test
	void eachSentenceStatesWhatItSaysAndNothingElse() {
		List<String> wrong = new ArrayList<>();
		List<String[]> rows = rows();
		for (String[] row : rows) {
			TreeSet<String> expected = relationships(row[1]);
			TreeSet<String> found = new TreeSet<>(Findings.in(row[0]).relationships());
			if (!found.equals(expected)) {
				wrong.add(row[0] + " states " + expected + ", not " + found);
			}
		}
		assertTrue(rows.size() >= LEAST, rows.size() + " sentences");
		assertEquals(List.of(), wrong, wrong.size() + " of " + rows.size());
	}

	@Test
	void eachProposalQuotesItsSentenceAndNamesItsWords() {
		for (String[] row : rows()) {
			Findings findings = Findings.in(row[0]);
			for (Proposal proposal : findings.extraction().proposals()) {
				assertTrue(row[0].contains(findings.sentence(proposal)), row[0]);
				assertTrue(proposal.why().contains("«") || proposal.why().contains("stands beside") || proposal.why().contains("calls it"),
						proposal.why());
			}
		}
	}

	@Test
	void hedgesStandOnTheScalesOfStix() {
		String[][] hedges = { { "OilRig likely targeted Bahrain.", "likely, 70" }, { "OilRig may have targeted Bahrain.", "roughly even chance, 50" },
				{ "We assess with moderate confidence that OilRig targeted Bahrain.", "Med, 50" },
				{ "We assess with high confidence that OilRig targeted Bahrain.", "High, 85" },
				{ "OilRigはバーレーンを標的とした可能性がある。", "roughly even chance, 50" }, { "OilRigはバーレーンを標的としたとみられる。", "likely, 70" } };
		int last = 100;
		for (String[] hedge : hedges) {
			Proposal proposal = Findings.in(hedge[0]).relationship("OilRig targets Bahrain");
			assertTrue(proposal.why().contains(hedge[1] + " in STIX 2.1 appendix A"), proposal.why());
			last = Math.min(last, proposal.confidence());
		}
		int high = Findings.in(hedges[3][0]).relationship("OilRig targets Bahrain").confidence();
		assertTrue(high > last, high + " is no more than " + last);
	}
}
