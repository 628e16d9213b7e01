package org.akashi.graph.write;

import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * How a picture of a diagram looks.
 *
 * @param dark      whether its ground is dark
 * @param grounds   colour of a card's ground, {@code #rrggbb}, by STIX type
 * @param inks      colour of a card's border and type, by STIX type
 * @param icons     text of an SVG picture of 16 × 16 by STIX type, trusted; {@code ""} for none: a letter stands for it
 * @param typeNames what people call a STIX type
 * @param kindNames what people call a kind of edge
 */
public record DiagramLook(boolean dark, UnaryOperator<String> grounds, UnaryOperator<String> inks, UnaryOperator<String> icons,
		UnaryOperator<String> typeNames, UnaryOperator<String> kindNames) {

	private static final String GREY = "#5f6975";
	private static final Map<String, String> HUES = Map.ofEntries(Map.entry("attack-pattern", "#b23a31"), Map.entry("campaign", "#8d5c05"),
			Map.entry("course-of-action", "#2d7a3d"), Map.entry("domain-name", "#4757c4"), Map.entry("email-addr", "#a8417a"),
			Map.entry("identity", "#26679f"), Map.entry("incident", "#b23a31"), Map.entry("indicator", "#107276"),
			Map.entry("infrastructure", "#4757c4"), Map.entry("intrusion-set", "#b23a31"), Map.entry("ipv4-addr", "#26679f"),
			Map.entry("ipv6-addr", "#107276"), Map.entry("location", "#2d7a3d"), Map.entry("malware", "#7547b8"),
			Map.entry("malware-analysis", "#7547b8"), Map.entry("note", "#8d5c05"), Map.entry("observed-data", "#107276"),
			Map.entry("opinion", "#a8417a"), Map.entry("report", "#26679f"), Map.entry("sighting", "#107276"),
			Map.entry("software", "#2d7a3d"), Map.entry("threat-actor", "#b23a31"), Map.entry("tool", "#855732"),
			Map.entry("url", "#4757c4"), Map.entry("user-account", "#26679f"), Map.entry("vulnerability", "#8d5c05"));

	/** The colours of the types' icons, so dark or light that text on the card keeps a contrast of 4.5:1; types as in STIX. */
	public static DiagramLook plain(boolean dark) {
		UnaryOperator<String> hue = type -> HUES.getOrDefault(type, GREY);
		return new DiagramLook(dark, type -> mixed(hue.apply(type), dark ? "#1f2124" : "#ffffff", dark ? 0.82 : 0.9),
				type -> dark ? mixed(hue.apply(type), "#ffffff", 0.55) : hue.apply(type), type -> "", UnaryOperator.identity(),
				UnaryOperator.identity());
	}

	private static String mixed(String one, String other, double share) {
		StringBuilder mixed = new StringBuilder("#");
		for (int i = 1; i < 7; i += 2) {
			int a = Integer.parseInt(one, i, i + 2, 16);
			int b = Integer.parseInt(other, i, i + 2, 16);
			mixed.append("%02x".formatted(Math.round(a * (1 - share) + b * share)));
		}
		return mixed.toString();
	}

	String ground() {
		return dark ? "#1f2124" : "#fbfcfd";
	}

	String text() {
		return dark ? "#e6e8ea" : "#1e2329";
	}

	String quietText() {
		return dark ? "#aeb4ba" : "#56606a";
	}

	String line() {
		return dark ? "#8a929b" : "#7a848f";
	}
}
