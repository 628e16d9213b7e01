package org.akashi.stix;

import org.eclipse.core.runtime.Status;

/** A {@link Finding} as a status: with its rule and the section of the standard at hand. Immutable. */
public final class FindingStatus extends Status {

	/** The plug-in that all these come from. */
	public static final String PLUGIN = "org.akashi.stix";

	private final Finding finding;

	FindingStatus(int severity, Finding finding) {
		super(severity, PLUGIN, finding.path() + ": " + finding.message() + " (" + finding.rule() + ", " + finding.standard() + ")");
		this.finding = finding;
	}

	/** What was found: rule, section, path. */
	public Finding finding() {
		return finding;
	}
}
