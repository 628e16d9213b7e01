package org.akashi.report;

/**
 * How large a page is as it is read: turned, and cut to what is shown.
 *
 * @param width  points (1/72 inch), more than 0
 * @param height points, more than 0
 */
public record PageSize(float width, float height) {
}
