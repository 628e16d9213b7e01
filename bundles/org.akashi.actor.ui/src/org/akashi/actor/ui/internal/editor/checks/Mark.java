package org.akashi.actor.ui.internal.editor.checks;

import java.util.List;

import org.akashi.stix.Finding.Severity;

/**
 * Something that is not right with a property.
 *
 * @param property STIX name of the property, {@code ""} for the object as a whole
 * @param severity how bad
 * @param rule     stable name of the rule
 * @param source   where it is written: {@code STIX 2.1 §3.2}; {@code ""} for rules of Akashi
 * @param message  what is wrong, one sentence
 * @param fixes    ways to put it right, best first
 */
public record Mark(String property, Severity severity, String rule, String source, String message, List<QuickFix> fixes) {

	/** The copy is the mark's own. */
	public Mark {
		fixes = List.copyOf(fixes);
	}

	/** Whether it is an error. */
	public boolean isError() {
		return severity == Severity.ERROR;
	}

	/** Whether both say the same of the same property. */
	boolean isSameAs(Mark other) {
		return property.equals(other.property) && rule.equals(other.rule) && severity == other.severity;
	}
}
