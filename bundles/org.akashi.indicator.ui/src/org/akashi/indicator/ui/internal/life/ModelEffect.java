package org.akashi.indicator.ui.internal.life;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.akashi.indicator.life.DecayModels;
import org.akashi.indicator.life.Life.State;
import org.akashi.indicator.life.LifeCycle;
import org.akashi.indicator.life.LifeFacts;
import org.akashi.model.Indicator;
import org.akashi.review.life.CaseLife;
import org.akashi.store.Case;
import org.akashi.store.CaseIndex.Entry;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * How the indicators of a case stand with the models that hold, and how they would with others.
 *
 * @param now   by state, with the models that hold
 * @param would by state, with the others
 */
record ModelEffect(Map<State, Integer> now, Map<State, Integer> would) {

	/** What the lives of all indicators follow from, read once. */
	static List<LifeFacts> facts(Case open, IProgressMonitor monitor) {
		CaseLife lives = CaseLife.of(open);
		List<LifeFacts> facts = new ArrayList<>();
		for (Entry entry : open.index().ofType("indicator")) {
			check(monitor);
			Optional<LifeFacts> one = open.read(() -> open.index().find(entry.id()).map(object -> lives.facts((Indicator) object)));
			one.ifPresent(facts::add);
		}
		return facts;
	}

	/** Counts. */
	static ModelEffect of(List<LifeFacts> all, DecayModels held, DecayModels other, Instant at, IProgressMonitor monitor) {
		Map<State, Integer> now = new EnumMap<>(State.class);
		Map<State, Integer> would = new EnumMap<>(State.class);
		for (LifeFacts facts : all) {
			check(monitor);
			now.merge(LifeCycle.of(facts, held, at).state(), 1, Integer::sum);
			would.merge(LifeCycle.of(facts, other, at).state(), 1, Integer::sum);
		}
		return new ModelEffect(now, would);
	}

	private static void check(IProgressMonitor monitor) {
		if (monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
	}
}
