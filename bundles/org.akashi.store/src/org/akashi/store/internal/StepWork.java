package org.akashi.store.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

import org.akashi.store.CaseStatus;
import org.akashi.store.Edit;
import org.akashi.store.LogEntry.Kind;
import org.akashi.store.internal.StepRecord.ObjectChange;
import org.akashi.store.internal.StepRecord.ReportChange;
import org.akashi.store.internal.StepRecord.RuleChange;
import org.akashi.store.internal.StepRecord.VerdictChange;
import org.eclipse.core.runtime.CoreException;

/** Does steps: into the journal first, then into the case. Called under the case's write lock. */
final class StepWork {

	private final OpenCase owner;
	/** Steps in the journal that the case's files don't have. */
	private int unsaved;

	StepWork(OpenCase owner) {
		this.owner = owner;
	}

	/** Whether the journal holds what the files don't. */
	boolean unsaved() {
		return unsaved > 0;
	}

	/** The files have everything. */
	void saved() {
		unsaved = 0;
	}

	/** Does one edit; says whether anything changed. Either all of it is done and in the journal, or nothing. */
	boolean edit(String label, Consumer<Edit> work) throws CoreException {
		OpenEdit edit = new OpenEdit(owner);
		boolean done = false;
		try {
			work.accept(edit);
			List<ObjectChange> changes = edit.end();
			List<VerdictChange> verdicts = List.copyOf(edit.verdicts());
			List<RuleChange> ruleChanges = List.copyOf(edit.rules());
			List<ReportChange> reports = List.copyOf(edit.reports());
			List<TextChange> texts = List.copyOf(edit.texts());
			if (changes.isEmpty() && verdicts.isEmpty() && ruleChanges.isEmpty() && reports.isEmpty()
					&& texts.isEmpty()) {
				return false;
			}
			edit.checkWritable();
			long number = owner.history.nextNumber();
			StepRecord step = new StepRecord(number, number, Kind.EDIT, label, CaseLock.user(), Timestamps.now(),
					List.copyOf(changes), verdicts, ruleChanges, reports, texts);
			StepHead head = write(step);
			changes.stream().filter(change -> change.after() != null).forEach(change -> owner.put(change.id(), change.after()));
			verdicts.forEach(owner.shelf::apply);
			ruleChanges.forEach(owner.rules::apply);
			texts.forEach(owner.texts::apply);
			for (ReportChange report : reports) {
				owner.shelf.apply(report);
				owner.done(report.sha256());
			}
			owner.listeners.enqueue(step.change());
			owner.history.done(head);
			done = true;
			return true;
		} finally {
			if (!done) {
				edit.rollBack();
			}
		}
	}

	/** Makes the changes of a step as another record of it, as far as they fit what is there. */
	StepHead replay(StepRecord changes, Kind kind) throws CoreException {
		StepRecord step = new StepFit(owner).fit(changes).as(kind, owner.history.nextNumber(), CaseLock.user(), Timestamps.now());
		StepHead head = write(step);
		apply(step);
		owner.listeners.enqueue(step.change());
		return head;
	}

	/** Takes changes over that happened to the files; they are in the journal like any step. */
	void outside(String label, List<ObjectChange> changes) throws CoreException {
		StepRecord step = note(label, changes);
		apply(step);
		owner.listeners.enqueue(step.change());
	}

	/** Writes down changes that happened to the files; the caller makes them. */
	StepRecord note(String label, List<ObjectChange> changes) throws CoreException {
		StepRecord step = new StepRecord(owner.history.nextNumber(), Kind.OUTSIDE, label, CaseLock.user(), Timestamps.now(), changes,
				List.of(), List.of());
		owner.history.done(append(step));
		return step;
	}

	/** A report came; its files stand aside. */
	void added(String label, String sha256) throws CoreException {
		long number = owner.history.nextNumber();
		StepRecord step = new StepRecord(number, number, Kind.EDIT, label, CaseLock.user(), Timestamps.now(), List.of(), List.of(),
				List.of(), List.of(new ReportChange(sha256, true)));
		StepHead head = write(step);
		apply(step);
		owner.listeners.enqueue(step.change());
		owner.history.done(head);
	}

	private StepHead write(StepRecord step) throws CoreException {
		for (ObjectChange change : step.changes()) {
			Node node = owner.index.node(change.id());
			if (node != null) {
				owner.objects.checkWritable(node.shard);
			} else if (change.after() != null) {
				String type = LineFacts.of(change.after().getBytes(StandardCharsets.UTF_8)).type();
				owner.objects.checkWritable(owner.objects.home(type, change.id()));
			}
		}
		for (VerdictChange change : step.verdicts()) {
			owner.shelf.checkWritable(change.sha256());
		}
		if (!step.rules().isEmpty()) {
			owner.rules.checkWritable();
		}
		for (TextChange change : step.texts()) {
			owner.texts.checkWritable(change.key());
		}
		return append(step);
	}

	private StepHead append(StepRecord step) throws CoreException {
		try {
			StepHead head = owner.journal.append(step);
			count(step);
			return head;
		} catch (IOException e) {
			throw CaseStatus.error(CaseStatus.IO, "«" + step.label() + "» was not done, because " + owner.files.journal()
					+ " can't be written: " + e.getMessage() + ". Check free space and permissions.", e);
		}
	}

	/** Remembers whether saving has something to do. */
	void count(StepRecord step) {
		if (step.kind() == Kind.SAVE) {
			unsaved = 0;
		} else if (step.unsaved()) {
			unsaved++;
		}
	}

	/** Makes the case what the step says. */
	void apply(StepRecord step) {
		step.reports().stream().filter(ReportChange::added).forEach(owner.shelf::apply);
		for (ObjectChange change : step.changes()) {
			if (change.after() != null) {
				owner.put(change.id(), change.after());
				owner.restore(change.id(), change.after());
			} else if (owner.index.node(change.id()) != null) {
				owner.take(owner.index.node(change.id()));
			}
		}
		step.verdicts().forEach(owner.shelf::apply);
		step.rules().forEach(owner.rules::apply);
		step.texts().forEach(owner.texts::apply);
		step.reports().stream().filter(change -> !change.added()).forEach(owner.shelf::apply);
	}
}
