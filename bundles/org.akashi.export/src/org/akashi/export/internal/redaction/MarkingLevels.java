package org.akashi.export.internal.redaction;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.akashi.export.Knowledge;
import org.akashi.export.PapLevel;
import org.akashi.export.TlpLevel;
import org.akashi.model.StixObject;
import org.akashi.stix.StixWriter;
import org.akashi.stix.Tlp;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the marking definitions of some knowledge allow. Those of the Traffic Light Protocol are known by their ids, by
 * {@code definition.tlp} (STIX 2.1, section 7.2.1.4) and by the extension of TLP 2.0; those of the Permissible Actions
 * Protocol by the property {@code pap} of an extension, as other tools write it; both by a name or statement that is such a
 * label. Other statements say nothing of who may see; a marking of another kind, or one that isn't there, is not understood.
 */
final class MarkingLevels {

	private static final Pattern LABEL = Pattern.compile("^\\s*((?:TLP|PAP)\\s*[:_-]\\s*[A-Z]+(?:\\+STRICT)?)", Pattern.CASE_INSENSITIVE);

	private final Map<String, Level> levels = new HashMap<>();

	MarkingLevels(Knowledge knowledge) {
		try (Stream<StixObject> definitions = knowledge.objects("marking-definition")) {
			definitions.forEach(definition -> levels.merge(definition.getId(),
					read(JsonMapper.shared().readTree(StixWriter.line(definition))), Level::and));
		}
	}

	/** What a marking definition allows. */
	Level of(String id) {
		Optional<Tlp> tlp = Tlp.of(id);
		return tlp.isPresent() ? new Level(TlpLevel.of(tlp.get()), null, false) : levels.getOrDefault(id, Level.UNKNOWN);
	}

	private static Level read(JsonNode definition) {
		Level level = labelled(definition.path("name").asString(""))
				.and(labelled(definition.path("definition").path("statement").asString("")));
		String tlp = definition.path("definition").path("tlp").asString("");
		level = tlp.isEmpty() ? level : level.and(TlpLevel.parse(tlp).map(found -> new Level(found, null, false)).orElse(Level.UNKNOWN));
		for (JsonNode extension : definition.path("extensions")) {
			String tlp2 = extension.path("tlp_2_0").asString("");
			String pap = extension.path("pap").asString("");
			level = tlp2.isEmpty() ? level : level.and(TlpLevel.parse(tlp2).map(found -> new Level(found, null, false)).orElse(Level.UNKNOWN));
			level = pap.isEmpty() ? level : level.and(PapLevel.parse(pap).map(found -> new Level(null, found, false)).orElse(Level.UNKNOWN));
		}
		boolean statement = definition.path("definition").has("statement");
		return level.equals(Level.NONE) && !statement ? Level.UNKNOWN : level;
	}

	private static Level labelled(String text) {
		Matcher label = LABEL.matcher(text);
		return label.find() ? Level.ofLabel(label.group(1).replaceAll("\\s*[:_-]\\s*", ":")) : Level.NONE;
	}
}
