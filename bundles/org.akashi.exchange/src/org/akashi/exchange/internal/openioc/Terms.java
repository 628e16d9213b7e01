package org.akashi.exchange.internal.openioc;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.akashi.stix.pattern.ObjectPath;
import org.akashi.stix.pattern.Patterns;

/** Which object path stands for which term ({@code terms.tsv}), and where a term goes for which STIX has no property. */
final class Terms {

	/** How the content of an item becomes a constant. */
	enum Kind {
		TEXT, LOWER, MAC, HASH, ADDRESS, INT, NUMBER, TIME, BOOL
	}

	/**
	 * A term and its path.
	 *
	 * @param term as in {@code Context/@search}
	 * @param path the object path
	 * @param kind of its values
	 */
	record Term(String term, ObjectPath path, Kind kind) {

		/** The first part of the term, as in {@code Context/@document}. */
		String document() {
			return term.substring(0, term.indexOf('/') < 0 ? term.length() : term.indexOf('/'));
		}
	}

	/** Property of an object under which terms stand that STIX has no property for. */
	private static final String CUSTOM = "x_openioc";
	private static final Map<String, String> TYPES = Map.of("FileItem", "file", "ProcessItem", "process", "ServiceItem", "process", "RegistryItem",
			"windows-registry-key", "PortItem", "network-traffic", "Network", "network-traffic", "DnsEntryItem", "domain-name", "Email", "email-message",
			"UserItem", "user-account");
	private static final Map<String, Term> BY_TERM = new HashMap<>();
	private static final Map<ObjectPath, Term> BY_PATH = new HashMap<>();

	static {
		read();
	}

	private Terms() {
	}

	private static void read() {
		try (BufferedReader lines = new BufferedReader(new InputStreamReader(Terms.class.getResourceAsStream("terms.tsv"), StandardCharsets.UTF_8))) {
			lines.lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t")).forEach(cells -> {
				ObjectPath path = Patterns.parse("[" + cells[1] + " = 'x']").comparisons().getFirst().path();
				Term term = new Term(cells[0], path, Kind.valueOf(cells[2].toUpperCase(Locale.ROOT)));
				BY_TERM.put(cells[0], term);
				BY_PATH.putIfAbsent(path, term);
			});
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The path of a term, when STIX has one. */
	static Optional<Term> of(String term) {
		return Optional.ofNullable(BY_TERM.get(term));
	}

	/** The custom property for a term that STIX has no path for. */
	static Term custom(String search) {
		String term = search.isBlank() ? "unknown" : search.strip();
		String document = term.substring(0, term.indexOf('/') < 0 ? term.length() : term.indexOf('/'));
		String plain = document.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
		String type = TYPES.getOrDefault(document, "x-openioc" + (plain.isEmpty() ? "" : "-" + plain));
		return new Term(term, ObjectPath.of(type, CUSTOM, term), Kind.TEXT);
	}

	/** The term of a path. */
	static Optional<Term> of(ObjectPath path) {
		List<String> members = path.members();
		if (members.size() == 2 && members.getFirst().equals(CUSTOM) && path.steps().size() == 2) {
			return Optional.of(new Term(members.get(1), path, Kind.TEXT));
		}
		return Optional.ofNullable(BY_PATH.get(path));
	}
}
