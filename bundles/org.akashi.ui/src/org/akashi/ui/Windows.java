package org.akashi.ui;

/** Ids of the parts of the window that more than one bundle must know: perspectives place parts of several domains. */
public final class Windows {

	/** Perspective: from a report to decisions. */
	public static final String TRIAGE = "org.akashi.app.triage";
	/** Perspective: what is known, and why. */
	public static final String KNOWLEDGE = "org.akashi.app.knowledge";

	/** View: first steps. */
	public static final String WELCOME = "org.akashi.app.welcome";
	/** View: the pages of the user help. */
	public static final String HELP = "org.akashi.app.help";
	/** View: the reports of the case. */
	public static final String REPORTS = "org.akashi.report.ui.reports";
	/** View: the text of a report with its mentions. */
	public static final String READING = "org.akashi.report.ui.reading";
	/** View: mentions and proposals that wait for a decision. */
	public static final String QUEUE = "org.akashi.report.ui.queue";
	/** View: all about the selected mention or proposal. */
	public static final String DETAILS = "org.akashi.report.ui.details";
	/** What the case has learned about mentions, and what people have ruled. */
	public static final String RULES = "org.akashi.report.ui.rules";
	/** View: objects by type. */
	public static final String TREE = "org.akashi.actor.ui.tree";
	/** View: the sentences behind the selected object. */
	public static final String EVIDENCE = "org.akashi.actor.ui.evidence";
	/** View: which objects may be one. */
	public static final String IDENTITIES = "org.akashi.actor.ui.identities";
	/** Editor: one object. */
	public static final String OBJECT_EDITOR = "org.akashi.actor.ui.editor";
	/** View: the indicators of the case. */
	public static final String INDICATORS = "org.akashi.indicator.ui.table";

	/** View: who changed what and when, and what merging left to decide. */
	public static final String HISTORY = "org.akashi.ui.history";

	private Windows() {
	}
}
