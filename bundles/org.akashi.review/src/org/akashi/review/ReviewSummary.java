package org.akashi.review;

import java.util.List;
import java.util.Objects;

import org.akashi.mention.Span;

/**
 * What the review of one report has brought: what is new to the case, what confirms it, and what contradicts it, each with
 * its sentence. It is read off the case as it stands, so it may be asked for at any time.
 *
 * @param sha256   the report
 * @param title    what the report is called
 * @param open     items without a decision; what a rule suppresses isn't counted
 * @param accepted accepted items
 * @param rejected rejected items
 * @param lines    one for each object, relationship and property, in text order
 */
public record ReviewSummary(String sha256, String title, int open, int accepted, int rejected, List<Line> lines) {

	/** What a line says to the case. */
	public enum Kind {
		/** What the case didn't have before this report. */
		NEW,
		/** What the case had, now with another sentence. */
		CONFIRMS,
		/** Something else than what the case had. */
		CONTRADICTS
	}

	/** What a line is about. */
	public enum Part {
		/** An object. */
		OBJECT,
		/** A relationship. */
		RELATIONSHIP,
		/** A property of an object. */
		PROPERTY
	}

	/**
	 * One line.
	 *
	 * @param kind   what it says to the case
	 * @param part   what it is about
	 * @param object STIX id of the object or relationship; of a property the object that has it; {@code ""} when it was
	 *               rejected
	 * @param type   STIX type of the object, kind of the relationship, or name of the property, as in STIX
	 * @param name   what the object is called; of a relationship where it starts from
	 * @param target where the relationship leads to, or the property's value as precise as stated; {@code ""} for objects
	 * @param before the value that the case had, of a property that contradicts; else {@code ""}
	 * @param taken  whether it was accepted; a rejected or open line is shown only where it contradicts the case
	 * @param places number of items
	 * @param place  the first place: the mention, or the statement's sentence
	 * @param quote  the sentence of the first place
	 * @param page   its page, 0 where there are none
	 * @param items  ids of the items
	 */
	public record Line(Kind kind, Part part, String object, String type, String name, String target, String before,
			boolean taken, int places, Span place, String quote, int page, List<String> items) {

		public Line {
			Objects.requireNonNull(kind, "kind");
			items = List.copyOf(items);
		}

		/** What it says, English, without the sentence: {@code Operation X first seen 2018-10 → 2017-09}. */
		public String text() {
			String words = type.replace('_', ' ').replace('-', ' ');
			return switch (part) {
			case OBJECT -> name + " (" + words + ")" + (places > 1 ? ", " + places + " places" : "");
			case RELATIONSHIP -> name + " " + words + " " + target;
			case PROPERTY -> name + " " + words + " " + (before.isEmpty() ? "" : before + " → ") + target
					+ (taken ? "" : " (not taken)");
			};
		}
	}

	public ReviewSummary {
		lines = List.copyOf(lines);
	}

	/** The lines of one kind. */
	public List<Line> of(Kind kind) {
		return lines.stream().filter(line -> line.kind() == kind).toList();
	}

	/** Whether nothing is left to decide. */
	public boolean complete() {
		return open == 0;
	}

	/** The whole in English, one line each, the sentence after it. */
	public String text() {
		StringBuilder text = new StringBuilder(title).append('\n').append(accepted).append(" accepted, ").append(rejected)
				.append(" rejected, ").append(open).append(" open\n");
		append(text, "Contradicts the case", Kind.CONTRADICTS);
		append(text, "New", Kind.NEW);
		append(text, "Confirms the case", Kind.CONFIRMS);
		return text.toString();
	}

	private void append(StringBuilder text, String heading, Kind kind) {
		List<Line> some = of(kind);
		if (!some.isEmpty()) {
			text.append('\n').append(heading).append(" (").append(some.size()).append(")\n");
			some.forEach(line -> text.append("- ").append(line.text()).append("\n  «").append(line.quote()).append('»')
					.append(line.page() > 0 ? ", page " + line.page() : "").append('\n'));
		}
	}
}
