package org.akashi.review.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.akashi.indicator.life.Decay;
import org.akashi.indicator.life.DecayModels;
import org.akashi.indicator.life.Life;
import org.akashi.indicator.life.Life.State;
import org.akashi.indicator.life.LifeDecision;
import org.akashi.model.Indicator;
import org.akashi.stix.StixReader;
import org.akashi.store.Case;
import org.akashi.store.CaseTexts;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LifeEditsTest {

	private static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");
	private static final Instant NOW = FROM.plus(Duration.ofDays(60));

	@TempDir
	Path folder;
	private Case open;

	@BeforeEach
	void create() throws CoreException {
		open = Case.create(folder.resolve("case"), "Lives");
		open.history().execute("Add", edit -> {
			edit.add(indicator(1, ""));
			edit.add(indicator(2, ""));
			edit.add(indicator(3, ",\"revoked\":true"));
			edit.add(indicator(4, ",\"valid_until\":\"2026-02-01T00:00:00Z\""));
		});
	}

	@AfterEach
	void close() {
		open.close();
	}

	private static Indicator indicator(int number, String more) {
		return (Indicator) StixReader.read("{\"type\":\"indicator\",\"spec_version\":\"2.1\",\"id\":\"" + id(number)
				+ "\",\"created\":\"2026-01-01T00:00:00.000Z\",\"modified\":\"2026-01-01T00:00:00.000Z\",\"name\":\"n\",\"pattern\":"
				+ "\"[ipv4-addr:value = '203.0.113." + number + "']\",\"pattern_type\":\"stix\",\"valid_from\":\"2026-01-01T00:00:00Z\",\"confidence\":80" + more + "}");
	}

	private static String id(int number) {
		return "indicator--00000000-0000-4000-8000-00000000000" + number;
	}

	private Life life(int number, Instant now) {
		return CaseLife.of(open).life((Indicator) open.index().find(id(number)).orElseThrow(), now);
	}

	@Test
	void extendingIsOneStepForAllAndStartsTheScoreAnew() throws CoreException {
		assertEquals(State.DUE, life(1, NOW).state());
		int[] changed = new int[1];
		open.history().execute("Extend 3", edit -> changed[0] = new LifeEdits(edit, "mika", NOW).extend(List.of(id(1), id(2), id(3)), Optional.empty(), "seen in logs"));
		assertEquals(2, changed[0], "the revoked one stays as it is");
		assertEquals(80, life(1, NOW).score());
		assertEquals(State.ACTIVE, life(2, NOW).state());
		assertTrue(open.history().undo());
		assertEquals(State.DUE, life(1, NOW).state());
		assertEquals(State.DUE, life(2, NOW).state());
	}

	@Test
	void extendingTakesAPassedEndAwayOrMovesIt() throws CoreException {
		assertEquals(State.EXPIRED, life(4, NOW).state());
		open.history().execute("Extend", edit -> new LifeEdits(edit, "mika", NOW).extend(List.of(id(4)), Optional.empty(), ""));
		assertEquals(State.ACTIVE, life(4, NOW).state());
		open.history().execute("Extend", edit -> new LifeEdits(edit, "mika", NOW).extend(List.of(id(4)), Optional.of(NOW.plus(Duration.ofDays(5))), ""));
		assertEquals(State.EXPIRED, life(4, NOW.plus(Duration.ofDays(5))).state());
	}

	@Test
	void expiringEndsTheValidityNow() throws CoreException {
		open.history().execute("Expire", edit -> assertEquals(1, new LifeEdits(edit, "mika", NOW).expire(List.of(id(1), id(4), id(3)), "sinkholed")));
		Indicator indicator = (Indicator) open.index().find(id(1)).orElseThrow();
		assertEquals("2026-03-02T00:00:00.000Z", indicator.getValidUntil());
		assertEquals(List.of(new LifeDecision(LifeDecision.Kind.EXPIRE, NOW, "mika", "sinkholed")), LifeDecision.of(indicator));
		assertEquals("2026-02-01T00:00:00Z", ((Indicator) open.index().find(id(4)).orElseThrow()).getValidUntil());
		open.history().execute("Expire", edit -> new LifeEdits(edit, "mika", FROM.minusSeconds(9)).expire(List.of(id(2)), ""));
		assertEquals("2026-01-01T00:00:00.001Z", ((Indicator) open.index().find(id(2)).orElseThrow()).getValidUntil(), "later than valid_from");
	}

	@Test
	void theReasonOfARevocationSurvivesSavingAndOpening() throws CoreException {
		open.history().execute("Revoke", edit -> new LifeEdits(edit, "mika", NOW).revoke(List.of(id(1)), "a customer's own server"));
		open.save(null);
		open.close();
		open = Case.open(folder.resolve("case"), null);
		Life life = life(1, NOW);
		assertEquals(State.REVOKED, life.state());
		assertEquals(List.of("a customer's own server"), life.reasons().getFirst().arguments());
	}

	@Test
	void aSightingStandsByItselfAndRaisesTheScore() throws CoreException {
		open.history().execute("Sight", edit -> new LifeEdits(edit, "mika", NOW).sight(List.of(id(1), id(2)), NOW.minusSeconds(60), NOW, 4, List.of(), ""));
		assertEquals(2, open.index().count("sighting"));
		assertEquals(80, life(1, NOW).score());
		assertEquals(4, CaseLife.of(open, List.of(id(2))).facts((Indicator) open.index().find(id(2)).orElseThrow()).count(NOW));
		open.history().undo();
		assertEquals(0, open.index().count("sighting"));
		assertThrows(IllegalArgumentException.class, () -> open.history().execute("Sight",
				edit -> new LifeEdits(edit, "mika", NOW).sight(List.of(id(1)), NOW, NOW.minusSeconds(1), 1, List.of(), "")));
	}

	@Test
	void theModelsOfTheCaseHold() throws CoreException {
		DecayModels mine = DecayModels.defaults().with(DecayModels.defaults().of("ipv4").with(new Decay.Never()));
		open.history().execute("Decay", edit -> edit.text(CaseTexts.Kind.SETTING, DecayModels.SETTING, mine.write()));
		assertEquals(mine, CaseLife.models(open));
		assertEquals(80, life(1, NOW).score());
		open.history().execute("Decay", edit -> edit.text(CaseTexts.Kind.SETTING, DecayModels.SETTING, "{}"));
		assertEquals(DecayModels.defaults(), CaseLife.models(open));
		assertEquals("The decay models have no member \"models\"", CaseLife.of(open).problem());
		open.history().undo();
		open.history().undo();
		assertEquals("", CaseLife.of(open).problem());
		assertNull(open.texts(CaseTexts.Kind.SETTING).text(DecayModels.SETTING).orElse(null));
	}
}
