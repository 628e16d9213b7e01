package org.akashi.store.internal;

import java.io.IOException;
import java.lang.ref.SoftReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.akashi.store.CaseStatus;

/**
 * The journals of saved steps, kept in order: {@code <number of the file>-<last entry>.journal}, each with a small file
 * {@code ….heads} beside it that says what stands where, so that a journal of any size costs nothing while nobody asks
 * for its steps. A missing or outdated file of heads is made again.
 */
final class PastSteps {

	private static final String JOURNAL = ".journal";
	private static final String HEADS = ".heads";

	/** One file of steps and, as long as memory lasts, what stands in it. */
	private static final class Past {

		private final JournalFile file;
		private SoftReference<List<StepHead>> heads = new SoftReference<>(null);

		Past(JournalFile file) {
			this.file = file;
		}
	}

	private final Path folder;
	private final Problems problems;
	private final List<Past> files = new ArrayList<>();

	PastSteps(Path folder, Problems problems) {
		this.folder = folder;
		this.problems = problems;
	}

	/** Finds the files. */
	synchronized void load() throws IOException {
		files.clear();
		for (String name : names(folder)) {
			files.add(new Past(new JournalFile(folder.resolve(name))));
		}
	}

	/** The highest number of an entry that was saved, 0 when there is none. */
	synchronized long lastNumber() {
		if (files.isEmpty()) {
			return 0;
		}
		String name = files.getLast().file.path().getFileName().toString();
		return Long.parseLong(name.substring(9, name.length() - JOURNAL.length()));
	}

	/** The file for the steps that are being saved. */
	synchronized Path next(long lastEntry) {
		String last = files.isEmpty() ? "00000000" : files.getLast().file.path().getFileName().toString();
		return folder.resolve(String.format("%08d-%d%s", Long.parseLong(last.substring(0, 8)) + 1, lastEntry, JOURNAL));
	}

	/** Takes the steps that have just been moved here. */
	synchronized void add(JournalFile file, List<StepHead> heads) {
		Past past = new Past(file);
		past.heads = new SoftReference<>(List.copyOf(heads));
		files.add(past);
		write(file, heads);
	}

	/** The number of files. */
	synchronized int count() {
		return files.size();
	}

	/** What stands in one of the files, in order. */
	synchronized List<StepHead> heads(int index) throws IOException {
		Past past = files.get(index);
		List<StepHead> heads = past.heads.get();
		if (heads == null) {
			heads = read(past.file);
			past.heads = new SoftReference<>(heads);
		}
		return heads;
	}

	private List<StepHead> read(JournalFile file) throws IOException {
		Path beside = beside(file);
		if (Files.exists(beside)) {
			try {
				List<StepHead> heads = new ArrayList<>();
				for (String line : Files.readAllLines(beside)) {
					heads.add(StepHead.of(line, file));
				}
				StepHead last = heads.isEmpty() ? null : heads.getLast();
				if (last != null && last.offset() + last.length() + 1 == Files.size(file.path())) {
					return List.copyOf(heads);
				}
			} catch (IOException | RuntimeException e) {
				problems.info(CaseStatus.IO, beside + " is made anew: " + e.getMessage());
			}
		}
		List<StepHead> heads = new ArrayList<>();
		Journal.scan(file.path(), (step, offset, length) -> heads.add(StepHead.of(step, file, offset, length)));
		write(file, heads);
		return List.copyOf(heads);
	}

	/** What can't be written is found again by reading the journal itself. */
	private void write(JournalFile file, List<StepHead> heads) {
		StringBuilder lines = new StringBuilder();
		heads.forEach(head -> lines.append(head.line()).append('\n'));
		try {
			// Neither durable nor atomic: what doesn't fit the journal is made again.
			Files.writeString(beside(file), lines, StandardCharsets.UTF_8);
		} catch (IOException e) {
			problems.info(CaseStatus.IO, beside(file) + " can't be written: " + e.getMessage());
		}
	}

	private Path beside(JournalFile file) {
		String name = file.path().getFileName().toString();
		return folder.resolve(name.substring(0, name.length() - JOURNAL.length()) + HEADS);
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
