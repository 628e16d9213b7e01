package org.akashi.stix.internal.rules20;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.akashi.stix.Finding;
import org.akashi.stix.Finding.Severity;
import org.akashi.stix.RuleOptions;
import org.akashi.stix.StixValidator.Located;
import org.akashi.stix.StixValidator.Result;
import org.akashi.stix.StixVersion;
import org.akashi.stix.internal.JsonPath;
import org.akashi.stix.internal.rules.Findings;
import org.akashi.stix.internal.rules.PlacedFindings;
import org.akashi.stix.internal.rules.Salvage;
import org.akashi.stix.internal.rules.TextPart;

import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A whole text of STIX 2.0. */
public final class TextCheck20 {

	private final RuleOptions options;
	private final List<JsonNode> objects = new ArrayList<>();
	private final TreeMap<Integer, String> ids = new TreeMap<>();
	private final List<String> roots = new ArrayList<>();
	private final Map<String, String> seen = new HashMap<>();
	private final Set<String> known = new HashSet<>();

	private int salvaged;

	private TextCheck20(RuleOptions options) {
		this.options = options;
	}

	/** All findings in order of the text; of each part those about syntax first. */
	public static Result check(String json, RuleOptions options) {
		TextCheck20 check = new TextCheck20(options);
		List<Located> all = new ArrayList<>();
		List<TextPart> parts = TextPart.of(json);
		if (options.references()) {
			parts.forEach(check::gather);
		}
		parts.forEach(part -> check.part(part, all));
		return new Result(StixVersion.V20, check.objects.size() + check.salvaged, all);
	}

	/** Notes the ids of all objects of a part, so that references may lead forward. */
	private void gather(TextPart part) {
		try {
			new TextRules20(new Findings(options), new HashMap<>(), (object, path) -> known.add(object.path("id").stringValue("")))
					.check(JsonMapper.shared().readTree(part.json()), JsonPath.ROOT);
		} catch (JacksonException e) {
			// That this part is no JSON is told when it is checked.
			return;
		}
	}

	private void part(TextPart part, List<Located> all) {
		Findings findings = new Findings(options);
		PlacedFindings placed = new PlacedFindings();
		Located broken = null;
		ids.clear();
		int before = objects.size();
		try {
			JsonNode root = JsonMapper.shared().readTree(part.json());
			if (root.isMissingNode()) {
				findings.must("syntax", "Part 1, 2", JsonPath.ROOT, "Nothing there: expected a STIX bundle or object");
			} else {
				root(root, findings);
			}
		} catch (JacksonException e) {
			broken = syntax(e, part);
			all.add(broken);
		}
		references(before, findings);
		List<Finding> found = findings.all();
		for (int i = 0; i < found.size(); i++) {
			Map.Entry<Integer, String> owner = ids.higherEntry(i);
			placed.add(found.get(i), owner == null ? "" : owner.getValue());
		}
		all.addAll(placed.in(part.json(), part.line(), 1));
		if (broken != null) {
			// A tree is read whole or not at all: the objects before the fault are looked for, too.
			Salvage.after(part.json(), 1, 2, before, (json, line, column, path) -> all.addAll(salvaged(json, part.line() + line - 1, column, path)));
		}
	}

	private void root(JsonNode root, Findings findings) {
		new TextRules20(findings, seen, (object, path) -> {
			objects.add(object);
			roots.add(path);
			options.schemas().ifPresent(folder -> folder.check(object, path, findings.all()::add));
			ids.put(findings.all().size(), object.path("id").stringValue(""));
		}).check(root, JsonPath.ROOT);
	}

	private static Located syntax(JacksonException e, TextPart part) {
		TokenStreamLocation at = e.getLocation();
		int line = at == null ? 0 : Math.max(0, at.getLineNr());
		int column = at == null ? 0 : Math.max(0, at.getColumnNr());
		return new Located(new Finding(Severity.ERROR, "syntax", "Part 1, 2", JsonPath.ROOT, "Not JSON from here on: " + e.getOriginalMessage()), "",
				line == 0 ? 0 : part.line() + line - 1, column);
	}

	/** One object that was found after a fault. */
	private List<Located> salvaged(String json, int line, int column, String path) {
		salvaged++;
		Findings findings = new Findings(options);
		PlacedFindings placed = new PlacedFindings();
		JsonNode object = JsonMapper.shared().readTree(json);
		new ObjectRules20(findings).check(object, JsonPath.ROOT);
		findings.all().forEach(f -> placed.add(f, object.path("id").stringValue("")));
		return placed.in(json, line, column).stream().map(l -> new Located(
				new Finding(l.finding().severity(), l.finding().rule(), l.finding().spec(), path + l.finding().path().substring(1), l.finding().message()),
				l.object(), l.line(), l.column())).toList();
	}

	private void references(int from, Findings findings) {
		if (!options.references()) {
			return;
		}
		for (int i = from; i < objects.size(); i++) {
			for (String property : new String[] {"source_ref", "target_ref", "sighting_of_ref"}) {
				String id = objects.get(i).path(property).stringValue("");
				findings.must(id.isEmpty() || known.contains(id), "references", "Part 1, 2.5", JsonPath.member(roots.get(i), property),
						"Must lead to an object of this text: add " + id + ", or remove what refers to it");
			}
		}
	}
}
