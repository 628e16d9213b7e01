package org.akashi.stix;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A rule of STIX, as all findings name it. The list of all is in {@code rules.txt} beside this class. Immutable.
 *
 * @param name   stable name, {@code hash-length}
 * @param level  how binding it is
 * @param number what the OASIS validator calls a SHOULD rule in STIX 2.1, {@code 150}; empty when it has none
 * @param old    the same in STIX 2.0
 * @param group  the group by which several SHOULD rules are chosen, {@code format-checks}; empty when there is none
 * @param spec21 section of STIX 2.1; empty when the rule is not of that version
 * @param spec20 part and section of STIX 2.0; empty when the rule is not of that version
 * @param asks   what it asks for, in one sentence
 */
public record StixRule(String name, Level level, String number, String old, String group, String spec21, String spec20, String asks) {

	/** How binding a rule is. */
	public enum Level {
		/** Always checked; findings are errors. */
		MUST,
		/** Checked unless switched off; findings are warnings. */
		SHOULD,
		/** Checked when asked for; findings are errors. */
		OPTION
	}

	private static final Map<String, StixRule> ALL = load();

	/** Groups within groups: choosing the first chooses the others. */
	private static final Map<String, List<String>> WITHIN = Map.of("approved-values", List.of("approved-values", "all-vocabs", "all-external-sources"),
			"all", List.of("format-checks", "approved-values", "all-vocabs", "all-external-sources", ""));

	private static final Map<String, String> GROUP_NUMBERS = Map.of("1", "format-checks", "2", "approved-values", "210", "all-vocabs", "270",
			"all-external-sources");

	private static Map<String, StixRule> load() {
		Map<String, StixRule> all = new LinkedHashMap<>();
		try (InputStream in = StixRule.class.getResourceAsStream("rules.txt")) {
			for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
				if (!line.startsWith("#") && !line.isBlank()) {
					String[] c = line.split("\\|", -1);
					for (int i = 0; i < c.length; i++) {
						c[i] = c[i].strip().equals("-") ? "" : c[i].strip();
					}
					all.put(c[0], new StixRule(c[0], Level.valueOf(c[1].toUpperCase(Locale.ROOT)), c[2], c[3], c[4], c[5], c[6], c[7]));
				}
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return all;
	}

	/** All rules in the order of the list: MUST, SHOULD by number, options. */
	public static List<StixRule> all() {
		return List.copyOf(ALL.values());
	}

	/** The rule of that name. */
	public static Optional<StixRule> find(String name) {
		return Optional.ofNullable(ALL.get(name));
	}

	/**
	 * The names of the rules that a choice means.
	 *
	 * @param choice a rule's name or number, or a group's ({@code format-checks} or 1, {@code approved-values} or 2,
	 *               {@code all-vocabs} or 210, {@code all-external-sources} or 270, {@code all})
	 * @param version whose numbers are meant; empty for those of both
	 * @return the names; the choice itself when no rule and no group is called so
	 */
	static List<String> chosen(String choice, Optional<StixVersion> version) {
		String group = GROUP_NUMBERS.getOrDefault(choice, choice);
		List<String> groups = WITHIN.getOrDefault(group, List.of(group));
		boolean isGroup = WITHIN.containsKey(group) || GROUP_NUMBERS.containsValue(group);
		List<String> names = all().stream().filter(r -> isGroup ? r.level == Level.SHOULD && groups.contains(r.group)
				: r.name.equals(choice) || r.isNumbered(choice, version)).map(StixRule::name).toList();
		return names.isEmpty() ? List.of(choice) : names;
	}

	private boolean isNumbered(String choice, Optional<StixVersion> version) {
		boolean now = choice.equals(number) && !version.equals(Optional.of(StixVersion.V20));
		boolean before = choice.equals(old) && !version.equals(Optional.of(StixVersion.V21));
		return !choice.isEmpty() && (now || before);
	}

	/** The section of that version that says so; empty when the rule is not of that version. */
	public String spec(StixVersion version) {
		return version == StixVersion.V20 ? spec20 : spec21;
	}
}
