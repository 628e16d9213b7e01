package org.akashi.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

import org.akashi.analysis.Diamond.Corner;
import org.akashi.analysis.Diamond.Feature;
import org.akashi.analysis.Diamond.Item;
import org.akashi.model.CoreObject;
import org.akashi.model.StixObject;
import org.akashi.stix.PartialDate;
import org.akashi.stix.Period;
import org.akashi.stix.StatedDates;
import org.akashi.store.Case;
import org.akashi.store.CaseIndex.Entry;
import org.akashi.store.CaseIndex.Relation;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Reads the diamond of a campaign or an actor by way of the index. Worker thread. */
public final class DiamondReader {

	/** Types that have a diamond. */
	private static final Set<String> SUBJECTS = Set.of("campaign", "intrusion-set", "threat-actor", "incident");
	private static final Set<String> ACTORS = Set.of("intrusion-set", "threat-actor");
	private static final Set<String> CAPABILITIES = Set.of("malware", "tool", "attack-pattern", "vulnerability");
	private static final Set<String> NETWORK = Set.of("infrastructure", "domain-name", "ipv4-addr", "ipv6-addr", "url", "autonomous-system",
			"email-addr", "x509-certificate", "mac-addr", "network-traffic");
	private static final Set<String> VICTIMS = Set.of("identity", "location");
	/** Kinds of relationships that state nothing certain. */
	private static final Set<String> VAGUE = Set.of("related-to", "similar-to", "overlaps-with");
	/** Ways from what the subject uses to infrastructure. */
	private static final Set<String> LEADS = Set.of("uses", "communicates-with", "beacons-to", "exfiltrates-to", "hosts", "controls", "downloads",
			"consists-of", "targets", "exploits", "resolves-to", "delivers", "drops");
	/** Statements of less confidence are hedged ("may have"). */
	private static final int HEDGED = 50;

	/** Periods in words, those without a beginning first. */
	private static final Comparator<String> EARLIER = Comparator.comparing((String when) -> !when.startsWith("–"))
			.thenComparing(Comparator.naturalOrder());

	private final Case open;
	private final Predicate<Period> shown;
	private final IProgressMonitor monitor;
	private final Map<Corner, Map<String, Item>> corners = new EnumMap<>(Corner.class);
	private final Set<String> hidden = new HashSet<>();

	private DiamondReader(Case open, Predicate<Period> shown, IProgressMonitor monitor) {
		this.open = open;
		this.shown = shown;
		this.monitor = monitor;
	}

	/** Whether objects of a STIX type have a diamond. */
	public static boolean hasDiamond(String type) {
		return SUBJECTS.contains(type);
	}

	/**
	 * Reads it; empty when the case doesn't hold the object, or it is of a type without one.
	 *
	 * @param shown whether what happened in a period counts; what has no date always does
	 * @throws OperationCanceledException when cancelled
	 */
	public static Optional<Diamond> read(Case open, String id, Predicate<Period> shown, IProgressMonitor monitor) {
		Entry subject = open.index().entry(id).filter(entry -> hasDiamond(entry.type())).orElse(null);
		return subject == null ? Optional.empty() : Optional.of(new DiamondReader(open, shown, monitor).read(subject));
	}

	private Diamond read(Entry subject) {
		if (ACTORS.contains(subject.type())) {
			open.read(() -> {
				List<Proof> proofs = open.index().find(subject.id()).map(this::proofs).orElse(List.of());
				put(Corner.ADVERSARY, new Item(subject, List.of(), "", null, false, -1, "", proofs));
				return null;
			});
		}
		around(subject, null);
		for (Relation relation : open.index().incoming(subject.id())) {
			if (relation.kind().equals("attributed-to")) {
				open.index().entry(relation.source()).ifPresent(campaign -> around(campaign, campaign));
			}
		}
		leads();
		Map<Corner, List<Item>> items = new EnumMap<>(Corner.class);
		corners.forEach((corner, known) -> items.put(corner, known.values().stream().sorted(Comparator.comparing(Item::hypothesis)
				.thenComparing(item -> !item.entry().id().equals(subject.id())).thenComparing(item -> -item.proofs().size())
				.thenComparing(item -> item.entry().type()).thenComparing(item -> item.entry().name())).toList()));
		List<Feature> features = open.read(() -> new DiamondFeatures(open, subject).of(items));
		return new Diamond(subject, items, features, hidden.size());
	}

	/** What an object is related to. */
	private void around(Entry subject, Entry via) {
		for (Relation relation : open.index().outgoing(subject.id())) {
			open.index().entry(relation.target()).ifPresent(other -> take(other, relation, via, true));
		}
		for (Relation relation : open.index().incoming(subject.id())) {
			open.index().entry(relation.source()).ifPresent(other -> take(other, relation, via, false));
		}
	}

	/** The infrastructure and weaknesses that the capabilities lead to. */
	private void leads() {
		List<Item> capabilities = List.copyOf(corners.getOrDefault(Corner.CAPABILITY, Map.of()).values());
		for (Item capability : capabilities) {
			if (capability.hypothesis()) {
				continue;
			}
			for (Relation relation : open.index().outgoing(capability.entry().id())) {
				Entry other = open.index().entry(relation.target()).orElse(null);
				if (other != null && LEADS.contains(relation.kind()) && (NETWORK.contains(other.type()) || CAPABILITIES.contains(other.type()))) {
					take(other, relation, capability.entry(), true);
				}
			}
		}
	}

	private void take(Entry other, Relation relation, Entry via, boolean outgoing) {
		if (monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
		Corner corner = corner(other, relation, outgoing);
		if (corner != null) {
			open.read(() -> {
				open.index().find(relation.id()).ifPresent(link -> put(corner, other, relation, via, link));
				return null;
			});
		}
	}

	private static Corner corner(Entry other, Relation relation, boolean outgoing) {
		boolean vague = VAGUE.contains(relation.kind());
		if (ACTORS.contains(other.type()) || other.type().equals("identity") && relation.kind().equals("attributed-to") && outgoing) {
			return outgoing && !relation.kind().equals("targets") || vague ? Corner.ADVERSARY : null;
		}
		if (CAPABILITIES.contains(other.type())) {
			return outgoing || vague ? Corner.CAPABILITY : null;
		}
		if (NETWORK.contains(other.type())) {
			return Corner.INFRASTRUCTURE;
		}
		if (VICTIMS.contains(other.type())) {
			return outgoing && (relation.kind().equals("targets") || vague) ? Corner.VICTIM : null;
		}
		return null;
	}

	private void put(Corner corner, Entry other, Relation relation, Entry via, StixObject link) {
		Period period = Period.of(link).orElse(null);
		if (period != null && !shown.test(period)) {
			hidden.add(relation.id());
			return;
		}
		int confidence = link instanceof CoreObject core && core.getConfidence() != null ? core.getConfidence() : -1;
		boolean hypothesis = VAGUE.contains(relation.kind()) || confidence >= 0 && confidence < HEDGED;
		put(corner, new Item(other, List.of(relation.id()), relation.kind(), via, hypothesis, confidence, when(link),
				proofs(link)));
	}

	/** As precise as its sentences say. */
	private static String when(StixObject link) {
		PartialDate from = StatedDates.value(link, "start_time").orElse(null);
		PartialDate until = StatedDates.value(link, "stop_time").orElse(null);
		if (from != null && until != null) {
			return from.stated().equals(until.stated()) ? from.text() : from.text() + " … " + until.text();
		}
		return from != null ? from.text() + " –" : until != null ? "– " + until.text() : "";
	}

	private void put(Corner corner, Item item) {
		corners.computeIfAbsent(corner, key -> new LinkedHashMap<>()).merge(item.entry().id(), item, DiamondReader::joined);
	}

	/** What a sentence states stands without the sentences of what only seems so. */
	private static Item joined(Item one, Item other) {
		if (one.hypothesis() != other.hypothesis()) {
			return one.hypothesis() ? other : one;
		}
		Set<String> relations = new LinkedHashSet<>(one.relations());
		relations.addAll(other.relations());
		List<Proof> proofs = new ArrayList<>(one.proofs());
		other.proofs().stream().filter(proof -> proofs.stream().noneMatch(proof::isSamePlace)).forEach(proofs::add);
		Set<String> when = new TreeSet<>(EARLIER);
		when.addAll(List.of(one.when(), other.when()));
		when.remove("");
		return new Item(one.entry(), List.copyOf(relations), one.kind(), one.via() == null ? null : other.via(), one.hypothesis(),
				Math.max(one.confidence(), other.confidence()), String.join("; ", when), proofs);
	}

	private List<Proof> proofs(StixObject object) {
		return object.getEvidence().stream().filter(evidence -> evidence.getProperty() == null || evidence.getProperty().isEmpty())
				.map(evidence -> Proof.of(open, evidence)).toList();
	}
}
