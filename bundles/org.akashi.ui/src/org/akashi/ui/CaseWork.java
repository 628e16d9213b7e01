package org.akashi.ui;

import org.akashi.store.Case;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/** Work on the open case that takes time or touches files; it runs on a worker thread, one work at a time. */
@FunctionalInterface
public interface CaseWork {

	/**
	 * @param open    the case; stays open while this runs
	 * @param monitor for progress, and to be asked whether the person cancelled
	 * @throws CoreException                                     to tell the person what went wrong
	 * @throws org.eclipse.core.runtime.OperationCanceledException when cancelled
	 */
	void run(Case open, IProgressMonitor monitor) throws CoreException;
}
