package org.akashi.indicator.pattern;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.akashi.indicator.pattern.PathPlace.ValueKind;
import org.akashi.model.ModelPackage;
import org.akashi.stix.StixTypes;
import org.akashi.stix.Vocabularies;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Where object paths can lead (STIX 2.1, section 9.7), told by the model: properties of observables, keys of dictionaries, elements
 * of lists, objects behind references, predefined extensions. Thread-safe.
 */
public final class ObjectPaths {

	private static final String ANNOTATION = "http://akashi.org/stix";
	private static final List<String> TYPES = StixTypes.types().stream()
			.filter(type -> ModelPackage.Literals.CYBER_OBSERVABLE.isSuperTypeOf(StixTypes.eClass(type))).sorted().toList();
	private static final List<String> COMMON = List.of("id", "spec_version", "object_marking_refs", "granular_markings", "type", "extensions");

	private ObjectPaths() {
	}

	/** The types of cyber-observable objects that the standard defines, sorted. */
	public static List<String> types() {
		return TYPES;
	}

	/** The section of the standard that says what a type is; empty when it doesn't. */
	public static String section(String type) {
		String section = TYPES.contains(type) ? EcoreUtil.getAnnotation(StixTypes.eClass(type), ANNOTATION, "section") : null;
		return section == null ? "" : section;
	}

	/** The place where paths of a type start; empty for a type that the standard doesn't define. */
	public static Optional<PathPlace> start(String type) {
		return TYPES.contains(type) ? Optional.of(PathPlace.objects(List.of(StixTypes.eClass(type)))) : Optional.empty();
	}

	/**
	 * The steps that can follow, by name.
	 *
	 * @return name to place; empty when none is known, such as in a dictionary of any keys
	 */
	public static Map<String, PathPlace> members(PathPlace place) {
		Map<String, PathPlace> members = new LinkedHashMap<>();
		switch (place.kind()) {
			case OBJECT -> place.classes().forEach(each -> properties(each, members));
			case EXTENSIONS -> place.classes().forEach(each -> extensions(each, members));
			case REFERENCE -> place.classes().forEach(each -> properties(each, members));
			case DICTIONARY -> keys(place).forEach(key -> members.put(key, PathPlace.value(ValueKind.TEXT, "")));
			default -> { /* a value ends the path */ }
		}
		return members;
	}

	/** The place behind one step, if there is one: a member's or, of a list, any element's. */
	public static Optional<PathPlace> step(PathPlace place, String name, boolean list) {
		if (list) {
			return place.list() ? Optional.of(place.element()) : Optional.empty();
		}
		if (place.list()) {
			return Optional.empty();
		}
		PathPlace known = members(place).get(name);
		if (known != null) {
			return Optional.of(known);
		}
		boolean open = place.kind() == ValueKind.DICTIONARY && keys(place).isEmpty() || place.kind() == ValueKind.ANY;
		return open ? Optional.of(PathPlace.value(ValueKind.ANY, "")) : Optional.empty();
	}

	/** The known name that is most like a wrong one, if one is. */
	public static Optional<String> nearest(String name, Iterable<String> among) {
		String plain = plain(name);
		List<String> best = new ArrayList<>();
		among.forEach(best::add);
		return best.stream().map(each -> Map.entry(each, distance(plain, plain(each))))
				.filter(entry -> entry.getValue() <= Math.max(2, name.length() / 3) || !plain.isEmpty() && plain(entry.getKey()).startsWith(plain))
				.min(Comparator.<Map.Entry<String, Integer>>comparingInt(Map.Entry::getValue).thenComparing(Map.Entry::getKey)).map(Map.Entry::getKey);
	}

	private static String plain(String name) {
		return name.replaceAll("[-_ ]", "").toLowerCase(java.util.Locale.ROOT);
	}

	private static List<String> keys(PathPlace place) {
		return place.vocabulary().isEmpty() ? List.of() : Vocabularies.terms(place.vocabulary());
	}

	private static void properties(EClass eClass, Map<String, PathPlace> members) {
		for (EStructuralFeature feature : StixTypes.features(eClass)) {
			String name = StixTypes.jsonName(feature);
			boolean own = EcoreUtil.getAnnotation(feature, ANNOTATION, "own") != null;
			if (!own && !COMMON.contains(name)) {
				members.putIfAbsent(name, place(feature));
			}
		}
		if (eClass.getEAllStructuralFeatures().stream().anyMatch(ObjectPaths::isExtension)) {
			members.put("extensions", PathPlace.of(ValueKind.EXTENSIONS, false, List.of(eClass), ""));
		}
	}

	private static void extensions(EClass eClass, Map<String, PathPlace> members) {
		eClass.getEAllStructuralFeatures().stream().filter(ObjectPaths::isExtension)
				.forEach(feature -> members.put(StixTypes.jsonName(feature), place(feature)));
	}

	private static boolean isExtension(EStructuralFeature feature) {
		return EcoreUtil.getAnnotation(feature, ANNOTATION, "extension") != null;
	}

	private static PathPlace place(EStructuralFeature feature) {
		String format = String.valueOf(EcoreUtil.getAnnotation(feature, ANNOTATION, "format"));
		if (feature instanceof EReference reference) {
			if (reference.getEReferenceType() == EcorePackage.Literals.ESTRING_TO_STRING_MAP_ENTRY) {
				return PathPlace.of(ValueKind.DICTIONARY, false, List.of(), format.equals("hashes") ? "hash-algorithm-ov" : "");
			}
			return PathPlace.of(ValueKind.OBJECT, feature.isMany(), List.of(reference.getEReferenceType()), "");
		}
		String vocabulary = StixTypes.vocabulary(feature).orElse("");
		if (StixTypes.isReference(feature)) {
			return PathPlace.of(ValueKind.REFERENCE, feature.isMany(), StixTypes.referenceTypes(feature).stream()
					.filter(TYPES::contains).map(StixTypes::eClass).toList(), "");
		}
		return PathPlace.of(kind((EAttribute) feature, format), feature.isMany(), List.of(), vocabulary);
	}

	private static ValueKind kind(EAttribute attribute, String format) {
		return switch (format) {
			case "time" -> ValueKind.TIMESTAMP;
			case "hex" -> ValueKind.HEX;
			case "binary" -> ValueKind.BINARY;
			case "json" -> ValueKind.ANY;
			default -> switch (attribute.getEAttributeType().getClassifierID()) {
				case EcorePackage.EBOOLEAN_OBJECT -> ValueKind.BOOLEAN;
				case EcorePackage.EINTEGER_OBJECT, EcorePackage.EINT, EcorePackage.ELONG_OBJECT -> ValueKind.INTEGER;
				case EcorePackage.EDOUBLE_OBJECT -> ValueKind.NUMBER;
				default -> ValueKind.TEXT;
			};
		};
	}

	/** How many letters must change (Levenshtein). */
	private static int distance(String a, String b) {
		int[] row = new int[b.length() + 1];
		for (int j = 0; j <= b.length(); j++) {
			row[j] = j;
		}
		for (int i = 1; i <= a.length(); i++) {
			int diagonal = row[0];
			row[0] = i;
			for (int j = 1; j <= b.length(); j++) {
				int above = row[j];
				row[j] = Math.min(Math.min(row[j] + 1, row[j - 1] + 1), diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1));
				diagonal = above;
			}
		}
		return row[b.length()];
	}
}
