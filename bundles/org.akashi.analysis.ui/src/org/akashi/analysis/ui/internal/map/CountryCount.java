package org.akashi.analysis.ui.internal.map;

/**
 * A country with its number on the map.
 *
 * @param name  what people call it
 * @param count sentences
 */
public record CountryCount(String name, int count) {
}
