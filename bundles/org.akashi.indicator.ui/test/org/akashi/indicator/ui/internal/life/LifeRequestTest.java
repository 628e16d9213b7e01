package org.akashi.indicator.ui.internal.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.akashi.indicator.life.Decay;
import org.akashi.indicator.life.DecayModel;
import org.akashi.indicator.life.DecayModels;
import org.akashi.indicator.life.Life.State;
import org.akashi.model.Indicator;
import org.akashi.model.Sighting;
import org.akashi.stix.StixReader;
import org.akashi.store.Case;
import org.akashi.store.CaseTexts;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people fill in, and what the views make of a case, without windows. */
class LifeRequestTest {

	private static final Instant NOW = Instant.parse("2026-03-02T00:00:00Z");
	private static final String ID = "indicator--00000000-0000-4000-8000-000000000001";

	@TempDir
	Path folder;
	private Case open;

	@BeforeEach
	void create() throws CoreException {
		open = Case.create(folder.resolve("case"), "Lives");
		open.history().execute("Add", edit -> {
			edit.add(StixReader.read("{\"type\":\"indicator\",\"spec_version\":\"2.1\",\"id\":\"" + ID + "\",\"created\":\"2026-01-01T00:00:00.000Z\",\"modified\":\"2026-01-01T00:00:00.000Z\","
					+ "\"name\":\"c2 at 203.0.113.9\",\"pattern\":\"[ipv4-addr:value = '203.0.113.9']\",\"pattern_type\":\"stix\",\"valid_from\":\"2026-01-01T00:00:00Z\",\"confidence\":80}"));
			edit.add(StixReader.read("{\"type\":\"identity\",\"spec_version\":\"2.1\",\"id\":\"identity--00000000-0000-4000-8000-000000000001\",\"created\":\"2026-01-01T00:00:00.000Z\","
					+ "\"modified\":\"2026-01-01T00:00:00.000Z\",\"name\":\"Nordwind\"}"));
		});
	}

	@AfterEach
	void close() {
		open.close();
	}

	private static Optional<String> problem(LifeAction action, String when, String count, String why) {
		return new LifeRequest(action, when, count, "", why).problem(NOW);
	}

	@Test
	void saysWhatIsWrongBeforeAnythingIsDone() {
		assertEquals(Optional.of(Messages.Dialog_dateForm), problem(LifeAction.EXTEND, "tomorrow", "1", ""));
		assertEquals(Optional.of(Messages.Dialog_dateForm), problem(LifeAction.EXTEND, "2026", "1", ""), "a year is no end");
		assertEquals(Optional.of(Messages.Extend_past), problem(LifeAction.EXTEND, "2026-03-01", "1", ""));
		assertEquals(Optional.empty(), problem(LifeAction.EXTEND, "2026-04-01", "1", ""));
		assertEquals(Optional.empty(), problem(LifeAction.EXTEND, "", "1", ""));
		assertEquals(Optional.of(Messages.Revoke_needsWhy), problem(LifeAction.REVOKE, "", "1", " "));
		assertEquals(Optional.of(Messages.Sight_future), problem(LifeAction.SIGHT, "2026-03-03", "1", ""));
		assertEquals(Optional.of(Messages.Sight_countForm), problem(LifeAction.SIGHT, "", "0", ""));
		assertEquals(Optional.of(Messages.Sight_countForm), problem(LifeAction.SIGHT, "", "many", ""));
		assertEquals(Optional.empty(), problem(LifeAction.SIGHT, "2026-03-02T00:00:00Z", " 12 ", ""));
	}

	private void apply(LifeAction action, String when, String where) throws CoreException {
		open.history().execute("Do", edit -> new LifeRequest(action, when, "3", where, "because").apply(edit, open.index(), List.of(ID), "mika", NOW));
	}

	@Test
	void aPlaceIsTakenByNameOrMade() throws CoreException {
		apply(LifeAction.SIGHT, "2026-03-01", "nordwind");
		assertEquals(1, open.index().count("identity"));
		apply(LifeAction.SIGHT, "", "Südwind");
		assertEquals(2, open.index().count("identity"));
		List<Sighting> sightings = open.index().ofType("sighting").stream().map(entry -> (Sighting) open.index().find(entry.id()).orElseThrow()).toList();
		assertTrue(sightings.stream().anyMatch(sighting -> sighting.getWhereSightedRefs().contains("identity--00000000-0000-4000-8000-000000000001")));
		open.history().undo();
		assertEquals(1, open.index().count("identity"), "the new place goes with its sighting");
	}

	@Test
	void thePictureTellsAllInRows() throws CoreException {
		apply(LifeAction.SIGHT, "2026-02-10", "Nordwind");
		apply(LifeAction.EXTEND, "2026-12-01", "");
		LifePicture picture = LifePicture.read(open, ID, NOW).orElseThrow();
		assertEquals("c2 at 203[.]0[.]113[.]9", picture.name());
		assertEquals(80, picture.life().score());
		assertEquals(List.of(Messages.Life_validFrom, "Sighted 3×", Messages.Life_extended, Messages.Life_today).size() + 3, picture.rows().size());
		assertTrue(picture.rows().stream().anyMatch(row -> row.detail().startsWith("Nordwind")));
		assertTrue(picture.rows().stream().anyMatch(row -> row.detail().equals("because (mika)")));
		for (int i = 1; i < picture.rows().size(); i++) {
			assertFalse(picture.rows().get(i).at().isBefore(picture.rows().get(i - 1).at()));
		}
		assertEquals(Optional.empty(), LifePicture.read(open, "identity--00000000-0000-4000-8000-000000000001", NOW));
	}

	@Test
	void theListOfThoseDueFollowsTheModels() throws CoreException {
		assertEquals(1, DueRows.read(open, NOW, 0, new NullProgressMonitor()).rows().size());
		assertEquals(0, DueRows.read(open, Instant.parse("2026-01-20T00:00:00Z"), 0, new NullProgressMonitor()).rows().size());
		assertEquals(1, DueRows.read(open, Instant.parse("2026-01-20T00:00:00Z"), 60, new NullProgressMonitor()).rows().size());
		DecayModels slow = DecayModels.defaults().with(DecayModels.defaults().of("ipv4").with(new Decay.Never()));
		ModelEffect effect = ModelEffect.of(ModelEffect.facts(open, new NullProgressMonitor()), DecayModels.defaults(), slow, NOW, new NullProgressMonitor());
		assertEquals(1, effect.now().get(State.DUE));
		assertEquals(1, effect.would().get(State.ACTIVE));
		open.history().execute("Models", edit -> edit.text(CaseTexts.Kind.SETTING, DecayModels.SETTING, slow.write()));
		assertEquals(0, DueRows.read(open, NOW, 0, new NullProgressMonitor()).rows().size());
	}

	@Test
	void theColumnsSayTheSame() {
		Indicator indicator = (Indicator) open.index().find(ID).orElseThrow();
		String due = LifeColumn.DUE.answers(open).text(indicator);
		assertEquals("2026-02-20", due);
		assertTrue(LifeColumn.STATE.answers(open).why(indicator).contains("80"));
		assertTrue(LifeColumn.SCORE.answers(open).text(indicator).matches("\\d+"));
	}

	@Test
	void fieldsOfAModelAreCheckedAndApplied() {
		for (DecayModel model : DecayModels.defaults().all()) {
			assertEquals(model, ModelFields.of(model).applied(model), model.id());
		}
		DecayModel model = DecayModels.defaults().of("ipv4");
		ModelFields fields = new ModelFields(1, "90", "0.5", "40", "", " 30 ", "5");
		assertEquals(Optional.empty(), fields.problem());
		assertEquals(new Decay.Polynomial(90, 0.5), fields.applied(model).decay());
		assertEquals(2, fields.applied(model).points().size());
		assertEquals(Optional.of(Messages.Models_daysForm), new ModelFields(0, "0", "1", "40", "", "", "").problem());
		assertEquals(Optional.of(Messages.Models_speedForm), new ModelFields(1, "9", "x", "40", "", "", "").problem());
		assertEquals(Optional.empty(), new ModelFields(2, "x", "x", "40", "", "", "").problem(), "without decay they don't matter");
		assertEquals(Optional.of(Messages.Models_baseForm), new ModelFields(0, "9", "1", "101", "", "", "").problem());
		assertEquals(Optional.of(Messages.Models_pointForm), new ModelFields(0, "9", "1", "40", "0", "", "").problem());
	}
}
