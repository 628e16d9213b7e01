package org.akashi.store.internal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;

/** Writes files so that a killed process or a lost power line leaves either the old or the new content, never a half. */
public class Disk {

	/** The ending of files that are being written; what is left of them may be deleted. */
	static final String TEMPORARY = ".tmp";

	/** Gives the content of a file. */
	@FunctionalInterface
	interface Content {
		void write(OutputStream out) throws IOException;
	}

	/** Replaces or makes a file: temporary file beside it, fsync, atomic move, fsync of the folder. */
	void replace(Path file, Content content) throws IOException {
		Path temporary = prepare(file, content);
		try {
			move(temporary, file);
		} catch (IOException e) {
			delete(temporary);
			throw e;
		}
	}

	/** The first half of {@link #replace}: the content is on disk in a temporary file beside the target. */
	Path prepare(Path file, Content content) throws IOException {
		makeFolder(file.getParent());
		Path temporary = temporary(file);
		try {
			// Not a channel: an interrupted thread would close it in the middle of a write.
			try (RandomAccessFile target = open(temporary)) {
				setLength(target, 0);
				OutputStream out = new BufferedOutputStream(new FileOutput(target), 1 << 16);
				content.write(out);
				out.flush();
				sync(target);
			}
			return temporary;
		} catch (IOException | RuntimeException e) {
			delete(temporary);
			throw e;
		}
	}

	/** Removes what an interrupted {@link #replace} of a file has left. */
	void tidy(Path file) throws IOException {
		delete(temporary(file));
	}

	private static Path temporary(Path file) {
		return file.resolveSibling("." + file.getFileName() + TEMPORARY);
	}

	/** The second half of {@link #replace}. */
	void move(Path temporary, Path file) throws IOException {
		rename(temporary, file);
		syncFolder(file.getParent());
	}

	/** Gives a file another name, which isn't durable before {@link #syncFolder}. */
	void rename(Path from, Path to) throws IOException {
		Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
	}

	/** Opens a file for writing, makes it when missing; its name isn't durable before {@link #syncFolder}. */
	RandomAccessFile open(Path file) throws IOException {
		return new RandomAccessFile(file.toFile(), "rw");
	}

	/** What was written to the file is on disk when this returns. */
	void sync(RandomAccessFile file) throws IOException {
		file.getFD().sync();
	}

	/** Cuts a file off, or makes it longer. */
	void setLength(RandomAccessFile file, long length) throws IOException {
		file.setLength(length);
	}

	/** Deletes a file; does nothing when it isn't there. */
	void delete(Path file) throws IOException {
		Files.deleteIfExists(file);
	}

	/** Deletes a file; it is gone for good when this returns. */
	void remove(Path file) throws IOException {
		if (Files.exists(file)) {
			delete(file);
			syncFolder(file.getParent());
		}
	}

	/** Writes all bytes. */
	void write(RandomAccessFile file, byte[] bytes, int offset, int length) throws IOException {
		file.write(bytes, offset, length);
	}

	/** Makes a folder with its parents; each new name is on disk when this returns. */
	void makeFolder(Path folder) throws IOException {
		if (Files.isDirectory(folder)) {
			return;
		}
		Path parent = folder.getParent();
		if (parent != null) {
			makeFolder(parent);
		}
		Files.createDirectories(folder);
		if (parent != null) {
			syncFolder(parent);
		}
	}

	/** Makes the names in a folder durable. Windows can't open folders and keeps names durable by itself. */
	void syncFolder(Path folder) throws IOException {
		if (java.io.File.separatorChar == '\\') {
			return;
		}
		boolean interrupted = Thread.interrupted();
		try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
			channel.force(true);
		} finally {
			if (interrupted) {
				Thread.currentThread().interrupt();
			}
		}
	}

	/** Deletes a folder with all that is in it; does nothing when it isn't there. */
	void deleteTree(Path folder) throws IOException {
		try {
			Files.walkFileTree(folder, new SimpleFileVisitor<>() {
				@Override
				public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
					Disk.this.delete(file);
					return FileVisitResult.CONTINUE;
				}

				@Override
				public FileVisitResult postVisitDirectory(Path visited, IOException e) throws IOException {
					if (e != null) {
						throw e;
					}
					Disk.this.delete(visited);
					return FileVisitResult.CONTINUE;
				}
			});
		} catch (NoSuchFileException e) {
			if (Files.exists(folder)) {
				throw e;
			}
		}
	}

	private final class FileOutput extends OutputStream {

		private final RandomAccessFile file;

		FileOutput(RandomAccessFile file) {
			this.file = file;
		}

		@Override
		public void write(int b) throws IOException {
			write(new byte[] { (byte) b }, 0, 1);
		}

		@Override
		public void write(byte[] bytes, int offset, int length) throws IOException {
			Disk.this.write(file, bytes, offset, length);
		}
	}
}
