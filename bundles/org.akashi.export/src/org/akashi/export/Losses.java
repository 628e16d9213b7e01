package org.akashi.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.akashi.export.LossReport.Loss;
import org.akashi.model.StixObject;
import org.akashi.stix.StixTypes;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Collects what a format can't carry while an exporter writes. Not for several threads; make one for each export.
 * <p>
 * Identity and bookkeeping ({@code type}, {@code spec_version}, {@code id}, {@code created}, {@code modified}) are never
 * counted as lost by {@link #properties}.
 */
public final class Losses {

	private static final Set<String> BOOKKEEPING = Set.of("type", "spec_version", "id", "created", "modified");

	private final List<Loss> losses = new ArrayList<>();
	private int written;

	/** Counts an object that the file holds. */
	public void written() {
		written++;
	}

	/** The whole object is not in the file. */
	public void object(StixObject object, String reason) {
		property(object, "", reason);
	}

	/** One property is not in the file, or not as it was. */
	public void property(StixObject object, String property, String reason) {
		losses.add(new Loss(object.getId(), StixTypes.name(object), property, reason));
	}

	/**
	 * One property is not in the file, or not as it was, for those who don't have the object at hand.
	 *
	 * @param id       STIX id of the object
	 * @param name     its name for people
	 * @param property the property, several joined by a comma and a blank, or {@code ""} for the whole object
	 * @param reason   why, in one sentence
	 */
	public void add(String id, String name, String property, String reason) {
		losses.add(new Loss(id, name, property, reason));
	}

	/**
	 * Names every property of the object that has a value and is not carried.
	 *
	 * @param object  an object that is in the file
	 * @param carried STIX names of the properties that the file holds
	 * @param reason  why the others are lost
	 */
	public void properties(StixObject object, Set<String> carried, String reason) {
		for (String property : new TreeSet<>(setProperties(object))) {
			if (!carried.contains(property) && !BOOKKEEPING.contains(property)) {
				property(object, property, reason);
			}
		}
	}

	/** The report. */
	public LossReport report() {
		return new LossReport(written, losses);
	}

	private static List<String> setProperties(StixObject object) {
		List<String> names = new ArrayList<>();
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
			if (object.eIsSet(feature)) {
				names.add(StixTypes.jsonName(feature));
			}
		}
		return names;
	}
}
