package org.akashi.indicator.ui.internal.pattern;

import org.akashi.indicator.pattern.TextFinding;
import org.akashi.ui.Phrases;
import org.eclipse.osgi.util.NLS;

/** The texts of the pattern editor and builder, in the language of the workbench. */
final class Messages extends NLS {

	public static String Pattern_text;
	public static String Pattern_nothingToComplete;
	public static String Pattern_noFix;
	public static String Pattern_reading;
	public static String Pattern_checking;
	public static String Pattern_change;
	public static String Pattern_changeType;
	public static String Pattern_fine;
	public static String Pattern_oneProblem;
	public static String Pattern_problems;
	public static String Pattern_notFormatted;
	public static String Pattern_gone;
	public static String Pattern_goneHint;
	public static String Pattern_noCase;
	public static String Pattern_noCaseHint;
	public static String Pattern_language;
	public static String Pattern_outline;
	public static String Tab_problems;
	public static String Tab_matches;
	public static String Tab_observables;
	public static String Column_severity;
	public static String Column_place;
	public static String Column_message;
	public static String Column_fix;
	public static String Severity_error;
	public static String Severity_warning;
	public static String Severity_info;
	public static String Match_hint;
	public static String Match_run;
	public static String Match_running;
	public static String Match_onlyStix;
	public static String Match_wrong;
	public static String Match_summary;
	public static String Match_whole;
	public static String Match_notWhole;
	public static String Match_noObserved;
	public static String Match_outdated;
	public static String Match_column_part;
	public static String Match_column_what;
	public static String Match_column_where;
	public static String Match_column_text;
	public static String Match_observedBy;
	public static String Match_alone;
	public static String Observables_all;
	public static String Observables_rest;
	public static String Observables_none;
	public static String Observables_type;
	public static String Observables_value;
	public static String Observables_add;
	public static String Observables_addStep;
	public static String Builder_title;
	public static String Builder_heading;
	public static String Builder_hint;
	public static String Builder_terms;
	public static String Builder_term;
	public static String Builder_observation;
	public static String Builder_newObservation;
	public static String Builder_remove;
	public static String Builder_up;
	public static String Builder_down;
	public static String Builder_separate;
	public static String Builder_together;
	public static String Builder_within;
	public static String Builder_joinWithin;
	public static String Builder_joinBetween;
	public static String Builder_any;
	public static String Builder_all;
	public static String Builder_between_and;
	public static String Builder_between_or;
	public static String Builder_between_followed;
	public static String Builder_qualifiers;
	public static String Builder_withinSeconds;
	public static String Builder_repeats;
	public static String Builder_start;
	public static String Builder_stop;
	public static String Builder_preview;
	public static String Builder_name;
	public static String Builder_validFrom;
	public static String Builder_confidence;
	public static String Builder_marking;
	public static String Builder_noMarking;
	public static String Builder_create;
	public static String Builder_step;
	public static String Builder_nothing;
	public static String Builder_skipped;
	public static String Builder_wrongNumber;
	public static String Builder_wrongTime;
	public static String Builder_addTerm;
	public static String Builder_addTermHint;
	public static String Builder_reading;
	public static String Builder_qualifiersOf;

	static {
		NLS.initializeMessages("org.akashi.indicator.ui.internal.pattern.messages", Messages.class);
	}

	private Messages() {
	}

	/** A finding's message in the language of the workbench. */
	static String finding(TextFinding finding) {
		return Phrases.user(finding.message());
	}

	/** The name of a severity. */
	static String severity(TextFinding.Severity severity) {
		return switch (severity) {
			case ERROR -> Severity_error;
			case WARNING -> Severity_warning;
			case INFO -> Severity_info;
		};
	}
}
