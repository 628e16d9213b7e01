package org.akashi.stix;

import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.akashi.stix.StixRule.Level;

/**
 * Which rules run. SHOULD rules can be chosen by name, by group or by number; MUST rules always run. Immutable.
 *
 * @param version          the version whose rules to use; empty to see from the text: bundles of STIX 2.0 say so
 * @param strictTypes      whether object types that the standard does not define are errors
 * @param strictProperties whether properties that the standard does not define are errors
 * @param references       whether references must lead to objects of the same text
 * @param interop          whether what the OASIS interoperability schemas ask for must be there
 * @param enabled          when not empty, only these SHOULD rules run; with disabled ones: these and all that are not disabled
 * @param disabled         SHOULD rules that do not run
 * @param schemas          the caller's own schemas; empty when there are none
 */
public record RuleOptions(Optional<StixVersion> version, boolean strictTypes, boolean strictProperties, boolean references, boolean interop,
		Set<String> enabled, Set<String> disabled, Optional<SchemaFolder> schemas) {

	/** All SHOULD rules, custom types and properties allowed. */
	public static final RuleOptions DEFAULT = new RuleOptions(false, false, Set.of(), Set.of());

	/** Resolves groups and numbers to names. */
	public RuleOptions {
		Objects.requireNonNull(schemas);
		enabled = names(enabled, version);
		disabled = names(disabled, version);
	}

	/** Options without references, interoperability and schemas, for the version that a text has. */
	public RuleOptions(boolean strictTypes, boolean strictProperties, Set<String> enabled, Set<String> disabled) {
		this(Optional.empty(), strictTypes, strictProperties, false, false, enabled, disabled, Optional.empty());
	}

	private static Set<String> names(Set<String> given, Optional<StixVersion> version) {
		Set<String> names = new HashSet<>();
		given.forEach(choice -> names.addAll(StixRule.chosen(choice, version)));
		return Set.copyOf(names);
	}

	/** The same with other chosen rules, each by name, group or number. */
	public RuleOptions with(Set<String> enabledRules, Set<String> disabledRules) {
		return new RuleOptions(version, strictTypes, strictProperties, references, interop, enabledRules, disabledRules, schemas);
	}

	/** The same for a version. */
	public RuleOptions with(StixVersion other) {
		return new RuleOptions(Optional.of(other), strictTypes, strictProperties, references, interop, enabled, disabled, schemas);
	}

	/** The same with the caller's own schemas. */
	public RuleOptions with(SchemaFolder folder) {
		return new RuleOptions(version, strictTypes, strictProperties, references, interop, enabled, disabled, Optional.of(folder));
	}

	/** The same, with references that must lead to objects of the same text, or not. */
	public RuleOptions withReferences(boolean wanted) {
		return new RuleOptions(version, strictTypes, strictProperties, wanted, interop, enabled, disabled, schemas);
	}

	/** The same, with what interoperability asks for, or not. */
	public RuleOptions withInterop(boolean wanted) {
		return new RuleOptions(version, strictTypes, strictProperties, references, wanted, enabled, disabled, schemas);
	}

	/** Whether a SHOULD rule runs: as for the OASIS validator, enabled ones alone, or all but the disabled ones and the enabled ones. */
	public boolean runs(String rule) {
		return enabled.contains(rule) || !disabled.contains(rule) && (enabled.isEmpty() || !disabled.isEmpty());
	}

	/** The names of {@link #enabled()} and {@link #disabled()} that no SHOULD rule has. */
	public Set<String> unknown() {
		Set<String> unknown = new HashSet<>(enabled);
		unknown.addAll(disabled);
		unknown.removeIf(name -> StixRule.find(name).filter(rule -> rule.level() == Level.SHOULD).isPresent());
		return unknown;
	}
}
