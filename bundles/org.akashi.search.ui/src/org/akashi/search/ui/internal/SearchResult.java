package org.akashi.search.ui.internal;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.akashi.search.Kind;
import org.akashi.search.SearchAnswer;
import org.akashi.search.SearchHit;
import org.akashi.search.SearchRequest;
import org.akashi.stix.PartialDate;
import org.akashi.stix.Period;
import org.akashi.stix.StixTypes;
import org.akashi.store.Case;
import org.akashi.store.StoredReport;
import org.akashi.ui.BrushedPeriod;
import org.akashi.ui.TypeLabels;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;

/**
 * What the view shows for a request.
 *
 * @param asked  the request
 * @param rows   results, group by group
 * @param remark what is to be said besides; {@code ""} when nothing
 * @param count  how many results there are, in words
 * @param types  STIX types that the case holds and people look for
 */
record SearchResult(Asked asked, List<Row> rows, String remark, String count, List<String> types) {

	/** Most results of each group. */
	static final int EACH = 500;

	/**
	 * What the person asks for in the view.
	 *
	 * @param text as typed
	 * @param kind one group, or null for all
	 * @param type one STIX type, or {@code ""} for all
	 */
	record Asked(String text, Kind kind, String type) {

		boolean isEmpty() {
			return text.isBlank() && type.isEmpty();
		}
	}

	/** Worker thread. */
	static SearchResult of(Case open, Asked asked, IProgressMonitor monitor) {
		Set<Kind> kinds = asked.kind() == null ? Set.of() : EnumSet.of(asked.kind());
		SearchRequest request = new SearchRequest(asked.text(), kinds, asked.type().isEmpty() ? Set.of() : Set.of(asked.type()), "", EACH);
		SearchAnswer answer = CaseSearcher.get().answer(open, request);
		List<Row> rows = new ArrayList<>();
		long total = 0;
		boolean exact = true;
		for (SearchAnswer.Group group : answer.groups()) {
			total += group.total();
			exact &= group.exact();
			for (SearchHit hit : group.hits()) {
				if (monitor.isCanceled()) {
					throw new OperationCanceledException();
				}
				if (inPeriod(open, hit)) {
					rows.add(FindRows.row(hit, open));
				}
			}
		}
		return new SearchResult(asked, rows, FindRows.remark(answer, asked.isEmpty()), count(rows.size(), total, exact), types(open));
	}

	private static List<String> types(Case open) {
		return open.index().types().stream().filter(StixTypes::isDefined).filter(type -> !type.equals("relationship"))
				.sorted(Comparator.comparing(TypeLabels::many, Collator.getInstance())).toList();
	}

	private static String count(int shown, long total, boolean exact) {
		if (shown == 1 && total == 1) {
			return Messages.Search_countOne;
		}
		if (shown == total) {
			return NLS.bind(Messages.Search_count, String.format("%,d", shown));
		}
		return NLS.bind(exact ? Messages.Search_countOf : Messages.Search_countMore, String.format("%,d", shown), String.format("%,d", total));
	}

	private static boolean inPeriod(Case open, SearchHit hit) {
		BrushedPeriod brushed = BrushedPeriod.get();
		if (brushed.period().isEmpty()) {
			return true;
		}
		if (hit.isObject()) {
			return open.index().find(hit.id()).filter(brushed::shows).isPresent();
		}
		return open.reports().find(hit.sha256()).map(StoredReport::published).flatMap(PartialDate::of).map(Period::of).filter(brushed::shows).isPresent();
	}
}
