package org.akashi.review.internal;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.akashi.mention.KnownEntity;
import org.akashi.model.Evidence;
import org.akashi.model.ModelFactory;
import org.akashi.model.NameAssertion;
import org.akashi.model.StixObject;
import org.akashi.review.Choice;
import org.akashi.review.ReviewItem;
import org.akashi.stix.PartialDate;
import org.akashi.stix.StixTypes;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * The names that reports give to an object. Each is an assertion of its report; the object's aliases follow from them. An
 * object gets an alias only from a sentence that calls it so: what a list knows besides is nothing that this case could show.
 */
public final class Naming {

	/** The STIX property that holds other names. */
	public static final String PROPERTY = "aliases";

	private Naming() {
	}

	/**
	 * Notes the name that a report uses for an object.
	 *
	 * @param known    the thing that was named; a spelling that no list has for it is no alias, perhaps a mistake
	 * @param evidence the sentence
	 * @return whether the object has it as an alias now and had not before
	 */
	static boolean note(StixObject object, ReviewItem item, Optional<KnownEntity> known, Source source, Evidence evidence) {
		if (!Choice.isAsked(item.type())) {
			return false;
		}
		String written = item.mention().orElseThrow().raw().strip().replaceAll("\\s+", " ");
		boolean own = written.equalsIgnoreCase(StixTypes.name(object));
		boolean chosen = item.verdict().filter(verdict -> !verdict.entity().isEmpty()).isPresent();
		if (!own && !chosen && !has(object, written)
				&& known.stream().noneMatch(entity -> entity.aliases().stream().anyMatch(written::equalsIgnoreCase))) {
			return false;
		}
		assertion(object, written, source, item.confidence(), evidence);
		return !own && add(object, written);
	}

	private static void assertion(StixObject object, String written, Source source, int confidence, Evidence evidence) {
		String by = source.report().publisher();
		String since = PartialDate.of(source.report().published()).map(PartialDate::stated).map(Naming::day).orElse("");
		for (NameAssertion there : object.getNames()) {
			if (written.equals(there.getName()) && Objects.equals(by, there.getAssertedBy() == null ? "" : there.getAssertedBy())) {
				if (there.getEvidence().stream().noneMatch(one -> Objects.equals(one.getSha256(), evidence.getSha256()))) {
					there.getEvidence().add(EcoreUtil.copy(evidence));
				}
				if (!since.isEmpty() && (there.getSince() == null || since.compareTo(there.getSince()) < 0)) {
					there.setSince(since);
				}
				return;
			}
		}
		NameAssertion name = ModelFactory.eINSTANCE.createNameAssertion();
		name.setName(written);
		name.setAssertedBy(by.isEmpty() ? null : by);
		name.setSince(since.isEmpty() ? null : since);
		name.setConfidence(confidence);
		name.getEvidence().add(EcoreUtil.copy(evidence));
		object.getNames().add(name);
	}

	private static String day(String stated) {
		int end = stated.indexOf('/') > 0 ? stated.indexOf('/') : stated.length();
		return stated.substring(0, Math.min(10, end));
	}

	/** Whether the object is called so, by its name or an alias; case doesn't count. */
	public static boolean has(StixObject object, String name) {
		return name.equalsIgnoreCase(StixTypes.name(object)) || aliases(object).stream().anyMatch(name::equalsIgnoreCase);
	}

	/** The aliases of an object, live; an empty list where its type has none. */
	@SuppressWarnings("unchecked")
	public static List<String> aliases(StixObject object) {
		EStructuralFeature feature = StixTypes.feature(object.eClass(), PROPERTY);
		return feature == null ? List.of() : (List<String>) object.eGet(feature);
	}

	/** Adds an alias, unless the object is called so. Types without aliases keep the assertion alone. */
	public static boolean add(StixObject object, String name) {
		return StixTypes.feature(object.eClass(), PROPERTY) != null && !has(object, name) && aliases(object).add(name);
	}

	/** Takes the aliases away that nobody asserts any more. */
	public static void drop(StixObject object, Set<String> names) {
		for (String name : names) {
			if (object.getNames().stream().noneMatch(there -> name.equalsIgnoreCase(there.getName())) && !aliases(object).isEmpty()) {
				aliases(object).removeIf(name::equalsIgnoreCase);
			}
		}
	}
}
