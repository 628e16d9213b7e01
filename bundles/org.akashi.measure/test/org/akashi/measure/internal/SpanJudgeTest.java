package org.akashi.measure.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.akashi.measure.internal.Judgement.Verdict;
import org.akashi.measure.internal.SpanJudge.Mark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpanJudgeTest {

	private static final String TEXT = "Emotet and TrickBot hit Japan";

	private final SpanJudge judge = new SpanJudge("ner", "document", TEXT);

	private static Finding finding(String type, int start, int end) {
		return new Finding(type, TEXT.substring(start, end), TEXT.substring(start, end), start, end, true, "", "");
	}

	private List<Verdict> verdicts(List<Mark> marks, Finding... findings) {
		return judge.judge(marks, List.of(findings)).stream().map(Judgement::verdict).toList();
	}

	@Test
	void sameEndsAndTypeAreFound() {
		assertEquals(List.of(Verdict.FOUND), verdicts(List.of(new Mark(0, 6, "MALWARE", "explicit")), finding("malware", 0, 6)));
	}

	@Test
	void oneCharacterMoreIsAMissAndAnExtra() {
		assertEquals(List.of(Verdict.MISSED, Verdict.EXTRA), verdicts(List.of(new Mark(0, 6, "MALWARE", "explicit")), finding("malware", 0, 7)));
	}

	@Test
	void anotherTypeIsAMiss() {
		assertEquals(List.of(Verdict.MISSED), verdicts(List.of(new Mark(0, 6, "MALWARE", "explicit")), finding("tool", 0, 6)));
	}

	@Test
	void eitherOfTwoTypesMayStandForAClass() {
		assertEquals(List.of(Verdict.FOUND), verdicts(List.of(new Mark(24, 29, "LOC", "general")), finding("country", 24, 29)));
	}

	@Test
	void impliedMarksAndUnknownClassesAreListedAndNotAsked() {
		assertEquals(List.of(Verdict.OUT_OF_SCOPE, Verdict.OUT_OF_SCOPE),
				verdicts(List.of(new Mark(0, 6, "TECHNIQUE", "implicit"), new Mark(0, 6, "TACTIC", "explicit"))));
	}

	@Test
	void aDocumentWithoutMarksOfAClassStillShowsItsExtras() {
		assertEquals(1, judge.extrasOfUnmarked(Set.of("MALWARE", "GROUP"), List.of(), List.of(finding("malware", 0, 6))).size());
	}

	@Test
	void offsetsOfTheFileAreCharactersAndLeadToTheTextAsRead(@TempDir Path folder) throws IOException {
		Path input = Files.writeString(folder.resolve("a.txt"), "\uFEFF\uD83D\uDE00 one\r\ntwo three\r\n");
		Path expected = Files.writeString(folder.resolve("a.json"),
				"{\"entities\":[{\"start\":8,\"end\":11,\"text\":\"two\",\"type\":\"ORG\",\"layer\":\"general\"}]}");
		String read = "\uD83D\uDE00 one\ntwo three";
		Mark mark = SpanJudge.marks(expected, input, read).get(0);
		assertEquals("two", read.substring(mark.start(), mark.end()));
	}

	@Test
	void offsetsThatCutWordsAsCharactersAreUnits(@TempDir Path folder) throws IOException {
		String text = "\uD83D\uDE00 one two three";
		Path input = Files.writeString(folder.resolve("a.txt"), text);
		Path expected = Files.writeString(folder.resolve("a.json"), "{\"entities\":[{\"start\":7,\"end\":10,\"text\":\"wo \",\"type\":\"ORG\"}]}");
		Mark mark = SpanJudge.marks(expected, input, text).get(0);
		assertEquals("two", text.substring(mark.start(), mark.end()));
	}

	@Test
	void marksOfAnotherTextAreRefused(@TempDir Path folder) throws IOException {
		Path input = Files.writeString(folder.resolve("a.txt"), "one two");
		Path expected = Files.writeString(folder.resolve("a.json"), "{\"entities\":[{\"start\":0,\"end\":3,\"text\":\"two\",\"type\":\"ORG\"}]}");
		assertThrows(IOException.class, () -> SpanJudge.marks(expected, input, "one two"));
	}
}
