package org.akashi.mention.internal.observables;

import static org.akashi.mention.internal.observables.Reports.report;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.akashi.mention.Mention;
import org.akashi.mention.Role;
import org.akashi.mention.Span;
import org.akashi.report.ReportMetadata;
import org.akashi.report.ReportText;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;

class ObservableExtractorTest {

	@Test
	void tellsPlaceValueAndReason() {
		Mention mention = report().page(3).text("It calls hxxp://bad[.]host.com/x.").mentions().get(0);
		assertEquals(new Span(9, 32), mention.span());
		assertEquals(3, mention.page());
		assertEquals("hxxp://bad[.]host.com/x", mention.raw());
		assertEquals("http://bad.host.com/x", mention.value());
		assertEquals("url", mention.type());
		assertEquals("observables/1", mention.extractor());
		assertEquals("", mention.entity());
		assertEquals("URL with a valid host; written defanged; indicator: written defanged", mention.why());
		assertEquals(95, mention.confidence());
	}

	@Test
	void techniquesStandForThemselves() {
		Mention mention = report().text("Uses T1566.001 and CVE-2017-0144.").mentions().get(0);
		assertEquals("T1566.001", mention.entity());
		assertEquals(Role.SUBJECT, mention.role());
		assertEquals(List.of("subject", "subject"), report().text("T1566.001, CVE-2017-0144").roles());
	}

	@Test
	void offsetsHoldInTheWholeText() {
		ReportText text = report().heading("序 😀").text("通信先はbad[.]host[.]com、").item("8.20.30.40").build();
		List<Mention> mentions = new ArrayList<>();
		new ObservableExtractor().extract(text, mentions::add, new NullProgressMonitor());
		assertEquals(2, mentions.size());
		for (Mention mention : mentions) {
			assertEquals(mention.raw(), text.text().substring(mention.span().start(), mention.span().end()));
		}
	}

	@Test
	void valuesDontReachIntoTheNextBlock() {
		assertEquals(List.of("domain=bad.host.com"), report().text("bad.host.com").text(".evil").values());
		assertEquals(List.of("filename=a.exe", "filename=b.dll"), report().cell(2, 1, "a.exe").cell(2, 2, "b.dll").values());
		assertEquals(List.of(), report().cell(2, 1, "185.62.190").cell(2, 2, ".191").values());
	}

	@Test
	void joinsAHashBrokenBetweenBlocks() {
		List<Mention> mentions = report().page(1).text("Sample: 3395856ce81f2b7382dee726").page(2).text("02f798b642f14140 is it").mentions();
		assertEquals(1, mentions.size());
		assertEquals("3395856ce81f2b7382dee72602f798b642f14140", mentions.get(0).value());
		assertEquals(1, mentions.get(0).page());
	}

	@Test
	void keepsWholeHashesOfTwoBlocksApart() {
		assertEquals(2, report().item("44d88612fea8a8f36de82e1278abb02f").item("69630e4574ec6798239b091cda43dca0").mentions().size());
	}

	@Test
	void readsLabelsFromTheTable() {
		List<String> values = report().header(1, "Mutex").header(2, "Imphash").cell(2, 1, "WaitForSun").cell(2, 2, "f34d5f2d4577ed6d9ceec516c1f5a744").values();
		assertEquals(List.of("mutex=WaitForSun", "imphash=f34d5f2d4577ed6d9ceec516c1f5a744"), values);
		assertEquals(List.of("useragent=Updater 1.0"), report().cell(1, 1, "User-Agent").cell(1, 2, "Updater 1.0").values());
	}

	@Test
	void aRowsLabelIsForTheCellBesideIt() {
		List<String> values = report().header(1, "種類").header(2, "値").header(3, "備考").cell(2, 1, "ミューテックス").cell(2, 2, "RS-01")
				.cell(2, 3, "二重起動の防止").values();
		assertEquals(List.of("mutex=RS-01"), values);
	}

	@Test
	void aColumnOfFileNamesGivesNamesWithBlanksAndWithoutExtension() {
		Reports report = report().header(1, "SHA-1").header(2, "Filename").cell(2, 1, "3395856ce81f2b7382dee72602f798b642f14140")
				.cell(2, 2, "My Planning Manager.doc").cell(3, 2, "mdworker3").cell(4, 2, "a.exe, b.exe").cell(5, 2, "n/a");
		assertEquals(List.of("sha1=3395856ce81f2b7382dee72602f798b642f14140", "filename=My Planning Manager.doc", "filename=mdworker3",
				"filename=a.exe", "filename=b.exe"), report.values());
	}

	@Test
	void readsMutexesUnderTheirHeading() {
		assertEquals(List.of("mutex=WaitForSun", "mutex=k1_lock"), report().heading("Mutexes").item("`WaitForSun`").item("k1_lock").heading("Other").item("plain").values());
	}

	@Test
	void scansReportsWithoutBlocks() {
		ReportText text = new ReportText("at 8.20.30.40", List.of(), List.of(), ReportMetadata.ofType("text/plain"), List.of(), List.of(), List.of());
		List<Mention> mentions = new ArrayList<>();
		new ObservableExtractor().extract(text, mentions::add, new NullProgressMonitor());
		assertEquals(1, mentions.size());
		assertEquals(0, mentions.get(0).page());
	}

	@Test
	void stopsWhenCancelled() {
		NullProgressMonitor monitor = new NullProgressMonitor();
		monitor.setCanceled(true);
		ReportText text = report().text("bad.host.com").build();
		assertThrows(OperationCanceledException.class, () -> new ObservableExtractor().extract(text, mention -> {
		}, monitor));
	}

	@Test
	void givesTheSameTwice() {
		Reports report = report().heading("IOCs").text("bad[.]host.com, 8.20.30.40").cell(2, 1, "44d88612fea8a8f36de82e1278abb02f");
		assertEquals(report.mentions(), report.mentions());
	}

	@Test
	void mentionsComeInTextOrder() {
		List<Mention> mentions = report().text("b.host.com a.host.com 1.host.com").item("8.20.30.40").mentions();
		for (int i = 1; i < mentions.size(); i++) {
			assertTrue(mentions.get(i - 1).span().compareTo(mentions.get(i).span()) < 0);
		}
		assertEquals(4, mentions.size());
	}
}
