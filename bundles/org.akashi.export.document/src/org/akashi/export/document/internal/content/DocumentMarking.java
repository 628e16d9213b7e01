package org.akashi.export.document.internal.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.akashi.export.Audience;
import org.akashi.export.TlpLevel;
import org.akashi.model.MarkingDefinition;
import org.akashi.stix.Tlp;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The marking of a whole document: that of its audience, or the strictest of what stands in it. Colours are those of the
 * Traffic Light Protocol 2.0 (FIRST, August 2022): the level's colour on black.
 *
 * @param label  {@code TLP:GREEN}, with the level of the Permissible Actions Protocol where the audience has one; {@code ""}
 *               when nothing is marked
 * @param tlp    {@code clear}, {@code green}, {@code amber}, {@code amber-strict}, {@code red} or {@code ""}
 * @param colour of the letters, {@code #RRGGBB}; {@code ""} when nothing is marked
 */
public record DocumentMarking(String label, String tlp, String colour) {

	/** What all labels stand on. */
	public static final String BACKGROUND = "#000000";

	static DocumentMarking of(Audience audience, Collection<Set<String>> markingRefs) {
		Optional<TlpLevel> strictest = audience.tlp();
		for (Set<String> refs : markingRefs) {
			for (String ref : refs) {
				Optional<TlpLevel> level = Tlp.of(ref).map(TlpLevel::of);
				if (level.isPresent()) {
					strictest = Optional.of(strictest.map(known -> known.and(level.get())).orElse(level.get()));
				}
			}
		}
		List<String> labels = new ArrayList<>();
		strictest.ifPresent(level -> labels.add(level.label()));
		audience.pap().ifPresent(level -> labels.add(level.label()));
		return new DocumentMarking(String.join(" · ", labels), strictest.map(level -> level.word().replace('+', '-')).orElse(""),
				strictest.map(DocumentMarking::colour).orElse(labels.isEmpty() ? "" : "#FFFFFF"));
	}

	/** TLP 2.0, table 3. */
	private static String colour(TlpLevel level) {
		return switch (level) {
			case CLEAR -> "#FFFFFF";
			case GREEN -> "#33FF00";
			case AMBER, AMBER_STRICT -> "#FFC000";
			case RED -> "#FF2B2B";
		};
	}

	/** The other markings of the knowledge: what they say. */
	static List<Map<String, Object>> statements(Links links, List<String> ids) {
		List<Map<String, Object>> all = new ArrayList<>();
		for (String id : ids) {
			if (links.knowledge().object(id).orElse(null) instanceof MarkingDefinition marking) {
				all.add(Data.of("id", id, "anchor", Links.anchor(id), "label", links.marking(id).get("label"), "tlp", links.marking(id).get("tlp"),
						"statement", statement(marking)));
			}
		}
		return all;
	}

	private static String statement(MarkingDefinition marking) {
		try {
			return marking.getDefinition() == null ? ""
					: JsonMapper.shared().readTree(marking.getDefinition()).path("statement").asString("");
		} catch (JacksonException e) {
			return ""; // not JSON, so there is no statement to show
		}
	}
}
