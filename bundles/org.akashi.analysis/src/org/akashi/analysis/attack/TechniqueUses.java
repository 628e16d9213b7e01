package org.akashi.analysis.attack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.akashi.analysis.Proof;
import org.akashi.analysis.targeting.Held;
import org.akashi.analysis.targeting.StatedPeriods;
import org.akashi.model.AttackPattern;
import org.akashi.model.Evidence;
import org.akashi.model.Relationship;
import org.akashi.store.Case;
import org.akashi.store.CaseIndex.Entry;
import org.akashi.store.CaseIndex.Relation;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Reads from a case which techniques were used: one use for each sentence that says so. */
public final class TechniqueUses {

	private static final String PATTERN = "attack-pattern";
	private static final String USES = "uses";
	private static final Comparator<TechniqueUse> ORDER = Comparator.comparing(TechniqueUse::technique)
			.thenComparing(TechniqueUse::name).thenComparing(use -> use.proof().report())
			.thenComparingInt(use -> use.proof().start()).thenComparing(TechniqueUse::by);

	private final Case open;
	private final IProgressMonitor monitor;
	private final List<TechniqueUse> uses = new ArrayList<>();

	private TechniqueUses(Case open, IProgressMonitor monitor) {
		this.open = open;
		this.monitor = monitor;
	}

	/**
	 * Reads them, in a fixed order; on a worker thread.
	 *
	 * @param subject STIX id of an actor, campaign, malware or tool: what sentences say that it uses, and for an actor the
	 *                campaigns attributed to it; {@code ""} for all that the case knows of techniques
	 * @throws OperationCanceledException when the monitor was cancelled
	 */
	public static List<TechniqueUse> read(Case open, String subject, IProgressMonitor monitor) {
		return open.read(() -> {
			TechniqueUses uses = new TechniqueUses(open, monitor);
			if (subject.isEmpty()) {
				uses.everything();
			} else {
				uses.of(subject);
			}
			uses.uses.sort(ORDER);
			return List.copyOf(uses.uses);
		});
	}

	private void everything() {
		for (Entry entry : open.index().ofType(PATTERN)) {
			if (monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			List<TechniqueUse> found = new ArrayList<>();
			if (open.index().find(entry.id()).orElse(null) instanceof AttackPattern pattern) {
				for (Relation relation : open.index().incoming(entry.id())) {
					if (relation.kind().equals(USES)) {
						found.addAll(stated(pattern, relation));
					}
				}
				own(pattern).stream().filter(use -> found.stream().noneMatch(other -> other.proof().isSamePlace(use.proof()))).forEach(found::add);
				uses.addAll(found);
			}
		}
	}

	/** What names the technique without a user. */
	private List<TechniqueUse> own(AttackPattern pattern) {
		List<TechniqueUse> own = new ArrayList<>();
		StatedPeriods.sentences(pattern).forEach(sentence -> own.add(use(pattern, "", Held.UNKNOWN, Proof.of(open, sentence))));
		return own;
	}

	private List<TechniqueUse> stated(AttackPattern pattern, Relation relation) {
		if (!(open.index().find(relation.id()).orElse(null) instanceof Relationship relationship)) {
			return List.of();
		}
		String by = open.index().entry(relation.source()).map(Entry::name).filter(name -> !name.isBlank()).orElse(relation.source());
		Held life = StatedPeriods.life(open.index().find(relation.source()).orElse(null));
		List<TechniqueUse> stated = new ArrayList<>();
		for (Evidence sentence : StatedPeriods.sentences(relationship)) {
			stated.add(use(pattern, by, StatedPeriods.held(relationship, sentence).within(life), Proof.of(open, sentence)));
		}
		return stated.isEmpty() ? List.of(use(pattern, by, StatedPeriods.held(relationship).within(life), Proof.none(""))) : stated;
	}

	private void of(String subject) {
		Set<String> subjects = new LinkedHashSet<>(List.of(subject));
		for (Relation relation : open.index().incoming(subject)) {
			if (relation.kind().equals("attributed-to")) {
				subjects.add(relation.source());
			}
		}
		for (String id : subjects) {
			for (Relation relation : open.index().outgoing(id)) {
				if (monitor.isCanceled()) {
					throw new OperationCanceledException();
				}
				if (relation.kind().equals(USES) && open.index().find(relation.target()).orElse(null) instanceof AttackPattern pattern) {
					uses.addAll(stated(pattern, relation));
				}
			}
		}
	}

	private static TechniqueUse use(AttackPattern pattern, String by, Held held, Proof proof) {
		String id = TechniqueId.of(pattern).orElse("");
		String name = pattern.getName() == null ? id : pattern.getName();
		return new TechniqueUse(id, TechniqueId.domain(id, pattern), pattern.getId(), name, by, held, proof);
	}
}
