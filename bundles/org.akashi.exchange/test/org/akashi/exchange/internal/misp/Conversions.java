package org.akashi.exchange.internal.misp;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.akashi.exchange.InputFile;
import org.akashi.exchange.KnowledgeSink;
import org.akashi.exchange.ReadLoss;
import org.akashi.model.StixObject;
import org.akashi.stix.StixWriter;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads MISP texts for tests, and keeps all that the reader says. */
final class Conversions implements KnowledgeSink {

	static final JsonMapper MAPPER = JsonMapper.shared();

	final List<StixObject> objects = new ArrayList<>();
	final List<ReadLoss> losses = new ArrayList<>();
	final List<IStatus> problems = new ArrayList<>();

	static Conversions of(String misp) {
		return of("event.json", misp.getBytes(StandardCharsets.UTF_8));
	}

	static Conversions of(String name, byte[] misp) {
		Conversions conversions = new Conversions();
		try {
			new MispReader().read(InputFile.of(name, misp), conversions, new NullProgressMonitor());
		} catch (CoreException e) {
			throw new AssertionError(e.getStatus().getMessage(), e);
		}
		return conversions;
	}

	/** The objects as JSON. */
	List<ObjectNode> json() {
		return objects.stream().map(object -> (ObjectNode) MAPPER.readTree(StixWriter.line(object))).toList();
	}

	/** The objects of a type as JSON. */
	List<ObjectNode> json(String type) {
		return json().stream().filter(object -> object.get("type").stringValue().equals(type)).toList();
	}

	/** The only object of a type as JSON. */
	ObjectNode only(String type) {
		List<ObjectNode> found = json(type);
		if (found.size() != 1) {
			throw new AssertionError(found.size() + " of " + type + " in " + json());
		}
		return found.getFirst();
	}

	static JsonNode tree(String json) {
		return MAPPER.readTree(json);
	}

	@Override
	public void object(StixObject object) {
		objects.add(object);
	}

	@Override
	public void loss(ReadLoss loss) {
		losses.add(loss);
	}

	@Override
	public void problem(IStatus problem) {
		problems.add(problem);
	}
}
