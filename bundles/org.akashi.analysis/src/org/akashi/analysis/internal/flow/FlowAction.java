package org.akashi.analysis.internal.flow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.akashi.analysis.targeting.Held;
import org.akashi.analysis.targeting.StatedPeriods;
import org.akashi.export.Knowledge;
import org.akashi.model.AttackPattern;
import org.akashi.model.Evidence;
import org.akashi.model.Relationship;
import org.akashi.model.StixObject;

/** A technique that was executed in one period, with the sentences that say so and those who did it. */
final class FlowAction {

	final AttackPattern technique;
	final Held held;
	final Map<String, String> sentences = new LinkedHashMap<>();
	final Set<String> reports = new TreeSet<>();
	final Set<String> doers = new TreeSet<>();
	final Set<String> markings = new TreeSet<>();
	final List<FlowAction> next = new ArrayList<>();
	final Set<Relationship> uses = new LinkedHashSet<>();

	FlowAction(AttackPattern technique, Held held) {
		this.technique = technique;
		this.held = held;
		markings.addAll(technique.getObjectMarkingRefs());
	}

	/** What is the same in each export of the same knowledge. */
	String key() {
		return technique.getId() + "|" + held.from() + "|" + held.to();
	}

	boolean dated() {
		return held.from() != null && held.to() != null;
	}

	/** Takes the sentences of an object in: where they stand, and what they say. */
	void says(StixObject object, Knowledge knowledge) {
		StatedPeriods.sentences(object).forEach(sentence -> says(sentence, knowledge));
	}

	void says(Evidence evidence, Knowledge knowledge) {
		String quote = evidence.getQuote() == null ? "" : evidence.getQuote().replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
		if (!quote.isEmpty()) {
			String title = evidence.getSha256() == null ? "" : knowledge.reportTitle(evidence.getSha256());
			String page = evidence.getPage() > 0 ? ", p. " + evidence.getPage() : "";
			sentences.putIfAbsent(evidence.getSha256() + ":" + evidence.getStart(), "«" + quote + "»" + (title.isEmpty() ? "" : " (" + title + page + ")"));
			if (!title.isEmpty()) {
				reports.add(title);
			}
		}
	}
}
