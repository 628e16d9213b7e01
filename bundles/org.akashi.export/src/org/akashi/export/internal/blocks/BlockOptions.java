package org.akashi.export.internal.blocks;

import java.util.List;

import org.akashi.export.Option;

/** Options that several formats have, each with one meaning. */
public final class BlockOptions {

	/** Which indicators are sure enough. */
	public static final Option LEAST_CONFIDENCE = new Option("least-confidence", "Least confidence",
			"Leave out indicators whose confidence is below this (0 to 100); one without confidence counts as 0.", Option.Kind.NUMBER,
			List.of(), "0");
	/** Whether a URL may stand as its host. */
	public static final Option URL_HOSTS = Option.flag("url-hosts", "Hosts of URLs",
			"Write the host of a URL where the format can't say the URL; this catches everything else on that host, too.", false);
	/** Whether private addresses are meant. */
	public static final Option PRIVATE = Option.flag("private", "Private addresses",
			"Take private addresses as well, such as 192.168.0.1; without this they are left out, since they are somebody else's inside.",
			false);
	/** Whether a hash may stand for a hash with more. */
	public static final Option HASH_ALONE = Option.flag("hash-alone", "Hashes alone",
			"Where a pattern asks for a hash and more about the same file, such as its name, write the hash alone.", false);
	/** What stands above a list. */
	public static final Option HEADER = Option.flag("header", "Header", "Begin with comments that say what the file is.", true);

	private BlockOptions() {
	}
}
