package org.akashi.stix.internal.rules;

import java.util.List;

import org.akashi.model.StixObject;
import org.akashi.stix.Finding;
import org.akashi.stix.Finding.Severity;
import org.akashi.stix.RuleOptions;
import org.akashi.stix.StixTypes;

/** One object under check: what the rules see, and where they say what they found. */
public final class Check {

	/** The object. */
	final StixObject object;
	/** Its STIX type. */
	final String type;
	/** Which rules run. */
	final RuleOptions options;
	private final List<Finding> findings;

	/** A check that adds to the findings. */
	public Check(StixObject object, RuleOptions options, List<Finding> findings) {
		this.object = object;
		this.options = options;
		this.findings = findings;
		type = StixTypes.type(object);
	}

	/** A MUST is broken. */
	void must(String rule, String spec, String path, String message) {
		findings.add(new Finding(Severity.ERROR, rule, spec, path, message));
	}

	/** A MUST is broken unless the condition holds. */
	void must(boolean holds, String rule, String spec, String path, String message) {
		if (!holds) {
			must(rule, spec, path, message);
		}
	}

	/** A SHOULD is broken, if its rule runs. */
	void should(String rule, String spec, String path, String message) {
		if (options.runs(rule)) {
			findings.add(new Finding(Severity.WARNING, rule, spec, path, message));
		}
	}

	/** A SHOULD is broken unless the condition holds, if its rule runs. */
	void should(boolean holds, String rule, String spec, String path, String message) {
		if (!holds) {
			should(rule, spec, path, message);
		}
	}

	/** Worth knowing. */
	void note(String rule, String spec, String path, String message) {
		findings.add(new Finding(Severity.INFO, rule, spec, path, message));
	}
}
