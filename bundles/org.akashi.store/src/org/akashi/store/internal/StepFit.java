package org.akashi.store.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.akashi.mention.rules.ExtractionRule;
import org.akashi.store.CaseStatus;
import org.akashi.store.internal.StepRecord.ObjectChange;
import org.akashi.store.internal.StepRecord.RuleChange;
import org.eclipse.core.runtime.CoreException;

/**
 * Looks whether what a step wants to change is still as the step left it. Where another program has changed an object
 * since, both changes are kept if they touch different properties; else the step is refused as a whole.
 */
final class StepFit {

	private static final int NAMED = 5;

	private final OpenCase owner;
	private final List<ObjectChange> fitting = new ArrayList<>();
	private final List<String> misfits = new ArrayList<>();

	StepFit(OpenCase owner) {
		this.owner = owner;
	}

	/** The changes as they can be made to what is there. */
	StepRecord fit(StepRecord step) throws CoreException {
		for (ObjectChange change : step.net()) {
			fit(change);
		}
		for (RuleChange change : step.rules()) {
			fit(change);
		}
		for (TextChange change : step.texts()) {
			if (!change.fits(owner.texts.text(change.key()))) {
				misfits.add(change.key().kind().name().toLowerCase(Locale.ROOT) + " «" + change.key().name() + "»");
			}
		}
		if (!misfits.isEmpty()) {
			String named = String.join("; ", misfits.subList(0, Math.min(NAMED, misfits.size())))
					+ (misfits.size() > NAMED ? "; and " + (misfits.size() - NAMED) + " more" : "");
			throw CaseStatus.error(CaseStatus.DOES_NOT_FIT, "«" + step.label() + "» can't be taken back or done again, because "
					+ "another program or person has since changed what it changed: " + named
					+ ". Nothing was changed. Edit these objects by hand, or go back to a later point of the history.");
		}
		return step.with(fitting);
	}

	private void fit(ObjectChange change) {
		String now = line(owner, change.id());
		if (Objects.equals(now, change.before())) {
			fitting.add(change);
			return;
		}
		if (now == null) {
			if (change.after() != null) {
				misfits.add(change.id() + " (removed)");
			}
			return;
		}
		LineMerge.Merged merged = LineMerge.merge(change.before(), now, change.after(), false);
		if (!merged.conflicts().isEmpty()) {
			misfits.add(change.id() + " «" + owner.index.entry(owner.index.node(change.id())).name() + "» ("
					+ String.join(", ", merged.conflicts().stream().map(LineMerge::shown).toList()) + ")");
		} else if (!now.equals(merged.line())) {
			fitting.add(new ObjectChange(change.id(), now, merged.line()));
		}
	}

	private void fit(RuleChange change) {
		String id = (change.before() != null ? change.before() : change.after()).id();
		ExtractionRule now = owner.rules.find(id);
		if (!Objects.equals(now, change.before()) && !Objects.equals(now, change.after())) {
			misfits.add("rule " + id);
		}
	}

	/** The present line of an object, or null. */
	static String line(OpenCase owner, String id) {
		Node node = owner.index.node(id);
		if (node == null) {
			return null;
		}
		try {
			return new String(node.shard.line(node), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new java.io.UncheckedIOException(e);
		}
	}
}
