package org.akashi.graph.ui.internal.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SceneTest {

	private static Scene triangle() {
		return new Scenes().card("a", 0, 0).card("b", 400, 0).card("c", 200, 300).line("a", "uses", "b").line("b", "targets", "c")
				.line("c", "uses", "a").scene();
	}

	@Test
	void cardsAndLinesAreFoundByTheirIds() {
		Scene scene = triangle();
		assertEquals(3, scene.cards());
		assertEquals("a", scene.id(scene.from(scene.line("relationship--0"))));
		assertEquals(-1, scene.card("d"));
		assertEquals(2, scene.degree(scene.card("b")));
	}

	@Test
	void aPointHitsTheCardUnderItOnly() {
		Scene scene = triangle();
		assertEquals(scene.card("b"), HitTest.card(scene, 420, 10, 0));
		assertEquals(-1, HitTest.card(scene, 200, 100, 0));
	}

	@Test
	void ofCardsOnOneAnotherTheUppermostIsHit() {
		Scene scene = new Scenes().card("a", 0, 0).card("b", 5, 5).scene();
		assertEquals(scene.card("b"), HitTest.card(scene, 2, 2, 0));
	}

	@Test
	void farAwayTheNearestDotWithinReachIsHit() {
		Scene scene = triangle();
		assertEquals(scene.card("a"), HitTest.dot(scene, 30, 40, 60));
		assertEquals(-1, HitTest.dot(scene, 200, 0, 60));
	}

	@Test
	void linesAreHitNearThem() {
		Scene scene = triangle();
		assertEquals(scene.line("relationship--0"), HitTest.line(scene, 200, 4, 6));
		assertEquals(-1, HitTest.line(scene, 200, 20, 6));
	}

	@Test
	void aBandSelectsMiddles() {
		assertEquals(List.of("a", "b"), HitTest.cards(triangle(), Bounds.between(450, 50, -10, -50)));
	}

	@Test
	void linesOfTheSameCardsLieSideBySide() {
		Scene scene = new Scenes().card("a", 0, 0).card("b", 400, 0).line("a", "uses", "b").line("a", "controls", "b").line("b", "uses", "a")
				.scene();
		double[] heights = new double[3];
		for (int line = 0; line < 3; line++) {
			double[] ends = new double[4];
			LineShape.between(scene, line, ends);
			heights[line] = ends[1];
		}
		assertNotEquals(heights[0], heights[1]);
		assertNotEquals(heights[1], heights[2]);
		assertNotEquals(heights[0], heights[2]);
	}

	@Test
	void aVisibleLineBeginsAndEndsAtTheBordersOfItsCards() {
		Scene scene = triangle();
		double[] ends = new double[4];
		LineShape.visible(scene, scene.line("relationship--0"), ends);
		Bounds a = scene.bounds(scene.card("a"));
		assertEquals(a.x() + a.width() + 1, ends[0], 1e-3);
		assertEquals(0, ends[1], 1e-9);
	}

	@Test
	void aCollapsedGroupIsOneCardWithTheLinesOfItsMembersMerged() {
		Scene scene = new Scenes().card("a", 0, 0).card("b", 100, 100, "g").card("c", 300, 200, "g").collapsed("g", "Tools").line("a", "uses", "b")
				.line("a", "uses", "c").line("b", "uses", "c").scene();
		assertEquals(2, scene.cards());
		int group = scene.card("group:g");
		assertEquals(2, scene.members(group));
		assertTrue(scene.isGroup(group));
		assertEquals("Tools (2)", scene.label(group));
		assertEquals(200, scene.x(group));
		assertEquals(1, scene.lines());
		assertEquals(2, scene.lines.count[0]);
	}

	@Test
	void hostileNamesStayInOneLine() {
		String name = "evil\r\n\u202Ename\u2028" + "x".repeat(10_000);
		String line = SceneBuilder.oneLine(name);
		assertTrue(line.length() <= 121, line.length() + " letters");
		assertFalse(line.chars().anyMatch(c -> c == '\n' || c == 0x202E || c == 0x2028));
		assertTrue(new Scenes().card("a", name, 0, 0, "").scene().bounds(0).width() <= 300);
	}

	@ParameterizedTest
	@CsvSource({ "0.1,10,DOTS", "0.44,10,DOTS", "0.5,10,NAMES", "0.7,10,FULL", "2,10,FULL", "1,451,DOTS" })
	void detailFollowsScaleAndCrowd(double scale, int cards, Detail detail) {
		assertEquals(detail, Detail.of(scale, cards));
	}

	@Test
	void whatIsOutOfSightIsNotCounted() {
		Scene scene = triangle();
		ScenePainter.Sight sight = ScenePainter.sight(scene, new Viewport(1, 100, 100), 250, 150);
		assertEquals(1, sight.cards());
		assertEquals(2, sight.lines());
	}

	@Test
	void namesAtFarZoomAreOfHubsAndDontCoverOneAnother() {
		Scene scene = FramesBenchmark.graph(2000, 6000, true, new Random(1));
		Viewport viewport = Viewport.fitting(scene.bounds(), 1200, 800, 10);
		List<Integer> chosen = new HubNames(scene).choose(viewport, 1200, 800, Marks.NONE);
		assertTrue(chosen.size() > 5 && chosen.size() <= HubNames.MOST, chosen.size() + " names");
		int most = 0;
		for (int card = 0; card < scene.cards(); card++) {
			most = Math.max(most, scene.degree(card));
		}
		assertEquals(most, scene.degree(chosen.getFirst()));
	}

	@Test
	void textIsCutByItsLettersAndNeverInTheMiddleOfOne() {
		assertEquals("Rising Sun", CardPainter.fitting("Rising Sun", 20));
		assertEquals("Rising…", CardPainter.fitting("Rising Sun", 8));
		assertEquals("攻撃…", CardPainter.fitting("攻撃グループ", 6));
		assertFalse(CardPainter.fitting("ab\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00", 5).chars().anyMatch(c -> c == 0xD83D));
	}
}
