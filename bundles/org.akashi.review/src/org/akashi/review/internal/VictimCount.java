package org.akashi.review.internal;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

import org.akashi.model.Evidence;
import org.akashi.model.StixObject;
import org.akashi.stix.StixTypes;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * How many victims reports count, as a line of an object's description: STIX 2.1 has no property for it, and every tool shows
 * a description. Each number has its evidence and goes with it.
 */
final class VictimCount {

	/** The STIX property that holds it, and the verb of proposals for it. */
	static final String PROPERTY = "description";

	private static final String LABEL = "Victims: ";
	private static final String END = ".";

	private VictimCount() {
	}

	/** Whether objects of a STIX type have a description. */
	static boolean exists(String stixType) {
		return StixTypes.feature(StixTypes.eClass(stixType), PROPERTY) != null;
	}

	/** Adds a count to the description, unless it is there. */
	static void state(StixObject object, String count) {
		EStructuralFeature feature = StixTypes.feature(object.eClass(), PROPERTY);
		String description = text(object, feature);
		String line = LABEL + count + END;
		if (!description.lines().anyMatch(line::equals)) {
			object.eSet(feature, description.isEmpty() ? line : description + "\n" + line);
		}
	}

	/** Takes the counts of evidence that went away, unless other evidence says the same. */
	static void withdraw(StixObject object, Set<String> counts) {
		EStructuralFeature feature = StixTypes.feature(object.eClass(), PROPERTY);
		if (feature == null || counts.isEmpty()) {
			return;
		}
		Set<String> gone = new LinkedHashSet<>(counts);
		for (Evidence evidence : object.getEvidence()) {
			if (PROPERTY.equals(Evidences.property(evidence))) {
				gone.remove(Evidences.statedIn(evidence));
			}
		}
		String rest = text(object, feature).lines().filter(line -> !gone.contains(counted(line)))
				.reduce((one, two) -> one + "\n" + two).orElse("");
		object.eSet(feature, rest.isEmpty() ? null : rest);
	}

	private static String counted(String line) {
		return line.startsWith(LABEL) && line.endsWith(END) ? line.substring(LABEL.length(), line.length() - END.length()) : "";
	}

	private static String text(StixObject object, EStructuralFeature feature) {
		return Optional.ofNullable(object.eGet(feature)).map(Object::toString).orElse("");
	}
}
