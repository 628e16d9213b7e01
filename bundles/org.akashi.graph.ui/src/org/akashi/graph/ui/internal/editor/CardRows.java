package org.akashi.graph.ui.internal.editor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;

import org.akashi.graph.ui.internal.canvas.Scene;
import org.akashi.ui.TypeLabels;

/** Cards as rows to pick from. */
final class CardRows {

	private CardRows() {
	}

	/** By name; the value is the id. */
	static List<PickPopup.Row<String>> of(Scene scene, IntPredicate wanted) {
		List<PickPopup.Row<String>> rows = new ArrayList<>();
		for (int card = 0; card < scene.cards(); card++) {
			if (wanted.test(card)) {
				rows.add(new PickPopup.Row<>(scene.label(card), TypeLabels.of(scene.type(card)), scene.type(card), scene.id(card)));
			}
		}
		rows.sort(Comparator.comparing(PickPopup.Row::text, String.CASE_INSENSITIVE_ORDER));
		return rows;
	}
}
