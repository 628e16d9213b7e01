package org.akashi.actor.ui.internal.editor;

import org.akashi.actor.ui.internal.Messages;
import org.akashi.store.CaseIndex.Entry;
import org.akashi.ui.TypeLabels;
import org.eclipse.osgi.util.NLS;

/** Relationships in words, as seen from one of their ends. */
final class RelationText {

	private RelationText() {
	}

	/** "uses → Rising Sun", or "← uses: Lazarus Group". */
	static String of(String kind, boolean outgoing, Entry other) {
		String name = other.name().isBlank() ? other.id() : other.name();
		return NLS.bind(outgoing ? Messages.Relation_outgoing : Messages.Relation_incoming, TypeLabels.relation(kind),
				name);
	}
}
