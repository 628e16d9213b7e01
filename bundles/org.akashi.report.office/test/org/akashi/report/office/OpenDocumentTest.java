package org.akashi.report.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.akashi.report.Block;
import org.akashi.report.Block.Kind;
import org.akashi.report.Link;
import org.akashi.report.ReadLimits;
import org.akashi.report.ReportFile;
import org.akashi.report.ReportReaders;
import org.akashi.report.ReportStatus;
import org.akashi.report.ReportText;
import org.akashi.report.ReportTextRules;
import org.akashi.report.office.internal.OfficeReportReader;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;

/** Texts, sheets and slides of the Open Document Format. */
class OpenDocumentTest {

	private static final ReportReaders READERS = ReportReaders.builtInAnd(List.of(new OfficeReportReader()));
	private static final String SPACES = " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
			+ " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
			+ " xmlns:xlink=\"http://www.w3.org/1999/xlink\" xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
			+ " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:presentation=\"urn:oasis:names:tc:opendocument:xmlns:presentation:1.0\"";

	private static byte[] zip(String... namesAndParts) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			for (int i = 0; i < namesAndParts.length; i += 2) {
				zip.putNextEntry(new ZipEntry(namesAndParts[i]));
				zip.write(namesAndParts[i + 1].getBytes(StandardCharsets.UTF_8));
				zip.closeEntry();
			}
		}
		return out.toByteArray();
	}

	private static String content(String kind, String body) {
		return "<?xml version=\"1.0\"?><office:document-content" + SPACES + "><office:body><office:" + kind + ">" + body + "</office:" + kind
				+ "></office:body></office:document-content>";
	}

	private static byte[] document(String kind, String body) throws IOException {
		return zip("mimetype", "application/vnd.oasis.opendocument." + kind, "content.xml", content(kind, body), "META-INF/manifest.xml", "<manifest/>");
	}

	private static ReportText read(byte[] file) throws CoreException {
		ReportText text = READERS.read(ReportFile.of("a.odt", file), ReadLimits.DEFAULT, new NullProgressMonitor());
		assertEquals(List.of(), ReportTextRules.violations(text));
		return text;
	}

	private static ReportText text(String body) throws Exception {
		return read(document("text", body));
	}

	private static List<String> blocks(ReportText text, Kind kind) {
		return text.blocks().stream().filter(block -> block.kind() == kind).map(block -> text.text().substring(block.start(), block.end())).toList();
	}

	private static int failure(byte[] file) {
		return assertThrows(CoreException.class, () -> read(file)).getStatus().getCode();
	}

	@Test
	void headingsParagraphsAndLists() throws Exception {
		ReportText text = text("<text:h text:outline-level=\"1\">Title of it</text:h><text:h text:outline-level=\"2\">Part</text:h>"
				+ "<text:p>First <text:span>sentence</text:span>.</text:p><text:list><text:list-item><text:p>one[.]example</text:p></text:list-item></text:list>");
		assertEquals(List.of("Title of it"), blocks(text, Kind.TITLE));
		assertEquals(List.of("Part"), blocks(text, Kind.HEADING));
		assertEquals(List.of("First sentence."), blocks(text, Kind.PARAGRAPH));
		assertEquals(List.of("one[.]example"), blocks(text, Kind.LIST_ITEM));
		assertEquals("application/vnd.oasis.opendocument.text", text.metadata().mediaType());
	}

	@Test
	void blanksTabsAndLineBreaks() throws Exception {
		assertEquals("a   b\tc\nd e", text("<text:p>a <text:s text:c=\"2\"/>b<text:tab/>c<text:line-break/>d\n  e</text:p>").text());
	}

	@Test
	void linksKeepTheirTargets() throws Exception {
		ReportText text = text("<text:p>See <text:a xlink:href=\"https://real.example/x\">the report</text:a>.</text:p>");
		assertEquals(List.of(new Link(4, 14, "https://real.example/x")), text.links());
	}

	@Test
	void notesFollowTheirParagraph() throws Exception {
		ReportText text = text("<text:p>Before<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>The note.</text:p></text:note-body></text:note> after.</text:p>"
				+ "<text:p>Next.</text:p>");
		assertEquals("Before after.\n\nThe note.\n\nNext.", text.text());
		assertEquals(List.of("The note."), blocks(text, Kind.FOOTNOTE));
	}

	@Test
	void textBoxesAndRemarksAreNotLost() throws Exception {
		ReportText text = text("<text:p>Before<draw:frame><draw:text-box><text:p>In the box</text:p></draw:text-box></draw:frame> after</text:p>"
				+ "<text:p>Said<office:annotation><dc:creator>N. N.</dc:creator><text:p>A remark</text:p></office:annotation></text:p>");
		assertEquals("Before after\n\nIn the box\n\nSaid\n\nA remark", text.text());
	}

	@Test
	void deletedTextIsGone() throws Exception {
		assertEquals("Stays", text("<text:tracked-changes><text:changed-region><text:deletion><text:p>deleted.example</text:p></text:deletion></text:changed-region>"
				+ "</text:tracked-changes><text:p>Stays</text:p>").text());
	}

	@Test
	void tablesWithHeadsRepeatedAndCoveredCells() throws Exception {
		ReportText text = text("<table:table><table:table-header-rows><table:table-row><table:table-cell><text:p>Type</text:p></table:table-cell>"
				+ "<table:table-cell><text:p>Value</text:p></table:table-cell></table:table-row></table:table-header-rows>"
				+ "<table:table-row><table:table-cell table:number-columns-repeated=\"2\"/><table:table-cell><text:p>third</text:p><text:p>line</text:p></table:table-cell></table:table-row>"
				+ "<table:table-row><table:table-cell table:number-columns-spanned=\"2\"><text:p>wide</text:p></table:table-cell><table:covered-table-cell/>"
				+ "<table:table-cell><text:p>end</text:p></table:table-cell></table:table-row></table:table><text:p>After</text:p>");
		assertEquals(List.of("Type", "Value"), blocks(text, Kind.TABLE_HEADER));
		assertEquals(List.of("third\nline", "wide", "end"), blocks(text, Kind.TABLE_CELL));
		assertEquals(List.of(3, 1, 3), text.blocks().stream().filter(block -> block.kind() == Kind.TABLE_CELL).map(block -> block.place().column()).toList());
		assertEquals(0, text.blocks().getLast().place().table());
	}

	@Test
	void tablesInCellsStayApart() throws Exception {
		assertEquals(List.of("a1 b1"), blocks(text("<table:table><table:table-row><table:table-cell><table:table><table:table-row><table:table-cell><text:p>a1</text:p></table:table-cell>"
				+ "<table:table-cell><text:p>b1</text:p></table:table-cell></table:table-row></table:table></table:table-cell></table:table-row></table:table>"), Kind.TABLE_CELL)
				.stream().map(cell -> cell.replaceAll("\\s+", " ")).toList());
	}

	@Test
	void sheetsHaveNames() throws Exception {
		ReportText text = read(document("spreadsheet", "<table:table table:name=\"Hashes\"><table:table-row><table:table-cell><text:p>abc</text:p></table:table-cell></table:table-row></table:table>"));
		assertEquals("Hashes", text.blocks().getFirst().place().part());
		assertEquals("application/vnd.oasis.opendocument.spreadsheet", text.metadata().mediaType());
	}

	@Test
	void slidesArePages() throws Exception {
		ReportText text = read(document("presentation", "<draw:page><draw:frame><draw:text-box><text:p>One</text:p></draw:text-box></draw:frame></draw:page>"
				+ "<draw:page><draw:frame><draw:text-box><text:p>Two</text:p></draw:text-box></draw:frame><presentation:notes><draw:frame><draw:text-box><text:p>Said aloud</text:p>"
				+ "</draw:text-box></draw:frame></presentation:notes></draw:page>"));
		assertEquals("One\n\nTwo\n\nSaid aloud", text.text());
		assertEquals(List.of(1, 2, 2), text.blocks().stream().map(block -> block.place().page()).toList());
	}

	@Test
	void headersAndFootersAreBoilerplate() throws Exception {
		String styles = "<office:document-styles" + SPACES + "><style:master-page><style:header><text:p>Running title</text:p></style:header></style:master-page>"
				+ "<text:p>not shown</text:p></office:document-styles>";
		ReportText text = read(zip("mimetype", "application/vnd.oasis.opendocument.text", "styles.xml", styles, "content.xml", content("text", "<text:p>Body</text:p>")));
		assertEquals("Running title\n\nBody", text.text());
		assertEquals(List.of(true, false), text.blocks().stream().map(Block::boilerplate).toList());
	}

	@Test
	void titleAndAuthor() throws Exception {
		String meta = "<office:document-meta" + SPACES + " xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\"><office:meta><dc:title>Of bears</dc:title>"
				+ "<meta:initial-creator>A. N.</meta:initial-creator><dc:creator>Other</dc:creator></office:meta></office:document-meta>";
		ReportText text = read(zip("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", content("text", "<text:p>Body</text:p>"), "meta.xml", meta));
		assertEquals("Of bears", text.metadata().title());
		assertEquals("A. N.", text.metadata().author());
	}

	@Test
	void whatCannotBeReadSaysWhy() throws Exception {
		byte[] good = document("text", "<text:p>Body</text:p>");
		assertEquals(ReportStatus.TRUNCATED, failure(Arrays.copyOf(good, good.length - 40)));
		assertEquals(ReportStatus.TRUNCATED, failure(document("text", "<text:p>not closed")));
		assertEquals(ReportStatus.TRUNCATED, failure(zip("mimetype", "application/vnd.oasis.opendocument.text", "META-INF/manifest.xml", "<manifest/>")));
		assertEquals(ReportStatus.ENCRYPTED, failure(zip("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", "\u0001\u0002",
				"META-INF/manifest.xml", "<manifest><encryption-data/></manifest>")));
	}

	@Test
	void hostileDocuments() throws Exception {
		assertEquals(ReportStatus.EXTERNAL_ENTITY, failure(zip("mimetype", "application/vnd.oasis.opendocument.text", "content.xml",
				"<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>" + content("text", "<text:p>&e;</text:p>"))));
		assertEquals(ReportStatus.TOO_DEEP, failure(document("text", "<text:p>" + "<text:span>".repeat(600) + "x" + "</text:span>".repeat(600) + "</text:p>")));
		assertEquals(ReportStatus.DECOMPRESSION_BOMB, failure(document("text", "<text:p>" + " ".repeat(40 << 20) + "</text:p>")));
		ReportText text = text("<text:p>a<text:s text:c=\"9999999\"/>b</text:p>");
		assertTrue(text.text().length() < 100);
	}

	@Test
	void manyPagesAndCharactersAreLimited() throws Exception {
		ReadLimits few = new ReadLimits(1 << 20, 100, 2, 8, 200, java.time.Duration.ofSeconds(10));
		ReportFile pages = ReportFile.of("a.odp", document("presentation", "<draw:page/>".repeat(3)));
		assertEquals(ReportStatus.TOO_MANY_PAGES, assertThrows(CoreException.class, () -> READERS.read(pages, few, new NullProgressMonitor())).getStatus().getCode());
		ReportFile letters = ReportFile.of("a.odt", document("text", "<text:p>" + "word ".repeat(60) + "</text:p>"));
		assertEquals(ReportStatus.TOO_LARGE, assertThrows(CoreException.class, () -> READERS.read(letters, few, new NullProgressMonitor())).getStatus().getCode());
	}

	@Test
	void emptyDocumentsSaySo() throws Exception {
		ReportText text = text("<text:p/>");
		assertEquals(List.of(ReportStatus.NO_TEXT), text.problems().stream().map(problem -> problem.getCode()).toList());
		assertFalse(READERS.readerOf(ReportFile.of("a.zip", zip("a.txt", "b"))).isPresent());
	}
}
