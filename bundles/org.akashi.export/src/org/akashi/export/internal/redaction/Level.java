package org.akashi.export.internal.redaction;

import java.util.Locale;

import org.akashi.export.Audience;
import org.akashi.export.PapLevel;
import org.akashi.export.TlpLevel;

/**
 * How something is marked, by both protocols.
 *
 * @param tlp     null when nothing says it
 * @param pap     null when nothing says it
 * @param unknown whether it has a marking that can't be read, so that nobody can say for whom it is
 */
record Level(TlpLevel tlp, PapLevel pap, boolean unknown) {

	static final Level NONE = new Level(null, null, false);
	static final Level UNKNOWN = new Level(null, null, true);

	/** The marking that a label such as {@code tlp:amber} stands for. */
	static Level ofLabel(String label) {
		String small = label.strip().toLowerCase(Locale.ROOT);
		return small.startsWith("tlp:") ? TlpLevel.parse(small).map(tlp -> new Level(tlp, null, false)).orElse(NONE)
				: small.startsWith("pap:") ? PapLevel.parse(small).map(pap -> new Level(null, pap, false)).orElse(NONE) : NONE;
	}

	/** Both: of each protocol the stricter. */
	Level and(Level other) {
		return new Level(tlp == null ? other.tlp : other.tlp == null ? tlp : tlp.and(other.tlp),
				pap == null ? other.pap : other.pap == null ? pap : pap.and(other.pap), unknown || other.unknown);
	}

	/** Whether an audience may have it; what isn't said is no hindrance. */
	boolean isFor(Audience audience) {
		return !unknown && (tlp == null || audience.allows(tlp)) && (pap == null || audience.allows(pap));
	}

	/** As people write it. */
	String label() {
		return unknown ? "" : tlp == null ? pap == null ? "" : pap.label() : pap == null ? tlp.label() : tlp.label() + ", " + pap.label();
	}

	/** Why an audience may not have it, as a sentence that begins with what it is. */
	String reason(String subject) {
		return unknown ? subject + " has a marking that is not understood: nobody can say for whom it is."
				: subject + " is marked " + label() + ".";
	}
}
