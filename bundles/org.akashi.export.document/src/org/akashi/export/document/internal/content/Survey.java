package org.akashi.export.document.internal.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.akashi.export.Knowledge;
import org.akashi.model.CyberObservable;
import org.akashi.model.Evidence;
import org.akashi.model.Relationship;
import org.akashi.model.StixObject;
import org.akashi.stix.StixTypes;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * What one walk over the knowledge tells before anything is written.
 *
 * @param counts    objects by section: a STIX type, or {@link #OBSERVABLES}
 * @param ids       the ids of the objects by section, in the order of the knowledge
 * @param relations the relationships by their ends
 * @param quotes    all quotes, numbered
 */
record Survey(Map<String, Integer> counts, Map<String, List<String>> ids, Relations relations, Quotes quotes) {

	/** The section of all cyber-observable objects. */
	static final String OBSERVABLES = "observable";

	static Survey of(Knowledge knowledge, IProgressMonitor monitor) {
		Survey survey = new Survey(new TreeMap<>(), new HashMap<>(), new Relations(), new Quotes());
		try (Stream<StixObject> objects = knowledge.objects()) {
			for (Iterator<StixObject> all = objects.iterator(); all.hasNext();) {
				if (monitor.isCanceled()) {
					throw new OperationCanceledException();
				}
				survey.add(all.next());
			}
		}
		survey.quotes.number(knowledge::reportTitle);
		return survey;
	}

	/** The section that an object stands in. */
	static String section(StixObject object) {
		return object instanceof CyberObservable ? OBSERVABLES : StixTypes.type(object);
	}

	/** The ids of a section. */
	List<String> of(String section) {
		return ids.getOrDefault(section, List.of());
	}

	private void add(StixObject object) {
		counts.merge(section(object), 1, Integer::sum);
		ids.computeIfAbsent(section(object), key -> new ArrayList<>()).add(object.getId());
		for (Evidence evidence : object.getEvidence()) {
			if (isSentence(evidence)) {
				quotes.add(object.getId(), evidence);
			}
		}
		object.getNames().forEach(name -> name.getEvidence().stream().filter(Survey::isSentence)
				.forEach(evidence -> quotes.add(object.getId(), evidence)));
		if (object instanceof Relationship relationship) {
			relations.add(relationship);
		}
	}

	/** Whether evidence is a sentence; a person's own judgement has none. */
	static boolean isSentence(Evidence evidence) {
		return !Data.text(evidence.getQuote()).isEmpty() || !Data.text(evidence.getSha256()).isEmpty();
	}
}
