package org.akashi.analysis.ui.internal.matrix;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.akashi.analysis.attack.AttackDomain;
import org.akashi.analysis.attack.TechniqueMatrix;
import org.eclipse.ui.IMemento;

/** How the analyst wants to see the matrix; domain and filter are kept from session to session. */
final class MatrixOptions {

	private static final String DOMAIN = "domain";
	private static final String USED = "used";

	private AttackDomain domain;
	private boolean used = true;
	private String text = "";
	private final Set<String> unfolded = new TreeSet<>();

	/** As they were kept. */
	static MatrixOptions of(IMemento memento) {
		MatrixOptions options = new MatrixOptions();
		if (memento != null) {
			String domain = memento.getString(DOMAIN);
			options.domain = AttackDomain.of(domain == null ? "" : domain).orElse(null);
			options.used = !Boolean.FALSE.equals(memento.getBoolean(USED));
		}
		return options;
	}

	void save(IMemento memento) {
		if (domain != null) {
			memento.putString(DOMAIN, domain.id());
		}
		memento.putBoolean(USED, used);
	}

	/** The domain that was chosen; empty for that with most techniques. */
	Optional<AttackDomain> domain() {
		return Optional.ofNullable(domain);
	}

	void setDomain(AttackDomain chosen) {
		domain = chosen;
	}

	boolean used() {
		return used;
	}

	void setUsed(boolean only) {
		used = only;
	}

	void setText(String sought) {
		text = sought;
	}

	/** Shows the sub-techniques of a technique, or hides them. */
	void unfold(String id, boolean open) {
		if (open) {
			unfolded.add(id);
		} else {
			unfolded.remove(id);
		}
	}

	/** Shows those of these alone. */
	void unfoldOnly(Set<String> ids) {
		unfolded.clear();
		unfolded.addAll(ids);
	}

	TechniqueMatrix.Shown shown() {
		return new TechniqueMatrix.Shown(used, text, unfolded);
	}
}
