package org.akashi.stix.internal.rules20;

import java.util.ArrayList;
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

import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.json.JsonMapper;

/** A whole text of STIX 2.0. */
public final class TextCheck20 {

	private final RuleOptions options;
	private final List<JsonNode> objects = new ArrayList<>();
	private final TreeMap<Integer, String> ids = new TreeMap<>();
	private final List<String> roots = new ArrayList<>();

	private int salvaged;

	private TextCheck20(RuleOptions options) {
		this.options = options;
	}

	/** All findings; those about syntax first, then the others in order of the text. */
	public static Result check(String json, RuleOptions options) {
		TextCheck20 check = new TextCheck20(options);
		List<Located> found = check.whole(json);
		return new Result(StixVersion.V20, check.objects.size() + check.salvaged, found);
	}

	private List<Located> whole(String json) {
		Findings findings = new Findings(options);
		PlacedFindings placed = new PlacedFindings();
		List<Located> all = new ArrayList<>();
		Located broken = null;
		int read = 0;
		try (MappingIterator<JsonNode> roots = JsonMapper.shared().readerFor(JsonNode.class).readValues(json)) {
			while (roots.hasNextValue()) {
				root(roots.nextValue(), findings);
				read++;
			}
		} catch (JacksonException e) {
			broken = syntax(e);
			all.add(broken);
		}
		if (read == 0 && broken == null) {
			all.add(new Located(new Finding(Severity.ERROR, "syntax", "Part 1, 2", JsonPath.ROOT, "Nothing there: expected a STIX bundle or object"), "", 1, 1));
		}
		references(findings);
		List<Finding> found = findings.all();
		for (int i = 0; i < found.size(); i++) {
			Map.Entry<Integer, String> owner = ids.higherEntry(i);
			placed.add(found.get(i), owner == null ? "" : owner.getValue());
		}
		all.addAll(placed.in(json, 1, 1));
		if (broken != null) {
			// A tree is read whole or not at all: the objects before the fault are looked for, too.
			Salvage.after(json, read == 0 ? 1 : broken.line(), read == 0 ? 2 : broken.column(), objects.size(), (part, line, column, path) -> all.addAll(part(part, line, column, path)));
		}
		return all;
	}

	private void root(JsonNode root, Findings findings) {
		new TextRules20(findings, (object, path) -> {
			objects.add(object);
			roots.add(path);
			options.schemas().ifPresent(folder -> folder.check(object, path, findings.all()::add));
			ids.put(findings.all().size(), object.path("id").stringValue(""));
		}).check(root, JsonPath.ROOT);
	}

	private static Located syntax(JacksonException e) {
		TokenStreamLocation at = e.getLocation();
		int line = at == null ? 0 : Math.max(0, at.getLineNr());
		int column = at == null ? 0 : Math.max(0, at.getColumnNr());
		return new Located(new Finding(Severity.ERROR, "syntax", "Part 1, 2", JsonPath.ROOT, "Not JSON from here on: " + e.getOriginalMessage()), "", line, column);
	}

	/** One object that was found after a fault. */
	private List<Located> part(String json, int line, int column, String path) {
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

	private void references(Findings findings) {
		if (!options.references()) {
			return;
		}
		Set<String> known = new HashSet<>();
		objects.forEach(o -> known.add(o.path("id").stringValue("")));
		for (int i = 0; i < objects.size(); i++) {
			for (String property : new String[] {"source_ref", "target_ref", "sighting_of_ref"}) {
				String id = objects.get(i).path(property).stringValue("");
				findings.must(id.isEmpty() || known.contains(id), "references", "Part 1, 2.5", JsonPath.member(roots.get(i), property),
						"Must lead to an object of this text: add " + id + ", or remove what refers to it");
			}
		}
	}
}
