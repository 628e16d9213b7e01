package org.akashi.store.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.akashi.mention.rules.ExtractionRule;
import org.akashi.store.CaseTexts;
import org.akashi.store.LogEntry.Kind;
import org.akashi.store.Verdict;
import org.akashi.store.internal.StepRecord.ObjectChange;
import org.akashi.store.internal.StepRecord.ReportChange;
import org.akashi.store.internal.StepRecord.RuleChange;
import org.akashi.store.internal.StepRecord.VerdictChange;

/** Many records, walked from the last to the first, as the one change that leads back to before all of them. */
final class Composition {

	/** A verdict on a report. */
	private record Said(String sha256, Verdict verdict) {
	}

	/** By id; as it is now and as it was. */
	private final Map<String, ObjectChange> objects = new LinkedHashMap<>();
	private final Map<String, RuleChange> rules = new LinkedHashMap<>();
	/** Whether it stood; the one that was withdrawn first comes last. */
	private final Map<Said, Boolean> verdicts = new LinkedHashMap<>();
	private final Map<String, Boolean> reports = new LinkedHashMap<>();
	/** From the last to the first. */
	private final Map<CaseTexts.Key, List<TextChange>> texts = new LinkedHashMap<>();

	/** Takes the record before those taken already. */
	void before(StepRecord step) {
		for (ObjectChange change : step.net().reversed()) {
			ObjectChange later = objects.get(change.id());
			objects.put(change.id(), new ObjectChange(change.id(), later == null ? change.after() : later.before(),
					change.before()));
		}
		for (RuleChange change : step.rules().reversed()) {
			ExtractionRule one = change.after() != null ? change.after() : change.before();
			RuleChange later = rules.get(one.id());
			rules.put(one.id(), new RuleChange(later == null ? change.after() : later.before(), change.before()));
		}
		for (VerdictChange change : step.verdicts().reversed()) {
			Said said = new Said(change.sha256(), change.verdict());
			verdicts.remove(said);
			verdicts.put(said, !change.added());
		}
		for (ReportChange change : step.reports().reversed()) {
			reports.put(change.sha256(), !change.added());
		}
		for (TextChange change : step.texts().reversed()) {
			texts.computeIfAbsent(change.key(), key -> new ArrayList<>()).add(change.reversed());
		}
	}

	/** The changes of objects that really change something. */
	private List<ObjectChange> changes() {
		return objects.values().stream().filter(change -> !Objects.equals(change.before(), change.after())).toList();
	}

	/** The way back of each text drawn together to one change. */
	private List<TextChange> drawn(OpenCase owner) {
		List<TextChange> drawn = new ArrayList<>();
		texts.forEach((key, back) -> {
			String now = owner.texts.text(key);
			String then = now;
			for (TextChange change : back) {
				then = change.apply(then);
			}
			TextChange net = TextChange.of(key, now, then);
			if (net != null) {
				drawn.add(net);
			}
		});
		return drawn;
	}

	/** The step, or null when it changes nothing. */
	StepRecord record(long number, String label, OpenCase owner) {
		List<VerdictChange> said = new ArrayList<>();
		verdicts.forEach((key, stood) -> {
			if (stood != owner.shelf.stands(key.sha256, key.verdict)) {
				said.add(new VerdictChange(key.sha256, key.verdict, stood));
			}
		});
		Collections.reverse(said);
		List<ReportChange> there = new ArrayList<>();
		reports.forEach((sha256, was) -> {
			if (was != owner.shelf.has(sha256)) {
				there.add(new ReportChange(sha256, was));
			}
		});
		List<RuleChange> ruled = rules.values().stream()
				.filter(change -> !Objects.equals(change.before(), change.after())).toList();
		StepRecord step = new StepRecord(number, number, Kind.EDIT, label, CaseLock.user(), Timestamps.now(), changes(), said,
				ruled, there, drawn(owner));
		return step.unsaved() || !there.isEmpty() ? step : null;
	}
}
