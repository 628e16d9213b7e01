package org.akashi.export.document.internal.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.akashi.export.ExportRequest;
import org.akashi.export.Knowledge;
import org.akashi.export.LossReport;
import org.akashi.export.document.Documents;
import org.akashi.export.document.SampleKnowledge;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentsTest {

	@Test
	void whatAnalystsNotedStandsFirstAndGuessesStandApart() {
		Contents contents = contents(Documents.hostile(), "en");
		assertEquals(List.of("They share tools."), texts(contents, "judgements"));
		assertEquals(List.of("<script>alert(1)</script> related to Twin Name"), texts(contents, "hypotheses"));
		assertEquals("moderate confidence (60)", list(contents, "judgements").getFirst().get("confidenceWords"));
	}

	@Test
	void judgementsAreSentencesOfTheLanguage() {
		assertEquals(List.of("Copper Heron targets the countries and regions Germany.", "Copper Heron uses Tin Kettle."),
				texts(contents(SampleKnowledge.knowledge(), "en"), "judgements"));
		assertEquals(List.of("Copper Heron は国・地域（ドイツ）を標的とする。", "Copper Heron は Tin Kettle を使用する。"),
				texts(contents(SampleKnowledge.knowledge(), "ja"), "judgements"));
	}

	@Test
	void aNameOfTwoIsContested() {
		List<Map<String, Object>> contested = list(contents(Documents.hostile(), "en"), "contested");
		assertEquals(List.of("Twin Name"), contested.stream().map(name -> name.get("name")).toList());
		assertEquals(2, ((List<?>) contested.getFirst().get("here")).size());
	}

	@Test
	void theMarkingIsTheStrictestOrThatOfTheAudience() {
		assertEquals("TLP:AMBER", contents(Documents.hostile(), "en").marking().label());
		assertEquals("", contents(SampleKnowledge.knowledge(), "en").marking().label());
	}

	@Test
	void whatTheTemplateHasNoPlaceForIsLostByName() throws CoreException {
		LossReport report = Documents.write("markdown", SampleKnowledge.knowledge(), Map.of("sections", "actors", "rows", "1"), new ByteArrayOutputStream());
		List<String> lost = report.losses().stream().filter(loss -> loss.property().isEmpty()).map(LossReport.Loss::object).toList();
		assertTrue(lost.contains(SampleKnowledge.MALWARE) && lost.contains(SampleKnowledge.DOMAIN_INDICATOR), lost.toString());
		assertFalse(lost.contains(SampleKnowledge.GROUP), lost.toString());
		assertEquals(SampleKnowledge.objects().size(), report.written() + lost.size());
	}

	@Test
	void rowsBeyondTheLimitAreLost() throws CoreException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		LossReport report = Documents.write("html", SampleKnowledge.knowledge(), Map.of("rows", "2"), out);
		assertEquals(2, report.losses().stream().filter(loss -> loss.object().startsWith("indicator--") && loss.property().isEmpty()).count());
		assertTrue(out.toString(java.nio.charset.StandardCharsets.UTF_8).contains("2 more rows are not in this table"));
	}

	@ParameterizedTest
	@CsvSource({ "0,no confidence", "1,low", "29,low", "30,moderate", "69,moderate", "70,high", "100,high" })
	void confidenceHasWords(int value, String word) {
		assertTrue(new Words("en").confidence(value).contains(word));
		assertTrue(new Words("ja").confidence(value).contains("（" + value + "）"));
		assertEquals("", new Words("en").confidence(null));
	}

	@Test
	void aValueThatLooksLikeAPlaceIsNotFilled() {
		assertEquals("{1} uses x.", new Words("en").of("judgement.uses", "{1}", "x"));
	}

	@Test
	void theGraphIsTheSameEachTime() {
		GraphPicture one = contents(SampleKnowledge.knowledge(), "en").graph(new NullProgressMonitor());
		assertEquals(one, contents(SampleKnowledge.knowledge(), "en").graph(new NullProgressMonitor()));
		assertEquals(Set.of(SampleKnowledge.GROUP, SampleKnowledge.MALWARE, SampleKnowledge.GERMANY, SampleKnowledge.DOMAIN_INDICATOR,
				SampleKnowledge.HASH_INDICATOR), Set.copyOf(one.nodes().stream().map(GraphPicture.Node::id).toList()));
	}

	private static Contents contents(Knowledge knowledge, String language) {
		return Contents.of(new ExportRequest(knowledge, Map.of()), new Settings("html", language, "", "full", true, true, true, Set.of(), 100),
				new NullProgressMonitor());
	}

	@SuppressWarnings("unchecked")
	private static List<Map<String, Object>> list(Contents contents, String key) {
		return (List<Map<String, Object>>) contents.data().get(key);
	}

	private static List<Object> texts(Contents contents, String key) {
		return list(contents, key).stream().map(item -> item.get("text")).toList();
	}
}
