package org.akashi.search;

/**
 * A piece of a text that holds what was sought.
 *
 * @param start first character, UTF-16 units
 * @param end   one past the last character
 */
public record Mark(int start, int end) {
}
