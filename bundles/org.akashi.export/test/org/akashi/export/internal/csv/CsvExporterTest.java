package org.akashi.export.internal.csv;

import static org.akashi.export.SampleKnowledge.DOMAIN_INDICATOR;
import static org.akashi.export.SampleKnowledge.HASH_INDICATOR;
import static org.akashi.export.SampleKnowledge.MALWARE;
import static org.akashi.export.SampleKnowledge.REVOKED_INDICATOR;
import static org.akashi.export.SampleKnowledge.indicator;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.akashi.export.ExportRequest;
import org.akashi.export.Knowledge;
import org.akashi.export.LossReport;
import org.akashi.export.MemoryKnowledge;
import org.akashi.export.SampleKnowledge;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;

class CsvExporterTest {

	private static final String ID = "indicator--00000000-0000-4000-8000-0000000000ff";

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	@Test
	void writesOneRowForEachValueOfEachIndicator() throws IOException {
		export(SampleKnowledge.knowledge(), Map.of());
		assertEquals("""
				type,value,pattern,name,confidence,valid_from,valid_until,labels,report,page,quote,id
				domain,kettle.example.com,[domain-name:value = 'kettle.example.com'],kettle.example.com,85,2019-03-05T00:00:00Z,,c2|tin-kettle,"Paper Lantern, a report",1,kettle.example.com,indicator--00000000-0000-4000-8000-000000000005
				md5,d41d8cd98f00b204e9800998ecf8427e,[file:hashes.MD5 = 'd41d8cd98f00b204e9800998ecf8427e' OR file:name = 'kettle.exe'],,,2019-03-05T00:00:00Z,2020-03-05T00:00:00Z,,紙灯籠作戦の報告,,kettle.exe,indicator--00000000-0000-4000-8000-000000000006
				filename,kettle.exe,[file:hashes.MD5 = 'd41d8cd98f00b204e9800998ecf8427e' OR file:name = 'kettle.exe'],,,2019-03-05T00:00:00Z,2020-03-05T00:00:00Z,,紙灯籠作戦の報告,,kettle.exe,indicator--00000000-0000-4000-8000-000000000006
				yara,,rule Kettle { condition: false },rule,,2019-03-05T00:00:00Z,,,,,,indicator--00000000-0000-4000-8000-000000000008
				""".replace("\n", "\r\n"), text());
	}

	@Test
	void namesWhatTheTableCantCarry() throws IOException {
		LossReport report = export(SampleKnowledge.knowledge(), Map.of());
		assertEquals(3, report.written());
		Map<String, String> lost = report.losses().stream()
				.collect(Collectors.toMap(loss -> loss.object() + " " + loss.property(), LossReport.Loss::reason));
		assertTrue(lost.get(MALWARE + " ").contains("indicators only"));
		assertTrue(lost.get(REVOKED_INDICATOR + " ").contains("revoked"));
		assertTrue(lost.containsKey(HASH_INDICATOR + " description"));
		assertFalse(lost.containsKey(DOMAIN_INDICATOR + " "));
		assertFalse(lost.containsKey(SampleKnowledge.REPORT + " "), "The report's name is in the rows");
	}

	@Test
	void takesOtherSeparatorsAndQuotesOnlyWhatHoldsThem() throws IOException {
		export(SampleKnowledge.knowledge(), Map.of("separator", "semicolon", "header", "false"));
		String first = text().lines().findFirst().orElseThrow();
		assertTrue(first.startsWith("domain;kettle.example.com;"), first);
		assertTrue(first.contains(";Paper Lantern, a report;"), first);
	}

	@Test
	void beginsWithAByteOrderMarkWhenAsked() throws IOException {
		export(SampleKnowledge.knowledge(), Map.of("bom", "true"));
		byte[] bytes = out.toByteArray();
		assertArrayEquals(new byte[] { (byte) 0xef, (byte) 0xbb, (byte) 0xbf }, new byte[] { bytes[0], bytes[1], bytes[2] });
	}

	@Test
	void disarmsFormulasAndSaysSo() throws IOException {
		Knowledge knowledge = new MemoryKnowledge("x", List.of(indicator(ID, "[file:name = '=cmd|calc!A0']")));
		LossReport report = export(knowledge, Map.of("header", "false"));
		assertTrue(text().startsWith("filename,'=cmd|calc!A0,[file"), text());
		assertTrue(report.losses().stream().anyMatch(loss -> loss.object().equals(ID) && loss.reason().contains("apostrophe")));
	}

	@Test
	void leavesFormulasAsTheyAreWhenAsked() throws IOException {
		Knowledge knowledge = new MemoryKnowledge("x", List.of(indicator(ID, "[file:name = '=cmd']")));
		LossReport report = export(knowledge, Map.of("header", "false", "safe", "false"));
		assertTrue(text().startsWith("filename,=cmd,"), text());
		assertTrue(report.lossless());
	}

	@Test
	void quotesQuotesAndLineBreaks() throws IOException {
		Knowledge knowledge = SampleKnowledge.of(List.of(SampleKnowledge.object("indicator", ID, "\"name\":\"a \\\"b\\\"\\nc\","
				+ "\"pattern\":\"[mutex:name = 'm']\",\"pattern_type\":\"stix\",\"valid_from\":\"2019-03-05T00:00:00Z\"")));
		export(knowledge, Map.of("header", "false"));
		assertTrue(text().contains(",\"a \"\"b\"\"\nc\","), text());
	}

	@Test
	void givesARowForAPatternThatCantBeRead() throws IOException {
		Knowledge knowledge = new MemoryKnowledge("x", List.of(indicator(ID, "[not a pattern")));
		LossReport report = export(knowledge, Map.of("header", "false"));
		assertEquals(1, report.written());
		assertTrue(text().startsWith(",,[not a pattern,"), text());
	}

	@Test
	void isEmptyButForItsHeaderWhenThereIsNothing() throws IOException {
		LossReport report = export(new MemoryKnowledge("x", List.of()), Map.of());
		assertEquals(1, text().lines().count());
		assertEquals(0, report.written());
		assertTrue(report.lossless());
	}

	@Test
	void givesEqualBytesEachTime() throws IOException {
		export(SampleKnowledge.knowledge(), Map.of());
		byte[] first = out.toByteArray();
		out.reset();
		export(SampleKnowledge.knowledge(), Map.of());
		assertArrayEquals(first, out.toByteArray());
	}

	@Test
	void stopsWhenCancelled() {
		NullProgressMonitor monitor = new NullProgressMonitor();
		monitor.setCanceled(true);
		ExportRequest request = new ExportRequest(SampleKnowledge.knowledge(), Map.of());
		assertThrows(OperationCanceledException.class, () -> new CsvExporter().export(request, out, monitor));
	}

	@Test
	void passesOnWhatTheStreamThrows() {
		OutputStream full = new OutputStream() {

			@Override
			public void write(int b) throws IOException {
				throw new IOException("No space left on device");
			}
		};
		ExportRequest request = new ExportRequest(SampleKnowledge.knowledge(), Map.of());
		IOException e = assertThrows(IOException.class,
				() -> new CsvExporter().export(request, full, new NullProgressMonitor()));
		assertEquals("No space left on device", e.getMessage());
	}

	private LossReport export(Knowledge knowledge, Map<String, String> options) throws IOException {
		return new CsvExporter().export(new ExportRequest(knowledge, options), out, new NullProgressMonitor());
	}

	private String text() {
		return out.toString(StandardCharsets.UTF_8);
	}
}
