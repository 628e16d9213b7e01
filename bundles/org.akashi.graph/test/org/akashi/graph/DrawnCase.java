package org.akashi.graph;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

import org.akashi.model.CoreObject;
import org.akashi.model.Evidence;
import org.akashi.model.ModelFactory;
import org.akashi.model.Relationship;
import org.akashi.model.StixObject;
import org.akashi.stix.StixReader;
import org.akashi.store.Case;
import org.akashi.store.CaseChange;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A case with objects of short names; ids follow from the names. */
abstract class DrawnCase {

	@TempDir
	Path folder;
	Case opened;
	final Set<String> touched = new HashSet<>();

	@BeforeEach
	void create() throws CoreException {
		opened = Case.create(folder, "Drawn");
		opened.addListener(change -> touched.addAll(GraphSnapshot.touched(Set.<CaseChange>of(change))));
	}

	@AfterEach
	void close() {
		opened.close();
	}

	/** The id of the object with a type and a name of digits a to f and 0 to 9. */
	static String id(String type, String name) {
		return type + "--00000000-0000-4000-8000-" + "0".repeat(12 - name.length()) + name;
	}

	String add(String type, String name, String properties) throws CoreException {
		String id = id(type, name);
		StixObject object = StixReader.read("{\"type\":\"" + type + "\",\"spec_version\":\"2.1\",\"id\":\"" + id
				+ "\",\"created\":\"2020-01-01T00:00:00Z\",\"modified\":\"2020-01-01T00:00:00Z\",\"name\":\"" + name + "\""
				+ (properties.isEmpty() ? "" : "," + properties) + "}");
		opened.history().execute("Add " + name, edit -> edit.add(object));
		return id;
	}

	String add(String type, String name) throws CoreException {
		return add(type, name, "");
	}

	String relate(String name, String kind, String from, String to) throws CoreException {
		return relate(name, kind, from, to, relationship -> {
		});
	}

	String relate(String name, String kind, String from, String to, java.util.function.Consumer<Relationship> more) throws CoreException {
		Relationship relationship = ModelFactory.eINSTANCE.createRelationship();
		relationship.setId(id("relationship", name));
		relationship.setRelationshipType(kind);
		relationship.setSourceRef(from);
		relationship.setTargetRef(to);
		more.accept(relationship);
		opened.history().execute("Relate " + name, edit -> edit.add(relationship));
		return relationship.getId();
	}

	static Evidence evidence(String report) {
		Evidence evidence = ModelFactory.eINSTANCE.createEvidence();
		evidence.setReportRef(report);
		return evidence;
	}

	void rename(String id, String name) throws CoreException {
		opened.history().execute("Rename", edit -> {
			CoreObject object = edit.modify(id);
			object.eSet(object.eClass().getEStructuralFeature("name"), name);
		});
	}

	void remove(String id) throws CoreException {
		opened.history().execute("Remove", edit -> edit.remove(id));
	}

	GraphSnapshot graph(GraphContent content, String... shown) {
		return GraphSnapshot.of(opened, Arrays.asList(shown), content, null);
	}

	GraphSnapshot graph(String... shown) {
		return graph(GraphContent.RELATIONS, shown);
	}

	static Collection<String> edges(GraphSnapshot graph) {
		return graph.edges().stream().map(GraphEdge::id).toList();
	}
}
