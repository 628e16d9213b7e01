package org.akashi.mention.internal.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.akashi.mention.Findings;
import org.akashi.mention.Mention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrganizationPhrasesTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Kestrel Widgets Ltd. was hit.|Kestrel Widgets Ltd.", "hit Kestrel Bank Inc. again|Kestrel Bank Inc.",
			"signed by Kestrel Soft Co., Ltd|Kestrel Soft Co., Ltd", "the firm Kestrel GmbH paid|Kestrel GmbH", "The Kestrel Corporation paid|Kestrel Corporation",
			"at Kestrel & Sons LLC there|Kestrel & Sons LLC", "株式会社ケストレルは発表した。|株式会社ケストレル", "ケストレル電機株式会社が被害|ケストレル電機株式会社",
			"the University of Kestrel was hit|University of Kestrel", "The Ministry of Strange Affairs was hit.|Ministry of Strange Affairs",
			"by the Department of Health and Wonders today|Department of Health and Wonders" })
	void organisationsByTheirWords(String text, String name) {
		assertEquals(List.of(name + "=" + name), Findings.in(text).of("organization"), () -> Findings.in(text).extraction().mentions().toString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "limited access and limited time", "a corporation was hit", "the department of the firm", "a ministry of sorts", "The Corporation", "株式会社" })
	void wordsThatNameNoOrganisation(String text) {
		assertEquals(List.of(), Findings.in(text).of("organization"), text);
	}

	@Test
	void neighboursStayApart() {
		assertEquals(List.of("Kestrel Ltd.", "Osprey GmbH", "Ministry of Foreign Affairs of Turkey"),
				Findings.in("Victims: Kestrel Ltd., Osprey GmbH and the Ministry of Foreign Affairs of Turkey.").extraction().mentions().stream()
						.filter(mention -> mention.type().equals("organization")).map(Mention::raw).toList());
		assertEquals(List.of("Department of Health=Department of Health", "Bureau of Customs=Bureau of Customs"),
				Findings.in("the Department of Health and Bureau of Customs").of("organization"));
	}

	@Test
	void theReasonNamesTheWord() {
		Mention mention = Findings.in("the firm Kestrel GmbH paid").mention("Kestrel GmbH");
		assertTrue(mention.why().contains("«GmbH»"), mention.why());
		assertEquals("", mention.entity());
	}
}
