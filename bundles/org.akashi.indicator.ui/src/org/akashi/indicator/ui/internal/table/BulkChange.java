package org.akashi.indicator.ui.internal.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.akashi.model.Indicator;
import org.akashi.model.KillChainPhase;
import org.akashi.model.Relationship;
import org.akashi.stix.StixTypes;
import org.akashi.store.CaseIndex;
import org.akashi.store.Edit;
import org.akashi.ui.Moment;

/**
 * One change of many indicators. What is null stays as it is; {@code ""} takes away.
 *
 * @param from         ISO day from which they are valid
 * @param until        ISO day until which
 * @param confidence   0 to 100
 * @param marking      label of a TLP marking
 * @param addLabels    labels to add, apart by commas
 * @param removeLabels labels to take away
 * @param addPhases    kill-chain phases to add
 * @param removePhases kill-chain phases to take away
 * @param actor        STIX id of what they indicate from now on
 */
record BulkChange(String from, String until, String confidence, String marking, String addLabels, String removeLabels, String addPhases,
		String removePhases, String actor) {

	/** Why it can't be done to any indicator, in a sentence; empty when it can. */
	Optional<String> problem() {
		RowEdit edit = cells();
		RowEdit.Before nothing = column -> "";
		for (String column : edit.cells().keySet()) {
			Optional<String> problem = edit.problem(column, nothing);
			if (problem.isPresent()) {
				return problem;
			}
		}
		for (String phases : new String[] { addPhases, removePhases }) {
			if (phases != null && Phases.typed(phases).isEmpty()) {
				return Optional.of(Messages.Edit_phaseForm);
			}
		}
		return Optional.empty();
	}

	/** Why it can't be done to the indicator of a row; empty when it can. */
	Optional<String> problem(RowEdit.Before row) {
		RowEdit edit = cells();
		for (String column : edit.cells().keySet()) {
			Optional<String> problem = edit.problem(column, row);
			if (problem.isPresent()) {
				return problem;
			}
		}
		return Optional.empty();
	}

	/** Whether it asks for anything. */
	boolean isEmpty() {
		return from == null && until == null && confidence == null && marking == null && addLabels == null && removeLabels == null
				&& addPhases == null && removePhases == null && actor == null;
	}

	private RowEdit cells() {
		java.util.Map<String, String> cells = new java.util.HashMap<>();
		put(cells, Column.FROM, from);
		put(cells, Column.UNTIL, until);
		put(cells, Column.CONFIDENCE, confidence);
		put(cells, Column.MARKING, marking);
		return new RowEdit(cells);
	}

	private static void put(java.util.Map<String, String> cells, String column, String text) {
		if (text != null) {
			cells.put(column, text);
		}
	}

	/** Does it to indicators, within a step. */
	void apply(Edit edit, CaseIndex index, List<String> ids) {
		RowEdit cells = cells();
		for (String id : ids) {
			if (!cells.cells().isEmpty()) {
				cells.apply(edit, id);
			}
			if (addLabels != null || removeLabels != null || addPhases != null || removePhases != null) {
				lists(edit.modify(id));
			}
			if (actor != null && index.relation(id, "indicates", actor).isEmpty()) {
				edit.add(link(id));
			}
		}
	}

	private void lists(Indicator indicator) {
		if (removeLabels != null) {
			indicator.getLabels().removeAll(RowEdit.entries(removeLabels));
		}
		if (addLabels != null) {
			RowEdit.entries(addLabels).stream().filter(label -> !indicator.getLabels().contains(label)).toList().forEach(indicator.getLabels()::add);
		}
		if (removePhases != null) {
			List<RowFacts.Phase> gone = Phases.typed(removePhases).orElseThrow();
			indicator.getKillChainPhases().removeIf(phase -> gone.contains(of(phase)));
		}
		if (addPhases != null) {
			List<RowFacts.Phase> there = new ArrayList<>(indicator.getKillChainPhases().stream().map(BulkChange::of).toList());
			for (RowFacts.Phase phase : Phases.typed(addPhases).orElseThrow()) {
				if (!there.contains(phase)) {
					there.add(phase);
					indicator.getKillChainPhases().add(Phases.object(phase));
				}
			}
		}
	}

	private static RowFacts.Phase of(KillChainPhase phase) {
		return new RowFacts.Phase(String.valueOf(phase.getKillChainName()), String.valueOf(phase.getPhaseName()));
	}

	private Relationship link(String id) {
		Relationship relationship = (Relationship) StixTypes.create("relationship");
		String now = Moment.now();
		relationship.setCreated(now);
		relationship.setModified(now);
		relationship.setRelationshipType("indicates");
		relationship.setSourceRef(id);
		relationship.setTargetRef(actor);
		relationship.getEvidence().add(ByHand.evidence(now));
		return relationship;
	}
}
