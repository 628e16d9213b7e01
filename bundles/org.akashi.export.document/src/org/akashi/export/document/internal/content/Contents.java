package org.akashi.export.document.internal.content;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.akashi.export.ExportRequest;
import org.akashi.export.Knowledge;
import org.akashi.export.Losses;
import org.akashi.model.StixObject;
import org.akashi.stix.StixTypes;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/** All that a document may say, read from the knowledge once: for templates as plain data, for figures as it is. */
public final class Contents {

	/** The sections of cards, in the order of reading; what no other holds stands in "others". */
	private static final Map<String, List<String>> CARDS = Map.of("actors", List.of("campaign", "intrusion-set", "threat-actor", "incident"),
			"malware", List.of("malware", "tool"), "techniques", List.of("attack-pattern"), "infrastructure",
			List.of("infrastructure", "vulnerability"));
	private static final List<String> ORDER = List.of("campaign", "intrusion-set", "threat-actor", "incident", "malware", "tool", "attack-pattern",
			"vulnerability", "infrastructure", "location", "identity", "course-of-action", "malware-analysis", "grouping", "note", "opinion",
			"observed-data", "sighting");
	/** No cards: they stand within others, among the sources, in tables. */
	private static final Set<String> APART = Set.of("relationship", "report", "indicator", Survey.OBSERVABLES, "marking-definition",
			"extension-definition", "language-content");

	private final Knowledge knowledge;
	private final Settings settings;
	private final Words words;
	private final Survey survey;
	private final Links links;
	private final Lost lost = new Lost();
	private final Instant now;
	private final DocumentMarking marking;
	private final Targeting targeting;
	private final Timeline timeline;
	private final Map<String, Object> data = new LinkedHashMap<>();

	private Contents(ExportRequest request, Settings settings, SubMonitor monitor) {
		this.knowledge = request.knowledge();
		this.settings = settings;
		now = request.now();
		words = new Words(settings.language());
		survey = Survey.of(knowledge, monitor);
		links = new Links(knowledge, words, survey.quotes(), settings.defang());
		marking = DocumentMarking.of(request.audience(), markingRefs());
		targeting = new Targeting(links, survey);
		timeline = new Timeline(links, survey);
		fill(request, monitor);
	}

	/**
	 * Reads them.
	 *
	 * @throws OperationCanceledException when cancelled
	 */
	public static Contents of(ExportRequest request, Settings settings, IProgressMonitor monitor) {
		return new Contents(request, settings, SubMonitor.convert(monitor));
	}

	private void fill(ExportRequest request, SubMonitor monitor) {
		Judgements judgements = new Judgements(links, survey, targeting);
		Cards cards = new Cards(links, survey.relations(), lost);
		Tables tables = new Tables(links, cards, survey.relations(), lost);
		data.put("document", Data.of("title", title(), "case", knowledge.name(), "language", words.language(), "format", settings.format(),
				"template", settings.template(), "at", now.equals(Instant.EPOCH) ? "" : now.toString(), "date",
				now.equals(Instant.EPOCH) ? "" : now.toString().substring(0, 10), "marking", marking.label(), "tlp", marking.tlp(), "audience",
				request.audience().label(), "defanged", settings.defang(), "withheld", knowledge.withheld(), "objects",
				survey.counts().values().stream().mapToInt(Integer::intValue).sum(), "quotes", survey.quotes().size()));
		data.put("counts", counts());
		data.put("judgements", judgements.all());
		data.put("hypotheses", judgements.hypotheses());
		data.put("contested", judgements.contested());
		CARDS.forEach((section, types) -> data.put(section, cards(types, cards, monitor)));
		List<String> others = new ArrayList<>(ORDER);
		survey.counts().keySet().stream().filter(type -> !others.contains(type)).forEach(others::add);
		others.removeIf(type -> APART.contains(type) || CARDS.values().stream().anyMatch(types -> types.contains(type)));
		data.put("others", cards(others, cards, monitor));
		data.put("targeting", targeting.data());
		data.put("attack", new Techniques(links, survey.relations()).data(survey.of("attack-pattern")));
		data.put("timeline", timeline.data());
		data.put("indicators", tables.rows(survey.of("indicator"), settings.rows()));
		data.put("moreIndicators", Math.max(0, survey.of("indicator").size() - settings.rows()));
		data.put("observables", tables.rows(survey.of(Survey.OBSERVABLES), settings.rows()));
		data.put("moreObservables", Math.max(0, survey.of(Survey.OBSERVABLES).size() - settings.rows()));
		data.put("sources", new Sources(links, survey).all());
		data.put("markings", DocumentMarking.statements(links, survey.of("marking-definition")));
	}

	private String title() {
		return settings.title().isBlank() ? knowledge.name() : settings.title();
	}

	private Collection<Set<String>> markingRefs() {
		List<Set<String>> all = new ArrayList<>();
		survey.ids().values().forEach(ids -> ids.forEach(id -> knowledge.object(id).ifPresent(object -> {
			Set<String> refs = new HashSet<>(object.getObjectMarkingRefs());
			object.getGranularMarkings().forEach(granular -> {
				if (granular.getMarkingRef() != null) {
					refs.add(granular.getMarkingRef());
				}
			});
			if (!refs.isEmpty()) {
				all.add(refs);
			}
		})));
		return all;
	}

	private List<Map<String, Object>> counts() {
		List<String> order = new ArrayList<>(ORDER);
		survey.counts().keySet().stream().filter(type -> !order.contains(type) && !APART.contains(type)).forEach(order::add);
		order.addAll(List.of("indicator", Survey.OBSERVABLES, "relationship", "report"));
		return order.stream().filter(type -> survey.counts().containsKey(type))
				.map(type -> Data.of("type", type, "label", words.types(type), "count", survey.counts().get(type))).toList();
	}

	/** Cards type by type, within a type by name. */
	private List<Map<String, Object>> cards(List<String> types, Cards cards, SubMonitor monitor) {
		List<Map<String, Object>> groups = new ArrayList<>();
		for (String type : types) {
			record Place(String name, String id) {
			}
			List<Place> places = new ArrayList<>(survey.of(type).stream().map(id -> new Place(links.name(id), id)).toList());
			places.sort(java.util.Comparator.comparing(Place::name, String.CASE_INSENSITIVE_ORDER).thenComparing(Place::id));
			List<Map<String, Object>> objects = new ArrayList<>();
			for (Place place : places) {
				if (monitor.isCanceled()) {
					throw new OperationCanceledException();
				}
				knowledge.object(place.id()).ifPresent(object -> objects.add(cards.card(object)));
			}
			if (!objects.isEmpty()) {
				groups.add(Data.of("type", type, "label", words.types(type), "objects", objects));
			}
		}
		return groups;
	}

	/** What templates see. */
	public Map<String, Object> data() {
		return data;
	}

	/** The words of the document. */
	public Words words() {
		return words;
	}

	/** What was chosen. */
	public Settings settings() {
		return settings;
	}

	/** The marking of the whole. */
	public DocumentMarking marking() {
		return marking;
	}

	/** The title. */
	public String documentTitle() {
		return title();
	}

	/** What counts as now: the state of the knowledge. */
	public Instant now() {
		return now;
	}

	/** The graph of the knowledge, laid out. */
	public GraphPicture graph(IProgressMonitor monitor) {
		return GraphPicture.of(knowledge, links, survey, monitor);
	}

	/** The timeline as a picture. */
	public TimelinePicture timeline() {
		return TimelinePicture.of(timeline.events());
	}

	/**
	 * What the document wrote and what it could not carry.
	 *
	 * @param places the places in the document: objects without one are lost
	 */
	public Losses losses(Set<String> places) {
		Losses losses = new Losses();
		Set<String> all = new TreeSet<>();
		survey.ids().values().forEach(all::addAll);
		for (String id : all) {
			knowledge.object(id).ifPresent(object -> count(object, places, losses));
		}
		return losses;
	}

	private void count(StixObject object, Set<String> places, Losses losses) {
		String id = object.getId();
		if (places.contains(Links.anchor(id))) {
			losses.written();
			lost.of(id).forEach(property -> losses.property(object, property.name(), property.reason()));
		} else if (Set.of("extension-definition", "language-content").contains(StixTypes.type(object))) {
			losses.object(object, "A document has no place for objects of type " + StixTypes.type(object) + ".");
		} else {
			losses.object(object, "The template \"" + settings.template() + "\" with the chosen sections and the limit of " + settings.rows()
					+ " rows has no place for it.");
		}
	}
}
