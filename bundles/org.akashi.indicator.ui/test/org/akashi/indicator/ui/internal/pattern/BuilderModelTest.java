package org.akashi.indicator.ui.internal.pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

import org.akashi.indicator.pattern.PatternDraft;
import org.akashi.indicator.ui.internal.pattern.BuilderModel.Group;
import org.akashi.observable.Observable;
import org.akashi.observable.ObservableType;
import org.akashi.stix.pattern.ObservationExpression;
import org.akashi.stix.pattern.Patterns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BuilderModelTest {

	private final BuilderModel model = new BuilderModel(PatternDraft.any(List.of(new Observable(ObservableType.IPV4, "198.51.100.7"),
			new Observable(ObservableType.DOMAIN, "c2.example.com"), new Observable(ObservableType.FILE_NAME, "a.exe"))));

	private String pattern() {
		List<String> problems = new ArrayList<>();
		String pattern = model.draft(problems).pattern();
		assertEquals(List.of(), problems);
		return pattern;
	}

	@Test
	void termsAreTakenApartAndPutTogether() {
		String one = pattern();
		model.apart();
		model.join = ObservationExpression.Operator.FOLLOWEDBY;
		assertEquals("[ipv4-addr:value = '198.51.100.7'] FOLLOWEDBY [domain-name:value = 'c2.example.com'] FOLLOWEDBY [file:name = 'a.exe']", pattern());
		model.together();
		assertEquals(one, pattern());
	}

	@Test
	void qualifiersAreOfOneObservationOrOfAll() {
		model.apart();
		model.join = ObservationExpression.Operator.AND;
		model.groups.getFirst().limits.repeats = "3";
		model.limits.within = "60.5";
		model.limits.start = "2026-01-01T00:00:00Z";
		model.limits.stop = "2026-02-01T00:00:00Z";
		assertTrue(pattern().startsWith("([ipv4-addr:value = '198.51.100.7'] REPEATS 3 TIMES AND ["), pattern());
		assertTrue(pattern().endsWith(") WITHIN 60.5 SECONDS START t'2026-01-01T00:00:00Z' STOP t'2026-02-01T00:00:00Z'"), pattern());
		assertEquals(List.of(), Patterns.check(pattern()));
		BuilderModel again = new BuilderModel(PatternDraft.read(Patterns.parse(pattern())).orElseThrow());
		assertEquals("60.5", again.limits.within);
		assertEquals("3", again.groups.getFirst().limits.repeats);
	}

	@Test
	void whatIsNoNumberOrTimeIsSaid() {
		model.limits.within = "0";
		model.limits.repeats = "1.5";
		model.limits.start = "2026-13-01T00:00:00Z";
		List<String> problems = new ArrayList<>();
		model.draft(problems);
		assertEquals(3, problems.size());
	}

	@Test
	void termsMoveOverTheBorderOfTheirObservation() {
		model.apart();
		Group first = model.groups.getFirst();
		assertTrue(model.move(first, 0, 1));
		assertEquals("[ipv4-addr:value = '198.51.100.7' OR domain-name:value = 'c2.example.com'] OR [file:name = 'a.exe']", pattern());
		assertFalse(model.move(model.groups.getLast(), 0, 1));
		assertTrue(model.move(model.groups.getLast(), -1));
		assertFalse(model.move(model.groups.getFirst(), -1));
	}

	@Test
	void theNameSaysWhatItLooksFor() {
		assertEquals("198.51.100.7, c2.example.com, a.exe", model.name());
		model.groups.getFirst().terms.add(PatternDraft.Term.of("file:size > 5"));
		assertEquals("198.51.100.7, c2.example.com … (4)", model.name());
	}

	@ParameterizedTest
	@ValueSource(strings = { "pattern", "rules" })
	void bothLanguagesSayTheSameWithTheSamePlaces(String part) throws IOException {
		Properties english = read(part, "");
		Properties japanese = read(part, "_ja");
		assertEquals(english.stringPropertyNames(), japanese.stringPropertyNames());
		for (String key : english.stringPropertyNames()) {
			for (String place : List.of("{0}", "{1}", "{2}")) {
				assertEquals(english.getProperty(key).contains(place), japanese.getProperty(key).contains(place), key);
			}
			assertFalse(japanese.getProperty(key).isBlank(), key);
		}
	}

	private static Properties read(String part, String language) throws IOException {
		Properties properties = new Properties();
		try (InputStream in = BuilderModel.class.getResourceAsStream("/org/akashi/indicator/ui/internal/" + part + "/messages" + language + ".properties")) {
			properties.load(new java.io.InputStreamReader(in, java.nio.charset.StandardCharsets.UTF_8));
		}
		return properties;
	}
}
