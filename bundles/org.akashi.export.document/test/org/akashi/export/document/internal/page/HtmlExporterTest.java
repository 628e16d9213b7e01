package org.akashi.export.document.internal.page;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.akashi.export.ExportRequest;
import org.akashi.export.Knowledge;
import org.akashi.export.LossReport;
import org.akashi.export.MemoryKnowledge;
import org.akashi.export.document.SampleKnowledge;
import org.akashi.export.document.internal.content.Words;
import org.akashi.model.StixObject;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlExporterTest {

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	@ParameterizedTest
	@ValueSource(strings = { "en", "ja" })
	void everyLinkWithinThePageHasItsPlace(String language) throws IOException {
		String html = export(SampleKnowledge.knowledge(), Map.of("language", language));
		Set<String> ids = new HashSet<>(matches(html, " id=\"([^\"]+)\""));
		List<String> targets = matches(html, "href=\"#([^\"]+)\"");
		assertTrue(targets.size() > 30, "Only " + targets.size() + " links");
		targets.forEach(target -> assertTrue(ids.contains(target), target + " is nowhere"));
	}

	@Test
	void aPictureOfWhatHasNoPlaceLeadsNowhere() throws IOException {
		String html = export(SampleKnowledge.knowledge(), Map.of("sections", "graph,timeline"));
		Set<String> ids = new HashSet<>(matches(html, " id=\"([^\"]+)\""));
		matches(html, "href=\"#([^\"]+)\"").forEach(target -> assertTrue(ids.contains(target), target + " is nowhere"));
		assertTrue(html.contains("<svg class=\"graph\""));
	}

	@Test
	void reportsAreLinkedWhereTheirQuotesStand() throws IOException {
		List<StixObject> objects = new ArrayList<>(SampleKnowledge.objects());
		objects.add(SampleKnowledge.object("report", "report--00000000-0000-4000-8000-0000000000aa",
				"\"name\":\"Another\",\"published\":\"2019-03-05T00:00:00Z\",\"object_refs\":[\"" + SampleKnowledge.REPORT + "\"]",
				SampleKnowledge.evidence(SampleKnowledge.TEXT_1, "Banks", "", 1)));
		objects.add(SampleKnowledge.object("note", "note--00000000-0000-4000-8000-0000000000aa", "\"content\":\"x\",\"object_refs\":[\""
				+ SampleKnowledge.REPORT + "\",\"report--00000000-0000-4000-8000-0000000000aa\",\"" + SampleKnowledge.MARKING + "\"]"));
		String html = export(SampleKnowledge.of(objects), Map.of());
		Set<String> ids = new HashSet<>(matches(html, " id=\"([^\"]+)\""));
		matches(html, "href=\"#([^\"]+)\"").forEach(target -> assertTrue(ids.contains(target), target + " is nowhere"));
		assertTrue(html.contains("href=\"#o-" + SampleKnowledge.REPORT + "\""));
		assertEquals(matches(html, " id=\"([^\"]+)\"").size(), ids.size());
	}

	@Test
	void rowsStandByKindThenValue() throws IOException {
		List<String> rows = matches(export(SampleKnowledge.knowledge(), Map.of()), "<tr id=\"o-(indicator[^\"]+)\"");
		assertEquals(List.of(SampleKnowledge.DOMAIN_INDICATOR, SampleKnowledge.REVOKED_INDICATOR,
				SampleKnowledge.HASH_INDICATOR, SampleKnowledge.YARA_INDICATOR), rows);
	}

	@Test
	void idsAreUnique() throws IOException {
		List<String> ids = matches(export(SampleKnowledge.knowledge(), Map.of()), " id=\"([^\"]+)\"");
		assertEquals(ids.size(), new HashSet<>(ids).size());
	}

	@Test
	void thePageIsSelfContainedAndItsPolicyKnowsItsScriptByHash() throws Exception {
		String html = export(SampleKnowledge.knowledge(), Map.of());
		String script = html.substring(html.indexOf("<script>") + 8, html.indexOf("</script>"));
		assertEquals(html.indexOf("<script"), html.lastIndexOf("<script"));
		String hash = Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8)));
		assertTrue(html.contains("script-src 'sha256-" + hash + "'"));
		assertFalse(html.contains("unsafe-inline"));
		assertFalse(html.contains(" style="));
		assertFalse(Pattern.compile("<[^>]*\\son\\w+=").matcher(html.replace(script, "")).find());
		assertFalse(html.contains(" src="));
		assertFalse(html.replace("url(#arrow)", "").contains("url("));
		assertFalse(html.contains("@import"));
		assertTrue(html.contains("default-src 'none'"));
	}

	@Test
	void aFactLeadsToItsQuoteWithReportAndPage() throws IOException {
		String html = export(SampleKnowledge.knowledge(), Map.of());
		assertTrue(html.contains("2017-09-01</bdi> <a class=\"ev\" href=\"#q-5\""), html);
		assertTrue(html.contains("aria-label=\"Quote 5: Paper Lantern, a report, page 1\""));
		assertTrue(html.contains("The group Copper Heron has used the implant Tin Kettle since <mark>September 2017</mark>."));
		assertTrue(html.contains("page 1 · characters 85–99 · accepted by mika, 2026-01-02"));
	}

	@Test
	void theQuoteLeadsBackToItsFacts() throws IOException {
		String html = export(SampleKnowledge.knowledge(), Map.of());
		String quote = html.substring(html.indexOf("id=\"q-6\""), html.indexOf("id=\"q-7\""));
		assertTrue(quote.contains("#o-" + SampleKnowledge.DOMAIN));
		assertTrue(quote.contains("#o-" + SampleKnowledge.DOMAIN_INDICATOR));
	}

	@Test
	void relationshipsStandOnBothCardsWithTimeAndQuote() throws IOException {
		String html = export(SampleKnowledge.knowledge(), Map.of());
		assertTrue(html.contains("<dt>uses</dt>") && html.contains("<dt>used by</dt>"));
		assertTrue(html.contains("(2017-09-01 –)</span>"));
		assertTrue(html.contains("id=\"o-" + SampleKnowledge.USES + "\""));
	}

	@Test
	void factsWithoutAQuoteSaySo() throws IOException {
		String html = export(SampleKnowledge.knowledge(), Map.of());
		String row = html.substring(html.indexOf("id=\"o-" + SampleKnowledge.YARA_INDICATOR));
		assertTrue(row.substring(0, row.indexOf("</tr>")).contains("no quote"));
	}

	@Test
	void speaksJapanese() throws IOException {
		String html = export(SampleKnowledge.knowledge(), Map.of("language", "ja"));
		assertTrue(html.contains("<html lang=\"ja\">"));
		assertTrue(html.contains("攻撃グループ</h3>"));
		assertTrue(html.contains("mika が 2026-01-02 に承認"));
	}

	@Test
	void bothLanguagesHaveTheSameWords() throws IOException {
		Set<Object> english = new HashSet<>(words("en").keySet());
		Set<Object> japanese = new HashSet<>(words("ja").keySet());
		Pattern own = Pattern.compile("(property|verb|tactic)\\..*"); // English says these by their STIX names
		english.removeIf(key -> own.matcher((String) key).matches());
		japanese.removeIf(key -> own.matcher((String) key).matches());
		assertEquals(english, japanese);
	}

	@Test
	void addressesAreDefangedUnlessAskedOtherwise() throws IOException {
		assertTrue(export(SampleKnowledge.knowledge(), Map.of()).contains("<bdi>kettle[.]example[.]com</bdi>"));
		out.reset();
		assertTrue(export(SampleKnowledge.knowledge(), Map.of("defang", "false")).contains("<bdi>kettle.example.com</bdi>"));
	}

	@Test
	void theTitleIsTheCaseOrWhatIsChosen() throws IOException {
		assertTrue(export(SampleKnowledge.knowledge(), Map.of()).contains("<title>Paper Lantern</title>"));
		out.reset();
		assertTrue(export(SampleKnowledge.knowledge(), Map.of("title", "A & B")).contains("<h1><bdi>A &amp; B</bdi></h1>"));
	}

	@Test
	void hostileTextStaysText() throws IOException {
		List<StixObject> objects = new ArrayList<>(SampleKnowledge.objects());
		objects.add(SampleKnowledge.object("malware", "malware--00000000-0000-4000-8000-0000000000aa",
				"\"name\":\"<script>alert(1)</script>\\\" onload=\\\"x\",\"is_family\":true,\"description\":\"</style><img src=x>\","
						+ "\"aliases\":[\"<i>\"],\"external_references\":[{\"source_name\":\"<u>\",\"url\":\"javascript:alert(1)\"}]"));
		String html = export(SampleKnowledge.of(objects), Map.of("title", "</title><script>"));
		assertFalse(html.contains("<script>alert"));
		assertEquals(html.indexOf("<script"), html.lastIndexOf("<script"));
		assertFalse(html.contains("<img"));
		assertFalse(html.contains("href=\"javascript"));
		assertTrue(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;\" onload=\"x</bdi>"), html);
	}

	@Test
	void markingsAndRevocationsAreShown() throws IOException {
		String html = export(SampleKnowledge.knowledge(), Map.of());
		assertTrue(html.contains("Heron Eyes Only"));
		assertTrue(html.contains("<del><bdi>203[.]0[.]113[.]7</bdi></del> <span class=\"chip\">revoked"));
	}

	@Test
	void nothingIsLost() throws IOException {
		LossReport report = new HtmlExporter().export(new ExportRequest(SampleKnowledge.knowledge(), Map.of()), out,
				new NullProgressMonitor());
		assertEquals(List.of(), report.losses());
		assertEquals(SampleKnowledge.objects().size(), report.written());
	}

	@Test
	void propertiesWithoutAFormAreLostByName() throws IOException {
		Knowledge knowledge = new MemoryKnowledge("x",
				List.of(SampleKnowledge.object("tool", "tool--00000000-0000-4000-8000-0000000000aa",
						"\"name\":\"Ladle\",\"x_colour\":\"red\",\"kill_chain_phases\":[{\"kill_chain_name\":\"k\",\"phase_name\":\"delivery\"}]")));
		LossReport report = new HtmlExporter().export(new ExportRequest(knowledge, Map.of()), out, new NullProgressMonitor());
		assertEquals(1, report.losses().size(), report.losses().toString());
		assertTrue(out.toString(StandardCharsets.UTF_8).contains("delivery"));
	}

	@Test
	void reportsWithoutTextShowTheRecordedQuote() throws IOException {
		MemoryKnowledge knowledge = new MemoryKnowledge("x", SampleKnowledge.objects()).with(SampleKnowledge.REPORT_1, "", null);
		String html = export(knowledge, Map.of());
		assertTrue(html.contains("<blockquote><mark>September 2017</mark></blockquote>") || html.contains("<blockquote>September 2017</blockquote>"),
				"alone, without its sentence");
		assertTrue(html.contains("Report aaaaaaaaaaaa"));
		assertTrue(html.contains("text is not at hand"));
	}

	@Test
	void anEmptyCaseIsAPageAllTheSame() throws IOException {
		String html = export(new MemoryKnowledge("Empty", List.of()), Map.of());
		assertTrue(html.startsWith("<!DOCTYPE html>") && html.strip().endsWith("</html>"));
	}

	@Test
	void givesEqualBytesEachTime() throws IOException {
		export(SampleKnowledge.knowledge(), Map.of());
		byte[] first = out.toByteArray();
		out.reset();
		export(SampleKnowledge.knowledge(), Map.of());
		assertArrayEquals(first, out.toByteArray());
	}

	private String export(Knowledge knowledge, Map<String, String> options) throws IOException {
		new HtmlExporter().export(new ExportRequest(knowledge, options), out, new NullProgressMonitor());
		return out.toString(StandardCharsets.UTF_8);
	}

	private static List<String> matches(String text, String pattern) {
		return Pattern.compile(pattern).matcher(text).results().map((MatchResult match) -> match.group(1)).toList();
	}

	private static Properties words(String language) throws IOException {
		Properties words = new Properties();
		try (InputStream in = Words.class.getResourceAsStream("words_" + language + ".properties")) {
			words.load(in);
		}
		return words;
	}
}
