package org.akashi.indicator.life;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.akashi.indicator.life.Decay.HalfLife;
import org.akashi.indicator.life.Decay.Never;
import org.akashi.indicator.life.Decay.Polynomial;
import org.akashi.indicator.life.ReactionPoint.Action;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Decay models as JSON that git merges: one fact a line, members sorted.
 *
 * <pre>
 * {"models": {ID: {"base": 50, "curve": "half-life" | "polynomial" | "none", "days": 30, "lifetime": 120, "speed": 2,
 *   "name": …, "points": {"25": "review"}, "types": {"ipv4": true}, "why": …}}, "version": 1}
 * </pre>
 */
final class DecayText {

	private static final JsonMapper JSON = JsonMapper.shared();
	private static final int VERSION = 1;

	private DecayText() {
	}

	static String write(DecayModels models) {
		Map<String, Object> all = new TreeMap<>();
		models.all().forEach(model -> all.put(model.id(), facts(model)));
		StringBuilder out = new StringBuilder();
		append(out, new TreeMap<>(Map.of("models", all, "version", VERSION)), "");
		return out.append('\n').toString();
	}

	private static Map<String, Object> facts(DecayModel model) {
		Map<String, Object> facts = new TreeMap<>();
		facts.put("base", model.base());
		switch (model.decay()) {
			case Never never -> facts.put("curve", "none");
			case HalfLife half -> {
				facts.put("curve", "half-life");
				facts.put("days", half.days());
			}
			case Polynomial polynomial -> {
				facts.put("curve", "polynomial");
				facts.put("lifetime", polynomial.lifetime());
				facts.put("speed", polynomial.speed());
			}
		}
		if (!model.name().isEmpty()) {
			facts.put("name", model.name());
		}
		Map<String, Object> points = new TreeMap<>();
		model.points().forEach(point -> points.put(Integer.toString(point.below()), point.action().id()));
		facts.put("points", points);
		// Members, not a list: two people who each add a type don't touch the same lines' commas but once.
		Map<String, Object> types = new TreeMap<>();
		model.types().forEach(type -> types.put(type, true));
		facts.put("types", types);
		if (!model.why().isEmpty()) {
			facts.put("why", model.why());
		}
		return facts;
	}

	private static void append(StringBuilder out, Object value, String indent) {
		switch (value) {
			case Map<?, ?> members when members.isEmpty() -> out.append("{}");
			case Map<?, ?> members -> {
				String inner = indent + "  ";
				out.append('{');
				for (Iterator<? extends Map.Entry<?, ?>> entries = members.entrySet().iterator(); entries.hasNext();) {
					Map.Entry<?, ?> entry = entries.next();
					out.append('\n').append(inner).append(JSON.writeValueAsString(entry.getKey())).append(": ");
					append(out, entry.getValue(), inner);
					out.append(entries.hasNext() ? "," : "\n" + indent);
				}
				out.append('}');
			}
			case Double number -> out.append(number(number));
			default -> out.append(JSON.writeValueAsString(value));
		}
	}

	/** Without a fraction that says nothing. */
	static String number(double value) {
		return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
	}

	static DecayModels read(String text) {
		JsonNode root;
		try {
			root = JSON.readTree(text);
		} catch (JacksonException e) {
			throw new IllegalArgumentException("The decay models are not JSON: " + e.getOriginalMessage(), e);
		}
		if (!root.path("models").isObject()) {
			throw new IllegalArgumentException("The decay models have no member \"models\"");
		}
		if (root.path("version").asInt(VERSION) > VERSION) {
			throw new IllegalArgumentException("The decay models are of version " + root.path("version") + "; this Akashi knows version " + VERSION);
		}
		List<DecayModel> models = new ArrayList<>();
		for (Map.Entry<String, JsonNode> entry : root.path("models").properties()) {
			try {
				models.add(model(entry.getKey(), entry.getValue()));
			} catch (IllegalArgumentException e) {
				throw new IllegalArgumentException("Decay model \"" + entry.getKey() + "\": " + e.getMessage(), e);
			}
		}
		return new DecayModels(models);
	}

	private static DecayModel model(String id, JsonNode node) {
		Set<String> types = new TreeSet<>();
		node.path("types").properties().forEach(member -> {
			if (member.getValue().asBoolean(true)) {
				types.add(member.getKey());
			}
		});
		List<ReactionPoint> points = new ArrayList<>();
		node.path("points").properties().forEach(member -> points.add(new ReactionPoint(whole(member.getKey()), Action.of(member.getValue().asString("")))));
		return new DecayModel(id, node.path("name").asString(""), types, decay(node), node.path("base").asInt(-1), points, node.path("why").asString(""));
	}

	private static Decay decay(JsonNode node) {
		String curve = node.path("curve").asString("");
		return switch (curve) {
			case "none" -> new Never();
			case "half-life" -> new HalfLife(node.path("days").asDouble(0));
			case "polynomial" -> new Polynomial(node.path("lifetime").asDouble(0), node.path("speed").asDouble(0));
			default -> throw new IllegalArgumentException("There is no curve \"" + curve + "\"; there are half-life, polynomial and none");
		};
	}

	private static int whole(String text) {
		return text.matches("\\d{1,3}") ? Integer.parseInt(text) : -1;
	}
}
