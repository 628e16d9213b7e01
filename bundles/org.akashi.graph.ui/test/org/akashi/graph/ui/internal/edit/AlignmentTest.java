package org.akashi.graph.ui.internal.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.akashi.graph.ui.internal.canvas.Bounds;
import org.akashi.graph.ui.internal.canvas.Scene;
import org.akashi.graph.ui.internal.canvas.Scenes;
import org.junit.jupiter.api.Test;

class AlignmentTest {

	private final Scene scene = new Scenes().card("a", 0, 0).card("a much longer name of a card", 500, 37).card("c", 210, 90).scene();
	private final List<String> all = List.of("a", "a much longer name of a card", "c");

	private Bounds after(Alignment alignment, String id) {
		Map<String, Alignment.Step> steps = alignment.steps(scene, all);
		Alignment.Step step = steps.getOrDefault(id, new Alignment.Step(0, 0));
		Bounds bounds = scene.bounds(scene.card(id));
		return new Bounds(bounds.x() + step.dx(), bounds.y() + step.dy(), bounds.width(), bounds.height());
	}

	@Test
	void bordersComeIntoLine() {
		for (String id : all) {
			assertEquals(after(Alignment.LEFT, "a").x(), after(Alignment.LEFT, id).x(), 1e-6);
			assertEquals(after(Alignment.RIGHT, "a").x() + after(Alignment.RIGHT, "a").width(),
					after(Alignment.RIGHT, id).x() + after(Alignment.RIGHT, id).width(), 1e-6);
			assertEquals(after(Alignment.TOP, "a").y(), after(Alignment.TOP, id).y(), 1e-6);
			assertEquals(after(Alignment.MIDDLE, "a").centerY(), after(Alignment.MIDDLE, id).centerY(), 1e-6);
		}
	}

	@Test
	void gapsBecomeEqualAndTheOutermostStay() {
		Bounds a = after(Alignment.ACROSS, "a");
		Bounds c = after(Alignment.ACROSS, "c");
		Bounds b = after(Alignment.ACROSS, "a much longer name of a card");
		assertEquals(c.x() - a.x() - a.width(), b.x() - c.x() - c.width(), 1e-6);
		assertEquals(scene.bounds(scene.card("a")), a);
	}

	@Test
	void oneCardAloneHasNothingToAlignWith() {
		assertTrue(Alignment.LEFT.steps(scene, List.of("a")).isEmpty());
		assertTrue(Alignment.LEFT.steps(scene, List.of("a", "gone")).isEmpty());
	}
}
