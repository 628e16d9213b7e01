package org.akashi.stix.pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

import org.akashi.stix.pattern.MatchResult.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Section 9 of the standard, comparison by comparison and qualifier by qualifier. */
class PatternMatchTest {

	/** Three observations of STIX 2.1: mail at 10:00, a file with its folder and traffic from 10:00:05, the file again twice at 10:01. */
	private static final String BUNDLE = """
			{"type":"bundle","id":"bundle--4c5e3b1f-6b0a-4f8e-9a57-0f8a7d0e1c11","objects":[
			{"type":"email-addr","id":"email-addr--1","value":"eve@example.com"},
			{"type":"email-message","id":"email-message--1","from_ref":"email-addr--1","subject":"caf\\u0065\\u0301","is_multipart":true,
			 "body_multipart":[{"content_type":"text/plain","body":"hi"},{"content_type":"application/zip","body_raw_ref":"file--1"}]},
			{"type":"directory","id":"directory--1","path":"C:\\\\Temp","contains_refs":["file--1","directory--1"]},
			{"type":"file","id":"file--1","name":"run.exe","size":1280,"parent_directory_ref":"directory--1","magic_number_hex":"ffd8",
			 "hashes":{"MD5":"CEAD3F77F6CDA6EC00F57D76C9A6879F","SHA-256":"aec070645fe53ee3b3763059376134f058cc337247c978add178b6ccdfb0019f"},
			 "ctime":"2026-01-01T09:00:00.500Z","extensions":{"windows-pebinary-ext":{"sections":[{"entropy":6.5},{"entropy":7.25}]}}},
			{"type":"ipv4-addr","id":"ipv4-addr--1","value":"203.0.113.33/32","resolves_to_refs":[]},
			{"type":"ipv6-addr","id":"ipv6-addr--1","value":"2001:db8:dead:beef::1"},
			{"type":"network-traffic","id":"network-traffic--1","dst_ref":"ipv4-addr--1","src_ref":"ipv6-addr--1","dst_port":443,"protocols":["tcp","tls"]},
			{"type":"artifact","id":"artifact--1","payload_bin":"1MOyoQIABAA="},
			{"type":"windows-registry-key","id":"windows-registry-key--1","key":"HKEY_LOCAL_MACHINE\\\\Foo","values":[{"name":"Bar"}]},
			{"type":"observed-data","id":"observed-data--mail","number_observed":1,"first_observed":"2026-01-01T10:00:00Z","last_observed":"2026-01-01T10:00:00Z",
			 "object_refs":["email-message--1","email-addr--1"]},
			{"type":"observed-data","id":"observed-data--run","number_observed":1,"first_observed":"2026-01-01T10:00:05Z","last_observed":"2026-01-01T10:00:30Z",
			 "object_refs":["file--1","network-traffic--1","ipv4-addr--1","ipv6-addr--1","artifact--1","windows-registry-key--1","directory--1"]},
			{"type":"observed-data","id":"observed-data--again","number_observed":2,"first_observed":"2026-01-01T10:01:00Z","last_observed":"2026-01-01T10:01:00Z",
			 "object_refs":["file--1"]}]}""";

	private static MatchResult match(String pattern) throws IOException {
		assertEquals(List.of(), Patterns.check(pattern));
		return new PatternMatcher(Observations.read(BUNDLE)).match(Patterns.parse(pattern));
	}

	@ParameterizedTest
	@ValueSource(strings = {
			// comparators and constants
			"[file:size = 1280]", "[file:size = 1280.0]", "[file:size != 1]", "[file:size > 1279.5]", "[file:size <= 1280]", "[file:size NOT < 5]", "[file:size IN (1, 1280)]",
			"[file:size NOT IN ('1280')]", "[file:size != '1280']", "[file:size NOT LIKE '%']", "[file:size NOT MATCHES '.']", "[file:size NOT ISSUBSET '0.0.0.0/0']",
			"[file:name = 'run.exe']", "[file:name > 'run']", "[file:name LIKE '%.exe']", "[file:name LIKE 'r_n%']", "[file:name NOT LIKE 'r_n']", "[file:name MATCHES '^r.*e$']",
			"[file:name MATCHES '(?i)RUN']", "[email-message:is_multipart = true]", "[email-message:is_multipart != false]", "[file:name NOT IN ()]",
			"[file:ctime = t'2026-01-01T09:00:00.5Z']", "[file:ctime < t'2026-01-01T09:00:01Z']", "[file:ctime = '2026-01-01T09:00:00.500Z']", "[file:name != t'2026-01-01T09:00:00Z']",
			"[email-message:subject LIKE 'caf\u00e9']", "[email-message:subject MATCHES '^caf\u00e9$']", "[file:magic_number_hex = h'FFD8']", "[file:magic_number_hex = b'/9g=']",
			"[file:magic_number_hex = '\u00ff\u00d8']", "[file:magic_number_hex > h'ff']", "[artifact:payload_bin MATCHES '^\\\\xd4\\\\xc3\\\\xb2\\\\xa1\\\\x02\\\\x00\\\\x04\\\\x00']",
			"[artifact:payload_bin = h'd4c3b2a102000400']",
			// paths
			"[file:hashes.'SHA-256' = 'aec070645fe53ee3b3763059376134f058cc337247c978add178b6ccdfb0019f']", "[file:hashes.MD5 = 'cead3f77f6cda6ec00f57d76c9a6879f']",
			"[file:extensions.'windows-pebinary-ext'.sections[*].entropy > 7.0]", "[file:extensions.'windows-pebinary-ext'.sections[0].entropy = 6.5]",
			"[file:extensions.'windows-pebinary-ext'.sections[*].entropy NOT > 7.0]", "[network-traffic:protocols[1] = 'tls']", "[network-traffic:protocols[*] != 'tcp']",
			"[file:parent_directory_ref.path = 'C:\\\\Temp']", "[email-message:body_multipart[*].body_raw_ref.name = 'run.exe']", "[email-message:from_ref.value LIKE '%@example.com']",
			"[directory:contains_refs[*].size = 1280]", "[directory:contains_refs[1].contains_refs[*].contains_refs[0].size = 1280]", "[network-traffic:dst_ref.type = 'ipv4-addr']",
			"[network-traffic:dst_ref = 'ipv4-addr--1']", "[windows-registry-key:key = 'hkey_local_machine\\\\foo']", "[windows-registry-key:values[*].name = 'BAR']",
			// networks
			"[ipv4-addr:value = '203.0.113.33']", "[ipv4-addr:value ISSUBSET '203.0.113.0/24']", "[network-traffic:dst_ref.value ISSUBSET '203.0.113.99/24']",
			"[ipv4-addr:value NOT ISSUBSET '203.0.114.0/24']", "[ipv4-addr:value ISSUPERSET '203.0.113.33']", "[ipv6-addr:value ISSUBSET '2001:0db8:dead:beef:0000:0000:0000:0000/64']",
			"[ipv6-addr:value = '2001:DB8:DEAD:BEEF:0:0:0:1']", "[ipv6-addr:value NOT ISSUBSET '0.0.0.0/0']",
			// existence
			"[EXISTS file:size]", "[NOT EXISTS file:mtime]", "[EXISTS file:hashes.'SHA-256']", "[NOT EXISTS network-traffic:src_ref.resolves_to_refs]",
			// one object of one observation
			"[file:name = 'run.exe' AND file:size = 1280]", "[file:name = 'x' OR file:size = 1280]", "[(file:name = 'x' OR file:name = 'run.exe') AND file:size > 5]",
			"[directory:path LIKE '%' OR user-account:user_id = 'x']"})
	void holds(String pattern) throws IOException {
		MatchResult result = match(pattern);
		assertTrue(result.matches(), pattern);
		assertEquals(Status.COMPLETE, result.status());
		assertEquals(1, result.observations().size());
	}

	@ParameterizedTest
	@ValueSource(strings = {"[file:size = '1280']", "[file:size > '1']", "[file:size NOT > '1']", "[file:size != 1280]", "[file:size LIKE '%']", "[file:size MATCHES '.']",
			"[file:size = true]", "[email-message:is_multipart = 1]", "[file:name = 'RUN.EXE']", "[file:name LIKE 'run']", "[file:name LIKE '%.EXE']", "[file:name MATCHES '^exe']",
			"[file:name IN ()]", "[file:name = t'2026-01-01T09:00:00Z']", "[file:name < t'2026-01-01T09:00:00Z']", "[file:ctime = t'2026-01-01T09:00:00Z']",
			"[file:magic_number_hex = 'ffd8']", "[file:magic_number_hex = '\u0141']", "[file:nothing != 5]", "[file:hashes.x != 'x']", "[network-traffic:protocols = 'tcp']",
			"[network-traffic:protocols[2] = 'tls']", "[network-traffic:protocols[-1] = 'tls']", "[file:name[0] = 'r']", "[file:parent_directory_ref.path.x = 1]",
			"[ipv4-addr:value ISSUBSET '203.0.113.34/32']", "[ipv4-addr:value ISSUBSET '2001:db8::/32']", "[ipv4-addr:value ISSUPERSET '203.0.113.0/24']", "[file:name ISSUBSET '0.0.0.0/0']",
			"[NOT EXISTS file:size]", "[EXISTS file:mtime]", "[EXISTS user-account:user_id]", "[NOT EXISTS user-account:user_id]",
			"[file:size = 1280 AND directory:path = 'C:\\\\Temp']", "[file:name = 'run.exe' AND file:size = 5]", "[email-addr:value = 'eve@example.com' AND email-message:is_multipart = true]"})
	void doesNotHold(String pattern) throws IOException {
		assertEquals(new MatchResult(false, List.of(), Status.COMPLETE, ""), match(pattern), pattern);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {"[email-message:is_multipart = true] AND [file:size = 1280] | mail run",
			"[email-message:is_multipart = true] FOLLOWEDBY [file:size = 1280] | mail run", "[network-traffic:dst_port = 443] FOLLOWEDBY [file:size = 1280] | run again",
			"[file:size = 1280] REPEATS 3 TIMES | run again", "[file:size = 1280] AND [file:size = 1280] | run again", "[file:size = 1280] AND [network-traffic:dst_port = 443] | run again",
			"[file:size = 1280] AND [file:size = 1280] AND [network-traffic:dst_port = 443] | run again", "[file:size = 1] OR [network-traffic:dst_port = 443] | run",
			"([file:size = 1280] AND [email-message:is_multipart = true]) WITHIN 5 SECONDS | mail run", "[file:size = 1280] REPEATS 2 TIMES WITHIN 1 SECONDS | again",
			"[file:size = 1280] REPEATS 3 TIMES WITHIN 30 SECONDS | run again", "[file:size = 1280] START t'2026-01-01T10:00:30Z' STOP t'2026-01-01T10:00:31Z' | run",
			"[file:size = 1280] START t'2026-01-01T10:01:00Z' STOP t'2026-01-01T11:00:00Z' | again", "[file:size = 1280] REPEATS 2 TIMES FOLLOWEDBY [file:name = 'run.exe'] | run again",
			"([email-message:is_multipart = true] OR [file:size = 1280]) REPEATS 4 TIMES | mail run again",
			"([email-message:is_multipart = true] FOLLOWEDBY [network-traffic:dst_port = 443]) WITHIN 5 SECONDS FOLLOWEDBY [file:size = 1280] REPEATS 2 TIMES | mail run again"})
	void takesDifferentObservations(String pattern, String observations) throws IOException {
		MatchResult result = match(pattern);
		assertTrue(result.matches(), pattern);
		assertEquals(List.of(observations.split(" ")), result.observations().stream().map(id -> id.substring(15)).toList());
	}

	@ParameterizedTest
	@ValueSource(strings = {"[email-message:is_multipart = true] AND [email-addr:value LIKE '%']", "[file:size = 1280] REPEATS 4 TIMES", "[file:size = 1280] FOLLOWEDBY [email-message:is_multipart = true]",
			"([file:size = 1280] AND [email-message:is_multipart = true]) WITHIN 4.9 SECONDS", "[file:size = 1280] REPEATS 3 TIMES WITHIN 29 SECONDS",
			"[file:size = 1280] START t'2026-01-01T09:00:00Z' STOP t'2026-01-01T10:00:05Z'", "[email-message:is_multipart = true] START t'2026-01-01T10:00:01Z' STOP t'2026-01-01T11:00:00Z'",
			"([email-message:is_multipart = true] FOLLOWEDBY [network-traffic:dst_port = 443]) REPEATS 2 TIMES", "[file:size = 1280] REPEATS 999999999999 TIMES"})
	void needsMoreThanThereIs(String pattern) throws IOException {
		assertEquals(new MatchResult(false, List.of(), Status.COMPLETE, ""), match(pattern), pattern);
	}

	@Test
	void readsObservedDataOfTwoPointZero() throws IOException {
		Observations data = Observations.read("""
				{"type":"observed-data","id":"observed-data--1","number_observed":1,"first_observed":"2026-01-01T00:00:00Z","last_observed":"2026-01-01T00:00:00Z",
				"objects":{"0":{"type":"file","name":"a","parent_directory_ref":"1"},"1":{"type":"directory","path":"/tmp"}}}
				{"type":"observed-data","id":"observed-data--2","number_observed":1,"objects":{"0":{"type":"file","name":"b","parent_directory_ref":"1"}}}""");
		assertEquals(2, data.size());
		assertEquals(List.of("observed-data--2 has no usable first_observed and last_observed; no qualifier of time holds of it"), data.problems());
		PatternMatcher matcher = new PatternMatcher(data);
		assertEquals(List.of("observed-data--1"), matcher.match(Patterns.parse("[file:parent_directory_ref.path = '/tmp']")).observations());
		assertTrue(matcher.match(Patterns.parse("[file:name = 'b']")).matches());
		assertFalse(matcher.match(Patterns.parse("[file:name = 'a'] FOLLOWEDBY [file:name = 'b']")).matches());
		assertFalse(matcher.match(Patterns.parse("[file:name = 'b'] START t'0000-01-01T00:00:00Z' STOP t'9999-01-01T00:00:00Z'")).matches());
	}

	@Test
	void danglingReferencesAreNamed() throws IOException {
		Observations data = Observations.read("[{\"type\":\"observed-data\",\"id\":\"o\",\"number_observed\":0,\"object_refs\":[\"file--1\"]}]");
		assertEquals(3, data.problems().size(), data.problems()::toString);
		assertTrue(data.problems().contains("o refers to file--1, which is not in the data"));
		IOException e = assertThrows(IOException.class, () -> Observations.read("{\"type\": }"));
		assertTrue(e.getMessage().startsWith("line 1, column 10"), e::getMessage);
	}

	@ParameterizedTest
	@ValueSource(strings = {"(a+)+$", "(a|aa)+$", "(x+x+)+y", "^(([a-z])+.)+[A-Z]([a-z])+$", "(a*)*\\\\1b", "(.*)*(.*)*(.*)*#"})
	void hostileRegularExpressionsEnd(String regex) throws IOException {
		String text = regex.startsWith("(x") ? "x".repeat(5_000) : "a".repeat(5_000) + "!";
		PatternMatcher matcher = new PatternMatcher(Observations.read(many(2, "\"name\":\"" + text + "\"", 0)),
				new MatchLimits(Duration.ofSeconds(2), Duration.ofMillis(50), 1_000_000));
		MatchResult result = matcher.match(Patterns.parse("[t:name MATCHES '" + regex + "']"));
		assertFalse(result.matches());
		assertTrue(result.status() == Status.TIMED_OUT || result.status() == Status.COMPLETE, result::toString);
		// What does not depend on the hostile part is still certain.
		assertTrue(matcher.match(Patterns.parse("[t:name MATCHES '" + regex + "' OR t:name LIKE '%']")).matches());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {"(?R) | recursion", "(?(1)a) | a condition", "(?<=a(?R)) | recursion", "a\\\\Kb | \\K", "(*ACCEPT)a | verbs", "(?U)a | option",
			"a( | Not a regular expression", "[a | Not a regular expression", "a\\\\ | ends with a backslash"})
	void whatCantBeEvaluatedIsNamed(String regex, String reason) throws IOException {
		MatchResult result = new PatternMatcher(Observations.read(BUNDLE)).match(Patterns.parse("[file:name MATCHES '" + regex + "']"));
		assertEquals(Status.UNSUPPORTED, result.status());
		assertTrue(result.reason().contains(reason), result::reason);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {"^(?P<first_letter>.)un\\\\.(?:e)xe$ | true", "(?P<a>e)x(?P=a) | true", "(e)x\\\\g{1} | true", "(e)x\\\\g{-1} | true", "(e)x\\\\g1 | true",
			"(?<n>e)x\\\\k{n} | true", "^[[:alpha:].]+$ | true", "^[[:^digit:]]+$ | true", "^[[:upper:]] | false", "[]r]un | true", "[a&&r]un | true", "[[]un | false", "r{,2}un | false",
			"run(?#the name)\\\\.exe | true", "run\\\\Q.\\\\Eexe | true", "\\\\x{72}un | true", "\\\\p{Latin}un | true", "\\\\p{^Lu}un | true", "(?i-s)RUN | true", "(*UTF8)run | true", "\\\\Nun | true",
			"\\\\run | true"})
	void perlsNotationIsUnderstood(String regex, boolean found) throws IOException {
		MatchResult result = new PatternMatcher(Observations.read(BUNDLE)).match(Patterns.parse("[file:name MATCHES '" + regex.replace("\\\\run", "run") + "']"));
		assertEquals(Status.COMPLETE, result.status(), result::reason);
		assertEquals(found, result.matches());
	}

	@Test
	void manyObservationsDontExplode() throws IOException {
		PatternMatcher matcher = new PatternMatcher(Observations.read(many(2_000, "\"name\":\"a\"", 10)));
		assertTrue(matcher.match(Patterns.parse("[t:name = 'a'] REPEATS 2000 TIMES")).matches());
		assertFalse(matcher.match(Patterns.parse("[t:name = 'a'] REPEATS 2001 TIMES")).matches());
		assertTrue(matcher.match(Patterns.parse("([t:name = 'a'] REPEATS 100 TIMES) WITHIN 990 SECONDS")).matches());
		assertEquals(Status.COMPLETE, matcher.match(Patterns.parse("([t:name = 'a'] REPEATS 101 TIMES) WITHIN 990 SECONDS")).status());
		assertTrue(matcher.match(Patterns.parse("[t:name = 'a'] FOLLOWEDBY [t:name LIKE '%'] FOLLOWEDBY [t:name MATCHES 'a'] FOLLOWEDBY [EXISTS t:name]")).matches());
		assertTrue(matcher.match(Patterns.parse("([t:name = 'a'] AND [t:name LIKE '%'] AND [EXISTS t:name]) REPEATS 600 TIMES")).matches());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {"([t:n < 20] FOLLOWEDBY [t:n > 5]) REPEATS 10 TIMES | true", "([t:n < 20] FOLLOWEDBY [t:n > 5]) REPEATS 11 TIMES | false",
			"([t:n < 10] FOLLOWEDBY [t:n > 9]) WITHIN 10 SECONDS REPEATS 10 TIMES | true",
			"([t:n > 9] FOLLOWEDBY [t:n < 10]) REPEATS 2 TIMES | false", "([t:n < 20] REPEATS 2 TIMES WITHIN 1 SECONDS) REPEATS 10 TIMES | true",
			"[t:n < 20] REPEATS 10 TIMES AND [t:n < 20] REPEATS 10 TIMES | true", "[t:n < 20] REPEATS 10 TIMES FOLLOWEDBY [t:n < 20] REPEATS 10 TIMES | true",
			"[t:n < 20] REPEATS 10 TIMES FOLLOWEDBY [t:n < 11] | true", "[t:n < 20] REPEATS 10 TIMES FOLLOWEDBY [t:n < 10] | false",
			"[t:n < 10] REPEATS 10 TIMES FOLLOWEDBY [t:n < 19] REPEATS 10 TIMES | false"})
	void repeatedRowsAreFound(String pattern, boolean expected) throws IOException {
		StringBuilder data = new StringBuilder();
		for (int i = 0; i < 20; i++) {
			data.append(many(1, "\"n\":" + i, 0).replace("00:00:00Z", String.format("00:00:%02dZ", i)).replace("\"o0\"", "\"o" + i + "\""));
		}
		MatchResult result = new PatternMatcher(Observations.read(data.toString())).match(Patterns.parse(pattern));
		assertEquals(Status.COMPLETE, result.status());
		assertEquals(expected, result.matches());
	}

	@Test
	void whatStillExplodesIsGivenUp() throws IOException {
		PatternMatcher matcher = new PatternMatcher(Observations.read(many(60, "\"name\":\"a\"", 10)),
				new MatchLimits(Duration.ofSeconds(20), Duration.ofMillis(50), 300_000));
		MatchResult result = matcher.match(Patterns.parse("(([t:name = 'a'] FOLLOWEDBY [t:name LIKE '%']) WITHIN 15 SECONDS REPEATS 31 TIMES) AND [t:name MATCHES '.']"));
		assertFalse(result.matches());
		assertTrue(result.status() == Status.COMPLETE || result.status() == Status.GIVEN_UP);
		StringBuilder wide = new StringBuilder("[t:name = 'a']");
		for (int i = 0; i < 15; i++) {
			wide.append(" AND (([t:name = 'a'] AND [t:name = 'a']) OR ([t:name = 'a'] FOLLOWEDBY [t:name = 'a']))");
		}
		assertEquals(Status.GIVEN_UP, matcher.match(Patterns.parse(wide.toString())).status());
	}

	/** Observations at equal distances. */
	private static String many(int count, String properties, int seconds) {
		StringBuilder out = new StringBuilder();
		for (int i = 0; i < count; i++) {
			String time = java.time.Instant.parse("2026-01-01T00:00:00Z").plusSeconds((long) i * seconds).toString();
			out.append("{\"type\":\"observed-data\",\"id\":\"o").append(i).append("\",\"number_observed\":1,\"first_observed\":\"").append(time)
					.append("\",\"last_observed\":\"").append(time).append("\",\"objects\":{\"0\":{\"type\":\"t\",").append(properties).append("}}}\n");
		}
		return out.toString();
	}
}
