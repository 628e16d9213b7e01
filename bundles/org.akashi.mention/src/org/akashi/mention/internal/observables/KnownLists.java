package org.akashi.mention.internal.observables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.akashi.observable.ObservableType;
import org.akashi.warninglist.MatchType;
import org.akashi.warninglist.WarningHit;
import org.akashi.warninglist.WarningLists;

/**
 * What the warning lists that ship with Akashi mean for the role of a value. A match is no verdict: whoever asks weighs it
 * against what the report says. Lists that a user loads change nothing here, so that the same report gives the same mentions
 * everywhere.
 */
final class KnownLists {

	/** What being in a list of this kind means. */
	enum Kind {
		/** Serves everyone, and attackers too: the value alone says nothing, what lies there may. */
		SERVICE("lots-project url-shortener public-ipfs-gateways link-in-bio"),
		/** Called by systems themselves. */
		PLUMBING("crl-hostname microsoft-win10-connection-endpoints captive-portals whats-my-ip findip-host"),
		/** Belongs to one well-known owner. */
		OWNER("microsoft microsoft-office365 google bank-website"),
		/** Visited by very many. */
		TOP("cloudflare-top1k cisco_top1000 moz-top500"),
		/** Publishes or analyses attacks. */
		SOURCE("security-provider-blogpost automated-malware-analysis"),
		/** Hash of a harmless file. */
		HASH("empty-hashes common-ioc-false-positive"),
		/** Hash of a file made for tests. */
		TEST("eicar.com"),
		/** Public resolver. */
		RESOLVER("public-dns-v4 public-dns-v6"),
		/** Seized: once an attacker's. */
		SINKHOLE("sinkholes"),
		/** Address that many sites share. */
		SHARED("cloudflare fastly akamai"),
		/** Address that anybody can rent. */
		CLOUD("amazon-aws microsoft-azure google-gcp"),
		/** Address of a well-known owner. */
		RANGE("apple googlebot google-gmail-sending-ips microsoft-office365-ip telegram-ips wikimedia");

		private final List<String> lists;

		Kind(String lists) {
			this.lists = List.of(lists.split(" "));
		}
	}

	/**
	 * A match.
	 *
	 * @param kind  what being in the list means
	 * @param entry the name, address or hash that stands in the list
	 * @param label what it is, in words
	 * @param list  the list with its version
	 */
	record Match(Kind kind, String entry, String label, String list) {

		/** The reason, with the list. */
		String reason() {
			return label + ", in " + list;
		}
	}

	/** What is known of one value: the matches, by the order of kinds and lists. */
	static final class Known {

		private final String value;
		private final List<Match> matches;

		private Known(String value, List<Match> matches) {
			this.value = value;
			this.matches = matches;
		}

		/** The first match of a kind; null when there is none. */
		Match of(Kind kind) {
			for (Match match : matches) {
				if (match.kind() == kind) {
					return match;
				}
			}
			return null;
		}

		/** The first match of a kind for the domain itself, or without {@code www.} before it; null when there is none. */
		Match itself(Kind kind) {
			for (Match match : matches) {
				if (match.kind() == kind && (match.entry().equals(value) || value.startsWith("www.") && value.endsWith(match.entry())
						&& value.length() == match.entry().length() + 4)) {
					return match;
				}
			}
			return null;
		}
	}

	private static final class Shipped {
		static final KnownLists LISTS = new KnownLists();
	}

	/** Domains below which anybody can have a host or a page, so that nothing holds for what is below them. */
	private static final Set<String> RENTED = Set.of("akamai.net", "akamaiedge.net", "akadns.net", "azurewebsites.net", "cloudapp.net",
			"cloudapp.azure.com", "azureedge.net", "blob.core.windows.net", "core.windows.net", "windows.net", "trafficmanager.net",
			"cloudfront.net", "amazonaws.com", "blogspot.com", "appspot.com", "googleusercontent.com", "github.io", "workers.dev",
			"pages.dev", "azure.com", "sharepoint.com", "onmicrosoft.com", "azurefd.net", "1drv.ms");

	private final Map<String, Kind> kinds = new HashMap<>();
	private final WarningLists lists;

	private KnownLists() {
		for (Kind kind : Kind.values()) {
			kind.lists.forEach(list -> kinds.put(list, kind));
		}
		lists = WarningLists.builtIn().only(kinds::containsKey);
	}

	/** The lists that ship. */
	static KnownLists shipped() {
		return Shipped.LISTS;
	}

	/** What is known of a domain; also by what is said of the name without {@code www.}. */
	Known domain(String domain) {
		List<Match> matches = new ArrayList<>(2);
		add(domain, matches);
		if (domain.startsWith("www.")) {
			add(domain.substring(4), matches);
		}
		return new Known(domain, matches);
	}

	private void add(String domain, List<Match> matches) {
		for (WarningHit hit : lists.hits(ObservableType.DOMAIN, domain)) {
			Kind kind = kinds.get(hit.listId());
			boolean below = hit.type() != MatchType.STRING || hit.entry().startsWith(".");
			String entry = hit.entry().toLowerCase(Locale.ROOT);
			entry = entry.startsWith(".") ? entry.substring(1) : entry;
			boolean host = domain.equals(entry) || below && domain.endsWith("." + entry);
			if (host && !isTenants(kind, entry, below)) {
				matches.add(match(kind, hit, entry));
			}
		}
	}

	/** Whether what lies there is its tenants', so that the list says nothing about it. What everyone visits publishes anything. */
	private boolean isTenants(Kind kind, String entry, boolean below) {
		return switch (kind) {
			case SERVICE -> false;
			case SOURCE -> RENTED.contains(entry) || isVisited(entry);
			default -> below && RENTED.contains(entry);
		};
	}

	private boolean isVisited(String domain) {
		return lists.hits(ObservableType.DOMAIN, domain).stream().anyMatch(hit -> kinds.get(hit.listId()) == Kind.TOP && hit.isItself());
	}

	/** What is known of an address or a hash. */
	Known value(ObservableType type, String value) {
		List<Match> matches = new ArrayList<>(1);
		for (WarningHit hit : lists.hits(type, value)) {
			matches.add(match(kinds.get(hit.listId()), hit, value));
		}
		return new Known(value, matches);
	}

	private Match match(Kind kind, WarningHit hit, String entry) {
		return new Match(kind, entry, lists.find(hit.listId()).orElseThrow().description(), "MISP warning list " + hit.listId() + " " + hit.version());
	}
}
