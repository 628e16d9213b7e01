package org.akashi.indicator.life;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Collectors;

import org.akashi.indicator.life.Life.Reason;
import org.akashi.indicator.life.Life.State;
import org.akashi.indicator.life.ReactionPoint.Action;

/**
 * Says lives and decay models in words, in English or Japanese: "starts at confidence 80; 120 days since the last sighting; half-life of
 * addresses 30 days → 5; below 10: expire". Immutable and thread-safe.
 */
public final class LifeWords {

	private final ResourceBundle texts;
	private final DecayModels models;

	/**
	 * @param models  whose names are said
	 * @param locale Japanese, or anything else for English
	 */
	public LifeWords(DecayModels models, Locale locale) {
		this.models = models;
		texts = ResourceBundle.getBundle("org.akashi.indicator.life.words",
				Locale.JAPANESE.getLanguage().equals(locale.getLanguage()) ? Locale.JAPANESE : Locale.ROOT, LifeWords.class.getClassLoader(),
				Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
	}

	/** Why it stands so, as one line. */
	public String explain(Life life) {
		return life.reasons().stream().map(this::say).filter(text -> !text.isEmpty()).collect(Collectors.joining(texts.getString("join")));
	}

	/** One reason. */
	public String say(Reason reason) {
		Object[] arguments = reason.arguments().toArray();
		String key = "reason." + reason.key().name();
		switch (reason.key()) {
			case REVOKED -> key = reason.arguments().getFirst().isEmpty() ? key + ".bare" : key;
			case HALF_LIFE, POLYNOMIAL, NEVER -> arguments[0] = name(models.find(reason.arguments().getFirst()).orElseGet(DefaultModels::other));
			case BELOW, NEXT -> arguments[1] = action(Action.of(reason.arguments().get(1)));
			case SINCE_SIGHTING, SINCE_REVIEW, SINCE_VALID -> key = reason.arguments().getFirst().equals("1") ? key + ".one" : key;
			default -> {
				// The arguments are what is said.
			}
		}
		return MessageFormat.format(texts.getString(key), arguments);
	}

	/** The name of a state. */
	public String state(State state) {
		return texts.getString("state." + state.id());
	}

	/** The name of an action. */
	public String action(Action action) {
		return texts.getString("action." + action.id());
	}

	/** The name of a model. */
	public String name(DecayModel model) {
		return model.name().isEmpty() ? text("model." + model.id(), model.id()) : model.name();
	}

	/** Why a model has its values and where they come from: its own reason, for a default one that of the house, else {@code ""}. */
	public String why(DecayModel model) {
		boolean untouched = DecayModels.defaults().find(model.id())
				.filter(original -> original.decay().equals(model.decay()) && original.points().equals(model.points())).isPresent();
		return !model.why().isEmpty() ? model.why() : untouched ? text("why." + model.id(), "") : "";
	}

	/** How a model falls, and what it asks for: "half-life 30 days; below 25: review; below 10: expire". */
	public String curve(DecayModel model) {
		String curve = switch (model.decay()) {
			case Decay.Never never -> texts.getString("curve.never");
			case Decay.HalfLife half -> MessageFormat.format(texts.getString("curve.half"), DecayText.number(half.days()));
			case Decay.Polynomial polynomial -> MessageFormat.format(texts.getString("curve.polynomial"), DecayText.number(polynomial.lifetime()),
					DecayText.number(polynomial.speed()));
		};
		List<String> points = model.points().stream()
				.map(point -> MessageFormat.format(texts.getString("reason.BELOW"), Integer.toString(point.below()), action(point.action()))).toList();
		return points.isEmpty() ? curve : curve + texts.getString("join") + String.join(texts.getString("join"), points);
	}

	private String text(String key, String otherwise) {
		try {
			return texts.getString(key);
		} catch (MissingResourceException e) {
			return otherwise;
		}
	}
}
