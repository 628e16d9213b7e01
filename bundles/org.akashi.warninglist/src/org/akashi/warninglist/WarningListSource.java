package org.akashi.warninglist;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.akashi.warninglist.internal.ArchiveFiles;
import org.akashi.warninglist.internal.Collected;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/**
 * Reads warning lists from a folder, an archive (zip, tar, tar.gz) or one JSON file. In a copy of the MISP lists each list is
 * {@code lists/<id>/list.json}: where any file has that name only such files are read, elsewhere every {@code *.json}. The
 * id is the name of the folder of {@code list.json}, or the name of the file. Nothing is unpacked to disk, so paths in an
 * archive lead nowhere; those that try are refused.
 */
public final class WarningListSource {

	/** The most files of a folder or archive. */
	public static final int MOST_FILES = 20_000;
	/** The most bytes of all lists of a folder or archive together, unpacked. */
	public static final long MOST_BYTES = 1L << 30;

	private static final int DEPTH = 6;

	private WarningListSource() {
	}

	/**
	 * Reads all lists.
	 *
	 * @param source folder, archive or file
	 * @throws IOException                when the source can't be read at all, saying which and why
	 * @throws OperationCanceledException when the monitor is cancelled
	 */
	public static Reading read(Path source, IProgressMonitor monitor) throws IOException {
		SubMonitor progress = SubMonitor.convert(monitor, 1000);
		Collected collected = new Collected(source.toString());
		if (Files.isDirectory(source)) {
			folder(source, collected, progress);
		} else if (!Files.isRegularFile(source)) {
			throw new IOException(source + " is neither a folder nor a file");
		} else if (isArchive(source)) {
			ArchiveFiles.read(source, collected, progress);
		} else {
			collected.needs(Files.size(source));
			try (InputStream in = new BufferedInputStream(Files.newInputStream(source))) {
				collected.add(source.getFileName().toString(), in);
			}
		}
		return collected.reading();
	}

	/** Whether a file is an archive by its name. */
	public static boolean isArchive(Path file) {
		String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
		return Stream.of(".zip", ".tar", ".tar.gz", ".tgz").anyMatch(name::endsWith);
	}

	private static void folder(Path folder, Collected collected, SubMonitor progress) throws IOException {
		List<Path> files = new ArrayList<>();
		try (Stream<Path> walk = Files.walk(folder, DEPTH)) {
			walk.filter(file -> file.getFileName().toString().endsWith(".json")).filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
					.filter(file -> !folder.relativize(file).toString().startsWith(".")).limit(MOST_FILES + 1L).sorted().forEach(files::add);
		}
		if (files.size() > MOST_FILES) {
			throw new IOException(folder + " has more than " + MOST_FILES + " JSON files");
		}
		boolean named = files.stream().anyMatch(Collected::isListFile);
		progress.setWorkRemaining(files.size());
		for (Path file : files) {
			if (progress.isCanceled()) {
				throw new OperationCanceledException();
			}
			if (!named || Collected.isListFile(file)) {
				collected.needs(Files.size(file));
				try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
					collected.add(folder.relativize(file).toString(), in);
				}
			}
			progress.worked(1);
		}
	}
}
