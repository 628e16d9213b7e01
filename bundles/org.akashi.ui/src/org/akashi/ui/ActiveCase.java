package org.akashi.ui;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import org.akashi.store.Case;
import org.akashi.store.CaseChange;
import org.akashi.store.CaseListener;
import org.akashi.store.CaseTexts;
import org.akashi.store.Edit;
import org.akashi.ui.internal.CaseJob;
import org.akashi.ui.internal.Messages;
import org.akashi.ui.internal.OutsideWatch;
import org.eclipse.core.runtime.SafeRunner;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;

/**
 * The one open case of the workbench. Whoever shows something of the case listens here; whoever changes something
 * does it here, so that it runs in a {@link Job} and never on the UI thread. Listeners are called on the UI thread, at
 * most each 100 ms however fast the store changes.
 */
public final class ActiveCase {

	/** More changed ids than this are told as "everything changed". */
	private static final int MANY = 5_000;

	private static final ActiveCase INSTANCE = new ActiveCase(Display.getDefault());

	private final Display display;
	private final List<ActiveCaseListener> listeners = new CopyOnWriteArrayList<>();
	private final CoalescedUpdate delivery;
	private final CaseListener storeListener = this::collect;
	private final Object lock = new Object();
	private Set<String> objects = new HashSet<>();
	private Set<String> reports = new HashSet<>();
	private Set<CaseTexts.Key> texts = new HashSet<>();
	private boolean everything;
	private boolean rules;
	private volatile Case current;
	private final AtomicInteger running = new AtomicInteger();

	private ActiveCase(Display display) {
		this.display = display;
		this.delivery = new CoalescedUpdate(display, this::deliver);
	}

	/** The open case of this workbench, or the place where it will be. */
	public static ActiveCase get() {
		return INSTANCE;
	}

	/** The open case, if any. Any thread. */
	public Optional<Case> current() {
		return Optional.ofNullable(current);
	}

	/** Whether work on the case is running. Any thread. */
	public boolean busy() {
		return running.get() > 0;
	}

	/** Hears what follows; does nothing when it hears already. UI thread. */
	public void addListener(ActiveCaseListener listener) {
		if (!listeners.contains(Objects.requireNonNull(listener))) {
			listeners.add(listener);
		}
	}

	/** Hears nothing more. */
	public void removeListener(ActiveCaseListener listener) {
		listeners.remove(listener);
	}

	/**
	 * Opens the case of a folder in place of the open one, which is closed as it is; ask for saving before. Nothing
	 * changes when the folder cannot be opened.
	 *
	 * @return the job, already scheduled; a failure has been shown when it ends
	 */
	public Job open(Path folder) {
		String name = NLS.bind(Messages.ActiveCase_opening, folder.getFileName());
		return schedule(name, monitor -> {
			Case open = current;
			if (open == null || !open.folder().equals(folder)) {
				replace(Case.open(folder, monitor));
			}
		});
	}

	/**
	 * Makes an empty case in a folder and opens it.
	 *
	 * @param folder does not exist yet, or is empty
	 * @param name   what people call the case
	 * @return the job, already scheduled
	 */
	public Job create(Path folder, String name) {
		return schedule(NLS.bind(Messages.ActiveCase_creating, name), monitor -> replace(Case.create(folder, name)));
	}

	/** Makes all windows take over what is typed in them, as edits that run before any later work. UI thread. */
	public void takeOverInput() {
		tell(ActiveCaseListener::takeOverInput);
	}

	/** Writes all changes to the case's files. Does nothing when there are none. UI thread. */
	public Job save() {
		takeOverInput();
		return schedule(Messages.ActiveCase_saving, monitor -> {
			Case open = current;
			if (open != null && open.dirty()) {
				open.save(monitor);
			}
		});
	}

	/** Closes the case as it is; what was decided and not saved is still in its journal. */
	public Job close() {
		return schedule(Messages.ActiveCase_closing, monitor -> replace(null));
	}

	/** Throws away what was changed since the last save and closes the case. Reports that were added stay. */
	public Job closeWithoutSaving() {
		return schedule(Messages.ActiveCase_closing, monitor -> {
			Case open = current;
			if (open != null) {
				leave(open, null);
				open.closeWithoutSaving();
			}
		});
	}

	/**
	 * Changes the knowledge in one undoable step.
	 *
	 * @param label what it does, as Undo will call it: "Accept «Lazarus»"
	 * @param edit  the change; runs on a worker thread
	 * @return the job, already scheduled; a failure has been shown when it ends, and nothing was changed then
	 */
	public Job edit(String label, Consumer<Edit> edit) {
		return run(label, (open, monitor) -> open.history().execute(label, edit));
	}

	/** Takes back the last edit. UI thread. */
	public Job undo() {
		takeOverInput();
		return run(Messages.ActiveCase_undoing, (open, monitor) -> {
			open.history().undo();
		});
	}

	/** Does again what was undone last. UI thread. */
	public Job redo() {
		takeOverInput();
		return run(Messages.ActiveCase_redoing, (open, monitor) -> {
			open.history().redo();
		});
	}

	/**
	 * Runs work on the open case, after all work asked for before. Without a case it does nothing.
	 *
	 * @param name for the progress view
	 * @return the job, already scheduled; a failure has been shown when it ends
	 */
	public Job run(String name, CaseWork work) {
		return schedule(name, monitor -> {
			Case open = current;
			if (open != null) {
				work.run(open, monitor);
			}
		});
	}

	private Job schedule(String name, CaseJob.Body body) {
		running.incrementAndGet();
		Job job = new CaseJob(name, body, this::ended);
		job.schedule();
		delivery.request();
		return job;
	}

	private void ended() {
		running.decrementAndGet();
		delivery.request();
	}

	private void replace(Case next) {
		Case old = current;
		leave(old, next);
		if (old != null) {
			old.close();
		}
	}

	/** Makes the workbench see the next case, if any, and nobody the old one. */
	private void leave(Case old, Case next) {
		if (old != null) {
			old.removeListener(storeListener);
		}
		display.syncExec(() -> {
			current = null;
			forget();
			if (old != null) {
				tell(ActiveCaseListener::closed);
			}
			current = next;
			if (next != null) {
				OutsideWatch.start(display);
				next.addListener(storeListener);
				tell(listener -> listener.opened(next));
			}
			tell(ActiveCaseListener::stateChanged);
		});
	}

	private void collect(CaseChange change) {
		synchronized (lock) {
			objects.addAll(change.added());
			objects.addAll(change.changed());
			objects.addAll(change.removed());
			reports.addAll(change.reports());
			texts.addAll(change.texts());
			rules |= change.rules();
			everything |= objects.size() + reports.size() > MANY;
			if (everything) {
				objects.clear();
				reports.clear();
				texts.clear();
			}
		}
		delivery.request();
	}

	private void deliver() {
		CaseChanges changes;
		synchronized (lock) {
			changes = new CaseChanges(objects, reports, texts, everything, rules);
			forget();
		}
		if (current != null && (changes.anyObject() || changes.anyRule() || changes.anyText())) {
			tell(listener -> listener.changed(changes));
		}
		tell(ActiveCaseListener::stateChanged);
	}

	private void forget() {
		synchronized (lock) {
			objects = new HashSet<>();
			reports = new HashSet<>();
			texts = new HashSet<>();
			everything = false;
			rules = false;
		}
	}

	/** One listener's mistake must not keep the others from hearing. */
	private void tell(Consumer<ActiveCaseListener> message) {
		for (ActiveCaseListener listener : listeners) {
			SafeRunner.run(() -> message.accept(listener));
		}
	}
}
