package org.akashi.export.internal.blocks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatternBlocksTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "[domain-name:value = 'Evil.Example.']|DOMAIN evil.example",
			"[ ipv4-addr:value = '203.0.113.7/24' ]|ADDRESS 203.0.113.0/24", "[ipv4-addr:value ISSUBSET '203.0.113.0/24']|ADDRESS 203.0.113.0/24",
			"[file:hashes.'sha256' = 'AB']|SHA256 ab", "[file:hashes.SHA256 = 'AB']|SHA256 ab", "[file:hashes.'SHA-256' = 'AB']|SHA256 ab",
			"[domain-name:value = '日本.example']|DOMAIN xn--wgv71a.example",
			"[file:name = 'a.exe' AND file:parent_directory_ref.path = 'C:\\\\Temp']|FILE_PATH C:\\Temp\\a.exe",
			"[file:name = 'a' AND file:parent_directory_ref.path = '/tmp']|FILE_PATH /tmp/a",
			"[network-traffic:extensions.'http-request-ext'.request_header.'user-agent' = 'x']|USER_AGENT x",
			"[network-traffic:extensions.'x-tls-ext'.ja3_hash = 'AA']|JA3 aa", "[domain-name:value LIKE 'a.example']|DOMAIN a.example" })
	void readsOneThing(String pattern, String expected) {
		assertEquals(expected, said(pattern));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "[url:value = 'a' OR url:value = 'b']|URL a / URL b", "[url:value IN ('a', 'b')]|URL a / URL b",
			"[url:value = 'a'] OR [mutex:name = 'b']|URL a / MUTEX b", "[url:value = 'a' AND (mutex:name = 'b' OR mutex:name = 'c')]|URL a + MUTEX b / URL a + MUTEX c",
			"[file:hashes.MD5 = 'a' AND file:name = 'b']|MD5 a + FILE_NAME b", "([url:value = 'a'] OR [url:value = 'b']) WITHIN 5 SECONDS|URL a / URL b",
			"[url:value = 'a'] REPEATS 1 TIMES|URL a", "[url:value = 'a' AND url:value = 'a']|URL a" })
	void splitsOrAndKeepsAndTogether(String pattern, String expected) {
		assertEquals(expected, said(pattern));
	}

	@ParameterizedTest
	@ValueSource(strings = { "[url:value = 'a'] AND [url:value = 'b']", "[url:value = 'a'] FOLLOWEDBY [url:value = 'b']",
			"[url:value = 'a'] REPEATS 5 TIMES", "[url:value = 'a'] START t'2020-01-01T00:00:00Z' STOP t'2020-01-02T00:00:00Z'", "[no pattern", "" })
	void refusesWhatNeedsMoreThanOneEvent(String pattern) {
		Blocks blocks = PatternBlocks.of(pattern);
		assertTrue(blocks.alternatives().isEmpty(), blocks::toString);
		assertEquals(1, blocks.missing().size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "[url:value != 'a']", "[url:value NOT = 'a']", "[NOT EXISTS url:value]", "[file:size > 5]", "[url:value NOT LIKE 'a%']",
			"[url:value NOT IN ('a', 'b')]", "[EXISTS url:value]", "[ipv4-addr:value ISSUPERSET '203.0.113.0/24']" })
	void whatIsNoValueIsNeverTakenForOne(String pattern) {
		for (Alternative alternative : PatternBlocks.of(pattern).alternatives()) {
			assertTrue(alternative.conditions().stream().anyMatch(condition -> condition.test() == Condition.Test.OTHER), alternative::toString);
		}
	}

	@Test
	void oneBranchThatCantBeSaidLeavesTheOthers() {
		Blocks blocks = PatternBlocks.of("[url:value = 'a'] OR ([url:value = 'b'] FOLLOWEDBY [url:value = 'c'])");
		assertEquals(1, blocks.alternatives().size());
		assertTrue(blocks.missing().getFirst().contains("FOLLOWEDBY"));
	}

	@Test
	void aHostileProductIsRefused() {
		String many = List.of(1, 2, 3, 4).stream().map(i -> "(" + java.util.stream.IntStream.range(0, 10).mapToObj(j -> "url:value = '" + i + j + "'")
				.collect(Collectors.joining(" OR ")) + ")").collect(Collectors.joining(" AND "));
		Blocks blocks = PatternBlocks.of("[" + many + "]");
		assertTrue(blocks.alternatives().isEmpty());
		assertTrue(blocks.missing().getFirst().contains("alternatives"), blocks.missing()::toString);
	}

	private static String said(String pattern) {
		return PatternBlocks.of(pattern).alternatives().stream().map(alternative -> alternative.conditions().stream()
				.map(condition -> condition.field() + " " + condition.value()).collect(Collectors.joining(" + "))).collect(Collectors.joining(" / "));
	}
}
