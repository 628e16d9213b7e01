package org.akashi.indicator.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;

import org.akashi.indicator.ObservablePatterns;
import org.akashi.indicator.life.ReactionPoint.Action;
import org.akashi.observable.Observable;
import org.akashi.observable.ObservableType;
import org.junit.jupiter.api.Test;

class DecayModelsTest {

	@Test
	void whatIsWrittenIsReadAgain() {
		DecayModels mine = DecayModels.defaults()
				.with(new DecayModel("campaign", "夏の作戦 \"X\"", Set.of("url", "domain"), new Decay.Polynomial(2.5, 0.3), 70,
						List.of(new ReactionPoint(60, Action.REVIEW), new ReactionPoint(5, Action.REVOKE)), "short-lived\nby design"))
				.with(new DecayModel("files", "", Set.of("sha256"), new Decay.Never(), 90, List.of(), ""));
		assertEquals(mine, DecayModels.read(mine.write()));
		assertEquals(mine.write(), DecayModels.read(mine.write()).write());
		assertEquals(DecayModels.defaults(), DecayModels.read(""));
	}

	@Test
	void oneFactALineSorted() {
		String[] lines = DecayModels.defaults().write().split("\n");
		assertTrue(List.of(lines).contains("      \"days\": 30,"), String.join("\n", lines));
		for (String line : lines) {
			assertTrue(line.chars().filter(c -> c == ':').count() <= 1, line);
		}
	}

	@Test
	void saysWhatIsWrong() {
		assertEquals("Decay model \"x\": There is no curve \"linear\"; there are half-life, polynomial and none",
				assertThrows(IllegalArgumentException.class, () -> DecayModels.read("{\"models\":{\"x\":{\"curve\":\"linear\",\"base\":5}}}")).getMessage());
		assertThrows(IllegalArgumentException.class, () -> DecayModels.read("{"));
		assertThrows(IllegalArgumentException.class, () -> DecayModels.read("[]"));
		assertThrows(IllegalArgumentException.class, () -> DecayModels.read("{\"models\":{},\"version\":2}"));
		assertThrows(IllegalArgumentException.class, () -> DecayModels.read("{\"models\":{\"x\":{\"curve\":\"half-life\",\"days\":-1,\"base\":5}}}"));
		assertThrows(IllegalArgumentException.class, () -> DecayModels.read("{\"models\":{\"x\":{\"curve\":\"half-life\",\"days\":9}}}"));
	}

	@Test
	void aTypeHasOneModel() {
		DecayModels mine = DecayModels.defaults().with(DecayModels.defaults().of("ipv6").withTypes(List.of("ipv6", "domain")));
		assertEquals("addresses", mine.of("domain").id());
		assertEquals("other", mine.of("ipv4").id());
		assertFalse(mine.find("domains").orElseThrow().types().contains("domain"));
		assertEquals("other", mine.without("addresses").of("domain").id());
		assertEquals(mine, mine.without("other"));
	}

	@Test
	void curvesFollowTheirFormulas() {
		Decay misp = new Decay.Polynomial(120, 2);
		assertEquals(1 - Math.sqrt(0.25), misp.share(30), 1e-12);
		assertEquals(0, misp.share(120));
		assertEquals(0, misp.share(500));
		assertEquals(1, misp.share(-3));
		assertEquals(30, misp.days(0.5), 1e-9);
		Decay half = new Decay.HalfLife(30);
		assertEquals(0.25, half.share(60), 1e-12);
		assertEquals(60, half.days(0.25), 1e-9);
		assertEquals(Double.POSITIVE_INFINITY, new Decay.Never().days(0.5));
		assertThrows(IllegalArgumentException.class, () -> new Decay.HalfLife(0));
		assertThrows(IllegalArgumentException.class, () -> new Decay.Polynomial(Double.NaN, 1));
	}

	@Test
	void eachDefaultHasItsNameAndItsReasonInBothLanguages() {
		LifeWords english = new LifeWords(DecayModels.defaults(), Locale.ENGLISH);
		LifeWords japanese = new LifeWords(DecayModels.defaults(), Locale.JAPANESE);
		for (DecayModel model : DecayModels.defaults().all()) {
			for (LifeWords words : List.of(english, japanese)) {
				assertFalse(words.name(model).equals(model.id()), model.id());
				assertTrue(words.why(model).length() > 20, model.id());
				assertFalse(words.why(model).contains("''"), model.id());
			}
			assertEquals("", english.why(model.with(new Decay.HalfLife(7))), "the reason isn't one for other values");
		}
		assertEquals(keys(Locale.ROOT), keys(Locale.JAPANESE));
	}

	private static Set<String> keys(Locale locale) {
		return ResourceBundle.getBundle("org.akashi.indicator.life.words", locale).keySet();
	}

	@Test
	void typesOfPatternsAreReadAsTheParserReadsThem() {
		Map<ObservableType, String> values = new HashMap<>(Map.of(ObservableType.IPV4, "203.0.113.9", ObservableType.DOMAIN, "example.com",
				ObservableType.URL, "https://example.com/it's:file:hashes.MD5", ObservableType.EMAIL, "a@example.com", ObservableType.MD5, "0".repeat(32),
				ObservableType.SHA1, "0".repeat(40), ObservableType.SHA256, "0".repeat(64), ObservableType.FILE_NAME, "a.exe", ObservableType.MUTEX, "m",
				ObservableType.REGISTRY_KEY, "HKLM\\Software\\x"));
		values.put(ObservableType.IMPHASH, "0".repeat(32));
		values.put(ObservableType.CERTIFICATE_SERIAL, "00aa");
		values.put(ObservableType.SERVICE, "svc");
		values.put(ObservableType.USER_AGENT, "curl/8");
		values.forEach((type, value) -> assertEquals(List.of(type.id()),
				PatternTypes.of(ObservablePatterns.pattern(new Observable(type, value))), () -> ObservablePatterns.pattern(new Observable(type, value))));
		assertEquals(List.of("domain", "sha1"), PatternTypes.of("[domain-name:value='a.example' OR file:hashes.'SHA-1' = '" + "0".repeat(40) + "'] WITHIN 5 SECONDS"));
		assertEquals(List.of(), PatternTypes.of("[x-made:up = 'url:value'"));
		assertEquals(List.of(), PatternTypes.of("'"));
	}
}
