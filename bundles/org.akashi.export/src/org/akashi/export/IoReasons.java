package org.akashi.export;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Why a file could not be written, in words: the platform's exceptions carry only the path in their messages. */
final class IoReasons {

	private IoReasons() {
	}

	static String of(IOException e) {
		if (e instanceof AccessDeniedException denied) {
			return "no permission for " + denied.getFile();
		}
		if (e instanceof NoSuchFileException missing) {
			return missing.getFile() + " does not exist";
		}
		if (e instanceof FileSystemException fault && fault.getReason() == null) {
			return fault.getClass().getSimpleName().replace("Exception", "") + ": " + fault.getFile();
		}
		return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
	}
}
