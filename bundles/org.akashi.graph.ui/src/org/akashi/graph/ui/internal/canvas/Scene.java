package org.akashi.graph.ui.internal.canvas;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import org.akashi.graph.EdgeFamily;

/**
 * What stands on the canvas: cards and lines in flat arrays. What there is does not change; where the cards stand does, while
 * they are dragged or glide. A card is an object of the case, or a collapsed group of several. Built on any thread, then used on
 * the UI thread.
 */
public final class Scene {

	/** Nothing. */
	public static final Scene EMPTY = new Scene(new Cards(0), new Lines(0));

	/** The cards. */
	static final class Cards {
		final String[] ids;
		final String[] types;
		final String[] labels;
		final double[] x;
		final double[] y;
		final float[] width;
		final float[] height;
		final boolean[] pinned;
		/** How many objects a collapsed group stands for; 1 for an object. */
		final int[] members;
		/** How many objects of the case a card leads to that aren't drawn; -1 while that isn't known. */
		final int[] hidden;

		Cards(int count) {
			ids = new String[count];
			types = new String[count];
			labels = new String[count];
			x = new double[count];
			y = new double[count];
			width = new float[count];
			height = new float[count];
			pinned = new boolean[count];
			members = new int[count];
			hidden = new int[count];
		}
	}

	/** The lines. */
	static final class Lines {
		final String[] ids;
		final String[] kinds;
		final int[] from;
		final int[] to;
		final EdgeFamily[] families;
		final int[] confidence;
		/** Several lines between the same cards lie side by side: steps from the middle. */
		final float[] lane;
		/** How many edges a line of a collapsed group stands for. */
		final int[] count;

		Lines(int count) {
			ids = new String[count];
			kinds = new String[count];
			from = new int[count];
			to = new int[count];
			families = new EdgeFamily[count];
			confidence = new int[count];
			lane = new float[count];
			this.count = new int[count];
		}
	}

	final Cards cards;
	final Lines lines;
	private final Map<String, Integer> cardOf = new HashMap<>();
	private final Map<String, Integer> lineOf = new HashMap<>();
	private final int[] starts;
	private final int[] incident;
	private int version;

	Scene(Cards cards, Lines lines) {
		this.cards = cards;
		this.lines = lines;
		for (int card = 0; card < cards.ids.length; card++) {
			cardOf.put(cards.ids[card], card);
		}
		starts = new int[cards.ids.length + 1];
		for (int line = 0; line < lines.ids.length; line++) {
			lineOf.put(lines.ids[line], line);
			starts[lines.from[line] + 1]++;
			starts[lines.to[line] + 1]++;
		}
		for (int card = 0; card < cards.ids.length; card++) {
			starts[card + 1] += starts[card];
		}
		incident = new int[2 * lines.ids.length];
		int[] next = java.util.Arrays.copyOf(starts, Math.max(1, cards.ids.length));
		for (int line = 0; line < lines.ids.length; line++) {
			incident[next[lines.from[line]]++] = line;
			incident[next[lines.to[line]]++] = line;
		}
	}

	/** How many cards there are. */
	public int cards() {
		return cards.ids.length;
	}

	/** How many lines there are. */
	public int lines() {
		return lines.ids.length;
	}

	/** STIX id of the object of a card, or {@code group:} and the id of the group. */
	public String id(int card) {
		return cards.ids[card];
	}

	/** STIX type of a card's object; of a group, that of most of its objects. */
	public String type(int card) {
		return cards.types[card];
	}

	/** What people call it, in one line. */
	public String label(int card) {
		return cards.labels[card];
	}

	/** Whether layouts leave it where it is. */
	public boolean pinned(int card) {
		return cards.pinned[card];
	}

	/** How many objects a card stands for: 1, or those of the collapsed group. */
	public int members(int card) {
		return cards.members[card];
	}

	/** Whether a card is a collapsed group. */
	public boolean isGroup(int card) {
		return cards.ids[card].startsWith(SceneBuilder.GROUP);
	}

	/** The card of an object, or -1 when it isn't drawn. */
	public int card(String id) {
		return cardOf.getOrDefault(id, -1);
	}

	/** The line of a relationship, or -1. */
	public int line(String id) {
		return lineOf.getOrDefault(id, -1);
	}

	/** STIX id of the relationship of a line, or the name of a reference. */
	public String lineId(int line) {
		return lines.ids[line];
	}

	/** Relationship type, or name of the referring property. */
	public String kind(int line) {
		return lines.kinds[line];
	}

	/** What a line says. */
	public EdgeFamily family(int line) {
		return lines.families[line];
	}

	/** 0 to 100, or -1. */
	public int confidence(int line) {
		return lines.confidence[line];
	}

	/** The card at which a line starts. */
	public int from(int line) {
		return lines.from[line];
	}

	/** The card at which a line ends. */
	public int to(int line) {
		return lines.to[line];
	}

	/** How many lines end at a card. */
	public int degree(int card) {
		return starts[card + 1] - starts[card];
	}

	/** A line of a card, counted from 0. */
	public int lineAt(int card, int place) {
		return incident[starts[card] + place];
	}

	/** The middle of a card. */
	public double x(int card) {
		return cards.x[card];
	}

	/** The middle of a card. */
	public double y(int card) {
		return cards.y[card];
	}

	/** Where a card is. */
	public Bounds bounds(int card) {
		return new Bounds(cards.x[card] - cards.width[card] / 2, cards.y[card] - cards.height[card] / 2, cards.width[card], cards.height[card]);
	}

	/** Moves a card. */
	public void move(int card, double x, double y) {
		cards.x[card] = x;
		cards.y[card] = y;
		version++;
	}

	/** Rises with each move. */
	public int version() {
		return version;
	}

	/** Around all cards. */
	public Bounds bounds() {
		Bounds all = null;
		for (int card = 0; card < cards(); card++) {
			all = all == null ? bounds(card) : all.with(bounds(card));
		}
		return all == null ? Bounds.NONE : all;
	}

	/** Around some cards; those that aren't drawn are passed over. */
	public Bounds bounds(Collection<String> ids) {
		Bounds all = null;
		for (String id : ids) {
			int card = card(id);
			if (card >= 0) {
				all = all == null ? bounds(card) : all.with(bounds(card));
			}
		}
		return all == null ? Bounds.NONE : all;
	}
}
