package org.akashi.report;

import static org.akashi.report.ReportFixtures.blocks;
import static org.akashi.report.ReportFixtures.codes;
import static org.akashi.report.ReportFixtures.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.akashi.report.Block.Kind;
import org.akashi.report.ReportText.OffsetPair;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LightMarkupTest {

	@Test
	void markdownBlocks() throws Exception {
		ReportText text = read("a.md", """
				# Main title #

				Intro line
				goes on.

				Second
				------
				- one
				  more
				* two
				1. three

				> quoted
				> text

				```yara
				rule x {
				  strings: $a = "*b*"
				}
				```

				***
				End.
				""");
		assertEquals(List.of("Main title"), blocks(text, Kind.TITLE));
		assertEquals(List.of("Second"), blocks(text, Kind.HEADING));
		assertEquals(List.of("one\nmore", "two", "three"), blocks(text, Kind.LIST_ITEM));
		assertEquals(List.of("rule x {\n  strings: $a = \"*b*\"\n}"), blocks(text, Kind.CODE));
		assertEquals(List.of("Intro line\ngoes on.", "quoted\ntext", "End."), blocks(text, Kind.PARAGRAPH));
		assertEquals("text/markdown", text.metadata().mediaType());
	}

	@Test
	void markdownTables() throws Exception {
		ReportText text = read("a.md", "| Type | Value |\n|:-----|------:|\n| IP | `192.0.2.1` |\n| Pipe | a\\|b |\n| | last |\n\nText");
		assertEquals(List.of("Type", "Value"), blocks(text, Kind.TABLE_HEADER));
		assertEquals(List.of("IP", "192.0.2.1", "Pipe", "a|b", "last"), blocks(text, Kind.TABLE_CELL));
		assertEquals(new Place(0, "", 6, 1, 4, 2), text.blocks().get(6).place());
		assertEquals(List.of("Text"), blocks(text, Kind.PARAGRAPH));
	}

	@Test
	void frontMatterIsMetadata() throws Exception {
		ReportText text = read("a.md", "---\ntitle: \"The report\"\ndate: 2019-03-05\nauthor: A. Writer\n---\n\n# Other\n\nText.");
		assertEquals("The report", text.metadata().title());
		assertEquals("2019-03-05", text.metadata().published());
		assertEquals("A. Writer", text.metadata().author());
		assertEquals(3, blocks(text, Kind.HEADER).size());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '→', quoteCharacter = '\'', value = { "**Rising** __Sun__ *in* _use_→Rising Sun in use",
			"evil\\[.\\]example.com→evil[.]example.com", "evil[.]example[.]com→evil[.]example[.]com",
			"*.example.com and *.example.org→*.example.com and *.example.org", "file_name_x86.exe and __init__.py→file_name_x86.exe and __init__.py",
			"C:\\Windows\\Temp\\a_b_c.dll→C:\\Windows\\Temp\\a_b_c.dll", "`C:\\*\\_x_`→C:\\*\\_x_", "``a`b``→a`b", "2 * 3 * 4→2 * 3 * 4",
			"a &amp; b &lt;c&gt;→a & b <c>", "<b>bold</b> <file>→bold <file>", "~~old~~ new→old new", "x<br>y→x⏎y" })
	void markdownInline(String markdown, String shown) throws Exception {
		ReportText text = read("a.md", "# T\n\nAs " + markdown + " it");
		assertEquals("As " + shown.replace('⏎', '\n') + " it", blocks(text).getLast());
	}

	@Test
	void markdownLinksAndPictures() throws Exception {
		ReportText text = read("a.md", "See [the *report*](https://example.com/a_(b) \"t\"), [two][ref], <https://example.org/x> and ![chart](http://example.com/p.png).\n\n[ref]: https://example.net/ref\n");
		assertEquals("See the report, two, https://example.org/x and chart.", blocks(text).getFirst());
		assertEquals(List.of("https://example.com/a_(b)", "https://example.net/ref"), text.links().stream().map(Link::target).toList());
		assertEquals(List.of(ReportStatus.REMOTE_REFERENCE), codes(text));
	}

	@Test
	void markdownOffsets() throws Exception {
		String markdown = "# 題名\n\nSee **192.0.2.1** and [x](https://example.com) at 192.0.2.2\n";
		byte[] bytes = markdown.getBytes(StandardCharsets.UTF_8);
		ReportText text = read("a.md", bytes);
		for (String value : List.of("192.0.2.1", "192.0.2.2", "題名")) {
			int at = text.text().indexOf(value);
			OffsetPair pair = text.originalOffsets().stream().filter(p -> p.text() <= at).reduce((a, b) -> b).orElseThrow();
			int from = (int) pair.original() + text.text().substring(pair.text(), at).getBytes(StandardCharsets.UTF_8).length;
			assertTrue(new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8).startsWith(value), value);
		}
	}

	@Test
	void markdownIsJudgedByContent() throws Exception {
		String markdown = "# Title\n\n**Bold** [link](https://example.com)\n";
		assertEquals("text/markdown", read("", markdown).metadata().mediaType());
		assertEquals("text/plain", read("a.txt", markdown).metadata().mediaType(), "named plain: shown as written");
		assertEquals(markdown, read("a.txt", markdown).text());
		assertEquals("text/plain", read("", "# comment of a list\n192.0.2.1\n").metadata().mediaType());
	}

	@Test
	void asciiDocBlocks() throws Exception {
		ReportText text = read("a.adoc", """
				= Main title
				:revdate: 2019-03-05
				:toc:

				Intro with `code` and *bold*.

				== Part

				.A list
				* one
				** two
				- `a[.]example[.]com`
				. three

				[source,yara]
				----
				rule x { *a* }
				----
				// a comment
				////
				hidden
				////
				https://example.com/x[the page] and https://example[.]com/ stay.
				""");
		assertEquals(List.of("Main title"), blocks(text, Kind.TITLE));
		assertEquals(List.of("Part"), blocks(text, Kind.HEADING));
		assertEquals(List.of("A list"), blocks(text, Kind.CAPTION));
		assertEquals(List.of("one", "two", "a[.]example[.]com", "three"), blocks(text, Kind.LIST_ITEM));
		assertEquals(List.of("rule x { *a* }"), blocks(text, Kind.CODE));
		assertEquals(List.of("Intro with code and bold.", "the page and https://example[.]com/ stay."), blocks(text, Kind.PARAGRAPH));
		assertEquals("https://example.com/x", text.links().getFirst().target());
		assertEquals("2019-03-05", text.metadata().published());
	}

	@Test
	void asciiDocTables() throws Exception {
		ReportText text = read("a.adoc", """
				= T

				[options="header"]
				|====
				| SHA-1 | Name
				| `AA` |
				| BB
				| c.exe +
				d.exe
				|====
				[cols="1,1"]
				|===
				|x|y
				|===
				""");
		assertEquals(List.of("SHA-1", "Name"), blocks(text, Kind.TABLE_HEADER));
		assertEquals(List.of("AA", "BB", "c.exe\nd.exe"), blocks(text, Kind.TABLE_CELL).subList(0, 3));
		assertEquals(new Place(0, "", 5, 1, 3, 2), text.blocks().get(5).place());
		assertEquals(2, text.blocks().getLast().place().table());
	}

	@Test
	void delimitedTables() throws Exception {
		ReportText text = read("iocs.csv", "# feed of today\r\ntype,value,note\r\nurl,\"hxxp://a[.]example/x,y\",\"says \"\"hi\"\"\"\r\nip,192.0.2.1,\r\n");
		assertEquals(List.of("# feed of today"), blocks(text, Kind.PARAGRAPH));
		assertEquals(List.of("type", "value", "note"), blocks(text, Kind.TABLE_HEADER));
		assertEquals(List.of("url", "hxxp://a[.]example/x,y", "says \"hi\"", "ip", "192.0.2.1"), blocks(text, Kind.TABLE_CELL));
		assertEquals("text/csv", text.metadata().mediaType());
		assertEquals("iocs", text.metadata().title());
	}

	@Test
	void tabsAndSemicolons() throws Exception {
		assertEquals("text/tab-separated-values", read("", "a\tb\n192.0.2.1\tx\n192.0.2.2\ty\n").metadata().mediaType());
		assertEquals(List.of("192.0.2.1", "x"), blocks(read("a.csv", "ip;name\n192.0.2.1;x\n"), Kind.TABLE_CELL));
		assertEquals("text/plain", read("a.txt", "One, two.\nThree, four.\n").metadata().mediaType());
	}
}
