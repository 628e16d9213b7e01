package org.akashi.indicator.life;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The decay models of a case: which one is for which type of observable. Immutable and thread-safe. A case keeps them as its
 * setting {@link #SETTING}; without it, {@link #defaults()} hold.
 */
public final class DecayModels {

	/** The name of the setting of a case that holds them. */
	public static final String SETTING = "decay";

	/** The id of the model for all that no other model is for; there always is one. */
	public static final String OTHER = "other";

	private final Map<String, DecayModel> models;
	private final Map<String, DecayModel> byType = new HashMap<>();

	/**
	 * @param models of models with the same id the last one holds; of models for the same type the first one by id. When there
	 *               is none with the id {@link #OTHER}, the default one joins them
	 */
	public DecayModels(Collection<DecayModel> models) {
		Map<String, DecayModel> sorted = new TreeMap<>();
		models.forEach(model -> sorted.put(model.id(), model));
		sorted.computeIfAbsent(OTHER, id -> DefaultModels.other());
		this.models = new LinkedHashMap<>(sorted);
		sorted.values().forEach(model -> model.types().forEach(type -> byType.putIfAbsent(type, model)));
	}

	/** What holds where a case says nothing else; {@link LifeWords#why} says why and where the values come from. */
	public static DecayModels defaults() {
		return DefaultModels.ALL;
	}

	/**
	 * Reads the setting of a case.
	 *
	 * @param json what {@link #write} gave, or {@code ""} for the defaults
	 * @throws IllegalArgumentException when it isn't that; the message says what is wrong
	 */
	public static DecayModels read(String json) {
		return json.isBlank() ? defaults() : DecayText.read(json);
	}

	/** The text for the setting of a case: JSON, one fact a line, sorted. Equal models give equal bytes. */
	public String write() {
		return DecayText.write(this);
	}

	/** All, by id. */
	public List<DecayModel> all() {
		return List.copyOf(models.values());
	}

	/** The model with this id. */
	public Optional<DecayModel> find(String id) {
		return Optional.ofNullable(models.get(id));
	}

	/** The model for a type of observable or pattern. */
	public DecayModel of(String type) {
		DecayModel model = byType.get(type);
		return model == null ? models.get(OTHER) : model;
	}

	/**
	 * The model for an indicator with values of several types: the one that decays most slowly, since the pattern may find
	 * something as long as one of them holds.
	 */
	public DecayModel of(Collection<String> types) {
		DecayModel slowest = null;
		for (String type : types) {
			DecayModel model = of(type);
			if (slowest == null || model.decay().days(0.5) > slowest.decay().days(0.5)) {
				slowest = model;
			}
		}
		return slowest == null ? models.get(OTHER) : slowest;
	}

	/** The same with this model, in place of the one with its id; the types that it is for leave all others. */
	public DecayModels with(DecayModel model) {
		List<DecayModel> others = new ArrayList<>();
		for (DecayModel other : models.values()) {
			if (!other.id().equals(model.id())) {
				List<String> types = new ArrayList<>(other.types());
				types.removeAll(model.types());
				others.add(other.withTypes(types));
			}
		}
		others.add(model);
		return new DecayModels(others);
	}

	/** The same without a model: its types fall to {@link #OTHER}, which can't be taken away. */
	public DecayModels without(String id) {
		return new DecayModels(models.values().stream().filter(model -> !model.id().equals(id) || id.equals(OTHER)).toList());
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof DecayModels that && models.equals(that.models);
	}

	@Override
	public int hashCode() {
		return models.hashCode();
	}

	@Override
	public String toString() {
		return models.keySet().toString();
	}
}
