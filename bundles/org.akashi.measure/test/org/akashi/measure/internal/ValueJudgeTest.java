package org.akashi.measure.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.akashi.measure.internal.Judgement.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValueJudgeTest {

	@TempDir
	Path folder;

	private static Finding finding(String type, String value) {
		return new Finding(type, value, value, -1, -1, true, "", "");
	}

	private List<Judgement> judge(String expected, Finding... findings) throws IOException {
		Path file = Files.writeString(folder.resolve("expected.json"), expected);
		ExpectedValues values = ExpectedValues.read(file);
		return new ValueJudge("kind", "document", values, Set.of("domain", "url", "ipv4", "email"), "text").judge(Arrays.asList(findings));
	}

	@Test
	void aPerfectAnswerScoresOne() throws IOException {
		Tally tally = Tally.of(judge("{'iocs':{'domain':[{'value':'evil.example','in_text':'defanged'}]}}".replace('\'', '"'),
				finding("domain", "evil.example")));
		assertEquals(new Tally(1, 0, 0, 0, 0), tally);
		assertEquals(1, tally.f1());
	}

	@Test
	void aMissIsAMissAndAnExtraAnExtra() throws IOException {
		List<Judgement> judgements = judge("{'iocs':{'domain':[{'value':'evil.example','in_text':'plain'}]}}".replace('\'', '"'),
				finding("domain", "good.example"));
		assertEquals(List.of(Verdict.MISSED, Verdict.EXTRA), judgements.stream().map(Judgement::verdict).toList());
		assertEquals(0, Tally.of(judgements).f1());
	}

	@Test
	void whatDoesNotStandInTheTextIsNotAskedButMayBeFound() throws IOException {
		String expected = "{'iocs':{'domain':[{'value':'evil.example','in_text':'no'}]}}".replace('\'', '"');
		assertTrue(judge(expected).isEmpty());
		assertTrue(judge(expected, finding("domain", "evil.example")).isEmpty());
	}

	@Test
	void ignoredValuesCountNeitherWay() throws IOException {
		String expected = "{'iocs':{'domain':[]},'ignore':{'url':['http://a.example/X'],'domain':['a.example']}}".replace('\'', '"');
		assertTrue(judge(expected, finding("url", "http://a.example/x"), finding("domain", "a.example")).isEmpty());
	}

	@Test
	void aTypeThatIsNotJudgedGivesNoExtra() throws IOException {
		assertTrue(judge("{\"iocs\":{}}", finding("filename", "a.exe")).isEmpty());
	}

	@Test
	void valuesThatMustNotComeAreMarked() throws IOException {
		assertEquals(Verdict.UNWANTED,
				judge("{'iocs':{},'not':{'domain':['planning.zip']}}".replace('\'', '"'), finding("domain", "planning.zip")).get(0).verdict());
	}

	@Test
	void theHostOfAListedUrlIsAnExtraAndSaidToBeAHost() throws IOException {
		List<Judgement> judgements = judge("{'iocs':{'url':[{'value':'http://evil.example/a','in_text':'plain'}]}}".replace('\'', '"'),
				finding("url", "http://evil.example/a"), finding("domain", "evil.example"));
		assertEquals(new Tally(1, 0, 1, 1, 0), Tally.of(judgements));
	}

	@Test
	void oneValueFoundOftenCountsOnce() throws IOException {
		assertEquals(1, judge("{\"iocs\":{}}", finding("ipv4", "192.0.2.1"), finding("ipv4", "192.0.2.1")).size());
	}

	@Test
	void linkTextOnAListedUrlIsForgivenAndCounted() throws IOException {
		List<Judgement> judgements = judge("{'iocs':{'url':[{'value':'http://evil.example/a/[Blog]','in_text':'plain'}]}}".replace('\'', '"'),
				finding("url", "http://evil.example/a/"));
		assertEquals(new Tally(1, 0, 0, 0, 1), Tally.of(judgements));
	}

	@Test
	void aFileWithoutValuesIsRefused() {
		org.junit.jupiter.api.Assertions.assertThrows(IOException.class, () -> judge("{\"values\":[]}"));
	}
}
