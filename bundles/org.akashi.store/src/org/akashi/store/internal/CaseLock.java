package org.akashi.store.internal;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/**
 * Keeps a second process from writing to the case. The operating system frees the lock when a process dies, so nothing
 * is left locked on this machine. The file says who holds it. On a network drive the system's lock may not reach other
 * machines: there the word of another machine counts until that has closed the case, or a person removes the file.
 */
final class CaseLock implements AutoCloseable {

	/** Behind the text: on Windows a locked region can't be read by others. */
	private static final long POSITION = Long.MAX_VALUE - 1;

	private static final Pattern NETWORK = Pattern.compile("(?i)(nfs|cifs|smb|9p|afp|ncp|webdav|davfs|vboxsf|prl_fs|fuse\\.sshfs|"
			+ "fuse\\.glusterfs|ceph|lustre).*");

	private final RandomAccessFile file;
	private final FileLock lock;

	private CaseLock(RandomAccessFile file, FileLock lock) {
		this.file = file;
		this.lock = lock;
	}

	/**
	 * Takes the lock.
	 *
	 * @return null when another holds it
	 * @throws IOException when the file can't be written
	 */
	static CaseLock take(Disk disk, Path path) throws IOException {
		disk.makeFolder(path.getParent());
		return take(disk, path, NETWORK.matcher(Files.getFileStore(path.getParent()).type()).matches());
	}

	/**
	 * Takes the lock.
	 *
	 * @param shared whether other machines may have the folder
	 */
	static CaseLock take(Disk disk, Path path, boolean shared) throws IOException {
		String former = shared && Files.exists(path) ? Files.readString(path).strip() : "";
		if (!former.isEmpty() && !former.contains(" on " + host() + ",")) {
			return null;
		}
		RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw");
		boolean taken = false;
		try {
			FileLock lock = file.getChannel().tryLock(POSITION, 1, false);
			if (lock == null) {
				return null;
			}
			byte[] holder = holderHere().getBytes(StandardCharsets.UTF_8);
			file.setLength(0);
			disk.write(file, holder, 0, holder.length);
			taken = true;
			return new CaseLock(file, lock);
		} catch (OverlappingFileLockException e) {
			// This very process has the case open already.
			return null;
		} finally {
			if (!taken) {
				file.close();
			}
		}
	}

	/** Who holds the lock, for people. */
	static String holder(Path path) {
		try {
			String text = Files.readString(path).strip();
			return text.isEmpty() ? "another process" : text;
		} catch (IOException e) {
			return "another process (" + e.getMessage() + ")";
		}
	}

	private static String holderHere() {
		return "process " + ProcessHandle.current().pid() + " of " + user() + " on " + host() + ", since "
				+ Instant.now().truncatedTo(ChronoUnit.SECONDS);
	}

	/** The user's name on this machine. */
	static String user() {
		return System.getProperty("user.name", "unknown");
	}

	private static String host() {
		try {
			return InetAddress.getLocalHost().getHostName();
		} catch (UnknownHostException e) {
			return "an unnamed machine";
		}
	}

	@Override
	public void close() throws IOException {
		try (file) {
			file.setLength(0);
			lock.release();
		}
	}
}
