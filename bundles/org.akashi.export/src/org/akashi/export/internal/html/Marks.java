package org.akashi.export.internal.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.akashi.export.Knowledge;
import org.akashi.export.internal.IndicatorValues;
import org.akashi.indicator.ObservableObjects;
import org.akashi.model.CyberObservable;
import org.akashi.model.Evidence;
import org.akashi.model.File;
import org.akashi.model.Indicator;
import org.akashi.model.Relationship;
import org.akashi.model.Report;
import org.akashi.model.StixObject;
import org.akashi.observable.Fanging;
import org.akashi.observable.Observable;
import org.akashi.stix.StixTypes;
import org.akashi.stix.Tlp;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The links of the page: from facts to quotes, from object to object. */
final class Marks {

	private final Knowledge knowledge;
	private final Labels labels;
	private final Quotes quotes;
	private final boolean defang;

	Marks(Knowledge knowledge, Labels labels, Quotes quotes, boolean defang) {
		this.knowledge = knowledge;
		this.labels = labels;
		this.quotes = quotes;
		this.defang = defang;
	}

	/** Links to the quotes, in the order of their numbers, each once; {@code ""} for none. */
	String evidence(List<Evidence> evidence) {
		List<Integer> seen = new ArrayList<>();
		StringBuilder html = new StringBuilder();
		evidence.stream().sorted((one, other) -> quotes.number(one) - quotes.number(other)).forEach(item -> {
			int number = quotes.number(item);
			if (!seen.contains(number)) {
				seen.add(number);
				html.append("<a class=\"ev\" href=\"#q-").append(number).append("\" title=\"")
						.append(Page.escaped(tip(item))).append("\" aria-label=\"")
						.append(Page.escaped(labels.of("evidence.link", number, place(item)))).append("\">")
						.append(number).append("</a>");
			}
		});
		return html.toString();
	}

	/** The same, and a visible sign where there is no quote at all. */
	String evidenceOrNone(List<Evidence> evidence) {
		return evidence.isEmpty() ? "<span class=\"none\">" + Page.escaped(labels.of("evidence.none")) + "</span>"
				: evidence(evidence);
	}

	/** A link to the object, or its name where it has no place of its own on the page. */
	String object(String id) {
		Optional<StixObject> object = knowledge.object(id);
		if (object.isEmpty()) {
			return "<code>" + Page.escaped(id) + "</code>";
		}
		String name = "<bdi>" + Page.escaped(name(object.get())) + "</bdi>";
		return !hasPlace(object.get()) ? name : "<a href=\"#" + Page.escaped(anchor(id)) + "\">" + name + "</a>";
	}

	/** Relationships stand within cards, reports among the sources if they are quoted; the rest of these types nowhere. */
	private boolean hasPlace(StixObject object) {
		return switch (object) {
			case Relationship relationship -> false;
			case Report report -> quotes.isSource(report.getId());
			default -> !HtmlExporter.LEFT_OUT.contains(StixTypes.type(object));
		};
	}

	/** The place of an object on the page. */
	static String anchor(String id) {
		return "o-" + id;
	}

	/** The name of an object for people; addresses defanged. */
	String name(StixObject object) {
		if (object instanceof Relationship relationship) {
			return name(relationship.getSourceRef()) + " " + labels.verb(relationship.getRelationshipType()) + " "
					+ name(relationship.getTargetRef());
		}
		if (object instanceof CyberObservable observable) {
			Optional<Observable> value = ObservableObjects.observable(observable);
			if (value.isPresent() && !(observable instanceof File)) {
				return value(value.get());
			}
		}
		if (object instanceof Indicator indicator) {
			List<Observable> values = IndicatorValues.of(indicator);
			if (values.size() == 1) {
				return value(values.getFirst());
			}
		}
		return StixTypes.name(object);
	}

	/** What kind of value an indicator or observable has, to sort by; {@code ""} for all others. */
	String kind(StixObject object) {
		return switch (object) {
			case Indicator indicator -> IndicatorValues.of(indicator).stream().findFirst().map(value -> value.type().id())
					.orElse("~" + indicator.getPatternType());
			case CyberObservable observable -> ObservableObjects.observable(observable).map(value -> value.type().id())
					.orElse("~" + StixTypes.type(observable));
			default -> "";
		};
	}

	/** An observable as it is shown. */
	String value(Observable observable) {
		return defang ? Fanging.defang(observable) : observable.value();
	}

	/** The words that name an object in a sentence: names, aliases, values as they are and defanged. */
	Set<String> terms(StixObject object) {
		Set<String> terms = new LinkedHashSet<>();
		if (object instanceof Relationship relationship) {
			for (String end : List.of(relationship.getSourceRef(), relationship.getTargetRef())) {
				knowledge.object(end).filter(named -> !(named instanceof Relationship))
						.ifPresent(named -> terms.addAll(terms(named)));
			}
			return terms;
		}
		terms.add(StixTypes.name(object));
		EStructuralFeature aliases = object.eClass().getEStructuralFeature("aliases");
		if (aliases != null && object.eGet(aliases) instanceof List<?> list) {
			list.forEach(alias -> terms.add(String.valueOf(alias)));
		}
		List<Observable> values = switch (object) {
			case CyberObservable observable -> ObservableObjects.observables(observable, knowledge::object);
			case Indicator indicator -> IndicatorValues.of(indicator);
			default -> List.of();
		};
		values.forEach(value -> terms.addAll(List.of(value.value(), Fanging.defang(value))));
		return terms;
	}

	/** The marking of an object: TLP label, name of the marking, else its id. */
	String marking(String id) {
		return Tlp.of(id).map(Tlp::label)
				.orElseGet(() -> knowledge.object(id).map(StixTypes::name).orElse(id));
	}

	/** The title of a report. */
	String report(String sha256) {
		String title = sha256.isEmpty() ? "" : knowledge.reportTitle(sha256);
		return title.isEmpty() ? labels.of("unknown.report", sha256.isEmpty() ? "?" : sha256.substring(0, Math.min(12, sha256.length())))
				: title;
	}

	private String name(String id) {
		return knowledge.object(id).map(this::name).orElse(id);
	}

	private String place(Evidence evidence) {
		String report = report(evidence.getSha256() == null ? "" : evidence.getSha256());
		return evidence.getPage() > 0 ? report + ", " + labels.of("page", evidence.getPage()) : report;
	}

	private String tip(Evidence evidence) {
		String quote = evidence.getQuote() == null ? "" : evidence.getQuote();
		return "«" + (quote.length() > 200 ? quote.substring(0, 200) + "…" : quote) + "» – " + place(evidence);
	}
}
