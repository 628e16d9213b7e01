package org.akashi.export.internal.html;

import java.util.Iterator;
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
 * @param relations the relationships by their ends
 * @param quotes    all quotes, numbered
 */
record Survey(Map<String, Integer> counts, Relations relations, Quotes quotes) {

	/** The section of all cyber-observable objects. */
	static final String OBSERVABLES = "observable";

	static Survey of(Knowledge knowledge, IProgressMonitor monitor) {
		Survey survey = new Survey(new TreeMap<>(), new Relations(), new Quotes());
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

	private void add(StixObject object) {
		counts.merge(section(object), 1, Integer::sum);
		for (Evidence evidence : object.getEvidence()) {
			quotes.add(object.getId(), evidence);
		}
		if (object instanceof Relationship relationship) {
			relations.add(relationship);
		}
	}
}
