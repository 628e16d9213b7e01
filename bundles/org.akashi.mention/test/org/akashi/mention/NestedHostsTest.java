package org.akashi.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

/** What follows from a host being a mention inside a longer one, over the whole way. */
class NestedHostsTest {

	@Test
	void bothComeOutTheLongerFirst() {
		Findings findings = Findings.in("It calls hxxp://bad-panel[.]com/gate and mails someone@bad-panel[.]com.");
		assertEquals(List.of("url", "domain", "email", "domain"), findings.extraction().mentions().stream().map(Mention::type).toList());
	}

	@Test
	void aSentenceStatesTheUrlAlone() {
		assertEquals(List.of("Zebrocy communicates-with http://bad-panel.com/gate"),
				Findings.in("Zebrocy beacons to hxxp://bad-panel[.]com/gate.").relationships());
		assertEquals(List.of("Zebrocy communicates-with bad-panel.com"), Findings.in("Zebrocy beacons to bad-panel[.]com.").relationships());
	}

	@Test
	void aHostOfItsOwnFurtherOnIsStatedToo() {
		assertEquals(List.of("Zebrocy communicates-with http://bad-panel.com/gate", "Zebrocy communicates-with 193.109.18.77"),
				Findings.in("Zebrocy beacons to hxxp://bad-panel[.]com/gate and 193.109.18[.]77.").relationships());
	}
}
