package org.akashi.stix;

import java.util.List;

import org.akashi.stix.Finding.Severity;
import org.akashi.stix.internal.rules.TextCheck21;
import org.akashi.stix.internal.rules.TextVersion;
import org.akashi.stix.internal.rules20.TextCheck20;

/**
 * Checks a whole JSON text of STIX 2.1 or 2.0: its syntax, its bundle, each object, and all together; each finding with its
 * place. Where the text stops being JSON, that is told, and what can be read after it is checked all the same. Stateless and
 * thread-safe.
 */
public final class StixValidator {

	/**
	 * A finding with its place in the text.
	 *
	 * @param finding what; its path is from the text's root
	 * @param object  id of the object it is about; empty when there is none
	 * @param line    from 1; 0 when unknown
	 * @param column  from 1; 0 when unknown
	 */
	public record Located(Finding finding, String object, int line, int column) {
	}

	/**
	 * What came of a text.
	 *
	 * @param version  the version whose rules were used
	 * @param objects  how many objects were checked
	 * @param findings all that was found, in order of the text's objects; what is about the text and the bundle first
	 */
	public record Result(StixVersion version, int objects, List<Located> findings) {

		/** The copies are the result's own. */
		public Result {
			findings = List.copyOf(findings);
		}

		/** Whether nothing was found that counts: errors, and when strict, warnings. */
		public boolean isValid(boolean strict) {
			return findings.stream().map(l -> l.finding().severity()).noneMatch(s -> s == Severity.ERROR || strict && s == Severity.WARNING);
		}
	}

	private StixValidator() {
	}

	/** Checks a bundle, an object, a list or lines of objects; in STIX 2.0 likewise. */
	public static Result check(String json, RuleOptions options) {
		StixVersion version = version(json, options);
		return version == StixVersion.V20 ? TextCheck20.check(json, options) : TextCheck21.check(json, options);
	}

	/** All findings of {@link #check}. */
	public static List<Located> validate(String json, RuleOptions options) {
		return check(json, options).findings();
	}

	/** The version whose rules a text is checked by: the option's, else 2.0 for a bundle that says so, else 2.1. */
	public static StixVersion version(String json, RuleOptions options) {
		return options.version().orElseGet(() -> TextVersion.of(json));
	}
}
