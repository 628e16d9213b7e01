package org.akashi.graph.layout;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.elk.core.util.BasicProgressMonitor;

/** Tells the platform how far the layout kernel is. Where the kernel asks or tells, a cancelled layout ends at once. */
final class ElkProgress extends BasicProgressMonitor {

	private static final int TICKS = 1_000;

	private final SubMonitor monitor;
	private double done;

	ElkProgress(SubMonitor monitor) {
		this.monitor = monitor.setWorkRemaining(TICKS);
	}

	@Override
	public boolean isCanceled() {
		if (monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
		return false;
	}

	@Override
	protected void doBegin(String name, float totalWork, boolean top, int levels) {
		isCanceled();
	}

	@Override
	protected void doWorked(float completed, float total, boolean top) {
		isCanceled();
		if (top && total > 0) {
			int ticks = (int) ((completed / total - done) * TICKS);
			if (ticks > 0) {
				monitor.worked(ticks);
				done += (double) ticks / TICKS;
			}
		}
	}

	@Override
	protected BasicProgressMonitor doSubTask(float work, int levels) {
		isCanceled();
		return new ElkPart(this);
	}

	/** A part of the work. */
	private static final class ElkPart extends BasicProgressMonitor {

		private final ElkProgress whole;

		ElkPart(ElkProgress whole) {
			this.whole = whole;
		}

		@Override
		public boolean isCanceled() {
			return whole.isCanceled();
		}

		@Override
		protected void doBegin(String name, float totalWork, boolean top, int levels) {
			whole.isCanceled();
		}

		@Override
		protected BasicProgressMonitor doSubTask(float work, int levels) {
			return new ElkPart(whole);
		}
	}
}
