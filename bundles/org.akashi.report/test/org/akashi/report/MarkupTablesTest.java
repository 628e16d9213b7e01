package org.akashi.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables of AsciiDoc, Markdown and HTML come out cell by cell. */
class MarkupTablesTest {

	private static ReportText read(String name, String content) throws CoreException {
		ReportText text = ReportReaders.builtIn().read(ReportFile.of(name, content.getBytes(StandardCharsets.UTF_8)), ReadLimits.DEFAULT,
				new NullProgressMonitor());
		assertEquals(List.of(), ReportTextRules.violations(text));
		return text;
	}

	/** Rows as lines, cells divided by bars. */
	private static String table(ReportText text) {
		TreeMap<Integer, StringBuilder> rows = new TreeMap<>();
		for (Block block : text.blocks()) {
			if (block.place().table() == 1) {
				StringBuilder row = rows.computeIfAbsent(block.place().row(), key -> new StringBuilder());
				row.append(row.isEmpty() ? "" : " | ").append(text.text(), block.start(), block.end());
			}
		}
		return String.join(" / ", rows.values()).replaceAll("\\s*\\n\\s*", "~");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '#', textBlock = """
			|SHA-1|Filename|Detection                    # SHA-1 | Filename | Detection
			|`a1`|`b.exe`|Win32/X                        # a1 | b.exe | Win32/X
			|`a1`|b.exe                                  # a1 | b.exe
			| `a1` | `b.exe`                             # a1 | b.exe
			|`+a1+`|`++b.exe++`                          # a1 | b.exe
			|`c|d.exe`|x                                 # c|d.exe | x
			|Win32/(A\\|B)|x                             # Win32/(A|B) | x
			|"quoted"|(in brackets)|[square]             # quoted | (in brackets) | [square]
			|a|                                          # a
			2+|wide|narrow                               # wide | narrow
			a|first .^|second                            # first | second
			""", quoteCharacter = '\0')
	void cellsOfAsciiDoc(String row, String cells) throws CoreException {
		String found = table(read("a.adoc", "= Title\n\n|===\n" + row.strip() + "\n|===\n"));
		assertEquals(cells.replace("quoted", "\"quoted\""), found);
	}

	@Test
	void cellsOfAsciiDocOverLines() throws CoreException {
		assertEquals("SHA-1 | File / a1 | b.exe / a2 | c.exe~second line",
				table(read("a.adoc", "= Title\n\n[options=\"header\"]\n|===\n|SHA-1|File\n\n|a1\n|b.exe\n|a2\n|c.exe\nsecond line\n|===\n")));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '#', textBlock = """
			|`a1`|`b.exe`|      # a1 | b.exe
			`a1`|`b.exe`        # a1 | b.exe
			| a1 | b\\|c.exe |   # a1 | b|c.exe
			| 1.2.3[.]4 | hxxp://evil-site[.]com/a | # 1.2.3[.]4 | hxxp://evil-site[.]com/a
			""", quoteCharacter = '\0')
	void cellsOfMarkdown(String row, String cells) throws CoreException {
		assertEquals("SHA-1 | File / " + cells, table(read("a.md", "# Title\n\n| SHA-1|File |\n|---|:-:|\n" + row.strip() + "\n\nText after it.\n")));
	}

	private static String html(String body) {
		return "<!DOCTYPE html><html><head><title>t</title></head><body><h1>A report of some length</h1>" + body + "</body></html>";
	}

	@Test
	void listsInCellsStayApart() throws CoreException {
		assertEquals("Type | Values / Domains | one[.]example~two[.]example", table(read("a.html",
				html("<table><tr><th>Type</th><th>Values</th></tr><tr><td>Domains</td><td><ul><li>one[.]example</li><li>two[.]example</li></ul></td></tr></table>"))));
	}

	@Test
	void tablesInCellsStayApart() throws CoreException {
		assertEquals("Type | Values / Hosts | a1 198.51.100.7~a2 198.51.100.8", table(read("a.html",
				html("<table><tr><th>Type</th><th>Values</th></tr><tr><td>Hosts</td><td><table><tr><td>a1</td><td>198.51.100.7</td></tr>"
						+ "<tr><td>a2</td><td>198.51.100.8</td></tr></table></td></tr></table>"))));
	}

	@Test
	void cellsOfLayoutTablesStayApart() throws CoreException {
		ReportText text = read("a.html", html("<table><tr><td>Left side</td><td>Right side</td></tr><tr><td><table><tr><td>Key</td><td>a1b2</td></tr></table></td>"
				+ "<td>198.51.100.7</td></tr></table>"));
		assertFalse(text.text().contains("Left sideRight side"), text.text());
		assertFalse(text.text().contains("a1b2198"), text.text());
		assertTrue(text.blocks().stream().anyMatch(block -> text.text().substring(block.start(), block.end()).equals("198.51.100.7")));
	}

	@Test
	void aWordBreakIsNoBlankAndALineBreakIsOne() throws CoreException {
		assertEquals("Hash | 3395856ce81f2b7382dee72602f798b642f14140 / Hash | 3395856ce81f~2b7382de", table(read("a.html",
				html("<table><tr><td>Hash</td><td>3395856ce81f2b7382de<wbr>e72602f798b642f14140</td></tr><tr><td>Hash</td><td>3395856ce81f<br>2b7382de</td></tr></table>"))));
	}

	@Test
	void scriptsDoNotSpeakAndMenusAreBoilerplate() throws CoreException {
		ReportText text = read("a.html", "<!DOCTYPE html><html><head><script>var decoy=\"http://script.example.net/x.js\";</script></head><body>"
				+ "<nav><a href=\"https://nav.example.org/menu\">Menu</a></nav><h1>A report of some length</h1><p>And a paragraph with its text.</p></body></html>");
		assertFalse(text.text().contains("script.example.net"));
		assertTrue(text.blocks().getFirst().boilerplate(), "the menu");
	}

	@Test
	void cellsOfCsvWithQuotesAndLines() throws CoreException {
		assertEquals("type | value | note / sha1 | 3395856ce81f2b7382dee72602f798b642f14140 | a, b / url | hxxp://evil-site[.]com/a,b | line~break", table(
				read("a.csv", "type,value,note\nsha1,3395856ce81f2b7382dee72602f798b642f14140,\"a, b\"\nurl,\"hxxp://evil-site[.]com/a,b\",\"line\nbreak\"\n")));
	}

	@Test
	void aTableThatGoesOnKeepsItsNumberAndRows() throws CoreException {
		org.akashi.report.spi.ReportTextBuilder builder = new org.akashi.report.spi.ReportTextBuilder(ReadLimits.DEFAULT, new NullProgressMonitor());
		builder.page(1);
		builder.beginTable();
		builder.beginRow();
		builder.cell(false, "first");
		builder.endTable();
		builder.page(2);
		builder.boilerplate(true);
		builder.block(Block.Kind.PARAGRAPH, "Page 2");
		builder.boilerplate(false);
		builder.continueTable();
		builder.beginRow();
		builder.cell(false, "second");
		builder.endTable();
		ReportText text = builder.build(ReportMetadata.ofType("text/plain"));
		assertEquals("first / second", table(text));
		assertEquals(2, text.blocks().getLast().place().page());
	}

	@Test
	void jointsAreKeptWithTheText() throws CoreException {
		org.akashi.report.spi.ReportTextBuilder builder = new org.akashi.report.spi.ReportTextBuilder(ReadLimits.DEFAULT, new NullProgressMonitor());
		builder.begin(Block.Kind.PARAGRAPH);
		builder.joint(); // nothing stands before it
		builder.append("long");
		builder.joint();
		builder.joint();
		builder.append("word");
		builder.joint(); // nothing stands after it
		builder.end();
		ReportText text = builder.build(ReportMetadata.ofType("text/plain"));
		assertEquals(List.of(4), text.joints());
		assertEquals(text, ReportTextFormat.read(text.text(), ReportTextFormat.write(text)));
		assertEquals(List.of(), ReportTextRules.violations(text));
		assertEquals(1, ReportTextRules.violations(new ReportText("ab", List.of(), List.of(), text.metadata(), List.of(), List.of(), List.of(), List.of(5))).stream()
				.filter(fault -> fault.contains("joint")).count());
	}
}
