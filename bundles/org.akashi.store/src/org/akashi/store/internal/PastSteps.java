package org.akashi.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The journals of saved steps, kept in order: {@code <number of the file>-<last step>.journal}. */
final class PastSteps {

	private PastSteps() {
	}

	/** The highest number of a step that was saved, 0 when there is none. */
	static long lastNumber(Path folder) throws IOException {
		List<String> names = names(folder);
		return names.isEmpty() ? 0 : Long.parseLong(names.getLast().substring(9, names.getLast().length() - 8));
	}

	/** The file for the steps that are being saved. */
	static Path next(Path folder, StepHistory history) throws IOException {
		List<String> names = names(folder);
		long number = names.isEmpty() ? 1 : Long.parseLong(names.getLast().substring(0, 8)) + 1;
		return folder.resolve(String.format("%08d-%d.journal", number, history.lastNumber()));
	}

	private static List<String> names(Path folder) throws IOException {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString())
					.filter(name -> name.matches("\\d{8}-\\d{1,18}\\.journal")).sorted().toList();
		}
	}
}
