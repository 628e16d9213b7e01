package org.akashi.mention.internal.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.akashi.mention.Findings;
import org.akashi.mention.KnownNames;
import org.akashi.mention.Mention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VulnerabilitiesAndProductsTest {

	@ParameterizedTest
	@CsvSource({ "Log4Shell,CVE-2021-44228", "EternalBlue,CVE-2017-0144", "Heartbleed,CVE-2014-0160", "ZeroLogon,CVE-2020-1472", "Zerologon,CVE-2020-1472",
			"BlueKeep,CVE-2019-0708", "Follina,CVE-2022-30190", "Dirty COW,CVE-2016-5195", "Citrix Bleed,CVE-2023-4966", "ハートブリード,CVE-2014-0160" })
	void aNicknameStandsForItsId(String written, String id) {
		Findings findings = Findings.in("They used " + written + " to get in.");
		assertEquals(List.of(id), findings.entities("cve"));
		assertEquals(id, findings.mention(written).value());
		assertTrue(findings.mention(written).why().contains("nickname of " + id), findings.mention(written).why());
	}

	@Test
	void aNicknameOfSeveralFlawsIsLeftToAPerson() {
		Mention mention = Findings.in("ProxyShell was used.").mention("ProxyShell");
		assertEquals("", mention.entity());
		assertEquals(List.of("cve:CVE-2021-34473", "cve:CVE-2021-34523", "cve:CVE-2021-31207"), mention.candidates());
		assertTrue(KnownNames.builtIn().candidate("cve:CVE-2021-34473").isPresent());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "The GHOST vulnerability is old.|1", "A ghost was seen.|0", "GHOST in capitals|0", "the Meltdown attack|1", "a nuclear Meltdown|0",
			"脆弱性 Spectre を悪用|2", "the POODLE flaw|1" })
	void everydayWordsNeedAWordForFlawsBesideThem(String text, int count) {
		long ids = Findings.in(text).extraction().mentions().stream().filter(mention -> mention.type().equals("cve"))
				.mapToLong(mention -> Math.max(1, mention.candidates().size())).sum();
		assertEquals(count, ids, text);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Microsoft Exchange|Microsoft Exchange", "Exchange Server|Microsoft Exchange", "Log4j|Log4j", "Apache Log4j|Log4j", "FortiOS|FortiOS",
			"Pulse Connect Secure|Pulse Connect Secure", "Citrix ADC|Citrix ADC", "VMware ESXi|VMware ESXi", "PAN-OS|PAN-OS", "Confluence Server|Atlassian Confluence",
			"一太郎|Ichitaro", "MOVEit Transfer|MOVEit Transfer", "Windows Server|Windows Server", "Windows|Windows", "ワードプレス|WordPress" })
	void products(String written, String entity) {
		assertEquals(List.of(entity), Findings.in("Servers with " + written + " were hit.").entities("product"), written);
	}

	@ParameterizedTest
	@ValueSource(strings = { "the windows of the house", "an exchange of mails", "android in small letters", "a safari in Kenya", "safari" })
	void wordsThatAreNoProducts(String text) {
		assertEquals(List.of(), Findings.in(text).of("product"), text);
	}

	@Test
	void theLongerNameOfAProductWinsOverItsMaker() {
		Findings findings = Findings.in("Microsoft Exchange by Microsoft");
		assertEquals(List.of("Microsoft Exchange=Microsoft Exchange"), findings.of("product"));
		assertEquals(List.of("Microsoft=Microsoft"), findings.of("organization"));
	}
}
