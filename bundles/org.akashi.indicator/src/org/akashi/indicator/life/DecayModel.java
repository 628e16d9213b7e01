package org.akashi.indicator.life;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.akashi.indicator.life.ReactionPoint.Action;

/**
 * How indicators of some kinds live.
 *
 * @param id     stable name, lower case letters, digits and hyphens
 * @param name   for people; {@code ""} for those of {@link DecayModels#defaults}, whose names {@link LifeWords} knows in each language
 * @param types  what it is for: ids of observable types ({@code ipv4}), and types of patterns other than STIX ({@code sigma}); sorted
 * @param decay  how the score falls
 * @param base   0 to 100, the score that an indicator starts with when nobody gave it a confidence
 * @param points what is to be done below which score, highest first; of two for one score the sterner one
 * @param why    why these values, for people, or {@code ""}; {@link LifeWords} knows the reasons of the defaults
 */
public record DecayModel(String id, String name, Set<String> types, Decay decay, int base, List<ReactionPoint> points, String why) {

	public DecayModel {
		if (!id.matches("[a-z0-9][a-z0-9-]{0,62}")) {
			throw new IllegalArgumentException("A model's id is of lower case letters, digits and hyphens, not \"" + id + "\"");
		}
		if (base < 0 || base > 100) {
			throw new IllegalArgumentException("A score is 0 to 100, not " + base);
		}
		types = Collections.unmodifiableSet(new TreeSet<>(types));
		Map<Integer, ReactionPoint> byScore = new TreeMap<>(Comparator.reverseOrder());
		points.forEach(point -> byScore.merge(point.below(), point, (one, other) -> one.action().compareTo(other.action()) >= 0 ? one : other));
		points = List.copyOf(byScore.values());
	}

	/** The same with another decay. */
	public DecayModel with(Decay other) {
		return new DecayModel(id, name, types, other, base, points, why);
	}

	/** The same with other points. */
	public DecayModel withPoints(Collection<ReactionPoint> others) {
		return new DecayModel(id, name, types, decay, base, List.copyOf(others), why);
	}

	/** The same for other types. */
	public DecayModel withTypes(Collection<String> others) {
		return new DecayModel(id, name, Set.copyOf(others), decay, base, points, why);
	}

	/** The same with another score to start with. */
	public DecayModel withBase(int other) {
		return new DecayModel(id, name, types, decay, other, points, why);
	}

	/** The same with another name and another reason. */
	public DecayModel withTexts(String otherName, String otherWhy) {
		return new DecayModel(id, otherName, types, decay, base, points, otherWhy);
	}

	/** The score below which something of this kind is to be done, the highest; 0 when there is none. */
	public int below(Action action) {
		return points.stream().filter(point -> point.action() == action).mapToInt(ReactionPoint::below).max().orElse(0);
	}
}
