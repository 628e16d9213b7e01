package org.akashi.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.akashi.report.ReadLimits;
import org.akashi.report.ReportFile;
import org.akashi.report.ReportStatus;
import org.eclipse.core.runtime.CoreException;

/**
 * One file that the command line names, by itself or through a folder.
 *
 * @param path     where it is
 * @param shown    how the caller would name it: the argument, and the path below it; with {@code /}
 * @param relative its place below the argument, with {@code /}: the file name, or sub-folders and file name
 */
record InputFile(Path path, String shown, String relative) {

	/**
	 * The files that the arguments name. Folders are walked, without following links and without hidden files, in the
	 * order of names. A file that is named itself is taken whatever it is called.
	 *
	 * @throws CommandFailure when a folder can't be read
	 */
	static List<InputFile> of(Console console, List<String> arguments) {
		List<InputFile> files = new ArrayList<>();
		for (String argument : arguments) {
			Path path = console.path(argument);
			if (Files.isDirectory(path)) {
				below(path, argument, files);
			} else {
				files.add(new InputFile(path, slashes(argument), String.valueOf(path.getFileName())));
			}
		}
		return files;
	}

	private static void below(Path folder, String argument, List<InputFile> files) {
		String prefix = slashes(argument).replaceAll("/+$", "");
		try (Stream<Path> walk = Files.walk(folder)) {
			walk.filter(Files::isRegularFile).map(folder::relativize).filter(InputFile::visible)
					.map(relative -> slashes(relative.toString())).sorted()
					.forEach(relative -> files.add(new InputFile(folder.resolve(relative),
							prefix.equals(".") ? relative : prefix + "/" + relative, relative)));
		} catch (IOException e) {
			throw CommandFailure.unreadable(FileFaults.reason(e), e);
		} catch (java.io.UncheckedIOException e) {
			throw CommandFailure.unreadable(FileFaults.reason(e.getCause()), e);
		}
	}

	private static boolean visible(Path relative) {
		for (Path name : relative) {
			if (name.toString().startsWith(".")) {
				return false;
			}
		}
		return true;
	}

	private static String slashes(String path) {
		return path.replace(java.io.File.separatorChar, '/');
	}

	/**
	 * Its bytes as a report.
	 *
	 * @throws CoreException when it is larger than the limit
	 * @throws IOException   when it can't be read
	 */
	ReportFile read(ReadLimits limits) throws IOException, CoreException {
		long size = Files.size(path);
		if (size > limits.maxBytes()) {
			throw ReportStatus.error(ReportStatus.TOO_LARGE,
					"The file has " + size + " bytes, more than the limit of " + limits.maxBytes() + ".");
		}
		return ReportFile.of(String.valueOf(path.getFileName()), Files.readAllBytes(path), "", path.toString());
	}
}
