package org.akashi.exchange.internal.stix1;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

import org.akashi.exchange.ExchangeStatus;
import org.akashi.model.Report;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** A package of STIX 1.x with all its components, and the reports in it. */
final class Packages {

	private static final Set<String> VERSIONS = Set.of("", "1.0", "1.0.1", "1.1", "1.1.1", "1.2");

	private final Draft draft;
	private final Common common;
	private final Relations relations;
	private final Observations observations;
	private final IProgressMonitor monitor;
	/** The lists of a package, the name of their items and who makes them. */
	private final Map<String, Map.Entry<String, BiConsumer<XmlElement, Scope>>> lists = new LinkedHashMap<>();

	Packages(Draft draft, IProgressMonitor monitor) {
		this.draft = draft;
		this.monitor = monitor;
		common = new Common(draft);
		relations = new Relations(draft);
		observations = new Observations(common);
		Ttps ttps = new Ttps(common, observations, relations);
		Targets targets = new Targets(common, observations, relations);
		Actors actors = new Actors(common, relations);
		Indicators indicators = new Indicators(common, observations, relations);
		Incidents incidents = new Incidents(common, observations, relations);
		list("TTPs", "TTP", ttps::take);
		list("Exploit_Targets", "Exploit_Target", targets::target);
		list("Courses_Of_Action", "Course_Of_Action", targets::action);
		list("Threat_Actors", "Threat_Actor", actors::actor);
		list("Campaigns", "Campaign", actors::campaign);
		list("Indicators", "Indicator", indicators::take);
		list("Incidents", "Incident", incidents::take);
	}

	private void list(String name, String item, BiConsumer<XmlElement, Scope> maker) {
		lists.put(name, Map.entry(item, maker));
		relations.component(item, maker);
	}

	/** Makes the objects of a package and of those inside it. */
	void take(XmlElement element, Scope outer) {
		element.use();
		if (!VERSIONS.contains(element.attribute("version"))) {
			draft.sink().problem(ExchangeStatus.warning("Line " + element.line() + ": STIX " + element.attribute("version")
					+ " is read as 1.2; check what came of it."));
		}
		Optional<XmlElement> header = element.child("STIX_Header");
		Scope scope = outer.at(Times.of(element.attribute("timestamp")));
		if (Times.of(element.attribute("timestamp")).isEmpty()) {
			String produced = header.flatMap(found -> found.child("Information_Source")).flatMap(source -> source.child("Time"))
					.map(time -> Times.of(time.text("Produced_Time"))).orElse("");
			scope = scope.at(produced);
		}
		Scope within = header.isPresent() ? common.scope(header.get(), scope) : scope;
		List<String> before = draft.all();
		element.child("TTPs").ifPresent(common::killChains);
		components(element, within);
		element.child("Observables").ifPresent(all -> all.children("Observable").forEach(observable -> observed(observable, within)));
		reports(element, within);
		header.ifPresent(found -> report(element, found, before, within));
		for (XmlElement related : element.all("Related_Packages", "Related_Package")) {
			related.child("Package").ifPresent(found -> take(found, within));
		}
	}

	private void components(XmlElement element, Scope scope) {
		lists.forEach((name, list) -> {
			for (XmlElement item : element.all(name, list.getKey())) {
				if (monitor.isCanceled()) {
					throw new OperationCanceledException();
				}
				if (item.attribute("idref").isEmpty()) {
					list.getValue().accept(item, scope);
				}
			}
		});
	}

	private void observed(XmlElement observable, Scope scope) {
		observations.observed(observable, scope);
	}

	/** What the header says of the whole is a report about all objects of the package. */
	private void report(XmlElement element, XmlElement header, List<String> before, Scope scope) {
		String title = header.text("Title");
		String description = Common.description(header);
		List<String> intents = header.children("Package_Intent").stream().map(XmlElement::text).filter(text -> !text.isEmpty()).toList();
		Set<String> objects = new LinkedHashSet<>(draft.all());
		objects.removeAll(new LinkedHashSet<>(before));
		objects.removeIf(id -> id.startsWith("marking-definition--") || id.equals(scope.creator()));
		if (title.isEmpty() && description.isEmpty()) {
			return;
		}
		if (objects.isEmpty()) {
			if (!element.children().stream().anyMatch(child -> child.local().equals("Related_Packages"))) {
				draft.sink().loss(header.path(), header.line(), title, "A report of STIX 2.1 has to be about something; the package is empty.");
			}
			return;
		}
		make(header, Draft.key(element), title.isEmpty() ? Draft.key(element) : title, description, intents, objects, scope);
	}

	private Report make(XmlElement element, String key, String name, String description, List<String> intents, Set<String> objects, Scope scope) {
		Report report = draft.make("report", element, key, "", scope);
		report.setName(name);
		Draft.set(report, "description", description);
		report.setPublished(report.getCreated());
		intents.forEach(intent -> report.getReportTypes().add(type(Common.worded(intent))));
		report.getObjectRefs().addAll(objects);
		draft.add(report);
		return report;
	}

	private static String type(String intent) {
		return switch (intent) {
			case "collective-threat-intelligence", "threat-report" -> "threat-report";
			case "indicators", "indicators-phishing", "indicators-watchlist", "indicators-malware-artifacts", "indicators-network-activity",
					"indicators-endpoint-characteristics" -> "indicator";
			case "campaign-characterization" -> "campaign";
			case "threat-actor-characterization" -> "threat-actor";
			case "attack-pattern-characterization" -> "attack-pattern";
			case "exploit-characterization" -> "vulnerability";
			case "malware-characterization", "malware-samples" -> "malware";
			case "ttp-infrastructure", "ttp-tools" -> "tool";
			case "observations", "observations-email" -> "observed-data";
			case "incident" -> "incident";
			default -> intent;
		};
	}

	/** The reports of 1.2, with components inline or by reference. */
	private void reports(XmlElement element, Scope outer) {
		for (XmlElement found : element.all("Reports", "Report")) {
			Optional<XmlElement> header = found.child("Header");
			Scope scope = common.scope(found, outer);
			Scope within = header.isPresent() ? common.scope(header.get(), scope) : scope;
			components(found, within);
			Set<String> objects = new LinkedHashSet<>();
			lists.forEach((name, list) -> found.all(name, list.getKey()).forEach(item -> objects.addAll(draft.ids(
					item.attribute("idref").isEmpty() ? Draft.key(item) : item.attribute("idref")))));
			found.child("Observables").ifPresent(all -> all.children("Observable")
					.forEach(observable -> observations.observed(observable, within).ifPresent(objects::add)));
			if (objects.isEmpty()) {
				draft.sink().loss(found.path(), found.line(), header.map(head -> head.text("Title")).orElse(""),
						"A report of STIX 2.1 has to be about something; what it refers to is not in the file.");
				continue;
			}
			String title = header.map(head -> head.text("Title")).orElse("");
			List<String> intents = new ArrayList<>();
			header.ifPresent(head -> head.children("Intent").forEach(intent -> intents.add(intent.text())));
			make(found, Draft.key(found), title.isEmpty() ? Draft.key(found) : title, header.map(Common::description).orElse(""), intents, objects, within);
			for (XmlElement related : found.all("Related_Reports", "Related_Report")) {
				related.child("Report").map(other -> other.attribute("idref")).filter(id -> !id.isEmpty()).ifPresent(id -> draft.tie(
						List.copyOf(draft.ids(Draft.key(found))), id, List.of(), false, related.text("Relationship"), null, related, within));
			}
		}
	}
}
