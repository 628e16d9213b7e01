package org.akashi.search.ui.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.akashi.search.CaseSearch;
import org.akashi.search.SearchAnswer;
import org.akashi.search.SearchQuery;
import org.akashi.search.SearchRequest;
import org.akashi.search.SearchState;
import org.akashi.store.Case;
import org.akashi.ui.ActiveCase;
import org.akashi.ui.ActiveCaseListener;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.osgi.framework.FrameworkUtil;

/**
 * The search over the open case, and the jobs that keep it up to date: one soon after the case was opened, or at once
 * when somebody starts to search; one after each change.
 */
final class CaseSearcher implements ActiveCaseListener {

	/** Family of all jobs that touch the files of an index. */
	static final String FAMILY = "org.akashi.search";

	/** Opening a case comes first. */
	private static final int SOON = 2_000;
	/** Changes that come close together are taken over together. */
	private static final int TOGETHER = 150;

	/** One index is closed before the next is opened. */
	private static final ISchedulingRule ONE_AT_A_TIME = new ISchedulingRule() {

		@Override
		public boolean contains(ISchedulingRule rule) {
			return rule == this;
		}

		@Override
		public boolean isConflicting(ISchedulingRule rule) {
			return rule == this;
		}
	};

	private static CaseSearcher instance;

	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private volatile CaseSearch search;
	private volatile Case searched;
	private volatile Job job;

	private CaseSearcher() {
		ActiveCase.get().addListener(this);
		ActiveCase.get().current().ifPresent(this::opened);
	}

	/** That of this workbench. UI thread. */
	static CaseSearcher get() {
		if (instance == null) {
			instance = new CaseSearcher();
		}
		return instance;
	}

	/** Runs it when results or the state may have changed, on a worker thread. */
	void addListener(Runnable listener) {
		listeners.add(listener);
	}

	/** Hears nothing more. */
	void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	@Override
	public void opened(Case opened) {
		CaseSearch made = new CaseSearch(opened, folder());
		Job work = new Update(made);
		made.onPending(() -> work.schedule(TOGETHER));
		made.onUpdated(() -> listeners.forEach(Runnable::run));
		search = made;
		searched = opened;
		job = work;
		work.schedule(SOON);
	}

	@Override
	public void closed() {
		CaseSearch old = search;
		Job running = job;
		search = null;
		searched = null;
		job = null;
		if (old != null) {
			running.cancel();
			new Closing(old).schedule();
		}
	}

	/** Somebody is about to search. */
	void hurry() {
		Job work = job;
		if (work != null && search.state().phase() == SearchState.Phase.NEW) {
			work.wakeUp();
			work.schedule();
		}
	}

	/** Answers a request of a worker thread about this case. */
	SearchAnswer answer(Case open, SearchRequest request) {
		CaseSearch current = search;
		if (current == null || searched != open) {
			return new SearchAnswer(SearchQuery.parse(request.text()), List.of(), false, new SearchState(SearchState.Phase.NEW, 0, 0, Status.OK_STATUS));
		}
		return current.answer(request);
	}

	/** Whether all changes so far can be found. */
	boolean settled() {
		CaseSearch current = search;
		return current == null || !current.pending();
	}

	private static Path folder() {
		return Platform.getStateLocation(FrameworkUtil.getBundle(CaseSearcher.class)).append("index").toPath();
	}

	/** Lets go of the files of a case that was closed. */
	private static final class Closing extends Job {

		private final CaseSearch closed;

		Closing(CaseSearch closed) {
			super(Messages.Job_close);
			this.closed = closed;
			setSystem(true);
			setRule(ONE_AT_A_TIME);
		}

		@Override
		protected IStatus run(IProgressMonitor monitor) {
			closed.close();
			return Status.OK_STATUS;
		}

		@Override
		public boolean belongsTo(Object family) {
			return FAMILY.equals(family);
		}
	}

	private final class Update extends Job {

		private final CaseSearch updated;
		private boolean first = true;

		Update(CaseSearch updated) {
			super(Messages.Job_first);
			this.updated = updated;
			setPriority(DECORATE);
			setRule(ONE_AT_A_TIME);
		}

		@Override
		public boolean belongsTo(Object family) {
			return FAMILY.equals(family);
		}

		@Override
		protected IStatus run(IProgressMonitor monitor) {
			updated.update(monitor);
			if (first && updated.state().phase() != SearchState.Phase.BUILDING) {
				first = false;
				if (!updated.state().problem().isOK()) {
					Platform.getLog(CaseSearcher.class).log(updated.state().problem());
				}
			}
			if (search == updated && updated.pending()) {
				schedule(TOGETHER);
			}
			return Status.OK_STATUS;
		}
	}
}
