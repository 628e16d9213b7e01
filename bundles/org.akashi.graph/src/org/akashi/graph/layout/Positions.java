package org.akashi.graph.layout;

/**
 * Where a layout puts the cards.
 *
 * @param x middle of each card, in the order of the {@link LayoutGraph}
 * @param y middle of each card
 */
public record Positions(double[] x, double[] y) {
}
