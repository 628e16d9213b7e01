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

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A whole text of STIX 2.1. */
public final class TextCheck21 {

	private final RuleOptions options;
	private final List<Located> syntax = new ArrayList<>();
	private final PlacedFindings found = new PlacedFindings();
	private final List<StixObject> objects = new ArrayList<>();
	private boolean lost;
	private int salvaged;

	private TextCheck21(RuleOptions options) {
		this.options = options;
	}

	/** All findings; those about syntax first, then the bundle's, then those of the objects. */
	public static Result check(String json, RuleOptions options) {
		TextCheck21 check = new TextCheck21(options);
		check.whole(json);
		List<Located> all = new ArrayList<>(check.syntax);
		all.addAll(check.found.in(json, 1, 1));
		if (check.lost) {
			Located fault = check.syntax.getLast();
			Salvage.after(json, fault.line(), fault.column(), check.objects.size(), (part, line, column, path) -> all.addAll(check.part(part, line, column, path)));
		}
		return new Result(StixVersion.V21, check.objects.size() + check.salvaged, all);
	}

	private void whole(String json) {
		StixBundles.read(json, objects::add, status -> fault((ReadFault) status));
		BundleCheck bundle = BundleCheck.of(json, options);
		bundle.findings().forEach(f -> found.add(f, ""));
		for (int i = 0; i < objects.size(); i++) {
			String root = i < bundle.roots().size() ? bundle.roots().get(i) : JsonPath.ROOT;
			for (Finding f : StixRules.check(objects.get(i), options)) {
				found.add(f, root, objects.get(i).getId());
			}
		}
		StixRules.checkTogether(objects, options).forEach(f -> found.add(f, ""));
		new TogetherRules(options).check(objects, bundle.roots(), found);
		options.schemas().ifPresent(folder -> schemas(json));
	}

	/** One object that was found after a fault. */
	private List<Located> part(String json, int line, int column, String path) {
		salvaged++;
		PlacedFindings here = new PlacedFindings();
		List<StixObject> read = new ArrayList<>();
		StixBundles.read(json, read::add, status -> {
			// Its findings come again from the rules.
		});
		read.forEach(object -> StixRules.check(object, options).forEach(f -> here.add(f, object.getId())));
		return here.in(json, line, column).stream().map(l -> new Located(
				new Finding(l.finding().severity(), l.finding().rule(), l.finding().spec(), path + l.finding().path().substring(1), l.finding().message()),
				l.object(), l.line(), l.column())).toList();
	}

	/** What does not fit its type was kept and comes out again as findings of the rules; what stopped the reading does not. */
	private void fault(ReadFault fault) {
		boolean error = fault.getSeverity() == IStatus.ERROR;
		if (fault.isLost() && error || fault.path().equals(JsonPath.ROOT)) {
			Severity severity = error ? Severity.ERROR : fault.getSeverity() == IStatus.WARNING ? Severity.WARNING : Severity.INFO;
			syntax.add(new Located(new Finding(severity, "syntax", "2", fault.path(), fault.getMessage()), "", fault.line(), fault.column()));
			lost |= fault.isLost() && error;
		}
	}

	private void schemas(String json) {
		if (lost) {
			return;
		}
		JsonNode root = JsonMapper.shared().readTree(json);
		each(root, JsonPath.ROOT);
	}

	private void each(JsonNode node, String path) {
		if (node.isArray()) {
			for (int i = 0; i < node.size(); i++) {
				each(node.get(i), JsonPath.element(path, i));
			}
		} else if (node.path("type").stringValue("").equals("bundle")) {
			each(node.path("objects"), JsonPath.member(path, "objects"));
		} else {
			String id = node.path("id").stringValue("");
			options.schemas().orElseThrow().check(node, path, f -> found.add(f, id));
		}
	}
}
