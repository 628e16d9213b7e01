package org.akashi.stix;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which rules run. SHOULD rules can be chosen by name, by group or by the number that the OASIS validator gave them; MUST rules
 * always run. Immutable.
 *
 * @param strictTypes      whether object types that the standard does not define are errors
 * @param strictProperties whether properties that the standard does not define are errors
 * @param enabled          when not empty, only these SHOULD rules run
 * @param disabled         SHOULD rules that do not run
 */
public record RuleOptions(boolean strictTypes, boolean strictProperties, Set<String> enabled, Set<String> disabled) {

	/** All SHOULD rules, custom types and properties allowed. */
	public static final RuleOptions DEFAULT = new RuleOptions(false, false, Set.of(), Set.of());

	private static final List<String> VOCABULARIES = List.of("attack-motivation", "attack-resource-level", "identity-class", "indicator-types",
			"industry-sector", "malware-types", "report-types", "threat-actor-types", "threat-actor-role", "threat-actor-sophistication",
			"tool-types", "region", "grouping-context", "implementation-languages", "infrastructure-types", "malware-result",
			"malware-capabilities", "processor-architecture", "hash-algo", "windows-pebinary-type", "account-type",
			"indicator-pattern-types");
	private static final List<String> SOURCES = List.of("mime-type", "protocols", "ipfix", "http-request-headers", "socket-options",
			"pdf-doc-info", "countries");
	private static final List<String> FORMATS = List.of("custom-prefix", "custom-prefix-lax", "uuid-check", "open-vocab-format",
			"kill-chain-names", "observable-object-keys", "observable-dictionary-keys", "malware-analysis-product",
			"windows-process-priority-format", "hash-length");
	private static final Map<String, List<String>> GROUPS = Map.of("format-checks", FORMATS, "1", FORMATS, "all-vocabs", VOCABULARIES, "210",
			VOCABULARIES, "all-external-sources", SOURCES, "270", SOURCES);
	private static final List<String> VALUES = List.of("marking-definition-type", "relationship-types", "duplicate-ids");
	private static final Map<String, String> NUMBERS = Map.ofEntries(Map.entry("101", "custom-prefix"), Map.entry("102", "custom-prefix-lax"),
			Map.entry("103", "uuid-check"), Map.entry("111", "open-vocab-format"), Map.entry("121", "kill-chain-names"),
			Map.entry("141", "observable-object-keys"), Map.entry("142", "observable-dictionary-keys"),
			Map.entry("143", "malware-analysis-product"), Map.entry("149", "windows-process-priority-format"), Map.entry("150", "hash-length"),
			Map.entry("201", "marking-definition-type"), Map.entry("202", "relationship-types"), Map.entry("203", "duplicate-ids"),
			Map.entry("211", "attack-motivation"), Map.entry("212", "attack-resource-level"), Map.entry("213", "identity-class"),
			Map.entry("214", "indicator-types"), Map.entry("215", "industry-sector"), Map.entry("216", "malware-types"),
			Map.entry("218", "report-types"), Map.entry("219", "threat-actor-types"), Map.entry("220", "threat-actor-role"),
			Map.entry("221", "threat-actor-sophistication"), Map.entry("222", "tool-types"), Map.entry("223", "region"),
			Map.entry("241", "hash-algo"), Map.entry("242", "windows-pebinary-type"), Map.entry("243", "account-type"),
			Map.entry("271", "mime-type"), Map.entry("272", "protocols"), Map.entry("273", "ipfix"), Map.entry("274", "http-request-headers"),
			Map.entry("275", "socket-options"), Map.entry("276", "pdf-doc-info"), Map.entry("301", "network-traffic-ports"),
			Map.entry("302", "extref-hashes"), Map.entry("303", "indicator-properties"), Map.entry("304", "deprecated-properties"),
			Map.entry("305", "extension-description"), Map.entry("306", "extension-properties"), Map.entry("401", "extensions-use"));

	/** Resolves groups and numbers to names. */
	public RuleOptions {
		enabled = names(enabled);
		disabled = names(disabled);
	}

	private static Set<String> names(Set<String> given) {
		Set<String> names = new HashSet<>();
		for (String name : given) {
			if (name.equals("approved-values") || name.equals("2")) {
				names.addAll(VALUES);
				names.addAll(VOCABULARIES);
				names.addAll(SOURCES);
			} else {
				names.addAll(GROUPS.getOrDefault(name, List.of(NUMBERS.getOrDefault(name, name))));
			}
		}
		return Set.copyOf(names);
	}

	/** The same with other chosen rules, each by name, group or number. */
	public RuleOptions with(Set<String> enabledRules, Set<String> disabledRules) {
		return new RuleOptions(strictTypes, strictProperties, enabledRules, disabledRules);
	}

	/** Whether a SHOULD rule runs. */
	public boolean runs(String rule) {
		return (enabled.isEmpty() || enabled.contains(rule)) && !disabled.contains(rule);
	}

	/** The names of {@link #enabled()} and {@link #disabled()} that no rule has. */
	public Set<String> unknown() {
		Set<String> unknown = new HashSet<>(enabled);
		unknown.addAll(disabled);
		unknown.removeAll(VALUES);
		unknown.removeAll(VOCABULARIES);
		unknown.removeAll(SOURCES);
		unknown.removeAll(FORMATS);
		unknown.removeAll(NUMBERS.values());
		unknown.removeAll(OLD);
		return unknown;
	}

	/** Names that the OASIS validator had for STIX 2.0 only: known, without a rule. */
	private static final Set<String> OLD = Set.of("malware-label", "indicator-label", "report-label", "threat-actor-label", "tool-label",
			"encryption-algo", "process-uuidv5", "region");
}
