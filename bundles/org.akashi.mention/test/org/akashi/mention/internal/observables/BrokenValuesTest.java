package org.akashi.mention.internal.observables;

import static org.akashi.mention.internal.observables.Reports.report;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.akashi.mention.Mention;
import org.akashi.mention.Span;
import org.akashi.report.Block;
import org.akashi.report.Place;
import org.akashi.report.ReportMetadata;
import org.akashi.report.ReportText;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BrokenValuesTest {

	private static final String SHA256 = "275a021bbfb6489e54d471899f7db9d1663fc695ec2fe2a2c4538aabf651fd0f";
	private static final String SHA1 = "3395856ce81f2b7382dee72602f798b642f14140";

	private static Set<String> values(List<Mention> mentions) {
		Set<String> values = new TreeSet<>();
		mentions.forEach(mention -> values.add(mention.value()));
		return values;
	}

	private static String parts(String text, Mention mention) {
		return String.join(" + ", mention.parts().stream().map(span -> text.substring(span.start(), span.end())).toList());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			hxxp://long.example[.]com/wp-content/plugins/very-long-~path/index.php | http://long.example.com/wp-content/plugins/very-long-path/index.php
			The second stage comes from hxxp://long.example[.]com/wp-content/~plugins/very/index.php as before | http://long.example.com/wp-content/plugins/very/index.php
			https://evil-site.example.net/gate?id=~77142&key=abc | https://evil-site.example.net/gate?id=77142&key=abc
			https://evil-site.example.net/gate~?id=77142&key=abc | https://evil-site.example.net/gate?id=77142&key=abc
			https://evil-site.example.net/some/folder/of/it/load.~php?x=1 is the gate | https://evil-site.example.net/some/folder/of/it/load.php?x=1
			hxxps://update[~.]evil-site[.]com/x.bin | https://update.evil-site.com/x.bin
			hxxps://update[.~]evil-site[.]com/x.bin | https://update.evil-site.com/x.bin
			hxxps://update.evil-site[.]~com/x.bin | https://update.evil-site.com/x.bin
			hxxps://update~[.]evil-site[.]com/x.bin | https://update.evil-site.com/x.bin
			evil-site[~.]com | evil-site.com
			198.51.100[~.]23 | 198.51.100.23
			contact operator@~evil-site.com for keys | operator@evil-site.com
			C:\\ProgramData\\Microsoft\\~Network\\loader.exe | C:\\ProgramData\\Microsoft\\Network\\loader.exe
			%APPDATA%\\Microsoft\\Windows\\~Templates\\svc.dll | %APPDATA%\\Microsoft\\Windows\\Templates\\svc.dll
			""")
	void valuesOverLinesOfOneBlock(String written, String value) {
		String text = written.replace('~', '\n');
		List<Mention> found = report().text(text).outer();
		assertEquals(Set.of(value), values(found), found.toString());
		assertEquals(2, found.getFirst().parts().size());
		assertEquals(text.replace("\n", " + "), text.substring(0, found.getFirst().span().start()) + parts(text, found.getFirst())
				+ text.substring(found.getFirst().span().end()), "the parts are all but the break");
		assertTrue(found.getFirst().why().contains("joined from 2 parts"), found.getFirst().why());
	}

	@Test
	void overThreeLines() {
		String text = "hxxp://long.example[.]com/wp-content/uploads/\nplugins/another-very-long-\nname/index.php";
		Mention url = report().text(text).outer().getFirst();
		assertEquals("http://long.example.com/wp-content/uploads/plugins/another-very-long-name/index.php", url.value());
		assertEquals(3, url.parts().size());
		assertEquals(new Span(0, text.length()), url.span());
	}

	@Test
	void quotedMailAndIndentation() {
		assertEquals(Set.of("http://long.example.com/wp-content/plugins/very-long-path/index.php"),
				values(report().text("> hxxp://long.example[.]com/wp-content/plugins/very-long-\n> path/index.php").outer()));
		assertEquals(Set.of("http://long.example.com/wp-content/plugins/very-long-path/index.php"),
				values(report().text("  hxxp://long.example[.]com/wp-content/plugins/very-long-\n      path/index.php").outer()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "HKLM\\SYSTEM\\CurrentControlSet\\Services\\one\\\nHKLM\\SYSTEM\\CurrentControlSet\\Services\\two\\",
			"%ProgramFiles%\\one\\\n%LocalAppData%\\two.exe", "C:\\Users\\Public\\\nD:\\Data\\two.exe", "http://evil-site.com/\nhttp://bad-site.net/x", "http://evil-site.com/a\nbad-site.net", "http://evil-site.com/\nbad-site.net",
			"evil-site.com\nbad-site.net", "198.51.100.23\n198.51.100.24", "http://evil-site.com/a/\nThe actor then left bad-site.net alone",
			"http://evil-site.com/a-\n275a021bbfb6489e54d471899f7db9d1", "http://evil-site.com/load.\nThen bad-site.net came", "http://evil-site.com/x\n- bad-site.net",
			"operator@evil-site.com\nsecond@bad-site.net", "http://evil-site.com/one\n/tmp/payload and bad-site.net",
			"275a021bbfb6489e54d471899f7db9d1\n663fc695ec2fe2a2c4538aabf651fd0f" })
	void twoValuesStayTwo(String text) {
		List<Mention> found = report().text(text).outer();
		assertTrue(found.size() >= 2, found.toString());
		assertTrue(found.stream().allMatch(mention -> mention.parts().isEmpty()), found.toString());
	}

	@Test
	void hashesOverLinesNameTheirParts() {
		String text = "SHA256: " + SHA256.substring(0, 32) + "\n" + SHA256.substring(32);
		Mention hash = report().text(text).outer().getFirst();
		assertEquals(SHA256, hash.value());
		assertEquals(SHA256.substring(0, 32) + " + " + SHA256.substring(32), parts(text, hash));
	}

	@Test
	void hashesOverTwoBlocks() {
		Reports report = report().item(SHA1.substring(0, 25)).item(SHA1.substring(25));
		List<Mention> found = report.outer();
		assertEquals(Set.of(SHA1), values(found));
		assertEquals(SHA1.substring(0, 25) + " + " + SHA1.substring(25), parts(report.build().text(), found.getFirst()));
	}

	@Test
	void hashesOverCells() {
		assertEquals(Set.of(SHA1), values(report().cell(1, 1, SHA1.substring(0, 20)).cell(1, 2, SHA1.substring(20)).outer()), "beside each other");
		assertEquals(Set.of(SHA1), values(report().cell(1, 1, SHA1.substring(0, 20)).cell(2, 1, SHA1.substring(20)).outer()), "below each other");
	}

	@Test
	void wholeHashesInCellsStayApart() {
		String md5 = SHA256.substring(0, 32);
		String other = SHA256.substring(32);
		assertEquals(Set.of(md5, other), values(report().cell(1, 1, md5).cell(1, 2, other).outer()));
		assertEquals(Set.of(), values(report().cell(1, 1, SHA1.substring(0, 20)).cell(3, 1, SHA1.substring(20)).outer()), "not neighbours");
	}

	@Test
	void runningTitlesBetweenPagesDontMatter() {
		Reports report = report().text("The sample has the SHA-1 " + SHA1.substring(0, 30)).menu("Quarterly report").page(2).menu("Page 2")
				.text(SHA1.substring(30) + " and nothing else.");
		List<Mention> found = report.outer();
		assertEquals(Set.of(SHA1), values(found));
		assertEquals(2, found.getFirst().parts().size());
		assertEquals(1, found.getFirst().page(), "where it begins");
	}

	@Test
	void addressesOverPages() {
		Reports report = report().text("It loads hxxp://long.example[.]com/wp-content/plugins/very-long-").menu("Quarterly report").page(2)
				.text("path/index.php and runs it.");
		assertEquals(Set.of("http://long.example.com/wp-content/plugins/very-long-path/index.php"), values(report.outer()));
	}

	@Test
	void paragraphsOnOnePageAreNotJoined() {
		assertEquals(Set.of("http://long.example.com/very-long-", "index.php"), values(report().text("hxxp://long.example[.]com/very-long-").text("path/index.php").outer()));
	}

	@Test
	void theHostOfAJoinedAddressIsAMention() {
		List<Mention> hosts = report().text("hxxp://long.example[.]com/wp-content/plugins/very-long-\npath/index.php").hosts();
		assertEquals(Set.of("long.example.com"), values(hosts));
	}

	@Test
	void jointsOfTheReaderArePartsToo() {
		String text = "Hash " + SHA1;
		Block block = new Block(Block.Kind.PARAGRAPH, 0, text.length(), new Place(1, "", 0, 0, 0, 0), false);
		ReportText report = new ReportText(text, List.of(block), List.of(), ReportMetadata.ofType("application/pdf"), List.of(), List.of(),
				List.of(), List.of(3, 25));
		List<Mention> found = new java.util.ArrayList<>();
		new ObservableExtractor().extract(report, found::add, new NullProgressMonitor());
		assertEquals(List.of(new Span(5, 25), new Span(25, 45)), found.getFirst().parts());
	}

	@Test
	void valuesInOnePieceHaveNoParts() {
		assertTrue(report().text("hxxp://evil-site[.]com/x\nand " + SHA1).mentions().stream().allMatch(mention -> mention.parts().isEmpty()));
	}

	@Test
	void withoutBlocks() {
		String text = "hxxp://long.example[.]com/wp-content/plugins/very-long-\npath/index.php";
		ReportText report = new ReportText(text, List.of(), List.of(), ReportMetadata.ofType("text/plain"), List.of(), List.of(), List.of());
		List<Mention> found = new java.util.ArrayList<>();
		new ObservableExtractor().extract(report, found::add, new NullProgressMonitor());
		assertTrue(values(found).contains("http://long.example.com/wp-content/plugins/very-long-path/index.php"));
	}

	@Test
	void manyBreaksTakeLinearTime() {
		String line = "hxxp://long.example[.]com/wp-content/plugins/very-long-\n";
		ReportText small = report().text(line.repeat(2_000)).build();
		ReportText large = report().text(line.repeat(8_000)).build();
		seconds(small);
		double one = Math.min(seconds(small), seconds(small));
		double four = Math.min(seconds(large), seconds(large));
		assertTrue(four < 12 * one + 0.5, one + " s, four times as long " + four + " s");
	}

	private static double seconds(ReportText report) {
		long start = System.nanoTime();
		new ObservableExtractor().extract(report, mention -> assertTrue(mention.span().length() > 0), new NullProgressMonitor());
		return (System.nanoTime() - start) / 1e9;
	}
}
