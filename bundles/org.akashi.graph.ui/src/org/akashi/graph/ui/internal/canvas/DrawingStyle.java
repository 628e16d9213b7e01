package org.akashi.graph.ui.internal.canvas;

import java.util.function.Function;

import org.eclipse.swt.graphics.Image;

/**
 * How a drawing looks and what it is called: what a canvas takes from the workbench, so that it can also be shown without one.
 *
 * @param inks      colours of the theme
 * @param icons     16 × 16 picture of a STIX type; null for none
 * @param typeNames what people call a STIX type
 * @param kindNames what people call a relationship type
 */
public record DrawingStyle(Inks inks, Function<String, Image> icons, Function<String, String> typeNames, Function<String, String> kindNames) {
}
