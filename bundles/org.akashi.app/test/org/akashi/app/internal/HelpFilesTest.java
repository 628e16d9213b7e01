package org.akashi.app.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The files of the help fit together in both languages, and pages become text where there is no browser. */
class HelpFilesTest {

	private static final Path HELP = Path.of("../org.akashi.help");

	@ParameterizedTest
	@ValueSource(strings = { "", "nl/ja/" })
	void everyPageOfTheContentsIsThere(String language) throws IOException {
		List<String> pages = references(Files.readString(HELP.resolve(language + "toc.xml")));
		assertTrue(pages.size() >= 8, pages.toString());
		for (String page : pages) {
			assertTrue(Files.isRegularFile(HELP.resolve(language + page)), language + page);
		}
	}

	@Test
	void bothLanguagesHaveTheSameContents() throws IOException {
		assertEquals(references(Files.readString(HELP.resolve("toc.xml"))),
				references(Files.readString(HELP.resolve("nl/ja/toc.xml"))));
	}

	@Test
	void everyPageIsInTheContents() throws IOException {
		TreeSet<String> listed = new TreeSet<>(references(Files.readString(HELP.resolve("toc.xml"))));
		try (Stream<Path> files = Files.list(HELP.resolve("html"))) {
			files.filter(file -> file.toString().endsWith(".html"))
					.forEach(file -> assertTrue(listed.contains("html/" + file.getFileName()), file.toString()));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "nl/ja/" })
	void contextsLeadToPages(String language) throws IOException {
		List<String> pages = references(Files.readString(HELP.resolve(language + "contexts.xml")));
		assertTrue(pages.size() >= 8);
		for (String page : pages) {
			assertTrue(Files.isRegularFile(HELP.resolve(language + page)), language + page);
		}
	}

	@Test
	void pagesLoadNothingFromTheNetwork() throws IOException {
		try (Stream<Path> files = Files.walk(HELP)) {
			for (Path file : files.filter(path -> path.toString().matches(".*\\.(html|css)")).toList()) {
				String text = Files.readString(file);
				assertFalse(Pattern.compile("(src|href)=\"https?:|url\\(\\s*['\"]?http|<script").matcher(text).find(),
						file.toString());
			}
		}
	}

	@Test
	void pagesBecomeTextWithoutMarkup() {
		String text = HelpPages.text("<html><head><title>x</title></head><body><h1>Cases</h1>"
				+ "<p>A &lt;b&gt; case&nbsp;&amp; more</p><ul><li>one</li><li>two</li></ul></body></html>");
		assertEquals("Cases\nA <b> case & more\n• one\n• two", text);
	}

	@ParameterizedTest
	@CsvSource({ "Operation Sharpshooter,operation-sharpshooter", "  a/b\\c: d  ,a-b-c-d", "...,case", "事件１,事件１",
			"CON?,con" })
	void aCasesNameBecomesAFolderName(String name, String folder) {
		assertEquals(folder, NewCaseDialog.folderName(name));
	}

	@Test
	void recentCasesShowNameAndPlace() {
		assertEquals("sharpshooter – /home/a/cases", RecentCases.label(Path.of("/home/a/cases/sharpshooter")));
	}

	private static List<String> references(String xml) {
		List<String> found = new ArrayList<>();
		var matcher = Pattern.compile("href=\"([^\"#]+)").matcher(xml);
		while (matcher.find()) {
			found.add(matcher.group(1));
		}
		return found;
	}
}
