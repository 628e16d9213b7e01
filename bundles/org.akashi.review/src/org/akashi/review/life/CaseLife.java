package org.akashi.review.life;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.akashi.indicator.life.DecayModels;
import org.akashi.indicator.life.Life;
import org.akashi.indicator.life.LifeCycle;
import org.akashi.indicator.life.LifeFacts;
import org.akashi.model.Indicator;
import org.akashi.model.Sighting;
import org.akashi.store.Case;
import org.akashi.store.CaseIndex.Entry;
import org.akashi.store.CaseTexts.Kind;

/**
 * The lives of a case's indicators: its decay models and its sightings, read once. Immutable, but reads the case's live objects: ask
 * within {@link Case#read} where others may be editing. Not for the UI thread.
 */
public final class CaseLife {

	private static final String SIGHTING = "sighting";

	private final DecayModels models;
	private final String problem;
	private final Map<String, List<Sighting>> sightings;

	private CaseLife(Models models, Map<String, List<Sighting>> sightings) {
		this.models = models.models();
		this.problem = models.problem();
		this.sightings = sightings;
	}

	private record Models(DecayModels models, String problem) {

		static Models of(Case open) {
			String text = open.texts(Kind.SETTING).text(DecayModels.SETTING).orElse("");
			try {
				return new Models(DecayModels.read(text), "");
			} catch (IllegalArgumentException e) {
				return new Models(DecayModels.defaults(), Objects.requireNonNullElse(e.getMessage(), ""));
			}
		}
	}

	/** Of all indicators: reads all sightings of the case. */
	public static CaseLife of(Case open) {
		Map<String, List<Sighting>> all = new HashMap<>();
		open.read(() -> {
			for (Entry entry : open.index().ofType(SIGHTING)) {
				open.index().find(entry.id()).ifPresent(object -> {
					if (object instanceof Sighting sighting && sighting.getSightingOfRef() != null) {
						all.computeIfAbsent(sighting.getSightingOfRef(), id -> new ArrayList<>()).add(sighting);
					}
				});
			}
			return null;
		});
		return new CaseLife(Models.of(open), all);
	}

	/** Of a few indicators: reads only their sightings. */
	public static CaseLife of(Case open, List<String> indicators) {
		Map<String, List<Sighting>> few = new HashMap<>();
		open.read(() -> {
			indicators.forEach(id -> few.put(id, sightings(open, id)));
			return null;
		});
		return new CaseLife(Models.of(open), few);
	}

	/** The decay models of a case; the default ones where its setting can't be read. */
	public static DecayModels models(Case open) {
		return Models.of(open).models();
	}

	private static List<Sighting> sightings(Case open, String indicator) {
		return open.index().referrers(indicator).stream().filter(entry -> entry.type().equals(SIGHTING)).map(entry -> open.index().find(entry.id()))
				.flatMap(Optional::stream).filter(Sighting.class::isInstance).map(Sighting.class::cast)
				.filter(sighting -> indicator.equals(sighting.getSightingOfRef())).toList();
	}

	/** The decay models that hold in the case. */
	public DecayModels models() {
		return models;
	}

	/** Why the case's own models can't be read, so that the default ones hold; {@code ""} when all is well. */
	public String problem() {
		return problem;
	}

	/** The sightings of an indicator. */
	public List<Sighting> sightings(String indicator) {
		return sightings.getOrDefault(indicator, List.of());
	}

	/** What an indicator's life follows from. */
	public LifeFacts facts(Indicator indicator) {
		return LifeFacts.of(indicator, sightings(indicator.getId()));
	}

	/** How an indicator stands. */
	public Life life(Indicator indicator, Instant now) {
		return LifeCycle.of(facts(indicator), models, now);
	}
}
