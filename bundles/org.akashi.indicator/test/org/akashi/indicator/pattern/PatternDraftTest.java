package org.akashi.indicator.pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

import org.akashi.indicator.ObservablePatterns;
import org.akashi.observable.Observable;
import org.akashi.observable.ObservableParser;
import org.akashi.observable.ObservableType;
import org.akashi.stix.pattern.ComparisonExpression;
import org.akashi.stix.pattern.ObservationExpression;
import org.akashi.stix.pattern.Patterns;
import org.akashi.stix.pattern.Qualifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatternDraftTest {

	private static final List<Observable> SOME = List.of(new Observable(ObservableType.IPV4, "198.51.100.7"),
			new Observable(ObservableType.DOMAIN, "c2.example.com"), new Observable(ObservableType.FILE_PATH, "C:\\Windows\\Temp\\it's.exe"),
			new Observable(ObservableType.IPV4_PORT, "198.51.100.7:443"), new Observable(ObservableType.CIDR, "203.0.113.0/24"));

	@Test
	void anyOfSomeIsOneObservation() {
		PatternDraft draft = PatternDraft.any(SOME.subList(0, 2));
		assertEquals("[ipv4-addr:value = '198.51.100.7' OR domain-name:value = 'c2.example.com']", draft.pattern());
	}

	@Test
	void observationsAreJoinedAndQualified() {
		PatternDraft each = PatternDraft.each(SOME.subList(0, 2), ObservationExpression.Operator.FOLLOWEDBY);
		PatternDraft draft = new PatternDraft(each.observations(), each.join(), List.of(new Qualifier.Within(BigDecimal.valueOf(300))));
		assertEquals("([ipv4-addr:value = '198.51.100.7'] FOLLOWEDBY [domain-name:value = 'c2.example.com']) WITHIN 300 SECONDS", draft.pattern());
	}

	@ParameterizedTest
	@ValueSource(strings = { "AND", "OR", "FOLLOWEDBY" })
	void whatIsBuiltIsReadBackAsTheSameDraft(String join) {
		PatternDraft each = PatternDraft.each(SOME, ObservationExpression.Operator.valueOf(join));
		PatternDraft qualified = new PatternDraft(each.observations(), each.join(), List.of(new Qualifier.Repeats(3), new Qualifier.Within(BigDecimal.TEN)));
		assertEquals(qualified, PatternDraft.read(Patterns.parse(qualified.pattern())).orElseThrow());
		PatternDraft one = PatternDraft.any(SOME);
		assertEquals(one, PatternDraft.read(Patterns.parse(one.pattern())).orElseThrow());
	}

	@Test
	void theTermsOfOneObjectAreJoinedByAndWithoutLosingPairs() {
		PatternDraft draft = new PatternDraft(List.of(new PatternDraft.Observed(List.of(PatternDraft.Term.of(SOME.get(2)), PatternDraft.Term.of("file:size > 5")),
				ComparisonExpression.Operator.AND, List.of())), ObservationExpression.Operator.OR, List.of());
		assertEquals(draft, PatternDraft.read(Patterns.parse(draft.pattern())).orElseThrow());
		assertEquals(SOME.get(2), draft.observations().getFirst().terms().getFirst().observable().orElseThrow());
	}

	@Test
	void aTermOfAlternativesIsPutInParentheses() {
		PatternDraft.Term either = PatternDraft.Term.of("file:name = 'a' OR file:name = 'b'");
		PatternDraft draft = new PatternDraft(List.of(new PatternDraft.Observed(List.of(either, PatternDraft.Term.of("file:size = 1")),
				ComparisonExpression.Operator.AND, List.of())), ObservationExpression.Operator.OR, List.of());
		assertEquals("[(file:name = 'a' OR file:name = 'b') AND file:size = 1]", draft.pattern());
		assertTrue(Patterns.check(draft.pattern()).isEmpty());
	}

	@Test
	void everyTypeWithAPatternComesBackAsTheSameObservable() {
		for (ObservableType type : ObservableType.values()) {
			if (ObservablePatterns.expressible(type) && Arrays.asList(EXAMPLES).stream().anyMatch(example -> example.startsWith(type.id() + " "))) {
				String value = Arrays.stream(EXAMPLES).filter(example -> example.startsWith(type.id() + " ")).findFirst().orElseThrow().substring(type.id().length() + 1);
				Observable observable = ObservableParser.parse(type, value).orElseThrow(() -> new AssertionError(type + " " + value));
				PatternParts parts = PatternParts.of(Patterns.parse(ObservablePatterns.pattern(observable)));
				assertEquals(List.of(observable), parts.observables());
				assertEquals(List.of(), parts.rest());
			}
		}
	}

	private static final String[] EXAMPLES = { "ipv4 198.51.100.7", "ipv6 2001:db8::1", "cidr 203.0.113.0/24", "domain c2.example.com",
			"url https://c2.example.com/a?b=c", "email a@example.com", "md5 0123456789abcdef0123456789abcdef", "sha1 0123456789abcdef0123456789abcdef01234567",
			"sha256 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef", "filename it's.exe", "filepath C:\\Temp\\x.exe", "mutex Global\\x",
			"asn AS64496", "useragent Mozilla/5.0", "ipv4port 198.51.100.7:443", "ipv6port [2001:db8::1]:443", "mac 00:11:22:33:44:55" };

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {
			"[file:size > 5 AND file:name = 'x']|… AND … + file:size > 5",
			"[file:name = 'x'] FOLLOWEDBY [url:value = 'http://a/']|[…] FOLLOWEDBY […]",
			"[file:name = 'x'] WITHIN 5 SECONDS|WITHIN 5 SECONDS",
			"[file:name NOT = 'x']|file:name NOT = 'x'",
			"[file:name LIKE '%x' OR file:name = 'y']|file:name LIKE '%x'",
			"[NOT EXISTS file:name]|NOT EXISTS file:name" })
	void whatNoObservableSaysIsNamed(String pattern, String rest) {
		PatternParts parts = PatternParts.of(Patterns.parse(pattern));
		assertEquals(rest, String.join(" + ", parts.rest()));
		assertFalse(parts.lossless());
	}

	@ParameterizedTest
	@ValueSource(strings = { "[ipv4-addr:value IN ('198.51.100.7', '198.51.100.8')]", "[ipv4-addr:value = '198.51.100.7'] OR [domain-name:value = 'c2.example.com']",
			"[file:name = 'x.exe' AND file:parent_directory_ref.path = 'C:\\\\Temp']", "[url:value = 'http://a.example/' OR (url:value = 'http://b.example/')]" })
	void listsOfObservablesAreTakenApartWithoutLoss(String pattern) {
		assertEquals(List.of(), PatternParts.of(Patterns.parse(pattern)).rest());
	}

	@Test
	void observationsJoinedInTwoWaysAreNoDraft() {
		assertTrue(PatternDraft.read(Patterns.parse("([a:b = 1] OR [a:b = 2]) AND [a:b = 3]")).isEmpty());
	}
}
