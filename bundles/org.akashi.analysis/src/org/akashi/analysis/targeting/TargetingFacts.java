package org.akashi.analysis.targeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.akashi.analysis.Proof;
import org.akashi.model.Evidence;
import org.akashi.model.Identity;
import org.akashi.model.Location;
import org.akashi.model.Relationship;
import org.akashi.model.StixObject;
import org.akashi.store.Case;
import org.akashi.store.CaseIndex.Entry;
import org.akashi.store.CaseIndex.Relation;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Reads from a case who targeted which countries and sectors, and when: one fact for each sentence that says so. */
public final class TargetingFacts {

	private static final String TARGETS = "targets";
	private static final String ATTRIBUTED = "attributed-to";
	private static final Comparator<Targeted> ORDER = Comparator.comparing(Targeted::kind).thenComparing(Targeted::key)
			.thenComparing(Targeted::subjectName).thenComparing(fact -> fact.proof().report())
			.thenComparingInt(fact -> fact.proof().start()).thenComparing(Targeted::relation);

	private final Case open;
	private final IProgressMonitor monitor;
	private final Map<String, Held> lives = new HashMap<>();
	private final List<Targeted> facts = new ArrayList<>();

	private TargetingFacts(Case open, IProgressMonitor monitor) {
		this.open = open;
		this.monitor = monitor;
	}

	/**
	 * Reads them, in a fixed order. Takes as long as there are relationships of kind {@code targets}; on a worker thread.
	 *
	 * @param subject STIX id of an actor, campaign or malware; the campaigns attributed to an actor count as its own;
	 *                {@code ""} for everybody in the case
	 * @throws OperationCanceledException when the monitor was cancelled
	 */
	public static List<Targeted> read(Case open, String subject, IProgressMonitor monitor) {
		return open.read(() -> {
			TargetingFacts facts = new TargetingFacts(open, monitor);
			if (subject.isEmpty()) {
				facts.everybody();
			} else {
				facts.of(subject);
			}
			facts.facts.sort(ORDER);
			return List.copyOf(facts.facts);
		});
	}

	/** Whether objects of a STIX type may target something. */
	public static boolean mayTarget(String type) {
		return switch (type) {
			case "campaign", "intrusion-set", "threat-actor", "malware", "tool", "attack-pattern", "incident" -> true;
			default -> false;
		};
	}

	private void everybody() {
		for (String type : List.of("location", "identity")) {
			for (Entry entry : open.index().ofType(type)) {
				for (Relation relation : open.index().incoming(entry.id())) {
					take(relation);
				}
			}
		}
	}

	private void of(String subject) {
		Set<String> subjects = new LinkedHashSet<>(List.of(subject));
		for (Relation relation : open.index().incoming(subject)) {
			if (relation.kind().equals(ATTRIBUTED)) {
				subjects.add(relation.source());
			}
		}
		for (String id : subjects) {
			for (Relation relation : open.index().outgoing(id)) {
				take(relation);
			}
		}
	}

	private void take(Relation relation) {
		if (monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
		if (relation.kind().equals(TARGETS)) {
			StixObject target = open.index().find(relation.target()).orElse(null);
			if (target instanceof Location place) {
				place(relation, place);
			} else if (target instanceof Identity identity) {
				new LinkedHashSet<>(identity.getSectors()).forEach(sector -> take(relation, Targeted.Kind.SECTOR, sector));
			}
		}
	}

	private void place(Relation relation, Location place) {
		if (place.getCountry() != null && !place.getCountry().isBlank()) {
			take(relation, Targeted.Kind.COUNTRY, place.getCountry().strip().toUpperCase(Locale.ROOT));
		} else if (place.getRegion() != null && !place.getRegion().isBlank()) {
			take(relation, Targeted.Kind.COUNTRY, Targeted.REGION + place.getRegion().strip());
		}
	}

	private void take(Relation relation, Targeted.Kind kind, String key) {
		if (!(open.index().find(relation.id()).orElse(null) instanceof Relationship relationship)) {
			return;
		}
		String name = open.index().entry(relation.source()).map(Entry::name).filter(text -> !text.isBlank()).orElse(relation.source());
		Held life = lives.computeIfAbsent(relation.source(), id -> StatedPeriods.life(open.index().find(id).orElse(null)));
		List<Evidence> sentences = StatedPeriods.sentences(relationship);
		for (Evidence sentence : sentences) {
			facts.add(new Targeted(relation.source(), name, kind, key, StatedPeriods.held(relationship, sentence), life, relation.id(),
					Proof.of(open, sentence)));
		}
		if (sentences.isEmpty()) {
			String words = relationship.getDescription() == null ? "" : relationship.getDescription();
			facts.add(new Targeted(relation.source(), name, kind, key, StatedPeriods.held(relationship), life, relation.id(), Proof.none(words)));
		}
	}
}
