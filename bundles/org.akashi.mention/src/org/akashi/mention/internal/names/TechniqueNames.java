package org.akashi.mention.internal.names;

import java.util.LinkedHashMap;
import java.util.Map;

import org.akashi.observable.ObservableType;

/** Techniques of ATT&CK by id and name, and phrases that name one. */
public final class TechniqueNames extends EntityNames {

	/** The id of this source. */
	public static final String ID = "techniques";

	public TechniqueNames() {
		String type = ObservableType.TECHNIQUE.id();
		for (String[] row : NameTable.read("techniques.tsv").rows()) {
			Map<String, Boolean> names = new LinkedHashMap<>();
			// One-word names ("Phishing", "Keylogging") are everyday words of the trade.
			names.put(row[1], true);
			add(type, row[0], row[1], row[0], "MITRE ATT&CK 18.1", names);
		}
		for (String[] row : NameTable.read("technique-phrases.tsv").rows()) {
			if (knows(type, row[0])) {
				add(type, row[0], row[0], row[0], "own list of technique phrases",
						spellings('~', row[1], row.length > 2 ? row[2] : ""));
			}
		}
	}
}
