package org.akashi.ui.internal.history;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.akashi.store.Case;
import org.akashi.store.CaseIndex.Entry;
import org.akashi.store.CaseTexts;
import org.akashi.store.LogChange;
import org.akashi.store.LogChange.Subject;
import org.akashi.store.LogEntry;
import org.akashi.store.LogEntry.Kind;
import org.akashi.store.PropertyChange;
import org.akashi.store.StoredReport;
import org.akashi.ui.TypeLabels;
import org.akashi.ui.Phrases;
import org.akashi.ui.internal.Messages;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;

/** The rows of the history, the newest first, and what one of them changed. Made on a worker thread. */
final class HistoryRows {

	/**
	 * One entry as the table shows it.
	 *
	 * @param entry the entry
	 * @param cells texts of the columns: number, time, user, what, changed
	 */
	record Row(LogEntry entry, String[] cells) {
	}

	/**
	 * One property of one thing that an entry changed.
	 *
	 * @param subject  what kind of thing
	 * @param id       its id
	 * @param report   the report of a verdict, else {@code ""}
	 * @param name     what to call it
	 * @param property which property, or that it was added or removed
	 * @param before   its value before
	 * @param after    its value after
	 */
	record Detail(Subject subject, String id, String report, String name, String property, String before, String after) {
	}

	private static final int LONGEST = 2_000;

	private HistoryRows() {
	}

	/** The entries that hold all words of the filter, the newest first. */
	static List<Row> read(Case open, String filter) throws CoreException {
		List<LogEntry> log = open.history().log();
		Map<Long, Kind> latest = new HashMap<>();
		log.stream().filter(entry -> entry.kind() != Kind.SAVE).forEach(entry -> latest.put(entry.step(), entry.kind()));
		DateTimeFormatter form = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT, FormatStyle.MEDIUM)
				.withLocale(Locale.getDefault()).withZone(ZoneId.systemDefault());
		String[] words = filter.toLowerCase(Locale.ROOT).strip().split("\\s+");
		List<Row> rows = new ArrayList<>();
		for (LogEntry entry : log.reversed()) {
			String[] cells = { entry.kind() == Kind.SAVE ? "" : String.valueOf(entry.number()), time(entry.at(), form), entry.by(),
					what(entry, latest.get(entry.step()) == Kind.UNDO), counts(entry) };
			String all = (String.join(" ", cells) + " " + String.join(" ", entry.ids())).toLowerCase(Locale.ROOT);
			boolean found = true;
			for (String word : words) {
				found &= all.contains(word);
			}
			if (found) {
				rows.add(new Row(entry, cells));
			}
		}
		return rows;
	}

	private static String time(String at, DateTimeFormatter form) {
		try {
			return form.format(Instant.parse(at));
		} catch (DateTimeParseException e) {
			return at;
		}
	}

	private static String what(LogEntry entry, boolean takenBack) {
		String label = Phrases.user(entry.label());
		return switch (entry.kind()) {
			case UNDO -> NLS.bind(Messages.History_undone, label);
			case REDO -> NLS.bind(Messages.History_redone, label);
			case SAVE -> Messages.History_saved;
			case DISCARD -> Messages.History_discarded;
			default -> takenBack ? NLS.bind(Messages.History_takenBack, label) : label;
		};
	}

	private static String counts(LogEntry entry) {
		List<String> parts = new ArrayList<>();
		count(parts, entry.objects(), Messages.History_objects);
		count(parts, entry.verdicts(), Messages.History_verdicts);
		count(parts, entry.rules(), Messages.History_rules);
		count(parts, entry.texts(), Messages.History_texts);
		count(parts, entry.reports(), Messages.History_reports);
		return String.join(", ", parts);
	}

	private static void count(List<String> parts, int number, String words) {
		if (number > 0) {
			parts.add(NLS.bind(words, number));
		}
	}

	/** What an entry changed, a row a property; of very large steps the first. */
	static List<Detail> details(Case open, LogEntry entry) throws CoreException {
		List<Detail> details = new ArrayList<>();
		for (LogChange change : open.history().changes(entry)) {
			if (details.size() >= LONGEST) {
				break;
			}
			String name = name(open, change);
			if (change.added() || change.removed()) {
				details.add(new Detail(change.subject(), change.id(), change.report(), name,
						change.added() ? Messages.History_added : Messages.History_removed, change.added() ? "" : shown(change.before()),
						change.added() ? shown(change.after()) : ""));
			}
			for (PropertyChange property : change.added() || change.removed() ? List.<PropertyChange>of() : change.properties()) {
				details.add(new Detail(change.subject(), change.id(), change.report(), name,
						change.subject() == Subject.TEXT ? drawn(open, property.path()) : label(property.path()),
						worded(open, property.before()), worded(open, property.after())));
			}
		}
		return details;
	}

	private static String worded(Case open, String value) {
		return value == null ? "" : shown(Wording.of(value, id -> open.index().entry(id).map(Entry::name).filter(name -> !name.isBlank()).orElse(id)));
	}

	private static String shown(String value) {
		return value == null ? "" : value.length() > LONGEST ? value.substring(0, LONGEST) + "…" : value;
	}

	/** A JSON pointer in words: "Hashes › MD5". */
	static String label(String pointer) {
		List<String> parts = new ArrayList<>();
		for (String part : pointer.substring(Math.min(1, pointer.length())).split("/")) {
			String name = part.replace("~1", "/").replace("~0", "~");
			if (!name.startsWith("extension-definition--") && !name.equals("extensions")) {
				parts.add(TypeLabels.property(name));
			}
		}
		return String.join(" › ", parts);
	}

	private static String text(CaseTexts.Key key) {
		return NLS.bind(switch (key.kind()) {
			case DIAGRAM -> Messages.History_diagram;
			case PROFILE -> Messages.History_profile;
			case SETTING -> Messages.History_setting;
			case TEMPLATE -> Messages.History_template;
		}, key.name());
	}

	/** What a line of a text is about: the object that it places, or a setting. */
	private static String drawn(Case open, String pointer) {
		String key = pointer.substring(Math.min(1, pointer.length()));
		String id = key.substring(key.lastIndexOf(' ') + 1);
		return open.index().entry(id).map(Entry::name).filter(name -> !name.isBlank()).orElse(id);
	}

	private static String name(Case open, LogChange change) {
		return switch (change.subject()) {
			case OBJECT -> open.index().entry(change.id()).map(entry -> TypeLabels.of(entry.type()) + " «" + entry.name() + "»")
					.orElseGet(() -> formerName(change));
			case REPORT -> NLS.bind(Messages.History_report, report(open, change.id()));
			case VERDICT -> NLS.bind(Messages.History_verdict, report(open, change.report()));
			case RULE -> Messages.History_rule;
			case TEXT -> text(CaseTexts.Key.of(change.id()));
		};
	}

	private static String report(Case open, String sha256) {
		return open.reports().find(sha256).map(StoredReport::label).orElse(sha256.length() > 12 ? sha256.substring(0, 12) : sha256);
	}

	/** The name of an object that is gone, from its former properties. */
	private static String formerName(LogChange change) {
		String type = change.id().contains("--") ? change.id().substring(0, change.id().indexOf("--")) : "";
		return change.properties().stream().filter(property -> property.path().equals("/name") || property.path().equals("/value"))
				.map(property -> property.before() != null ? property.before() : property.after()).findFirst()
				.map(name -> TypeLabels.of(type) + " «" + name + "»").orElse(change.id());
	}
}
