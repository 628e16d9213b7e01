package org.akashi.stix;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Predicate;

/**
 * Writes a bundle (STIX 2.1, section 8) of objects that are lines of JSON already: as fast as they can be copied. The same
 * lines give the same bytes. For one thread; the checksum that the bundle's id is made of is taken by others meanwhile.
 */
public final class BundleLines {

	private static final int CHUNK = 1 << 20;
	/** Chunks that may wait for their checksums. */
	private static final int AHEAD = 8;
	/** What stands in a line that has Akashi's extension. */
	private static final byte[] EXTENSION = ("\"" + EvidenceExtension.ID + "\"").getBytes(StandardCharsets.US_ASCII);

	/** How far one may go when this byte stands at the end of what is sought. */
	private static final int[] SKIPS = skips();

	private final OutputStream out;
	private final Deque<Chunk> summing = new ArrayDeque<>();
	private final MessageDigest all = sha256();
	private Chunk chunk = new Chunk();
	private byte[] onlySum;
	private boolean evidence;
	private int count;

	/**
	 * Begins the bundle.
	 *
	 * @param out takes the bytes, in large pieces; flushed at the end, not closed
	 * @throws IOException if it cannot be written
	 */
	public BundleLines(OutputStream out) throws IOException {
		this.out = out;
		out.write("{\"type\":\"bundle\",\"objects\":[".getBytes(StandardCharsets.US_ASCII));
	}

	private static int[] skips() {
		int[] skips = new int[256];
		Arrays.fill(skips, EXTENSION.length);
		for (int i = 0; i < EXTENSION.length - 1; i++) {
			skips[EXTENSION[i] & 0xFF] = EXTENSION.length - 1 - i;
		}
		return skips;
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java platform has SHA-256", e);
		}
	}

	/**
	 * Adds an object.
	 *
	 * @param bytes  hold its line, UTF-8, without line break; not looked at after this
	 * @param offset where the line starts
	 * @param length its bytes
	 * @throws IOException if it cannot be written
	 */
	public void add(byte[] bytes, int offset, int length) throws IOException {
		if (chunk.size > 0 && chunk.size + length > CHUNK) {
			next();
		}
		chunk.add(bytes, offset, length, count == 0);
		count++;
	}

	/** How many objects there are. */
	public int count() {
		return count;
	}

	private void next() throws IOException {
		Chunk full = chunk;
		full.sum(!evidence);
		summing.add(full);
		out.write(full.bytes, 0, full.size);
		chunk = summing.size() < AHEAD ? new Chunk() : taken(summing.remove());
	}

	/** A chunk whose checksum is there, to be filled again. */
	private Chunk taken(Chunk done) {
		byte[] sum = done.task.join();
		onlySum = onlySum == null ? sum : onlySum;
		evidence |= done.evidence;
		all.update(sum);
		done.clear();
		return done;
	}

	/**
	 * Ends the bundle. Where lines carry Akashi's extension, its definition and Akashi's identity are added unless they are
	 * among the lines.
	 *
	 * @param present whether an object with this id is among them
	 * @throws IOException if it cannot be written
	 */
	public void end(Predicate<String> present) throws IOException {
		boolean used = chunk.uses();
		for (Chunk waiting : summing) {
			waiting.task.join();
			used |= waiting.evidence;
		}
		boolean definition = present.test(EvidenceExtension.ID);
		if ((evidence || used) && !definition) {
			add(StixWriter.line(EvidenceExtension.definition()));
		}
		if ((evidence || used || definition) && !present.test(EvidenceExtension.IDENTITY_ID)) {
			add(StixWriter.line(EvidenceExtension.identity()));
		}
		boolean alone = summing.isEmpty() && onlySum == null;
		next();
		while (!summing.isEmpty()) {
			taken(summing.remove());
		}
		// Bundles have ids in the form of UUIDv4 (section 8); these bits come from the content, so that they are the same again.
		String id = "bundle--" + StixIds.uuid(alone ? onlySum : all.digest(), 4);
		out.write(("\n],\"id\":\"" + id + "\"}\n").getBytes(StandardCharsets.US_ASCII));
		out.flush();
	}

	private void add(String line) throws IOException {
		byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
		add(bytes, 0, bytes.length);
	}

	/** Some lines on their way out. */
	private static final class Chunk {

		private byte[] bytes = new byte[CHUNK];
		private int size;
		/** Where each line starts and ends. */
		private int[] lines = new int[1 << 12];
		private int ends;
		private boolean evidence;
		private ForkJoinTask<byte[]> task;

		void add(byte[] from, int offset, int length, boolean first) {
			if (size + length + 2 > bytes.length) {
				bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + length + 2));
			}
			if (ends == lines.length) {
				lines = Arrays.copyOf(lines, ends * 2);
			}
			if (!first) {
				bytes[size++] = ',';
			}
			bytes[size++] = '\n';
			lines[ends++] = size;
			System.arraycopy(from, offset, bytes, size, length);
			size += length;
			lines[ends++] = size;
		}

		void sum(boolean look) {
			task = ForkJoinPool.commonPool().submit(() -> {
				MessageDigest digest = sha256();
				for (int i = 0; i < ends; i += 2) {
					digest.update(bytes, lines[i], lines[i + 1] - lines[i]);
				}
				evidence = look && uses();
				return digest.digest();
			});
		}

		/** Whether a line has Akashi's extension. Looks at every so many bytes only: what it seeks is long. */
		boolean uses() {
			for (int i = EXTENSION.length - 1; i < size; i += SKIPS[bytes[i] & 0xFF]) {
				int at = EXTENSION.length - 1;
				while (at >= 0 && bytes[i - (EXTENSION.length - 1 - at)] == EXTENSION[at]) {
					at--;
				}
				if (at < 0) {
					return true;
				}
			}
			return false;
		}

		void clear() {
			size = 0;
			ends = 0;
			evidence = false;
			task = null;
		}
	}
}
