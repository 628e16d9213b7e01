package org.akashi.store.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** All that a journal holds. */
record ReadJournal(List<StepRecord> steps, long length, long torn, int broken) {

	static ReadJournal of(Path path) throws IOException {
		List<StepRecord> steps = new ArrayList<>();
		Journal.Extent extent = Journal.scan(path, (step, offset, length) -> steps.add(step));
		return new ReadJournal(List.copyOf(steps), extent.length(), extent.torn(), extent.broken());
	}
}
