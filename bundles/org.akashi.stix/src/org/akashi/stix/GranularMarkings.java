package org.akashi.stix;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

import org.akashi.model.CoreObject;
import org.akashi.model.GranularMarking;
import org.akashi.model.ModelFactory;
import org.akashi.model.StixObject;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Which markings hold for a property of an object (STIX 2.1, section 7.2). Properties are named by selectors (section
 * 7.2.3.1): {@code description}, {@code labels.[0]}, {@code external_references.[1].url},
 * {@code extensions.archive-ext.comment}; JSON paths ({@code $.labels[0]}) are taken, too. A selector selects the property
 * with all that is in it. How several markings of one property go together the standard leaves to the markings. Stateless.
 */
public final class GranularMarkings {

	private static final Pattern INDEX = Pattern.compile("\\.?\\[(\\d+)\\]");
	private static final Pattern QUOTED = Pattern.compile("\\['((?:[^'\\\\]|\\\\.)*)'\\]");

	/**
	 * A marking that holds.
	 *
	 * @param markingRef id of the marking definition; {@code null} when it says a language
	 * @param lang       language of the text (RFC 5646); {@code null} when it is a reference
	 * @param selector   the selector by which it holds; empty when it holds for the whole object
	 */
	public record Marking(String markingRef, String lang, String selector) {
	}

	private GranularMarkings() {
	}

	/**
	 * The markings that hold for a property: its own and those of what it stands in, the nearest first, then those of the
	 * object. Languages that other markings say are among them.
	 *
	 * @param path the property; empty or {@code $} for the object as a whole
	 */
	public static List<Marking> of(StixObject object, String path) {
		String selector = selector(path);
		List<Marking> found = new ArrayList<>();
		for (GranularMarking granular : object.getGranularMarkings()) {
			granular.getSelectors().stream().filter(s -> covers(s, selector)).max((a, b) -> a.length() - b.length())
					.ifPresent(s -> found.add(new Marking(granular.getMarkingRef(), granular.getLang(), s)));
		}
		found.sort((a, b) -> b.selector().length() - a.selector().length());
		object.getObjectMarkingRefs().forEach(ref -> found.add(new Marking(ref, null, "")));
		return found;
	}

	/** The marking definitions that hold for a property, each once, the nearest first. */
	public static List<String> references(StixObject object, String path) {
		LinkedHashSet<String> refs = new LinkedHashSet<>();
		of(object, path).stream().map(Marking::markingRef).filter(Objects::nonNull).forEach(refs::add);
		return List.copyOf(refs);
	}

	/** The language that a property's text is in: of the nearest marking that says one, else the object's; empty when nothing says it. */
	public static Optional<String> language(StixObject object, String path) {
		return of(object, path).stream().map(Marking::lang).filter(Objects::nonNull).findFirst()
				.or(() -> Optional.ofNullable(object instanceof CoreObject core ? core.getLang() : null));
	}

	/** Whether a selector selects something in an object. */
	public static boolean selects(StixObject object, String selector) {
		JsonNode node = JsonMapper.shared().readTree(StixWriter.line(object));
		for (String step : selector.split("\\.", -1)) {
			if (step.startsWith("[") && step.endsWith("]") && node.isArray()) {
				String index = step.substring(1, step.length() - 1);
				node = index.matches("\\d{1,9}") ? node.path(Integer.parseInt(index)) : node.path(-1);
			} else {
				node = node.isObject() ? node.path(step) : node.path(-1);
			}
			if (node.isMissingNode()) {
				return false;
			}
		}
		return true;
	}

	/**
	 * Marks a property with a marking definition; nothing changes when that very property has it already.
	 *
	 * @throws IllegalArgumentException if the object has no such property
	 */
	public static void add(StixObject object, String path, String markingRef) {
		String selector = selector(path);
		if (!selects(object, selector)) {
			throw new IllegalArgumentException("Nothing to mark at " + path + " in " + StixIds.label(object));
		}
		for (GranularMarking granular : object.getGranularMarkings()) {
			if (markingRef.equals(granular.getMarkingRef())) {
				if (!granular.getSelectors().contains(selector)) {
					granular.getSelectors().add(selector);
				}
				return;
			}
		}
		GranularMarking granular = ModelFactory.eINSTANCE.createGranularMarking();
		granular.setMarkingRef(markingRef);
		granular.getSelectors().add(selector);
		object.getGranularMarkings().add(granular);
	}

	/**
	 * Takes a marking from a property.
	 *
	 * @return whether that very property had it; one that holds for what it stands in stays
	 */
	public static boolean remove(StixObject object, String path, String markingRef) {
		String selector = selector(path);
		boolean removed = false;
		for (Iterator<GranularMarking> all = object.getGranularMarkings().iterator(); all.hasNext();) {
			GranularMarking granular = all.next();
			if (markingRef.equals(granular.getMarkingRef()) && granular.getSelectors().remove(selector)) {
				removed = true;
				if (granular.getSelectors().isEmpty()) {
					all.remove();
				}
			}
		}
		return removed;
	}

	/** Whether what one selector selects is, or is part of, what the other selects. */
	public static boolean covers(String selector, String part) {
		return part.startsWith(selector) && (part.length() == selector.length() || part.charAt(selector.length()) == '.');
	}

	/** A selector as it is, a JSON path as selector. */
	static String selector(String path) {
		if (!path.startsWith("$")) {
			return path;
		}
		String names = QUOTED.matcher(path.substring(1)).replaceAll(".$1");
		String selector = INDEX.matcher(names).replaceAll(".[$1]");
		return selector.startsWith(".") ? selector.substring(1) : selector;
	}
}
