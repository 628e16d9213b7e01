package org.akashi.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.akashi.observable.Observable;
import org.akashi.warninglist.WarningException;
import org.akashi.warninglist.WarningHit;
import org.akashi.warninglist.WarningLists;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;
import tools.jackson.core.JsonGenerator;

/** How hits on warning lists are printed: a table for people, JSON lines or tab-separated lines for machines. */
final class WarningHits {

	@ArgGroup(exclusive = true, multiplicity = "0..1")
	private Form form;

	/** One of them. */
	static final class Form {

		@Option(names = "--json", required = true, description = "Print JSON lines, one object a hit.")
		private boolean json;

		@Option(names = "--tsv", required = true, description = "Print tab-separated lines with a head, for spreadsheets.")
		private boolean tsv;
	}

	/**
	 * A hit.
	 *
	 * @param value     the value
	 * @param hit       the list, and why
	 * @param excepted  why it doesn't count in the case; empty when it does
	 * @param indicator id of the indicator that looks for the value, or {@code ""}
	 */
	record Found(Observable value, WarningHit hit, Optional<WarningException> excepted, String indicator) {

		boolean counts() {
			return excepted.isEmpty();
		}

		private void write(JsonGenerator json) {
			json.writeStringProperty("value", value.value());
			json.writeStringProperty("type", value.type().id());
			if (!indicator.isEmpty()) {
				json.writeStringProperty("indicator", indicator);
			}
			json.writeStringProperty("list", hit.listId());
			json.writeStringProperty("name", hit.listName());
			json.writeNumberProperty("version", hit.version());
			json.writeStringProperty("category", hit.category().name().toLowerCase(Locale.ROOT));
			json.writeStringProperty("match", hit.type().id());
			json.writeStringProperty("entry", hit.entry());
			json.writeStringProperty("matched", hit.matched());
			json.writeStringProperty("why", hit.why());
			json.writeBooleanProperty("counts", counts());
			excepted.ifPresent(one -> {
				json.writeObjectPropertyStart("exception");
				json.writeStringProperty("reason", one.reason());
				json.writeStringProperty("by", one.by());
				json.writeStringProperty("at", one.at().toString());
				json.writeEndObject();
			});
		}

		private String line() {
			return String.join("\t", List.of(cell(value.value()), value.type().id(), hit.listId(), Long.toString(hit.version()), hit.type().id(), cell(hit.entry()),
					counts() ? "yes" : "no", indicator, cell(hit.why())));
		}

		private static String cell(String text) {
			return text.replaceAll("[\\t\\r\\n]", " ");
		}
	}

	/** The hits of values, those too that don't count in the case. */
	static List<Found> of(WarningLists lists, List<Observable> values, List<String> indicators) {
		List<Found> all = new ArrayList<>();
		List<List<WarningHit>> hits = lists.allHits(values);
		for (int i = 0; i < hits.size(); i++) {
			Observable value = values.get(i);
			for (WarningHit hit : hits.get(i)) {
				all.add(new Found(value, hit, lists.settings().exceptionFor(value.type(), value.value(), hit), indicators.isEmpty() ? "" : indicators.get(i)));
			}
		}
		return all;
	}

	/** Whether machines read it. */
	boolean machine() {
		return form != null;
	}

	/** Prints them in their order. */
	void print(Console console, List<Found> hits) {
		if (form != null && form.json) {
			hits.forEach(hit -> console.out().println(JsonLine.of(hit::write)));
		} else if (form != null) {
			console.out().println("value\ttype\tlist\tversion\tmatch\tentry\tcounts\tindicator\twhy");
			hits.forEach(hit -> console.out().println(hit.line()));
		} else {
			TextTable table = new TextTable("value", "type", "list", "entry", "why");
			hits.forEach(hit -> table.row(hit.value().value(), hit.value().type().id(), hit.hit().listId(), hit.hit().entry(),
					hit.counts() ? hit.hit().listName() + " (version " + hit.hit().version() + ")"
							: "doesn't count here: " + hit.excepted().get().reason()));
			table.print(console.out());
		}
	}
}
