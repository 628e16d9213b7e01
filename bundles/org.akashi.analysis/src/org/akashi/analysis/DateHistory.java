package org.akashi.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.akashi.analysis.DateStep.Effect;
import org.akashi.model.Evidence;
import org.akashi.model.StixObject;
import org.akashi.stix.PartialDate;
import org.akashi.stix.StatedDates;
import org.akashi.store.Case;

/**
 * How a date of an object came to its value: which sentence set it, which moved it, and which say something else. Read from
 * the evidence in the order in which it was decided on.
 *
 * @param property JSON name: {@code first_seen}, …
 * @param value    the value now, as precise as known; null when there is none any more
 * @param steps    oldest first
 */
public record DateHistory(String property, PartialDate value, List<DateStep> steps) {

	public DateHistory {
		steps = List.copyOf(steps);
	}

	/** Of a property; empty when the object has neither a value nor evidence for it. Call it where the case may be read. */
	public static Optional<DateHistory> of(Case open, StixObject object, String property) {
		List<Evidence> evidence = new ArrayList<>(StatedDates.evidence(object, property));
		evidence.removeIf(one -> StatedDates.stated(one, property).isEmpty());
		Optional<PartialDate> value = StatedDates.value(object, property);
		if (value.isEmpty() && evidence.isEmpty()) {
			return Optional.empty();
		}
		evidence.sort(Comparator.comparing(one -> one.getDecidedAt() == null ? "" : one.getDecidedAt()));
		return Optional.of(new DateHistory(property, value.orElse(null), new Run(property).run(open, evidence, value.orElse(null))));
	}

	/** The step that gave the value that it has now. */
	public Optional<DateStep> mover() {
		return steps.stream().filter(step -> step.gaveValue() && value != null && isValue(step.stated())).reduce((one, two) -> two);
	}

	/** The evidence that says the value, or may mean it. */
	public List<Proof> proofs() {
		return steps.stream().filter(step -> step.proof() != null && value != null && step.stated().meets(value)).map(DateStep::proof)
				.toList();
	}

	/** The steps that state another date. */
	public List<DateStep> others() {
		return steps.stream().filter(step -> value == null || !step.stated().meets(value)).toList();
	}

	private boolean isValue(PartialDate stated) {
		return stated.timestamp(property).equals(value.timestamp(property));
	}

	/** Goes through the evidence with the value at each time. */
	private static final class Run {

		private final String property;
		private final List<DateStep> steps = new ArrayList<>();
		private PartialDate running;

		Run(String property) {
			this.property = property;
		}

		List<DateStep> run(Case open, List<Evidence> evidence, PartialDate value) {
			for (Evidence one : evidence) {
				StatedDates.stated(one, property).ifPresent(stated -> take(stated, Proof.of(open, one)));
			}
			if (value != null && (running == null || !moment(running).equals(moment(value)))) {
				settle(value);
			}
			return steps;
		}

		private void take(PartialDate stated, Proof proof) {
			if (running == null) {
				steps.add(new DateStep(Effect.SET, stated, null, proof));
				running = stated;
			} else if (moment(stated).equals(moment(running))) {
				steps.add(new DateStep(Effect.CONFIRMED, stated, null, proof));
			} else if (reachesFurther(stated)) {
				steps.add(new DateStep(Effect.MOVED, stated, running, proof));
				running = stated;
			} else {
				steps.add(new DateStep(stated.meets(running) ? Effect.CONFIRMED : Effect.CONTRADICTED, stated, null, proof));
			}
		}

		/** A person chose another date than the furthest, or one that no evidence states. */
		private void settle(PartialDate value) {
			for (int i = steps.size() - 1; i >= 0; i--) {
				DateStep step = steps.get(i);
				if (moment(step.stated()).equals(moment(value))) {
					steps.remove(i);
					steps.add(new DateStep(running == null || steps.isEmpty() ? Effect.SET : Effect.MOVED, step.stated(),
							steps.isEmpty() ? null : running, step.proof()));
					return;
				}
			}
			steps.add(new DateStep(Effect.UNSOURCED, value, running, null));
		}

		private String moment(PartialDate date) {
			return date.timestamp(property);
		}

		private boolean reachesFurther(PartialDate stated) {
			int order = moment(stated).compareTo(moment(running));
			return StatedDates.isEnd(property) ? order > 0 : order < 0;
		}
	}
}
