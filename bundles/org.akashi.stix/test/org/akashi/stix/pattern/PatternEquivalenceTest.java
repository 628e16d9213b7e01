package org.akashi.stix.pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;

/** Patterns that say the same in other words, and patterns that only look so. */
class PatternEquivalenceTest {

	@ParameterizedTest
	@CsvSource(delimiter = '~', quoteCharacter = '`', value = {
			// order, repetition, parentheses
			"[a:b=1 AND a:c=2] ~ [a:c=2 AND a:b=1]", "[a:b=1 OR a:c=2 OR a:b=1] ~ [a:c=2 OR a:b=1]", "[(a:b=1)] ~ [a:b=1]",
			"[(a:b=1 AND a:c=1) AND a:d=1] ~ [a:b=1 AND (a:c=1 AND a:d=1)]", "[a:b=1] AND [a:c=1] ~ [a:c=1] AND [a:b=1]",
			"([a:b=1] OR [a:c=1]) OR [a:d=1] ~ [a:d=1] OR ([a:c=1] OR [a:b=1])", "[a:b=1] OR [a:b=1] ~ [a:b=1]",
			"([a:b=1] FOLLOWEDBY [a:c=1]) FOLLOWEDBY [a:d=1] ~ [a:b=1] FOLLOWEDBY ([a:c=1] FOLLOWEDBY [a:d=1])",
			// distribution and absorption
			"[a:b=1 AND (a:c=1 OR a:d=1)] ~ [a:b=1 AND a:c=1 OR a:b=1 AND a:d=1]", "[a:b=1 OR a:b=1 AND a:c=1] ~ [a:b=1]",
			"[a:b=1 AND (a:b=1 OR a:c=1)] ~ [a:b=1]", "[(a:b=1 OR a:c=1) AND (a:b=1 OR a:d=1)] ~ [a:b=1 OR a:c=1 AND a:d=1]",
			"[a:b=1] AND ([a:c=1] OR [a:d=1]) ~ [a:b=1] AND [a:c=1] OR [a:b=1] AND [a:d=1]", "[a:b=1] OR [a:b=1] AND [a:c=1] ~ [a:b=1]",
			"[a:b=1] OR ([a:c=1] FOLLOWEDBY [a:b=1]) ~ [a:b=1]", "[a:b=1] FOLLOWEDBY ([a:c=1] OR [a:d=1]) ~ ([a:b=1] FOLLOWEDBY [a:c=1]) OR ([a:b=1] FOLLOWEDBY [a:d=1])",
			"([a:b=1] OR [a:c=1]) FOLLOWEDBY [a:d=1] ~ ([a:b=1] FOLLOWEDBY [a:d=1]) OR ([a:c=1] FOLLOWEDBY [a:d=1])",
			"[a:b=1] AND [a:c=1] OR [a:b=1] AND [a:c=1] AND [a:d=1] ~ [a:b=1] AND [a:c=1]",
			"([a:b=1] FOLLOWEDBY [a:c=1]) OR ([a:b=1] FOLLOWEDBY [a:d=1] FOLLOWEDBY [a:c=1]) ~ [a:b=1] FOLLOWEDBY [a:c=1]",
			"([a:b=1] AND [a:c=1]) OR ([a:b=1] FOLLOWEDBY [a:c=1]) ~ [a:b=1] AND [a:c=1]",
			// one observation
			"[a:b=1] OR [a:c=1] ~ [a:b=1 OR a:c=1]", "[a:b=1 OR a:c=1] AND [a:d=1] ~ [a:b=1] AND [a:d=1] OR [a:c=1] AND [a:d=1]",
			"[a:b=1] OR [a:b=1 AND a:c=1] ~ [a:b=1]", "[a:b=1] OR [c:d=1] ~ [c:d=1 OR a:b=1]",
			// comparators
			"[a:b IN (1)] ~ [a:b=1]", "[a:b NOT IN (1)] ~ [a:b!=1]", "[a:b IN (1,2)] ~ [a:b=2 OR a:b=1]", "[a:b NOT IN (1,2)] ~ [a:b!=2 AND a:b<>1]",
			"[a:b IN (1,2) AND a:c=1] ~ [a:b=1 AND a:c=1 OR a:b=2 AND a:c=1]", "[a:b NOT = 1] ~ [a:b != 1]", "[a:b NOT != 1] ~ [a:b == 1]",
			"[a:b NOT < 1] ~ [a:b >= 1]", "[a:b NOT >= 1] ~ [a:b < 1]", "[a:b NOT > 1] ~ [a:b <= 1]", "[a:b NOT <= 1] ~ [a:b > 1]", "[a:b NOT IN ()] ~ [EXISTS a:b]",
			"[EXISTS a:b AND a:b=1] ~ [a:b=1]", "[EXISTS a:b OR a:b=1] ~ [EXISTS a:b]", "[a:b > 5 OR a:b > 6] ~ [a:b > 5]", "[a:b > 5 AND a:b >= 5] ~ [a:b > 5]",
			"[EXISTS a:b AND a:c=1 OR NOT EXISTS a:b AND a:c=1] ~ [a:c=1]", "[EXISTS a:b AND a:c=1 OR NOT EXISTS a:b AND a:d=1 OR a:c=1 AND a:d=1] ~ [NOT EXISTS a:b AND a:d=1 OR EXISTS a:b AND a:c=1]",
			"[a:b=1 OR EXISTS a:c AND NOT EXISTS a:c] ~ [a:b=1]", "[a:b=1 OR a:c=1 AND d:e=1] ~ [a:b=1]", "[a:b=1 OR a:c IN ()] ~ [a:b=1]",
			// constants
			"[a:b = 1.0] ~ [a:b = 1]", "[a:b = +1] ~ [a:b = 1]", "[a:b = .50] ~ [a:b = 0.5]", "[a:b = h'FFd8'] ~ [a:b = h'ffD8']", "[a:b = h'ffd8'] ~ [a:b = b'/9g=']",
			"[a:b = t'2026-01-01T00:00:00.000Z'] ~ [a:b = t'2026-01-01T00:00:00Z']", "[a:b = t'2026-01-01T00:00:00.120Z'] ~ [a:b = t'2026-01-01T00:00:00.12Z']",
			"[ipv4-addr:value = '198.51.100.1/32'] ~ [ipv4-addr:value = '198.51.100.1']", "[ipv4-addr:value = '198.51.100.77/24'] ~ [ipv4-addr:value = '198.51.100.0/24']",
			"[ipv6-addr:value = '2001:0db8:0:0:0:0:0:0001'] ~ [ipv6-addr:value = '2001:DB8::1/128']", "[ipv6-addr:value = '::ffff:192.0.2.1'] ~ [ipv6-addr:value = '::FFFF:c000:201']",
			"[ipv4-addr:value ISSUBSET '198.51.100.77/24'] ~ [ipv4-addr:value ISSUBSET '198.51.100.0/24']", "[ipv4-addr:value ISSUBSET '198.51.100.7'] ~ [ipv4-addr:value = '198.51.100.7/32']",
			"[ipv4-addr:value ISSUBSET '10.0.0.0/8' OR ipv4-addr:value ISSUBSET '10.1.0.0/16'] ~ [ipv4-addr:value ISSUBSET '10.0.0.0/8']",
			"[ipv4-addr:value ISSUBSET '10.0.0.0/8' OR ipv4-addr:value = '10.1.2.3'] ~ [ipv4-addr:value ISSUBSET '10.0.0.0/8']",
			"[network-traffic:dst_ref.value = '203.0.113.33/32'] ~ [network-traffic:dst_ref.value = '203.0.113.33']",
			"[file:hashes.MD5 = 'CEAD3F77F6CDA6EC00F57D76C9A6879F'] ~ [file:hashes.MD5 = 'cead3f77f6cda6ec00f57d76c9a6879f']",
			"[windows-registry-key:key = 'HKEY_LOCAL_MACHINE\\\\Foo'] ~ [windows-registry-key:key = 'hkey_local_machine\\\\foo']",
			"[windows-registry-key:values[*].name IN ('A','a')] ~ [windows-registry-key:values[*].name = 'a']", "[a:'b' = 1] ~ [a:b = 1]",
			// qualifiers
			"[a:b=1] AND [a:b=1] ~ [a:b=1] REPEATS 2 TIMES", "([a:b=1] REPEATS 2 TIMES) REPEATS 3 TIMES ~ [a:b=1] REPEATS 6 TIMES", "[a:b=1] REPEATS 1 TIMES ~ [a:b=1]",
			"([a:b=1] AND [a:c=1]) REPEATS 2 TIMES ~ [a:b=1] REPEATS 2 TIMES AND [a:c=1] REPEATS 2 TIMES",
			"([a:b=1] REPEATS 2 TIMES) AND [a:b=1] ~ [a:b=1] REPEATS 3 TIMES", "([a:b=1] AND [a:c=1]) WITHIN 5 SECONDS WITHIN 6.0 SECONDS ~ ([a:b=1] AND [a:c=1]) WITHIN 5 SECONDS",
			"([a:b=1] OR [a:c=1]) WITHIN 5 SECONDS ~ [a:b=1] WITHIN 5 SECONDS OR [a:c=1] WITHIN 5.0 SECONDS",
			"[a:b=1] OR [a:b=1] WITHIN 5 SECONDS ~ [a:b=1]", "[a:b=1] OR [a:b=1] REPEATS 3 TIMES ~ [a:b=1]",
			"[a:b=1 OR a:c=1] AND [a:b=1 OR a:c=1] ~ [a:b=1 OR a:c=1] REPEATS 2 TIMES", "[a:b=1 OR a:c=1] REPEATS 2 TIMES OR [a:c=1] ~ [a:b=1] REPEATS 2 TIMES OR [a:c=1]",
			"([a:b=1] OR [a:c=1]) REPEATS 2 TIMES ~ [a:b=1] REPEATS 2 TIMES OR [a:c=1] REPEATS 2 TIMES OR [a:b=1] AND [a:c=1]",
			"[a:b=1] START t'2026-01-01T00:00:00Z' STOP t'2026-01-02T00:00:00Z' REPEATS 2 TIMES ~ [a:b=1] REPEATS 2 TIMES START t'2026-01-01T00:00:00.0Z' STOP t'2026-01-02T00:00:00Z'",
			"([a:b=1] AND [a:c=1]) WITHIN 5 SECONDS OR ([a:b=1] AND [a:c=1]) WITHIN 3 SECONDS ~ ([a:b=1] AND [a:c=1]) WITHIN 5 SECONDS"})
	void theSameInOtherWords(String a, String b) {
		StixPattern left = Patterns.parse(a);
		StixPattern right = Patterns.parse(b);
		assertEquals(left.canonical().toString(), right.canonical().toString());
		assertTrue(left.isEquivalent(right));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '~', quoteCharacter = '`', value = {"[a:b=1] ~ [a:b=2]", "[a:b=1] ~ [a:c=1]", "[a:b=1] ~ [b:b=1]", "[a:b=1] ~ [a:b='1']", "[a:b='x'] ~ [a:b='X']",
			"[a:b=1] AND [a:b=1] ~ [a:b=1]", "[a:b=1] AND [a:c=1] ~ [a:b=1 AND a:c=1]", "[a:b=1] AND [a:c=1] ~ [a:b=1] FOLLOWEDBY [a:c=1]",
			"[a:b=1] FOLLOWEDBY [a:c=1] ~ [a:c=1] FOLLOWEDBY [a:b=1]", "[a:b=1 AND a:c=1] ~ [a:b=1 OR a:c=1]", "[a:b=1 AND (a:c=1 OR a:d=1)] ~ [a:b=1 AND a:c=1 OR a:d=1]",
			"[a:b=1] AND ([a:b=1] OR [a:c=1]) ~ [a:b=1]", "[a:b[*] NOT IN (1,2)] ~ [a:b[*] != 1 AND a:b[*] != 2]", "[a:b[*] = 1 AND a:b[*] = 2] ~ [a:b[*] IN (1,2)]",
			"[a:b NOT LIKE 'x%'] ~ [a:b LIKE 'x%']", "[a:b LIKE 'x'] ~ [a:b MATCHES 'x']", "[NOT EXISTS a:b] ~ [EXISTS a:b]", "[EXISTS a:b OR NOT EXISTS a:b] ~ [EXISTS a:b]",
			"[a:b[0]=1] ~ [a:b[*]=1]", "[a:b > 5] ~ [a:b >= 5]", "[a:b=t'2026-01-01T00:00:00Z'] ~ [a:b='2026-01-01T00:00:00Z']", "[a:b=h'ff'] ~ [a:b='ff']",
			"[ipv4-addr:value = '198.51.100.1/24'] ~ [ipv4-addr:value = '198.51.100.1']", "[ipv4-addr:value ISSUBSET '10.0.0.0/8'] ~ [ipv4-addr:value ISSUPERSET '10.0.0.0/8']",
			"[ipv4-addr:value = '198.51.100.1'] ~ [ipv4-addr:value = '198.51.100.01x']", "[domain-name:value = '1.2.3.4/32'] ~ [domain-name:value = '1.2.3.4']",
			"[file:name = 'A.EXE'] ~ [file:name = 'a.exe']", "[file:hashes.SSDEEP = 'AB:CD:EF'] ~ [file:hashes.SSDEEP = 'ab:cd:ef']",
			"([a:b=1] FOLLOWEDBY [a:c=1]) AND [a:d=1] ~ [a:b=1] AND [a:c=1] AND [a:d=1]",
			"([a:b=1] FOLLOWEDBY [a:c=1]) AND [a:d=1] OR [a:b=1] AND [a:c=1] AND [a:d=1] ~ ([a:b=1] FOLLOWEDBY [a:c=1]) AND [a:d=1]",
			"[a:b=1] REPEATS 2 TIMES ~ [a:b=1] REPEATS 3 TIMES", "([a:b=1] AND [a:c=1]) WITHIN 5 SECONDS ~ ([a:b=1] AND [a:c=1]) WITHIN 6 SECONDS",
			"([a:b=1] AND [a:c=1]) WITHIN 5 SECONDS ~ [a:b=1] AND [a:c=1]", "([a:b=1] AND [a:c=1]) WITHIN 5 SECONDS ~ [a:b=1] WITHIN 5 SECONDS AND [a:c=1] WITHIN 5 SECONDS",
			"[a:b=1] REPEATS 2 TIMES WITHIN 5 SECONDS ~ ([a:b=1] WITHIN 5 SECONDS) REPEATS 2 TIMES", "([a:b=1] OR [a:c=1]) REPEATS 2 TIMES ~ [a:b=1] REPEATS 2 TIMES OR [a:c=1] REPEATS 2 TIMES",
			"[a:b=1] START t'2026-01-01T00:00:00Z' STOP t'2026-01-02T00:00:00Z' ~ [a:b=1]"})
	void notTheSame(String a, String b) {
		assertFalse(Patterns.parse(a).isEquivalent(Patterns.parse(b)), () -> Patterns.parse(a).canonical() + " = " + Patterns.parse(b).canonical());
	}

	@Test
	void aFormThatWouldExplodeIsOnlySorted() {
		StringBuilder wide = new StringBuilder("[");
		for (int i = 0; i < 20; i++) {
			wide.append(i == 0 ? "" : " AND ").append("(a:z").append(i).append("=1 OR a:y").append(i).append("=1)");
		}
		StixPattern canonical = Patterns.parse(wide.append("]").toString()).canonical();
		assertTrue(canonical.toString().startsWith("[(a:y0 = 1 OR a:z0 = 1) AND (a:y1 = 1 OR a:z1 = 1)"), canonical::toString);
		assertEquals(canonical, canonical.canonical());
		String many = "[a:b IN (1,2,3,4,5,6,7,8,9,10)]";
		StixPattern row = Patterns.parse(many + " AND " + many.replace("a:b", "a:c") + " AND " + many.replace("a:b", "a:d")).canonical();
		assertEquals(row, row.canonical());
	}

	@Test
	void longListsAreQuick() {
		StringBuilder in = new StringBuilder("[a:b IN (");
		StringBuilder or = new StringBuilder("[");
		for (int i = 0; i < 10_000; i++) {
			in.append(i == 0 ? "" : ", ").append(i);
			or.append(i == 0 ? "" : " OR ").append("a:b = ").append(9_999 - i);
		}
		assertTrue(Patterns.parse(in.append(")]").toString()).isEquivalent(Patterns.parse(or.append("]").toString())));
	}
}
