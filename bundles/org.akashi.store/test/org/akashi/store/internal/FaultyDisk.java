package org.akashi.store.internal;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A disk on which everything can go wrong at any operation. It remembers what is not yet durable: contents that weren't
 * synced, and names in folders that weren't synced. When the power goes, that is lost, torn, or kept.
 */
final class FaultyDisk extends Disk {

	/** What happens at the operation. */
	enum Fault {
		/** The power goes. */
		POWER,
		/** Nothing more can be written until there is space again. */
		FULL
	}

	/** What is on the disk when the power comes back. */
	enum Left {
		/** All that was written happens to be there. */
		KEPT,
		/** Of what wasn't synced a half is there. */
		TORN,
		/** Nothing that wasn't synced is there. */
		LOST
	}

	/** The machine is off. */
	static final class PowerCut extends Error {

		private static final long serialVersionUID = 1;

		PowerCut() {
			super("the power is off");
		}
	}

	private final Fault fault;
	private final int at;
	private int operations;
	private boolean off;
	private boolean full;
	/** The durable content of files that were written since; null for those that are new. */
	private final Map<Path, byte[]> durable = new LinkedHashMap<>();
	private final Map<RandomAccessFile, Path> open = new HashMap<>();
	/** How to take back what happened to names in folders that weren't synced. */
	private final Map<Path, Deque<Undo>> names = new HashMap<>();

	@FunctionalInterface
	private interface Undo {
		void run() throws IOException;
	}

	FaultyDisk(Fault fault, int at) {
		this.fault = fault;
		this.at = at;
	}

	/** How many operations there were. */
	int operations() {
		return operations;
	}

	/** Whether the fault happened. */
	boolean happened() {
		return off || full || operations > at;
	}

	/** There is space again. */
	void free() {
		full = false;
	}

	private void operation(boolean needsSpace) throws IOException {
		if (off) {
			throw new PowerCut();
		}
		if (operations++ == at) {
			if (fault == Fault.FULL) {
				full = true;
			} else {
				off = true;
				throw new PowerCut();
			}
		}
		if (full && needsSpace) {
			throw new IOException("No space left on device");
		}
	}

	/** Makes the folder what is left; to be called in the order of {@link Left}. */
	void powerBack(Left left) throws IOException {
		if (left == Left.KEPT) {
			return;
		}
		for (Map.Entry<Path, byte[]> file : durable.entrySet()) {
			if (!Files.exists(file.getKey())) {
				continue;
			}
			byte[] written = Files.readAllBytes(file.getKey());
			byte[] before = file.getValue() == null ? new byte[0] : file.getValue();
			int common = Arrays.mismatch(before, written);
			byte[] torn = left == Left.LOST ? before
					: Arrays.copyOf(written, common < 0 ? written.length : common + (written.length - common) / 2);
			Files.write(file.getKey(), torn);
		}
		if (left == Left.LOST) {
			for (Deque<Undo> undos : names.values()) {
				while (!undos.isEmpty()) {
					undos.pop().run();
				}
			}
		}
	}

	private void name(Path folder, Undo undo) {
		names.computeIfAbsent(folder, key -> new ArrayDeque<>()).push(undo);
	}

	private void touch(Path file) throws IOException {
		if (!durable.containsKey(file)) {
			durable.put(file, Files.exists(file) ? Files.readAllBytes(file) : null);
		}
	}

	@Override
	RandomAccessFile open(Path file) throws IOException {
		operation(!Files.exists(file));
		if (!Files.exists(file)) {
			durable.put(file, null);
			name(file.getParent(), () -> Files.deleteIfExists(file));
		}
		RandomAccessFile opened = super.open(file);
		open.put(opened, file);
		return opened;
	}

	@Override
	void write(RandomAccessFile file, byte[] bytes, int offset, int length) throws IOException {
		if (!open.containsKey(file)) {
			// The lock: it says only who has the case.
			super.write(file, bytes, offset, length);
			return;
		}
		touch(open.get(file));
		if (!off && full) {
			super.write(file, bytes, offset, length / 2);
		}
		boolean before = off;
		try {
			operation(true);
		} catch (PowerCut e) {
			if (!before) {
				super.write(file, bytes, offset, length / 2);
			}
			throw e;
		}
		super.write(file, bytes, offset, length);
	}

	@Override
	void setLength(RandomAccessFile file, long length) throws IOException {
		operation(false);
		touch(open.get(file));
		super.setLength(file, length);
	}

	@Override
	void sync(RandomAccessFile file) throws IOException {
		operation(false);
		durable.remove(open.get(file));
	}

	@Override
	void delete(Path file) throws IOException {
		operation(false);
		if (Files.isRegularFile(file)) {
			byte[] content = Files.readAllBytes(file);
			name(file.getParent(), () -> {
				if (Files.isDirectory(file.getParent())) {
					Files.write(file, content);
				}
			});
		}
		super.delete(file);
	}

	@Override
	void move(Path from, Path to) throws IOException {
		operation(false);
		byte[] replaced = Files.isRegularFile(to) ? Files.readAllBytes(to) : null;
		byte[] unsynced = durable.containsKey(from) ? durable.get(from) : null;
		boolean pending = durable.containsKey(from);
		Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		durable.remove(from);
		durable.remove(to);
		if (pending) {
			durable.put(to, unsynced);
		}
		open.replaceAll((file, path) -> path.equals(from) ? to : path);
		name(to.getParent(), () -> {
			try {
				Files.move(to, from, StandardCopyOption.REPLACE_EXISTING);
			} catch (NoSuchFileException e) {
				// Moved on since, and that was made durable.
				return;
			}
			if (replaced != null) {
				Files.write(to, replaced);
			}
		});
		syncFolder(to.getParent());
	}

	@Override
	void makeFolder(Path folder) throws IOException {
		if (!Files.isDirectory(folder)) {
			operation(true);
			Files.createDirectories(folder);
		}
	}

	@Override
	void syncFolder(Path folder) throws IOException {
		operation(false);
		names.remove(folder);
	}
}
