package org.akashi.export.internal.sigma;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.akashi.export.internal.blocks.Line;
import org.akashi.export.internal.blocks.OneLine;
import org.akashi.export.internal.blocks.Surroundings;
import org.akashi.stix.StixIds;

/** One rule for one log source of one indicator, as the tree that becomes YAML. */
final class SigmaRule {

	private SigmaRule() {
	}

	/**
	 * The rule.
	 *
	 * @param selections each a map of items that must hold together; any is enough
	 */
	static Map<String, Object> of(Line line, LogSource source, List<Map<String, Object>> selections, Surroundings surroundings, String status,
			String author) {
		Map<String, Object> rule = new LinkedHashMap<>();
		rule.put("title", OneLine.of(line.label(), 200) + " (" + source.words() + ")");
		rule.put("id", id(line.id(), source).toString());
		rule.put("status", status);
		rule.put("description", description(line, surroundings));
		List<String> urls = surroundings.urls(line);
		if (!urls.isEmpty()) {
			rule.put("references", urls);
		}
		if (!author.isEmpty()) {
			rule.put("author", author);
		}
		day(rule, "date", line.created());
		if (!line.modified().equals(line.created())) {
			day(rule, "modified", line.modified());
		}
		List<String> tags = tags(line, surroundings);
		if (!tags.isEmpty()) {
			rule.put("tags", tags);
		}
		rule.put("logsource", source.yaml());
		rule.put("detection", detection(selections));
		rule.put("falsepositives", List.of("Unknown"));
		rule.put("level", level(line.confidence()));
		return rule;
	}

	private static Map<String, Object> detection(List<Map<String, Object>> selections) {
		Map<String, Object> detection = new LinkedHashMap<>();
		for (int i = 0; i < selections.size(); i++) {
			detection.put(selections.size() == 1 ? "selection" : "selection_" + (i + 1), selections.get(i));
		}
		detection.put("condition", selections.size() == 1 ? "selection" : "1 of selection_*");
		return detection;
	}

	private static String description(Line line, Surroundings surroundings) {
		StringBuilder words = new StringBuilder("Detects the indicator ").append(OneLine.of(line.label(), 300));
		List<String> indicated = surroundings.indicated(line.id());
		if (!indicated.isEmpty()) {
			words.append(" of ").append(OneLine.of(String.join(", ", indicated), 500));
		}
		if (line.confidence() >= 0) {
			words.append("; confidence ").append(line.confidence());
		}
		String description = OneLine.of(line.description(), 2000);
		return words.append(description.isEmpty() ? "." : ". " + description).append(" (").append(line.id()).append(')').toString();
	}

	private static List<String> tags(Line line, Surroundings surroundings) {
		List<String> tags = new ArrayList<>();
		surroundings.techniques(line.id()).forEach(technique -> tags.add("attack." + technique.toLowerCase(Locale.ROOT)));
		surroundings.tlp(line).ifPresent(tlp -> tags.add("tlp." + tlp.substring(4).toLowerCase(Locale.ROOT).replace('+', '-')
				.replace("white", "clear")));
		return tags;
	}

	private static void day(Map<String, Object> rule, String name, String time) {
		if (time.length() >= 10 && time.substring(0, 10).matches("\\d{4}-(0[1-9]|1[012])-(0[1-9]|[12]\\d|3[01])")) {
			rule.put(name, time.substring(0, 10));
		}
	}

	private static String level(int confidence) {
		return confidence < 0 ? "medium" : confidence < 30 ? "low" : confidence < 70 ? "medium" : "high";
	}

	/** UUIDv5 (RFC 9562) in our own name space: the same each time. */
	private static UUID id(String indicator, LogSource source) {
		try {
			MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
			ByteBuffer space = ByteBuffer.allocate(16).putLong(StixIds.AKASHI.getMostSignificantBits()).putLong(StixIds.AKASHI.getLeastSignificantBits());
			sha1.update(space.array());
			ByteBuffer hash = ByteBuffer.wrap(sha1.digest(("sigma " + indicator + " " + source.name()).getBytes(StandardCharsets.UTF_8)));
			return new UUID(hash.getLong() & ~0xf000L | 0x5000L, hash.getLong() & ~(3L << 62) | 1L << 63);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java platform has SHA-1", e);
		}
	}
}
