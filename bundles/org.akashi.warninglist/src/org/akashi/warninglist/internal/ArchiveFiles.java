package org.akashi.warninglist.internal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.akashi.warninglist.WarningListSource;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/** The files of a zip or tar archive, one behind the other; nothing is written to disk. */
public final class ArchiveFiles {

	/** Takes one file of an archive. */
	private interface Visitor {
		void file(String path, boolean plain, InputStream in) throws IOException;
	}

	/** Counts what is unpacked, so that a small archive can't become endless. */
	private static final class Unpacked extends InputStream {

		private final InputStream in;
		private final String archive;
		private long left = WarningListSource.MOST_BYTES;

		Unpacked(InputStream in, String archive) {
			this.in = in;
			this.archive = archive;
		}

		@Override
		public int read() throws IOException {
			int read = in.read();
			count(read < 0 ? 0 : 1);
			return read;
		}

		@Override
		public int read(byte[] target, int offset, int length) throws IOException {
			int read = in.read(target, offset, length);
			count(Math.max(0, read));
			return read;
		}

		private void count(int read) throws IOException {
			left -= read;
			if (left < 0) {
				throw new IOException(archive + " unpacks to more than " + (WarningListSource.MOST_BYTES >> 20) + " MB");
			}
		}
	}

	private ArchiveFiles() {
	}

	/** Reads the lists of an archive: once to see how its files are named, once to read them. */
	public static void read(Path archive, Collected collected, SubMonitor progress) throws IOException {
		boolean[] named = new boolean[1];
		each(archive, progress, (path, plain, in) -> named[0] |= plain && isListFile(path));
		each(archive, progress, (path, plain, in) -> {
			if (!path.endsWith(".json") || named[0] && !isListFile(path) || isHidden(path)) {
				return;
			}
			if (!plain) {
				collected.refuse(path, "it is a link, which is not followed");
			} else if (leadsOut(path)) {
				collected.refuse(path, "its path leads out of the archive");
			} else {
				collected.add(path, in);
			}
		});
	}

	private static boolean isListFile(String path) {
		return path.equals("list.json") || path.endsWith("/list.json");
	}

	/** What some archivers put beside files: {@code ._name}, folders with a dot. */
	private static boolean isHidden(String path) {
		for (String name : path.split("[/\\\\]")) {
			if (name.startsWith(".") && !name.equals(".") && !name.equals("..")) {
				return true;
			}
		}
		return false;
	}

	private static boolean leadsOut(String path) {
		String plain = path.replace('\\', '/');
		return plain.startsWith("/") || plain.contains("../") || plain.endsWith("..") || plain.matches("[A-Za-z]:.*");
	}

	private static void each(Path archive, SubMonitor progress, Visitor visitor) throws IOException {
		String name = archive.getFileName().toString().toLowerCase(Locale.ROOT);
		try (InputStream file = new BufferedInputStream(Files.newInputStream(archive))) {
			if (name.endsWith(".zip")) {
				zip(archive, file, progress, visitor);
			} else {
				tar(archive, name.endsWith("gz") ? new GZIPInputStream(file, 1 << 16) : file, progress, visitor);
			}
		} catch (IOException | IllegalArgumentException e) {
			String message = String.valueOf(e.getMessage());
			throw message.startsWith(archive.toString()) ? new IOException(message, e)
					: new IOException(archive + " can't be read as an archive: " + message, e);
		}
	}

	private static void zip(Path archive, InputStream file, SubMonitor progress, Visitor visitor) throws IOException {
		try (ZipInputStream zip = new ZipInputStream(file)) {
			InputStream counted = new Unpacked(zip, archive.toString());
			int files = 0;
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				check(archive, ++files, progress);
				if (!entry.isDirectory()) {
					visitor.file(entry.getName(), true, counted);
					counted.transferTo(OutputStream.nullOutputStream());
				}
			}
			if (files == 0) {
				throw new IOException("there are no files in it");
			}
		}
	}

	private static void tar(Path archive, InputStream file, SubMonitor progress, Visitor visitor) throws IOException {
		try (TarArchiveInputStream tar = new TarArchiveInputStream(new Unpacked(file, archive.toString()))) {
			int files = 0;
			for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
				check(archive, ++files, progress);
				if (!entry.isDirectory()) {
					visitor.file(entry.getName(), entry.isFile() && !entry.isSymbolicLink() && !entry.isLink(), tar);
				}
			}
			if (files == 0) {
				throw new IOException("there are no files in it");
			}
		}
	}

	private static void check(Path archive, int files, SubMonitor progress) throws IOException {
		if (progress.isCanceled()) {
			throw new OperationCanceledException();
		}
		if (files > WarningListSource.MOST_FILES) {
			throw new IOException(archive + " has more than " + WarningListSource.MOST_FILES + " files");
		}
		progress.setWorkRemaining(1000).worked(1);
	}
}
