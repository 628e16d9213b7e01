package org.akashi.stix.internal;

import org.akashi.model.ModelPackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * A feature of a class as JSON sees it.
 *
 * @param name    JSON name of the property, or key of the extension
 * @param written the same, encoded once for the writer
 * @param feature the feature
 * @param id      the feature's id in the class that the table is for
 * @param kind    how its value looks
 * @param part    class of its sub-objects, or {@code null}
 * @param form    what its texts are
 * @param unset   the value that counts as absent, besides {@code null}; may be {@code null}
 */
public record Property(String name, SerializableString written, EStructuralFeature feature, int id, Kind kind, EClass part, Form form, Object unset) {

	/** What a text or the texts of a list are, which the model can pack. */
	public enum Form {
		/** Any text. */
		PLAIN,
		/** An identifier. */
		ID,
		/** A timestamp. */
		TIME
	}

	/** Source of the annotations that say what EMF has no word for. */
	public static final String ANNOTATION = "http://akashi.org/stix";

	/** Key of the annotation with the JSON name of a feature that Akashi's own extension holds. */
	static final String OWN = "own";

	static Property of(EClass owner, EStructuralFeature feature, String name) {
		EClass part = feature instanceof EReference r && !isMap(r) ? r.getEReferenceType() : null;
		Form form = switch (String.valueOf(annotation(feature, "format"))) {
			case "id" -> Form.ID;
			case "time" -> Form.TIME;
			default -> Form.PLAIN;
		};
		return new Property(name, new SerializedString(name), feature, owner.getFeatureID(feature), kind(feature), part, form,
				feature.isMany() ? null : feature.getDefaultValue());
	}

	/** The value of the model's annotation, or {@code null}. */
	public static String annotation(EStructuralFeature feature, String key) {
		return EcoreUtil.getAnnotation(feature, ANNOTATION, key);
	}

	private static boolean isMap(EReference reference) {
		return reference.getEReferenceType() == EcorePackage.Literals.ESTRING_TO_STRING_MAP_ENTRY;
	}

	private static Kind kind(EStructuralFeature feature) {
		String format = annotation(feature, "format");
		if (feature instanceof EReference reference) {
			if (isMap(reference)) {
				return "jsondict".equals(format) ? Kind.JSON_MAP : Kind.TEXT_MAP;
			}
			return feature.isMany() ? Kind.PARTS : Kind.PART;
		}
		if (feature.isMany()) {
			return Kind.TEXTS;
		}
		return switch (feature.getEType().getClassifierID()) {
			case EcorePackage.EBOOLEAN_OBJECT -> Kind.BOOLEAN;
			case EcorePackage.EINTEGER_OBJECT -> Kind.INT;
			case EcorePackage.EINT -> Kind.COUNT;
			case EcorePackage.ELONG_OBJECT -> Kind.LONG;
			case EcorePackage.EDOUBLE_OBJECT -> Kind.DOUBLE;
			default -> "json".equals(format) ? Kind.JSON : Kind.TEXT;
		};
	}

	/** Whether values are of one object alone as a rule: its id, name and description. */
	boolean isOwn() {
		return id == ModelPackage.STIX_OBJECT__ID && form == Form.ID || name.equals("description");
	}

	/** Whether a value read for the other property fits this one. */
	boolean reads(Property other) {
		return kind == other.kind && part == other.part && form == other.form;
	}
}
