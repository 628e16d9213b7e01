package org.akashi.mention.internal.names;

import java.util.Map;
import java.util.Set;
import java.util.HashSet;

import org.akashi.mention.MentionTypes;

/** Organisations that reports speak of: those that publish them, agencies, and companies that were in the news. */
public final class OrganizationNames extends EntityNames {

	/** The id of this source. */
	public static final String ID = "organizations";

	private static final Set<String> VENDORS = new HashSet<>();

	public OrganizationNames() {
		for (String[] row : NameTable.read("organizations.tsv").rows()) {
			Map<String, Boolean> names = spellings('~', row[1], row.length > 2 ? row[2] : "");
			add(MentionTypes.ORGANIZATION, row[1], row[1], "", "own list of organisations", names);
		}
	}

	/** Whether an organisation of the list publishes reports, so that it is more often a source than a subject. */
	static boolean isVendor(String entity) {
		synchronized (VENDORS) {
			if (VENDORS.isEmpty()) {
				for (String[] row : NameTable.read("organizations.tsv").rows()) {
					if (row[0].equals("vendor")) {
						VENDORS.add(row[1]);
					}
				}
			}
			return VENDORS.contains(entity);
		}
	}
}
