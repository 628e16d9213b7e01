package org.akashi.actor.ui.internal.editor.fields;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.akashi.model.ModelPackage;
import org.akashi.stix.StixTypes;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What a property is edited with, as its class in the model says. Every property of the model is of one kind. */
public enum FieldKind {
	/** A line of text. */
	TEXT,
	/** Text of several lines. */
	LONG_TEXT,
	/** Several texts, one a line. */
	LINES,
	/** A number. */
	NUMBER,
	/** Yes, no, or not said. */
	FLAG,
	/** A term of a vocabulary. */
	TERM,
	/** Several terms of a vocabulary, one a line. */
	TERMS,
	/** A date as precise as known. */
	TIME,
	/** 0 to 100, or a word of a scale. */
	CONFIDENCE,
	/** Who may see it. */
	MARKINGS,
	/** Another object. */
	REFERENCE,
	/** Other objects. */
	REFERENCES,
	/** Names and texts, one pair a line. */
	PAIRS,
	/** Names and JSON values, one pair a line. */
	JSON_PAIRS,
	/** JSON. */
	JSON,
	/** A structure with properties of its own. */
	PART,
	/** Several of them. */
	PARTS;

	private static final String STIX = "http://akashi.org/stix";
	/** Written by Akashi, or shown in a part of their own. */
	private static final Set<String> NOT_TYPED = Set.of("id", "type", "spec_version", "evidence", "names", "merged", "moved",
			"distinctions");
	private static final Set<String> LONG = Set.of("description", "content", "abstract", "explanation", "pattern", "objective",
			"contact_information", "body", "payload_bin", "subject_public_key_modulus", "street_address");

	/** The kind of a property. */
	public static FieldKind of(EStructuralFeature feature) {
		String name = StixTypes.jsonName(feature);
		String format = annotation(feature, "format");
		if (feature instanceof EReference) {
			return switch (format) {
				case "hashes", "dict" -> PAIRS;
				case "jsondict" -> JSON_PAIRS;
				default -> feature.isMany() ? PARTS : PART;
			};
		}
		if (name.equals("object_marking_refs")) {
			return MARKINGS;
		}
		if (StixTypes.isReference(feature)) {
			return feature.isMany() ? REFERENCES : REFERENCE;
		}
		if (StixTypes.vocabulary(feature).isPresent()) {
			return feature.isMany() ? TERMS : TERM;
		}
		if (feature.isMany()) {
			return LINES;
		}
		return single(feature, name, format);
	}

	private static FieldKind single(EStructuralFeature feature, String name, String format) {
		Class<?> type = feature.getEType().getInstanceClass();
		if (type == Boolean.class || type == boolean.class) {
			return FLAG;
		}
		if (name.equals("confidence")) {
			return CONFIDENCE;
		}
		if (type != String.class) {
			return NUMBER;
		}
		return switch (format) {
			case "time" -> TIME;
			case "json" -> JSON;
			default -> LONG.contains(name) ? LONG_TEXT : TEXT;
		};
	}

	/** An annotation of the model, or {@code ""}. */
	static String annotation(EStructuralFeature feature, String key) {
		var annotation = feature.getEAnnotation(STIX);
		String value = annotation == null ? null : annotation.getDetails().get(key);
		return value == null ? "" : value;
	}

	/**
	 * All that a person may edit of a class, in the order in which it is written: its properties, the predefined extensions,
	 * foreign extensions, and what the model doesn't know.
	 */
	public static List<EStructuralFeature> editable(EClass eClass) {
		Set<EStructuralFeature> all = new LinkedHashSet<>();
		if (ModelPackage.Literals.STIX_OBJECT.isSuperTypeOf(eClass)) {
			all.addAll(StixTypes.features(eClass));
		}
		List<EStructuralFeature> own = new ArrayList<>(eClass.getEAllStructuralFeatures());
		EStructuralFeature custom = eClass.getEStructuralFeature("custom");
		own.remove(custom);
		all.addAll(own);
		all.add(custom);
		all.removeIf(feature -> feature == null || NOT_TYPED.contains(StixTypes.jsonName(feature)));
		return List.copyOf(all);
	}

	/** Whether it is typed into one widget. */
	public boolean isTyped() {
		return this != REFERENCE && this != REFERENCES && this != PART && this != PARTS && this != MARKINGS;
	}

	/** Whether its text has several lines. */
	public boolean hasLines() {
		return this == LONG_TEXT || this == LINES || this == TERMS || this == PAIRS || this == JSON_PAIRS || this == JSON;
	}
}
