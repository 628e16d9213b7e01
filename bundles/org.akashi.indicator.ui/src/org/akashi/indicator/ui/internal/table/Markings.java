package org.akashi.indicator.ui.internal.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.akashi.stix.Tlp;

/** TLP markings as the table writes them. */
final class Markings {

	private Markings() {
	}

	/** The label of a marking; version 1 says so. */
	static String label(Tlp tlp) {
		return tlp.version() == 1 ? tlp.label() + " (1.0)" : tlp.label();
	}

	/** All labels: version 2, then version 1. */
	static List<String> labels() {
		List<String> labels = new ArrayList<>();
		for (int version : new int[] { 2, 1 }) {
			for (Tlp tlp : Tlp.values()) {
				if (tlp.version() == version) {
					labels.add(label(tlp));
				}
			}
		}
		return labels;
	}

	/** The marking that was typed: a label, or its colour alone, which is version 2. */
	static Optional<Tlp> typed(String text) {
		String wanted = text.strip();
		for (Tlp tlp : Tlp.values()) {
			if (label(tlp).equalsIgnoreCase(wanted)) {
				return Optional.of(tlp);
			}
		}
		return Tlp.labelled(wanted, 2).or(() -> Tlp.labelled(wanted, 1));
	}

	/** Ids of markings with another TLP marking, null for none; other markings stay. */
	static List<String> with(List<String> ids, Tlp tlp) {
		List<String> all = new ArrayList<>();
		if (tlp != null) {
			all.add(tlp.id());
		}
		ids.stream().filter(id -> Tlp.of(id).isEmpty()).forEach(all::add);
		return all;
	}
}
