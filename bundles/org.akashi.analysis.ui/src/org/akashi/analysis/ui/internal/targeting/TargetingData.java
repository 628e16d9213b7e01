package org.akashi.analysis.ui.internal.targeting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.akashi.analysis.targeting.Comparison;
import org.akashi.analysis.targeting.Held;
import org.akashi.analysis.targeting.HeatMatrix;
import org.akashi.analysis.targeting.Periods;
import org.akashi.analysis.targeting.Targeted;
import org.akashi.analysis.targeting.TargetingFacts;
import org.akashi.analysis.targeting.WorldOutlines;
import org.akashi.analysis.ui.internal.map.CountryCount;
import org.akashi.stix.Period;
import org.akashi.store.Case;
import org.akashi.store.CaseIndex.Entry;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

/**
 * What the targeting window shows: read from the case once, divided and compared as the analyst wishes. Doesn't change.
 *
 * @param subject STIX id of the actor or campaign, {@code ""} for the whole case
 * @param name    what people call it, {@code ""} for the whole case
 * @param facts   of the subject, within the brushed period
 * @param others  of everybody in the case, within the brushed period, for comparing
 * @param hidden  how many facts of the subject lie outside the brushed period or have no date
 */
record TargetingData(String subject, String name, List<Targeted> facts, List<Targeted> others, int hidden) {

	/** Nothing is known. */
	static final TargetingData NOTHING = new TargetingData("", "", List.of(), List.of(), 0);

	/**
	 * One side of a comparison.
	 *
	 * @param label what it is called in a list
	 * @param name  what it is called beside a row
	 */
	record Side(String label, String name, List<Targeted> facts) {
	}

	/** Reads it, and what the map needs; on a worker thread. The subject that is gone, or never targets anything, gives the whole case. */
	static TargetingData read(Case open, String subject, Period brushed, IProgressMonitor monitor) {
		WorldOutlines.all();
		Entry entry = open.read(() -> subject.isEmpty() ? null : open.index().entry(subject).orElse(null));
		List<Targeted> everybody = TargetingFacts.read(open, "", monitor);
		List<Targeted> own = entry == null ? everybody : TargetingFacts.read(open, subject, monitor);
		List<Targeted> shown = within(own, brushed);
		return new TargetingData(entry == null ? "" : subject, entry == null ? "" : entry.name(), shown, within(everybody, brushed),
				own.size() - shown.size());
	}

	/** The facts that a brushed period shows: those that cover some of it; all without one. */
	static List<Targeted> within(List<Targeted> facts, Period brushed) {
		return brushed == null ? facts : Comparison.within(facts, Held.of(brushed));
	}

	/** Both matrices, countries first. */
	List<HeatMatrix> matrices(Periods.Grain grain, HeatMatrix.Order order, UnaryOperator<String> names) {
		List<Periods.Column> columns = Periods.of(facts, grain);
		return List.of(HeatMatrix.of(facts, Targeted.Kind.COUNTRY, columns, order, names),
				HeatMatrix.of(facts, Targeted.Kind.SECTOR, columns, order, names));
	}

	/** The number of each country, by code. */
	Map<String, CountryCount> countries(UnaryOperator<String> names) {
		Map<String, CountryCount> counts = new TreeMap<>();
		for (Targeted fact : facts) {
			if (fact.kind() == Targeted.Kind.COUNTRY && !fact.isRegion()) {
				CountryCount before = counts.get(fact.key());
				counts.put(fact.key(), new CountryCount(names.apply(fact.key()), before == null ? 1 : before.count() + 1));
			}
		}
		return counts;
	}

	/** The facts of a country. */
	List<Targeted> country(String code) {
		return facts.stream().filter(fact -> fact.kind() == Targeted.Kind.COUNTRY && fact.key().equals(code)).toList();
	}

	/** What can be compared: the periods of the subject, then the actors and campaigns of the case. */
	List<Side> sides(Periods.Grain grain) {
		List<Side> sides = new ArrayList<>();
		for (Periods.Column column : Periods.of(facts, grain)) {
			String text = PeriodText.of(column);
			sides.add(new Side(NLS.bind(Messages.Compare_period, text), text, Comparison.within(facts, column.held())));
		}
		Map<String, List<Targeted>> bySubject = new LinkedHashMap<>();
		Map<String, String> names = new TreeMap<>();
		for (Targeted fact : others) {
			bySubject.computeIfAbsent(fact.subject(), id -> new ArrayList<>()).add(fact);
			names.put(fact.subject(), fact.subjectName());
		}
		names.entrySet().stream().sorted(Map.Entry.comparingByValue(String.CASE_INSENSITIVE_ORDER))
				.forEach(each -> sides.add(new Side(each.getValue(), each.getValue(), bySubject.get(each.getKey()))));
		return sides;
	}

	/** The sides to compare at first: the first and the last period, else the first two; -1 where there aren't two. */
	int[] firstSides(Periods.Grain grain, List<Side> sides) {
		int periods = Periods.of(facts, grain).size();
		if (periods >= 2) {
			return new int[] { 0, periods - 1 };
		}
		return sides.size() >= 2 ? new int[] { 0, 1 } : new int[] { -1, -1 };
	}

	/** Both comparisons, countries first. */
	static List<Comparison> compare(Side first, Side second, UnaryOperator<String> names) {
		return List.of(Comparison.of(first.facts(), second.facts(), Targeted.Kind.COUNTRY, names),
				Comparison.of(first.facts(), second.facts(), Targeted.Kind.SECTOR, names));
	}

	/** How many reports its sentences are from. */
	int reports() {
		Set<String> reports = facts.stream().map(fact -> fact.proof().sha256()).filter(sha -> !sha.isEmpty()).collect(Collectors.toSet());
		return reports.size();
	}
}
