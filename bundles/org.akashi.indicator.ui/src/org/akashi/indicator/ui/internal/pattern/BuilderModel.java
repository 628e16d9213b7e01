package org.akashi.indicator.ui.internal.pattern;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.akashi.indicator.pattern.PatternDraft;
import org.akashi.indicator.pattern.PatternDraft.Observed;
import org.akashi.indicator.pattern.PatternDraft.Term;
import org.akashi.stix.pattern.ComparisonExpression;
import org.akashi.stix.pattern.ObservationExpression;
import org.akashi.stix.pattern.Qualifier;
import org.eclipse.osgi.util.NLS;

/** What a person is putting together in the builder; texts of qualifiers are kept as typed. */
final class BuilderModel {

	private static final String TIME = "\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?Z";

	/** Qualifiers as typed. */
	static final class Limits {

		String within = "";
		String repeats = "";
		String start = "";
		String stop = "";

		/** The qualifiers; what is wrong is added to the problems. */
		List<Qualifier> read(List<String> problems) {
			List<Qualifier> read = new ArrayList<>();
			if (!repeats.isBlank()) {
				boolean fine = repeats.strip().matches("[1-9]\\d{0,8}");
				if (fine) {
					read.add(new Qualifier.Repeats(Long.parseLong(repeats.strip())));
				} else {
					problems.add(NLS.bind(Messages.Builder_wrongNumber, "REPEATS"));
				}
			}
			if (!within.isBlank()) {
				boolean fine = within.strip().matches("\\d{1,9}(\\.\\d{1,6})?") && new BigDecimal(within.strip()).signum() > 0;
				if (fine) {
					read.add(new Qualifier.Within(new BigDecimal(within.strip())));
				} else {
					problems.add(NLS.bind(Messages.Builder_wrongNumber, "WITHIN"));
				}
			}
			if (!start.isBlank() || !stop.isBlank()) {
				if (!start.strip().matches(TIME)) {
					problems.add(NLS.bind(Messages.Builder_wrongTime, "START"));
				} else if (!stop.strip().matches(TIME)) {
					problems.add(NLS.bind(Messages.Builder_wrongTime, "STOP"));
				} else {
					read.add(new Qualifier.StartStop(start.strip(), stop.strip()));
				}
			}
			return read;
		}

		void set(List<Qualifier> qualifiers) {
			for (Qualifier qualifier : qualifiers) {
				switch (qualifier) {
					case Qualifier.Within w -> within = w.seconds().toPlainString();
					case Qualifier.Repeats r -> repeats = Long.toString(r.times());
					case Qualifier.StartStop s -> {
						start = s.start();
						stop = s.stop();
					}
				}
			}
		}
	}

	/** One observation. */
	static final class Group {

		final List<Term> terms = new ArrayList<>();
		final Limits limits = new Limits();
		ComparisonExpression.Operator join = ComparisonExpression.Operator.OR;
	}

	final List<Group> groups = new ArrayList<>();
	final Limits limits = new Limits();
	ObservationExpression.Operator join = ObservationExpression.Operator.OR;

	BuilderModel(PatternDraft draft) {
		join = draft.join();
		limits.set(draft.qualifiers());
		for (Observed observed : draft.observations()) {
			Group group = new Group();
			group.terms.addAll(observed.terms());
			group.join = observed.join();
			group.limits.set(observed.qualifiers());
			groups.add(group);
		}
	}

	/** The draft; what is wrong with the qualifiers is added to the problems. */
	PatternDraft draft(List<String> problems) {
		return new PatternDraft(groups.stream().filter(group -> !group.terms.isEmpty())
				.map(group -> new Observed(group.terms, group.join, group.limits.read(problems))).toList(), join, limits.read(problems));
	}

	/** All terms in one observation. */
	void together() {
		Group one = new Group();
		groups.forEach(group -> one.terms.addAll(group.terms));
		groups.clear();
		groups.add(one);
	}

	/** Each term in an observation of its own. */
	void apart() {
		List<Term> terms = groups.stream().flatMap(group -> group.terms.stream()).toList();
		groups.clear();
		for (Term term : terms) {
			Group group = new Group();
			group.terms.add(term);
			groups.add(group);
		}
	}

	/** Moves a term to its neighbour's place, over the border of its observation too; whether it could. */
	boolean move(Group group, int term, int by) {
		int target = term + by;
		if (target >= 0 && target < group.terms.size()) {
			Term moved = group.terms.remove(term);
			group.terms.add(target, moved);
			return true;
		}
		int next = groups.indexOf(group) + by;
		if (next < 0 || next >= groups.size()) {
			return false;
		}
		Term moved = group.terms.remove(term);
		List<Term> into = groups.get(next).terms;
		into.add(by > 0 ? 0 : into.size(), moved);
		return true;
	}

	/** Moves an observation; whether it could. */
	boolean move(Group group, int by) {
		int from = groups.indexOf(group);
		int to = from + by;
		if (to < 0 || to >= groups.size()) {
			return false;
		}
		groups.remove(from);
		groups.add(to, group);
		return true;
	}

	/** A name that says what it looks for. */
	String name() {
		List<String> names = groups.stream().flatMap(group -> group.terms.stream())
				.map(term -> term.observable().map(observable -> observable.value()).orElse(term.text())).toList();
		return names.size() <= 3 ? names.stream().collect(Collectors.joining(", ")) : names.get(0) + ", " + names.get(1) + " … (" + names.size() + ")";
	}
}
