package org.akashi.search.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;

import org.akashi.search.Kind;
import org.akashi.search.Mark;
import org.akashi.search.Matched;
import org.akashi.search.SearchAnswer;
import org.akashi.search.SearchHit;
import org.akashi.search.SearchQuery;
import org.akashi.search.SearchState;
import org.eclipse.core.runtime.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What windows say about searches. */
class TextsTest {

	private static Properties read(String file) throws IOException {
		Properties texts = new Properties();
		try (Reader in = Files.newBufferedReader(Path.of(file), StandardCharsets.UTF_8)) {
			texts.load(in);
		}
		return texts;
	}

	@ParameterizedTest
	@ValueSource(strings = { "src/org/akashi/search/ui/internal/messages", "OSGI-INF/l10n/bundle" })
	void bothLanguagesSayTheSame(String base) throws IOException {
		Properties english = read(base + ".properties");
		Properties japanese = read(base + "_ja.properties");
		assertEquals(new TreeSet<>(english.stringPropertyNames()), new TreeSet<>(japanese.stringPropertyNames()));
		for (String key : english.stringPropertyNames()) {
			for (String placeholder : List.of("{0}", "{1}")) {
				assertEquals(english.getProperty(key).contains(placeholder), japanese.getProperty(key).contains(placeholder), key);
			}
		}
	}

	@Test
	void everyTextIsThereAndUsed() throws IOException {
		Properties english = read("src/org/akashi/search/ui/internal/messages.properties");
		TreeSet<String> fields = new TreeSet<>(Arrays.stream(Messages.class.getFields()).map(Field::getName).toList());
		fields.remove("RELOADING");
		assertTrue(fields.containsAll(english.stringPropertyNames()) && english.stringPropertyNames().containsAll(fields));
	}

	private static SearchAnswer answer(SearchState.Phase phase, boolean similar, String text, SearchHit... hits) {
		List<SearchAnswer.Group> groups = hits.length == 0 ? List.of() : List.of(new SearchAnswer.Group(Kind.OBJECT, List.of(hits), 20, true));
		return new SearchAnswer(SearchQuery.parse(text), groups, similar, new SearchState(phase, 30, 100, Status.OK_STATUS));
	}

	private static SearchHit hit(String title, String text, Mark... marks) {
		return new SearchHit(Kind.OBJECT, "malware--1", "malware", title, Matched.NAME, text, List.of(marks), "", -1, -1, 0, 0);
	}

	@Test
	void anAnswerIsExplainedByWhatMattersMost() {
		assertEquals("", FindRows.remark(answer(SearchState.Phase.READY, false, "x", hit("x", "x")), false));
		assertEquals(Messages.Find_start, FindRows.remark(answer(SearchState.Phase.READY, false, ""), true));
		assertEquals(Messages.Find_nothing, FindRows.remark(answer(SearchState.Phase.READY, false, "x"), false));
		assertTrue(FindRows.remark(answer(SearchState.Phase.BUILDING, false, "x"), false).contains("30"));
		assertTrue(FindRows.remark(answer(SearchState.Phase.BUILDING, false, "x", hit("x", "x")), false).contains("30"));
		assertEquals(Messages.Find_similar, FindRows.remark(answer(SearchState.Phase.READY, true, "x", hit("x", "x")), false));
		assertTrue(FindRows.remark(answer(SearchState.Phase.READY, false, "type:unicorn"), false).contains("type:unicorn"));
	}

	@Test
	void marksBelongToTheTitleOnlyWhereTheTitleWasFound() {
		Row named = new Row(hit("Rising Sun", "Rising Sun", new Mark(0, 6)), "");
		assertEquals(List.of(new Mark(0, 6)), named.titleMarks());
		assertEquals(false, named.saysMore());
		Row described = new Row(hit("Rising Sun", "known as Sunrise", new Mark(9, 16)), "");
		assertEquals(List.of(), described.titleMarks());
		assertEquals(true, described.saysMore());
	}

	@Test
	void aLineHasNoBreaksAndTurnsNothingAround() {
		assertEquals("a b c d", HitText.oneLine("a\nb\tc\u202Ed"));
	}
}
