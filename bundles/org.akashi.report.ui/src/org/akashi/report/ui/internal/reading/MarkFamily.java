package org.akashi.report.ui.internal.reading;

import java.util.Map;

import org.eclipse.swt.graphics.RGB;

/**
 * Kinds of mentions that share a colour, so that a page stays calm. The colour is never the only sign: marks are
 * underlined by status, and hover and queue name the type.
 */
public enum MarkFamily {

	/** Actors and campaigns. */
	ACTOR(new RGB(194, 24, 91)),
	/** Malware and tools. */
	MALWARE(new RGB(123, 31, 162)),
	/** Countries and regions. */
	PLACE(new RGB(46, 125, 50)),
	/** Sectors and organizations. */
	VICTIM(new RGB(0, 121, 107)),
	/** Addresses in the network. */
	NETWORK(new RGB(21, 101, 192)),
	/** Files, hashes and traces on a machine. */
	FILE(new RGB(180, 83, 9)),
	/** Vulnerabilities and techniques. */
	TECHNIQUE(new RGB(198, 40, 40)),
	/** Wallets and telephones. */
	CONTACT(new RGB(109, 76, 65)),
	/** Dates. */
	TIME(new RGB(84, 110, 122));

	private static final Map<String, MarkFamily> BY_TYPE = Map.ofEntries(Map.entry("actor", ACTOR),
			Map.entry("campaign", ACTOR), Map.entry("malware", MALWARE), Map.entry("tool", MALWARE),
			Map.entry("country", PLACE), Map.entry("region", PLACE), Map.entry("sector", VICTIM),
			Map.entry("organization", VICTIM), Map.entry("ipv4", NETWORK), Map.entry("ipv6", NETWORK),
			Map.entry("cidr", NETWORK), Map.entry("domain", NETWORK), Map.entry("url", NETWORK),
			Map.entry("asn", NETWORK), Map.entry("useragent", NETWORK), Map.entry("email", CONTACT),
			Map.entry("phone", CONTACT), Map.entry("btc", CONTACT), Map.entry("eth", CONTACT), Map.entry("xmr", CONTACT),
			Map.entry("cve", TECHNIQUE), Map.entry("technique", TECHNIQUE), Map.entry("date", TIME));

	private final RGB base;

	MarkFamily(RGB base) {
		this.base = base;
	}

	/** The family of a mention type; {@link #FILE} for hashes, names, paths and all types of plug-ins. */
	public static MarkFamily of(String type) {
		return BY_TYPE.getOrDefault(type, FILE);
	}

	/** The colour of lines and icons on a background: readable (≥ 4.5:1) on light and on dark ones. */
	public RGB line(RGB background) {
		RGB line = base;
		RGB towards = luminance(background) < 0.35 ? new RGB(255, 255, 255) : new RGB(0, 0, 0);
		for (double share = 0.1; contrast(line, background) < 4.5 && share <= 1; share += 0.1) {
			line = blend(towards, base, share);
		}
		return line;
	}

	/** A background for text: a hint of the colour, strong for settled mentions. */
	public RGB tint(RGB background, boolean strong) {
		return blend(line(background), background, strong ? 0.26 : 0.12);
	}

	/** Mixes two colours; {@code share} (0 to 1) is the part of the first. */
	static RGB blend(RGB first, RGB second, double share) {
		return new RGB(mix(first.red, second.red, share), mix(first.green, second.green, share),
				mix(first.blue, second.blue, share));
	}

	private static int mix(int first, int second, double share) {
		return (int) Math.round(first * share + second * (1 - share));
	}

	/** Contrast ratio of two colours, 1 to 21 (WCAG 2.1, §1.4.3). */
	static double contrast(RGB first, RGB second) {
		double a = luminance(first);
		double b = luminance(second);
		return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
	}

	/** Relative luminance, 0 to 1 (WCAG 2.1). */
	static double luminance(RGB colour) {
		return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
	}

	private static double linear(int channel) {
		double value = channel / 255.0;
		return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
	}
}
