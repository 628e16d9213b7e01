package org.akashi.report;

import static org.akashi.report.ReportFixtures.article;
import static org.akashi.report.ReportFixtures.blocks;
import static org.akashi.report.ReportFixtures.codes;
import static org.akashi.report.ReportFixtures.of;
import static org.akashi.report.ReportFixtures.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.util.List;

import org.akashi.report.Block.Kind;
import org.akashi.report.ReportText.OffsetPair;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReportReaderTest {

	private static final String PROSE = "The group used the implant against banks in many countries, and it went on for years. ".repeat(6);

	private static ReportText page(String body) throws Exception {
		return read("a.html", "<!DOCTYPE html><html><head><title>T</title></head><body>" + body + "</body></html>");
	}

	@Test
	void headingsParagraphsListsAndCode() throws Exception {
		ReportText text = page("<h1>Main</h1><h2>Part</h2><p>One\n  two <b>three</b>.</p><ul><li>a<li>b<ul><li>c</ul></ul><pre>x  =\n  1;</pre>");
		assertEquals(List.of("Main"), blocks(text, Kind.TITLE));
		assertEquals(List.of("Part"), blocks(text, Kind.HEADING));
		assertEquals(List.of("One two three."), blocks(text, Kind.PARAGRAPH));
		assertEquals(List.of("a", "b", "c"), blocks(text, Kind.LIST_ITEM));
		assertEquals(List.of("x  =\n  1;"), blocks(text, Kind.CODE));
		assertEquals("Main\n\nPart\n\nOne two three.\n\na\nb\nc\n\nx  =\n  1;", text.text());
	}

	@Test
	void menusBannersAndFootersAreBoilerplate() throws Exception {
		ReportText text = page("<header><a href='/'>Home</a></header><nav>North Korea</nav><div class='cookieConsent'>We use cookies</div>"
				+ "<div id='sidebar-right'>Related stuff</div><main><article><h1>Real</h1><p>" + PROSE + "</p></article></main>"
				+ "<aside>More</aside><div role='complementary'>Ads</div><footer>Company in Israel</footer>");
		assertEquals(List.of("Real", PROSE.strip()), article(text));
		assertEquals(List.of("Home", "North Korea", "We use cookies", "Related stuff", "Real", PROSE.strip(), "More", "Ads", "Company in Israel"), blocks(text));
	}

	@Test
	void aListOfShortLinksOutsideTheArticleIsAMenu() throws Exception {
		String links = "<ul>" + "<li><a href='/x'>China</a></li>".repeat(7) + "</ul>";
		ReportText text = page(links + "<p>" + PROSE + "</p>");
		assertEquals(List.of(PROSE.strip()), article(text));
		ReportText inside = page("<article><p>" + PROSE + "</p>" + links + "</article>");
		assertEquals(8, article(inside).size(), "references in the article stay");
	}

	@Test
	void wholePageNamedAsWithSidebarIsNoBoilerplate() throws Exception {
		ReportText text = page("<div class='with-sidebar related'><p>" + PROSE + "</p></div>");
		assertEquals(List.of(PROSE.strip()), article(text));
	}

	@Test
	void headerWithTheTitleIsArticle() throws Exception {
		ReportText text = page("<header><h1>Real title</h1><nav>Menu</nav></header><p>" + PROSE + "</p>");
		assertEquals(List.of("Real title", PROSE.strip()), article(text));
	}

	@Test
	void scriptsStylesCommentsAndHiddenTextAreOut() throws Exception {
		ReportText text = page("<script>var a='1.2.3.4'</script><style>p{}</style><!-- 5.6.7.8 --><p hidden>gone</p>"
				+ "<p style='DISPLAY: none'>gone</p><template>gone</template><p>seen</p><button>Share</button>");
		assertEquals("seen", text.text());
	}

	@Test
	void tablesKeepTheirCells() throws Exception {
		ReportText text = page("<table><caption>Cap</caption><tr><th>Type<th>Value</tr><tr><td>IP<td>192.0.2.1<br>192.0.2.2</tr>"
				+ "<tr><td><td>only</tr></table>");
		assertEquals(List.of("Cap"), blocks(text, Kind.CAPTION));
		assertEquals(List.of("Type", "Value"), blocks(text, Kind.TABLE_HEADER));
		assertEquals(List.of("IP", "192.0.2.1\n192.0.2.2", "only"), blocks(text, Kind.TABLE_CELL));
		assertEquals("Cap\n\nType\tValue\nIP\t192.0.2.1\n192.0.2.2\n\tonly", text.text());
		assertEquals(new Place(0, "", 5, 1, 3, 2), text.blocks().getLast().place());
	}

	@Test
	void spansKeepTheColumns() throws Exception {
		ReportText text = page("<table><tr><td rowspan=2>a<td colspan=2>b<td>c</tr><tr><td>d<td>e<td>f</tr></table>");
		assertEquals(List.of(1, 2, 4, 2, 3, 4), text.blocks().stream().map(block -> block.place().column()).toList());
	}

	@Test
	void tablesForLayoutAreNone() throws Exception {
		ReportText text = page("<table><tr><td><h2>Left</h2><p>Text</p></td><td><table><tr><td>x<td>y</tr></table></td></tr></table>");
		assertEquals(List.of("Left"), blocks(text, Kind.HEADING));
		assertEquals(List.of("x", "y"), blocks(text, Kind.TABLE_CELL));
	}

	@Test
	void linksLieBehindTheirText() throws Exception {
		ReportText text = page("<p>See <a href='https://example.com/a?b=1&amp;c'>the  report</a> and <a name=x>that</a>.</p>");
		Link link = text.links().getFirst();
		assertEquals(1, text.links().size());
		assertEquals("the report", text.text().substring(link.start(), link.end()));
		assertEquals("https://example.com/a?b=1&c", link.target());
	}

	@Test
	void defangedAddressesInPiecesStayWhole() throws Exception {
		ReportText text = page("<p>hxxp://<span>evil</span>[.]<wbr>example&#x5B;.&#x5D;com/a&shy;b</p>");
		assertEquals("hxxp://evil[.]example[.]com/ab", text.text());
	}

	@Test
	void japaneseLineBreaksAreNoSpaces() throws Exception {
		assertEquals("攻撃者は銀行を狙った Rising Sun のインプラント", page("<p>攻撃者は\n 銀行を狙った\nRising Sun\nのインプラント</p>").text());
	}

	@Test
	void metadataFromMetaElements() throws Exception {
		ReportText text = read("a.html", "<html lang='en-GB'><head><title>Story | Site</title><meta name='author' content='A. Writer'>"
				+ "<meta property='og:site_name' content='Site'><meta property='article:published_time' content='2019-03-05T08:00:00+09:00'></head>"
				+ "<body><h1>A story of some length</h1><p>" + PROSE + "</p></body></html>");
		assertEquals(new ReportMetadata("A story of some length", "A. Writer", "Site", "2019-03-05", "en", "text/html", "UTF-8"), text.metadata());
	}

	@Test
	void metadataFromLinkedData() throws Exception {
		ReportText text = read("a.html", "<html><head><script type='application/ld+json'>{broken</script><script type='application/ld+json'>"
				+ "{\"@graph\":[{\"@type\":\"Organization\",\"name\":\"x\"},{\"@type\":\"NewsArticle\",\"headline\":\"Head line\",\"datePublished\":\"2020-01-02\","
				+ "\"author\":[{\"name\":\"B\"}],\"publisher\":{\"name\":\"P\"}}]}</script></head><body><p>" + PROSE + "</p></body></html>");
		assertEquals("Head line", text.metadata().title());
		assertEquals("B", text.metadata().author());
		assertEquals("P", text.metadata().publisher());
		assertEquals("2020-01-02", text.metadata().published());
	}

	@Test
	void aTemplateThatLiesAboutTheLanguage() throws Exception {
		ReportText text = read("a.html", "<html lang='en'><body><p>攻撃者は政府機関と金融機関を狙っていました。</p></body></html>");
		assertEquals("ja", text.metadata().language());
	}

	@ParameterizedTest
	@ValueSource(strings = { "Shift_JIS", "EUC-JP", "UTF-8", "ISO-2022-JP" })
	void charsetFromMeta(String charset) throws Exception {
		String html = "<html><head><meta http-equiv=Content-Type content='text/html; charset=" + charset + "'><title>題</title></head><body><p>表示。</p></body></html>";
		ReportText text = read("a.html", html.getBytes(Charset.forName(charset)));
		assertEquals("表示。", text.text());
		assertEquals(charset, text.metadata().charset());
	}

	@Test
	void nothingRemoteIsFetchedAndItIsTold() throws Exception {
		ReportText text = page("<img src='https://example.com/pixel.gif'><iframe src='//example.com/x'></iframe><p>seen</p>");
		assertEquals(List.of(ReportStatus.REMOTE_REFERENCE), codes(text));
		assertTrue(text.problems().getFirst().getMessage().contains("2 places"));
	}

	@Test
	void doctypeEntitiesAreNotResolved() throws Exception {
		ReportText text = read("a.xhtml", "<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><html><body><p>a &x; b</p></body></html>");
		assertFalse(text.text().contains("root:"));
		assertTrue(text.text().contains("a &x; b"));
	}

	@Test
	void deepNestingIsToldAndRead() throws Exception {
		ReportText text = page("<div>".repeat(20_000) + "core" + "</div>".repeat(20_000));
		assertTrue(text.text().contains("core"));
	}

	@Test
	void aPageOfScriptsHasNoText() throws Exception {
		assertTrue(codes(page("<script>go()</script>")).contains(ReportStatus.NO_TEXT));
	}

	@Test
	void offsetsLeadIntoTheSource() throws Exception {
		String html = "<!DOCTYPE html><html><body><h1>題名です</h1><p>A &amp; B were\n   seen at 192.0.2.1 &lt;here&gt;.</p></body></html>";
		byte[] bytes = html.getBytes("UTF-8");
		ReportText text = read("a.html", bytes);
		assertTrue(text.originalOffsets().size() >= 4);
		for (OffsetPair pair : text.originalOffsets()) {
			String rest = new String(bytes, (int) pair.original(), bytes.length - (int) pair.original(), "UTF-8");
			char c = text.text().charAt(pair.text());
			boolean entity = rest.startsWith("&amp;") && c == '&' || rest.startsWith("&lt;") && c == '<' || rest.startsWith("&gt;") && c == '>';
			assertTrue(entity || rest.charAt(0) == c, pair + " " + c + " " + rest);
		}
		int at = text.text().indexOf("192.0.2.1");
		OffsetPair before = text.originalOffsets().stream().filter(pair -> pair.text() <= at).reduce((a, b) -> b).orElseThrow();
		int expected = new String(bytes, 0, html.indexOf("192"), "ISO-8859-1").length() + 8; // four characters of three bytes stand before
		assertEquals(expected, before.original() + at - before.text());
	}

	@Test
	void judgedByContentNotByName() throws Exception {
		assertEquals("text/html", read("report.txt", "<!doctype html><html><body><p>Hello there</p></body></html>").metadata().mediaType());
		assertEquals("text/plain", read("report.html", "Just 3 < 4 words, no markup.").metadata().mediaType());
		assertEquals("text/html", read("", "<html><body>x y</body></html>").metadata().mediaType());
	}

	@Test
	void captionsOfPictures() throws Exception {
		ReportText text = page("<figure><img src='a.png' alt='Chain of infection'><figcaption>Figure 1</figcaption></figure>");
		assertEquals(List.of("Chain of infection", "Figure 1"), blocks(text, Kind.CAPTION));
		assertEquals("Figure 1", of(text, text.blocks().getLast()));
	}
}
