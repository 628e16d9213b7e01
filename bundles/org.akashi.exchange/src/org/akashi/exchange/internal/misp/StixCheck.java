package org.akashi.exchange.internal.misp;

import java.util.List;

import org.akashi.model.StixObject;
import org.akashi.stix.Finding;
import org.akashi.stix.RuleOptions;
import org.akashi.stix.StixReader;
import org.akashi.stix.StixRules;

import tools.jackson.databind.node.ObjectNode;

/** Whether JSON is an object of STIX 2.1 that breaks no MUST. */
final class StixCheck {

	private StixCheck() {
	}

	/** Whether no MUST is broken. */
	static boolean valid(ObjectNode node) {
		return errors(node).isEmpty();
	}

	/** The paths of what breaks a MUST. */
	static List<String> errors(ObjectNode node) {
		StixObject object = StixReader.read(node, fault -> {
			// What the reader says the rules say again, by what they find in the object.
		});
		return StixRules.check(object, RuleOptions.DEFAULT).stream().filter(finding -> finding.severity() == Finding.Severity.ERROR).map(Finding::path).toList();
	}
}
