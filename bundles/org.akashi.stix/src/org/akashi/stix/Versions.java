package org.akashi.stix;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.akashi.model.CoreObject;
import org.akashi.model.LanguageContent;
import org.akashi.model.Relationship;
import org.akashi.model.StixObject;
import org.akashi.stix.internal.Timestamps;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Versions of objects (STIX 2.1, section 3.6): the same id is the same object, the latest {@code modified} its newest version.
 * Only an object's creator makes new versions of it, and none of one that is revoked; others make a new object that is
 * derived from it. Observables and marking definitions have no versions. Stateless.
 */
public final class Versions {

	private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

	private Versions() {
	}

	/** Whether two objects are the same version of the same object. */
	public static boolean isSame(CoreObject a, CoreObject b) {
		return isVersion(a, b) && modified(a).equals(modified(b));
	}

	/** Whether two objects are versions of one object: same id. */
	public static boolean isVersion(CoreObject a, CoreObject b) {
		return a.getId() != null && a.getId().equals(b.getId());
	}

	/** Whether an object is a newer version than another of the same object. */
	public static boolean isNewer(CoreObject object, CoreObject than) {
		return isVersion(object, than) && modified(object).isAfter(modified(than));
	}

	/** The versions of an object that are among some objects, the oldest first; of the same version all that there are. */
	public static List<CoreObject> of(String id, Iterable<? extends StixObject> objects) {
		List<CoreObject> versions = new ArrayList<>();
		for (StixObject object : objects) {
			if (object instanceof CoreObject core && id.equals(core.getId())) {
				versions.add(core);
			}
		}
		versions.sort(Comparator.comparing(Versions::modified));
		return versions;
	}

	/** The newest version of an object that is among some objects. */
	public static Optional<CoreObject> newest(String id, Iterable<? extends StixObject> objects) {
		List<CoreObject> versions = of(id, objects);
		return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
	}

	/** Whether an object is revoked: by any version of it, for a revocation is final. */
	public static boolean isRevoked(String id, Iterable<? extends StixObject> objects) {
		return of(id, objects).stream().anyMatch(v -> Boolean.TRUE.equals(v.getRevoked()));
	}

	/**
	 * What is wrong with one object as the next version of another, for people.
	 *
	 * @return empty when nothing is
	 */
	public static Optional<String> fault(CoreObject previous, CoreObject next) {
		if (!isVersion(previous, next) || previous.eClass() != next.eClass()) {
			return Optional.of("Not the same object: " + previous.getId() + " and " + next.getId());
		}
		if (!Objects.equals(previous.getCreatedByRef(), next.getCreatedByRef())) {
			return Optional.of("The creator must stay " + previous.getCreatedByRef());
		}
		if (!instant(previous.getCreated()).equals(instant(next.getCreated()))) {
			return Optional.of("created must stay " + previous.getCreated());
		}
		if (Boolean.TRUE.equals(previous.getRevoked())) {
			return Optional.of("A revoked object has no new versions");
		}
		return isNewer(next, previous) ? Optional.empty() : Optional.of("modified must be later than " + previous.getModified());
	}

	/**
	 * A new version of an object to be changed: a copy with another {@code modified}, at least a millisecond later.
	 *
	 * @param creator identity of who makes it; {@code null} for nobody known
	 * @throws IllegalArgumentException if that is not the object's creator, or the object is revoked
	 */
	public static <T extends CoreObject> T next(T object, String creator, Instant now) {
		if (object.getCreatedByRef() != null && !object.getCreatedByRef().equals(creator)) {
			throw new IllegalArgumentException("Only " + object.getCreatedByRef() + " makes new versions of " + object.getId()
					+ "; derive a new object from it");
		}
		if (Boolean.TRUE.equals(object.getRevoked())) {
			throw new IllegalArgumentException(object.getId() + " is revoked and has no new versions");
		}
		T next = EcoreUtil.copy(object);
		Instant last = modified(object);
		Instant earliest = last.equals(Instant.MIN) ? now : last.truncatedTo(ChronoUnit.MILLIS).plusMillis(1);
		next.setModified(FORM.format(now.isAfter(earliest) ? now : earliest));
		return next;
	}

	/**
	 * The last version of an object: revoked.
	 *
	 * @throws IllegalArgumentException as for {@link #next}
	 */
	public static <T extends CoreObject> T revoked(T object, String creator, Instant now) {
		T last = next(object, creator, now);
		last.setRevoked(true);
		return last;
	}

	/**
	 * A new object made of somebody else's, and the relationship that says so.
	 *
	 * @param creator identity of who makes it; {@code null} for nobody known
	 * @return the object with another id, and the relationship {@code derived-from} from it to the one it is made of
	 */
	public static List<CoreObject> derived(CoreObject object, String creator, Instant now) {
		if (object instanceof LanguageContent || object instanceof Relationship) {
			throw new IllegalArgumentException("A " + StixTypes.type(object) + " is not derived from another: make a new one");
		}
		CoreObject derived = EcoreUtil.copy(object);
		derived.setId(StixIds.random(StixTypes.type(object)));
		Relationship relationship = (Relationship) StixTypes.create("relationship");
		relationship.setRelationshipType(RelationshipTypes.DERIVED_FROM);
		relationship.setSourceRef(derived.getId());
		relationship.setTargetRef(object.getId());
		for (CoreObject made : List.of(derived, relationship)) {
			made.setCreatedByRef(creator);
			made.setCreated(FORM.format(now));
			made.setModified(FORM.format(now));
		}
		return List.of(derived, relationship);
	}

	private static Instant modified(CoreObject object) {
		return instant(object.getModified());
	}

	private static Instant instant(String time) {
		return time == null ? Instant.MIN : Timestamps.parse(time).orElse(Instant.MIN);
	}
}
