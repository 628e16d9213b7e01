package org.akashi.stix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.akashi.model.CoreObject;
import org.akashi.model.StixObject;
import org.akashi.stix.internal.rules.ObjectCheck;

/**
 * The rules of STIX 2.1, those that JSON schemas say and those that they cannot. Names of SHOULD rules are those of the OASIS
 * validator. Stateless and thread-safe.
 */
public final class StixRules {

	private StixRules() {
	}

	/** Checks one object by all rules. */
	public static List<Finding> check(StixObject object) {
		return check(object, RuleOptions.DEFAULT);
	}

	/** Checks one object; findings in order of the object's parts, those about the whole object last. */
	public static List<Finding> check(StixObject object, RuleOptions options) {
		return ObjectCheck.check(object, options);
	}

	/**
	 * Checks what only shows among several objects: that no version of an object stands twice.
	 *
	 * @return findings whose path is that of a bundle: {@code $.objects[3]}
	 */
	public static List<Finding> checkTogether(Iterable<? extends StixObject> objects, RuleOptions options) {
		List<Finding> findings = new ArrayList<>();
		Map<String, Integer> seen = new HashMap<>();
		int index = 0;
		for (StixObject object : objects) {
			String modified = object instanceof CoreObject core ? core.getModified() : null;
			if (object.getId() != null && modified != null) {
				Integer earlier = seen.putIfAbsent(object.getId() + " " + modified, index);
				if (earlier != null && options.runs("duplicate-ids")) {
					findings.add(new Finding(Finding.Severity.WARNING, "duplicate-ids", "3.6", "$.objects[" + index + "]",
							"The same version stands at $.objects[" + earlier + "] already: " + object.getId()));
				}
			}
			index++;
		}
		return findings;
	}
}
