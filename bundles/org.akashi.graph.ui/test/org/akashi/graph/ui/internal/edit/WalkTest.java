package org.akashi.graph.ui.internal.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.akashi.graph.ui.internal.canvas.Scene;
import org.akashi.graph.ui.internal.canvas.Scenes;
import org.junit.jupiter.api.Test;

class WalkTest {

	private final Scene scene = new Scenes().card("m", 0, 0).card("right", 300, 20).card("farRight", 600, 0).card("up", 10, -200).card("left", -300, 0)
			.card("down", 0, 250).line("m", "uses", "right").line("m", "uses", "down").line("left", "targets", "m").line("m", "uses", "up").scene();

	private String towards(String from, int dx, int dy) {
		return scene.id(KeyboardWalk.towards(scene, scene.card(from), dx, dy));
	}

	@Test
	void arrowsLeadToTheNearestCardInTheirDirection() {
		assertEquals("right", towards("m", 1, 0));
		assertEquals("farRight", towards("right", 1, 0));
		assertEquals("left", towards("m", -1, 0));
		assertEquals("up", towards("m", 0, -1));
		assertEquals("down", towards("m", 0, 1));
	}

	@Test
	void whereNothingIsTheKeyboardStays() {
		assertEquals("farRight", towards("farRight", 1, 0));
	}

	@Test
	void theWalkBeginsAtTheTop() {
		assertEquals("up", scene.id(KeyboardWalk.first(scene)));
		assertEquals(-1, KeyboardWalk.first(Scene.EMPTY));
	}

	@Test
	void tabGoesRoundTheLinesOfACard() {
		int card = scene.card("m");
		StringBuilder walked = new StringBuilder();
		int line = -1;
		for (int i = 0; i < 5; i++) {
			line = KeyboardWalk.nextLine(scene, card, line, true);
			walked.append(scene.id(KeyboardWalk.other(scene, line, card))).append(' ');
		}
		assertEquals("right down left up right ", walked.toString());
		assertEquals("up", scene.id(KeyboardWalk.other(scene, KeyboardWalk.nextLine(scene, card, -1, false), card)));
		assertEquals(-1, KeyboardWalk.nextLine(scene, scene.card("farRight"), -1, true));
	}
}
