package org.akashi.mention.internal.names;

import org.akashi.mention.MentionTypes;

/** Software and hardware that reports speak of as attacked or abused: Microsoft Exchange, Log4j, VPN appliances. */
public final class ProductNames extends EntityNames {

	/** The id of this source. */
	public static final String ID = "products";

	public ProductNames() {
		for (String[] row : NameTable.read("products.tsv").rows()) {
			add(MentionTypes.PRODUCT, row[0], row[0], "", "own list of products", spellings('~', row[1], row.length > 3 ? row[3] : ""));
		}
	}
}
