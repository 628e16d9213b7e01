package org.example.yara;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.akashi.export.Knowledge;
import org.akashi.model.Campaign;
import org.akashi.model.Indicator;
import org.akashi.model.IntrusionSet;
import org.akashi.model.Malware;
import org.akashi.model.Relationship;
import org.akashi.model.StixObject;
import org.akashi.model.ThreatActor;
import org.akashi.model.Tool;

/** Which indicators stand in one rule. */
final class Groups {

	static final String MALWARE = "malware";
	static final String REPORT = "report";
	static final String INDICATOR = "indicator";
	static final List<String> KINDS = List.of(MALWARE, REPORT, INDICATOR);

	private final Knowledge knowledge;
	private final String kind;
	/** What each indicator indicates: its id to the id of the malware, else of the actor. */
	private final Map<String, String> indicated = new HashMap<>();
	private final Set<String> subjects;

	Groups(Knowledge knowledge, String kind) {
		this.knowledge = knowledge;
		this.kind = kind;
		if (kind.equals(MALWARE)) {
			try (Stream<StixObject> relationships = knowledge.objects("relationship")) {
				for (Iterator<StixObject> all = relationships.iterator(); all.hasNext();) {
					if (all.next() instanceof Relationship relationship
							&& "indicates".equals(relationship.getRelationshipType())) {
						indicated.merge(relationship.getSourceRef(), relationship.getTargetRef(), Groups::better);
					}
				}
			}
		}
		subjects = Set.copyOf(indicated.values());
	}

	/** The name of the indicator's group. */
	String of(Indicator indicator) {
		if (kind.equals(INDICATOR)) {
			String name = YaraExporter.text(indicator.getName());
			return name.isBlank() ? indicator.getId() : name;
		}
		Optional<String> subject = Optional.ofNullable(indicated.get(indicator.getId())).flatMap(knowledge::object)
				.map(Groups::name).filter(name -> !name.isBlank());
		return subject.or(() -> YaraExporter.first(indicator)
				.map(evidence -> knowledge.reportTitle(YaraExporter.text(evidence.getSha256())))
				.filter(title -> !title.isBlank())).orElse("Indicators");
	}

	/** Whether the object is said in the file, as the name of a group. */
	boolean carries(StixObject object) {
		return subjects.contains(object.getId()) || object instanceof Relationship relationship
				&& indicated.getOrDefault(relationship.getSourceRef(), "").equals(relationship.getTargetRef());
	}

	/** Malware before all else; of two of a kind the first by id, so that the order of reading doesn't matter. */
	private static String better(String one, String other) {
		boolean malware = one.startsWith("malware--");
		return malware != other.startsWith("malware--") ? malware ? one : other : one.compareTo(other) <= 0 ? one : other;
	}

	private static String name(StixObject object) {
		return YaraExporter.text(switch (object) {
			case Malware malware -> malware.getName();
			case Tool tool -> tool.getName();
			case Campaign campaign -> campaign.getName();
			case IntrusionSet set -> set.getName();
			case ThreatActor actor -> actor.getName();
			default -> "";
		});
	}
}
