package org.akashi.stix.internal.rules;

import java.util.ArrayList;
import java.util.List;

import org.akashi.model.StixObject;
import org.akashi.stix.Finding;
import org.akashi.stix.Finding.Severity;
import org.akashi.stix.ReadFault;
import org.akashi.stix.RuleOptions;
import org.akashi.stix.StixBundles;
import org.akashi.stix.StixRules;
import org.akashi.stix.StixValidator.Located;
import org.akashi.stix.StixValidator.Result;
import org.akashi.stix.StixVersion;
import org.akashi.stix.internal.BundleCheck;
import org.akashi.stix.internal.JsonPath;
import org.eclipse.core.runtime.IStatus;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A whole text of STIX 2.1. */
public final class TextCheck21 {

	/** Where an object stands: its part, and its path there. */
	private record Place(PlacedFindings part, String root) {
	}

	private final RuleOptions options;
	private final List<StixObject> objects = new ArrayList<>();
	private final List<Place> places = new ArrayList<>();
	private int salvaged;

	private TextCheck21(RuleOptions options) {
		this.options = options;
	}

	/** All findings; of each part those about syntax first, then the bundle's, then those of the objects. */
	public static Result check(String json, RuleOptions options) {
		TextCheck21 check = new TextCheck21(options);
		List<TextPart> parts = TextPart.of(json);
		List<PlacedFindings> found = new ArrayList<>();
		List<List<Located>> syntax = new ArrayList<>();
		for (TextPart part : parts) {
			PlacedFindings here = new PlacedFindings();
			found.add(here);
			syntax.add(check.part(part, here));
		}
		check.together();
		List<Located> all = new ArrayList<>();
		for (int i = 0; i < parts.size(); i++) {
			TextPart part = parts.get(i);
			all.addAll(syntax.get(i));
			all.addAll(found.get(i).in(part.json(), part.line(), 1));
			syntax.get(i).stream().filter(l -> l.finding().severity() == Severity.ERROR && !l.finding().message().startsWith("Nothing there")).findFirst()
					.ifPresent(fault -> check.salvage(part, fault, all));
		}
		return new Result(StixVersion.V21, check.objects.size() + check.salvaged, all);
	}

	/** Checks a part; the findings about its syntax are given back with their place in the whole. */
	private List<Located> part(TextPart part, PlacedFindings found) {
		List<Located> syntax = new ArrayList<>();
		List<StixObject> here = new ArrayList<>();
		StixBundles.read(part.json(), here::add, status -> fault((ReadFault) status, part, syntax));
		BundleCheck bundle = BundleCheck.of(part.json(), options);
		bundle.findings().forEach(f -> found.add(f, ""));
		for (int i = 0; i < here.size(); i++) {
			String root = i < bundle.roots().size() ? bundle.roots().get(i) : JsonPath.ROOT;
			objects.add(here.get(i));
			places.add(new Place(found, root));
			for (Finding f : StixRules.check(here.get(i), options)) {
				found.add(f, root, here.get(i).getId());
			}
		}
		if (options.schemas().isPresent()) {
			schemas(part.json(), found);
		}
		return syntax;
	}

	/** What shows among several objects only. */
	private void together() {
		for (Finding f : StixRules.checkTogether(objects, options)) {
			int index = Integer.parseInt(f.path().substring(f.path().indexOf('[') + 1, f.path().indexOf(']')));
			Place place = places.get(index);
			place.part.add(new Finding(f.severity(), f.rule(), f.spec(), place.root, f.message()), objects.get(index).getId());
		}
		new TogetherRules(options).check(objects, (index, finding) -> places.get(index).part.add(finding, places.get(index).root, objects.get(index).getId()));
	}

	/** The objects that stand after a fault, by the rules. */
	private void salvage(TextPart part, Located fault, List<Located> all) {
		int line = Math.max(1, fault.line() - part.line() + 1);
		Salvage.after(part.json(), line, fault.column(), objects.size(), (json, l, c, path) -> {
			salvaged++;
			PlacedFindings here = new PlacedFindings();
			List<StixObject> read = new ArrayList<>();
			StixBundles.read(json, read::add, status -> {
				// What it says comes again from the rules.
			});
			read.forEach(object -> StixRules.check(object, options).forEach(f -> here.add(f, object.getId())));
			here.in(json, part.line() + l - 1, c).forEach(located -> all.add(at(path, located)));
		});
	}

	private static Located at(String path, Located l) {
		Finding f = l.finding();
		return new Located(new Finding(f.severity(), f.rule(), f.spec(), path + f.path().substring(1), f.message()), l.object(), l.line(), l.column());
	}

	/** What does not fit its type was kept and comes out again as findings of the rules; what stopped the reading does not. */
	private static void fault(ReadFault fault, TextPart part, List<Located> syntax) {
		boolean error = fault.getSeverity() == IStatus.ERROR;
		if (fault.isLost() && error || fault.path().equals(JsonPath.ROOT)) {
			Severity severity = error ? Severity.ERROR : fault.getSeverity() == IStatus.WARNING ? Severity.WARNING : Severity.INFO;
			syntax.add(new Located(new Finding(severity, "syntax", "2", fault.path(), fault.getMessage().replace(", the rest is not read", "")), "",
					fault.line() == 0 ? 0 : part.line() + fault.line() - 1, fault.column()));
		}
	}

	private void schemas(String json, PlacedFindings found) {
		try {
			each(JsonMapper.shared().readTree(json), JsonPath.ROOT, found);
		} catch (JacksonException e) {
			// The reader has told where the text stops being JSON.
			return;
		}
	}

	private void each(JsonNode node, String path, PlacedFindings found) {
		if (node.isArray()) {
			for (int i = 0; i < node.size(); i++) {
				each(node.get(i), JsonPath.element(path, i), found);
			}
		} else if (node.path("type").stringValue("").equals("bundle")) {
			each(node.path("objects"), JsonPath.member(path, "objects"), found);
		} else {
			String id = node.path("id").stringValue("");
			options.schemas().orElseThrow().check(node, path, f -> found.add(f, id));
		}
	}
}
