package org.akashi.export.internal.yara;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.akashi.export.internal.blocks.Alternative;
import org.akashi.export.internal.blocks.Condition;
import org.akashi.export.internal.blocks.Dangers;
import org.akashi.export.internal.blocks.Field;
import org.akashi.export.internal.blocks.Line;
import org.akashi.export.internal.blocks.OneLine;
import org.akashi.export.internal.blocks.Single;
import org.akashi.export.internal.blocks.Surroundings;

/** One rule, made of one alternative. */
final class YaraRule {

	/** Shorter strings stand in many files. */
	private static final int SHORTEST = 8;

	private final Surroundings surroundings;
	private final boolean strings;
	private final boolean network;
	private final List<String> held = new ArrayList<>();
	private final List<String> conditions = new ArrayList<>();

	YaraRule(Surroundings surroundings, boolean strings, boolean network) {
		this.surroundings = surroundings;
		this.strings = strings;
		this.network = network;
	}

	/** Looks at an alternative; why there is no rule for it, or {@code ""}. */
	String detect(Alternative alternative, Consumer<String> notes) {
		held.clear();
		conditions.clear();
		for (Condition condition : alternative.conditions()) {
			String reason = condition.test() == Condition.Test.EQUAL ? detect(condition, notes, alternative.conditions().size() == 1)
					: Single.refused(condition);
			if (!reason.isEmpty()) {
				return alternative.conditions().size() == 1 ? reason : alternative.needsAll() + " " + reason;
			}
		}
		return "";
	}

	private String detect(Condition condition, Consumer<String> notes, boolean alone) {
		String value = condition.value();
		return switch (condition.field()) {
			case MD5 -> hash(value, 32, "hash.md5(0, filesize)");
			case SHA1 -> hash(value, 40, "hash.sha1(0, filesize)");
			case SHA256 -> hash(value, 64, "hash.sha256(0, filesize)");
			case IMPHASH -> hash(value, 32, "pe.imphash()");
			case FILE_SIZE -> alone ? "The size alone finds too many files." : size(value);
			case MUTEX, USER_AGENT, REGISTRY_KEY, SERVICE -> string(condition, strings, "strings", notes);
			case FILE_PATH -> string(condition, strings && value.indexOf('\\') >= 0, "strings", notes);
			case DOMAIN, URL -> string(condition, network, "network", notes);
			case ADDRESS -> value.indexOf('/') >= 0 ? Single.refused(condition) : string(condition, network, "network", notes);
			default -> Single.refused(condition);
		};
	}

	private String hash(String value, int length, String function) {
		String danger = Dangers.hash(value, length);
		conditions.add(function + " == \"" + value + "\"");
		return danger;
	}

	private String size(String value) {
		conditions.add("filesize == " + value);
		return value.matches("\\d{1,15}") ? "" : "«" + OneLine.of(value, 40) + "» is no size.";
	}

	private String string(Condition condition, boolean wanted, String option, Consumer<String> notes) {
		if (!wanted) {
			return Single.refused(condition) + " A rule could look for files that hold it (option \"" + option + "\").";
		}
		if (condition.value().length() < SHORTEST) {
			return "«" + OneLine.of(condition.value(), 40) + "» is shorter than " + SHORTEST + " characters and stands in many files.";
		}
		notes.accept("The rule finds files that hold " + condition.field().words() + ", which need not be the program that uses it.");
		held.add(condition.field() == Field.REGISTRY_KEY ? withoutHive(condition.value()) : condition.value());
		conditions.add("$s" + held.size());
		return "";
	}

	/** Programs name a hive by a number and the rest as text. */
	private static String withoutHive(String key) {
		int hive = key.indexOf('\\');
		return key.startsWith("HK") && hive > 0 && key.length() - hive > SHORTEST ? key.substring(hive + 1) : key;
	}

	/** The rule. */
	String text(String name, Line line) {
		StringBuilder out = new StringBuilder("rule ").append(name).append("\n{\n\tmeta:\n");
		meta(out, "id", line.id());
		meta(out, "description", OneLine.of(line.description().isEmpty() ? line.label() : line.description(), 500));
		surroundings.indicated(line.id()).forEach(indicated -> meta(out, "indicates", indicated));
		surroundings.techniques(line.id()).forEach(technique -> meta(out, "mitre_attack", technique));
		surroundings.urls(line).stream().limit(5).forEach(url -> meta(out, "reference", url));
		surroundings.tlp(line).ifPresent(tlp -> meta(out, "tlp", tlp));
		if (line.confidence() >= 0) {
			out.append("\t\tconfidence = ").append(line.confidence()).append('\n');
		}
		meta(out, "valid_from", line.validFrom());
		meta(out, "valid_until", line.validUntil());
		if (!held.isEmpty()) {
			out.append("\tstrings:\n");
			for (int i = 0; i < held.size(); i++) {
				out.append("\t\t$s").append(i + 1).append(" = ").append(quoted(held.get(i))).append(" ascii wide\n");
			}
		}
		return out.append("\tcondition:\n\t\t").append(String.join(" and ", conditions)).append("\n}\n").toString();
	}

	private static void meta(StringBuilder out, String name, String value) {
		if (!value.isEmpty()) {
			out.append("\t\t").append(name).append(" = ").append(quoted(value)).append('\n');
		}
	}

	/** A text string of YARA: printable ASCII as it is, all else as {@code \xHH} of its UTF-8. */
	static String quoted(String text) {
		StringBuilder out = new StringBuilder(text.length() + 2).append('"');
		for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
			if (b == '"' || b == '\\') {
				out.append('\\').append((char) b);
			} else if (b >= ' ' && b < 127) {
				out.append((char) b);
			} else {
				out.append(String.format("\\x%02x", b & 0xff));
			}
		}
		return out.append('"').toString();
	}
}
