package org.akashi.warninglist.internal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.akashi.warninglist.Reading;
import org.akashi.warninglist.Refusal;
import org.akashi.warninglist.WarningList;
import org.akashi.warninglist.WarningListReader;
import org.akashi.warninglist.WarningListSource;

/** The lists of a source while it is read: gives them ids, keeps the newer of two with one id, and counts the bytes. */
public final class Collected {

	private static final String LIST_FILE = "list.json";
	private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,99}");

	private final String source;
	private final Map<String, WarningList> lists = new TreeMap<>();
	private final List<Refusal> refusals = new ArrayList<>();
	private long bytes;

	/** @param source how the source is named in refusals */
	public Collected(String source) {
		this.source = source;
	}

	/** Whether the file is one of a list by the layout of the MISP lists. */
	public static boolean isListFile(Path file) {
		return file.getFileName().toString().equals(LIST_FILE);
	}

	/** That a file of this size is read next. */
	public void needs(long size) throws IOException {
		bytes += size;
		if (bytes > WarningListSource.MOST_BYTES) {
			throw new IOException(source + " has more than " + (WarningListSource.MOST_BYTES >> 20) + " MB of lists");
		}
	}

	/** A stream that ends by an exception where a list would get too large, whatever the archive says of its size. */
	private final class Bounded extends FilterInputStream {

		private long left = WarningListReader.MOST_BYTES;

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
		public int read(byte[] target, int offset, int length) throws IOException {
			int read = super.read(target, offset, length);
			count(Math.max(0, read));
			return read;
		}

		private void count(int read) throws IOException {
			left -= read;
			if (left < 0) {
				throw new IOException("it has more than " + (WarningListReader.MOST_BYTES >> 20) + " MB");
			}
		}

		@Override
		public void close() {
			// The archive goes on behind this file.
		}
	}

	/** Says that a file is not taken. */
	public void refuse(String path, String why) {
		refusals.add(new Refusal(where(path), "", why));
	}

	private String where(String path) {
		String shown = EntryRules.shown(path);
		return source.endsWith(shown) ? source : source + ": " + shown;
	}

	/** Reads a list, at most as many bytes as one may have. */
	public void add(String path, InputStream in) {
		String[] names = path.replace('\\', '/').split("/");
		String file = names[names.length - 1];
		String id = file.equals(LIST_FILE) && names.length > 1 ? names[names.length - 2] : file.replaceFirst("\\.json$", "");
		if (!ID.matcher(id).matches() || id.endsWith(".")) {
			refuse(path, "its name can't be the id of a list: letters, digits, dots, hyphens and underscores, at most 100");
			return;
		}
		WarningListReader reader = new WarningListReader(id, where(path), source);
		reader.read(new Bounded(in)).ifPresent(list -> keep(path, list));
		refusals.addAll(reader.refusals());
	}

	private void keep(String path, WarningList list) {
		WarningList other = lists.get(list.id());
		if (other != null && other.version() >= list.version()) {
			refuse(path, "another file has the list " + list.id() + " in version " + other.version());
		} else {
			lists.put(list.id(), list);
		}
	}

	/** All that was read. */
	public Reading reading() {
		return new Reading(List.copyOf(lists.values()), refusals);
	}
}
