package org.akashi.mention;

import java.util.List;

/**
 * The default filter: which mentions an analyst keeps. The one place that decides it, for {@code akashi extract}, for
 * the review queue and for measuring. It looks at a mention alone: its role, its confidence, and whether it is only the
 * host inside a URL; what the surroundings say was already put into these by the extractors.
 */
public final class DefaultFilter {

	/** Below this a finding is a guess. */
	private static final int GUESS = 40;
	/** Id of the extractor of hosts that stand inside a URL or an e-mail address. */
	private static final String HOSTS = "hosts/";

	private DefaultFilter() {
	}

	/** Whether an analyst keeps it. */
	public static boolean keeps(Mention mention) {
		return reason(mention).isEmpty();
	}

	/**
	 * Whether a mention is only the host inside a URL or an e-mail address.
	 *
	 * @param extractor id and version of what found it
	 */
	public static boolean isHostInside(String extractor) {
		return extractor.startsWith(HOSTS);
	}

	/** Those that an analyst keeps, in their order. */
	public static List<Mention> kept(List<Mention> mentions) {
		return mentions.stream().filter(DefaultFilter::keeps).toList();
	}

	/**
	 * Why an analyst leaves the mention out.
	 *
	 * @return the reason in English without full stop; {@code ""} when it is kept
	 */
	public static String reason(Mention mention) {
		String reason = reason(mention.role(), mention.extractor());
		return reason.isEmpty() && mention.confidence() < GUESS ? "it is a guess, confidence " + mention.confidence() + " of 100" : reason;
	}

	/**
	 * Why an analyst leaves a mention out however sure it is: for those who ask for a least confidence of their own.
	 *
	 * @param role      what it is there for
	 * @param extractor id and version of what found it
	 * @return the reason in English without full stop; {@code ""} when it is kept
	 */
	public static String reason(Role role, String extractor) {
		String reason = switch (role) {
			case INDICATOR, SUBJECT -> "";
			case VICTIM -> "it is the victim's own, not the attacker's";
			case PUBLISHER -> "it is the publisher's own";
			case REFERENCE -> "it is a source that the report cites";
			case BENIGN -> "it is infrastructure that everyone uses";
			case EXAMPLE -> "it is an example or a reserved value";
		};
		return reason.isEmpty() && isHostInside(extractor) ? "the URL or e-mail address around it is kept and says it more exactly" : reason;
	}
}
