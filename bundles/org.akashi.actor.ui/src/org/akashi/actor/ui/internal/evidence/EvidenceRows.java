package org.akashi.actor.ui.internal.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.akashi.model.Evidence;
import org.akashi.model.StixObject;
import org.akashi.store.Case;
import org.akashi.store.CaseIndex;
import org.akashi.store.CaseIndex.Entry;
import org.akashi.store.CaseIndex.Relation;
import org.akashi.store.StoredReport;
import org.akashi.ui.TypeLabels;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * The evidence of an object and of its relationships, as the evidence view lists it.
 *
 * @param id   STIX id of the object
 * @param name what people call it
 * @param rows its own evidence first
 */
record EvidenceRows(String id, String name, List<Row> rows) {

	/** A copy of one piece of evidence, what it is for, and its report's name. */
	record Row(Evidence evidence, String subject, String report) {
	}

	/** Reads it; empty when the case doesn't hold the object. Worker thread. */
	static Optional<EvidenceRows> read(Case open, String id) {
		return open.read(() -> open.index().entry(id).map(entry -> read(open, entry)));
	}

	private static EvidenceRows read(Case open, Entry entry) {
		CaseIndex index = open.index();
		List<Row> rows = new ArrayList<>();
		index.find(entry.id()).map(StixObject::getEvidence).ifPresent(own -> own.forEach(
				evidence -> rows.add(row(open, evidence, evidence.getProperty() == null ? "" : evidence.getProperty()))));
		List<Relation> relations = new ArrayList<>(index.outgoing(entry.id()));
		relations.addAll(index.incoming(entry.id()));
		for (Relation relation : relations) {
			String subject = name(index, relation.source()) + " " + TypeLabels.relation(relation.kind()) + " "
					+ name(index, relation.target());
			index.find(relation.id()).map(StixObject::getEvidence)
					.ifPresent(list -> list.forEach(evidence -> rows.add(row(open, evidence, subject))));
		}
		return new EvidenceRows(entry.id(), entry.name(), List.copyOf(rows));
	}

	private static String name(CaseIndex index, String id) {
		return index.entry(id).map(Entry::name).filter(name -> !name.isBlank()).orElse(id);
	}

	private static Row row(Case open, Evidence evidence, String subject) {
		String sha = evidence.getSha256() == null ? "" : evidence.getSha256();
		String report = open.reports().find(sha).map(StoredReport::label)
				.orElse(sha.substring(0, Math.min(12, sha.length())));
		return new Row(EcoreUtil.copy(evidence), subject, report);
	}
}
