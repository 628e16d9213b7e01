package org.akashi.export.document.internal.word;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.akashi.export.document.Documents;
import org.akashi.export.document.SampleKnowledge;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;

class WordExporterTest {

	@Test
	void hasHeadingsTablesAndProperties() throws Exception {
		try (XWPFDocument document = open(Documents.bytes("docx", SampleKnowledge.knowledge(), Map.of("language", "ja")))) {
			List<String> headings = document.getParagraphs().stream().filter(paragraph -> "Heading1".equals(paragraph.getStyle()))
					.map(XWPFParagraph::getText).toList();
			assertTrue(headings.containsAll(List.of("主な判断", "攻撃者とキャンペーン", "インジケーター", "出典")), headings.toString());
			assertTrue(document.getTables().size() >= 3);
			assertTrue(document.getTables().stream().allMatch(table -> table.getRow(0).isRepeatHeader()));
			assertEquals("Paper Lantern", document.getProperties().getCoreProperties().getTitle());
			assertTrue(document.getStyles().styleExist("Heading2"));
		}
	}

	@Test
	void everyLinkWithinHasItsBookmarkAndEachNameIsOnce() throws Exception {
		String xml = parts(Documents.bytes("docx", SampleKnowledge.knowledge(), Map.of())).get("word/document.xml");
		List<String> bookmarks = matches(xml, "<w:bookmarkStart [^>]*w:name=\"([^\"]+)\"");
		Set<String> once = new HashSet<>(bookmarks);
		assertEquals(bookmarks.size(), once.size());
		List<String> targets = matches(xml, "<w:hyperlink [^>]*w:anchor=\"([^\"]+)\"");
		assertTrue(targets.size() > 30);
		targets.forEach(target -> assertTrue(once.contains(target), target));
		once.forEach(name -> assertTrue(name.length() <= 40 && name.matches("[A-Za-z]\\w*"), name));
	}

	@Test
	void theMarkingStandsInHeaderAndFooter() throws Exception {
		try (XWPFDocument document = open(Documents.bytes("docx", Documents.hostile(), Map.of()))) {
			assertTrue(document.getHeaderList().getFirst().getText().contains("TLP:AMBER"));
			assertTrue(document.getFooterList().getFirst().getText().contains("TLP:AMBER"));
		}
	}

	@Test
	void hostileTextStaysText() throws Exception {
		byte[] bytes = Documents.bytes("docx", Documents.hostile(), Map.of());
		for (Map.Entry<String, String> part : parts(bytes).entrySet()) {
			DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(part.getValue().getBytes(StandardCharsets.UTF_8)));
			assertFalse(part.getValue().contains("javascript:alert(3)\""), part.getKey());
		}
		try (XWPFDocument document = open(bytes)) {
			String text = document.getParagraphs().stream().map(XWPFParagraph::getText).reduce("", (one, other) -> one + "\n" + other);
			assertTrue(text.contains("<script>alert(1)</script>") && text.contains("cod.exe[U+202E]gnp") && text.contains("</w:t> ]]>"), text);
		}
	}

	@Test
	void equalKnowledgeGivesEqualBytes() throws CoreException {
		assertArrayEquals(Documents.bytes("docx", SampleKnowledge.knowledge(), Map.of()), Documents.bytes("docx", SampleKnowledge.knowledge(), Map.of()));
	}

	private static XWPFDocument open(byte[] bytes) throws IOException {
		return new XWPFDocument(new ByteArrayInputStream(bytes));
	}

	private static Map<String, String> parts(byte[] bytes) throws IOException {
		Map<String, String> parts = new HashMap<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				if (entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels")) {
					parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
				}
			}
		}
		return parts;
	}

	private static List<String> matches(String text, String pattern) {
		return Pattern.compile(pattern).matcher(text).results().map(match -> match.group(1)).toList();
	}
}
