package org.akashi.stix.internal.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.akashi.stix.Finding;
import org.akashi.stix.StixValidator.Located;
import org.akashi.stix.internal.JsonPlaces;

/** Gathers findings with the objects they are about, and finds where they stand. Not thread-safe. */
public final class PlacedFindings {

	private final List<Finding> findings = new ArrayList<>();
	private final List<String> objects = new ArrayList<>();

	/** Adds a finding whose path is from the text's root. */
	public void add(Finding finding, String object) {
		findings.add(finding);
		objects.add(object == null ? "" : object);
	}

	/** Adds a finding whose path is from its object's root. */
	public void add(Finding finding, String root, String object) {
		add(root.equals("$") ? finding : new Finding(finding.severity(), finding.rule(), finding.spec(), root + finding.path().substring(1),
				finding.message()), object);
	}

	/**
	 * All findings with their places in a text.
	 *
	 * @param line   where the text begins, from 1
	 * @param column likewise
	 */
	public List<Located> in(String json, int line, int column) {
		Map<String, int[]> places = new HashMap<>();
		findings.forEach(f -> places.put(f.path(), null));
		JsonPlaces.find(json, places);
		List<Located> located = new ArrayList<>();
		for (int i = 0; i < findings.size(); i++) {
			int[] place = places.get(findings.get(i).path());
			int l = place == null ? 0 : place[0];
			int c = place == null ? 0 : place[1];
			located.add(new Located(findings.get(i), objects.get(i), l == 0 ? 0 : line + l - 1, l == 1 ? column + c - 1 : c));
		}
		return located;
	}
}
