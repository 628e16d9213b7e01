package org.akashi.stix.internal.rules20;

import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

import org.akashi.stix.StixIds;
import org.akashi.stix.internal.JsonPath;
import org.akashi.stix.internal.rules.Findings;

import tools.jackson.databind.JsonNode;

/** A whole text of STIX 2.0: a bundle (part 1, section 5), a list of objects, or one. */
public final class TextRules20 {

	private static final Set<String> BUNDLE = Set.of("type", "id", "spec_version", "objects");

	private final Findings findings;
	private final BiConsumer<JsonNode, String> objects;
	private final Map<String, String> seen;

	/**
	 * Rules that add to the findings.
	 *
	 * @param seen    the versions of objects that were there before, with their paths; those of this text are added
	 * @param objects takes each object with its path after it was checked
	 */
	public TextRules20(Findings findings, Map<String, String> seen, BiConsumer<JsonNode, String> objects) {
		this.seen = seen;
		this.findings = findings;
		this.objects = objects;
	}

	/** Checks the root of a text. */
	public void check(JsonNode root, String path) {
		if (root.isArray()) {
			list(root, path);
		} else if (root.path("type").stringValue("").equals("bundle")) {
			bundle(root, path);
		} else {
			object(root, path);
		}
	}

	private void object(JsonNode object, String path) {
		new ObjectRules20(findings).check(object, path);
		if (object.path("id").isString() && object.has("modified")) {
			String earlier = seen.putIfAbsent(object.path("id").stringValue() + " " + object.path("modified"), path);
			findings.should(earlier == null, "duplicate-ids", "Part 1, 3.4", path,
					"The same version stands before it already, at " + earlier + ": change modified, or remove it: " + object.path("id").stringValue());
		}
		objects.accept(object, path);
	}

	private void list(JsonNode list, String path) {
		for (int i = 0; i < list.size(); i++) {
			object(list.get(i), JsonPath.element(path, i));
		}
	}

	private void bundle(JsonNode bundle, String path) {
		JsonNode id = bundle.path("id");
		if (id.isMissingNode()) {
			findings.must("required", "Part 1, 5", path, "The required property id is missing: add bundle-- and a UUID");
		} else {
			boolean form = id.isString() && StixIds.isId(id.stringValue()) && id.stringValue().startsWith("bundle--");
			findings.must(form, "identifier", "Part 1, 5", JsonPath.member(path, "id"), "Must be an identifier of a bundle (bundle--UUID): " + ValueRules20.shown(id));
		}
		JsonNode version = bundle.path("spec_version");
		findings.must(version.isString(), "required", "Part 1, 5", path, "The required property spec_version is missing: add \"2.0\"");
		findings.must(version.stringValue("2.0").equals("2.0"), "spec-version", "Part 1, 5", JsonPath.member(path, "spec_version"),
				"Must be 2.0: " + version.stringValue(""));
		for (String name : bundle.propertyNames()) {
			findings.must(BUNDLE.contains(name), "bundle-property", "Part 1, 5", JsonPath.member(path, name),
					"A bundle has no property but type, id, spec_version and objects: remove " + name);
		}
		JsonNode list = bundle.path("objects");
		if (!list.isMissingNode()) {
			findings.must(list.isArray() && !list.isEmpty(), "type", "Part 1, 5", JsonPath.member(path, "objects"), "Must be a list of objects, at least one");
			if (list.isArray()) {
				list(list, JsonPath.member(path, "objects"));
			}
		}
	}
}
