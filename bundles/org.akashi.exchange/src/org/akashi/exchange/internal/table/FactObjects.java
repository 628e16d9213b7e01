package org.akashi.exchange.internal.table;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.akashi.exchange.ExchangeStatus;
import org.akashi.exchange.KnowledgeSink;
import org.akashi.indicator.ObservableObjects;
import org.akashi.indicator.ObservablePatterns;
import org.akashi.model.CoreObject;
import org.akashi.model.CyberObservable;
import org.akashi.model.Evidence;
import org.akashi.model.ExternalReference;
import org.akashi.model.File;
import org.akashi.model.Indicator;
import org.akashi.model.Malware;
import org.akashi.model.ModelFactory;
import org.akashi.model.Relationship;
import org.akashi.model.Report;
import org.akashi.observable.Observable;
import org.akashi.observable.ObservableType;
import org.akashi.stix.StixIds;
import org.akashi.stix.StixTypes;

/** Makes indicators, observables, named things and relationships of the facts of a file, each object once. */
final class FactObjects {

	/** For what has no date: the same in every file, so that the same name is the same object everywhere. */
	private static final String UNDATED = "1970-01-01T00:00:00.000Z";
	private static final Set<ObservableType> FILE = Set.of(ObservableType.MD5, ObservableType.SHA1, ObservableType.SHA256,
			ObservableType.SHA512, ObservableType.SSDEEP, ObservableType.TLSH, ObservableType.FILE_NAME, ObservableType.FILE_SIZE);
	private static final Set<ObservableType> HASHES = Set.of(ObservableType.MD5, ObservableType.SHA1, ObservableType.SHA256,
			ObservableType.SHA512, ObservableType.SSDEEP, ObservableType.TLSH);

	private final KnowledgeSink sink;
	private final String validFrom;
	private final boolean observables;
	private final Set<String> given = new HashSet<>();
	private final Map<String, Report> reports = new TreeMap<>();
	private boolean undated;

	/**
	 * @param sink        takes the objects
	 * @param validFrom   for indicators without a time, or {@code ""}
	 * @param observables whether observables are objects of their own, too
	 */
	FactObjects(KnowledgeSink sink, String validFrom, boolean observables) {
		this.sink = sink;
		this.validFrom = validFrom;
		this.observables = observables;
	}

	/** Makes the objects of one row. */
	void take(Facts facts) {
		List<String> subjects = new ArrayList<>();
		if (!facts.pattern.isEmpty()) {
			subjects.add(indicator(facts, facts.pattern, facts.values.isEmpty() ? "" : facts.values.getFirst().value()));
			group(facts.values).forEach(group -> objects(group, facts));
		} else {
			for (List<Observable> group : group(facts.values)) {
				String subject = group(facts, group);
				if (!subject.isEmpty()) {
					subjects.add(subject);
				}
			}
		}
		related(facts, subjects);
		report(facts, subjects);
	}

	/** The values of one file together, each other value by itself. */
	private static List<List<Observable>> group(List<Observable> values) {
		List<List<Observable>> groups = new ArrayList<>();
		List<Observable> file = new ArrayList<>();
		Set<ObservableType> seen = new HashSet<>();
		boolean one = values.stream().filter(value -> FILE.contains(value.type())).allMatch(value -> seen.add(value.type()));
		for (Observable value : values) {
			if (one && FILE.contains(value.type())) {
				if (file.isEmpty()) {
					groups.add(file);
				}
				file.add(value);
			} else {
				groups.add(List.of(value));
			}
		}
		return groups;
	}

	private String group(Facts facts, List<Observable> group) {
		ObservableType type = group.getFirst().type();
		boolean entry = group.size() == 1 && (type == ObservableType.CVE || type == ObservableType.TECHNIQUE);
		if (entry && !facts.description.isEmpty()) {
			sink.loss(facts.place, facts.line, RowFacts.shortened(String.join(" ", facts.description)),
					"What a table says of " + group.getFirst().value() + " is not its description.");
		}
		if (entry && type == ObservableType.CVE) {
			return named("vulnerability", group.getFirst().value(), "cve", facts);
		}
		if (entry) {
			return named("attack-pattern", group.getFirst().value(), "mitre-attack", facts);
		}
		List<Observable> sought = group.stream().filter(value -> HASHES.contains(value.type())).toList();
		List<Observable> known = sought.isEmpty() ? group.stream().filter(value -> ObservablePatterns.expressible(value.type())).toList() : sought;
		objects(group, facts);
		if (known.isEmpty()) {
			String reason = ObservablePatterns.reason(type);
			sink.loss(facts.place, facts.line, group.getFirst().value(),
					reason.isEmpty() ? "No pattern can look for it." : reason);
			return "";
		}
		String pattern = "[" + known.stream().map(ObservablePatterns::pattern).map(each -> each.substring(1, each.length() - 1))
				.collect(Collectors.joining(" OR ")) + "]";
		String name = group.stream().filter(value -> value.type() == ObservableType.FILE_NAME).findFirst().orElse(known.getFirst()).value();
		return indicator(facts, pattern, name);
	}

	private void objects(List<Observable> group, Facts facts) {
		if (!observables) {
			return;
		}
		if (group.size() > 1) {
			give(file(group));
			return;
		}
		Observable value = group.getFirst();
		if (ObservableObjects.expressible(value.type())) {
			List<CyberObservable> all = new ArrayList<>(ObservableObjects.all(value));
			java.util.Collections.reverse(all);
			all.forEach(this::give);
		}
	}

	private static File file(List<Observable> group) {
		File file = ModelFactory.eINSTANCE.createFile();
		file.setSpecVersion("2.1");
		for (Observable value : group) {
			switch (value.type()) {
				case FILE_NAME -> file.setName(value.value());
				case FILE_SIZE -> {
					String digits = value.value().replaceFirst(" bytes$", "");
					if (digits.matches("\\d{1,18}")) {
						file.setSize(Long.valueOf(digits));
					}
				}
				default -> {
					File single = (File) ObservableObjects.of(value);
					file.getHashes().putAll(single.getHashes().map());
				}
			}
		}
		file.setId(StixIds.deterministic(file));
		return file;
	}

	private void give(CyberObservable object) {
		if (given.add(object.getId())) {
			sink.object(object);
		}
	}

	private String indicator(Facts facts, String pattern, String value) {
		String from = !facts.validFrom.isEmpty() ? facts.validFrom : validFrom;
		if (from.isEmpty()) {
			from = UNDATED;
			warnUndated();
		}
		String id = StixIds.isId(facts.id) ? facts.id : StixIds.named("indicator", "row:" + pattern + '\u001f' + from + '\u001f' + facts.name
				+ '\u001f' + facts.description + facts.actors + facts.malware + facts.confidence + facts.labels + facts.id);
		if (!given.add(id)) {
			return id;
		}
		Indicator indicator = (Indicator) StixTypes.create("indicator");
		indicator.setId(id);
		dated(indicator, created(from));
		String name = facts.name.isEmpty() ? value : facts.name;
		if (!name.isEmpty()) {
			indicator.setName(name);
		}
		if (!facts.description.isEmpty()) {
			indicator.setDescription(String.join("\n", facts.description));
		}
		indicator.setPattern(pattern);
		indicator.setPatternType(facts.patternType);
		indicator.setValidFrom(from);
		if (!facts.validUntil.isEmpty()) {
			until(indicator, facts);
		}
		indicator.setConfidence(facts.confidence);
		facts.labels.stream().distinct().forEach(indicator.getLabels()::add);
		marked(indicator, facts);
		facts.references.forEach(reference -> indicator.getExternalReferences().add(reference(reference)));
		evidence(indicator, facts);
		sink.object(indicator);
		return id;
	}

	private void until(Indicator indicator, Facts facts) {
		if (Instant.parse(facts.validUntil).isAfter(Instant.parse(indicator.getValidFrom()))) {
			indicator.setValidUntil(facts.validUntil);
		} else {
			sink.loss(facts.place, facts.line, facts.validUntil, "An indicator can't end before it begins, at " + indicator.getValidFrom() + ".");
		}
	}

	private void warnUndated() {
		if (!undated) {
			undated = true;
			sink.problem(ExchangeStatus.warning("The file doesn't say since when its indicators are valid; they got the date 1970-01-01. "
					+ "Say it with the mapping (valid_from)."));
		}
	}

	private static ExternalReference reference(String text) {
		ExternalReference reference = ModelFactory.eINSTANCE.createExternalReference();
		boolean url = text.matches("(?i)https?://\\S+");
		reference.setSourceName(url ? text.replaceFirst("(?i)^https?://([^/?#]+).*$", "$1") : text);
		if (url) {
			reference.setUrl(text);
		} else {
			reference.setDescription(text);
		}
		return reference;
	}

	private static void evidence(Indicator indicator, Facts facts) {
		if (facts.report.isEmpty() && facts.quote.isEmpty() && facts.page == 0) {
			return;
		}
		Evidence evidence = ModelFactory.eINSTANCE.createEvidence();
		if (!facts.report.isEmpty()) {
			evidence.setReportRef(StixIds.named("report", facts.report));
		}
		if (!facts.quote.isEmpty()) {
			evidence.setQuote(facts.quote);
		}
		evidence.setPage(facts.page);
		indicator.getEvidence().add(evidence);
	}

	private void marked(CoreObject object, Facts facts) {
		if (facts.tlp != null) {
			object.getObjectMarkingRefs().add(facts.tlp.id());
			if (given.add(facts.tlp.id())) {
				sink.object(facts.tlp.definition());
			}
		}
	}

	private void related(Facts facts, List<String> subjects) {
		Map<String, List<String>> names = new LinkedHashMap<>();
		names.put("intrusion-set", facts.actors);
		names.put("malware", facts.malware);
		names.put("tool", facts.tools);
		names.put("campaign", facts.campaigns);
		names.put("attack-pattern", facts.techniques);
		names.forEach((type, all) -> all.forEach(name -> {
			String source = type.equals("attack-pattern") && name.matches("T\\d{4}(\\.\\d{3})?") ? "mitre-attack" : "";
			String target = named(type, name, source, facts);
			subjects.stream().filter(subject -> subject.startsWith("indicator--"))
					.forEach(subject -> relationship(subject, "indicates", target, facts));
		}));
	}

	/** An object known by its name: the same id, whatever file names it. */
	private String named(String type, String name, String source, Facts facts) {
		String id = StixIds.named(type, name.toLowerCase(java.util.Locale.ROOT));
		if (!given.add(id)) {
			return id;
		}
		CoreObject object = (CoreObject) StixTypes.create(type);
		object.setId(id);
		dated(object, UNDATED);
		object.eSet(StixTypes.feature(object.eClass(), "name"), name);
		if (object instanceof Malware malware) {
			malware.setIsFamily(true);
		}
		if (!source.isEmpty()) {
			ExternalReference reference = ModelFactory.eINSTANCE.createExternalReference();
			reference.setSourceName(source);
			reference.setExternalId(name);
			object.getExternalReferences().add(reference);
		}
		sink.object(object);
		return id;
	}

	private void relationship(String source, String kind, String target, Facts facts) {
		String id = StixIds.named("relationship", source + " " + kind + " " + target);
		if (!given.add(id)) {
			return;
		}
		Relationship relationship = (Relationship) StixTypes.create("relationship");
		relationship.setId(id);
		dated(relationship, created(!facts.validFrom.isEmpty() ? facts.validFrom : validFrom.isEmpty() ? UNDATED : validFrom));
		relationship.setSourceRef(source);
		relationship.setRelationshipType(kind);
		relationship.setTargetRef(target);
		marked(relationship, facts);
		sink.object(relationship);
	}

	private void report(Facts facts, List<String> subjects) {
		if (facts.report.isEmpty() || subjects.isEmpty()) {
			return;
		}
		String from = created(!facts.validFrom.isEmpty() ? facts.validFrom : validFrom.isEmpty() ? UNDATED : validFrom);
		Report report = reports.computeIfAbsent(facts.report, title -> {
			Report fresh = (Report) StixTypes.create("report");
			fresh.setId(StixIds.named("report", title));
			fresh.setName(title);
			dated(fresh, from);
			fresh.setPublished(from);
			return fresh;
		});
		subjects.stream().filter(subject -> !report.getObjectRefs().contains(subject)).forEach(report.getObjectRefs()::add);
	}

	/** Gives what is known only at the end of the file. */
	void end() {
		reports.values().forEach(sink::object);
	}

	private static void dated(CoreObject object, String time) {
		object.setCreated(time);
		object.setModified(time);
	}

	private static String created(String time) {
		try {
			return Dates.millis(Instant.parse(time));
		} catch (DateTimeException e) {
			return UNDATED;
		}
	}
}
