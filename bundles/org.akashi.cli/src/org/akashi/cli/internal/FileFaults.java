package org.akashi.cli.internal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Why a file could not be read or written, in words: the platform's exceptions mostly carry only the path. */
final class FileFaults {

	private FileFaults() {
	}

	static String reason(IOException e) {
		return switch (e) {
			case NoSuchFileException missing -> missing.getFile() + ": there is no such file or folder";
			case AccessDeniedException denied -> denied.getFile() + ": no permission";
			case FileAlreadyExistsException there -> there.getFile() + ": is there already";
			case NotDirectoryException plain -> plain.getFile() + ": is not a folder";
			case DirectoryNotEmptyException full -> full.getFile() + ": the folder is not empty";
			case FileSystemException other when other.getReason() != null -> other.getFile() + ": " + other.getReason();
			default -> e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
		};
	}
}
