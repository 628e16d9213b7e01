package org.akashi.analysis.attack;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import tools.jackson.core.JacksonException;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A layer of the ATT&CK Navigator, format 4.5 (github.com/mitre-attack/attack-navigator, layers/spec/v4.5/layerformat.md).
 */
final class NavigatorLayer {

	/** One technique with what is known of it. */
	static final class Technique {

		private final String id;
		private final Set<String> users = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
		private final List<Sentence> sentences = new ArrayList<>();
		private final Set<String> places = new HashSet<>();

		Technique(String id) {
			this.id = id;
		}

		void usedBy(String name) {
			users.add(name.replaceAll("[\\s\\p{Cntrl}]+", " ").strip());
		}

		/**
		 * Adds a sentence unless it is there.
		 *
		 * @param place what is the same for one sentence of one report
		 */
		void sentence(String report, String quote, String place) {
			if (places.add(place)) {
				sentences.add(new Sentence(report, quote));
			}
		}
	}

	private record Sentence(String report, String quote) {
	}

	private static final String FORMAT = "4.5";
	/** The first version of the Navigator that reads the format is 4.9.0. */
	private static final String NAVIGATOR = "5.1.0";
	/** From few to many sentences; told apart in greys too. */
	private static final List<String> GRADIENT = List.of("#deebf7", "#6baed6", "#08519c");

	private final String name;
	private final AttackDomain domain;
	private final List<Technique> techniques;
	private final boolean quotes;

	/**
	 * @param techniques of one domain, by id
	 * @param quotes     whether sentences are written
	 */
	NavigatorLayer(String name, AttackDomain domain, List<Technique> techniques, boolean quotes) {
		this.name = name;
		this.domain = domain;
		this.techniques = techniques;
		this.quotes = quotes;
	}

	void write(OutputStream out) throws IOException {
		DefaultIndenter indent = new DefaultIndenter("  ", "\n");
		DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent);
		try {
			out.write(JsonMapper.shared().writer().with(printer).writeValueAsBytes(layer()));
			out.write('\n');
		} catch (JacksonException e) {
			throw new IOException("The layer can't be written: " + e.getMessage(), e);
		}
	}

	private ObjectNode layer() {
		ObjectNode layer = JsonMapper.shared().createObjectNode();
		layer.put("name", name.isBlank() ? "Akashi" : name);
		layer.putObject("versions").put("attack", AttackIndex.VERSION.replaceAll("\\..*", "")).put("navigator", NAVIGATOR)
				.put("layer", FORMAT);
		layer.put("domain", domain.layer());
		layer.put("description", "Techniques with the number of sentences that name them.");
		layer.put("sorting", 0);
		layer.putObject("layout").put("layout", "side").put("showID", true).put("showName", true)
				.put("showAggregateScores", false).put("countUnscored", false).put("aggregateFunction", "sum")
				.put("expandedSubtechniques", "annotated");
		layer.put("hideDisabled", false);
		ArrayNode list = layer.putArray("techniques");
		Set<String> parents = techniques.stream().map(technique -> technique.id).filter(id -> id.indexOf('.') > 0)
				.map(id -> id.substring(0, id.indexOf('.'))).collect(Collectors.toSet());
		techniques.forEach(technique -> technique(list.addObject(), technique, parents.contains(technique.id)));
		ObjectNode gradient = layer.putObject("gradient");
		GRADIENT.forEach(gradient.putArray("colors")::add);
		gradient.put("minValue", 0).put("maxValue", Math.max(1, techniques.stream().mapToInt(technique -> technique.sentences.size()).max().orElse(1)));
		layer.putArray("legendItems");
		layer.putArray("metadata");
		layer.put("showTacticRowBackground", false);
		layer.put("selectTechniquesAcrossTactics", true);
		layer.put("selectSubtechniquesWithParent", false);
		return layer;
	}

	private void technique(ObjectNode node, Technique technique, boolean hasSubs) {
		node.put("techniqueID", technique.id);
		node.put("score", technique.sentences.size());
		node.put("comment", comment(technique));
		node.put("enabled", true);
		ArrayNode metadata = node.putArray("metadata");
		if (quotes) {
			technique.sentences.forEach(sentence -> metadata.addObject().put("name", sentence.report()).put("value", sentence.quote()));
		}
		node.put("showSubtechniques", hasSubs);
	}

	private static String comment(Technique technique) {
		String sentences = technique.sentences.size() == 1 ? "1 sentence" : technique.sentences.size() + " sentences";
		return technique.users.isEmpty() ? sentences : sentences + "; used by " + String.join(", ", technique.users);
	}
}
