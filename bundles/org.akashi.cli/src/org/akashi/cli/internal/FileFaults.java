package org.akashi.cli.internal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Why a file could not be read or written, in words: the platform's exceptions mostly carry only the path. */
final class FileFaults {

	private FileFaults() {
	}

	/** What is wrong with which file. */
	static String reason(IOException e) {
		String file = e instanceof FileSystemException fault ? fault.getFile() : null;
		return file == null ? why(e) : file + ": " + why(e);
	}

	/** What is wrong, where the file is named already. */
	static String why(IOException e) {
		return switch (e) {
			case NoSuchFileException missing -> "there is no such file or folder";
			case AccessDeniedException denied -> "no permission";
			case FileAlreadyExistsException there -> "is there already";
			case NotDirectoryException plain -> "is not a folder";
			case DirectoryNotEmptyException full -> "the folder is not empty";
			case FileSystemException other when other.getReason() != null -> other.getReason();
			default -> e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
		};
	}

	/** A name that the system cannot hold; mostly one beyond ASCII where the locale is C, as in jobs run by cron or in containers. */
	static String unusable(InvalidPathException e) {
		return "\"" + e.getInput().replace('\0', '?') + "\" can't be a file name here: " + e.getReason()
				+ ". Where names go beyond ASCII, set a locale of UTF-8, for example LC_ALL=C.UTF-8.";
	}
}
