package org.akashi.report;

/**
 * A link behind a run of text. Its target may differ from the text that is shown.
 *
 * @param start  first character of the shown text, UTF-16 offset
 * @param end    one past the last character
 * @param target the address as written in the report, never followed
 */
public record Link(int start, int end, String target) {
}
