package org.akashi.exchange.internal.misp;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.akashi.export.ExportRequest;
import org.akashi.export.LossReport;
import org.akashi.export.Option;
import org.akashi.export.spi.Exporter;
import org.akashi.model.StixObject;
import org.akashi.stix.StixWriter;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

import tools.jackson.databind.node.ObjectNode;

/** MISP core format: an event for each report or grouping and one for what is in none, or all in one event. */
public final class MispExporter implements Exporter {

	/** {@code --to misp}. */
	public static final String ID = "misp";

	static final Option EVENTS = Option.choice("events", "Events", "An event for each report, or one event with all.", List.of("reports", "one"), "reports");
	static final Option ORGANISATION = Option.text("organisation", "Organisation",
			"Name of the organisation that the events are from; empty for the author of the objects.", "");
	static final Option DISTRIBUTION = Option.choice("distribution", "Distribution",
			"Who may see the events in MISP: 0 your organisation, 1 this community, 2 connected communities, 3 all.", List.of("0", "1", "2", "3"), "0");
	static final Option OBSERVABLES = Option.flag("observables", "Observables", "Write observables that no indicator is about, too.", true);
	static final Option EVIDENCE = Option.flag("evidence", "Evidence", "Write the quotes that facts stand on as an event report.", true);

	private static final String NOT_OF_EVENTS = "(marking-definition|extension-definition)--.*";

	@Override
	public List<Option> options() {
		return List.of(EVENTS, ORGANISATION, DISTRIBUTION, OBSERVABLES, EVIDENCE);
	}

	@Override
	public LossReport export(ExportRequest request, OutputStream out, IProgressMonitor monitor) throws IOException {
		MispLosses losses = new MispLosses();
		Map<String, ObjectNode> byId = new LinkedHashMap<>();
		try (Stream<StixObject> objects = request.knowledge().objects()) {
			objects.forEach(object -> {
				if (monitor.isCanceled()) {
					throw new OperationCanceledException();
				}
				byId.put(object.getId(), (ObjectNode) MispJson.MAPPER.readTree(StixWriter.line(object)));
				losses.written();
			});
		}
		Set<String> authors = new HashSet<>();
		byId.values().forEach(object -> {
			authors.add(MispJson.text(object, "created_by_ref"));
			authors.addAll(MispJson.texts(object.get("where_sighted_refs")));
		});
		losses.authors(authors);
		List<ObjectNode> events = events(request, byId, losses, monitor);
		write(events, out);
		return losses.report();
	}

	private static void write(List<ObjectNode> events, OutputStream out) throws IOException {
		if (events.size() == 1) {
			out.write(("{\"Event\":" + events.getFirst() + "}\n").getBytes(StandardCharsets.UTF_8));
		} else {
			out.write("{\"response\":[".getBytes(StandardCharsets.UTF_8));
			for (int i = 0; i < events.size(); i++) {
				out.write(((i == 0 ? "\n" : ",\n") + "{\"Event\":" + events.get(i) + "}").getBytes(StandardCharsets.UTF_8));
			}
			out.write("\n]}\n".getBytes(StandardCharsets.UTF_8));
		}
		out.flush();
	}

	private static List<ObjectNode> events(ExportRequest request, Map<String, ObjectNode> byId, MispLosses losses, IProgressMonitor monitor) {
		EventAssembly.Choices choices = new EventAssembly.Choices(request.value(ORGANISATION), request.value(DISTRIBUTION), request.isSet(EVIDENCE));
		boolean one = request.value(EVENTS).equals("one");
		Map<String, Set<String>> members = new LinkedHashMap<>();
		Set<String> placed = new HashSet<>();
		if (!one) {
			byId.forEach((id, object) -> {
				if (id.startsWith("report--") || id.startsWith("grouping--")) {
					members.put(id, new LinkedHashSet<>(MispJson.texts(object.get("object_refs"))));
				}
			});
			members.values().forEach(of -> of.removeIf(id -> !byId.containsKey(id) || id.matches(NOT_OF_EVENTS)));
			members.forEach((id, of) -> followers(byId, of));
			members.values().forEach(placed::addAll);
			placed.addAll(members.keySet());
		}
		List<ObjectNode> events = new ArrayList<>();
		members.forEach((id, of) -> {
			if (monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			events.add(event(byId, request, losses, choices).event(byId.get(id), "", List.copyOf(of)));
		});
		List<String> rest = byId.keySet().stream().filter(id -> !placed.contains(id) && !id.matches(NOT_OF_EVENTS) && !bookkeeping(byId.get(id), losses)).toList();
		if (!rest.isEmpty() || events.isEmpty()) {
			events.add(event(byId, request, losses, choices).event(null, request.knowledge().name(), rest));
		}
		return events;
	}

	private static EventAssembly event(Map<String, ObjectNode> byId, ExportRequest request, MispLosses losses, EventAssembly.Choices choices) {
		EventFromStix parts = new EventFromStix(byId, losses);
		if (!request.isSet(OBSERVABLES)) {
			parts.withoutObservables();
		}
		return new EventAssembly(byId, parts, losses, choices);
	}

	/** An identity that only says who made the objects is in each event's head. */
	private static boolean bookkeeping(ObjectNode object, MispLosses losses) {
		return MispJson.text(object, "type").equals("identity") && losses.author(MispJson.text(object, "id")) && !object.has("labels");
	}

	/** Relationships, sightings and notes follow what they are about, and observables the data that observed them. */
	private static void followers(Map<String, ObjectNode> byId, Set<String> members) {
		for (String id : List.copyOf(members)) {
			MispJson.texts(byId.get(id).get("object_refs")).stream().filter(ref -> byId.containsKey(ref) && id.startsWith("observed-data--")).forEach(members::add);
		}
		byId.forEach((id, object) -> {
			boolean joins = id.startsWith("relationship--") && members.contains(MispJson.text(object, "source_ref"))
					&& members.contains(MispJson.text(object, "target_ref"));
			boolean sees = id.startsWith("sighting--") && members.contains(MispJson.text(object, "sighting_of_ref"));
			boolean says = id.matches("(note|opinion)--.*") && MispJson.texts(object.get("object_refs")).stream().anyMatch(members::contains);
			if (joins || sees || says) {
				members.add(id);
			}
		});
	}
}
