package org.akashi.mention;

import java.util.List;

/** Types of mentions that are names or dates; all others are ids of {@link org.akashi.observable.ObservableType}. */
public final class MentionTypes {

	public static final String ACTOR = "actor";
	public static final String MALWARE = "malware";
	public static final String TOOL = "tool";
	public static final String CAMPAIGN = "campaign";
	public static final String COUNTRY = "country";
	public static final String REGION = "region";
	public static final String SECTOR = "sector";
	public static final String ORGANIZATION = "organization";
	/** Software or hardware that reports speak of, other than what attackers use: Microsoft Exchange, Log4j. */
	public static final String PRODUCT = "product";
	public static final String DATE = "date";
	/** How many were hit: the value is the number and what it counts, {@code "80+ organizations"}. */
	public static final String COUNT = "count";

	/** All of them, in the order in which they are shown. */
	public static final List<String> NAMES = List.of(CAMPAIGN, ACTOR, MALWARE, TOOL, COUNTRY, REGION, SECTOR,
			ORGANIZATION, PRODUCT, DATE, COUNT);

	private MentionTypes() {
	}
}
