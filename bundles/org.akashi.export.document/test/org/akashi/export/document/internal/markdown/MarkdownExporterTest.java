package org.akashi.export.document.internal.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.regex.Pattern;

import org.akashi.export.document.Documents;
import org.akashi.export.document.SampleKnowledge;
import org.akashi.export.document.internal.body.Body;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownExporterTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', value = { "<p>a *b* _c_ `d`</p>|a \\*b\\* \\_c\\_ \\`d\\`", "<p># a</p>|\\# a", "<p>- a</p>|\\- a",
			"<p>1. a</p>|1\\. a", "<p>+ a</p>|\\+ a", "<p>&lt;b&gt; &amp;amp;</p>|\\<b\\> \\&amp;", "<p>[x](y) ![z](w)</p>|\\[x\\](y) \\!\\[z\\](w)",
			"<p>http://x.example www.x.example a@b</p>|http\\://x.example www\\.x.example a\\@b", "<h2>a\\nb</h2>|## a b",
			"<p><strong>a</strong> <em>b</em> <del>c</del></p>|**a** *b* ~~c~~", "<p><code>a`b</code></p>|``a`b``",
			"<p><a href='https://x.example/(a)'>n]</a></p>|[n\\]](https://x.example/%28a%29)", "<blockquote>a<br>b</blockquote>|> a  \\n> b",
			"<ul><li>a</li><li>- b</li></ul>|- a\\n- \\- b", "<p>a</p><p>b</p>|a\\n\\nb" })
	void nothingIsMarkupThatWasText(String html, String markdown) {
		assertEquals(markdown.replace("\\n", "\n"), new MarkdownBlocks(Body.of(html.replace("\\n", "\n")).element()).text().stripTrailing());
	}

	@Test
	void barsDontEndCells() {
		String table = "<table><thead><tr><th>h|</th></tr></thead><tbody><tr><td>a|b<br>c <code>d|e</code></td></tr></tbody></table>";
		assertEquals("| h\\| |\n| --- |\n| a\\|b<br>c `d\\|e` |\n", new MarkdownBlocks(Body.of(table).element()).text());
	}

	@Test
	void hostileTextStaysText() throws CoreException {
		String text = Documents.text("markdown", Documents.hostile(), Map.of());
		assertFalse(text.replaceAll("<a id=\"[\\w-]+\"></a>|<br>", "").replaceAll("\\\\<", "").contains("<"), text);
		assertFalse(Pattern.compile("[^\\\\]\\]\\(javascript").matcher(text).find());
		assertTrue(text.contains("cod.exe[U+202E]gnp".replace("[", "\\[").replace("]", "\\]")));
	}

	@Test
	void theMarkingStandsOnTopAndAtTheBottom() throws CoreException {
		String text = Documents.text("markdown", Documents.hostile(), Map.of());
		assertTrue(text.startsWith("**TLP:AMBER**\n") && text.endsWith("**TLP:AMBER**\n"), text);
	}

	@Test
	void everyLinkWithinHasItsPlace() throws CoreException {
		String text = Documents.text("markdown", SampleKnowledge.knowledge(), Map.of());
		var targets = Pattern.compile("\\]\\(#([^)]+)\\)").matcher(text).results().map(match -> match.group(1)).distinct().toList();
		assertTrue(targets.size() > 15);
		targets.forEach(target -> assertTrue(text.contains("<a id=\"" + target + "\"></a>"), target));
	}
}
