package org.akashi.stix;

import java.util.List;

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

	private StixValidator() {
	}

	/**
	 * Checks a bundle, an object, a list or lines of objects.
	 *
	 * @return all findings in order of the text's objects; those about the text and the bundle first
	 */
	public static List<Located> validate(String json, RuleOptions options) {
		StixVersion version = version(json, options);
		return version == StixVersion.V20 ? TextCheck20.check(json, options) : TextCheck21.check(json, options);
	}

	/** The version whose rules a text is checked by: the option's, else 2.0 for a bundle that says so, else 2.1. */
	public static StixVersion version(String json, RuleOptions options) {
		return options.version().orElseGet(() -> TextVersion.of(json));
	}
}
