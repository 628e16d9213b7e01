package org.akashi.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.akashi.store.CaseIndex.Entry;

/**
 * What is known of a case or of somebody, by the phases of a kill chain.
 *
 * @param name   its {@code kill_chain_name}
 * @param known  whether its phases and their order are known here; else they are in the order in which they appear
 * @param phases all phases of a known chain, those that appear of another
 */
public record KillChain(String name, boolean known, List<Phase> phases) {

	/** Phases of known chains in their order, as they are written in STIX. */
	private static final Map<String, List<String>> ORDERS = Map.of(
			// Hutchins, Cloppert, Amin: Intelligence-driven computer network defense (2011); names as in STIX 2.1, §2.11.
			"lockheed-martin-cyber-kill-chain",
			List.of("reconnaissance", "weaponization", "delivery", "exploitation", "installation", "command-and-control",
					"actions-on-objective"),
			// ATT&CK 18.1, order of the matrices.
			"mitre-attack",
			List.of("reconnaissance", "resource-development", "initial-access", "execution", "persistence", "privilege-escalation",
					"defense-evasion", "credential-access", "discovery", "lateral-movement", "collection", "command-and-control", "exfiltration",
					"impact"),
			"mitre-mobile-attack",
			List.of("initial-access", "execution", "persistence", "privilege-escalation", "defense-evasion", "credential-access", "discovery",
					"lateral-movement", "collection", "command-and-control", "exfiltration", "impact"),
			"mitre-ics-attack",
			List.of("initial-access", "execution", "persistence", "privilege-escalation", "evasion", "discovery", "lateral-movement", "collection",
					"command-and-control", "inhibit-response-function", "impair-process-control", "impact"));

	/**
	 * A phase.
	 *
	 * @param name  its {@code phase_name}
	 * @param items the most evidence first
	 */
	public record Phase(String name, List<Item> items) {

		public Phase {
			items = List.copyOf(items);
		}

		/** How many sentences there are. */
		public int sentences() {
			return items.stream().mapToInt(item -> item.proofs().size()).sum();
		}
	}

	/**
	 * Something that was done or used in a phase.
	 *
	 * @param entry  the technique, malware, tool, infrastructure or indicator
	 * @param by     who used it, {@code ""} when nobody says so
	 * @param proofs the sentences that say so
	 */
	public record Item(Entry entry, String by, List<Proof> proofs) {

		public Item {
			proofs = List.copyOf(proofs);
		}
	}

	public KillChain {
		phases = List.copyOf(phases);
	}

	/** The phases of a chain in their order, empty when it isn't known here. */
	public static List<String> order(String chain) {
		return ORDERS.getOrDefault(chain.toLowerCase(Locale.ROOT), List.of());
	}

	/** The place of a phase in an order; spelling with an s at the end, spaces or underscores doesn't count. */
	static int place(List<String> order, String phase) {
		String plain = plain(phase);
		List<String> plains = new ArrayList<>();
		order.forEach(one -> plains.add(plain(one)));
		return plains.indexOf(plain);
	}

	static String plain(String phase) {
		String plain = phase.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "-");
		return plain.endsWith("s") ? plain.substring(0, plain.length() - 1) : plain;
	}

	/** Things in all phases; one in two phases counts twice. */
	public int items() {
		return phases.stream().mapToInt(phase -> phase.items().size()).sum();
	}
}
