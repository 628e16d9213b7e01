package org.akashi.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.akashi.mention.Explanation;
import org.akashi.mention.Extractors;
import org.akashi.mention.Mention;
import org.akashi.report.ReadLimits;
import org.akashi.report.ReportFile;
import org.akashi.report.ReportReaders;
import org.akashi.report.Samples;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every mention of the sample reports says why it is one, through the services of the product, PDF too. */
class ReasonsTest {

	private static final List<Mention> MENTIONS = new ArrayList<>();

	@BeforeAll
	static void extract() throws CoreException {
		for (ReportFile report : Samples.all()) {
			MENTIONS.addAll(Services.get(Extractors.class).extract(
					Services.get(ReportReaders.class).read(report, ReadLimits.DEFAULT, new NullProgressMonitor()), new NullProgressMonitor()).mentions());
		}
	}

	@Test
	void eachNamesItsRuleOrItsListsWithVersions() {
		assertTrue(MENTIONS.size() > 100, MENTIONS.size() + " mentions");
		for (Mention mention : MENTIONS) {
			Explanation why = Explanation.of(mention);
			assertFalse(why.basis().isBlank(), mention.toString());
			assertTrue(why.extractor().matches("[a-z]+/[\\d.]+"), mention.toString());
			why.lists().forEach(list -> assertTrue(list.chars().anyMatch(Character::isDigit), mention.why()));
		}
	}

	@Test
	void eachSaysWhatWasNormalised() {
		for (Mention mention : MENTIONS) {
			assertEquals(mention.raw().equals(mention.value()), Explanation.of(mention.why(), mention.extractor()).normalised().isEmpty(),
					mention.toString());
		}
	}
}
