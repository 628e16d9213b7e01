package org.akashi.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.akashi.mention.spi.MentionExtractor;
import org.akashi.mention.spi.ProposalFinder;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;

class ExtractorsTest {

	private static Mention at(int start, int end, String value, int confidence) {
		return new Mention(new Span(start, end), 0, value, value, "malware", "", List.of(), Role.SUBJECT, confidence, "t/1", "");
	}

	private static MentionExtractor giving(Mention... mentions) {
		return (text, out, monitor) -> List.of(mentions).forEach(out);
	}

	private static Extraction run(List<MentionExtractor> extractors, List<ProposalFinder> finders) {
		return new Extractors(extractors, finders).extract(Findings.report("0123456789", ""), new NullProgressMonitor());
	}

	private static List<String> values(Extraction extraction) {
		return extraction.mentions().stream().map(Mention::value).toList();
	}

	@Test
	void sortsMentionsOfAllExtractorsByPlace() {
		assertEquals(List.of("a", "b", "c"), values(run(List.of(giving(at(5, 6, "b", 9)), giving(at(8, 9, "c", 9), at(0, 2, "a", 9))), List.of())));
	}

	@Test
	void theLongestOfOverlappingMentionsWins() {
		assertEquals(List.of("long"), values(run(List.of(giving(at(0, 3, "short", 99)), giving(at(1, 7, "long", 10))), List.of())));
	}

	@Test
	void ofOneLengthTheMostConfidentWins() {
		assertEquals(List.of("sure"), values(run(List.of(giving(at(0, 3, "unsure", 40)), giving(at(0, 3, "sure", 60))), List.of())));
	}

	@Test
	void mentionsThatOnlyTouchAreKept() {
		assertEquals(List.of("a", "b"), values(run(List.of(giving(at(0, 3, "a", 40), at(3, 5, "b", 60))), List.of())));
	}

	@Test
	void aMentionBetweenTwoLongerOnesIsKept() {
		assertEquals(List.of("a", "x", "b"), values(run(List.of(giving(at(0, 3, "a", 1), at(3, 4, "x", 1), at(4, 9, "b", 1))), List.of())));
	}

	@Test
	void aHostStaysInsideItsUrlAndNothingElseDoes() {
		Mention url = typed(0, 8, "url");
		Mention host = typed(2, 5, "domain");
		assertEquals(List.of(url, host), run(List.of(giving(host, url, at(6, 8, "name in the path", 99))), List.of()).mentions());
		assertEquals(List.of(url), run(List.of(giving(url, typed(0, 8, "domain"))), List.of()).mentions(), "not strictly inside");
		assertEquals(List.of(url), run(List.of(giving(url, typed(6, 9, "domain"))), List.of()).mentions(), "reaches out");
		Mention path = typed(0, 8, "filepath");
		assertEquals(List.of(path), run(List.of(giving(path, host)), List.of()).mentions(), "no address");
	}

	@Test
	void twoHostsInOneUrlStayWhenTheyDoNotOverlap() {
		Mention url = typed(0, 9, "url");
		Mention first = typed(1, 4, "domain");
		Mention second = typed(5, 8, "ipv4");
		assertEquals(List.of(url, first, second),
				run(List.of(giving(typed(2, 3, "ipv6"), second, first, url)), List.of()).mentions());
	}

	@Test
	void aChainOfOverlapsIsSettledFromItsLongest() {
		Mention[] chain = { at(0, 3, "a", 1), at(2, 6, "b", 1), at(5, 8, "c", 1), at(7, 10, "d", 1) };
		assertEquals(List.of("b", "d"), values(run(List.of(giving(chain)), List.of())));
	}

	private static Mention typed(int start, int end, String type) {
		return new Mention(new Span(start, end), 0, type, type, type, "", List.of(), Role.INDICATOR, 90, "t/1", "");
	}

	@Test
	void aFailingExtractorIsNamedAndTheOthersGoOn() {
		MentionExtractor bad = (text, out, monitor) -> {
			out.accept(at(0, 1, "before", 5));
			throw new IllegalStateException("boom");
		};
		Extraction extraction = run(List.of(bad, giving(at(4, 5, "other", 5))), List.of());
		assertEquals(List.of("before", "other"), values(extraction));
		assertEquals(1, extraction.problems().size());
		assertTrue(extraction.problems().getFirst().getMessage().contains(bad.getClass().getName()));
		assertTrue(extraction.problems().getFirst().getMessage().contains("boom"));
	}

	@Test
	void aMentionBeyondTheTextIsAFaultOfItsExtractor() {
		Extraction extraction = run(List.of(giving(at(8, 11, "beyond", 5))), List.of());
		assertTrue(extraction.mentions().isEmpty());
		assertTrue(extraction.problems().getFirst().getMessage().contains("ends at 11"));
	}

	@Test
	void deepRecursionAndLinkageErrorsAreContained() {
		MentionExtractor deep = (text, out, monitor) -> {
			throw new StackOverflowError();
		};
		MentionExtractor unlinked = (text, out, monitor) -> {
			throw new NoClassDefFoundError("gone");
		};
		assertEquals(2, run(List.of(deep, unlinked), List.of()).problems().size());
	}

	@Test
	void findersSeeTheSettledMentions() {
		List<List<Mention>> seen = new ArrayList<>();
		ProposalFinder finder = (text, mentions, out, monitor) -> seen.add(mentions);
		run(List.of(giving(at(0, 3, "short", 99), at(0, 7, "long", 10))), List.of(finder));
		assertEquals(1, seen.getFirst().size());
		assertEquals("long", seen.getFirst().getFirst().value());
	}

	@Test
	void proposalsComeInTheOrderOfTheirSentences() {
		ProposalFinder finder = (text, mentions, out, monitor) -> {
			out.accept(new Proposal(Proposal.Kind.RELATIONSHIP, "b", "uses", "c", "", "", "", new Span(5, 9), 1, "t/1", ""));
			out.accept(new Proposal(Proposal.Kind.RELATIONSHIP, "a", "uses", "c", "", "", "", new Span(0, 4), 1, "t/1", ""));
		};
		assertEquals(List.of("a", "b"), run(List.of(), List.of(finder)).proposals().stream().map(Proposal::subject).toList());
	}

	@Test
	void cancellationIsNoFailure() {
		NullProgressMonitor monitor = new NullProgressMonitor();
		monitor.setCanceled(true);
		assertThrows(OperationCanceledException.class,
				() -> Extractors.builtIn(new KnownNames(List.of())).extract(Findings.report("x".repeat(300_000), ""), monitor));
	}

	@Test
	void theHighestRankingWinsAnId() {
		Extractors extractors = new Extractors();
		extractors.addExtractor(giving(at(0, 1, "low", 5)), Map.of("akashi.id", "names"));
		MentionExtractor high = giving(at(0, 1, "high", 5));
		extractors.addExtractor(high, Map.of("akashi.id", "names", "service.ranking", 10, "akashi.label", "Better names"));
		assertEquals(List.of("high"), values(extractors.extract(Findings.report("0123", ""), null)));
		assertEquals(1, extractors.problems().size());
		assertEquals(List.of(new Plugin("MentionExtractor", "names", "Better names", 10)), extractors.plugins());
		extractors.removeExtractor(high);
		assertEquals(List.of("low"), values(extractors.extract(Findings.report("0123", ""), null)));
		assertTrue(extractors.problems().isEmpty());
	}

	@Test
	void theSameTextGivesTheSameMentions() {
		String text = "In 2018 Lazarus Group used Rising Sun against banks in Germany and Turkey.";
		assertEquals(Findings.in(text).extraction().mentions(), Findings.in(text).extraction().mentions());
		assertEquals(Findings.in(text).extraction().proposals(), Findings.in(text).extraction().proposals());
	}

	@Test
	void theBuiltInOnesAreKnownByTheirIds() {
		assertEquals(List.of("observables", "names", "dates", "statements"), Extractors.builtIn().plugins().stream().map(Plugin::id).toList());
		assertEquals(List.of("threats", "places", "sectors", "organizations", "vulnerabilities", "products", "techniques"),
				KnownNames.builtIn().plugins().stream().map(Plugin::id).toList());
	}
}
