package org.akashi.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** Size, time and identity of a file, to see whether another program has changed it. */
record FileStamp(long size, long time, Object key) {

	/** The stamp of a file, null when there is none. */
	static FileStamp of(Path file) throws IOException {
		try {
			BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
			return new FileStamp(attributes.size(), attributes.lastModifiedTime().toMillis(), attributes.fileKey());
		} catch (NoSuchFileException e) {
			return null;
		}
	}
}
