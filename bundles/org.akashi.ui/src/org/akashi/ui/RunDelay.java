package org.akashi.ui;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How long a thread was ready to run while the machine ran others: second number of Linux's
 * {@code /proc/<pid>/task/<tid>/schedstat} (Documentation/scheduler/sched-stats.rst). Zero on other systems.
 */
final class RunDelay {

	private final Path file;

	private RunDelay(Path file) {
		this.file = file;
	}

	static RunDelay ofCurrentThread() {
		try {
			Path file = Path.of("/proc").resolve(Files.readSymbolicLink(Path.of("/proc/thread-self"))).resolve("schedstat");
			return new RunDelay(Files.isReadable(file) ? file : null);
		} catch (IOException | UnsupportedOperationException e) {
			return new RunDelay(null); // Not Linux.
		}
	}

	/** Nanoseconds since the thread began. Any thread. */
	long nanos() {
		if (file == null) {
			return 0;
		}
		try {
			String[] numbers = Files.readString(file, StandardCharsets.US_ASCII).trim().split(" ");
			return Long.parseLong(numbers[1]);
		} catch (IOException | NumberFormatException | ArrayIndexOutOfBoundsException e) {
			return 0;
		}
	}
}
