package org.akashi.store.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

import org.akashi.store.Edit;
import org.akashi.store.History;
import org.akashi.store.internal.StepRecord.Kind;
import org.eclipse.core.runtime.CoreException;

/** The command stack: steps done and taken back, each in the direction in which it was done. */
final class StepHistory implements History {

	private final OpenCase owner;
	private final Deque<StepRecord> done = new ArrayDeque<>();
	private final Deque<StepRecord> takenBack = new ArrayDeque<>();
	private long lastNumber;

	StepHistory(OpenCase owner) {
		this.owner = owner;
	}

	/** The number of the newest step. */
	long lastNumber() {
		return lastNumber;
	}

	/** Steps of earlier sessions count on. */
	void startAfter(long number) {
		lastNumber = Math.max(lastNumber, number);
	}

	/** Takes a step that came back from the journal onto the stack. */
	void recover(StepRecord record) {
		startAfter(record.number());
		switch (record.kind()) {
		case EDIT -> push(record);
		case UNDO -> {
			done.removeIf(step -> step.number() == record.number());
			takenBack.push(record.reversed(Kind.EDIT, record.by(), record.at()));
		}
		case REDO -> {
			takenBack.removeIf(step -> step.number() == record.number());
			done.push(record);
		}
		}
	}

	private void push(StepRecord step) {
		done.push(step);
		takenBack.clear();
	}

	@Override
	public boolean execute(String label, Consumer<Edit> edit) throws CoreException {
		return owner.step(() -> {
			StepRecord step = owner.edit(lastNumber + 1, label, edit);
			if (step == null) {
				return false;
			}
			lastNumber = step.number();
			push(step);
			return true;
		});
	}

	@Override
	public boolean undo() throws CoreException {
		return owner.step(() -> {
			StepRecord step = done.peek();
			if (step == null) {
				return false;
			}
			owner.replay(step.reversed(Kind.UNDO, CaseLock.user(), Timestamps.now()));
			takenBack.push(done.pop());
			return true;
		});
	}

	@Override
	public boolean redo() throws CoreException {
		return owner.step(() -> {
			StepRecord step = takenBack.peek();
			if (step == null) {
				return false;
			}
			owner.replay(step.again(CaseLock.user(), Timestamps.now()));
			done.push(takenBack.pop());
			return true;
		});
	}

	@Override
	public boolean canUndo() {
		return owner.read(() -> !done.isEmpty()) && !owner.readOnly();
	}

	@Override
	public boolean canRedo() {
		return owner.read(() -> !takenBack.isEmpty()) && !owner.readOnly();
	}

	@Override
	public String undoLabel() {
		return owner.read(() -> label(done));
	}

	@Override
	public String redoLabel() {
		return owner.read(() -> label(takenBack));
	}

	private static String label(Deque<StepRecord> steps) {
		return steps.isEmpty() ? "" : steps.peek().label();
	}

	@Override
	public List<Step> steps() {
		return owner.read(() -> {
			List<Step> steps = new ArrayList<>(done.size());
			done.descendingIterator().forEachRemaining(
					step -> steps.add(new Step(step.number(), step.label(), step.by(), step.at())));
			return List.copyOf(steps);
		});
	}
}
