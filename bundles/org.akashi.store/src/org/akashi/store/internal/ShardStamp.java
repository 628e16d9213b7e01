package org.akashi.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * What tells whether a file is the one that was read: size, times and, where the system has it, its number.
 *
 * @param size     bytes
 * @param modified nanoseconds since 1970, as exact as the file system is
 * @param changed  when anything about the file changed, which no program can set; 0 where the system doesn't say
 * @param key      number of the file, {@code ""} where there is none
 */
record ShardStamp(long size, long modified, long changed, String key) {

	/** The stamp of a file, null when there is none. */
	static ShardStamp of(Path file) throws IOException {
		try {
			if (file.getFileSystem().supportedFileAttributeViews().contains("unix")) {
				Map<String, Object> all = Files.readAttributes(file, "unix:size,lastModifiedTime,ctime,ino,dev");
				return new ShardStamp((Long) all.get("size"), nanos((FileTime) all.get("lastModifiedTime")),
						nanos((FileTime) all.get("ctime")), all.get("dev") + ":" + all.get("ino"));
			}
			BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
			return new ShardStamp(attributes.size(), nanos(attributes.lastModifiedTime()), 0,
					attributes.fileKey() == null ? "" : attributes.fileKey().toString());
		} catch (NoSuchFileException e) {
			return null;
		}
	}

	private static long nanos(FileTime time) {
		return time.to(TimeUnit.NANOSECONDS);
	}

	/** The latest time at which the file changed. */
	long latest() {
		return Math.max(modified, changed);
	}

	/** Whether a file with that stamp can be taken for this one; its owner or mode may be another. */
	boolean sameFile(ShardStamp other) {
		return other != null && size == other.size && modified == other.modified && key.equals(other.key);
	}
}
