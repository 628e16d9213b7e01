package org.akashi.exchange;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;

/**
 * A file to read knowledge from: bytes or a stream that can be opened again, its name, a limit of its size, and settings
 * for its reader. Immutable, thread-safe.
 */
public final class InputFile {

	/** The limit where none is said: 2 GiB less a little, what one array can hold. */
	public static final long MAX_BYTES = Integer.MAX_VALUE - 16L;

	/** The setting with the mapping of columns, as JSON. */
	public static final String MAPPING = "mapping";

	private interface Source {
		InputStream open() throws IOException;
	}

	private final String name;
	private final long size;
	private final long maxBytes;
	private final Source source;
	private final Map<String, String> settings;

	private InputFile(String name, long size, long maxBytes, Source source, Map<String, String> settings) {
		this.name = Objects.requireNonNull(name, "name");
		this.size = size;
		this.maxBytes = maxBytes;
		this.source = source;
		this.settings = settings;
	}

	/** Bytes at hand; callers must not change them. */
	public static InputFile of(String name, byte[] content) {
		return new InputFile(name, content.length, MAX_BYTES, () -> new ByteArrayInputStream(content), Map.of());
	}

	/**
	 * A file on disk.
	 *
	 * @throws IOException when it isn't there, or is no file
	 */
	public static InputFile of(Path path) throws IOException {
		if (Files.isDirectory(path)) {
			throw new IOException(path + " is a folder");
		}
		return new InputFile(String.valueOf(path.getFileName()), Files.size(path), MAX_BYTES,
				() -> Files.newInputStream(path), Map.of());
	}

	/** The same file with another limit. */
	public InputFile limitedTo(long bytes) {
		return new InputFile(name, size, bytes, source, settings);
	}

	/** The same file with settings for its reader, by name; those that a reader doesn't know have no effect. */
	public InputFile with(Map<String, String> chosen) {
		return new InputFile(name, size, maxBytes, source, Map.copyOf(chosen));
	}

	/** Its name without folders; may be {@code ""}. */
	public String name() {
		return name;
	}

	/** What to call it in messages. */
	public String shown() {
		return name.isEmpty() ? "The file" : "\u201C" + name + "\u201D";
	}

	/** Its size in bytes. */
	public long size() {
		return size;
	}

	/** No more bytes than these are read. */
	public long maxBytes() {
		return maxBytes;
	}

	/** The setting of that name. */
	public Optional<String> setting(String key) {
		return Optional.ofNullable(settings.get(key));
	}

	/**
	 * Its bytes as a buffered stream from the beginning, which ends with an IOException past {@link #maxBytes()}. Close it.
	 *
	 * @throws IOException when it can't be opened
	 */
	public InputStream open() throws IOException {
		return new Bounded(new BufferedInputStream(source.open(), 1 << 16));
	}

	/**
	 * All its bytes.
	 *
	 * @throws CoreException with {@link ExchangeStatus#TOO_LARGE} or {@link ExchangeStatus#UNREADABLE}
	 */
	public byte[] bytes() throws CoreException {
		if (size > maxBytes) {
			throw ExchangeStatus.error(ExchangeStatus.TOO_LARGE, tooLarge());
		}
		try (InputStream in = open()) {
			return in.readAllBytes();
		} catch (IOException e) {
			throw ExchangeStatus.unreadable(this, e);
		}
	}

	/**
	 * Its name and first bytes.
	 *
	 * @throws CoreException with {@link ExchangeStatus#UNREADABLE}
	 */
	public FileHead head() throws CoreException {
		try (InputStream in = source.open()) {
			return new FileHead(name, in.readNBytes(FileHead.BYTES), size);
		} catch (IOException e) {
			throw ExchangeStatus.unreadable(this, e);
		}
	}

	private String tooLarge() {
		return shown() + " has more than " + maxBytes + " bytes, which is the limit. Split it, or raise the limit.";
	}

	@Override
	public String toString() {
		return name + " (" + size + " bytes)";
	}

	/** Ends where the limit is. */
	private final class Bounded extends FilterInputStream {

		private long left = maxBytes;

		Bounded(InputStream in) {
			super(in);
		}

		@Override
		public int read() throws IOException {
			int read = super.read();
			count(read < 0 ? 0 : 1);
			return read;
		}

		@Override
		public int read(byte[] buffer, int offset, int length) throws IOException {
			int read = super.read(buffer, offset, length);
			count(Math.max(0, read));
			return read;
		}

		@Override
		public long skip(long bytes) throws IOException {
			long skipped = super.skip(bytes);
			count(skipped);
			return skipped;
		}

		@Override
		public boolean markSupported() {
			return false;
		}

		private void count(long read) throws IOException {
			left -= read;
			if (left < 0) {
				throw new IOException(tooLarge());
			}
		}
	}
}
