package org.akashi.store.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.akashi.mention.rules.RuleFormat;
import org.akashi.store.LogChange;
import org.akashi.store.LogChange.Subject;
import org.akashi.store.PropertyChange;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Says of a step what it changed, property by property. */
final class LogChanges {

	private LogChanges() {
	}

	static List<LogChange> of(StepRecord step) {
		List<LogChange> changes = new ArrayList<>();
		step.net().forEach(change -> changes.add(change(Subject.OBJECT, change.id(), "", change.before(), change.after())));
		step.verdicts().forEach(change -> {
			String line = VerdictLines.line(change.verdict());
			changes.add(change(Subject.VERDICT, change.verdict().item(), change.sha256(), change.added() ? null : line,
					change.added() ? line : null));
		});
		step.rules().forEach(change -> changes.add(change(Subject.RULE,
				(change.after() != null ? change.after() : change.before()).id(), "",
				change.before() == null ? null : RuleFormat.line(change.before()),
				change.after() == null ? null : RuleFormat.line(change.after()))));
		step.texts().forEach(change -> changes.add(change(Subject.TEXT, change.key().path(), "", change.shown(true), change.shown(false))));
		step.reports().forEach(change -> changes.add(new LogChange(Subject.REPORT, change.sha256(), "",
				change.added() ? null : "{}", change.added() ? "{}" : null, List.of())));
		return changes;
	}

	private static LogChange change(Subject subject, String id, String report, String before, String after) {
		return new LogChange(subject, id, report, before, after, properties(before, after));
	}

	/** What differs between two lines; null is one that isn't there. */
	static List<PropertyChange> properties(String before, String after) {
		List<PropertyChange> changes = new ArrayList<>();
		compare("", tree(before), tree(after), changes);
		return changes;
	}

	private static ObjectNode tree(String line) {
		try {
			return line != null && Trees.read(line) instanceof ObjectNode object ? object
					: JsonNodeFactory.instance.objectNode();
		} catch (JacksonException e) {
			// A line that another tool broke: it is shown as a whole.
			return JsonNodeFactory.instance.objectNode().put("line", line);
		}
	}

	private static void compare(String path, ObjectNode before, ObjectNode after, List<PropertyChange> into) {
		Set<String> names = new LinkedHashSet<>(before.propertyNames());
		names.addAll(after.propertyNames());
		for (String name : names) {
			JsonNode one = before.get(name);
			JsonNode other = after.get(name);
			String here = path + "/" + Trees.escape(name);
			if (one instanceof ObjectNode oneObject && other instanceof ObjectNode otherObject) {
				compare(here, oneObject, otherObject, into);
			} else if (one == null || !one.equals(other)) {
				into.add(new PropertyChange(here, text(one), text(other)));
			}
		}
	}

	private static String text(JsonNode value) {
		return value == null ? null : value.isString() ? value.asString() : Trees.write(value);
	}
}
