package org.akashi.actor.ui.internal.editor.fields;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.akashi.stix.StixTypes;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Which properties of a type stand together, most used first: from {@code pages.txt} for the types that analysts edit most,
 * from the model for all others. Whatever is not named stands behind "More": no property is left out.
 */
public final class FormGroups {

	/**
	 * Properties that stand together.
	 *
	 * @param id       of the title: {@code main}, {@code when}, {@code how}, {@code why}, {@code handling}, {@code more}, {@code record}
	 * @param features in the order of the form
	 */
	public record Group(String id, List<EStructuralFeature> features) {
	}

	private static final Set<String> HANDLING = Set.of("confidence", "object_marking_refs", "labels");
	private static final Set<String> RECORD = Set.of("created", "modified", "created_by_ref", "revoked", "lang", "defanged",
			"granular_markings");
	private static final Set<String> RARE = Set.of("extensions", "custom");
	/** Structures that have a part of their own beside the fields. */
	private static final Set<String> BESIDE = Set.of("external_references", "kill_chain_phases");
	private static final Map<String, List<String>> PAGES = load();

	private FormGroups() {
	}

	private static Map<String, List<String>> load() {
		Map<String, List<String>> pages = new LinkedHashMap<>();
		try (InputStream in = FormGroups.class.getResourceAsStream("pages.txt")) {
			for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
				if (!line.startsWith("#") && !line.isBlank()) {
					String[] words = line.strip().split("\\s*\\|\\s*");
					pages.put(words[0], List.of(words).subList(1, words.length));
				}
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return pages;
	}

	/** The types that have a page of their own. */
	public static Set<String> tuned() {
		return Set.copyOf(PAGES.keySet());
	}

	/** The groups of a type's form, in their order; none is empty, each property is in one. */
	public static List<Group> of(String type, EClass eClass) {
		List<EStructuralFeature> left = new ArrayList<>(FieldKind.editable(eClass));
		left.removeIf(feature -> BESIDE.contains(StixTypes.jsonName(feature)));
		List<Group> groups = new ArrayList<>();
		for (String line : PAGES.getOrDefault(type, List.of())) {
			String[] words = line.split("[:\\s]+");
			List<EStructuralFeature> named = new ArrayList<>();
			for (String name : List.of(words).subList(1, words.length)) {
				left.stream().filter(feature -> StixTypes.jsonName(feature).equals(name)).findFirst().ifPresent(named::add);
			}
			take(groups, words[0], left, named);
		}
		if (groups.isEmpty()) {
			take(groups, "main", left, left.stream().filter(feature -> isMain(feature)).toList());
		}
		take(groups, "handling", left, named(left, HANDLING));
		take(groups, "more", left, left.stream().filter(feature -> !RECORD.contains(StixTypes.jsonName(feature))).toList());
		take(groups, "record", left, List.copyOf(left));
		return List.copyOf(groups);
	}

	private static boolean isMain(EStructuralFeature feature) {
		String name = StixTypes.jsonName(feature);
		FieldKind kind = FieldKind.of(feature);
		return !HANDLING.contains(name) && !RECORD.contains(name) && !RARE.contains(name) && kind != FieldKind.PART;
	}

	private static List<EStructuralFeature> named(List<EStructuralFeature> features, Set<String> names) {
		return features.stream().filter(feature -> names.contains(StixTypes.jsonName(feature))).toList();
	}

	private static void take(List<Group> groups, String id, List<EStructuralFeature> left, List<EStructuralFeature> named) {
		if (!named.isEmpty()) {
			groups.add(new Group(id, List.copyOf(named)));
			left.removeAll(List.copyOf(named));
		}
	}

	/** The structures of a class that stand beside the fields. */
	public static List<EStructuralFeature> beside(EClass eClass) {
		return named(FieldKind.editable(eClass), BESIDE);
	}
}
