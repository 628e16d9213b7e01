package org.akashi.mention.internal.names;

import java.util.List;
import java.util.Map;

import org.akashi.mention.ContestedNames;
import org.akashi.mention.MentionTypes;

/** Actors, malware, tools and campaigns: from MITRE ATT&CK and MISP galaxy, with Japanese spellings of our own. */
public final class ThreatNames extends EntityNames {

	/** The id of this source. */
	public static final String ID = "threats";

	private static final String OWN = "Akashi's own list";

	public ThreatNames() {
		read("actors.tsv", MentionTypes.ACTOR);
		read("malware.tsv", MentionTypes.MALWARE);
		read("tools.tsv", MentionTypes.TOOL);
		read("campaigns.tsv", MentionTypes.CAMPAIGN);
		for (String[] row : NameTable.read("additions.tsv").rows()) {
			add(row[0], row[1], row[1], row[2], OWN, spellings('~', row[3]));
		}
		for (String[] row : NameTable.read("japanese.tsv").rows()) {
			// A later index may have dropped a name that we spell; its spellings then stand for nothing.
			if (knows(row[0], row[1])) {
				add(row[0], row[1], row[1], "", OWN + " of Japanese spellings", spellings('~', row[2]));
			}
		}
	}

	@Override
	public List<ContestedNames.Owner> contested(String name) {
		return ContestedNames.owners(name);
	}

	private void read(String resource, String type) {
		NameTable table = NameTable.read(resource);
		for (String[] row : table.rows()) {
			Map<String, Boolean> names = spellings('~', row[1], row[4]);
			String shown = row[1].startsWith("~") ? row[1].substring(1) : row[1];
			add(type, row[0], shown, row[2], table.sourceNames(row[3]), names);
		}
	}
}
