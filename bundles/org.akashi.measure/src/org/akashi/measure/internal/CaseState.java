package org.akashi.measure.internal;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

import org.akashi.mention.rules.RuleFormat;
import org.akashi.store.Case;
import org.akashi.store.CaseChange;
import org.akashi.store.CaseIndex;
import org.akashi.store.CaseIndex.Entry;
import org.akashi.store.CaseReports;
import org.akashi.store.LogChange;
import org.akashi.store.StoredReport;

/**
 * All that a case holds, as one number that follows each change at little cost: the exclusive or of a hash of each object,
 * each report, each verdict and each rule.
 */
final class CaseState {

	private final Map<String, Long> parts = new HashMap<>();
	private long sum;

	/** What a case holds now. */
	static CaseState of(Case open) {
		CaseState state = new CaseState();
		CaseIndex index = open.index();
		for (String type : index.types()) {
			for (Entry entry : index.ofType(type)) {
				state.object(index, entry.id());
			}
		}
		state.reports(open.reports());
		state.rules(open);
		return state;
	}

	private void object(CaseIndex index, String id) {
		set(id, index.line(id).map(line -> object(id, line)).orElse(0L));
	}

	private static long object(String id, String line) {
		return line == null ? 0 : hash("object " + id + " " + line);
	}

	private void reports(CaseReports reports) {
		Map<String, Long> now = new HashMap<>();
		for (StoredReport report : reports.list()) {
			now.put("report " + report.sha256(), report(report.sha256()) ^ verdicts(reports, report.sha256()));
		}
		parts.keySet().stream().filter(key -> key.startsWith("report ") && !now.containsKey(key)).toList().forEach(key -> set(key, 0));
		now.forEach(this::set);
	}

	private static long report(String sha256) {
		return hash("report " + sha256);
	}

	private static long verdicts(CaseReports reports, String sha256) {
		return reports.verdicts(sha256).stream().mapToLong(verdict -> verdict(sha256, verdict.item(), verdict.at()))
				.reduce(0, (one, other) -> one ^ other);
	}

	private static long verdict(String sha256, String item, String at) {
		return hash("verdict " + sha256 + " " + item + " " + at);
	}

	private void rules(Case open) {
		set("rules", open.rules().stream().mapToLong(rule -> hash("rule " + RuleFormat.line(rule))).reduce(0, (one, other) -> one ^ other));
	}

	private void set(String key, long hash) {
		Long former = hash == 0 ? parts.remove(key) : parts.put(key, hash);
		sum ^= (former == null ? 0 : former) ^ hash;
	}

	/** Follows a step. */
	void follow(Case open, CaseChange change) {
		change.added().forEach(id -> object(open.index(), id));
		change.changed().forEach(id -> object(open.index(), id));
		change.removed().forEach(id -> object(open.index(), id));
		if (!change.reports().isEmpty()) {
			reports(open.reports());
		}
		if (change.rules()) {
			rules(open);
		}
	}

	/** The state. */
	long sum() {
		return sum;
	}

	/** What a change adds to or takes from the state. */
	static long difference(LogChange change) {
		return switch (change.subject()) {
			case OBJECT -> object(change.id(), change.before()) ^ object(change.id(), change.after());
			case REPORT -> report(change.id());
			case VERDICT -> {
				String at = change.properties().stream().filter(property -> property.path().equals("/at"))
						.map(property -> property.after() != null ? property.after() : property.before()).findFirst().orElse("");
				yield verdict(change.report(), change.id(), at);
			}
			// The state is of knowledge: drawings, settings and the like hold none.
			case TEXT -> 0;
			case RULE -> (change.before() == null ? 0 : hash("rule " + change.before()))
					^ (change.after() == null ? 0 : hash("rule " + change.after()));
		};
	}

	/** FNV-1a with 64 bits, spread. */
	private static long hash(String text) {
		long hash = 0xcbf29ce484222325L;
		for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
			hash = (hash ^ b & 0xff) * 0x100000001b3L;
		}
		hash ^= hash >>> 32;
		hash *= 0x9e3779b97f4a7c15L;
		return hash ^ hash >>> 29;
	}
}
