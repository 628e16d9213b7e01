package org.akashi.mention.internal.observables;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.akashi.observable.Observable;
import org.akashi.observable.ObservableHit;
import org.akashi.observable.ObservableParser;
import org.akashi.observable.ObservableType;
import org.akashi.report.Block;
import org.akashi.report.ReportText;

/** Labels that stand in other blocks than their values: headers of columns, the cell before, the heading above. */
final class BlockLabels {

	private static final int LONGEST_LABEL = 48;
	private static final int LONGEST_VALUE = 300;
	private static final Pattern FILE_LABEL = Pattern.compile("(?m)^(file ?names?|ファイル名)$");
	/** Ends in an extension that has a letter. */
	private static final Pattern FILE = Pattern.compile("^[^/\\\\:]+\\.(?=\\w*[A-Za-z])\\w{1,8}$");
	private static final Pattern WORD = Pattern.compile("[\\w.-]*[A-Za-z_][\\w.-]*");

	private record Cell(int table, int row, int column) {
	}

	private final String text;
	private final Map<Cell, String> labels = new HashMap<>();

	BlockLabels(ReportText report) {
		text = report.text();
		for (Block block : report.blocks()) {
			boolean cell = block.kind() == Block.Kind.TABLE_HEADER || block.kind() == Block.Kind.TABLE_CELL && (block.place().column() == 1
					|| block.place().row() == 1);
			if (cell && block.end() - block.start() <= LONGEST_LABEL) {
				labels.put(new Cell(block.place().table(), block.place().row(), block.place().column()),
						text.substring(block.start(), block.end()).strip().toLowerCase(Locale.ROOT));
			}
		}
	}

	private String label(Block block) {
		if (block.kind() != Block.Kind.TABLE_CELL) {
			return "";
		}
		String header = labels.getOrDefault(new Cell(block.place().table(), 1, block.place().column()), "");
		String first = block.place().column() != 2 ? ""
				: labels.getOrDefault(new Cell(block.place().table(), block.place().row(), 1), "");
		return block.place().row() == 1 ? first : header + "\n" + first;
	}

	/** The hit that the whole block is, when only a label elsewhere tells its type; else null. */
	ObservableHit labelled(Block block, Section section) {
		String label = label(block);
		ObservableType type = labelledType(label);
		boolean listed = section.mutexes() && (block.kind() == Block.Kind.LIST_ITEM || block.kind() == Block.Kind.CODE);
		if (type == null && !listed || block.end() - block.start() > LONGEST_VALUE) {
			return null;
		}
		int start = block.start();
		int end = block.end();
		while (start < end && isFrame(text.charAt(start))) {
			start++;
		}
		while (end > start && isFrame(text.charAt(end - 1))) {
			end--;
		}
		String raw = text.substring(start, end);
		ObservableType known = type == null ? ObservableType.MUTEX : type;
		if (raw.length() < 3 || !fits(known, raw)) {
			return null;
		}
		Optional<Observable> value = ObservableParser.parse(known, raw);
		String where = type == null ? "Listed under a heading for mutexes" : "Labelled as " + name(known) + " by its table";
		int first = start;
		int last = end;
		return value.map(one -> new ObservableHit(known, first, last, raw, one.value(), 85, false, where)).orElse(null);
	}

	/** Whether the cell is one value of the type rather than a remark or several. */
	private static boolean fits(ObservableType type, String raw) {
		boolean words = raw.chars().anyMatch(Character::isWhitespace);
		boolean several = raw.indexOf(',') >= 0 || raw.indexOf(';') >= 0 || raw.indexOf('|') >= 0 || raw.indexOf('\n') >= 0;
		boolean other = ObservableParser.parse(raw).filter(known -> known.type() != ObservableType.FILE_NAME).isPresent();
		return switch (type) {
			case MUTEX -> !words && !raw.equalsIgnoreCase("n/a");
			case FILE_NAME -> !several && !other && (FILE.matcher(raw).find() || !words && WORD.matcher(raw).matches() && !raw.equalsIgnoreCase("n/a"));
			default -> true;
		};
	}

	private static boolean isFrame(char c) {
		return Character.isWhitespace(c) || "*-•・`+\"'“”「」".indexOf(c) >= 0;
	}

	private static ObservableType labelledType(String label) {
		if (label.contains("mutex") || label.contains("ミューテックス")) {
			return ObservableType.MUTEX;
		}
		if (label.contains("imphash")) {
			return ObservableType.IMPHASH;
		}
		if (FILE_LABEL.matcher(label).find()) {
			return ObservableType.FILE_NAME;
		}
		return label.contains("user-agent") || label.contains("user agent") || label.contains("ユーザーエージェント") ? ObservableType.USER_AGENT
				: null;
	}

	private static String name(ObservableType type) {
		return switch (type) {
			case MUTEX -> "mutex";
			case IMPHASH -> "imphash";
			case FILE_NAME -> "file name";
			default -> "user agent";
		};
	}

	/** The hit, or for an MD5 whose table calls it an imphash, that. */
	ObservableHit relabelled(ObservableHit hit, Block block) {
		boolean imphash = hit.type() == ObservableType.MD5 && label(block).contains("imphash");
		return imphash ? new ObservableHit(ObservableType.IMPHASH, hit.start(), hit.end(), hit.raw(), hit.value(), hit.confidence(),
				hit.defanged(), "32 hexadecimal digits labelled as imphash by their table") : hit;
	}
}
