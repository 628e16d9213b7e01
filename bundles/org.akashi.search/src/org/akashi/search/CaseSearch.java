package org.akashi.search;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.akashi.search.internal.KeptSearch;
import org.akashi.store.Case;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Finds anything in one case: names, values, sentences, reports and their texts. The index is a copy of what the case says,
 * kept in {@code .akashi/search} of its folder, which may be deleted at any time; a case that this process can't write to
 * has it in another folder or in memory.
 * <p>
 * The search has no thread of its own: whoever owns it calls {@link #update} on a worker thread when the listener of
 * {@link #onPending} says that there is something to do. Saving and editing never wait for it. All methods may be called
 * from any thread.
 */
public final class CaseSearch implements AutoCloseable {

	private final KeptSearch search;
	private final List<Runnable> pending = new CopyOnWriteArrayList<>();
	private final List<Runnable> updated = new CopyOnWriteArrayList<>();

	/**
	 * Costs nothing: files are read by the first {@link #update}.
	 *
	 * @param open    the case; stays the caller's
	 * @param instead folder for the index where that of the case can't be written; null for memory
	 */
	public CaseSearch(Case open, Path instead) {
		search = new KeptSearch(open, instead, () -> pending.forEach(Runnable::run), () -> updated.forEach(Runnable::run));
	}

	/** Calls the listener when {@link #update} has something to do: quickly, on the thread of the change. */
	public void onPending(Runnable listener) {
		pending.add(listener);
	}

	/** Calls the listener when results or the state may have changed, on the thread of {@link #update}. */
	public void onUpdated(Runnable listener) {
		updated.add(listener);
	}

	/** Hears nothing more. */
	public void removeListener(Runnable listener) {
		pending.remove(listener);
		updated.remove(listener);
	}

	/**
	 * Brings the index to what the case holds. The first call reads all of the case that isn't in the index yet. A fault
	 * (no space, broken files) ends up in {@link #state()}, not here.
	 *
	 * @param monitor progress and cancellation, or null; what was done until cancelled stays
	 * @throws org.eclipse.core.runtime.OperationCanceledException when cancelled
	 */
	public void update(IProgressMonitor monitor) {
		search.update(monitor);
	}

	/** Whether {@link #update} has something to do. */
	public boolean pending() {
		return search.pending();
	}

	/**
	 * Looks for something. Takes some milliseconds; not for the UI thread nevertheless, since it may have to wait for disks.
	 * Results are of the case as it is now: what was removed meanwhile isn't among them.
	 */
	public SearchAnswer answer(SearchRequest request) {
		return search.answer(request);
	}

	/** How far the index is. */
	public SearchState state() {
		return search.state();
	}

	/** Lets go of the files. An update that runs ends soon. */
	@Override
	public void close() {
		search.close();
	}
}
