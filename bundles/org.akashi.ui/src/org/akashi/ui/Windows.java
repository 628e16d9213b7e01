package org.akashi.ui;

/** Ids of the parts of the window that more than one bundle must know: perspectives place parts of several domains. */
public final class Windows {

	/** Perspective: from a report to decisions. */
	public static final String TRIAGE = "org.akashi.app.triage";
	/** Perspective: what is known, and why. */
	public static final String KNOWLEDGE = "org.akashi.app.knowledge";

	/** Perspective: when, where and how. */
	public static final String ANALYSIS = "org.akashi.app.analysis";

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
	/** View: score, sightings and end of the selected indicator. */
	public static final String LIFE = "org.akashi.indicator.ui.life";
	/** View: the indicators that somebody should look at. */
	public static final String DUE = "org.akashi.indicator.ui.due";
	/** View: the warning lists, and which of their hits don't count in the case. */
	public static final String WARNING_LISTS = "org.akashi.indicator.ui.warninglists";

	/** View: who changed what and when, and what merging left to decide. */
	public static final String HISTORY = "org.akashi.ui.history";

	/** Editor: a drawing of actors and what they use. */
	public static final String DIAGRAM_EDITOR = "org.akashi.graph.ui.editor";
	/** View: the drawings of the case. */
	public static final String DIAGRAMS = "org.akashi.graph.ui.diagrams";
	/** View: what happened when. */
	public static final String TIMELINE = "org.akashi.analysis.ui.timeline";
	/** View: which countries and sectors were targets, and when. */
	public static final String TARGETING = "org.akashi.analysis.ui.targeting";
	/** View: techniques by tactic. */
	public static final String MATRIX = "org.akashi.analysis.ui.matrix";
	/** View: adversary, capability, infrastructure and victim. */
	public static final String DIAMOND = "org.akashi.analysis.ui.diamond";
	/** View: what is known by phase of a kill chain. */
	public static final String KILL_CHAIN = "org.akashi.analysis.ui.killchain";
	/** View: names, values, quotes and report texts that hold what is sought. */
	public static final String SEARCH = "org.akashi.search.ui.search";
	/** View: what a concept means. */
	public static final String HINTS = "org.akashi.app.hints";

	private Windows() {
	}
}
