package org.akashi.stix.internal.rules;

import java.util.List;

import org.akashi.model.StixObject;
import org.akashi.stix.Finding;
import org.akashi.stix.RuleOptions;
import org.akashi.stix.StixTypes;

/** One object under check: what the rules see, and where they say what they found. */
public final class Check extends Findings {

	/** The object. */
	final StixObject object;
	/** Its STIX type. */
	final String type;

	/** A check that adds to the findings. */
	public Check(StixObject object, RuleOptions options, List<Finding> findings) {
		super(options, findings);
		this.object = object;
		type = StixTypes.type(object);
	}
}
