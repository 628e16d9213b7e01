package org.akashi.actor.ui.internal;

import org.eclipse.osgi.util.NLS;

/** The texts of this bundle, in the language of the workbench. */
public final class Messages extends NLS {

	public static String Tree_search;
	public static String Tree_group;
	public static String Tree_byAlias;
	public static String Tree_more;
	public static String Tree_total;
	public static String Tree_hits;
	public static String Tree_noHit;
	public static String Tree_reading;
	public static String Tree_emptyTitle;
	public static String Tree_emptyHint;
	public static String Tree_noCaseTitle;
	public static String Tree_noCaseHint;
	public static String Relation_outgoing;
	public static String Relation_incoming;
	public static String Edit_change;
	public static String Edit_remove;
	public static String Edit_removeMany;
	public static String Edit_create;
	public static String Edit_relate;
	public static String Create_title;
	public static String Create_type;
	public static String Create_name;
	public static String Create_noId;
	public static String Field_label;
	public static String Field_requiredLabel;
	public static String Field_required;
	public static String Field_notANumber;
	public static String Field_notATime;
	public static String Field_notAPair;
	public static String Field_choose;
	public static String Field_hintList;
	public static String Field_hintHashes;
	public static String Field_hintTime;
	public static String Field_stixName;
	public static String Field_yes;
	public static String Field_no;
	public static String Field_none;
	public static String Field_more;
	public static String Field_unresolved;
	public static String Section_properties;
	public static String Section_record;
	public static String Section_relations;
	public static String Section_evidence;
	public static String Section_parts;
	public static String Relations_kind;
	public static String Relations_other;
	public static String Relations_evidence;
	public static String Relations_from;
	public static String Relations_to;
	public static String Relations_add;
	public static String Relations_open;
	public static String Relations_edit;
	public static String Relations_remove;
	public static String RelationDialog_title;
	public static String RelationDialog_of;
	public static String RelationDialog_message;
	public static String RelationDialog_direction;
	public static String RelationDialog_outgoing;
	public static String RelationDialog_incoming;
	public static String RelationDialog_kind;
	public static String Parts_add;
	public static String Parts_edit;
	public static String Parts_remove;
	public static String Page_overview;
	public static String Page_source;
	public static String Editor_opening;
	public static String Editor_reading;
	public static String Editor_gone;
	public static String Editor_goneHint;
	public static String Editor_hint;
	public static String Editor_finding;
	public static String Evidence_quote;
	public static String Evidence_of;
	public static String Evidence_report;
	public static String Evidence_decided;
	public static String Evidence_confidence;
	public static String Evidence_object;
	public static String Evidence_page;
	public static String Evidence_full;
	public static String Evidence_select;
	public static String Evidence_open;
	public static String Evidence_reading;
	public static String Evidence_none;
	public static String Evidence_nothing;
	public static String Evidence_head;

	static {
		initializeMessages("org.akashi.actor.ui.internal.messages", Messages.class);
	}

	private Messages() {
	}
}
