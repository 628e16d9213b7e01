package org.akashi.review.internal;

import java.util.List;
import java.util.Optional;

import org.akashi.mention.KnownEntity;
import org.akashi.model.StixObject;
import org.akashi.stix.StixTypes;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Other names of an object. An object gets an alias only from a sentence that calls it so: what a list knows besides is
 * nothing that this case could show.
 */
final class Aliases {

	/** The STIX property that holds them. */
	static final String PROPERTY = "aliases";

	private Aliases() {
	}

	/**
	 * Notes the name that a report uses, if it is another one than the object has.
	 *
	 * @param known the thing that was named; a spelling that no list has for it is no alias, perhaps a mistake
	 * @param raw   the name as the report writes it
	 * @return whether the object has it as an alias now and had not before
	 */
	@SuppressWarnings("unchecked")
	static boolean add(StixObject object, Optional<KnownEntity> known, String raw) {
		EStructuralFeature feature = StixTypes.feature(object.eClass(), PROPERTY);
		String written = raw.strip().replaceAll("\\s+", " ");
		if (feature == null || written.equalsIgnoreCase(StixTypes.name(object))
				|| known.stream().noneMatch(entity -> entity.aliases().stream().anyMatch(written::equalsIgnoreCase))) {
			return false;
		}
		List<String> aliases = (List<String>) object.eGet(feature);
		return aliases.stream().noneMatch(written::equalsIgnoreCase) && aliases.add(written);
	}
}
