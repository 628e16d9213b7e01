package org.akashi.store.internal;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;

import org.akashi.store.CaseStatus;

/**
 * The steps since the last save, one a line: eight hexadecimal digits of the CRC-32 of the JSON in UTF-8, a space, the
 * JSON, a line break. A line is on disk before its step is acknowledged; the checksum tells a line that was torn.
 */
final class Journal implements AutoCloseable {

	private static final int CHECKSUM = 9;

	/**
	 * What a journal file holds besides whole steps.
	 *
	 * @param length bytes up to the end of the last whole one
	 * @param torn   bytes after that
	 * @param broken lines before the last whole one that don't fit their checksum
	 */
	record Extent(long length, long torn, int broken) {

		/** Says what didn't come back. */
		void tell(Problems problems, String journal) {
			if (broken > 0) {
				problems.error(CaseStatus.TORN_JOURNAL, broken + " steps in " + journal
						+ " are damaged and were left out. A copy of the journal was kept beside it.");
			}
			if (torn > 0) {
				problems.info(CaseStatus.TORN_JOURNAL, "The last step in the journal was cut off while it was written; it "
						+ "had not been acknowledged and was left out.");
			}
		}
	}

	/** Takes the whole steps of a journal, one after the other. */
	@FunctionalInterface
	interface Steps {
		/** A step, and where its line stands without its line break. */
		void step(StepRecord step, long offset, int length) throws IOException;
	}

	private final Disk disk;
	private final Path path;
	private RandomAccessFile file;
	private long length;
	private boolean failed;

	/** Where the steps stand now. */
	private JournalFile place;

	private Journal(Disk disk, JournalFile place, RandomAccessFile file, long length) {
		this.disk = disk;
		this.path = place.path();
		this.place = place;
		this.file = file;
		this.length = length;
	}

	/** Reads what is there without keeping it; a missing file is an empty journal. */
	static Extent scan(Path path, Steps steps) throws IOException {
		if (!Files.exists(path)) {
			return new Extent(0, 0, 0);
		}
		long[] good = new long[1];
		int[] bad = new int[2];
		LineScanner.scan(path, line -> {
			StepRecord step = line.ended() ? step(line.bytes(), line.start(), line.length()) : null;
			if (step != null) {
				steps.step(step, line.offset(), line.length());
				good[0] = line.offset() + line.length() + 1;
				bad[1] = bad[0];
			} else {
				bad[0]++;
			}
		});
		return new Extent(good[0], Files.size(path) - good[0], bad[1]);
	}

	/** The step of a line, or null when the line isn't a whole one. */
	static StepRecord step(byte[] bytes, int start, int length) {
		if (length <= CHECKSUM || bytes[start + CHECKSUM - 1] != ' ') {
			return null;
		}
		String checksum = new String(bytes, start, CHECKSUM - 1, StandardCharsets.US_ASCII);
		if (!checksum.equals(checksum(bytes, start + CHECKSUM, length - CHECKSUM))) {
			return null;
		}
		try {
			return StepRecord.of(new String(bytes, start + CHECKSUM, length - CHECKSUM, StandardCharsets.UTF_8));
		} catch (RuntimeException e) {
			// Whole but not a step of this version: reported as broken by the caller.
			return null;
		}
	}

	private static String checksum(byte[] bytes, int start, int length) {
		CRC32 crc = new CRC32();
		crc.update(bytes, start, length);
		return String.format("%08x", crc.getValue());
	}

	/** The bytes of one step. */
	static byte[] line(StepRecord step) {
		byte[] json = step.json().getBytes(StandardCharsets.UTF_8);
		byte[] line = new byte[CHECKSUM + json.length + 1];
		byte[] checksum = checksum(json, 0, json.length).getBytes(StandardCharsets.US_ASCII);
		System.arraycopy(checksum, 0, line, 0, checksum.length);
		line[CHECKSUM - 1] = ' ';
		System.arraycopy(json, 0, line, CHECKSUM, json.length);
		line[line.length - 1] = '\n';
		return line;
	}

	/** Opens for appending after the given length; what is behind it is cut off. */
	static Journal open(Disk disk, Path path, long length) throws IOException {
		return open(disk, new JournalFile(path), length);
	}

	/** As {@link #open(Disk, Path, long)}, where steps in the file are remembered already. */
	static Journal open(Disk disk, JournalFile place, long length) throws IOException {
		Path path = place.path();
		disk.makeFolder(path.getParent());
		boolean fresh = !Files.exists(path);
		RandomAccessFile file = disk.open(path);
		try {
			if (file.length() != length) {
				disk.setLength(file, length);
			}
			if (fresh) {
				// Nothing is in it yet: its name is all there is to make durable.
				disk.syncFolder(path.getParent());
			} else {
				disk.sync(file);
			}
			return new Journal(disk, place, file, length);
		} catch (IOException e) {
			file.close();
			throw e;
		}
	}

	/** The file that holds the steps since the last save, wherever it may go. */
	JournalFile place() {
		return place;
	}

	/** Appends a step; it is on disk when this returns, and not at all when this throws. */
	StepHead append(StepRecord step) throws IOException {
		return append(step, true);
	}

	/** Appends a record that may be lost with the power: it says only that something happened. */
	StepHead mark(StepRecord step) throws IOException {
		return append(step, false);
	}

	private StepHead append(StepRecord step, boolean sync) throws IOException {
		if (failed || file == null) {
			throw new IOException("The journal " + path + " can no longer be written; open the case again");
		}
		byte[] line = line(step);
		try {
			file.seek(length);
			disk.write(file, line, 0, line.length);
			if (sync) {
				disk.sync(file);
			}
			StepHead head = StepHead.of(step, place, length, line.length - 1);
			length += line.length;
			return head;
		} catch (IOException e) {
			cutBack(e);
			throw e;
		}
	}

	/** Part of the line may be there: a later step must not stand behind it. */
	private void cutBack(IOException cause) {
		try {
			disk.setLength(file, length);
			disk.sync(file);
		} catch (IOException e) {
			failed = true;
			cause.addSuppressed(e);
		}
	}

	/** Whether it holds no steps. */
	boolean empty() {
		return length == 0;
	}

	/** Moves the steps to a file of their own and starts anew: they are in the case's files now. */
	void setAside(Path past) throws IOException {
		if (empty()) {
			return;
		}
		disk.makeFolder(past.getParent());
		close();
		boolean moved = false;
		try {
			disk.rename(path, past);
			place.moved(past);
			moved = true;
		} finally {
			Journal fresh = open(disk, path, Files.exists(path) ? Files.size(path) : 0);
			file = fresh.file;
			length = fresh.length;
			if (moved) {
				place = fresh.place;
			}
		}
		disk.syncFolder(past.getParent());
	}

	@Override
	public void close() throws IOException {
		if (file != null) {
			file.close();
			file = null;
		}
	}
}
