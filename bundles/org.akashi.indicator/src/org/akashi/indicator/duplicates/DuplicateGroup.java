package org.akashi.indicator.duplicates;

import java.util.List;
import java.util.Locale;

/**
 * Indicators that say the same, or one of which covers the others.
 *
 * @param kind   in what way
 * @param shared what they have in common: the pattern, URL, file hash, host, range or domain
 * @param wider  ids of those that cover the others; empty for kinds whose members are on a par
 * @param ids    ids of all of them: first those that are wider, each part sorted
 * @param detail more about the way: {@link UrlForm} names for {@link Kind#SAME_URL}, algorithms for {@link Kind#SAME_FILE}; may be empty
 */
public record DuplicateGroup(Kind kind, String shared, List<String> wider, List<String> ids, List<String> detail) {

	/** In what way indicators are alike, from the closest. */
	public enum Kind {
		/** Their patterns mean the same: order of operands, spelling, case of domain names and defanging aside. */
		EQUIVALENT(true),
		/** The same URL but for tracking parameters, the default port, a slash at the end or the case of the host. */
		SAME_URL(true),
		/** Hashes of one file by different algorithms; an object or a pattern ties them. */
		SAME_FILE(true),
		/** The host of URLs is an indicator itself. */
		HOST(false),
		/** A range of addresses holds others. */
		RANGE(false),
		/** A domain is above others. */
		PARENT_DOMAIN(false);

		private final boolean mergeable;

		Kind(boolean mergeable) {
			this.mergeable = mergeable;
		}

		/** Whether the members may be merged into one; else one of them covers more than the others say. */
		public boolean mergeable() {
			return mergeable;
		}

		/** The name on the command line: {@code same-url}. */
		public String id() {
			return name().toLowerCase(Locale.ROOT).replace('_', '-');
		}
	}

	/** Copies the lists. */
	public DuplicateGroup {
		wider = List.copyOf(wider);
		ids = List.copyOf(ids);
		detail = List.copyOf(detail);
	}
}
