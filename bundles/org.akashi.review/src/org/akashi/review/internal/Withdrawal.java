package org.akashi.review.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.akashi.model.Evidence;
import org.akashi.model.NameAssertion;
import org.akashi.model.Relationship;
import org.akashi.model.Report;
import org.akashi.model.StixObject;
import org.akashi.review.internal.identity.Formers;
import org.akashi.store.CaseIndex.Entry;
import org.akashi.store.Edit;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Takes from the case what accepted items of one report had added to it, within one edit. */
public final class Withdrawal {

	private final Edit edit;
	private final Source source;
	/** Ids of the objects with evidence of an item. */
	private Map<String, Set<String>> objects;

	/** From one report. */
	public Withdrawal(Edit edit, Source source) {
		this.edit = edit;
		this.source = source;
	}

	/**
	 * Takes the evidence of items away; objects and relationships that then have none and that nothing refers to go, and
	 * dates fall back to what the remaining evidence says.
	 */
	public void withdraw(Set<String> items) {
		Set<String> touched = new LinkedHashSet<>();
		for (String item : items) {
			touched.addAll(objects().getOrDefault(item, Set.of()));
		}
		touched.forEach(id -> strip(edit.modify(id), items));
		List<String> bare = new ArrayList<>();
		for (String id : touched) {
			if (edit.find(id).orElseThrow().getEvidence().isEmpty() && edit.find(id).orElseThrow().getMerged().isEmpty()) {
				bare.add(id);
			}
		}
		removeUnused(bare);
		touched.forEach(this::leaveReport);
	}

	private Map<String, Set<String>> objects() {
		if (objects == null) {
			objects = new HashMap<>();
			for (Entry entry : source.index().referrers(source.reportId())) {
				edit.find(entry.id()).ifPresent(object -> {
					for (Evidence evidence : object.getEvidence()) {
						if (isHere(evidence) && evidence.getMention() != null) {
							objects.computeIfAbsent(evidence.getMention(), key -> new LinkedHashSet<>()).add(entry.id());
						}
					}
				});
			}
		}
		return objects;
	}

	private boolean isHere(Evidence evidence) {
		return source.report().sha256().equals(evidence.getSha256());
	}

	private void strip(StixObject object, Set<String> items) {
		Set<String> dates = new LinkedHashSet<>();
		Set<String> counts = new LinkedHashSet<>();
		Set<String> names = new LinkedHashSet<>();
		boolean dated = object instanceof Relationship && object.getEvidence().stream().anyMatch(evidence -> isHere(evidence)
				&& items.contains(evidence.getMention()) && !Evidences.statedIn(evidence).isEmpty());
		boolean alias = object.getEvidence().stream().anyMatch(evidence -> isHere(evidence) && items.contains(evidence.getMention())
				&& Naming.PROPERTY.equals(evidence.getProperty()));
		object.getNames().removeIf(name -> {
			boolean bare = name.getEvidence().removeIf(evidence -> isHere(evidence) && items.contains(evidence.getMention()))
					&& name.getEvidence().isEmpty() && !saidElsewhere(object, name, items);
			if (bare) {
				names.add(name.getName());
			}
			return bare;
		});
		object.getEvidence().removeIf(evidence -> {
			boolean goes = isHere(evidence) && items.contains(evidence.getMention());
			if (goes && !Evidences.property(evidence).isEmpty()) {
				dates.add(Evidences.property(evidence));
			}
			if (goes && Evidences.property(evidence).equals(VictimCount.PROPERTY)) {
				counts.add(Evidences.statedIn(evidence));
			}
			return goes;
		});
		Formers.withdraw(object, source.report().sha256(), items::contains);
		if (alias) {
			Naming.drop(object, names);
		}
		VictimCount.withdraw(object, counts);
		dates.forEach(property -> SeenDate.of(object, property).ifPresent(SeenDate::restoreFromEvidence));
		if (dated) {
			RelationPeriods.restoreFromEvidence((Relationship) object);
		}
	}

	/** Whether other sentences of this report call the object so; then one of them speaks for the name. */
	private boolean saidElsewhere(StixObject object, NameAssertion name, Set<String> items) {
		String written = name.getName() == null ? "" : name.getName();
		for (Evidence evidence : object.getEvidence()) {
			if (isHere(evidence) && !items.contains(evidence.getMention()) && evidence.getQuote() != null
					&& evidence.getQuote().contains(written)) {
				name.getEvidence().add(EcoreUtil.copy(evidence));
				return true;
			}
		}
		return false;
	}

	/** What refers goes before what it refers to, whatever their order. */
	private void removeUnused(List<String> bare) {
		boolean removed = true;
		while (removed && !bare.isEmpty()) {
			removed = bare.removeIf(id -> {
				boolean unused = source.index().referrers(id).stream().allMatch(entry -> entry.type().equals("report"));
				if (unused) {
					leaveAllReports(id);
					edit.remove(id);
				}
				return unused;
			});
		}
	}

	private void leaveAllReports(String id) {
		for (Entry entry : source.index().referrers(id)) {
			leave(entry.id(), id);
		}
	}

	/** The report no longer refers to an object that it says nothing about any more. */
	private void leaveReport(String id) {
		edit.find(id).ifPresent(object -> {
			if (object.getEvidence().stream().noneMatch(this::isHere)) {
				leave(source.reportId(), id);
			}
		});
	}

	private void leave(String reportId, String id) {
		if (edit.find(reportId).isEmpty()) {
			return;
		}
		Report report = edit.modify(reportId);
		report.getObjectRefs().remove(id);
		// STIX 2.1 §4.16: a report refers to at least one object.
		if (report.getObjectRefs().isEmpty() && reportId.equals(source.reportId())) {
			edit.remove(reportId);
		}
	}
}
