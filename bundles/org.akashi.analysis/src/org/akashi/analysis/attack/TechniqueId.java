package org.akashi.analysis.attack;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.akashi.model.AttackPattern;
import org.akashi.model.ExternalReference;

/** Which technique of ATT&CK an attack pattern is. */
public final class TechniqueId {

	private static final Pattern FORM = Pattern.compile("T\\d{4}(\\.\\d{3})?");

	private TechniqueId() {
	}

	/**
	 * Its id: that of its reference to ATT&CK, else its name where that is an id or the name of a current technique. Empty
	 * for a pattern that isn't of ATT&CK.
	 */
	public static Optional<String> of(AttackPattern pattern) {
		for (ExternalReference reference : pattern.getExternalReferences()) {
			String id = reference.getExternalId() == null ? "" : reference.getExternalId().strip().toUpperCase(Locale.ROOT);
			boolean attack = reference.getSourceName() != null && reference.getSourceName().toLowerCase(Locale.ROOT).startsWith("mitre");
			if (attack && FORM.matcher(id).matches()) {
				return Optional.of(id);
			}
		}
		String name = pattern.getName() == null ? "" : pattern.getName().strip();
		if (FORM.matcher(name.toUpperCase(Locale.ROOT)).matches()) {
			return Optional.of(name.toUpperCase(Locale.ROOT));
		}
		return AttackIndex.get().named(name).map(AttackIndex.Technique::id);
	}

	/** The domain of a technique: that of the index, else that of the pattern's reference, else enterprise. */
	public static AttackDomain domain(String id, AttackPattern pattern) {
		return AttackIndex.get().find(id).map(AttackIndex.Technique::domain).orElseGet(() -> pattern.getExternalReferences().stream()
				.map(reference -> AttackDomain.ofSource(reference.getSourceName() == null ? "" : reference.getSourceName()))
				.flatMap(Optional::stream).findFirst().orElse(AttackDomain.ENTERPRISE));
	}
}
