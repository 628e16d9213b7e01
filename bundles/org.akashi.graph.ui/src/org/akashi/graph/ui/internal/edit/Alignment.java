package org.akashi.graph.ui.internal.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.akashi.graph.ui.internal.canvas.Bounds;
import org.akashi.graph.ui.internal.canvas.Scene;

/** Brings cards into line, or to equal distances. Gives how far each is to be moved. Without widgets. */
public enum Alignment {

	/** Left borders in one line. */
	LEFT,
	/** Middles below one another. */
	CENTER,
	/** Right borders in one line. */
	RIGHT,
	/** Upper borders in one line. */
	TOP,
	/** Middles beside one another. */
	MIDDLE,
	/** Lower borders in one line. */
	BOTTOM,
	/** Equal gaps from left to right; the outermost stay. */
	ACROSS,
	/** Equal gaps from top to bottom; the outermost stay. */
	DOWN;

	/** How far a card moves. */
	public record Step(double dx, double dy) {
	}

	/** How far each of the cards moves; those that stay aren't in it. */
	public Map<String, Step> steps(Scene scene, Collection<String> ids) {
		List<Integer> cards = new ArrayList<>();
		for (String id : ids) {
			if (scene.card(id) >= 0) {
				cards.add(scene.card(id));
			}
		}
		Map<String, Step> steps = new LinkedHashMap<>();
		if (cards.size() < 2) {
			return steps;
		}
		if (this == ACROSS || this == DOWN) {
			distribute(scene, cards, steps);
		} else {
			Bounds all = scene.bounds(ids);
			for (int card : cards) {
				put(steps, scene.id(card), step(all, scene.bounds(card)));
			}
		}
		return steps;
	}

	private Step step(Bounds all, Bounds card) {
		return switch (this) {
			case LEFT -> new Step(all.x() - card.x(), 0);
			case CENTER -> new Step(all.centerX() - card.centerX(), 0);
			case RIGHT -> new Step(all.x() + all.width() - card.x() - card.width(), 0);
			case TOP -> new Step(0, all.y() - card.y());
			case MIDDLE -> new Step(0, all.centerY() - card.centerY());
			case BOTTOM -> new Step(0, all.y() + all.height() - card.y() - card.height());
			case ACROSS, DOWN -> new Step(0, 0);
		};
	}

	private void distribute(Scene scene, List<Integer> cards, Map<String, Step> steps) {
		boolean across = this == ACROSS;
		cards.sort(Comparator.comparingDouble(card -> across ? scene.x(card) : scene.y(card)));
		double length = 0;
		for (int card : cards) {
			length += extent(scene, card, across);
		}
		int first = cards.getFirst();
		int last = cards.getLast();
		double begin = across ? scene.bounds(first).x() : scene.bounds(first).y();
		double end = across ? scene.bounds(last).x() + scene.bounds(last).width() : scene.bounds(last).y() + scene.bounds(last).height();
		double gap = (end - begin - length) / (cards.size() - 1);
		double at = begin;
		for (int card : cards) {
			double shift = at - (across ? scene.bounds(card).x() : scene.bounds(card).y());
			put(steps, scene.id(card), across ? new Step(shift, 0) : new Step(0, shift));
			at += extent(scene, card, across) + gap;
		}
	}

	private static double extent(Scene scene, int card, boolean across) {
		return across ? scene.bounds(card).width() : scene.bounds(card).height();
	}

	private static void put(Map<String, Step> steps, String id, Step step) {
		if (Math.abs(step.dx()) > 0.05 || Math.abs(step.dy()) > 0.05) {
			steps.put(id, step);
		}
	}
}
