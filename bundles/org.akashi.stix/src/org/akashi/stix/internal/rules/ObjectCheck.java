package org.akashi.stix.internal.rules;

import java.util.ArrayList;
import java.util.List;

import org.akashi.model.StixObject;
import org.akashi.stix.Finding;
import org.akashi.stix.RuleOptions;
import org.akashi.stix.internal.JsonPath;

/** Runs all rules over an object. */
public final class ObjectCheck {

	private ObjectCheck() {
	}

	/** All findings about an object. */
	public static List<Finding> check(StixObject object, RuleOptions options) {
		List<Finding> findings = new ArrayList<>();
		Check check = new Check(object, options, findings);
		new ElementRules(check).check(object, JsonPath.ROOT);
		new ObjectRules(check).check();
		return findings;
	}
}
