package org.akashi.measure.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.akashi.measure.internal.Judgement.Verdict;
import org.akashi.mention.Extractors;
import org.akashi.report.ReportReaders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tools.jackson.databind.json.JsonMapper;

class CaseRunTest {

	private static final CaseRun RUN = new CaseRun(new ReportFiles(ReportReaders.builtIn(), Extractors.builtIn()));

	private static Verdict verdict(String line) {
		return RUN.judge("cases.jsonl", JsonMapper.shared().readTree(line), 1).verdict();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '\u0001', value = {
			"FOUND  | {`op`:`fang`,`input`:`a[.]example`,`expected`:`a.example`,`options`:{}}",
			"MISSED | {`op`:`fang`,`input`:`a[.]example`,`expected`:`b.example`,`options`:{}}",
			"OUT_OF_SCOPE | {`op`:`fang`,`input`:`a`,`expected`:`a`,`options`:{`magic`:true}}",
			"FOUND  | {`op`:`defang`,`input`:`go to 192.0.2.1 now`,`expected`:`go to 192[.]0[.]2[.]1 now`,`options`:{}}",
			"FOUND  | {`type`:`generic_ipv4_address_only`,`kind`:`positive`,`input`:`203.0.113.7`}",
			"MISSED | {`type`:`generic_ipv4_address_only`,`kind`:`positive`,`input`:`no address`}",
			"FOUND  | {`type`:`generic_ipv4_address_only`,`kind`:`negative`,`input`:`no address`}",
			"MISSED | {`type`:`generic_ipv4_address_only`,`kind`:`negative`,`input`:`203.0.113.7`}",
			"FOUND  | {`type`:`generic_ipv4_address_only`,`kind`:`negative`,`input`:`http://203.0.113.7/`}",
			"OUT_OF_SCOPE | {`type`:`generic_disarm`,`kind`:`positive`,`input`:`T0131.001`}",
			"OUT_OF_SCOPE | {`type`:`never_heard_of`,`kind`:`positive`,`input`:`x`}",
			"FOUND  | {`type`:`ethereum`,`input`:`0x32Be343B94f860124dC4fEe278FDCBD38C102D88`,`expected`:`0x32Be343B94f860124dC4fEe278FDCBD38C102D88`}",
			"MISSED | {`type`:`ethereum`,`input`:`none`,`expected`:`0x32Be343B94f860124dC4fEe278FDCBD38C102D88`}",
			"FOUND  | {`input`:`203.0.113.7`,`expected`:{`ipv4`:[`203.0.113.7`]},`must_not`:{`ipv4`:[`203.0.113.8`]}}",
			"MISSED | {`input`:`203.0.113.7`,`expected`:{},`must_not`:{`ipv4`:[`203.0.113.7`]}}",
			"FOUND  | {`input`:`203.0.113.7`,`expected`:{`ipv4`:[`203.0.113.7`],`url`:[]}}",
			"MISSED | {`input`:`203.0.113.7 and 203.0.113.8`,`expected`:{`ipv4`:[`203.0.113.7`]}}",
			"MISSED | {`input`:`203.0.113.7`,`expected`:{}}",
			"FOUND  | {`make`:{`unit`:`a.`,`n`:1000},`limit_ms`:60000}",
			"MISSED | {`make`:{`unit`:`a.`,`n`:100000},`limit_ms`:0}", "OUT_OF_SCOPE | {`input`:`203.0.113.7`}" })
	void eachFormOfCasesCanBeRightAndWrong(Verdict expected, String line) {
		assertEquals(expected, verdict(line.replace('`', '"')));
	}

	@Test
	void findingsOfOthersAreJudgedByTheSameRules() {
		String line = "{\"expected\":{\"ipv4\":[\"203.0.113.7\"]},\"must_not\":{}}";
		assertTrue(CaseRun.isRight(line, List.of(new Finding("ipv4", "203.0.113.7", "203.0.113.7", -1, -1, true, "", ""))));
		assertFalse(CaseRun.isRight(line, List.of()));
	}

	@Test
	void kindsOfOneTypeAreToldApartByTheirValue() {
		Finding url = new Finding("url", "https://host.example.com/a.exe", "", 0, 1, true, "", "");
		assertTrue(CaseTypes.of("generic_url_file").orElseThrow().accepts(url));
		assertFalse(CaseTypes.of("generic_url_path").orElseThrow().accepts(url));
		assertFalse(CaseTypes.of("generic_url").orElseThrow().accepts(url));
		assertFalse(CaseTypes.of("generic_host_name_file").orElseThrow().accepts(url));
		Finding visa = new Finding("card", "4242424242424242", "", 0, 1, true, "", "");
		assertTrue(CaseTypes.of("generic_bank_card_visa").orElseThrow().accepts(visa));
		assertFalse(CaseTypes.of("generic_bank_card_amex").orElseThrow().accepts(visa));
	}
}
