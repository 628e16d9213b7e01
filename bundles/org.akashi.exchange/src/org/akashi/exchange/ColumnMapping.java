package org.akashi.exchange;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the columns of tables with one header mean. As JSON:
 * {@code {"header": ["SHA1", "fileName"], "columns": {"SHA1": "observable:sha1"}, "valid_from": "2024-05-01T00:00:00Z",
 * "observables": true}}. Without {@code header} it holds for any table that has the columns; columns that it doesn't name
 * are guessed. Columns of a table without header are called {@code 1}, {@code 2}, ….
 *
 * @param header      the header that it is for, or an empty list for any
 * @param columns     roles by column name
 * @param validFrom   the time from which indicators without a time of their own are valid, or {@code ""}
 * @param observables whether the observables themselves are made too, not only indicators
 */
public record ColumnMapping(List<String> header, Map<String, ColumnRole> columns, String validFrom, boolean observables) {

	private static final JsonMapper MAPPER = JsonMapper.shared();

	public ColumnMapping {
		header = List.copyOf(header);
		columns = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(columns));
	}

	/** Whether it is for tables with this header; case, width and spaces don't count. */
	public boolean fits(List<String> other) {
		return header.isEmpty() || normalised(header).equals(normalised(other));
	}

	/** The role that it gives to a column. */
	public Optional<ColumnRole> role(String column) {
		for (Map.Entry<String, ColumnRole> entry : columns.entrySet()) {
			if (normalised(entry.getKey()).equals(normalised(column))) {
				return Optional.of(entry.getValue());
			}
		}
		return Optional.empty();
	}

	private static List<String> normalised(List<String> names) {
		return names.stream().map(ColumnMapping::normalised).toList();
	}

	static String normalised(String name) {
		return Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "");
	}

	/** As JSON, one object. */
	public String json() {
		return node().toString();
	}

	ObjectNode node() {
		ObjectNode node = MAPPER.createObjectNode();
		if (!header.isEmpty()) {
			header.forEach(node.putArray("header")::add);
		}
		ObjectNode roles = node.putObject("columns");
		columns.forEach((name, role) -> roles.put(name, role.id()));
		if (!validFrom.isEmpty()) {
			node.put("valid_from", validFrom);
		}
		if (!observables) {
			node.put("observables", false);
		}
		return node;
	}

	/**
	 * The mappings of a text: one object, a list, or {@code {"mappings": […]}}.
	 *
	 * @throws CoreException with {@link ExchangeStatus#BAD_SETTING} that says what is wrong where
	 */
	public static List<ColumnMapping> parse(String json) throws CoreException {
		try {
			JsonNode root = MAPPER.readTree(json);
			JsonNode list = root.isObject() && root.has("mappings") ? root.get("mappings") : root;
			List<ColumnMapping> mappings = new ArrayList<>();
			if (list.isArray()) {
				for (JsonNode node : list) {
					mappings.add(of(node));
				}
			} else {
				mappings.add(of(list));
			}
			return mappings;
		} catch (JacksonException e) {
			throw ExchangeStatus.error(ExchangeStatus.BAD_SETTING, "The mapping of columns is not JSON: " + e.getOriginalMessage(), e);
		}
	}

	private static ColumnMapping of(JsonNode node) throws CoreException {
		if (!(node.get("columns") instanceof ObjectNode roles)) {
			throw ExchangeStatus.error(ExchangeStatus.BAD_SETTING,
					"The mapping of columns has no \"columns\": an object of column names with their roles, {\"SHA1\": \"observable:sha1\"}.");
		}
		Map<String, ColumnRole> columns = new LinkedHashMap<>();
		for (Map.Entry<String, JsonNode> role : roles.properties()) {
			String written = role.getValue().asString("");
			columns.put(role.getKey(), ColumnRole.parse(written).orElseThrow(() -> ExchangeStatus.error(ExchangeStatus.BAD_SETTING,
					"The mapping of columns gives \"" + role.getKey() + "\" the role \"" + written + "\", which there isn't. There are: "
							+ String.join(", ", java.util.Arrays.stream(ColumnRole.Kind.values()).map(ColumnRole.Kind::id).toList())
							+ ", and observable:TYPE.")));
		}
		List<String> header = new ArrayList<>();
		if (node.has("header")) {
			node.get("header").forEach(name -> header.add(name.asString("")));
		}
		return new ColumnMapping(header, columns, node.path("valid_from").asString(""), node.path("observables").asBoolean(true));
	}
}
