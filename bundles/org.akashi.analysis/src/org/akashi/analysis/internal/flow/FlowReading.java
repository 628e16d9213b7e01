package org.akashi.analysis.internal.flow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.akashi.analysis.targeting.Held;
import org.akashi.analysis.targeting.StatedPeriods;
import org.akashi.export.Knowledge;
import org.akashi.model.AttackPattern;
import org.akashi.model.Evidence;
import org.akashi.model.Relationship;
import org.akashi.model.StixObject;
import org.akashi.stix.StixTypes;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Finds the actions of a flow: who used which technique when, and what a technique is said to involve. */
final class FlowReading {

	private static final String USES = "uses";
	private static final Set<String> GUESSES = Set.of("hypothesis", "hypothetical");
	/** What an attack pattern may involve (STIX 2.1, section 4.1.2). */
	private static final Set<String> INVOLVES = Set.of("uses", "delivers", "targets");
	private static final List<String> SUBJECTS = List.of("intrusion-set", "threat-actor", "campaign", "malware", "tool", "infrastructure", "incident");

	final Knowledge knowledge;
	final String asked;
	final Set<String> subjects;
	final Map<String, FlowAction> actions = new TreeMap<>();
	/** Relationships from a technique to what it involves, by the technique's id. */
	final Map<String, List<Relationship>> involved = new TreeMap<>();
	/** Relationships that are in the flow in some form. */
	final Set<String> carried = new HashSet<>();
	final Set<String> guesses = new HashSet<>();
	private final IProgressMonitor monitor;

	FlowReading(Knowledge knowledge, String asked, IProgressMonitor monitor) {
		this.knowledge = knowledge;
		this.asked = asked;
		this.monitor = monitor;
		subjects = subjects();
		read();
	}

	private Set<String> subjects() {
		Set<String> found = new TreeSet<>();
		for (String type : asked.isEmpty() ? List.<String>of() : SUBJECTS) {
			try (Stream<StixObject> all = knowledge.objects(type)) {
				all.filter(object -> object.getId().equals(asked) || StixTypes.name(object).equalsIgnoreCase(asked))
						.forEach(object -> found.add(object.getId()));
			}
		}
		return found;
	}

	private void read() {
		Map<String, AttackPattern> patterns = new TreeMap<>();
		try (Stream<StixObject> all = knowledge.objects("attack-pattern")) {
			all.map(AttackPattern.class::cast).forEach(pattern -> patterns.put(pattern.getId(), pattern));
		}
		Map<String, List<Relationship>> uses = new TreeMap<>();
		try (Stream<StixObject> all = knowledge.objects("relationship")) {
			all.map(Relationship.class::cast).forEach(relation -> take(relation, patterns, uses));
		}
		for (AttackPattern pattern : patterns.values()) {
			if (monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			List<Relationship> own = uses.getOrDefault(pattern.getId(), List.of());
			own.forEach(relation -> use(pattern, relation));
			if (asked.isEmpty() && actionsOf(pattern).isEmpty()) {
				action(pattern, Held.UNKNOWN);
			}
			if (asked.isEmpty()) {
				// The technique's own sentences say nothing of a period.
				actionsOf(pattern).stream().findFirst().ifPresent(action -> action.says(pattern, knowledge));
			}
		}
	}

	private void take(Relationship relation, Map<String, AttackPattern> patterns, Map<String, List<Relationship>> uses) {
		boolean guess = relation.getLabels().stream().anyMatch(label -> GUESSES.contains(label.toLowerCase(Locale.ROOT)));
		String kind = relation.getRelationshipType();
		if (USES.equals(kind) && patterns.containsKey(relation.getTargetRef())) {
			if (guess) {
				guesses.add(relation.getId());
			} else if (asked.isEmpty() || subjects.contains(relation.getSourceRef())) {
				uses.computeIfAbsent(relation.getTargetRef(), id -> new ArrayList<>()).add(relation);
			}
		} else if (kind != null && INVOLVES.contains(kind) && patterns.containsKey(relation.getSourceRef())) {
			if (guess) {
				guesses.add(relation.getId());
			} else {
				involved.computeIfAbsent(relation.getSourceRef(), id -> new ArrayList<>()).add(relation);
			}
		}
	}

	/** Each sentence of a use may state a period of its own: each period is an action. */
	private void use(AttackPattern pattern, Relationship relation) {
		carried.add(relation.getId());
		List<Evidence> sentences = StatedPeriods.sentences(relation);
		if (sentences.isEmpty()) {
			done(action(pattern, StatedPeriods.held(relation)), relation);
		}
		for (Evidence sentence : sentences) {
			FlowAction action = action(pattern, StatedPeriods.held(relation, sentence));
			action.says(sentence, knowledge);
			done(action, relation);
		}
	}

	private static void done(FlowAction action, Relationship relation) {
		action.doers.add(relation.getSourceRef());
		action.uses.add(relation);
		action.markings.addAll(relation.getObjectMarkingRefs());
	}

	private FlowAction action(AttackPattern pattern, Held held) {
		FlowAction made = new FlowAction(pattern, held);
		return actions.computeIfAbsent(made.key(), key -> made);
	}

	Collection<FlowAction> actionsOf(AttackPattern pattern) {
		return actions.values().stream().filter(action -> action.technique.getId().equals(pattern.getId())).toList();
	}
}
