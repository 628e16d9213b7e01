package org.akashi.exchange.internal.stix1;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.akashi.exchange.KnowledgeSink;
import org.akashi.model.CoreObject;
import org.akashi.model.Relationship;
import org.akashi.model.StixObject;
import org.akashi.stix.RelationshipTypes;
import org.akashi.stix.StixIds;
import org.akashi.stix.StixTypes;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The objects of a package while they are made: by their ids in the source, with the relationships still to be tied. */
final class Draft {

	private static final Pattern UUID = Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-5][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}$");

	/** A reference of the source that becomes a relationship once both ends are known. */
	private record Tie(List<String> from, String target, List<String> kinds, boolean reversed, String description, Integer confidence,
			XmlElement place, Scope scope) {
	}

	private final KnowledgeSink sink;
	private final Map<String, StixObject> objects = new LinkedHashMap<>();
	private final Map<String, Set<String>> bySource = new HashMap<>();
	private final Map<String, XmlElement> elements = new HashMap<>();
	private final List<Tie> ties = new ArrayList<>();

	Draft(KnowledgeSink sink) {
		this.sink = sink;
	}

	KnowledgeSink sink() {
		return sink;
	}

	/** Notes where each id of the source stands. */
	void index(XmlElement element) {
		if (!element.attribute("id").isEmpty()) {
			elements.putIfAbsent(element.attribute("id"), element);
		}
		element.children().forEach(this::index);
	}

	/** The element with that id in the source. */
	Optional<XmlElement> element(String sourceId) {
		return Optional.ofNullable(elements.get(sourceId));
	}

	/** The STIX 2.1 id for an id of the source: its UUID where it has a valid one. */
	static String id(String type, String sourceId) {
		Matcher uuid = UUID.matcher(sourceId);
		return uuid.find() ? type + "--" + uuid.group().toLowerCase(Locale.ROOT) : StixIds.named(type, "stix1:" + sourceId);
	}

	/** The key of an element: its id, or its place where it has none. */
	static String key(XmlElement element) {
		String id = element.attribute("id");
		return !id.isEmpty() ? id : !element.attribute("idref").isEmpty() ? element.attribute("idref")
				: element.path() + '\u001f' + element.deepTextUnused().hashCode();
	}

	/**
	 * A new object for an element of the source.
	 *
	 * @param sourceKey what others of the source call it
	 * @param distinct  tells several objects of one type and source apart; {@code ""} for the first
	 */
	@SuppressWarnings("unchecked")
	<T extends CoreObject> T make(String type, XmlElement element, String sourceKey, String distinct, Scope scope) {
		CoreObject object = (CoreObject) StixTypes.create(type);
		object.setId(distinct.isEmpty() ? id(type, sourceKey) : StixIds.named(type, "stix1:" + sourceKey + '#' + distinct));
		String time = Times.of(element.attribute("timestamp"));
		String stamp = time.isEmpty() ? scope.time() : time;
		object.setCreated(stamp);
		object.setModified(stamp);
		if (!scope.creator().isEmpty() && !scope.creator().equals(object.getId())) {
			object.setCreatedByRef(scope.creator());
		}
		scope.markings().forEach(object.getObjectMarkingRefs()::add);
		bySource.computeIfAbsent(sourceKey, key -> new LinkedHashSet<>()).add(object.getId());
		return (T) object;
	}

	/** Takes a finished object; the first of an id stays, another version of it is kept too. */
	void add(StixObject object) {
		String version = object instanceof CoreObject core ? core.getModified() : "";
		if (objects.containsKey(object.getId())) {
			objects.putIfAbsent(object.getId() + ' ' + version, object);
		} else {
			objects.put(object.getId(), object);
		}
	}

	boolean has(String id) {
		return objects.containsKey(id);
	}

	/** Says that an id of the source is that object too. */
	void alias(String sourceKey, String id) {
		bySource.computeIfAbsent(sourceKey, key -> new LinkedHashSet<>()).add(id);
	}

	/** The objects that an id of the source became so far. */
	Set<String> ids(String sourceKey) {
		return bySource.getOrDefault(sourceKey, Set.of());
	}

	/** All objects so far, in the order of their making. */
	List<String> all() {
		return objects.values().stream().map(StixObject::getId).distinct().toList();
	}

	/** Sets a property by its STIX name, where the type has it. */
	static void set(StixObject object, String name, Object value) {
		EStructuralFeature feature = StixTypes.feature(object.eClass(), name);
		if (feature != null && value != null && !"".equals(value)) {
			object.eSet(feature, value);
		}
	}

	/**
	 * A relationship to what an id of the source will be.
	 *
	 * @param from     ids of the objects that it starts from, or points to when reversed
	 * @param kinds    the first that fits the types is taken, else {@code related-to}
	 * @param reversed whether it points to {@code from}
	 */
	void tie(List<String> from, String targetKey, List<String> kinds, boolean reversed, String description, Integer confidence,
			XmlElement place, Scope scope) {
		ties.add(new Tie(List.copyOf(from), targetKey, kinds, reversed, description, confidence, place, scope));
	}

	/** Ties the relationships and gives everything to the sink. */
	void end() {
		for (Tie tie : ties) {
			Set<String> targets = ids(tie.target());
			if (targets.isEmpty()) {
				sink.loss(tie.place().path(), tie.place().line(), tie.target(), "What it refers to is not in the file or gave no object.");
			}
			for (String target : targets) {
				tie.from().forEach(from -> relate(tie.reversed() ? target : from, tie.reversed() ? from : target, tie));
			}
		}
		objects.values().forEach(sink::object);
	}

	private void relate(String source, String target, Tie tie) {
		if (source.equals(target)) {
			return;
		}
		String from = source.substring(0, source.indexOf("--"));
		String to = target.substring(0, target.indexOf("--"));
		String kind = tie.kinds().stream().filter(each -> RelationshipTypes.isSuggested(from, each, to)).findFirst().orElse(RelationshipTypes.RELATED_TO);
		String id = StixIds.named("relationship", "stix1:" + source + ' ' + kind + ' ' + target);
		if (objects.containsKey(id)) {
			return;
		}
		Relationship relationship = (Relationship) StixTypes.create("relationship");
		relationship.setId(id);
		relationship.setCreated(tie.scope().time());
		relationship.setModified(tie.scope().time());
		if (!tie.scope().creator().isEmpty()) {
			relationship.setCreatedByRef(tie.scope().creator());
		}
		tie.scope().markings().forEach(relationship.getObjectMarkingRefs()::add);
		relationship.setSourceRef(source);
		relationship.setRelationshipType(kind);
		relationship.setTargetRef(target);
		relationship.setConfidence(tie.confidence());
		if (!tie.description().isEmpty()) {
			relationship.setDescription(tie.description());
		}
		objects.put(id, relationship);
	}
}
