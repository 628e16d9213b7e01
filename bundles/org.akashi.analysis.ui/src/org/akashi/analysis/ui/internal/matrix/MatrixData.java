package org.akashi.analysis.ui.internal.matrix;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.akashi.analysis.attack.AttackDomain;
import org.akashi.analysis.attack.AttackIndex;
import org.akashi.analysis.attack.TechniqueUse;
import org.akashi.analysis.attack.TechniqueUses;
import org.akashi.analysis.targeting.Held;
import org.akashi.stix.Period;
import org.akashi.store.Case;
import org.akashi.store.CaseIndex.Entry;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * What the matrix window shows. Doesn't change.
 *
 * @param subject STIX id of the actor, campaign or software, {@code ""} for the whole case
 * @param name    what people call it
 * @param uses    what sentences say, within the brushed period
 * @param hidden  how many sentences lie outside the brushed period or have no date
 */
record MatrixData(String subject, String name, List<TechniqueUse> uses, int hidden) {

	/** Nothing is known. */
	static final MatrixData NOTHING = new MatrixData("", "", List.of(), 0);

	/** Reads it; on a worker thread. A subject that is gone gives the whole case. */
	static MatrixData read(Case open, String subject, Period brushed, IProgressMonitor monitor) {
		AttackIndex.get();
		Entry entry = open.read(() -> subject.isEmpty() ? null : open.index().entry(subject).orElse(null));
		List<TechniqueUse> uses = TechniqueUses.read(open, entry == null ? "" : subject, monitor);
		List<TechniqueUse> shown = uses;
		if (brushed != null) {
			Held period = Held.of(brushed);
			shown = uses.stream().filter(use -> use.held().meets(period)).toList();
		}
		return new MatrixData(entry == null ? "" : subject, entry == null ? "" : entry.name(), shown, uses.size() - shown.size());
	}

	/** Whether objects of a STIX type may use techniques. */
	static boolean mayUse(String type) {
		return switch (type) {
			case "campaign", "intrusion-set", "threat-actor", "malware", "tool", "infrastructure" -> true;
			default -> false;
		};
	}

	/** How many techniques of a domain have sentences. */
	int techniques(AttackDomain domain) {
		return ids(domain).size();
	}

	private Set<String> ids(AttackDomain domain) {
		return uses.stream().filter(use -> use.domain() == domain && !use.technique().isEmpty()).map(TechniqueUse::technique).collect(Collectors.toSet());
	}

	/** The sentences of a domain. */
	int sentences(AttackDomain domain) {
		return (int) uses.stream().filter(use -> use.domain() == domain && !use.technique().isEmpty()).count();
	}

	/** The attack patterns that no matrix has a place for: they aren't of ATT&CK, or not of this version. */
	List<TechniqueUse> elsewhere() {
		return uses.stream().filter(use -> AttackIndex.get().find(use.technique()).isEmpty()).toList();
	}

	/** The domain with most techniques, enterprise where there are none. */
	AttackDomain most() {
		AttackDomain most = AttackDomain.ENTERPRISE;
		for (AttackDomain domain : AttackDomain.values()) {
			most = techniques(domain) > techniques(most) ? domain : most;
		}
		return most;
	}

	/** The techniques of a domain as a table with tabs between cells. */
	String table(AttackDomain domain, String head) {
		StringBuilder text = new StringBuilder(head).append('\n');
		ids(domain).stream().sorted().forEach(id -> {
			String name = AttackIndex.get().find(id).map(AttackIndex.get()::fullName).orElse("");
			long count = uses.stream().filter(use -> use.technique().equals(id)).count();
			String by = uses.stream().filter(use -> use.technique().equals(id)).map(TechniqueUse::by).filter(who -> !who.isEmpty())
					.distinct().sorted().collect(Collectors.joining(", "));
			text.append(id).append('\t').append(name).append('\t').append(count).append('\t').append(by.replaceAll("[\\t\\r\\n]+", " ")).append('\n');
		});
		return text.toString();
	}
}
