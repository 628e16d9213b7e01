package org.akashi.store.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.akashi.store.internal.TextChange.LineChange;

/**
 * A text as lines, each with a key by which it is found again in another version of the text: for
 * {@code {"id":"x",…} } the list it stands in and x, for {@code "name":…} the name, else the line itself.
 */
final class TextLines {

	private static final String OBJECT = "{\"id\":\"";

	private final Map<String, String> lines = new LinkedHashMap<>();

	private TextLines() {
	}

	static TextLines of(String text) {
		TextLines all = new TextLines();
		String section = "";
		for (String line : text.split("\n", -1)) {
			String bare = line.strip();
			String key = key(bare, section);
			if (bare.startsWith("\"") && bare.endsWith("[")) {
				section = key;
			}
			String unique = key;
			for (int i = 2; all.lines.containsKey(unique); i++) {
				unique = key + '#' + i;
			}
			all.lines.put(unique, line);
		}
		return all;
	}

	private static String key(String bare, String section) {
		if (bare.startsWith(OBJECT)) {
			return section + ' ' + quoted(bare, OBJECT.length());
		}
		return bare.startsWith("\"") ? quoted(bare, 1) : section + ' ' + bare;
	}

	/** What stands up to the closing quote. */
	private static String quoted(String text, int from) {
		int end = from;
		while (end < text.length() && text.charAt(end) != '"') {
			end += text.charAt(end) == '\\' ? 2 : 1;
		}
		return text.substring(from, Math.min(end, text.length()));
	}

	String line(String key) {
		return lines.get(key);
	}

	String text() {
		return String.join("\n", lines.values());
	}

	/** What leads from this to the other: changed and removed lines in the order of this, then new ones in that of the other. */
	List<LineChange> to(TextLines other) {
		List<LineChange> changes = new ArrayList<>();
		String previous = null;
		for (Map.Entry<String, String> one : lines.entrySet()) {
			String now = other.lines.get(one.getKey());
			if (now == null) {
				changes.add(new LineChange(one.getKey(), one.getValue(), null, previous));
			} else if (!now.equals(one.getValue())) {
				changes.add(new LineChange(one.getKey(), one.getValue(), now, null));
			}
			previous = one.getKey();
		}
		previous = null;
		for (Map.Entry<String, String> one : other.lines.entrySet()) {
			if (!lines.containsKey(one.getKey())) {
				changes.add(new LineChange(one.getKey(), null, one.getValue(), previous));
			}
			previous = one.getKey();
		}
		return changes;
	}

	/** With the changes made, also where they were made before or other lines are others. */
	TextLines with(List<LineChange> changes) {
		Map<String, String> changed = new LinkedHashMap<>(lines);
		Map<String, List<LineChange>> after = new HashMap<>();
		Map<String, LineChange> coming = new LinkedHashMap<>();
		for (LineChange change : changes) {
			if (change.after() == null) {
				changed.remove(change.key());
			} else if (changed.containsKey(change.key())) {
				changed.put(change.key(), change.after());
			} else {
				coming.put(change.key(), change);
			}
		}
		for (LineChange change : coming.values()) {
			String place = change.previous();
			if (place != null && !changed.containsKey(place) && !coming.containsKey(place)) {
				place = lastOfSection(changed, change.key());
			}
			after.computeIfAbsent(place, key -> new ArrayList<>()).add(change);
		}
		return after.isEmpty() ? of(changed) : of(sorted(woven(changed, after)));
	}

	private static TextLines of(Map<String, String> lines) {
		TextLines all = new TextLines();
		all.lines.putAll(lines);
		return all;
	}

	/** The last line that could stand in the same list; null where there is none. */
	private static String lastOfSection(Map<String, String> lines, String key) {
		int end = key.indexOf(' ');
		String section = end < 0 ? "" : key.substring(0, end);
		String last = lines.containsKey(section) ? section : null;
		for (Map.Entry<String, String> line : lines.entrySet()) {
			if (line.getKey().startsWith(section + ' ') && line.getValue().strip().startsWith(OBJECT)) {
				last = line.getKey();
			}
		}
		return last;
	}

	/** Each line, and after it those that come behind it, and behind these. */
	private static Map<String, String> woven(Map<String, String> lines, Map<String, List<LineChange>> after) {
		Map<String, String> woven = new LinkedHashMap<>();
		Deque<LineChange> open = new ArrayDeque<>();
		follow(null, after, open, woven);
		for (Map.Entry<String, String> line : lines.entrySet()) {
			woven.put(line.getKey(), line.getValue());
			follow(line.getKey(), after, open, woven);
		}
		return woven;
	}

	/** Objects that follow one another in one list by key, as they are written: wherever others have put theirs. */
	private static Map<String, String> sorted(Map<String, String> lines) {
		Map<String, String> sorted = new LinkedHashMap<>();
		TreeMap<String, String> run = new TreeMap<>();
		lines.forEach((key, line) -> {
			if (line.strip().startsWith(OBJECT)) {
				run.put(key, line);
			} else {
				sorted.putAll(run);
				run.clear();
				sorted.put(key, line);
			}
		});
		sorted.putAll(run);
		return sorted;
	}

	private static void follow(String key, Map<String, List<LineChange>> after, Deque<LineChange> open, Map<String, String> into) {
		after.getOrDefault(key, List.of()).reversed().forEach(open::push);
		while (!open.isEmpty()) {
			LineChange next = open.pop();
			into.put(next.key(), next.after());
			after.getOrDefault(next.key(), List.of()).reversed().forEach(open::push);
		}
	}
}
