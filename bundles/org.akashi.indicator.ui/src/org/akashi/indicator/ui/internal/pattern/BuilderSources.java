package org.akashi.indicator.ui.internal.pattern;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.akashi.indicator.ObservableObjects;
import org.akashi.indicator.ObservablePatterns;
import org.akashi.indicator.pattern.PatternDraft;
import org.akashi.indicator.pattern.PatternDraft.Observed;
import org.akashi.indicator.pattern.PatternDraft.Term;
import org.akashi.model.CyberObservable;
import org.akashi.model.Indicator;
import org.akashi.model.MarkingDefinition;
import org.akashi.model.ObservedData;
import org.akashi.model.StixObject;
import org.akashi.observable.Observable;
import org.akashi.stix.StixTypes;
import org.akashi.stix.pattern.ComparisonExpression;
import org.akashi.stix.pattern.ObservationExpression;
import org.akashi.stix.pattern.PatternException;
import org.akashi.stix.pattern.Patterns;
import org.akashi.store.Case;
import org.akashi.store.CaseIndex.Entry;

/**
 * What the builder starts with.
 *
 * @param draft    of all that is selected and has a pattern
 * @param sources  ids of the objects that it was made of
 * @param skipped  names of what has no pattern
 * @param markings the marking-definitions of the case
 * @param inherited ids of the markings that all sources have
 */
record BuilderSources(PatternDraft draft, List<String> sources, List<String> skipped, List<Entry> markings, List<String> inherited) {

	/**
	 * Reads objects of the case. Worker thread.
	 *
	 * @param entries     objects that are selected
	 * @param observables values that are selected and perhaps no object yet
	 */
	static BuilderSources read(Case open, List<Entry> entries, List<Observable> observables) {
		return open.read(() -> {
			Collected all = new Collected(open);
			entries.forEach(entry -> all.add(entry));
			observables.forEach(observable -> all.term(observable, observable.value()));
			return all.result();
		});
	}

	/** Gathers terms of all objects. */
	private static final class Collected {

		private final Case open;
		private final Set<Term> terms = new LinkedHashSet<>();
		private final List<Observed> observations = new ArrayList<>();
		private final Set<String> sources = new LinkedHashSet<>();
		private final Set<String> skipped = new LinkedHashSet<>();
		private Set<String> inherited;

		Collected(Case open) {
			this.open = open;
		}

		void add(Entry entry) {
			Optional<StixObject> object = open.index().find(entry.id());
			boolean used = object.isPresent() && switch (object.get()) {
				case CyberObservable observable -> observable(observable, entry);
				case ObservedData data -> {
					data.getObjectRefs().forEach(id -> open.index().find(id).filter(CyberObservable.class::isInstance)
							.ifPresent(each -> observable((CyberObservable) each, entry)));
					yield true;
				}
				case Indicator indicator -> indicator(indicator);
				default -> false;
			};
			if (used) {
				sources.add(entry.id());
				Set<String> markings = new LinkedHashSet<>(object.get().getObjectMarkingRefs());
				if (inherited == null) {
					inherited = markings;
				} else {
					inherited.addAll(markings); // what one source must not tell, the whole must not
				}
			} else {
				skipped.add(entry.name());
			}
		}

		private boolean observable(CyberObservable object, Entry entry) {
			List<Observable> all = ObservableObjects.observables(object, id -> open.index().find(id)).stream()
					.filter(each -> ObservablePatterns.expressible(each.type())).toList();
			all.stream().findFirst().ifPresent(best -> term(best, entry.name()));
			return !all.isEmpty();
		}

		void term(Observable observable, String name) {
			if (ObservablePatterns.expressible(observable.type())) {
				terms.add(Term.of(observable));
			} else {
				skipped.add(name);
			}
		}

		private boolean indicator(Indicator indicator) {
			if (!"stix".equals(indicator.getPatternType())) {
				return false;
			}
			try {
				Optional<PatternDraft> draft = PatternDraft.read(Patterns.parse(indicator.getPattern()));
				boolean simple = draft.isPresent() && draft.get().qualifiers().isEmpty() && (draft.get().observations().size() == 1
						|| draft.get().join() == ObservationExpression.Operator.OR);
				if (!simple) {
					return false;
				}
				for (Observed observed : draft.get().observations()) {
					boolean any = observed.qualifiers().isEmpty() && (observed.terms().size() == 1 || observed.join() == ComparisonExpression.Operator.OR);
					if (any) {
						terms.addAll(observed.terms());
					} else {
						observations.add(observed);
					}
				}
				return true;
			} catch (PatternException e) {
				return false;
			}
		}

		BuilderSources result() {
			List<Observed> all = new ArrayList<>();
			if (!terms.isEmpty()) {
				all.add(new Observed(List.copyOf(terms), ComparisonExpression.Operator.OR, List.of()));
			}
			all.addAll(observations);
			List<Entry> markings = open.index().ofType("marking-definition").stream()
					.map(entry -> open.index().find(entry.id()).filter(MarkingDefinition.class::isInstance)
							.map(object -> new Entry(entry.id(), entry.type(), StixTypes.name(object))).orElse(entry)).toList();
			return new BuilderSources(new PatternDraft(all, ObservationExpression.Operator.OR, List.of()), List.copyOf(sources), List.copyOf(skipped), markings,
					inherited == null ? List.of() : List.copyOf(inherited));
		}
	}
}
