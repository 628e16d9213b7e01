package org.akashi.ui;

import java.util.Map;

import org.eclipse.swt.graphics.Color;
import org.eclipse.ui.PlatformUI;

/**
 * The named colours of the current theme that our windows share. They can be changed in the preferences (Colors and
 * Fonts) and have other values in the dark theme: ask again when the theme changes, never keep one. UI thread.
 */
public final class Colors {

	/** Groups of mention types that share a colour; a type's own name stands for its group otherwise. */
	private static final Map<String, String> GROUPS = Map.ofEntries(Map.entry("actor", "actor"),
			Map.entry("intrusion-set", "actor"), Map.entry("threat-actor", "actor"), Map.entry("malware", "malware"),
			Map.entry("malware-analysis", "malware"), Map.entry("tool", "tool"), Map.entry("campaign", "campaign"),
			Map.entry("incident", "campaign"), Map.entry("country", "place"), Map.entry("region", "place"),
			Map.entry("location", "place"), Map.entry("sector", "organization"),
			Map.entry("organization", "organization"), Map.entry("identity", "organization"),
			Map.entry("product", "tool"),
			Map.entry("date", "date"), Map.entry("count", "date"), Map.entry("ipv4", "network"), Map.entry("ipv6", "network"),
			Map.entry("cidr", "network"), Map.entry("domain", "network"), Map.entry("url", "network"),
			Map.entry("email", "network"), Map.entry("asn", "network"), Map.entry("ipv4-addr", "network"),
			Map.entry("ipv6-addr", "network"), Map.entry("domain-name", "network"),
			Map.entry("email-addr", "network"), Map.entry("autonomous-system", "network"),
			Map.entry("infrastructure", "network"), Map.entry("md5", "file"), Map.entry("sha1", "file"),
			Map.entry("sha256", "file"), Map.entry("sha512", "file"), Map.entry("ssdeep", "file"),
			Map.entry("tlsh", "file"), Map.entry("imphash", "file"), Map.entry("filename", "file"),
			Map.entry("filepath", "file"), Map.entry("file", "file"), Map.entry("regkey", "host"),
			Map.entry("mutex", "host"), Map.entry("useragent", "host"), Map.entry("yara", "host"),
			Map.entry("windows-registry-key", "host"), Map.entry("technique", "technique"),
			Map.entry("attack-pattern", "technique"), Map.entry("cve", "technique"),
			Map.entry("vulnerability", "technique"),
			Map.entry("ipv4port", "network"), Map.entry("ipv6port", "network"), Map.entry("ja3", "network"),
			Map.entry("ja4", "network"), Map.entry("certserial", "network"), Map.entry("certthumbprint", "network"),
			Map.entry("mac", "network"), Map.entry("telegram", "network"), Map.entry("twitter", "network"),
			Map.entry("arn", "network"), Map.entry("vhash", "file"), Map.entry("pdb", "file"), Map.entry("filesize", "file"),
			Map.entry("pipe", "host"), Map.entry("service", "host"), Map.entry("task", "host"), Map.entry("guid", "host"),
			Map.entry("cpe", "host"), Map.entry("androidpackage", "host"), Map.entry("cwe", "technique"),
			Map.entry("capec", "technique"), Map.entry("mitre", "technique"), Map.entry("detection", "malware"));

	/** Shared states that have colours. */
	public enum State {
		/** Accepted by a person. */
		ACCEPTED,
		/** Rejected by a person. */
		REJECTED,
		/** The place that is shown now. */
		CURRENT,
		/** Something is wrong here. */
		PROBLEM,
		/** Quiet explanation. */
		HINT
	}

	private Colors() {
	}

	/** The ground behind a mention of this type, or an object of this STIX type. */
	public static Color background(String type) {
		return color("mention." + group(type) + ".background");
	}

	/** Text and lines for a mention of this type; contrast at least 4.5:1 on its ground and on the theme's. */
	public static Color foreground(String type) {
		return color("mention." + group(type) + ".foreground");
	}

	/** The ground of a state. */
	public static Color background(State state) {
		return color("state." + state.name().toLowerCase(java.util.Locale.ROOT) + ".background");
	}

	/** The text of a state. */
	public static Color foreground(State state) {
		return color("state." + state.name().toLowerCase(java.util.Locale.ROOT) + ".foreground");
	}

	static String group(String type) {
		return GROUPS.getOrDefault(type, "other");
	}

	private static Color color(String name) {
		return PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry()
				.get("org.akashi.ui." + name);
	}
}
