package org.akashi.cli.internal;

import java.util.function.Consumer;

import org.akashi.model.StixObject;
import org.akashi.stix.Finding;
import org.akashi.stix.StixRules;
import org.eclipse.core.runtime.IStatus;

/** Checks objects one by one against the rules of STIX. */
final class StixCheck {

	private final Consumer<ValidationFinding> findings;
	private int objects;

	StixCheck(Consumer<ValidationFinding> findings) {
		this.findings = findings;
	}

	void object(StixObject object) {
		objects++;
		StixRules.check(object).forEach(finding -> finding(object.getId(), finding));
	}

	void finding(String object, Finding finding) {
		int severity = switch (finding.severity()) {
			case ERROR -> IStatus.ERROR;
			case WARNING -> IStatus.WARNING;
			case INFO -> IStatus.INFO;
		};
		findings.accept(new ValidationFinding(severity, object == null ? "" : object, finding.path(), finding.rule(),
				"STIX 2.1 §" + finding.spec(), finding.message()));
	}

	/** The number of objects that were checked. */
	int objects() {
		return objects;
	}
}
