package org.akashi.store.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.akashi.store.CaseStatus;
import org.akashi.store.Edit;
import org.akashi.store.History;
import org.akashi.store.LogChange;
import org.akashi.store.LogEntry;
import org.akashi.store.LogEntry.Kind;
import org.eclipse.core.runtime.CoreException;

/**
 * The command stack and the log. Both are read from the journals, the stack from its top and only as far as it is
 * needed; what a step changed stays on disk until somebody asks.
 */
final class StepHistory implements History {

	/**
	 * A step on a stack.
	 *
	 * @param head     the record that says what it does
	 * @param reversed whether that record took it back
	 */
	private record Stacked(StepHead head, boolean reversed) {

		StepRecord read() throws CoreException {
			StepRecord step = StepHistory.read(head);
			return reversed ? step.reversed() : step;
		}
	}

	private final OpenCase owner;
	private final PastSteps past;
	/** What stands in the present journal. */
	private final List<StepHead> present = new ArrayList<>();
	/** The last step first. */
	private final Deque<Stacked> done = new ArrayDeque<>();
	private final Deque<Stacked> takenBack = new ArrayDeque<>();
	/** How many of the past files, from the first, aren't on the stack yet. */
	private int unread;
	/** Steps of which a later record was seen on the way back. */
	private final Set<Long> settled = new HashSet<>();
	private boolean redoable = true;
	private long lastNumber;

	StepHistory(OpenCase owner, PastSteps past) {
		this.owner = owner;
		this.past = past;
	}

	/** The number of the newest entry. */
	synchronized long lastNumber() {
		return lastNumber;
	}

	/** The number for the next entry. */
	synchronized long nextNumber() {
		return lastNumber + 1;
	}

	/** Finds what earlier sessions left. */
	synchronized void load() throws IOException {
		past.load();
		lastNumber = past.lastNumber();
		unread = past.count();
	}

	/** Takes an entry of the present journal. */
	synchronized void add(StepHead head) {
		present.add(head);
		lastNumber = Math.max(lastNumber, head.entry().number());
	}

	/** Builds the stacks once the present journal is known. */
	synchronized void stack() {
		stack(present);
		reachBack(1);
	}

	/** The entries of the present journal that the files don't have, oldest first. */
	synchronized List<StepHead> unsaved() {
		int from = present.size();
		while (from > 0 && present.get(from - 1).kind() != Kind.SAVE) {
			from--;
		}
		return List.copyOf(present.subList(from, present.size()));
	}

	/** As {@link #unsaved()}, whole. */
	List<StepRecord> unsavedSteps() throws CoreException {
		List<StepRecord> steps = new ArrayList<>();
		for (StepHead head : unsaved()) {
			steps.add(read(head));
		}
		return steps;
	}

	/** From the last record to the first: the latest record of a step says how it stands. */
	private void stack(List<StepHead> heads) {
		for (int i = heads.size() - 1; i >= 0; i--) {
			StepHead head = heads.get(i);
			switch (head.kind()) {
			case SAVE -> {
				// Not a step.
			}
			case DISCARD -> {
				while (i > 0 && heads.get(i - 1).kind() != Kind.SAVE) {
					i--;
				}
			}
			case EDIT, OUTSIDE -> {
				redoable = false;
				if (!settled.remove(head.number())) {
					done.addLast(new Stacked(head, false));
				}
			}
			case REDO -> {
				if (settled.add(head.number())) {
					done.addLast(new Stacked(head, false));
				}
			}
			case UNDO -> {
				if (settled.add(head.number()) && redoable) {
					takenBack.addLast(new Stacked(head, true));
				}
			}
			}
		}
	}

	/** Reads on until so many steps are on the stack and all that can be done again, or all there is. */
	private void reachBack(int wanted) {
		try {
			while ((done.size() < wanted || redoable) && unread > 0) {
				unread--;
				stack(past.heads(unread));
			}
		} catch (IOException e) {
			unread = 0;
			owner.problems.warning(CaseStatus.IO, "Steps of earlier sessions can't be read: " + e.getMessage()
					+ ". What was done before can't be taken back.");
		}
	}

	/** Puts the record of a new step on the stack. */
	synchronized void done(StepHead head) {
		add(head);
		done.push(new Stacked(head, false));
		takenBack.clear();
	}

	@Override
	public boolean execute(String label, Consumer<Edit> edit) throws CoreException {
		return owner.step(() -> owner.steps.edit(label, edit));
	}

	@Override
	public boolean undo() throws CoreException {
		return owner.step(() -> {
			Stacked top = peek(done);
			if (top == null) {
				return false;
			}
			StepHead head = owner.steps.replay(top.read().reversed(), Kind.UNDO);
			synchronized (this) {
				add(head);
				done.pop();
				takenBack.push(new Stacked(head, true));
				reachBack(1);
			}
			return true;
		});
	}

	@Override
	public boolean redo() throws CoreException {
		return owner.step(() -> {
			Stacked top = peek(takenBack);
			if (top == null) {
				return false;
			}
			StepHead head = owner.steps.replay(top.read(), Kind.REDO);
			synchronized (this) {
				add(head);
				takenBack.pop();
				done.push(new Stacked(head, false));
			}
			return true;
		});
	}

	private synchronized Stacked peek(Deque<Stacked> stack) {
		return stack.peek();
	}

	@Override
	public boolean goTo(LogEntry entry, String label) throws CoreException {
		return owner.step(() -> {
			Composition way = new Composition();
			List<StepHead> heads = heads();
			int at = heads.size() - 1;
			while (at >= 0 && !heads.get(at).entry().equals(entry)) {
				at--;
			}
			if (at < 0 && entry != null) {
				throw CaseStatus.error(CaseStatus.IO, "Entry " + entry.number() + " «" + entry.label()
						+ "» isn't in the history of this case any more.");
			}
			for (int i = heads.size() - 1; i > at; i--) {
				way.before(read(heads.get(i)));
			}
			StepRecord step = way.record(nextNumber(), label, owner);
			if (step == null) {
				return false;
			}
			done(owner.steps.replay(step, Kind.EDIT));
			return true;
		});
	}

	/** All entries, oldest first. */
	private synchronized List<StepHead> heads() throws CoreException {
		try {
			List<StepHead> all = new ArrayList<>();
			for (int i = 0; i < past.count(); i++) {
				all.addAll(past.heads(i));
			}
			all.addAll(present);
			return all;
		} catch (IOException e) {
			throw unreadable(e);
		}
	}

	@Override
	public List<LogEntry> log() throws CoreException {
		return heads().stream().map(StepHead::entry).toList();
	}

	@Override
	public List<LogChange> changes(LogEntry entry) throws CoreException {
		List<StepHead> heads = heads();
		for (int i = heads.size() - 1; i >= 0; i--) {
			if (heads.get(i).entry().equals(entry)) {
				return LogChanges.of(read(heads.get(i)));
			}
		}
		return List.of();
	}

	private static StepRecord read(StepHead head) throws CoreException {
		try {
			return head.read();
		} catch (IOException e) {
			throw unreadable(e);
		}
	}

	private static CoreException unreadable(IOException e) {
		return CaseStatus.error(CaseStatus.IO, "The history of the case can't be read: " + e.getMessage()
				+ ". Nothing was changed. The history stands in .akashi/history; restore it from a backup.", e);
	}

	/** Writes down that the unsaved steps are thrown away, and what takes them back, then sets them aside. */
	void discard(Journal journal) throws IOException, CoreException {
		if (!owner.steps.unsaved()) {
			return;
		}
		Composition way = new Composition();
		List<StepHead> added = new ArrayList<>();
		for (StepHead head : unsaved().reversed()) {
			way.before(read(head));
			if (head.kind() == Kind.EDIT && head.entry().reports() > 0) {
				added.addFirst(head);
			}
		}
		StepRecord step = way.record(nextNumber(), "Close without saving", owner);
		if (step != null) {
			StepRecord back = new StepRecord(step.entry(), step.number(), Kind.DISCARD, step.label(), step.by(), step.at(),
					step.changes(), step.verdicts(), step.rules(), List.of(), step.texts());
			add(journal.append(back));
			// Reports stay, and so does the possibility of taking them back.
			for (StepHead head : added) {
				StepRecord report = read(head);
				if (report.reports().stream().allMatch(change -> owner.shelf.has(change.sha256()))) {
					add(journal.append(new StepRecord(nextNumber(), nextNumber(), Kind.EDIT, report.label(), report.by(), report.at(),
							List.of(), List.of(), List.of(), report.reports())));
				}
			}
		}
		setAside(journal);
	}

	/** Sets the present journal aside; its steps stay on the stacks. */
	void setAside(Journal journal) throws IOException {
		Path to = past.next(lastNumber());
		JournalFile place = journal.place();
		try {
			journal.setAside(to);
		} finally {
			synchronized (this) {
				if (place.path().equals(to)) {
					past.add(place, present);
					present.clear();
				}
			}
		}
	}

	@Override
	public boolean canUndo() {
		return peek(done) != null && !owner.readOnly();
	}

	@Override
	public boolean canRedo() {
		return peek(takenBack) != null && !owner.readOnly();
	}

	@Override
	public String undoLabel() {
		return label(peek(done));
	}

	@Override
	public String redoLabel() {
		return label(peek(takenBack));
	}

	private static String label(Stacked step) {
		return step == null ? "" : step.head().entry().label();
	}

	@Override
	public synchronized List<Step> steps() {
		reachBack(Integer.MAX_VALUE);
		List<Step> steps = new ArrayList<>(done.size());
		done.descendingIterator().forEachRemaining(step -> {
			LogEntry entry = step.head().entry();
			steps.add(new Step(entry.step(), entry.label(), entry.by(), entry.at()));
		});
		return List.copyOf(steps);
	}
}
