package org.akashi.analysis.attack;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Ids, names and tactics of the techniques of MITRE ATT&CK 18.1, under its terms of use (NOTICE). */
public final class AttackIndex {

	/** The version of ATT&CK. */
	public static final String VERSION = "18.1";

	/**
	 * A tactic: a column of a matrix.
	 *
	 * @param id        {@code TA0001}
	 * @param shortName {@code initial-access}, the phase name in kill_chain_phases
	 * @param name      in English, as ATT&CK has it
	 */
	public record Tactic(AttackDomain domain, String id, String shortName, String name) {
	}

	/**
	 * A technique or sub-technique.
	 *
	 * @param id      {@code T1566} or {@code T1566.001}
	 * @param name    in English, as ATT&CK has it
	 * @param state   {@code ""} when current, {@code deprecated}, {@code revoked}
	 * @param tactics short names, in the order of the matrix
	 */
	public record Technique(AttackDomain domain, String id, String name, String state, List<String> tactics) {

		/** Whether it is one of a technique's several ways. */
		public boolean isSub() {
			return id.indexOf('.') > 0;
		}

		/** The id of the technique that it is a way of; its own for a technique. */
		public String parent() {
			return isSub() ? id.substring(0, id.indexOf('.')) : id;
		}

		/** Whether ATT&CK has it still. */
		public boolean isCurrent() {
			return state.isEmpty();
		}
	}

	private static final class Loaded {
		private static final AttackIndex INDEX = new AttackIndex();
	}

	private final Map<AttackDomain, List<Tactic>> tactics = new LinkedHashMap<>();
	private final Map<AttackDomain, List<Technique>> techniques = new LinkedHashMap<>();
	private final Map<String, Technique> byId = new HashMap<>();
	private final Map<String, Technique> byName = new HashMap<>();
	private final Map<String, List<Technique>> subs = new HashMap<>();

	private AttackIndex() {
		for (AttackDomain domain : AttackDomain.values()) {
			tactics.put(domain, new ArrayList<>());
			techniques.put(domain, new ArrayList<>());
		}
		for (String[] row : rows("tactics.tsv")) {
			AttackDomain domain = AttackDomain.of(row[0]).orElseThrow();
			tactics.get(domain).add(new Tactic(domain, row[1], row[2], row[3]));
		}
		for (String[] row : rows("techniques.tsv")) {
			AttackDomain domain = AttackDomain.of(row[0]).orElseThrow();
			List<String> of = row[4].isEmpty() ? List.of() : List.of(row[4].split(","));
			add(new Technique(domain, row[1], row[2], row[3], of));
		}
	}

	private void add(Technique technique) {
		techniques.get(technique.domain()).add(technique);
		byId.put(technique.id(), technique);
		if (technique.isCurrent()) {
			byName.putIfAbsent(technique.name().toLowerCase(Locale.ROOT), technique);
		}
		if (technique.isSub()) {
			subs.computeIfAbsent(technique.parent(), id -> new ArrayList<>()).add(technique);
		}
	}

	/** The index. Read from its files at the first call: not on the UI thread. */
	public static AttackIndex get() {
		return Loaded.INDEX;
	}

	/** The tactics of a domain in the order of its matrix. */
	public List<Tactic> tactics(AttackDomain domain) {
		return List.copyOf(tactics.get(domain));
	}

	/** All techniques of a domain, those of former versions and sub-techniques too, by id. */
	public List<Technique> techniques(AttackDomain domain) {
		return List.copyOf(techniques.get(domain));
	}

	/** The sub-techniques of a technique, by id. */
	public List<Technique> subs(String id) {
		return List.copyOf(subs.getOrDefault(id, List.of()));
	}

	/** The technique with this id; case doesn't count. */
	public Optional<Technique> find(String id) {
		return Optional.ofNullable(byId.get(id.strip().toUpperCase(Locale.ROOT)));
	}

	/** The current technique with exactly this name; case doesn't count. Of sub-techniques of one name the first. */
	public Optional<Technique> named(String name) {
		return Optional.ofNullable(byName.get(name.strip().toLowerCase(Locale.ROOT)));
	}

	/** What people call it: a sub-technique with the name of its technique before. */
	public String fullName(Technique technique) {
		return technique.isSub() ? find(technique.parent()).map(parent -> parent.name() + ": ").orElse("") + technique.name()
				: technique.name();
	}

	private static List<String[]> rows(String file) {
		List<String[]> rows = new ArrayList<>();
		try (InputStream in = AttackIndex.class.getResourceAsStream(file);
				BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				if (!line.startsWith("#")) {
					rows.add(Arrays.copyOf(line.split("\t", -1), 5));
				}
			}
		} catch (IOException e) {
			throw new UncheckedIOException("The index of techniques can't be read: " + file, e);
		}
		return rows;
	}
}
