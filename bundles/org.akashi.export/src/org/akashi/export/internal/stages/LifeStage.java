package org.akashi.export.internal.stages;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.akashi.export.Knowledge;
import org.akashi.export.LossReport.Cause;
import org.akashi.export.LossReport.Loss;
import org.akashi.indicator.life.DecayModels;
import org.akashi.indicator.life.Life;
import org.akashi.indicator.life.LifeCycle;
import org.akashi.model.Indicator;
import org.akashi.model.Sighting;
import org.akashi.model.StixObject;
import org.akashi.stix.StixTypes;

/** Takes away indicators that a defender should not use now. */
public final class LifeStage {

	private LifeStage() {
	}

	/** The usable ones at a time, and all that is no indicator. */
	public static Stage usable(Knowledge source, DecayModels models, Instant now) {
		Map<String, List<Sighting>> sightings = new HashMap<>();
		try (Stream<StixObject> objects = source.objects("sighting")) {
			objects.map(Sighting.class::cast).filter(sighting -> sighting.getSightingOfRef() != null)
					.forEach(sighting -> sightings.computeIfAbsent(sighting.getSightingOfRef(), key -> new ArrayList<>()).add(sighting));
		}
		List<Loss> losses = new ArrayList<>();
		Set<String> gone = new HashSet<>();
		try (Stream<StixObject> objects = source.objects("indicator")) {
			objects.map(Indicator.class::cast).forEach(indicator -> {
				Life life = LifeCycle.of(indicator, sightings.getOrDefault(indicator.getId(), List.of()), models, now);
				if (!life.state().usable()) {
					gone.add(indicator.getId());
					losses.add(new Loss(indicator.getId(), StixTypes.name(indicator), "", reason(life.state()), Cause.LIFE));
				}
			});
		}
		gone.addAll(Ends.losing(source, gone));
		return new Stage(gone.isEmpty() ? source : new FilteredKnowledge(source, id -> !gone.contains(id)), losses);
	}

	private static String reason(Life.State state) {
		return switch (state) {
			case FUTURE -> "It is not valid yet.";
			case EXPIRED -> "It has expired.";
			case REVOKED -> "It is revoked.";
			case ACTIVE, DUE -> "It is active.";
		};
	}
}
