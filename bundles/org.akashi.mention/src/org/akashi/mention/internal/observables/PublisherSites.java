package org.akashi.mention.internal.observables;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.akashi.report.ReportMetadata;

/** The publisher's own domains, as far as the report's own data tell them: its name, its sender's address. */
final class PublisherSites {

	private static final int SHORTEST_NAME = 3;

	private final String name;
	private final Set<String> domains = new HashSet<>();

	PublisherSites(ReportMetadata metadata) {
		name = letters(metadata.publisher());
		addDomain(metadata.author());
		addDomain(metadata.publisher());
	}

	private void addDomain(String text) {
		int sign = text.lastIndexOf('@');
		String domain = text.substring(sign + 1).replaceAll("[^\\p{Alnum}.-].*", "").toLowerCase(Locale.ROOT);
		if (domain.indexOf('.') > 0 && (sign >= 0 || text.indexOf(' ') < 0)) {
			domains.add(domain);
		}
	}

	private static String letters(String text) {
		return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
	}

	/** Whether the host is one of the publisher's or below one. */
	boolean owns(String host) {
		if (host.isEmpty()) {
			return false;
		}
		for (String domain : domains) {
			if (host.equals(domain) || host.endsWith("." + domain)) {
				return true;
			}
		}
		if (name.length() < SHORTEST_NAME) {
			return false;
		}
		String owner = owner(host);
		boolean shortened = owner.length() > 5 && name.startsWith(owner) && name.length() - owner.length() < 5;
		return owner.equals(name) || shortened;
	}

	/** The longest label before the last one, without hyphens: what the owner is called. */
	private static String owner(String host) {
		String longest = "";
		String[] labels = host.split("\\.");
		for (int i = 0; i < labels.length - 1; i++) {
			String bare = labels[i].replace("-", "");
			longest = bare.length() > longest.length() ? bare : longest;
		}
		return longest;
	}
}
