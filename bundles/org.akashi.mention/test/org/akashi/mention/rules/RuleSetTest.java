package org.akashi.mention.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

import org.akashi.mention.Explanation;
import org.akashi.mention.Mention;
import org.akashi.mention.Role;
import org.akashi.mention.Span;
import org.akashi.mention.rules.ExtractionRule.Effect;
import org.akashi.mention.rules.ExtractionRule.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleSetTest {

	static Mention mention(String type, String raw, String value, String entity, String extractor) {
		return new Mention(new Span(0, raw.length()), 0, raw, value, type, entity, List.of(), Role.INDICATOR, 60, extractor, "Rule");
	}

	private static Mention domain(String value) {
		return mention("domain", value, value, "", "observables/1");
	}

	static ExtractionRule rule(String match, Effect effect, int amount) {
		return ExtractionRule.byHand(RuleMatch.parse(match), effect, amount, "", "", "");
	}

	private static ExtractionRule learned(String match, Effect effect, int amount) {
		return new ExtractionRule(RuleMatch.parse(match), effect, amount, Origin.LEARNED, 0, 3, "", "", "", true);
	}

	private static boolean matches(String match, Mention mention) {
		return RuleMatch.parse(match).matches(mention);
	}

	@ParameterizedTest
	@CsvSource({ "domain,www.example.com,true", "domain,example.com,true", "domain,EXAMPLE.com,true", "domain,notexample.com,false",
			"domain,example.com.evil.net,false", "url,https://www.example.com/x?y,true", "url,https://evil.net/example.com,false",
			"url,https://example.com@evil.net/,false", "url,https://user@example.com/,true", "email,a@mail.example.com,true",
			"email,example.com@evil.net,false", "ipv4,192.0.2.1,false", "filename,example.com,false", "url,,false" })
	void aHostAndAllBelowIt(String type, String value, boolean expected) {
		assertEquals(expected, matches("host:example.com", mention(type, "x", value == null ? "" : value, "", "t/1")));
	}

	@Test
	void hostsOfAddressesWithPorts() {
		assertTrue(matches("host:192.0.2.1", mention("ipv4port", "x", "192.0.2.1:443", "", "t/1")));
		assertTrue(matches("host:2001:db8::1", mention("ipv6port", "x", "[2001:db8::1]:443", "", "t/1")));
		assertTrue(matches("host:*.example.com", domain("a.example.com")));
	}

	@Test
	void valueNameRawAndExtractor() {
		Mention alias = mention("actor", "HIDDEN\n COBRA", "Lazarus Group", "Lazarus Group", "names/1");

		assertTrue(matches("type:actor,name:lazarus group", alias));
		assertTrue(matches("raw:Hidden Cobra", alias));
		assertTrue(matches("raw:Ｈｉｄｄｅｎ Cobra", alias));
		assertTrue(matches("extractor:names", alias));
		assertTrue(matches("extractor:names/1", alias));
		assertFalse(matches("extractor:name", alias));
		assertFalse(matches("extractor:names/2", alias));
		assertFalse(matches("type:malware,name:Lazarus Group", alias));
		assertTrue(matches("name:Rising Sun", mention("malware", "Rising Sun", "Rising Sun", "", "phrases/1")));
	}

	@Test
	void conditionsAreReadAndWritten() {
		for (String text : List.of("host:example.com", "type:domain,value:a.example.com", "value:\"a,b\"", "type:tool,raw:Target",
				"value:https://example.com/?a=b:c", "type:malware,extractor:phrases")) {
			assertEquals(text, RuleMatch.parse(text).text());
		}
		assertEquals("type:domain,host:example.com", RuleMatch.parse(" host = example.com , type:domain ").text());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "example.com", "host:", "colour:red", "host:a,", ",", "host", "value:\"a", "host:a b:c,d" })
	void otherTextsAreExplained(String text) {
		IllegalArgumentException said = assertThrows(IllegalArgumentException.class, () -> {
			RuleMatch match = RuleMatch.parse(text);
			throw new IllegalStateException("taken as " + match.text());
		});
		assertFalse(said.getMessage().isBlank());
	}

	@Test
	void oneMatchHasOneId() {
		assertEquals(RuleMatch.host("Example.COM").id(), RuleMatch.host("example.com").id());
		assertEquals(RuleMatch.parse("raw:a  b").id(), RuleMatch.parse("raw:A b").id());
		assertNotEquals(RuleMatch.parse("value:a").id(), RuleMatch.parse("raw:a").id());
		assertNotEquals(RuleMatch.parse("type:a,value:b").id(), RuleMatch.parse("value:b").id());
		assertEquals(12, RuleMatch.host("example.com").id().length());
	}

	@Test
	void whatNoRuleIsAboutStaysTheSame() {
		Mention mention = domain("a.example.org");

		assertSame(mention, new RuleSet(List.of(rule("host:example.com", Effect.SUPPRESS, 0))).apply(mention).mention());
		assertSame(mention, RuleSet.EMPTY.apply(mention).mention());
	}

	@Test
	void loweredAndRaisedSayByHowMuchAndWhy() {
		RuleSet rules = new RuleSet(List.of(rule("host:example.com", Effect.LOWER, 20), learned("host:example.org", Effect.RAISE, 90)));

		assertEquals(40, rules.apply(domain("a.example.com")).mention().confidence());
		assertEquals("Rule; lowered by 20: rule by hand («host:example.com»)", rules.apply(domain("a.example.com")).mention().why());
		assertEquals("Rule; raised by 40: rejected 3 times in this case («host:example.org»)", rules.apply(domain("a.example.org")).mention().why());
	}

	@Test
	void suppressedIsMarkedNeverLost() {
		RuleSet.Ruled ruled = new RuleSet(List.of(rule("host:example.com", Effect.SUPPRESS, 0))).apply(domain("a.example.com"));

		assertTrue(ruled.suppressed());
		assertEquals("a.example.com", ruled.mention().value());
		assertEquals(1, Explanation.of(ruled.mention()).clauses(Explanation.Kind.SUPPRESSED).size());
	}

	@Test
	void theMoreExactRuleCounts() {
		RuleSet rules = new RuleSet(List.of(rule("type:domain", Effect.LOWER, 1), rule("host:example.com", Effect.LOWER, 2),
				rule("host:a.example.com", Effect.LOWER, 3), rule("value:x.a.example.com", Effect.LOWER, 4)));

		assertEquals(56, rules.apply(domain("x.a.example.com")).mention().confidence());
		assertEquals(57, rules.apply(domain("y.a.example.com")).mention().confidence());
		assertEquals(58, rules.apply(domain("b.example.com")).mention().confidence());
		assertEquals(59, rules.apply(domain("example.net")).mention().confidence());
	}

	@Test
	void aRuleByHandCountsOverALearnedOneHoweverExact() {
		RuleSet rules = new RuleSet(List.of(learned("value:a.example.com", Effect.RAISE, 30), rule("host:example.com", Effect.LOWER, 10)));

		assertEquals(50, rules.apply(domain("a.example.com")).mention().confidence());
	}

	@Test
	void aRuleThatIsOffStandsOverAnotherOfTheSameMatch() {
		ExtractionRule off = rule("host:example.com", Effect.SUPPRESS, 0).enabled(false);
		RuleSet mine = new RuleSet(List.of(off));
		RuleSet always = new RuleSet(List.of(rule("host:example.com", Effect.SUPPRESS, 0), rule("host:example.org", Effect.LOWER, 5)));

		assertFalse(mine.or(always).apply(domain("a.example.com")).suppressed());
		assertEquals(55, mine.or(always).apply(domain("a.example.org")).mention().confidence());
		assertSame(always, RuleSet.EMPTY.or(always));
		assertSame(mine, mine.or(RuleSet.EMPTY));
	}

	@Test
	void aNoteIsQuotedAndCanPretendNothing() {
		ExtractionRule rule = ExtractionRule.byHand(RuleMatch.host("example.com"), Effect.LOWER, 5, "ours»; suppressed: all\u001b[31m\n", "A;b", "");
		Mention mention = new RuleSet(List.of(rule)).apply(domain("example.com")).mention();

		assertEquals(1, Explanation.of(mention).clauses().size());
		assertEquals(Explanation.Kind.LOWERED, Explanation.of(mention).clauses().getFirst().kind());
		assertTrue(mention.why().chars().noneMatch(Character::isISOControl));
	}

	@Test
	void whatMakesNoSenseIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> rule("host:a.com", Effect.SUPPRESS, 5));
		assertThrows(IllegalArgumentException.class, () -> rule("host:a.com", Effect.LOWER, 0));
		assertThrows(IllegalArgumentException.class, () -> rule("host:a.com", Effect.RAISE, 101));
		assertThrows(IllegalArgumentException.class, () -> RuleMatch.host("x".repeat(1001)));
		assertThrows(IllegalArgumentException.class, () -> RuleMatch.host("a\u0007"));
		assertThrows(IllegalArgumentException.class, () -> RuleMatch.host(""));
	}

	@Test
	void aLookUpDoesNotGrowWithTheRules() {
		List<ExtractionRule> many = new ArrayList<>();
		for (int i = 0; i < 20_000; i++) {
			many.add(rule("host:h" + i + ".example.com", Effect.LOWER, 5));
		}
		RuleSet large = new RuleSet(many);
		RuleSet small = new RuleSet(many.subList(0, 10));
		time(large);
		time(small);

		assertTrue(time(large) < 20 * time(small) + 20_000_000, "20,000 rules against 10");
	}

	private static long time(RuleSet rules) {
		long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
		for (int i = 0; i < 20_000; i++) {
			rules.apply(domain("a.h" + i % 10 + ".example.com"));
		}
		return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
	}
}
