package org.akashi.review.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.akashi.indicator.ObservableObjects;
import org.akashi.indicator.ObservablePatterns;
import org.akashi.mention.MentionTypes;
import org.akashi.mention.Role;
import org.akashi.observable.Observable;
import org.akashi.observable.ObservableParser;
import org.akashi.observable.ObservableType;
import org.akashi.stix.PartialDate;

/** Which STIX objects a mention stands for. */
public final class Mapping {

	private static final Map<String, String> NAMED = Map.ofEntries(Map.entry(MentionTypes.ACTOR, "intrusion-set"),
			Map.entry(MentionTypes.MALWARE, "malware"), Map.entry(MentionTypes.TOOL, "tool"),
			Map.entry(MentionTypes.CAMPAIGN, "campaign"), Map.entry(MentionTypes.COUNTRY, "location"),
			Map.entry(MentionTypes.REGION, "location"), Map.entry(MentionTypes.SECTOR, "identity"),
			Map.entry(MentionTypes.ORGANIZATION, "identity"),
			Map.entry(ObservableType.CVE.id(), "vulnerability"),
			Map.entry(ObservableType.TECHNIQUE.id(), "attack-pattern"));
	/** What no extractor finds but a person may mark: named as the STIX types are. */
	public static final List<String> BY_HAND = List.of("threat-actor", "infrastructure", "incident", "course-of-action");

	private Mapping() {
	}

	/** The STIX type of a named thing; empty for observables and dates. */
	public static Optional<String> stixType(String mentionType) {
		return BY_HAND.contains(mentionType) ? Optional.of(mentionType) : Optional.ofNullable(NAMED.get(mentionType));
	}

	/** Whether a mention of this type becomes no object at all, but a value of one. */
	public static boolean isValue(String mentionType) {
		return isDate(mentionType) || mentionType.equals(MentionTypes.COUNT);
	}

	/** Whether it is a date. */
	public static boolean isDate(String mentionType) {
		return mentionType.equals(MentionTypes.DATE);
	}

	/** Whether mentions have this type. */
	public static boolean isMentionType(String type) {
		return MentionTypes.NAMES.contains(type) || BY_HAND.contains(type) || ObservableType.of(type).isPresent();
	}

	/** The observable that a mention stands for; empty for named things. */
	public static Optional<Observable> observable(String mentionType, String value) {
		if (NAMED.containsKey(mentionType) || value.isBlank()) {
			return Optional.empty();
		}
		return ObservableType.of(mentionType).map(type -> new Observable(type, value));
	}

	/** Why a mention of this type and role can't become an object; {@code ""} when it can. */
	public static String obstacle(String mentionType, Role role) {
		if (isValue(mentionType) || stixType(mentionType).isPresent()) {
			return "";
		}
		Optional<ObservableType> type = ObservableType.of(mentionType);
		if (type.isEmpty()) {
			return "Akashi makes no object of the type " + mentionType + ".";
		}
		if (ObservableObjects.expressible(type.get())
				|| role == Role.INDICATOR && ObservablePatterns.expressible(type.get())) {
			return "";
		}
		return ObservableObjects.reason(type.get());
	}

	/**
	 * The value as Akashi keeps it.
	 *
	 * @throws IllegalArgumentException when the value isn't one of the type, or there is no such type
	 */
	public static String canonical(String mentionType, String value) {
		String stripped = value.strip();
		if (stripped.isEmpty()) {
			throw new IllegalArgumentException("A value is needed.");
		}
		if (isDate(mentionType)) {
			return PartialDate.of(stripped).orElseThrow(() -> new IllegalArgumentException("«" + value
					+ "» is no date. Write 2017, 2017-09, 2017-09-05 or an interval like 2017-09/2018-02.")).stated();
		}
		if (MentionTypes.NAMES.contains(mentionType) || BY_HAND.contains(mentionType)) {
			return stripped;
		}
		ObservableType type = ObservableType.of(mentionType).orElseThrow(() -> new IllegalArgumentException(
				"«" + mentionType + "» is no type of mention. Types are " + types() + "."));
		return ObservableParser.parse(type, stripped).map(Observable::value).orElseThrow(
				() -> new IllegalArgumentException("«" + value + "» is no valid value of the type " + mentionType + "."));
	}

	private static String types() {
		List<String> all = new java.util.ArrayList<>(MentionTypes.NAMES);
		for (ObservableType type : ObservableType.values()) {
			all.add(type.id());
		}
		return String.join(" ", all);
	}
}
