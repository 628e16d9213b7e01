package org.akashi.indicator.lists;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;

import org.akashi.indicator.lists.IndicatorWarnings.Warning;
import org.akashi.model.Indicator;
import org.akashi.observable.Observable;
import org.akashi.observable.ObservableType;
import org.akashi.stix.StixTypes;
import org.akashi.warninglist.CaseWarningSettings;
import org.akashi.warninglist.WarningException;
import org.akashi.warninglist.WarningLists;
import org.junit.jupiter.api.Test;

/** Hits of the values of patterns. */
class IndicatorWarningsTest {

	private static final WarningLists LISTS = WarningLists.builtIn();

	private static List<String> of(String pattern) {
		return IndicatorWarnings.ofPattern(LISTS, pattern).stream().map(IndicatorWarningsTest::shown).toList();
	}

	private static String shown(Warning warning) {
		return warning.observable().value() + " " + warning.hit().listId();
	}

	@Test
	void everyValueOfAPatternIsAsked() {
		assertEquals(List.of("8.8.8.8 public-dns-v4", "192.168.0.0/16 rfc1918", "192.168.0.0/16 rfc5735"),
				of("[ipv4-addr:value = '8.8.8.8' OR ipv4-addr:value ISSUBSET '192.168.0.0/16'] AND [domain-name:value = 'quiet-host.top']"));
		assertEquals(List.of("8.8.8.8 public-dns-v4"), of("[ipv4-addr:value = '8.8.8.8'] FOLLOWEDBY [ipv4-addr:value = '8.8.8.8']"));
		assertEquals(List.of("44d88612fea8a8f36de82e1278abb02f eicar.com"), of("[file:hashes.MD5 = '44D88612FEA8A8F36DE82E1278ABB02F']"));
	}

	@Test
	void whatIsNoPatternHasNoHits() {
		assertEquals(List.of(), of("rule x { condition: true }"));
		Indicator yara = (Indicator) StixTypes.create("indicator");
		yara.setPattern("[ipv4-addr:value = '8.8.8.8']");
		yara.setPatternType("yara");
		assertEquals(List.of(), IndicatorWarnings.of(LISTS, yara));
		yara.setPatternType("stix");
		assertEquals(1, IndicatorWarnings.of(LISTS, yara).size());
		assertEquals(List.of(), IndicatorWarnings.of(LISTS, (Indicator) StixTypes.create("indicator")));
	}

	@Test
	void exceptionsOfTheCaseHold() {
		WarningLists lists = LISTS.with(CaseWarningSettings.NONE
				.with(WarningException.ofValue(new Observable(ObservableType.IPV4, "8.8.8.8"), "", "asked by the implant", "mika", Instant.EPOCH)));
		assertTrue(IndicatorWarnings.ofPattern(lists, "[ipv4-addr:value = '8.8.8.8']").isEmpty());
		assertEquals(1, IndicatorWarnings.ofPattern(lists, "[ipv4-addr:value = '8.8.4.4']").size());
	}
}
