package org.akashi.mention.internal.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.akashi.mention.ContestedNames;
import org.akashi.mention.ContestedNames.Owner;

/** The table of contested names, read when it is first asked for. */
public final class ContestedTable {

	private static final class Lazy {
		static final Map<String, List<Owner>> OWNERS = read();
	}

	private ContestedTable() {
	}

	/** By {@link ContestedNames#key}. */
	public static List<Owner> owners(String key) {
		return Lazy.OWNERS.getOrDefault(key, List.of());
	}

	private static Map<String, List<Owner>> read() {
		Map<String, List<Owner>> owners = new HashMap<>();
		NameTable table = NameTable.read("contested.tsv");
		for (String[] row : table.rows()) {
			owners.computeIfAbsent(ContestedNames.key(row[0]), key -> new ArrayList<>(2))
					.add(new Owner(row[1], row[2], table.sourceNames(row[3])));
		}
		owners.replaceAll((key, all) -> List.copyOf(all));
		return owners;
	}
}
