package org.akashi.mention.internal.statements;

import java.util.Set;

import org.akashi.mention.Mention;
import org.akashi.mention.MentionTypes;
import org.akashi.observable.ObservableType;

/** Which STIX 2.1 relationship a statement makes between two types of mentions (tables of sections 4.1 to 4.18). */
final class Verbs {

	/** The property that tells how many were hit (STIX 2.1 has none of its own for it). */
	static final String COUNTED = "description";
	static final Set<String> DOERS = Set.of(MentionTypes.ACTOR, MentionTypes.CAMPAIGN);
	static final Set<String> THREATS = Set.of(MentionTypes.ACTOR, MentionTypes.CAMPAIGN, MentionTypes.MALWARE,
			MentionTypes.TOOL);
	static final Set<String> VICTIMS = Set.of(MentionTypes.COUNTRY, MentionTypes.REGION, MentionTypes.SECTOR,
			MentionTypes.ORGANIZATION);
	private static final Set<String> HOSTS = Set.of(ObservableType.IPV4.id(), ObservableType.IPV6.id(),
			ObservableType.DOMAIN.id(), ObservableType.URL.id());
	private static final Set<String> FILES = Set.of(ObservableType.FILE_NAME.id(), ObservableType.FILE_PATH.id());
	private static final String TECHNIQUE = ObservableType.TECHNIQUE.id();

	private Verbs() {
	}

	/** The relationship type, {@code ""} when the statement makes none between these. */
	static String of(Statement statement, Mention subject, Mention object) {
		String from = subject.type();
		String to = object.type();
		boolean doer = DOERS.contains(from);
		boolean malware = from.equals(MentionTypes.MALWARE);
		return switch (statement) {
		case TARGETS -> !doer && !malware ? "" : VICTIMS.contains(to) ? "targets" : to.equals(MentionTypes.COUNT) ? COUNTED : "";
		case USES -> uses(doer, malware, to);
		case AUTHORED -> malware && to.equals(MentionTypes.ACTOR) ? "authored-by" : "";
		case COMMUNICATES -> malware && HOSTS.contains(to) ? "communicates-with" : "";
		case DOWNLOADS -> !malware ? doer && isSoftware(to) ? "uses" : "" : isSoftware(to) || FILES.contains(to) ? "downloads"
				: HOSTS.contains(to) ? "communicates-with" : "";
		case DROPS -> malware && (isSoftware(to) || FILES.contains(to)) ? "drops" : doer && isSoftware(to) ? "uses" : "";
		case EXPLOITS -> !to.equals(ObservableType.CVE.id()) ? "" : malware ? "exploits" : doer ? "targets" : "";
		case ATTRIBUTED -> from.equals(MentionTypes.CAMPAIGN) && to.equals(MentionTypes.ACTOR) ? "attributed-to"
				: "";
		case RELATED, SIMILAR -> THREATS.contains(from) && THREATS.contains(to) ? "related-to" : "";
		case VARIANT -> malware && to.equals(MentionTypes.MALWARE) ? "variant-of" : "";
		};
	}

	/** The relationship type that the words of a cue make, {@code ""} for none. */
	static String of(StatementCue cue, Mention subject, Mention object) {
		String verb = of(cue.statement(), subject, object);
		return verb.isEmpty() ? passesOn(cue, subject, object) : verb;
	}

	/** Whether something of this type can be what a statement is about. */
	static boolean mayBeObject(Statement statement, Mention object) {
		String type = object.type();
		return switch (statement) {
		case TARGETS -> VICTIMS.contains(type) || type.equals(MentionTypes.COUNT);
		case USES -> isSoftware(type) || type.equals(TECHNIQUE);
		case AUTHORED -> type.equals(MentionTypes.ACTOR);
		case COMMUNICATES -> HOSTS.contains(type);
		case DOWNLOADS -> isSoftware(type) || FILES.contains(type) || HOSTS.contains(type);
		case DROPS -> isSoftware(type) || FILES.contains(type);
		case EXPLOITS -> type.equals(ObservableType.CVE.id());
		case ATTRIBUTED -> type.equals(MentionTypes.ACTOR);
		case RELATED, SIMILAR -> THREATS.contains(type);
		case VARIANT -> type.equals(MentionTypes.MALWARE);
		};
	}

	private static String uses(boolean doer, boolean malware, String to) {
		boolean thing = isSoftware(to) || to.equals(TECHNIQUE);
		boolean byMalware = malware && (to.equals(MentionTypes.TOOL) || to.equals(TECHNIQUE));
		return doer && thing || byMalware ? "uses" : "";
	}

	/** What malware does to malware that it delivers or installs (STIX 2.1 section 4.10). */
	private static String passesOn(StatementCue cue, Mention subject, Mention object) {
		if (!subject.type().equals(MentionTypes.MALWARE) || !object.type().equals(MentionTypes.MALWARE) || cue.statement() != Statement.USES) {
			return "";
		}
		String words = cue.words().toLowerCase(java.util.Locale.ROOT);
		if (words.startsWith("deliver") || words.startsWith("distribut") || words.startsWith("spread") || words.startsWith("配")) {
			return "downloads";
		}
		return words.startsWith("install") || words.startsWith("deploy") || words.startsWith("load") || words.startsWith("launch")
				|| words.startsWith("展開") || words.startsWith("感染") ? "drops" : "";
	}

	/** Whether malware may communicate with it. */
	static boolean isHost(Mention mention) {
		return HOSTS.contains(mention.type());
	}

	private static boolean isSoftware(String type) {
		return type.equals(MentionTypes.MALWARE) || type.equals(MentionTypes.TOOL);
	}

	/** How much a statement of this kind is worth when the sentence is plain. */
	static int confidence(Statement statement) {
		return switch (statement) {
		case TARGETS, USES, COMMUNICATES, EXPLOITS -> 70;
		case DOWNLOADS, DROPS, VARIANT -> 65;
		case ATTRIBUTED, AUTHORED -> 65;
		case RELATED, SIMILAR -> 50;
		};
	}
}
