package org.akashi.search.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

import org.akashi.search.SearchAnswer;
import org.akashi.search.SearchRequest;
import org.akashi.search.SearchState;
import org.akashi.search.SearchState.Phase;
import org.akashi.store.Case;
import org.akashi.store.CaseChange;
import org.akashi.store.CaseListener;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;

/** The search over one case: what is to be done, the index it is done to, and what happens when that fails. */
public final class KeptSearch {

	static {
		QuietLucene.please();
	}

	private static final String BUNDLE = "org.akashi.search";
	/** Progress is told at least after so many objects. */
	private static final int TOLD_EACH = 1_000;

	private final Case open;
	private final Path instead;
	private final Runnable pending;
	private final Runnable updated;
	private final CaseListener listener = this::changed;

	/** Held by the one update that runs. */
	private final Object updating = new Object();
	/** Read by answers, written by opening and closing. */
	private final ReadWriteLock using = new ReentrantReadWriteLock();
	private Keeping keeping;
	private boolean synchronised;
	private volatile boolean closed;
	private volatile SearchState state = new SearchState(Phase.NEW, 0, 0, Status.OK_STATUS);

	private final Object changes = new Object();
	private Set<String> objects = new HashSet<>();
	private Set<String> reports = new HashSet<>();

	/**
	 * @param pending told when there is something to do
	 * @param updated told when something was done
	 */
	public KeptSearch(Case open, Path instead, Runnable pending, Runnable updated) {
		this.open = Objects.requireNonNull(open);
		this.instead = instead;
		this.pending = pending;
		this.updated = updated;
		open.addListener(listener);
	}

	private void changed(CaseChange change) {
		synchronized (changes) {
			objects.addAll(change.added());
			objects.addAll(change.changed());
			objects.addAll(change.removed());
			reports.addAll(change.reports());
		}
		pending.run();
	}

	/** How far it is. */
	public SearchState state() {
		return state;
	}

	/** Whether there is something to do. */
	public boolean pending() {
		synchronized (changes) {
			return !closed && state.phase() != Phase.LIMITED && (!synchronised || !objects.isEmpty() || !reports.isEmpty());
		}
	}

	/** Does what is to be done. */
	public void update(IProgressMonitor given) {
		IProgressMonitor monitor = given == null ? new NullProgressMonitor() : given;
		synchronized (updating) {
			if (closed || state.phase() == Phase.LIMITED) {
				return;
			}
			try {
				work(monitor);
			} catch (OperationCanceledException e) {
				throw e;
			} catch (IOException | RuntimeException e) {
				failed(e, monitor);
			}
		}
		updated.run();
	}

	private void work(IProgressMonitor monitor) throws IOException {
		if (keeping == null) {
			open(directory());
		}
		if (!synchronised) {
			everything(monitor);
		}
		Set<String> touched;
		Set<String> read;
		synchronized (changes) {
			touched = objects;
			read = reports;
			objects = new HashSet<>();
			reports = new HashSet<>();
		}
		boolean done = false;
		try {
			keeping.some(touched, read, monitor);
			done = true;
		} finally {
			if (!done) {
				synchronized (changes) {
					objects.addAll(touched);
					reports.addAll(read);
				}
			}
		}
		state = new SearchState(Phase.READY, 0, 0, state.problem());
	}

	private void everything(IProgressMonitor monitor) throws IOException {
		SubMonitor progress = SubMonitor.convert(monitor, 100);
		int[] told = { 0, 0 };
		keeping.all(monitor, (done, total) -> {
			if (closed) {
				throw new OperationCanceledException();
			}
			if (done - told[0] >= TOLD_EACH) {
				told[0] = done;
				state = new SearchState(Phase.BUILDING, done, total, state.problem());
				progress.worked(Math.max(0, state.percent() - told[1]));
				told[1] = state.percent();
				updated.run();
			}
		});
		keeping.commit();
		synchronized (changes) {
			synchronised = true;
		}
	}

	private void open(Directory directory) throws IOException {
		Keeping opened;
		try {
			opened = new Keeping(open, directory);
		} catch (IOException | RuntimeException e) {
			directory.close();
			throw e;
		}
		using.writeLock().lock();
		try {
			keeping = opened;
		} finally {
			using.writeLock().unlock();
		}
	}

	private Path folder() {
		return open.folder().resolve(".akashi").resolve("search");
	}

	/** The case's own folder where this process may write to it; one process at a time has the case for writing. */
	private Directory directory() throws IOException {
		if (!open.readOnly()) {
			Directory own = IndexFolder.onDisk(folder());
			try {
				own.obtainLock(IndexWriter.WRITE_LOCK_NAME).close();
				return own;
			} catch (LockObtainFailedException e) {
				own.close(); // another search of this process has it
			}
		}
		return elsewhere();
	}

	private Directory elsewhere() throws IOException {
		Directory directory = instead == null ? IndexFolder.inMemory() : IndexFolder.onDisk(instead.resolve(open.id()));
		IndexFolder.seed(folder(), directory);
		return directory;
	}

	/** A broken index is made anew, once; without a place for it, the store answers alone. */
	private void failed(Exception fault, IProgressMonitor monitor) {
		if (closed) {
			return;
		}
		boolean again = state.problem().isOK() && keeping != null;
		Path folder = abandon();
		try {
			if (again && folder != null) {
				empty(folder);
				state = new SearchState(Phase.BUILDING, 0, 0, Status.info("The search index was broken and is made anew: " + fault.getMessage()));
				work(monitor);
				return;
			}
		} catch (OperationCanceledException e) {
			throw e;
		} catch (IOException | RuntimeException e) {
			fault.addSuppressed(e);
			abandon();
		}
		state = new SearchState(Phase.LIMITED, 0, 0, new Status(IStatus.WARNING, BUNDLE, "The search index can't be written to "
				+ (folder == null ? folder() : folder) + ": " + fault.getMessage() + ". Names and values are found without it, sentences and texts of "
				+ "reports are not. Make room or give the right to write, then open the case again.", fault));
	}

	/** Gives the index up as it is; the folder of its files, null when it has none. */
	private Path abandon() {
		using.writeLock().lock();
		Keeping broken = keeping;
		try {
			keeping = null;
			synchronised = false;
			if (broken != null) {
				broken.abandon();
			}
		} catch (IOException | RuntimeException e) {
			System.getLogger(BUNDLE).log(System.Logger.Level.DEBUG, "A broken search index could not be closed", e);
		} finally {
			using.writeLock().unlock();
		}
		return broken != null && broken.directory() instanceof FSDirectory files ? files.getDirectory() : null;
	}

	private static void empty(Path folder) throws IOException {
		try (var files = Files.newDirectoryStream(folder)) {
			for (Path file : files) {
				Files.deleteIfExists(file);
			}
		}
	}

	/** Looks for something. */
	public SearchAnswer answer(SearchRequest request) {
		using.readLock().lock();
		try {
			if (keeping != null && !closed) {
				var searchers = keeping.searchers();
				IndexSearcher searcher = searchers.acquire();
				try {
					return new Answering(open, searcher, request).answer(state);
				} finally {
					searchers.release(searcher);
				}
			}
		} catch (IOException e) {
			return new PlainAnswer(open, request).answer(new SearchState(Phase.LIMITED, 0, 0, Status.warning(
					"The search index can't be read: " + e.getMessage() + ". Only names and values were searched.", e)));
		} finally {
			using.readLock().unlock();
		}
		return new PlainAnswer(open, request).answer(state);
	}

	/** Lets go. */
	public void close() {
		closed = true;
		open.removeListener(listener);
		synchronized (updating) {
			using.writeLock().lock();
			try {
				if (keeping != null) {
					keeping.close();
				}
			} catch (IOException | RuntimeException e) {
				System.getLogger(BUNDLE).log(System.Logger.Level.WARNING, "The search index could not be closed: " + e.getMessage(), e);
			} finally {
				keeping = null;
				using.writeLock().unlock();
			}
		}
	}
}
