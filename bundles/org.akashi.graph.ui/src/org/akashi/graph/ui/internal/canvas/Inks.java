package org.akashi.graph.ui.internal.canvas;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;

/** The colours of a drawing in one theme. Text keeps a contrast of 4.5:1 on its ground. */
public final class Inks {

	private final boolean dark;
	private final Function<String, RGB> cardGround;
	private final Function<String, RGB> cardInk;
	private final Map<Integer, Color> colours = new HashMap<>();
	private final Map<String, Integer> grounds = new HashMap<>();
	private final Map<String, Integer> inks = new HashMap<>();

	/**
	 * @param cardGround colour behind a card, by STIX type
	 * @param cardInk    colour of a card's border and type, by STIX type
	 */
	public Inks(boolean dark, Function<String, RGB> cardGround, Function<String, RGB> cardInk) {
		this.dark = dark;
		this.cardGround = cardGround;
		this.cardInk = cardInk;
	}

	/** Whether they are for the dark theme. */
	public boolean dark() {
		return dark;
	}

	int ground() {
		return dark ? 0x1f2124 : 0xfbfcfd;
	}

	int grid() {
		return dark ? 0x2b2e32 : 0xeef1f4;
	}

	int text() {
		return dark ? 0xe6e8ea : 0x1e2329;
	}

	int quietText() {
		return dark ? 0xaeb4ba : 0x56606a;
	}

	int line() {
		return dark ? 0x8a929b : 0x7a848f;
	}

	/** Lines of many: they must not drown what they join. */
	int faintLine() {
		return dark ? 0x4c5259 : 0xbfc6ce;
	}

	int selection() {
		return dark ? 0x6cb2ff : 0x0a62c4;
	}

	int path() {
		return dark ? 0xffb454 : 0xb35900;
	}

	int ground(String type) {
		return grounds.computeIfAbsent(type, key -> number(cardGround.apply(key)));
	}

	int ink(String type) {
		return inks.computeIfAbsent(type, key -> number(cardInk.apply(key)));
	}

	private static int number(RGB rgb) {
		return rgb.red << 16 | rgb.green << 8 | rgb.blue;
	}

	Color colour(int rgb) {
		return colours.computeIfAbsent(rgb, key -> new Color(key >> 16 & 255, key >> 8 & 255, key & 255));
	}
}
