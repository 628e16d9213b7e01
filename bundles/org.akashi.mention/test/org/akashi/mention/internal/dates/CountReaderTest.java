package org.akashi.mention.internal.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.akashi.mention.Findings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountReaderTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "It hit more than 80 organizations worldwide.|more than 80 organizations=80+ organizations",
			"It hit 80+ organizations.|80+ organizations=80+ organizations", "It hit about 300 companies.|about 300 companies=~300 companies",
			"It hit up to 18,000 customers.|up to 18,000 customers=<18000 customers", "It hit at least 12 Turkish banks.|at least 12=12+ banks",
			"Victims were found in 24 countries.|24 countries=24 countries", "It encrypted over 1.5 million computers.|",
			"It hit over 2 million computers.|over 2 million computers=2 million+ computers", "It hit dozens of organizations.|dozens of organizations=dozens of organizations",
			"It hit hundreds of small businesses.|hundreds=hundreds of businesses", "世界80以上の機関を標的とした。|80以上の機関=80+ institutions",
			"世界で約300社が被害を受けた。|約300社=~300 companies", "20カ国以上で確認された。|20カ国以上=20+ countries", "３万台が感染した。|３万台=30000 devices",
			"80を超える組織が狙われた。|80を超える組織=80+ organizations" })
	void counts(String text, String count) {
		assertEquals(count == null ? List.of() : List.of(count), Findings.in(text).of("count"), text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "It ran for 12 days.", "It has 3 stages.", "They used 40 domains.", "In 2019 organizations were hit.", "1 company was hit.",
			"APT28 hit banks.", "version 4.2 users", "port 443 and 80 are open", "10 of the samples", "3人の攻撃者がいた。", "CVE-2019-1234 users" })
	void noCounts(String text) {
		assertEquals(List.of(), Findings.in(text).of("count"), text);
	}

	@Test
	void thePlaceAndTheSectorStayMentionsOfTheirOwn() {
		Findings findings = Findings.in("APT28 attacked at least 12 Turkish banks.");
		assertEquals(List.of("TR"), findings.entities("country"));
		assertEquals(List.of("financial-services"), findings.entities("sector"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Operation Sharpshooter targeted more than 80 organizations in Germany.|Operation Sharpshooter description 80+ organizations",
			"APT28 compromised at least 12 banks in Turkey.|APT28 description 12+ banks", "More than 30 companies were attacked by APT28.|APT28 description 30+ companies",
			"Operation Sharpshooterは世界80以上の機関を標的としている。|Operation Sharpshooter description 80+ institutions",
			"Ryuk has infected over 100 hospitals.|Ryuk description 100+ hospitals" })
	void whoHitThem(String text, String property) {
		assertTrue(Findings.in(text).properties().contains(property), Findings.in(text).properties().toString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "APT28 did not attack 80 organizations.", "Proofpoint protects more than 80 organizations.", "APT28 uses servers in 24 countries." })
	void noVictimsNoStatement(String text) {
		assertEquals(List.of(), Findings.in(text).properties(), text);
	}
}
