package org.akashi.store.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;

import org.akashi.store.CaseStatus;

import tools.jackson.core.JacksonException;

/**
 * Takes lines into the index one by one, each as an object of its own. Whatever is wrong with a line becomes a problem
 * that names file and line.
 */
final class ShardLoader {

	private static final byte[] BYTE_ORDER_MARK = { (byte) 0xEF, (byte) 0xBB, (byte) 0xBF };

	private final ObjectFiles objects;
	private final CaseFiles files;
	private final Problems problems;
	private final LineIndex index;
	private final Migrations migrations;
	private final int schema;

	ShardLoader(ObjectFiles objects, CaseFiles files, Problems problems, LineIndex index, Migrations migrations,
			int schema) {
		this.objects = objects;
		this.files = files;
		this.problems = problems;
		this.index = index;
		this.migrations = migrations;
		this.schema = schema;
	}

	/** Takes all lines of a file. */
	void load(Shard shard) throws IOException {
		LineScanner.scan(shard.file, line -> line(shard, line));
	}

	/** Takes the line that stands at a place of a file; a number of 0 is found out. */
	void load(Shard shard, int number, long offset, int length) throws IOException {
		byte[] bytes = new byte[length];
		shard.read(offset, bytes, length);
		line(shard, new LineScanner.Line(bytes, 0, length, offset, number == 0 ? number(shard, offset) : number, true));
	}

	/** The number of the line that starts at an offset. */
	private static int number(Shard shard, long offset) throws IOException {
		byte[] bytes = new byte[1 << 16];
		int number = 1;
		for (long at = 0; at < offset; at += bytes.length) {
			int length = (int) Math.min(bytes.length, offset - at);
			shard.read(at, bytes, length);
			for (int i = 0; i < length; i++) {
				number += bytes[i] == '\n' ? 1 : 0;
			}
		}
		return number;
	}

	private void line(Shard shard, LineScanner.Line line) throws IOException {
		if (line.blank() || shard.conflicted) {
			return;
		}
		if (isConflictMarker(line)) {
			// The file is gone through as a whole when all others are known.
			shard.conflicted = true;
			return;
		}
		try {
			int mark = line.number() == 1 && Arrays.equals(BYTE_ORDER_MARK, 0, 3, line.bytes(), line.start(),
					line.start() + Math.min(3, line.length())) ? 3 : 0;
			object(shard, line, mark);
		} catch (JacksonException | IllegalArgumentException e) {
			String reason = e instanceof JacksonException json ? json.getOriginalMessage() : e.getMessage();
			shard.readOnly = "a line can't be read at " + place(shard, line.number());
			problems.error(CaseStatus.BROKEN_LINE, place(shard, line.number()) + " can't be read: " + reason
					+ ". The other lines are used; the file is not written until this line is repaired.");
		}
	}

	private void object(Shard shard, LineScanner.Line line, int mark) throws IOException {
		byte[] migrated = migrations.needed(schema) ? migrations.migrate(schema, line.copy()) : null;
		LineFacts facts = migrated != null ? LineFacts.of(migrated)
				: LineFacts.of(line.bytes(), line.start() + mark, line.length() - mark);
		Node node = new Node(facts, shard);
		node.offset = line.offset() + mark;
		node.length = line.length() - mark;
		node.line = migrated;
		if (migrated != null) {
			shard.dirty = true;
		}
		Node present = index.node(facts.id());
		if (present != null) {
			duplicate(present, node, line, mark);
		} else {
			place(node, line, mark);
		}
	}

	/** Puts a node in the file it is in, or into the file where it belongs. */
	private void place(Node node, LineScanner.Line line, int mark) {
		Shard shard = node.shard;
		if (!node.known().type().equals(shard.type) && shard.readOnly == null) {
			if (node.line == null) {
				node.line = Arrays.copyOfRange(line.bytes(), line.start() + mark, line.start() + line.length());
			}
			node.shard = objects.home(node.known().type(), node.id());
			node.shard.dirty = true;
			shard.dirty = true;
		}
		node.shard.add(node);
		index.put(node);
	}

	private void duplicate(Node present, Node second, LineScanner.Line line, int mark) throws IOException {
		byte[] bytes = second.line != null ? second.line
				: Arrays.copyOfRange(line.bytes(), line.start() + mark, line.start() + line.length());
		if (Arrays.equals(bytes, bytesOf(present))) {
			if (present.shard != second.shard) {
				keepOne(present, second, bytes, false);
			}
			return;
		}
		int newer = second.known().modified().compareTo(present.facts().modified());
		if (wholeAndPart(present.shard, second.shard) && unsaved()) {
			// A save that split the file was interrupted before the whole file was removed.
			keepOne(present, second, bytes, newer >= 0);
			return;
		}
		merge(present, second, newer > 0 ? bytes : bytesOf(present), newer > 0 ? bytesOf(present) : bytes);
		problems.warning(CaseStatus.MERGED, "Two versions of " + second.id() + " stand in the case, one at "
				+ place(second.shard, line.number()) + ". They were merged; what contradicts itself waits for your decision.");
	}

	/** Without what both started from, all that differs is a conflict; the later version is the one that stays. */
	private void merge(Node present, Node second, byte[] later, byte[] other) {
		LineMerge.Merged merged = LineMerge.merge(null, new String(later, StandardCharsets.UTF_8),
				new String(other, StandardCharsets.UTF_8), true);
		byte[] line = merged.line().getBytes(StandardCharsets.UTF_8);
		Node node = new Node(LineFacts.of(line), present.shard);
		node.line = line;
		second.shard.dirty = true;
		present.shard.dirty = true;
		replace(present, node);
	}

	private boolean unsaved() throws IOException {
		return Files.exists(files.journal()) && Files.size(files.journal()) > 0;
	}

	private void keepOne(Node present, Node second, byte[] bytes, boolean takeSecond) {
		second.shard.dirty = true;
		present.shard.dirty = true;
		if (takeSecond) {
			second.line = bytes;
			replace(present, second);
		}
	}

	private void replace(Node present, Node second) {
		index.remove(present);
		present.shard.remove(present);
		second.shard.add(second);
		index.put(second);
	}

	private byte[] bytesOf(Node node) {
		try {
			return node.shard.line(node);
		} catch (IOException e) {
			// Then it differs from every other line, which is the careful answer.
			problems.error(CaseStatus.IO, files.relative(node.shard.file) + " can't be read: " + e.getMessage());
			return new byte[0];
		}
	}

	private boolean wholeAndPart(Shard first, Shard second) {
		return first != second && first.type.equals(second.type)
				&& !first.file.getParent().equals(second.file.getParent());
	}

	private String place(Shard shard, int number) {
		return files.relative(shard.file) + ", line " + number;
	}

	private static boolean isConflictMarker(LineScanner.Line line) {
		return line.startsWith("<<<<<<<") || line.startsWith("=======") || line.startsWith(">>>>>>>")
				|| line.startsWith("|||||||");
	}
}
