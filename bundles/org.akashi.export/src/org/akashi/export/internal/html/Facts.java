package org.akashi.export.internal.html;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.akashi.model.ExternalReference;
import org.akashi.model.KillChainPhase;
import org.akashi.model.StixObject;
import org.akashi.stix.StixTypes;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The properties of an object as facts of its card, generic over all types. */
final class Facts {

	/** Shown at a place of their own, or bookkeeping. */
	private static final Set<String> APART = Set.of("type", "id", "spec_version", "created", "modified", "name",
			"description", "aliases", "evidence", "object_marking_refs", "x_mitre_aliases");

	/**
	 * One fact.
	 *
	 * @param property STIX name of the property
	 * @param html     its value as HTML
	 */
	record Fact(String property, String html) {
	}

	private final Labels labels;
	private final Marks marks;

	Facts(Labels labels, Marks marks) {
		this.labels = labels;
		this.marks = marks;
	}

	/**
	 * The facts, in the order of the model.
	 *
	 * @param lost takes the names of properties that can't be shown
	 */
	List<Fact> of(StixObject object, List<String> lost) {
		List<Fact> facts = new ArrayList<>();
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
			String property = StixTypes.jsonName(feature);
			if (!object.eIsSet(feature) || APART.contains(property)) {
				continue;
			}
			String html = value(property, object.eGet(feature));
			if (html.isEmpty()) {
				lost.add(property);
			} else {
				facts.add(new Fact(property, html));
			}
		}
		return facts;
	}

	private String value(String property, Object value) {
		if (value instanceof List<?> list) {
			return list.stream().map(item -> value(property, item)).filter(html -> !html.isEmpty())
					.collect(Collectors.joining(property.endsWith("_refs") || isText(list) ? ", " : " "));
		}
		return switch (value) {
			case Boolean flag -> labels.of(flag ? "yes" : "no");
			case Number number -> String.valueOf(number);
			case String id when property.endsWith("_ref") || property.endsWith("_refs") -> marks.object(id);
			case String text -> "<bdi>" + Page.escaped(time(text)) + "</bdi>";
			case KillChainPhase phase -> "<span class=\"chip\">" + Page.escaped(phase.getPhaseName()) + "</span>";
			case ExternalReference reference -> reference(reference);
			default -> "";
		};
	}

	private static boolean isText(List<?> list) {
		return list.getFirst() instanceof String;
	}

	private static String reference(ExternalReference reference) {
		String id = reference.getExternalId();
		String text = id == null ? reference.getSourceName() : reference.getSourceName() + " " + id;
		String url = reference.getUrl();
		boolean link = url != null && (url.startsWith("https://") || url.startsWith("http://"));
		return link ? "<a rel=\"noreferrer noopener\" href=\"" + Page.escaped(url) + "\">" + Page.escaped(text) + "</a>"
				: Page.escaped(url == null ? text : text + " (" + url + ")");
	}

	/** A timestamp as short as it can be: the first or last moment of a day is the day. */
	static String time(String text) {
		return text.matches("\\d{4}-\\d\\d-\\d\\dT(00:00:00(\\.0+)?|23:59:59(\\.9+)?)Z") ? text.substring(0, 10) : text;
	}

	/** "2017-09-01 – 2018-10-01", open on either side; a whole month or year, as reports state it, by its name. */
	static String period(String from, String to) {
		String start = from == null ? "" : time(from);
		String end = to == null ? "" : time(to);
		if (start.equals(end)) {
			return start;
		}
		String whole = start.length() == 10 && end.length() == 10 ? whole(start, end) : "";
		return whole.isEmpty() ? (start + " – " + end).strip() : whole;
	}

	/** The year or month that both days enclose, or {@code ""}. */
	private static String whole(String start, String end) {
		try {
			LocalDate first = LocalDate.parse(start);
			LocalDate last = LocalDate.parse(end);
			if (first.getDayOfYear() == 1 && last.equals(first.with(TemporalAdjusters.lastDayOfYear()))) {
				return start.substring(0, 4);
			}
			return first.getDayOfMonth() == 1 && last.equals(first.with(TemporalAdjusters.lastDayOfMonth()))
					? start.substring(0, 7)
					: "";
		} catch (DateTimeParseException e) {
			return ""; // no such day: then shown as it stands
		}
	}
}
