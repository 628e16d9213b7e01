package org.akashi.report;

import static org.akashi.report.ReportFixtures.blocks;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

import org.akashi.report.Block.Kind;
import org.akashi.report.ReportText.OffsetPair;
import org.akashi.report.spi.ReportTextBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;

class ReportTextTest {

	private static ReportTextBuilder builder() {
		return new ReportTextBuilder(ReadLimits.DEFAULT, new NullProgressMonitor());
	}

	private static ReportText sample() throws CoreException {
		ReportTextBuilder builder = builder();
		builder.page(1);
		builder.block(Kind.TITLE, "A title 題 \uD83D\uDE00");
		builder.part("Sheet \"1\"");
		builder.begin(Kind.PARAGRAPH);
		builder.append("See ", 40);
		int start = builder.length();
		builder.append("here", 50);
		builder.link(start, "https://example.com/?a=\"b\"");
		builder.end();
		builder.beginTable();
		builder.beginRow();
		builder.cell(true, "h1");
		builder.skipCell();
		builder.cell(true, "h3");
		builder.beginRow();
		builder.skipCell();
		builder.cell(false, "a\tb\r");
		builder.endTable();
		builder.boilerplate(true);
		builder.block(Kind.PARAGRAPH, "legal\u2028note");
		builder.attach(ReportFile.of("x.txt", new byte[] { 65 }, "text/plain", "a!/x.txt"));
		builder.warning(ReportStatus.NO_TEXT, "no text");
		builder.warning(ReportStatus.NO_TEXT, "no text");
		return builder.build(new ReportMetadata("T", "A", "P", "2019", "en", "x/y", "UTF-8"));
	}

	@Test
	void theBuilderSeparatesBlocks() throws Exception {
		ReportText text = sample();
		assertEquals("A title 題 \uD83D\uDE00\n\nSee here\n\nh1\t\th3\n\ta b\n\nlegal\u2028note", text.text());
		assertEquals(List.of(), ReportTextRules.violations(text));
		assertEquals(new Place(1, "Sheet \"1\"", 4, 1, 2, 2), text.blocks().get(4).place());
		assertEquals(1, text.problems().size());
		assertTrue(text.blocks().getLast().boilerplate());
	}

	@Test
	void emptyBlocksLeaveNoTrace() throws Exception {
		ReportTextBuilder builder = builder();
		builder.block(Kind.PARAGRAPH, "one");
		builder.begin(Kind.HEADING);
		int start = builder.length();
		builder.append(" \n\u3000 ", 7);
		builder.link(start, "x");
		builder.end();
		builder.block(Kind.PARAGRAPH, "  two \n");
		ReportText text = builder.build(ReportMetadata.ofType("x"));
		assertEquals("one\n\ntwo", text.text());
		assertEquals(2, text.blocks().size());
		assertEquals(List.of(), text.links());
		assertEquals(List.of(), text.originalOffsets());
	}

	@Test
	void linksAndOffsetsEndWithTheirBlock() throws Exception {
		ReportTextBuilder builder = builder();
		builder.begin(Kind.PARAGRAPH);
		int start = builder.length();
		builder.append("word", 3);
		builder.append("   ", 90);
		builder.link(start, "t");
		builder.end();
		builder.block(Kind.PARAGRAPH, "x");
		ReportText text = builder.build(ReportMetadata.ofType("x"));
		assertEquals(new Link(0, 4, "t"), text.links().getFirst());
		assertEquals(List.of(new OffsetPair(0, 3)), text.originalOffsets());
	}

	@Test
	void theFormatKeepsAll() throws Exception {
		ReportText text = sample();
		byte[] map = ReportTextFormat.write(text);
		ReportText again = ReportTextFormat.read(text.text(), map);
		assertEquals(text.blocks(), again.blocks());
		assertEquals(text.links(), again.links());
		assertEquals(text.metadata(), again.metadata());
		assertEquals(text.originalOffsets(), again.originalOffsets());
		assertEquals(text.attachments().getFirst().sha256(), again.attachments().getFirst().sha256());
		assertEquals("a!/x.txt", again.attachments().getFirst().source());
		assertEquals(0, again.attachments().getFirst().size());
		assertEquals("no text", again.problems().getFirst().getMessage());
		assertEquals(ReportStatus.NO_TEXT, again.problems().getFirst().getCode());
		assertArrayEquals(map, ReportTextFormat.write(again), "the same bytes again");
	}

	@Test
	void theFormatIsLineByLineUtf8() throws Exception {
		String map = new String(ReportTextFormat.write(sample()), StandardCharsets.UTF_8);
		assertTrue(map.startsWith("{\"schema\":1,\"length\":"), map);
		assertTrue(map.endsWith("}\n"));
		assertTrue(map.lines().anyMatch(line -> line.contains("\"kind\":\"TABLE_HEADER\"") && line.contains("\"column\":3")));
		assertTrue(map.lines().filter(line -> line.contains("\"kind\"")).allMatch(line -> line.split("\"kind\"").length == 2), "one block a line");
		assertTrue(!map.contains("\r") && !map.contains("\"row\":0"));
	}

	@Test
	void theFormatRefusesWhatItCannotRead() throws Exception {
		ReportText text = sample();
		String map = new String(ReportTextFormat.write(text), StandardCharsets.UTF_8);
		byte[] newer = map.replace("\"schema\":1", "\"schema\":99").getBytes(StandardCharsets.UTF_8);
		assertTrue(assertThrows(IllegalArgumentException.class, () -> ReportTextFormat.read(text.text(), newer)).getMessage().contains("99"));
		assertThrows(IllegalArgumentException.class, () -> ReportTextFormat.read(text.text() + "x", map.getBytes(StandardCharsets.UTF_8)));
		assertThrows(IllegalArgumentException.class, () -> ReportTextFormat.read(text.text(), map.substring(0, 60).getBytes(StandardCharsets.UTF_8)));
		byte[] kind = map.replace("TABLE_HEADER", "NONSENSE").getBytes(StandardCharsets.UTF_8);
		assertThrows(IllegalArgumentException.class, () -> ReportTextFormat.read(text.text(), kind));
	}

	@Test
	void theRulesFindFaults() {
		Place first = new Place(0, "", 0, 0, 0, 0);
		Place second = new Place(0, "", 1, 0, 0, 0);
		assertTrue(violations("a b", List.of(new Block(Kind.PARAGRAPH, 0, 1, first, false), new Block(Kind.PARAGRAPH, 2, 3, second, false))), "no break between");
		assertTrue(violations("a\nb", List.of(new Block(Kind.PARAGRAPH, 0, 1, first, false))), "text in no block");
		assertTrue(violations("ab", List.of(new Block(Kind.PARAGRAPH, 0, 2, first, false), new Block(Kind.PARAGRAPH, 1, 2, second, false))), "overlap");
		assertTrue(violations("a\r\nb", List.of(new Block(Kind.PARAGRAPH, 0, 4, first, false))), "carriage return");
		assertTrue(violations("a", List.of(new Block(Kind.PARAGRAPH, 0, 1, second, false))), "number");
	}

	private static boolean violations(String text, List<Block> blocks) {
		return !ReportTextRules.violations(new ReportText(text, blocks, List.of(), ReportMetadata.ofType("x"), List.of(), List.of(), List.of())).isEmpty();
	}

	@Test
	void pagesAndCharactersAreLimited() throws Exception {
		ReadLimits limits = new ReadLimits(1000, 10, 2, 8, 100, Duration.ofSeconds(1));
		ReportTextBuilder builder = new ReportTextBuilder(limits, new NullProgressMonitor());
		builder.page(1);
		builder.page(2);
		assertEquals(ReportStatus.TOO_MANY_PAGES, assertThrows(CoreException.class, () -> builder.page(3)).getStatus().getCode());
		assertEquals(ReportStatus.TOO_LARGE, assertThrows(CoreException.class, () -> builder.append("12345678901")).getStatus().getCode());
	}

	@Test
	void cancellationStopsTheBuilder() {
		NullProgressMonitor monitor = new NullProgressMonitor();
		monitor.setCanceled(true);
		assertThrows(OperationCanceledException.class, () -> new ReportTextBuilder(ReadLimits.DEFAULT, monitor).begin(Kind.PARAGRAPH));
	}

	@Test
	void blockAndPageOfAnOffset() throws Exception {
		ReportText text = sample();
		assertEquals("See here", ReportFixtures.of(text, text.blockAt(text.text().indexOf("here")).orElseThrow()));
		assertEquals(1, text.pageAt(0));
		assertTrue(text.blockAt(text.text().indexOf("\n\n")).isEmpty());
		assertEquals(7 - 1, blocks(text).size());
	}

	@Test
	void samplesReadWell() throws Exception {
		ReportText text = ReportFixtures.read(Samples.report(Samples.JAPANESE), ReadLimits.DEFAULT);
		assertEquals("2019-03-05", text.metadata().published());
		assertEquals("ja", text.metadata().language());
		assertEquals("指令サーバーの中身が語る「Operation Sharpshooter」の全体像", text.metadata().title());
		String article = String.join("\n", ReportFixtures.article(text));
		for (String word : List.of("2017年9月", "2018年12月", "ドイツ", "トルコ", "スイス", "イスラエル", "ナミビア", "ビントフック", "Duuzer", "Rising Sun",
				"Lazarusグループ", "PHP", "ASP", "通信", "エネルギー", "重要インフラ", "T1566.001", "hxxps://jobs[.]sharpshooter-sample[.]example")) {
			assertTrue(article.contains(word), word);
		}
		assertTrue(!article.contains("韓国") && !article.contains("商標"), "the menu and the footer are boilerplate");
		assertEquals(List.of(), text.problems());
	}

	@Test
	void samplesAreThereAndOthersAreNot() {
		assertEquals(List.of(Samples.JAPANESE, Samples.ENGLISH), Samples.names());
		assertEquals('%', Samples.bytes(Samples.ENGLISH)[0]);
		assertEquals(2, Samples.all().size());
		assertThrows(IllegalArgumentException.class, () -> Samples.bytes("../build.properties"));
	}
}
