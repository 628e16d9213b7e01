package org.akashi.export.internal.redaction;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.akashi.export.Audience;
import org.akashi.export.Knowledge;
import org.akashi.export.LossReport.Loss;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Knowledge cut to an audience: what is marked above it is left out, with its traces. Traces are relationships, references
 * and evidence, names, aliases, values, ids and passages of text wherever they stand, in whatever case, width, spelling with
 * or without hyphens, defanged, URL-encoded, in HTML or JSON escapes, Base64 or hexadecimal digits. Not found are
 * paraphrases, translations that no alias gives, pictures, and what somebody hid.
 */
public final class Redaction {

	private final Knowledge knowledge;
	private final List<Loss> losses;
	private final Blackout blackout;

	private Redaction(Knowledge knowledge, List<Loss> losses, Blackout blackout) {
		this.knowledge = knowledge;
		this.losses = losses;
		this.blackout = blackout;
	}

	/**
	 * Cuts.
	 *
	 * @throws IOException when the objects can't be read
	 */
	public static Redaction of(Knowledge source, Audience audience, IProgressMonitor monitor) throws IOException {
		if (audience.isEverything()) {
			return new Redaction(source, List.of(), null);
		}
		Judgement judgement = Judgement.of(source, audience, IProgressMonitor.nullSafe(monitor));
		return judgement.isWhole() ? new Redaction(source, List.of(), null)
				: new Redaction(new RedactedKnowledge(source, judgement), judgement.losses(), judgement.blackout());
	}

	/** What the audience may see. */
	public Knowledge knowledge() {
		return knowledge;
	}

	/** What was left out or blackened, in the order of ids. */
	public List<Loss> losses() {
		return losses;
	}

	/** A text of one's own, such as a title, without what must not be said; empty when nothing had to go. */
	public Optional<String> blackened(String text) {
		return blackout == null ? Optional.empty() : blackout.blackened(text);
	}
}
