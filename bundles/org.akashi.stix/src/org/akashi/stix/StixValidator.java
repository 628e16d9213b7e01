package org.akashi.stix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.akashi.model.StixObject;
import org.akashi.stix.Finding.Severity;
import org.akashi.stix.internal.BundleCheck;
import org.akashi.stix.internal.JsonPlaces;
import org.eclipse.core.runtime.IStatus;

/** Checks a whole JSON text: its syntax, its bundle, each object, and all together; each finding with its place. Stateless and thread-safe. */
public final class StixValidator {

	/**
	 * A finding with its place in the text.
	 *
	 * @param finding what; its path is from the text's root
	 * @param object  id of the object it is about; empty when there is none
	 * @param line    from 1; 0 when unknown
	 * @param column  from 1; 0 when unknown
	 */
	public record Located(Finding finding, String object, int line, int column) {
	}

	private StixValidator() {
	}

	/**
	 * Checks a bundle, an object, a list or lines of objects.
	 *
	 * @return all findings in order of the text's objects; those about the text and the bundle first
	 */
	public static List<Located> validate(String json, RuleOptions options) {
		List<Located> located = new ArrayList<>();
		List<StixObject> objects = new ArrayList<>();
		StixBundles.read(json, objects::add, status -> located.add(located((ReadFault) status)));
		// What does not fit its type was kept and comes out again as findings of the rules; what stopped the reading does not.
		located.removeIf(l -> !l.finding().rule().equals("syntax"));
		BundleCheck bundle = BundleCheck.of(json, options);
		Map<String, int[]> places = new HashMap<>();
		List<Finding> findings = new ArrayList<>(bundle.findings());
		List<String> ids = new ArrayList<>(findings.stream().map(f -> "").toList());
		for (int i = 0; i < objects.size(); i++) {
			String root = i < bundle.roots().size() ? bundle.roots().get(i) : "$";
			for (Finding f : StixRules.check(objects.get(i), options)) {
				findings.add(new Finding(f.severity(), f.rule(), f.spec(), root + f.path().substring(1), f.message()));
				ids.add(objects.get(i).getId() == null ? "" : objects.get(i).getId());
			}
		}
		for (Finding f : StixRules.checkTogether(objects, options)) {
			findings.add(f);
			ids.add("");
		}
		findings.forEach(f -> places.put(f.path(), null));
		JsonPlaces.find(json, places);
		for (int i = 0; i < findings.size(); i++) {
			int[] place = places.get(findings.get(i).path());
			located.add(new Located(findings.get(i), ids.get(i), place == null ? 0 : place[0], place == null ? 0 : place[1]));
		}
		return located;
	}

	private static Located located(ReadFault fault) {
		Severity severity = switch (fault.getSeverity()) {
			case IStatus.ERROR -> Severity.ERROR;
			case IStatus.WARNING -> Severity.WARNING;
			default -> Severity.INFO;
		};
		boolean syntax = fault.isLost() && severity == Severity.ERROR || fault.path().equals("$");
		return new Located(new Finding(severity, syntax ? "syntax" : "type", "2", fault.path(), fault.getMessage()), "", fault.line(), fault.column());
	}
}
