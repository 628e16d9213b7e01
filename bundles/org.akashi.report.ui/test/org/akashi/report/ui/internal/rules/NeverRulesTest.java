package org.akashi.report.ui.internal.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.akashi.mention.Role;
import org.akashi.mention.Span;
import org.akashi.mention.rules.ExtractionRule;
import org.akashi.mention.rules.ExtractionRule.Effect;
import org.akashi.report.ui.internal.review.QueueItem;
import org.akashi.report.ui.internal.review.QueueItem.Kind;
import org.akashi.report.ui.internal.review.QueueItem.Status;
import org.junit.jupiter.api.Test;

class NeverRulesTest {

	private static QueueItem item(Kind kind, String type, String raw, String value) {
		return new QueueItem(type + raw + value, kind, Status.OPEN, type, value, raw, "", List.of(), Role.INDICATOR, 80, new Span(0, 9), 0,
				"test/1", "Rule", "", null, "");
	}

	private static List<String> texts(List<ExtractionRule> rules) {
		return rules.stream().map(rule -> rule.match().text()).toList();
	}

	@Test
	void anObservableByItsValueANameAsItIsWritten() {
		List<ExtractionRule> rules = NeverRules.values(List.of(item(Kind.MENTION, "domain", "evil[.]example", "evil.example"),
				item(Kind.MENTION, "actor", "HIDDEN\n COBRA", "Lazarus Group")));

		assertEquals(List.of("type:domain,value:evil.example", "type:actor,raw:HIDDEN COBRA"), texts(rules));
		assertTrue(rules.stream().allMatch(rule -> rule.effect() == Effect.SUPPRESS && rule.enabled()));
	}

	@Test
	void severalPlacesOfOneValueAreOneRule() {
		assertEquals(1, NeverRules.values(List.of(item(Kind.MENTION, "ipv4", "192.0.2.1", "192.0.2.1"),
				item(Kind.MENTION, "ipv4", "192[.]0.2.1", "192.0.2.1"))).size());
	}

	@Test
	void statementsAndWhatNoRuleCanSayMakeNone() {
		assertEquals(List.of(), NeverRules.values(List.of(item(Kind.RELATIONSHIP, "uses", "Sentence.", "a uses b"),
				item(Kind.MENTION, "yara", "rule", "x".repeat(2000)), item(Kind.MENTION, "useragent", "a", "a\u0007b"))));
	}

	@Test
	void theDomainThatOnePartyHas() {
		List<ExtractionRule> rules = NeverRules.hosts(List.of(item(Kind.MENTION, "url", "x", "https://a.evil.co.uk/x"),
				item(Kind.MENTION, "domain", "x", "b.evil.co.uk"), item(Kind.MENTION, "email", "x", "a@other.com"),
				item(Kind.MENTION, "ipv4", "x", "192.0.2.1"), item(Kind.MENTION, "actor", "x", "evil.com")));

		assertEquals(List.of("host:evil.co.uk", "host:other.com"), texts(rules));
	}
}
