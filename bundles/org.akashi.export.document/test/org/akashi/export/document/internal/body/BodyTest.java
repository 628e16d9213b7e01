package org.akashi.export.document.internal.body;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "<p>a<script>b</script></p>|<p>a</p>", "<style>p{}</style><p>a</p>|<p>a</p>",
			"<p onclick='x()' style='color:red' class='c'>a</p>|<p class=\"c\">a</p>", "<a href='javascript:x()'>a</a>|a",
			"<a href='  JaVaScRiPt:x()'>a</a>|a", "<a href='data:text/html,x'>a</a>|a", "<img src='http://x.example/y'>a|a",
			"<iframe src='http://x.example'></iframe>a|a", "<svg><script>x</script></svg>a|a", "<form action='http://x'><input></form>a|a",
			"<a href='#none'>a</a>|a", "<p id='p'>a <a href='#p'>b</a></p>|<p id=\"p\">a <a href=\"#p\">b</a></p>",
			"<p id='p'></p><p id='p'>a</p>|<p id=\"p\"></p><p>a</p>", "<meta http-equiv='refresh' content='0;url=http://x'>a|a",
			"<base href='http://x/'><p>a</p>|<p>a</p>", "<object data='x'></object><embed src='y'>a|a" })
	void onlyWhatMayStandStands(String html, String clean) {
		assertEquals(clean, Body.of(html).element().html());
	}

	@Test
	void addressesHoldNothingThatAProgramTripsOver() {
		assertEquals("https://ok.example/a%28b%29%7Cc%22%3E%25zz?q=%E6%97%A5#f", Body.of(
				"<a href='https://ok.example/a(b)|c&quot;>%zz?q=日#f'>x</a>").element().selectFirst("a").attr("href"));
	}

	@Test
	void charactersThatXmlForbidsAndThatTurnTextAreSeen() {
		assertEquals("a\ufffdb[U+202E]c[U+2066]\ufffd日本 \u200f", Characters.safe("a\u0007b\u202ec\u2066\ud800日本 \u200f"));
		assertEquals("<p title=\"[U+202E]\">x[U+202E]y</p>", Body.of("<p title='\u202e'>x\u202ey</p>").element().html());
	}

	@Test
	void namesThePlaces() {
		assertEquals(Set.of("a", "b"), Body.of("<p id='a'></p><p id='b'></p><p id=' '></p>").places());
	}
}
