package org.akashi.stix.pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

import org.akashi.stix.pattern.PatternHits.Hit;
import org.junit.jupiter.api.Test;

class PatternHitsTest {

	private static final String ADDRESS = "ipv4-addr--28bb3599-77cd-5a82-a950-b5bd3caf07c4";
	private static final String DOMAIN = "domain-name--3c10e93f-798e-5a26-a0c1-08156efab7f5";
	private static final String TRAFFIC = "network-traffic--2568d22a-8998-58eb-99ec-3c8ca74f527d";
	private static final String SEEN = "observed-data--b67d30ff-02ac-498a-92f9-32f845f448cf";
	private static final String DATA = """
			{"type":"ipv4-addr","id":"%s","value":"198.51.100.7"}
			{"type":"domain-name","id":"%s","value":"c2.example.com"}
			{"type":"network-traffic","id":"%s","dst_ref":"%1$s","dst_port":443,"protocols":["tcp"]}
			{"type":"observed-data","id":"%s","first_observed":"2026-01-01T00:00:00Z","last_observed":"2026-01-01T00:00:00Z","number_observed":1,"object_refs":["%1$s"]}
			""".formatted(ADDRESS, DOMAIN, TRAFFIC, SEEN);

	private static List<Hit> hits(String pattern) throws IOException {
		return new PatternMatcher(Observations.read(DATA)).hits(Patterns.parse(pattern)).hits();
	}

	@Test
	void anObservedObjectIsGivenWithWhatSawIt() throws IOException {
		assertEquals(List.of(new Hit(0, SEEN, ADDRESS)), hits("[ipv4-addr:value ISSUBSET '198.51.100.0/24']"));
	}

	@Test
	void anObjectThatNothingSawIsGivenAlone() throws IOException {
		assertEquals(List.of(new Hit(0, "", DOMAIN)), hits("[domain-name:value LIKE '%.example.com']"));
	}

	@Test
	void bracketsAreCountedInOrderOfTheText() throws IOException {
		assertEquals(List.of(new Hit(0, "", DOMAIN), new Hit(2, SEEN, ADDRESS)),
				hits("([domain-name:value = 'c2.example.com'] AND [url:value = 'x']) FOLLOWEDBY [ipv4-addr:value = '198.51.100.7'] REPEATS 5 TIMES"));
	}

	@Test
	void referencesAreFollowedFromObjectsThatStandAlone() throws IOException {
		assertEquals(List.of(new Hit(0, "", TRAFFIC)),
				hits("[network-traffic:dst_ref.value = '198.51.100.7' AND network-traffic:dst_port IN (80, 443)]"));
	}

	@Test
	void aHostileRegularExpressionEndsWithAStatus() throws IOException {
		Observations data = Observations.read("{\"type\":\"file\",\"id\":\"file--1\",\"name\":\"" + "a".repeat(60) + "!\"}");
		PatternHits hits = new PatternMatcher(data, new MatchLimits(Duration.ofSeconds(5), Duration.ofMillis(50), 1_000_000))
				.hits(Patterns.parse("[file:name MATCHES '^(a+)+$']"));
		assertTrue(hits.hits().isEmpty());
		assertTrue(hits.status() == MatchResult.Status.TIMED_OUT || hits.status() == MatchResult.Status.COMPLETE, hits.toString());
	}

	@Test
	void aWrongRegularExpressionIsNamed() throws IOException {
		PatternHits hits = new PatternMatcher(Observations.read(DATA)).hits(Patterns.parse("[file:name MATCHES '(']"));
		assertEquals(MatchResult.Status.UNSUPPORTED, hits.status());
		assertTrue(hits.reason().contains("regular expression"), hits.reason());
	}
}
