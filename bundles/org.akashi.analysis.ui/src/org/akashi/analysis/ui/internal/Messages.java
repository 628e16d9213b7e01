package org.akashi.analysis.ui.internal;

import org.eclipse.osgi.util.NLS;

/** Texts of the timeline, the kill chain and the diamond. */
public final class Messages extends NLS {

	public static String Analysis_reading;
	public static String Analysis_wholeCase;
	public static String Analysis_linked;
	public static String Analysis_table;
	public static String Analysis_openSentence;
	public static String Analysis_openObject;
	public static String Analysis_empty;
	public static String Analysis_emptyHint;
	public static String Analysis_noCase;
	public static String Analysis_noCaseHint;

	public static String Event_sentence;
	public static String Event_since;
	public static String Event_until;
	public static String Event_at;
	public static String Event_not;
	public static String Event_before;
	public static String Event_superseded;
	public static String Event_contradicting;
	public static String Event_undecided;
	public static String Proof_byHand;
	public static String Proof_page;

	public static String Timeline_name;
	public static String Timeline_description;
	public static String Timeline_head;
	public static String Timeline_headWhole;
	public static String Timeline_headLeftOut;
	public static String Timeline_headUnread;
	public static String Timeline_count;
	public static String Timeline_byKind;
	public static String Timeline_fit;
	public static String Timeline_zoomIn;
	public static String Timeline_zoomOut;
	public static String Timeline_mark;
	public static String Timeline_unmark;
	public static String Timeline_column_date;
	public static String Timeline_column_what;
	public static String Timeline_column_subject;
	public static String Timeline_column_other;
	public static String Timeline_column_sentence;
	public static String Timeline_column_report;
	public static String Timeline_nothingSelected;
	public static String Timeline_noSentence;
	public static String Timeline_more;
	public static String Timeline_emptySubject;
	public static String Timeline_emptySubjectHint;

	public static String Analysis_sentences;
	public static String KillChain_name;
	public static String KillChain_help;
	public static String KillChain_chooser;
	public static String KillChain_head;
	public static String KillChain_count;
	public static String KillChain_by;
	public static String KillChain_empty;
	public static String KillChain_emptySubject;
	public static String KillChain_emptyHint;
	public static String KillChain_emptySubjectHint;
	public static String Diamond_name;
	public static String Diamond_help;
	public static String Diamond_head;
	public static String Diamond_hidden;
	public static String Diamond_empty;
	public static String Diamond_emptyHint;
	public static String Diamond_adversary;
	public static String Diamond_capability;
	public static String Diamond_infrastructure;
	public static String Diamond_victim;
	public static String Diamond_subject;
	public static String Diamond_via;
	public static String Diamond_confidence;
	public static String Diamond_hypothesis;
	public static String Diamond_hypotheses;
	public static String Diamond_more;
	public static String Diamond_unknown;
	public static String Diamond_isHypothesis;
	public static String Diamond_isStated;
	public static String Diamond_timestamp;
	public static String Diamond_phase;
	public static String Diamond_result;
	public static String Diamond_direction;
	public static String Diamond_methodology;
	public static String Diamond_resources;
	public static String Diamond_column_corner;
	public static String Diamond_column_object;
	public static String Diamond_column_relation;
	public static String Diamond_column_state;
	public static String Diamond_column_confidence;
	public static String Diamond_column_count;

	static {
		NLS.initializeMessages("org.akashi.analysis.ui.internal.messages", Messages.class);
	}

	private Messages() {
	}
}
