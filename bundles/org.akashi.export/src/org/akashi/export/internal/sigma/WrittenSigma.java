package org.akashi.export.internal.sigma;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Rules that analysts or vendors wrote: each document must be a rule, and no id may stand twice. */
final class WrittenSigma {

	private static final int LARGEST = 1 << 20;

	private final Set<String> ids = new HashSet<>();

	/** Why the text can't stand among other rules, or {@code ""}. */
	String check(String text) {
		if (text.startsWith("%") || text.contains("\n%")) {
			return "Its rule has a directive of YAML (%), which would change others.";
		}
		Set<String> own = new HashSet<>();
		int documents = 0;
		try {
			Load load = new Load(LoadSettings.builder().setCodePointLimit(LARGEST).setMaxAliasesForCollections(20).build());
			for (Object document : load.loadAllFromReader(new WholeCharacters(text))) {
				documents++;
				boolean rule = document instanceof Map<?, ?> map && map.containsKey("title")
						&& (map.containsKey("logsource") && map.containsKey("detection") || map.containsKey("correlation") || map.containsKey("filter"));
				if (!rule) {
					return "Its pattern is no Sigma rule: title, logsource and detection are wanted.";
				}
				Object id = ((Map<?, ?>) document).get("id");
				if (id != null && (ids.contains(id.toString()) || !own.add(id.toString()))) {
					return "Another rule has its id already (" + id + ").";
				}
			}
		} catch (YamlEngineException e) {
			return "Its rule is no YAML: " + String.valueOf(e.getMessage()).lines().findFirst().orElse("") + ".";
		}
		ids.addAll(own);
		return documents == 0 ? "Its pattern is empty." : "";
	}
}
