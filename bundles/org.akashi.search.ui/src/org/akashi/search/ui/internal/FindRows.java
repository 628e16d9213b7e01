package org.akashi.search.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.akashi.search.Kind;
import org.akashi.search.SearchAnswer;
import org.akashi.search.SearchHit;
import org.akashi.search.SearchState;
import org.akashi.store.Case;
import org.akashi.store.StoredReport;
import org.eclipse.osgi.util.NLS;

/** What the quick search shows: some results of each group, its name beside the first. */
final class FindRows {

	/** Results of each group. */
	static final int EACH = 6;

	private static final Set<SearchState.Phase> MAKING = Set.of(SearchState.Phase.NEW, SearchState.Phase.BUILDING);

	/**
	 * A line of the list.
	 *
	 * @param group name of the group before its first line, or {@code ""}
	 * @param row   the result, or null
	 * @param text  what is shown instead of a result: a search, a command
	 * @param more  how many results the group has beyond what is shown, for its last line; {@code ""} when none
	 * @param run   id of a command to run, or {@code ""}
	 */
	record Line(String group, Row row, String text, String more, String run) {
	}

	private FindRows() {
	}

	static List<Line> of(SearchAnswer answer, Case open) {
		List<Line> lines = new ArrayList<>();
		for (SearchAnswer.Group group : answer.groups()) {
			List<SearchHit> hits = group.hits();
			for (int i = 0; i < Math.min(EACH, hits.size()); i++) {
				boolean last = i == EACH - 1 || i == hits.size() - 1;
				lines.add(new Line(i == 0 ? name(group.kind()) : "", row(hits.get(i), open), "", last && group.total() > i + 1 ? more(group) : "", ""));
			}
		}
		return lines;
	}

	static Row row(SearchHit hit, Case open) {
		String report = hit.hasPlace() ? open.reports().find(hit.sha256()).map(StoredReport::label).orElse("") : "";
		return new Row(hit, report);
	}

	static String more(SearchAnswer.Group group) {
		return NLS.bind(group.exact() ? Messages.Find_more : Messages.Find_moreThan, String.format("%,d", group.total()));
	}

	static String name(Kind kind) {
		return switch (kind) {
			case OBJECT -> Messages.Kind_OBJECT;
			case VALUE -> Messages.Kind_VALUE;
			case SENTENCE -> Messages.Kind_SENTENCE;
			case REPORT -> Messages.Kind_REPORT;
			case PASSAGE -> Messages.Kind_PASSAGE;
		};
	}

	/** What is to be said about an answer besides its results; {@code ""} when nothing. */
	static String remark(SearchAnswer answer, boolean nothingTyped) {
		SearchState state = answer.state();
		boolean making = MAKING.contains(state.phase());
		if (nothingTyped) {
			return Messages.Find_start;
		}
		if (state.phase() == SearchState.Phase.LIMITED) {
			return state.problem().getMessage();
		}
		if (!answer.query().unknown().isEmpty()) {
			return NLS.bind(Messages.Find_unknown, String.join(" ", answer.query().unknown()));
		}
		if (answer.isEmpty()) {
			return making ? NLS.bind(Messages.Find_nothingYet, state.percent()) : Messages.Find_nothing;
		}
		return answer.similar() ? Messages.Find_similar : making ? NLS.bind(Messages.Find_building, state.percent()) : "";
	}
}
