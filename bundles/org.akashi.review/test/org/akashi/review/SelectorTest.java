package org.akashi.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.akashi.mention.Mention;
import org.akashi.mention.Proposal;
import org.akashi.mention.Role;
import org.akashi.mention.Span;
import org.akashi.review.ReviewItem.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SelectorTest {

	private static final Mention MENTION = new Mention(new Span(3, 15), 1, "evil[.]example", "evil.example", "domain", "DE",
			List.of(), Role.INDICATOR, 80, "observables/1", "why");
	private static final ReviewItem ITEM = new ReviewItem("ab".repeat(32), MENTION, null, State.OPEN, "domain",
			"evil.example", "DE", null, "evil.example", "", null, java.util.List.of(), "");
	private static final Proposal PROPOSAL = new Proposal(Proposal.Kind.RELATIONSHIP, "a", "uses", "b", "", "", "",
			new Span(0, 9), 55, "sentences/1", "why");
	private static final ReviewItem STATEMENT = new ReviewItem("ab".repeat(32), null, PROPOSAL, State.REJECTED, "uses", "",
			"", null, "a uses b", "", null, java.util.List.of(), "");

	private static boolean matches(String selector) {
		return Selector.parse(selector).matches(ITEM);
	}

	@ParameterizedTest
	@ValueSource(strings = { "all", "type:domain", "type=Domain", "value:EVIL.example", "value:evil[.]example", "entity:de",
			"role:indicator", "state:open", "kind:mention", "extractor:observables", "extractor:observables/1",
			"confidence>=80", "confidence<=80", "confidence=80", "confidence>79", "confidence<81", "confidence:80",
			"report:abab", "type:domain,confidence>=80", " type:domain , state:open ", "value:\"evil.example\"" })
	void fits(String selector) {
		assertTrue(matches(selector));
		assertEquals(selector.strip(), Selector.parse(selector).toString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "type:ipv4", "value:evil", "confidence>80", "confidence<80", "state:accepted", "kind:proposal",
			"type:domain,confidence>=81", "report:ffff", "extractor:observable", "role:benign" })
	void doesNotFit(String selector) {
		assertFalse(matches(selector));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "domain", "type:", "colour:red", "confidence>=high", "confidence>=101", "type>=domain",
			"state:maybe", "kind:x", "id:ab", "type:domain,", ",type:domain", "type:domain,,state:open", "all,type:domain",
			"value:\"a,b" })
	void isRefusedWithAReason(String selector) {
		IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> Selector.parse(selector));
		assertTrue(e.getMessage().startsWith("«" + selector + "»"), e.getMessage());
	}

	@Test
	void idMayBeCutShort() {
		assertTrue(matches("id:" + MENTION.id()));
		assertTrue(matches("id:" + MENTION.id().substring(0, 6)));
		assertFalse(matches("id:" + PROPOSAL.id()));
	}

	@Test
	void quotedValueMayHoldACommaAndSpaces() {
		ReviewItem item = new ReviewItem("ab".repeat(32), MENTION, null, State.OPEN, "useragent", "Mozilla/5.0 (X, Y)", "",
				null, "", "", null, java.util.List.of(), "");
		assertTrue(Selector.parse("value:\"Mozilla/5.0 (X, Y)\",type:useragent").matches(item));
	}

	@Test
	void proposalsAreChosenByTheirVerb() {
		assertTrue(Selector.parse("type:uses,kind:proposal,state:rejected,confidence<60").matches(STATEMENT));
		assertFalse(Selector.parse("role:indicator").matches(STATEMENT));
	}
}
