package org.akashi.mention.internal.names;

import org.akashi.mention.MentionTypes;

/** Sectors by the terms of STIX 2.1 industry-sector-ov (section 10.6), in English and Japanese. */
public final class SectorNames extends EntityNames {

	/** The id of this source. */
	public static final String ID = "sectors";

	public SectorNames() {
		for (String[] row : NameTable.read("sectors.tsv").rows()) {
			add(MentionTypes.SECTOR, row[0], row[0], "", "STIX 2.1 industry-sector-ov, own spellings",
					spellings('~', row[1], row[2]));
		}
	}
}
