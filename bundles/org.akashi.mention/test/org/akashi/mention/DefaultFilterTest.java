package org.akashi.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What an analyst keeps. */
class DefaultFilterTest {

	private static Mention mention(Role role, int confidence, String extractor) {
		return new Mention(new Span(0, 1), 0, "x", "x", "domain", "", List.of(), role, confidence, extractor, "");
	}

	@ParameterizedTest
	@EnumSource(names = { "INDICATOR", "SUBJECT" })
	void whatBelongsToTheAttackIsKept(Role role) {
		assertTrue(DefaultFilter.keeps(mention(role, 90, "observables/1")));
		assertEquals("", DefaultFilter.reason(mention(role, 90, "names/1")));
	}

	@ParameterizedTest
	@CsvSource({ "VICTIM,victim's own", "PUBLISHER,publisher's own", "REFERENCE,report cites", "BENIGN,everyone uses", "EXAMPLE,reserved value" })
	void theRestIsLeftOutWithAReason(Role role, String reason) {
		assertFalse(DefaultFilter.keeps(mention(role, 99, "observables/1")));
		assertTrue(DefaultFilter.reason(mention(role, 99, "observables/1")).contains(reason));
	}

	@ParameterizedTest
	@CsvSource({ "39,false", "40,true", "0,false", "100,true" })
	void guessesAreLeftOut(int confidence, boolean kept) {
		assertEquals(kept, DefaultFilter.keeps(mention(Role.INDICATOR, confidence, "observables/1")));
	}

	@Test
	void theHostInsideAUrlIsLeftOutButNotTheAddressBeforeAPort() {
		List<Mention> kept = DefaultFilter.kept(Findings.in("C2: hxxp://bad-panel[.]com/gate, 193.109.18[.]77:8443, someone@bad-mail[.]net, bad-host[.]org").extraction().mentions());
		assertEquals(List.of("http://bad-panel.com/gate", "193.109.18.77:8443", "193.109.18.77", "someone@bad-mail.net", "bad-host.org"),
				kept.stream().map(Mention::value).toList());
	}

	@Test
	void theOrderStays() {
		Mention one = mention(Role.INDICATOR, 50, "a/1");
		Mention two = mention(Role.EXAMPLE, 50, "a/1");
		Mention three = mention(Role.SUBJECT, 50, "a/1");
		assertEquals(List.of(three, one), DefaultFilter.kept(List.of(three, two, one)));
	}
}
