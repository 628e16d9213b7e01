package org.akashi.indicator.ui.internal.life;

import org.eclipse.osgi.util.NLS;

/** The texts of this package, in the language of the workbench. */
final class Messages extends NLS {

	public static String Life_empty;
	public static String Life_emptyHint;
	public static String Life_noCase;
	public static String Life_noCaseHint;
	public static String Life_words;
	public static String Life_curve;
	public static String Life_facts;
	public static String Life_modelName;
	public static String Life_when;
	public static String Life_what;
	public static String Life_score;
	public static String Life_detail;
	public static String Life_reading;
	public static String Life_head;
	public static String Life_model;
	public static String Life_problem;
	public static String Life_validFrom;
	public static String Life_validUntil;
	public static String Life_sighted;
	public static String Life_saidBy;
	public static String Life_extended;
	public static String Life_ended;
	public static String Life_revoked;
	public static String Life_today;
	public static String Life_point;
	public static String Life_pointShort;
	public static String Column_state;
	public static String Column_score;
	public static String Column_due;
	public static String Due_name;
	public static String Due_reading;
	public static String Due_within;
	public static String Due_now;
	public static String Due_days;
	public static String Due_count;
	public static String Due_indicator;
	public static String Due_asks;
	public static String Due_why;
	public static String Due_noCase;
	public static String Due_noCaseHint;
	public static String Due_none;
	public static String Due_noneHint;
	public static String Dialog_subject;
	public static String Dialog_one;
	public static String Dialog_many;
	public static String Dialog_why;
	public static String Dialog_dateForm;
	public static String Extend_title;
	public static String Extend_hint;
	public static String Extend_until;
	public static String Extend_untilHint;
	public static String Extend_past;
	public static String Extend_step;
	public static String Expire_title;
	public static String Expire_hint;
	public static String Expire_step;
	public static String Revoke_title;
	public static String Revoke_hint;
	public static String Revoke_whyHint;
	public static String Revoke_needsWhy;
	public static String Revoke_step;
	public static String Sight_title;
	public static String Sight_hint;
	public static String Sight_when;
	public static String Sight_whenHint;
	public static String Sight_count;
	public static String Sight_where;
	public static String Sight_whereHint;
	public static String Sight_description;
	public static String Sight_future;
	public static String Sight_countForm;
	public static String Sight_step;
	public static String Models_title;
	public static String Models_hint;
	public static String Models_new;
	public static String Models_newTitle;
	public static String Models_newHint;
	public static String Models_remove;
	public static String Models_defaults;
	public static String Models_curve;
	public static String Models_halfLife;
	public static String Models_polynomial;
	public static String Models_never;
	public static String Models_days;
	public static String Models_speed;
	public static String Models_review;
	public static String Models_expire;
	public static String Models_revoke;
	public static String Models_base;
	public static String Models_types;
	public static String Models_why;
	public static String Models_rest;
	public static String Models_daysForm;
	public static String Models_speedForm;
	public static String Models_baseForm;
	public static String Models_pointForm;
	public static String Models_unknownType;
	public static String Models_try;
	public static String Models_trySelected;
	public static String Models_confidence;
	public static String Models_seenOn;
	public static String Models_addSighting;
	public static String Models_noSightings;
	public static String Models_counting;
	public static String Models_effect;
	public static String Models_save;
	public static String Models_step;

	static {
		initializeMessages("org.akashi.indicator.ui.internal.life.messages", Messages.class);
	}

	private Messages() {
	}
}
