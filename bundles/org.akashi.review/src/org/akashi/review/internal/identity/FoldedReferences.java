package org.akashi.review.internal.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

import org.akashi.review.internal.identity.ReferencePlaces.Place;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Leads the references of an object to the survivors of merges, and back. For each place that it changes, the object
 * keeps what would stand there if nothing were merged; so each merge can be taken back alone, in any order, and what was
 * edited meanwhile stays.
 */
final class FoldedReferences {

	private static final String PLACE = "place";
	private static final String ELEMENT = "element";
	private static final String BEFORE = "before";
	private static final String MERGED_IDS = "merged_ids";
	private static final int DIGEST = 6;

	private FoldedReferences() {
	}

	/**
	 * Gives every place what stands there when nothing is merged.
	 *
	 * @param into what each id led to when the references were folded
	 */
	static void unfold(ObjectNode object, UnaryOperator<String> into) {
		List<JsonNode> notes = OwnExtension.list(object, OwnExtension.MOVED);
		if (notes.isEmpty()) {
			return;
		}
		OwnExtension.set(object, OwnExtension.MOVED, List.of());
		Map<Place, List<String>> originals = new LinkedHashMap<>();
		List<Place> places = ReferencePlaces.of(object);
		Map<JsonNode, String> digests = new java.util.IdentityHashMap<>();
		Set<Place> taken = new HashSet<>();
		for (JsonNode note : notes) {
			Place place = find(places, note, digests, taken);
			if (place != null) {
				taken.add(place);
				List<String> before = texts(note.path(BEFORE));
				originals.put(place, original(before, place.ids(), into, !marked(object, place)));
			}
		}
		originals.forEach(Place::set);
	}

	/** Leads every reference to the survivor, and notes what stood there. The object must be unfolded. */
	static void fold(ObjectNode object, UnaryOperator<String> into) {
		Map<Place, List<String>> changed = new LinkedHashMap<>();
		for (Place place : ReferencePlaces.of(object)) {
			List<String> before = place.ids();
			List<String> after = folded(before, into, !marked(object, place));
			if (!after.equals(before)) {
				changed.put(place, before);
				place.set(after);
			}
		}
		List<ObjectNode> notes = new ArrayList<>();
		changed.forEach((place, before) -> {
			ObjectNode note = JsonNodeFactory.instance.objectNode();
			note.put(PLACE, place.path().substring(1));
			if (place.element() != null) {
				note.put(ELEMENT, digest(place.element()));
			}
			before.forEach(note.withArray(BEFORE)::add);
			Set<String> merged = new LinkedHashSet<>(before);
			merged.removeIf(id -> into.apply(id).equals(id));
			merged.forEach(note.withArray(MERGED_IDS)::add);
			notes.add(note);
		});
		OwnExtension.set(object, OwnExtension.MOVED, notes);
	}

	private static boolean marked(ObjectNode object, Place place) {
		int second = place.path().indexOf('/', 1);
		return second < 0 && ReferencePlaces.marked(object).contains(place.name());
	}

	/** Two that became one stand once, where the first was; a list that markings select by index keeps its length. */
	private static List<String> folded(List<String> ids, UnaryOperator<String> into, boolean once) {
		List<String> folded = new ArrayList<>(ids.size());
		Set<String> merged = new HashSet<>();
		Set<String> seen = new HashSet<>();
		for (String id : ids) {
			String to = into.apply(id);
			if (!to.equals(id)) {
				merged.add(to);
			}
		}
		for (String id : ids) {
			String to = into.apply(id);
			if (seen.add(to) || !once || !merged.contains(to)) {
				folded.add(to);
			}
		}
		return folded;
	}

	/** What stood there before the merges, with the edits since. */
	private static List<String> original(List<String> before, List<String> now, UnaryOperator<String> into, boolean once) {
		List<String> expected = folded(before, into, once);
		if (expected.equals(now)) {
			return before;
		}
		List<String> original = new ArrayList<>(before);
		Set<String> gone = new HashSet<>(expected);
		gone.removeAll(now);
		original.removeIf(id -> gone.contains(into.apply(id)));
		Set<String> known = new HashSet<>(expected);
		for (int i = 0; i < now.size(); i++) {
			if (!known.contains(now.get(i))) {
				original.add(place(original, now.subList(i + 1, now.size()), into), now.get(i));
			}
		}
		return original;
	}

	/** Where something new stands: before what follows it now, else at the end. */
	private static int place(List<String> original, List<String> following, UnaryOperator<String> into) {
		for (String next : following) {
			for (int i = 0; i < original.size(); i++) {
				if (into.apply(original.get(i)).equals(next)) {
					return i;
				}
			}
		}
		return original.size();
	}

	/** The place of a note: in a list the same element, wherever it stands by now; null when that was changed. */
	private static Place find(List<Place> places, JsonNode note, Map<JsonNode, String> digests, Set<Place> taken) {
		String path = "/" + note.path(PLACE).asString("");
		String element = note.path(ELEMENT).asString("");
		Place elsewhere = null;
		for (Place place : places) {
			if (taken.contains(place) || place.element() == null != element.isEmpty()) {
				continue;
			}
			if (element.isEmpty()) {
				if (place.path().equals(path)) {
					return place;
				}
			} else if (place.path().replaceAll("/\\d+(?=/)", "/#").equals(path.replaceAll("/\\d+(?=/)", "/#"))
					&& digests.computeIfAbsent(place.element(), FoldedReferences::digest).equals(element)) {
				if (place.path().equals(path)) {
					return place;
				}
				elsewhere = elsewhere == null ? place : elsewhere;
			}
		}
		return elsewhere;
	}

	private static List<String> texts(JsonNode list) {
		List<String> texts = new ArrayList<>();
		list.forEach(text -> texts.add(text.asString("")));
		return texts;
	}

	/** The first characters of the SHA-256 of the content, whatever the order of its keys. */
	private static String digest(JsonNode element) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(sorted(element).toString().getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(hash, 0, DIGEST);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java platform has SHA-256", e);
		}
	}

	private static JsonNode sorted(JsonNode node) {
		if (node instanceof ObjectNode object) {
			ObjectNode sorted = JsonNodeFactory.instance.objectNode();
			Map<String, JsonNode> members = new TreeMap<>();
			object.properties().forEach(member -> members.put(member.getKey(), member.getValue()));
			members.forEach((name, value) -> sorted.set(name, sorted(value)));
			return sorted;
		}
		if (node.isArray()) {
			List<JsonNode> items = new ArrayList<>();
			node.forEach(item -> items.add(sorted(item)));
			return JsonNodeFactory.instance.arrayNode().addAll(items);
		}
		return node;
	}
}
