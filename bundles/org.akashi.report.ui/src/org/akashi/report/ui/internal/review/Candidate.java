package org.akashi.report.ui.internal.review;

/**
 * One thing that an ambiguous name may stand for.
 *
 * @param id     {@code type:entity}
 * @param type   mention type
 * @param label  what to call it
 * @param reason what speaks for it: aliases and the list that says so
 */
public record Candidate(String id, String type, String label, String reason) {
}
