package org.akashi.stix.internal.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.akashi.model.CustomObject;
import org.akashi.model.CyberObservable;
import org.akashi.model.ModelPackage;
import org.akashi.model.StixElement;
import org.akashi.model.StixObject;
import org.akashi.stix.StixIds;
import org.akashi.stix.StixTypes;
import org.akashi.stix.internal.ClassTable;
import org.akashi.stix.internal.JsonPath;
import org.akashi.stix.internal.Kind;
import org.akashi.stix.internal.Property;
import org.akashi.stix.internal.Timestamps;
import org.eclipse.emf.common.util.EMap;
import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

/** What the model says of each property, checked for an object and all its parts: presence, type, format, references, terms. */
final class ElementRules {

	private static final Pattern HEX = Pattern.compile("([0-9a-fA-F]{2})+");
	private static final Pattern BASE64 = Pattern.compile("([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{4}|[A-Za-z0-9+/]{3}=|[A-Za-z0-9+/]{2}==)");
	private static final Pattern KEY = Pattern.compile("[a-zA-Z0-9_-]{1,250}");
	private static final Pattern MILLISECONDS = Pattern.compile(".*\\.\\d{3,}Z");
	private static final Set<String> RELATIONS = Set.of("relationship", "sighting");

	private final Check check;

	ElementRules(Check check) {
		this.check = check;
	}

	void check(StixElement element, String path) {
		ClassTable table = ClassTable.of(element.eClass());
		InternalEObject source = (InternalEObject) element;
		for (Property property : table.properties()) {
			String at = JsonPath.member(path, property.name());
			if (source.eIsSet(property.id())) {
				value(property, source.eGet(property.id(), false, true), at, element);
			} else if (element.getCustom().containsKey(property.name())) {
				check.must("type", section(property), at, "Must be " + expected(property.kind()) + ", not " + abbreviate(element.getCustom().get(property.name())));
			} else if (property.feature().isRequired() && !(element instanceof CustomObject)) {
				check.must("required", section(element.eClass()), path, "The required property " + property.name() + " is missing: add it");
			}
		}
		for (Property extension : table.extensions().values()) {
			if (source.eIsSet(extension.id())) {
				String at = JsonPath.member(JsonPath.member(path, "extensions"), extension.name());
				StixElement part = (StixElement) source.eGet(extension.id(), false, true);
				check.must(PartRules.hasOwn(part), "not-empty", section(part.eClass()), at, "An extension must have at least one property of its own");
				check(part, at);
			}
		}
		PartRules.check(check, element, path);
		CustomRules.check(check, element, path);
	}

	private void value(Property property, Object value, String path, StixElement owner) {
		switch (property.kind()) {
			case TEXT -> text(property, (String) value, path, owner);
			case TEXTS -> {
				int i = 0;
				for (Object text : (List<?>) value) {
					text(property, (String) text, JsonPath.element(path, i++), owner);
				}
			}
			case PART -> check((StixElement) value, path);
			case PARTS -> {
				int i = 0;
				for (Object part : (List<?>) value) {
					check((StixElement) part, JsonPath.element(path, i++));
				}
			}
			case TEXT_MAP, JSON_MAP -> map(property, value, path);
			case INT, LONG, COUNT -> number(property, ((Number) value).longValue(), path);
			default -> {
				// Booleans, decimals and whole JSON values have no format of their own.
			}
		}
	}

	private void text(Property property, String text, String path, StixElement owner) {
		String format = format(property);
		switch (format == null ? "" : format) {
			case "time" -> timestamp(property, text, path, owner);
			case "id" -> reference(property, text, path, owner);
			case "hex" -> check.must(HEX.matcher(text).matches(), "hex", "2.8", path, "Must be hexadecimal, two digits a byte, not " + text);
			case "binary" -> check.must(BASE64.matcher(text).matches(), "binary", "2.1", path, "Must be base64, not " + abbreviate(text));
			default -> {
				String vocabulary = Property.annotation(property.feature(), "vocabulary");
				if (vocabulary != null) {
					TermRules.check(check, property, vocabulary, text, path);
				}
			}
		}
	}

	private void timestamp(Property property, String text, String path, StixElement owner) {
		if (!Timestamps.isValid(text)) {
			check.must("timestamp", "2.15", path, "Must be a timestamp as 2026-01-31T09:30:00.000Z, of a day that is, not " + text);
		} else if (owner instanceof StixObject && (property.name().equals("created") || property.name().equals("modified"))) {
			check.must(MILLISECONDS.matcher(text).matches() || check.type.equals("marking-definition"), "timestamp", "3.2", path,
					"Must be precise to the millisecond: " + text);
		}
	}

	private void reference(Property property, String id, String path, StixElement owner) {
		String type = id.indexOf("--") > 0 ? id.substring(0, id.indexOf("--")) : "";
		if (!isWellFormed(id)) {
			// The schemas of observables look at a reference's type only, and what passes there is in use.
			if (type.isEmpty() || !(owner instanceof CyberObservable) || property.name().equals("id")) {
				check.must("identifier", "2.9", path, "Must be an identifier (type--UUID, of RFC 4122), not " + id);
				return;
			}
			check.note("identifier", "2.9", path, "Not an identifier (type--UUID): " + id);
		}
		String refs = Property.annotation(property.feature(), "refs");
		if (refs == null) {
			return;
		}
		boolean fits = false;
		for (String allowed : refs.split(",")) {
			fits |= type.equals("sighting") && allowed.equals("relationship") || switch (allowed) {
				case "@sco" -> isObservable(type) || !StixTypes.isDefined(type);
				case "@sdo" -> !isObservable(type) && !RELATIONS.contains(type) && !isMeta(type);
				default -> allowed.equals(type);
			};
		}
		if (!fits && property.name().equals("created_by_ref")) {
			check.note("reference-type", "3.2", path, "Usually an identity: " + id);
		} else if (!fits) {
			check.must("reference-type", section(property), path, "Must refer to " + refs.replace(",", ", ").replace("@sco", "an observable")
					.replace("@sdo", "a domain object") + ", not to " + type);
		}
	}

	/** A type and a UUID of a version and variant that there is. */
	private static boolean isWellFormed(String id) {
		if (!StixIds.isId(id)) {
			return false;
		}
		char version = id.charAt(id.length() - 22);
		return version >= '1' && version <= '8' && "89abAB".indexOf(id.charAt(id.length() - 17)) >= 0;
	}

	static boolean isObservable(String type) {
		return StixTypes.isDefined(type) && ModelPackage.Literals.CYBER_OBSERVABLE.isSuperTypeOf(StixTypes.eClass(type));
	}

	static boolean isMeta(String type) {
		return Set.of("marking-definition", "language-content", "extension-definition", "bundle").contains(type);
	}

	@SuppressWarnings("unchecked")
	private void map(Property property, Object value, String path) {
		for (Map.Entry<String, String> entry : (EMap<String, String>) value) {
			String key = entry.getKey();
			String at = JsonPath.member(path, key);
			check.must(KEY.matcher(key).matches(), "dictionary-key", "2.3", at, "A key has 1 to 250 of a-z, A-Z, 0-9, hyphen and underscore: " + abbreviate(key));
			if ("hashes".equals(format(property))) {
				TermRules.hash(check, key, entry.getValue(), at);
			} else if (property.kind() == Kind.JSON_MAP) {
				PresenceRules.check(check, entry.getValue(), at);
			}
		}
	}

	private void number(Property property, long value, String path) {
		Ranges.Range range = Ranges.of(property.feature());
		check.must(value >= range.from() && value <= range.to(), "range", section(property), path,
				"Must be " + (range.to() == Long.MAX_VALUE ? "at least " + range.from() : range.from() + " to " + range.to()) + ": " + value);
	}

	private static String format(Property property) {
		return Property.annotation(property.feature(), "format");
	}

	static String section(Property property) {
		return section(property.feature().getEContainingClass());
	}

	static String section(EClass eClass) {
		EAnnotation annotation = eClass.getEAnnotation(Property.ANNOTATION);
		return annotation == null ? "" : annotation.getDetails().get("section");
	}

	static String abbreviate(String text) {
		return text.length() <= 60 ? text : text.substring(0, 59) + "…";
	}

	private static String expected(Kind kind) {
		return switch (kind) {
			case TEXT -> "a text";
			case BOOLEAN -> "true or false";
			case INT, LONG, COUNT -> "a whole number";
			case DOUBLE -> "a number";
			case JSON -> "a value";
			case TEXTS -> "a list of texts, at least one";
			case PART -> "an object";
			case PARTS -> "a list of objects, at least one";
			case TEXT_MAP -> "a dictionary of texts, at least one";
			case JSON_MAP -> "a dictionary, not empty";
		};
	}
}
