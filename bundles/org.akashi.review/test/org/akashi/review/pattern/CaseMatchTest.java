package org.akashi.review.pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.akashi.indicator.ObservableObjects;
import org.akashi.indicator.pattern.PatternDraft;
import org.akashi.mention.Extractors;
import org.akashi.model.Evidence;
import org.akashi.model.Indicator;
import org.akashi.model.ModelFactory;
import org.akashi.model.ObservedData;
import org.akashi.observable.Observable;
import org.akashi.observable.ObservableType;
import org.akashi.report.ReadLimits;
import org.akashi.report.ReportFile;
import org.akashi.report.ReportReaders;
import org.akashi.report.ReportText;
import org.akashi.stix.StixRules;
import org.akashi.stix.StixTypes;
import org.akashi.stix.pattern.MatchLimits;
import org.akashi.stix.pattern.Patterns;
import org.akashi.store.Case;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseMatchTest {

	private static final Observable ADDRESS = new Observable(ObservableType.IPV4, "198.51.100.7");
	private static final Observable DOMAIN = new Observable(ObservableType.DOMAIN, "c2.example.com");
	private static final String LOG = """
			2026-01-01 10:00 proxy allow 198[.]51[.]100[.]7 hxxp://c2[.]example[.]com/a
			2026-01-01 10:01 sysmon image=C:\\Windows\\rundll32.exe args="rundll32.exe evil.dll,Start" by 203.0.113.9
			""";

	@TempDir
	private Path folder;
	private Case opened;
	private String observed;

	@BeforeEach
	void fill() throws Exception {
		opened = Case.create(folder.resolve("case"), "Match");
		opened.history().execute("fill", edit -> {
			var address = ObservableObjects.of(ADDRESS);
			Evidence evidence = ModelFactory.eINSTANCE.createEvidence();
			evidence.setSha256("00".repeat(32));
			evidence.setStart(3);
			evidence.setEnd(9);
			evidence.setQuote("It stands here.");
			evidence.setProperty("");
			address.getEvidence().add(evidence);
			edit.add(address);
			edit.add(ObservableObjects.of(DOMAIN));
			ObservedData data = (ObservedData) StixTypes.create("observed-data");
			data.setFirstObserved("2026-01-01T10:00:00Z");
			data.setLastObserved("2026-01-01T10:00:00Z");
			data.setNumberObserved(1);
			data.getObjectRefs().add(address.getId());
			observed = edit.add(data).getId();
		});
		ReportFile file = ReportFile.of("proxy.log", LOG.getBytes(StandardCharsets.UTF_8), "text/plain", "");
		ReportText text = ReportReaders.builtIn().read(file, ReadLimits.DEFAULT, new NullProgressMonitor());
		opened.reports().add(file, text, Extractors.builtIn().extract(text, new NullProgressMonitor()));
	}

	@AfterEach
	void close() {
		opened.close();
	}

	private CaseMatches find(String pattern) {
		return CaseMatch.find(opened, Patterns.parse(pattern), MatchLimits.DEFAULT, null);
	}

	@Test
	void observedDataFulfilThePatternAndNameTheirObject() {
		CaseMatches matches = find("[ipv4-addr:value ISSUBSET '198.51.100.0/24']");
		assertTrue(matches.whole().matches());
		assertEquals(List.of(observed), matches.whole().observations());
		assertEquals("198.51.100.7", matches.objects().getFirst().object().name());
		assertEquals(observed, matches.objects().getFirst().observation());
		assertEquals(1, matches.observed());
	}

	@Test
	void aDefangedValueOfALogIsFoundByARange() {
		CaseMatches matches = find("[ipv4-addr:value ISSUBSET '198.51.100.0/24']");
		CaseMatches.TextHit hit = matches.texts().getFirst();
		assertEquals("198.51.100.7", hit.value());
		assertEquals("198[.]51[.]100[.]7", text().substring(hit.start(), hit.end()));
		assertTrue(hit.line().contains("proxy allow"), hit.line());
		assertEquals(1, matches.searched());
	}

	private String text() {
		try {
			return opened.reports().text(opened.reports().list().getFirst().sha256()).orElseThrow().text();
		} catch (org.eclipse.core.runtime.CoreException e) {
			throw new AssertionError(e);
		}
	}

	@Test
	void anObjectThatNothingObservedIsAHitButNoMatch() {
		CaseMatches matches = find("[domain-name:value = 'c2.example.com']");
		assertFalse(matches.whole().matches());
		assertEquals("", matches.objects().getFirst().observation());
	}

	@Test
	void bracketsAreToldApart() {
		CaseMatches matches = find("[domain-name:value = 'c2.example.com'] FOLLOWEDBY [ipv4-addr:value = '198.51.100.7']");
		assertEquals(List.of(0, 1), matches.objects().stream().map(CaseMatches.ObjectHit::part).toList());
	}

	@Test
	void whatNoExtractorKnowsIsSearchedAsWrittenAndInLines() {
		assertEquals("rundll32.exe evil.dll,Start", find("[process:command_line = 'rundll32.exe evil.dll,Start']").texts().getFirst().value());
		CaseMatches.TextHit line = find("[process:command_line MATCHES 'evil\\\\.dll']").texts().getFirst();
		assertTrue(line.value().startsWith("2026-01-01 10:01 sysmon"), line.value());
		assertEquals(1, find("[process:command_line LIKE '%evil.dll%']").texts().size());
		assertTrue(find("[process:command_line NOT LIKE '%evil.dll%']").texts().isEmpty());
	}

	@Test
	void aHostileExpressionEnds() {
		CaseMatches matches = CaseMatch.find(opened, Patterns.parse("[process:command_line MATCHES '^(([a-z0-9: .-])+)+$']"),
				new MatchLimits(Duration.ofSeconds(2), Duration.ofMillis(50), 1_000_000), null);
		assertTrue(matches.texts().size() <= 2);
	}

	@Test
	void cancellingEndsTheSearch() {
		NullProgressMonitor monitor = new NullProgressMonitor();
		monitor.setCanceled(true);
		assertThrows(OperationCanceledException.class,
				() -> CaseMatch.find(opened, Patterns.parse("[file:size = 1]"), MatchLimits.DEFAULT, monitor));
	}

	@Test
	void aNewIndicatorIsBasedOnWhatWasObservedAndHasItsEvidence() throws Exception {
		String address = ObservableObjects.of(ADDRESS).getId();
		String domain = ObservableObjects.of(DOMAIN).getId();
		String pattern = PatternDraft.any(List.of(ADDRESS, DOMAIN)).pattern();
		NewIndicator made = new NewIndicator("stix", pattern, "C2", "", "2026-01-01T00:00:00Z", 80, List.of(), List.of("malicious-activity"), List.of(address, domain));
		Indicator[] added = new Indicator[1];
		opened.history().execute("make", edit -> added[0] = made.add(edit, opened.index()));
		assertEquals(List.of(observed, domain).stream().sorted().toList(),
				opened.index().outgoing(added[0].getId()).stream().filter(r -> r.kind().equals("based-on")).map(r -> r.target()).sorted().toList());
		assertEquals("pattern", added[0].getEvidence().getFirst().getProperty());
		assertEquals("It stands here.", added[0].getEvidence().getFirst().getQuote());
		assertTrue(StixRules.check(added[0]).stream().noneMatch(finding -> finding.severity().name().equals("ERROR")));
		opened.history().undo();
		assertEquals(0, opened.index().count("indicator"));
		assertEquals(0, opened.index().count("relationship"));
	}
}
