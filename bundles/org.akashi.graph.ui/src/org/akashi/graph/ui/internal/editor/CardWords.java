package org.akashi.graph.ui.internal.editor;

import org.akashi.graph.EdgeFamily;
import org.akashi.graph.ui.internal.Messages;
import org.akashi.graph.ui.internal.canvas.Scene;
import org.akashi.ui.TypeLabels;
import org.eclipse.osgi.util.NLS;

/** Cards and lines in words: for tooltips and for those who hear the drawing. */
final class CardWords {

	private CardWords() {
	}

	/** Name, type, and how many lines it has. */
	static String of(Scene scene, int card) {
		String words = NLS.bind(Messages.Words_card, new Object[] { scene.label(card), TypeLabels.of(scene.type(card)), scene.degree(card) });
		return scene.pinned(card) ? NLS.bind(Messages.Words_pinned, words) : words;
	}

	/** What joins what, how surely. */
	static String ofLine(Scene scene, int line) {
		String words = NLS.bind(Messages.Words_line,
				new Object[] { scene.label(scene.from(line)), Look.kind(scene.kind(line)), scene.label(scene.to(line)) });
		if (scene.family(line) == EdgeFamily.HYPOTHESIS) {
			words = NLS.bind(Messages.Words_guess, words);
		}
		return scene.confidence(line) < 0 ? words : NLS.bind(Messages.Words_confidence, words, scene.confidence(line));
	}
}
