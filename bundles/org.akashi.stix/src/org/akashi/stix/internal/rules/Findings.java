package org.akashi.stix.internal.rules;

import java.util.ArrayList;
import java.util.List;

import org.akashi.stix.Finding;
import org.akashi.stix.Finding.Severity;
import org.akashi.stix.RuleOptions;
import org.akashi.stix.StixRule;

/** Takes what rules find, as far as they run. Not thread-safe. */
public class Findings {

	/** Which rules run. */
	public final RuleOptions options;
	private final List<Finding> all;

	/** Nothing found yet. */
	public Findings(RuleOptions options) {
		this(options, new ArrayList<>());
	}

	/** Adds to what was found. */
	public Findings(RuleOptions options, List<Finding> found) {
		this.options = options;
		all = found;
	}

	/** All that was found, in order. */
	public final List<Finding> all() {
		return all;
	}

	/** A MUST is broken. */
	public final void must(String rule, String spec, String path, String message) {
		add(Severity.ERROR, rule, spec, path, message);
	}

	/** A MUST is broken unless the condition holds. */
	public final void must(boolean holds, String rule, String spec, String path, String message) {
		if (!holds) {
			must(rule, spec, path, message);
		}
	}

	/** A SHOULD is broken, if its rule runs. */
	public final void should(String rule, String spec, String path, String message) {
		if (options.runs(rule)) {
			add(Severity.WARNING, rule, spec, path, message);
		}
	}

	/** A SHOULD is broken unless the condition holds, if its rule runs. */
	public final void should(boolean holds, String rule, String spec, String path, String message) {
		if (!holds) {
			should(rule, spec, path, message);
		}
	}

	/** Worth knowing. */
	public final void note(String rule, String spec, String path, String message) {
		add(Severity.INFO, rule, spec, path, message);
	}

	/** The strict form of a custom name is asked for; the lax one where the strict one is switched off. */
	public final void prefix(boolean strict, boolean lax, String spec, String path, String message) {
		if (options.runs("custom-prefix")) {
			should(strict, "custom-prefix", spec, path, message);
		} else {
			should(lax, "custom-prefix-lax", spec, path, message);
		}
	}

	private void add(Severity severity, String rule, String spec, String path, String message) {
		assert StixRule.find(rule).isPresent() : "A rule without an entry in the list of rules: " + rule;
		all.add(new Finding(severity, rule, spec, path, message));
	}
}
