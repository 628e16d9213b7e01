package org.akashi.export.document.internal.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.akashi.export.Knowledge;
import org.akashi.indicator.ObservableObjects;
import org.akashi.indicator.ObservablePatterns;
import org.akashi.model.CoreObject;
import org.akashi.model.CyberObservable;
import org.akashi.model.Evidence;
import org.akashi.model.File;
import org.akashi.model.Identity;
import org.akashi.model.Indicator;
import org.akashi.model.Infrastructure;
import org.akashi.model.Location;
import org.akashi.model.Relationship;
import org.akashi.model.StixObject;
import org.akashi.observable.Fanging;
import org.akashi.observable.Observable;
import org.akashi.stix.StixTypes;
import org.akashi.stix.Tlp;
import org.eclipse.emf.ecore.EStructuralFeature;

/** How objects and quotes are named in a document, and the places that links to them lead to. */
final class Links {

	private static final int LONGEST_TIP = 200;

	private final Knowledge knowledge;
	private final Words words;
	private final Quotes quotes;
	private final boolean defang;
	private final Map<Integer, Map<String, Object>> numbered = new LinkedHashMap<>();

	Links(Knowledge knowledge, Words words, Quotes quotes, boolean defang) {
		this.knowledge = knowledge;
		this.words = words;
		this.quotes = quotes;
		this.defang = defang;
	}

	Knowledge knowledge() {
		return knowledge;
	}

	Words words() {
		return words;
	}

	/** The place of an object in the document. */
	static String anchor(String id) {
		return "o-" + id;
	}

	/** The quotes of evidence, in the order of their numbers, each once. */
	List<Map<String, Object>> evidence(Collection<Evidence> evidence) {
		Map<Integer, Evidence> byNumber = new TreeMap<>();
		evidence.stream().filter(Survey::isSentence).forEach(item -> byNumber.putIfAbsent(quotes.number(item), item));
		List<Map<String, Object>> found = new ArrayList<>();
		byNumber.forEach((number, item) -> found.add(numbered.computeIfAbsent(number, any -> Data.of("number", number, "anchor",
				"q-" + number, "place", place(item), "quote", shortened(Data.text(item.getQuote()))))));
		return found;
	}

	/** A link to an object: its name, type and place. */
	Map<String, Object> ref(String id) {
		Optional<StixObject> object = knowledge.object(id);
		String type = object.map(StixTypes::type).orElse(id.replaceFirst("--.*", ""));
		return Data.of("id", id, "anchor", object.isPresent() ? anchor(id) : "", "type", type, "typeLabel", words.type(type), "name",
				object.map(this::name).orElse(id));
	}

	/** The name of an object for people; addresses defanged, countries and sectors in the language of the document. */
	String name(StixObject object) {
		if (object instanceof Relationship relationship) {
			return words.of("relation.name", name(relationship.getSourceRef()), words.verb(relationship.getRelationshipType()),
					name(relationship.getTargetRef()));
		}
		if (object instanceof CyberObservable observable && !(observable instanceof File)) {
			Optional<Observable> value = ObservableObjects.observable(observable);
			if (value.isPresent()) {
				return value(value.get());
			}
		}
		if (object instanceof Indicator indicator) {
			List<Observable> values = values(indicator);
			if (values.size() == 1) {
				return value(values.getFirst());
			}
		}
		return translated(object).orElseGet(() -> mayBeAddress(object) ? plain(StixTypes.name(object)) : StixTypes.name(object));
	}

	/** ASP.NET is no address, and neither is the name of an actor. */
	private static boolean mayBeAddress(StixObject object) {
		return object instanceof CyberObservable || object instanceof Indicator || object instanceof Infrastructure;
	}

	String name(String id) {
		return knowledge.object(id).map(this::name).orElse(id);
	}

	/** Places and sectors by what they are, where the case has them under the words of the standard or in English. */
	private Optional<String> translated(StixObject object) {
		String name = StixTypes.name(object);
		if (object instanceof Location place && place.getCountry() != null && place.getCountry().strip().matches("[A-Za-z]{2}")) {
			String country = words.target(place.getCountry().strip().toUpperCase(java.util.Locale.ROOT));
			String english = java.util.Locale.of("", place.getCountry().strip()).getDisplayCountry(java.util.Locale.ENGLISH);
			return name.equalsIgnoreCase(english) || name.equalsIgnoreCase(place.getCountry()) ? Optional.of(country) : Optional.empty();
		}
		if (object instanceof Location place && place.getRegion() != null && sameTerm(place.getRegion(), name)) {
			return Optional.of(words.target("region/" + place.getRegion()));
		}
		if (object instanceof Identity identity && identity.getSectors().size() == 1 && sameTerm(identity.getSectors().getFirst(), name)) {
			return Optional.of(words.target(identity.getSectors().getFirst()));
		}
		return Optional.empty();
	}

	private static boolean sameTerm(String term, String name) {
		return term.replace('-', ' ').equalsIgnoreCase(name.replace('-', ' '));
	}

	/** The values that an indicator's pattern looks for; none for patterns of other languages and for those that can't be read. */
	static List<Observable> values(Indicator indicator) {
		if (!"stix".equals(indicator.getPatternType()) || indicator.getPattern() == null) {
			return List.of();
		}
		try {
			return ObservablePatterns.observables(indicator.getPattern());
		} catch (IllegalArgumentException e) {
			return List.of();
		}
	}

	/** An observable as it is shown. */
	String value(Observable observable) {
		return defang ? Fanging.defang(observable) : observable.value();
	}

	/** A text among the facts as it is shown. */
	String plain(String text) {
		return defang ? Fanging.defang(text) : text;
	}

	/** The words that name an object in a sentence: names, aliases, values as they are and defanged. */
	Set<String> terms(StixObject object) {
		Set<String> terms = new LinkedHashSet<>();
		if (object instanceof Relationship relationship) {
			for (String end : List.of(relationship.getSourceRef(), relationship.getTargetRef())) {
				knowledge.object(end).filter(named -> !(named instanceof Relationship)).ifPresent(named -> terms.addAll(terms(named)));
			}
			return terms;
		}
		terms.add(StixTypes.name(object));
		terms.add(name(object));
		terms.addAll(aliases(object));
		List<Observable> values = switch (object) {
			case CyberObservable observable -> ObservableObjects.observables(observable, knowledge::object);
			case Indicator indicator -> values(indicator);
			default -> List.of();
		};
		values.forEach(value -> terms.addAll(List.of(value.value(), Fanging.defang(value))));
		return terms;
	}

	/** The aliases of an object. */
	static List<String> aliases(StixObject object) {
		EStructuralFeature feature = object.eClass().getEStructuralFeature("aliases");
		return feature != null && object.eGet(feature) instanceof List<?> list ? list.stream().map(String::valueOf).toList() : List.of();
	}

	/** The markings of an object. */
	List<Map<String, Object>> markings(StixObject object) {
		return object.getObjectMarkingRefs().stream().map(this::marking).toList();
	}

	/** A marking: its label, and for TLP the level that colours it. */
	Map<String, Object> marking(String id) {
		Optional<Tlp> tlp = Tlp.of(id);
		String label = tlp.map(Tlp::label).orElseGet(() -> knowledge.object(id).map(StixTypes::name).orElse(id));
		return Data.of("label", label, "tlp", tlp.map(level -> org.akashi.export.TlpLevel.of(level).word().replace("+", "-")).orElse(""));
	}

	/** The title of a report. */
	String report(String sha256) {
		String title = sha256.isEmpty() ? "" : knowledge.reportTitle(sha256);
		return title.isEmpty() ? words.of("unknown.report", sha256.isEmpty() ? "?" : sha256.substring(0, Math.min(12, sha256.length())))
				: title;
	}

	/** The confidence of an object; null when it has none. */
	static Integer confidence(StixObject object) {
		return object instanceof CoreObject core ? core.getConfidence() : null;
	}

	private String place(Evidence evidence) {
		String report = report(Data.text(evidence.getSha256()));
		return evidence.getPage() > 0 ? report + ", " + words.of("page", evidence.getPage()) : report;
	}

	private static String shortened(String quote) {
		if (quote.length() <= LONGEST_TIP) {
			return quote;
		}
		int end = Character.isHighSurrogate(quote.charAt(LONGEST_TIP - 1)) ? LONGEST_TIP - 1 : LONGEST_TIP;
		return quote.substring(0, end) + "…";
	}
}
