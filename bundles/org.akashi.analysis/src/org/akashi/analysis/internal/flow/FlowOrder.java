package org.akashi.analysis.internal.flow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** What is stated to have come after what: periods that don't overlap, and nothing else. */
final class FlowOrder {

	private FlowOrder() {
	}

	/** Whether the sentences' periods say that one was over before the other began. */
	static boolean before(FlowAction one, FlowAction other) {
		return one.held.to() != null && other.held.from() != null && !one.held.to().isAfter(other.held.from());
	}

	/** Links each action to those that came next: later, with none in between. */
	static void link(Collection<FlowAction> actions) {
		List<FlowAction> begun = new ArrayList<>(actions.stream().filter(action -> action.held.from() != null).toList());
		begun.sort(Comparator.comparing((FlowAction action) -> action.held.from()).thenComparing(FlowAction::key));
		for (FlowAction action : actions) {
			LocalDate firstOver = null;
			for (FlowAction later : begun) {
				if (later != action && before(action, later) && later.held.to() != null
						&& (firstOver == null || later.held.to().isBefore(firstOver))) {
					firstOver = later.held.to();
				}
			}
			for (FlowAction later : begun) {
				if (later != action && before(action, later) && (firstOver == null || later.held.from().isBefore(firstOver))) {
					action.next.add(later);
				}
			}
		}
	}
}
