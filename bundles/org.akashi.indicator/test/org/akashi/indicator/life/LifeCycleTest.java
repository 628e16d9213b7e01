package org.akashi.indicator.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

import org.akashi.indicator.life.Life.State;
import org.akashi.indicator.life.LifeDecision.Kind;
import org.akashi.indicator.life.ReactionPoint.Action;
import org.akashi.model.Indicator;
import org.akashi.model.Sighting;
import org.akashi.stix.StixReader;
import org.akashi.stix.StixWriter;
import org.junit.jupiter.api.Test;

class LifeCycleTest {

	private static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");
	private static final DecayModels DEFAULTS = DecayModels.defaults();

	private static LifeFacts address(int confidence) {
		return new LifeFacts(List.of("ipv4"), confidence, FROM, Optional.empty(), false, List.of(), List.of());
	}

	private static Life after(LifeFacts facts, int days) {
		return LifeCycle.of(facts, DEFAULTS, FROM.plus(Duration.ofDays(days)));
	}

	@Test
	void halvesAgainAndAgain() {
		assertEquals(80, after(address(80), 0).score());
		assertEquals(40, after(address(80), 30).score());
		assertEquals(5, after(address(80), 120).score());
		assertEquals(State.ACTIVE, after(address(80), 30).state());
	}

	@Test
	void reactionPointsAskForReviewThenExpire() {
		assertEquals(State.ACTIVE, after(address(80), 50).state());
		Life due = after(address(80), 51);
		assertEquals(State.DUE, due.state());
		assertEquals(Optional.of(Action.REVIEW), due.asks());
		// At 10 exactly it isn't below 10 yet.
		assertEquals(State.DUE, after(address(80), 90).state());
		Life expired = after(address(80), 91);
		assertEquals(State.EXPIRED, expired.state());
		assertEquals(Optional.of(Action.EXPIRE), expired.asks());
		assertEquals(Optional.of(FROM.plus(Duration.ofDays(90))), expired.expiresAt());
	}

	@Test
	void revocationAsksOnlyAndNeverHappensByItself() {
		DecayModel strict = DEFAULTS.of("ipv4").withPoints(List.of(new ReactionPoint(50, Action.REVOKE)));
		Life life = LifeCycle.of(address(80), DEFAULTS.with(strict), FROM.plus(Duration.ofDays(60)));
		assertEquals(State.EXPIRED, life.state());
		assertEquals(Optional.of(Action.REVOKE), life.asks());
	}

	@Test
	void validityBoundsIt() {
		LifeFacts facts = new LifeFacts(List.of("ipv4"), 80, FROM, Optional.of(FROM.plus(Duration.ofDays(10))), false, List.of(), List.of());
		assertEquals(State.FUTURE, after(facts, -1).state());
		assertEquals(80, after(facts, -1).score());
		assertEquals(State.ACTIVE, after(facts, 9).state());
		Life ended = after(facts, 10);
		assertEquals(State.EXPIRED, ended.state());
		assertEquals(0, ended.score());
		assertEquals(Optional.empty(), ended.asks(), "its validity says already that it has ended");
		assertEquals(facts.validUntil(), ended.expiresAt());
	}

	@Test
	void aSightingStartsItAnew() {
		LifeFacts facts = address(80).with(Seen.once(FROM.plus(Duration.ofDays(60))));
		assertEquals(20, after(facts, 59).score());
		assertEquals(80, after(facts, 60).score());
		assertEquals(40, after(facts, 90).score());
	}

	@Test
	void whatLiesAheadDoesntCount() {
		LifeFacts facts = address(80).with(Seen.once(FROM.plus(Duration.ofDays(60))));
		assertEquals(after(address(80), 30), after(facts, 30));
	}

	@Test
	void aConfirmationStartsItAnew() {
		LifeFacts facts = new LifeFacts(List.of("ipv4"), 80, FROM, Optional.empty(), false, List.of(),
				List.of(new LifeDecision(Kind.EXTEND, FROM.plus(Duration.ofDays(90)), "K. Sato", "")));
		assertEquals(80, after(facts, 90).score());
		assertEquals("starts at confidence 80; 30 days since the last review; half-life of IP addresses 30 days → 40; falls below 25 on 2026-05-21: review",
				new LifeWords(DEFAULTS, Locale.ENGLISH).explain(after(facts, 120)));
	}

	@Test
	void ofSeveralTypesTheSlowestHolds() {
		assertEquals("files", DEFAULTS.of(List.of("ipv4", "sha256", "url")).id());
		assertEquals("other", DEFAULTS.of(List.of()).id());
		assertEquals("rules", DEFAULTS.of(List.of("sigma")).id());
	}

	@Test
	void withoutSightingsAndPeopleTheScoreNeverRises() {
		Random random = new Random(6);
		for (int round = 0; round < 400; round++) {
			DecayModel model = model(random);
			DecayModels models = DEFAULTS.with(model);
			LifeFacts facts = address(random.nextInt(-1, 101));
			double last = 100;
			int shown = 100;
			for (int day = -5; day < 800; day += random.nextInt(1, 40)) {
				Instant at = FROM.plus(Duration.ofDays(day)).plusMillis(random.nextInt(86_400_000));
				double exact = LifeCycle.exact(facts, model, at);
				Life life = LifeCycle.of(facts, models, at);
				assertTrue(exact <= last + 1e-9 && exact >= 0 && exact <= 100, () -> model + " at " + at);
				assertTrue(life.score() <= shown && life.score() >= 0, () -> model + " at " + at);
				last = exact;
				shown = life.score();
			}
		}
	}

	@Test
	void aSightingNeverLowersTheScore() {
		Random random = new Random(21);
		for (int round = 0; round < 400; round++) {
			DecayModel model = model(random);
			LifeFacts facts = address(random.nextInt(101));
			List<Instant> moments = new ArrayList<>();
			for (int i = 0; i < 20; i++) {
				moments.add(FROM.plus(Duration.ofHours(random.nextInt(20_000))));
			}
			for (int i = 0; i < 5; i++) {
				LifeFacts more = facts.with(Seen.once(FROM.plus(Duration.ofHours(random.nextInt(-500, 20_000)))));
				for (Instant at : moments) {
					assertTrue(LifeCycle.exact(more, model, at) >= LifeCycle.exact(facts, model, at) - 1e-9, () -> model + " at " + at);
				}
				facts = more;
			}
		}
	}

	@Test
	void dueAtIsWhenTheStateTurns() {
		Random random = new Random(5);
		for (int round = 0; round < 300; round++) {
			DecayModel model = model(random).withPoints(List.of(new ReactionPoint(random.nextInt(1, 100), Action.REVIEW)));
			DecayModels models = DEFAULTS.with(model);
			LifeFacts facts = address(random.nextInt(101));
			Optional<Instant> due = LifeCycle.of(facts, models, FROM).dueAt();
			if (due.isPresent()) {
				// Slow curves need a while to fall by what arithmetic may lose.
				assertEquals(State.DUE, LifeCycle.of(facts, models, due.get().plus(Duration.ofDays(2))).state(), model + " " + facts);
				if (due.get().isAfter(FROM.plusSeconds(2))) {
					assertEquals(State.ACTIVE, LifeCycle.of(facts, models, due.get().minusSeconds(1)).state(), model + " " + facts);
				}
			}
		}
	}

	private static DecayModel model(Random random) {
		Decay decay = switch (random.nextInt(3)) {
			case 0 -> new Decay.HalfLife(random.nextDouble(0.5, 400));
			case 1 -> new Decay.Polynomial(random.nextDouble(1, 400), random.nextDouble(0.1, 6));
			default -> new Decay.Never();
		};
		return DEFAULTS.of("ipv4").with(decay).withBase(random.nextInt(101));
	}

	@Test
	void readsIndicatorAndSightings() {
		Indicator indicator = (Indicator) StixReader.read("""
				{"type":"indicator","spec_version":"2.1","id":"indicator--a932fcc6-e032-476c-826f-cb970a5a1ade","created":"2026-01-01T00:00:00.000Z",\
				"modified":"2026-01-01T00:00:00.000Z","pattern":"[ipv4-addr:value = '203.0.113.9']","pattern_type":"stix","valid_from":"2026-01-01T00:00:00Z",\
				"confidence":80}""");
		Life life = LifeCycle.of(indicator, List.of(sighting("2026-03-02T00:00:00Z", "3", ""), sighting("2026-05-01T00:00:00Z", "0", ""),
				sighting("2026-05-02T00:00:00Z", "1", ",\"revoked\":true")), DEFAULTS, Instant.parse("2026-04-01T00:00:00Z"));
		assertEquals(40, life.score());
		assertEquals("starts at confidence 80; 30 days since the last sighting; half-life of IP addresses 30 days → 40; falls below 25 on 2026-04-21: review",
				new LifeWords(DEFAULTS, Locale.ENGLISH).explain(life));
		assertEquals("確度 80 から開始、最後の目撃から 30 日、IP アドレスの半減期は 30 日 → 40、2026-04-21 に 25 を下回る: 確認",
				new LifeWords(DEFAULTS, Locale.JAPAN).explain(life));
	}

	private static Sighting sighting(String at, String count, String more) {
		return (Sighting) StixReader.read("{\"type\":\"sighting\",\"spec_version\":\"2.1\",\"id\":\"sighting--" + java.util.UUID.randomUUID()
				+ "\",\"created\":\"2026-06-01T00:00:00.000Z\",\"modified\":\"2026-06-01T00:00:00.000Z\",\"sighting_of_ref\":"
				+ "\"indicator--a932fcc6-e032-476c-826f-cb970a5a1ade\",\"last_seen\":\"" + at + "\",\"count\":" + count + more + "}");
	}

	@Test
	void theReasonOfARevocationIsKeptWithTheIndicator() {
		Indicator indicator = (Indicator) StixReader.read("""
				{"type":"indicator","spec_version":"2.1","id":"indicator--a932fcc6-e032-476c-826f-cb970a5a1ade","created":"2026-01-01T00:00:00.000Z",\
				"modified":"2026-01-01T00:00:00.000Z","pattern":"[ipv4-addr:value = '203.0.113.9']","pattern_type":"stix","valid_from":"2026-01-01T00:00:00Z",\
				"revoked":true}""");
		new LifeDecision(Kind.EXTEND, FROM, "K. Sato", "").addTo(indicator);
		new LifeDecision(Kind.REVOKE, FROM.plusSeconds(5), "K. Sato", "a customer's own server").addTo(indicator);
		Indicator again = (Indicator) StixReader.read(StixWriter.line(indicator));
		assertEquals(LifeDecision.of(indicator), LifeDecision.of(again));
		assertEquals(2, LifeDecision.of(again).size());
		Life life = LifeCycle.of(again, List.of(), DEFAULTS, FROM.plus(Duration.ofDays(3)));
		assertEquals(State.REVOKED, life.state());
		assertEquals(0, life.score());
		assertEquals("revoked: a customer's own server", new LifeWords(DEFAULTS, Locale.ENGLISH).explain(life));
	}
}
