package org.akashi.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.akashi.analysis.KillChain.Item;
import org.akashi.analysis.KillChain.Phase;
import org.akashi.analysis.attack.AttackIndex;
import org.akashi.analysis.attack.TechniqueId;
import org.akashi.model.AttackPattern;
import org.akashi.model.KillChainPhase;
import org.akashi.model.StixObject;
import org.akashi.stix.Period;
import org.akashi.stix.StixTypes;
import org.akashi.store.Case;
import org.akashi.store.CaseIndex.Entry;
import org.akashi.store.CaseIndex.Relation;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Sorts what is known of a case or of somebody into the phases of kill chains. Worker thread. */
public final class KillChainReader {

	/** Types with phases. */
	private static final List<String> TYPES = List.of("attack-pattern", "malware", "tool", "infrastructure", "indicator");
	/** More objects of a type are not looked at. */
	private static final int MOST = 20_000;

	private final Case open;
	private final Predicate<Period> shown;
	private final IProgressMonitor monitor;
	/** Chains with phases with items by object. */
	private final Map<String, Map<String, Map<String, Item>>> chains = new TreeMap<>();
	private final Set<String> visited = new LinkedHashSet<>();

	private KillChainReader(Case open, Predicate<Period> shown, IProgressMonitor monitor) {
		this.open = open;
		this.shown = shown;
		this.monitor = monitor;
	}

	/**
	 * Reads them, those with most items first.
	 *
	 * @param subject STIX id of an actor, campaign, malware …: what sentences say that it uses, and what indicates it, and what
	 *                its campaigns and its malware use; {@code ""} for all that the case knows
	 * @param shown   whether what happened in a period counts; what has no date always does
	 * @throws OperationCanceledException when cancelled
	 */
	public static List<KillChain> read(Case open, String subject, Predicate<Period> shown, IProgressMonitor monitor) {
		KillChainReader reader = new KillChainReader(open, shown, monitor);
		if (subject.isEmpty()) {
			for (String type : TYPES) {
				open.index().ofType(type).stream().limit(MOST).forEach(entry -> reader.take(entry, null, ""));
			}
		} else {
			reader.of(subject, 0);
		}
		return reader.chains();
	}

	private void of(String id, int depth) {
		Entry entry = open.index().entry(id).orElse(null);
		if (entry == null || depth > 2 || !visited.add(id)) {
			return;
		}
		if (depth == 0) {
			take(entry, null, "");
		}
		for (Relation relation : open.index().outgoing(id)) {
			if (relation.kind().equals("uses") || relation.kind().equals("delivers") || relation.kind().equals("drops")) {
				open.index().entry(relation.target()).ifPresent(target -> take(target, relation, entry.name()));
				of(relation.target(), depth + 1);
			}
		}
		for (Relation relation : open.index().incoming(id)) {
			if (relation.kind().equals("indicates")) {
				open.index().entry(relation.source()).ifPresent(source -> take(source, relation, ""));
			} else if (relation.kind().equals("attributed-to")) {
				of(relation.source(), depth + 1);
			}
		}
	}

	private void take(Entry entry, Relation relation, String by) {
		if (monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
		open.read(() -> {
			StixObject link = relation == null ? null : open.index().find(relation.id()).orElse(null);
			if (TYPES.contains(entry.type()) && (link == null || Period.of(link).map(shown::test).orElse(true))) {
				open.index().find(entry.id()).ifPresent(object -> sort(entry, object, link, by));
			}
			return null;
		});
	}

	private void sort(Entry entry, StixObject object, StixObject link, String by) {
		Map<String, Set<String>> phases = phases(object);
		if (phases.isEmpty()) {
			return;
		}
		List<Proof> proofs = proofs(link == null ? object : link);
		Item item = new Item(entry, by, proofs.isEmpty() && link != null ? proofs(object) : proofs);
		phases.forEach((chain, names) -> names.forEach(name -> chains.computeIfAbsent(chain, key -> new LinkedHashMap<>())
				.computeIfAbsent(name, key -> new LinkedHashMap<>()).merge(entry.id(), item, KillChainReader::joined)));
	}

	private static Item joined(Item one, Item other) {
		List<Proof> proofs = new ArrayList<>(one.proofs());
		other.proofs().stream().filter(proof -> proofs.stream().noneMatch(proof::isSamePlace)).forEach(proofs::add);
		String by = one.by().isEmpty() || one.by().equals(other.by()) ? other.by() : other.by().isEmpty() ? one.by() : one.by() + ", " + other.by();
		return new Item(one.entry(), by, proofs);
	}

	private List<Proof> proofs(StixObject object) {
		return object.getEvidence().stream().filter(evidence -> evidence.getProperty() == null || evidence.getProperty().isEmpty())
				.map(evidence -> Proof.of(open, evidence)).toList();
	}

	/** Names of phases by chain: those that the object says, else of a technique the tactics that ATT&CK gives it. */
	private static Map<String, Set<String>> phases(StixObject object) {
		Map<String, Set<String>> phases = new TreeMap<>();
		EStructuralFeature feature = StixTypes.feature(object.eClass(), "kill_chain_phases");
		if (feature != null && object.eGet(feature) instanceof List<?> list) {
			for (Object one : list) {
				KillChainPhase phase = (KillChainPhase) one;
				if (phase.getKillChainName() != null && phase.getPhaseName() != null) {
					phases.computeIfAbsent(phase.getKillChainName(), key -> new LinkedHashSet<>()).add(phase.getPhaseName());
				}
			}
		}
		if (phases.isEmpty() && object instanceof AttackPattern pattern) {
			TechniqueId.of(pattern).flatMap(AttackIndex.get()::find)
					.ifPresent(technique -> phases.put(technique.domain().source(), new LinkedHashSet<>(technique.tactics())));
		}
		return phases;
	}

	private List<KillChain> chains() {
		List<KillChain> found = new ArrayList<>();
		chains.forEach((name, phases) -> found.add(chain(name, phases)));
		found.sort(Comparator.comparingInt(KillChain::items).reversed().thenComparing(KillChain::name));
		return found;
	}

	private static KillChain chain(String name, Map<String, Map<String, Item>> phases) {
		List<String> order = KillChain.order(name);
		List<Phase> sorted = new ArrayList<>();
		for (String phase : order) {
			List<Item> items = new ArrayList<>();
			phases.forEach((own, known) -> {
				if (KillChain.place(List.of(phase), own) == 0) {
					items.addAll(known.values());
				}
			});
			sorted.add(phase(phase, items));
		}
		phases.forEach((own, items) -> {
			if (KillChain.place(order, own) < 0) {
				sorted.add(phase(own, List.copyOf(items.values())));
			}
		});
		return new KillChain(name, !order.isEmpty(), sorted);
	}

	private static Phase phase(String name, List<Item> items) {
		return new Phase(name, items.stream().sorted(Comparator.comparingInt((Item item) -> -item.proofs().size())
				.thenComparing(item -> item.entry().type()).thenComparing(item -> item.entry().name())).toList());
	}
}
