package org.akashi.app.internal;

import java.nio.file.Files;
import java.nio.file.Path;

import org.akashi.ui.ActiveCase;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;

/** The sample case: made in the workspace at first use, with the sample reports imported. */
final class SampleCase {

	private SampleCase() {
	}

	/** Opens it; makes it first when it is not there. UI thread. */
	static void open() {
		if (!UnsavedWork.mayLeave()) {
			return;
		}
		Path folder = Path.of(Platform.getLocation().toOSString(), "sample-case");
		Job.createSystem("Look for the sample case", monitor -> {
			if (Files.isRegularFile(folder.resolve("case.json"))) {
				ActiveCase.get().open(folder);
			} else {
				ActiveCase.get().create(folder, Messages.SampleCase_name);
			}
		}).schedule();
	}
}
