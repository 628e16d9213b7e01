package org.akashi.actor.ui.internal.editor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.akashi.model.CoreObject;
import org.akashi.model.Evidence;
import org.akashi.model.StixElement;
import org.akashi.model.StixObject;
import org.akashi.stix.PartialDate;
import org.akashi.stix.StatedDates;
import org.akashi.stix.StixTypes;
import org.akashi.store.Case;
import org.akashi.store.CaseIndex;
import org.akashi.store.CaseIndex.Entry;
import org.akashi.store.CaseIndex.Relation;
import org.akashi.store.StoredReport;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * All that the editor of an object shows, read at one moment: the windows never touch the live object, which a worker
 * may be changing.
 *
 * @param object    a copy of the object
 * @param type      its STIX type
 * @param name      what people call it
 * @param line      its STIX 2.1 JSON line
 * @param relations its relationships, those that start from it first
 * @param evidence  its evidence and that of its relationships
 * @param names     names of the objects it refers to, by id; an id without a name is not in the case
 * @param readOnly  whether the case can't be changed
 */
record ObjectSnapshot(StixObject object, String type, String name, String line, List<Link> relations,
		List<Proof> evidence, Map<String, Entry> names, boolean readOnly) {

	/**
	 * A relationship as seen from the object.
	 *
	 * @param relation the relationship
	 * @param outgoing whether it starts from the object
	 * @param other    the object at the other end; nameless when it is not in the case
	 * @param period   from when until when, as precise as stated, or {@code ""}
	 * @param sure     its confidence, 0 to 100; -1 when nobody says it
	 * @param evidence number of its sentences
	 */
	record Link(Relation relation, boolean outgoing, Entry other, String period, int sure, int evidence) {
	}

	/**
	 * A sentence.
	 *
	 * @param holder   id of the object that has it: the object itself or a relationship
	 * @param evidence a copy of the evidence
	 * @param subject  what it proves: the object, a property, or a relationship
	 * @param report   name of its report, or the start of its hash
	 */
	record Proof(String holder, Evidence evidence, String subject, String report) {
	}

	/** How many sentences there are, those that are not listed too. */
	int sentences() {
		return object.getEvidence().size() + relations.stream().mapToInt(Link::evidence).sum();
	}

	/** Ids of a list that are shown by name; those after them by themselves. */
	static final int REFERENCES_SHOWN = 50_000;
	/** Sentences of relationships listed with an object; the relationships have the others. */
	private static final int PROOFS = 2_000;

	/** Reads an object; null when the case doesn't hold it. */
	static ObjectSnapshot read(Case open, String id) {
		return open.read(() -> open.index().find(id).map(object -> read(open, object)).orElse(null));
	}

	private static ObjectSnapshot read(Case open, StixObject live) {
		CaseIndex index = open.index();
		StixObject object = EcoreUtil.copy(live);
		List<Link> links = new ArrayList<>();
		List<Proof> proofs = new ArrayList<>();
		live.getEvidence().forEach(evidence -> proofs.add(proof(open, object.getId(), evidence, subject(evidence))));
		index.outgoing(object.getId()).forEach(relation -> links.add(link(open, relation, true, proofs)));
		index.incoming(object.getId()).forEach(relation -> links.add(link(open, relation, false, proofs)));
		links.sort(Comparator.comparing((Link link) -> !link.outgoing()).thenComparing(link -> link.relation().kind())
				.thenComparing(link -> link.other().type()).thenComparing(link -> link.other().name()));
		return new ObjectSnapshot(object, StixTypes.type(object), StixTypes.name(object),
				index.line(object.getId()).orElse(""), List.copyOf(links), List.copyOf(proofs), names(index, object),
				open.readOnly());
	}

	private static Link link(Case open, Relation relation, boolean outgoing, List<Proof> proofs) {
		CaseIndex index = open.index();
		String otherId = outgoing ? relation.target() : relation.source();
		Entry other = index.entry(otherId).orElse(new Entry(otherId, typeOf(otherId), ""));
		StixObject object = index.find(relation.id()).orElse(null);
		if (object == null) {
			return new Link(relation, outgoing, other, "", -1, 0);
		}
		String name = RelationText.of(relation.kind(), outgoing, other);
		int room = PROOFS - proofs.size();
		object.getEvidence().stream().limit(Math.max(0, room)).forEach(one -> proofs.add(proof(open, relation.id(), one, name)));
		int sure = object instanceof CoreObject core && core.getConfidence() != null ? core.getConfidence() : -1;
		return new Link(relation, outgoing, other, period(object), sure, object.getEvidence().size());
	}

	private static String period(StixObject relation) {
		String from = StatedDates.value(relation, "start_time").map(PartialDate::text).orElse("");
		String until = StatedDates.value(relation, "stop_time").map(PartialDate::text).orElse("");
		return from.isEmpty() && until.isEmpty() ? "" : from.equals(until) ? from : (from + " – " + until).strip();
	}

	private static Proof proof(Case open, String holder, Evidence evidence, String subject) {
		String sha = evidence.getSha256() == null ? "" : evidence.getSha256();
		String report = open.reports().find(sha).map(StoredReport::label)
				.orElse(sha.substring(0, Math.min(12, sha.length())));
		return new Proof(holder, EcoreUtil.copy(evidence), subject, report);
	}

	private static String subject(Evidence evidence) {
		return evidence.getProperty() == null ? "" : evidence.getProperty();
	}

	private static Map<String, Entry> names(CaseIndex index, StixObject object) {
		Set<String> ids = new TreeSet<>();
		collect(object, ids);
		for (EObject part : object.eContents()) {
			if (!(part instanceof Evidence)) {
				collect(part, ids);
				part.eAllContents().forEachRemaining(inner -> collect(inner, ids));
			}
		}
		Map<String, Entry> names = new LinkedHashMap<>();
		ids.forEach(id -> index.entry(id).ifPresent(entry -> names.put(id, entry)));
		return names;
	}

	private static void collect(EObject element, Set<String> ids) {
		if (!(element instanceof StixElement)) {
			return;
		}
		for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
			if (StixTypes.isReference(feature)) {
				Object value = element.eGet(feature);
				if (value instanceof List<?> many) {
					many.stream().limit(REFERENCES_SHOWN).forEach(id -> ids.add(id.toString()));
				} else if (value != null) {
					ids.add(value.toString());
				}
			}
		}
	}

	/** The type that an id is of. */
	static String typeOf(String id) {
		int mark = id.indexOf("--");
		return mark < 0 ? id : id.substring(0, mark);
	}
}
