package org.akashi.export.document.internal.content;

import java.util.Set;

/**
 * What was chosen for one document.
 *
 * @param format   id of the format that is written
 * @param language one of {@link Words#LANGUAGES}
 * @param title    {@code ""} for the case's name
 * @param template name of the template
 * @param defang   whether addresses among the facts are written so that no program links them
 * @param graph    whether the graph is drawn
 * @param timeline whether the timeline is drawn
 * @param sections the sections that are wanted; empty for all
 * @param rows     most rows of a table, at least 1
 */
public record Settings(String format, String language, String title, String template, boolean defang, boolean graph, boolean timeline,
		Set<String> sections, int rows) {

	public Settings {
		sections = Set.copyOf(sections);
	}

	/** Whether a section is wanted. */
	public boolean wants(String section) {
		return sections.isEmpty() || sections.contains(section);
	}
}
