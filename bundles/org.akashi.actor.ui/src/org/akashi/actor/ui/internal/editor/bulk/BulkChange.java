package org.akashi.actor.ui.internal.editor.bulk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.akashi.actor.ui.internal.Messages;
import org.akashi.actor.ui.internal.editor.fields.ConfidenceText;
import org.akashi.actor.ui.internal.editor.fields.FieldKind;
import org.akashi.actor.ui.internal.editor.fields.FieldValue;
import org.akashi.actor.ui.internal.editor.fields.MarkingsField;
import org.akashi.model.CoreObject;
import org.akashi.model.KillChainPhase;
import org.akashi.model.ModelFactory;
import org.akashi.model.ModelPackage;
import org.akashi.model.StixObject;
import org.akashi.stix.PartialDate;
import org.akashi.stix.StatedDates;
import org.akashi.stix.StixTypes;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;

/**
 * One change of one property, to be done to many objects. Any thread.
 *
 * @param property STIX name
 * @param action   what is done with it
 * @param text     the value as typed; of {@link Action#REPLACE} what is replaced; the id of a reference
 * @param with     of {@link Action#REPLACE} what takes its place
 */
public record BulkChange(String property, Action action, String text, String with) {

	/** What is done with a property. */
	public enum Action {
		/** Nothing. */
		KEEP,
		/** It gets this value in place of its own. */
		SET,
		/** The list gets this entry, where it lacks it. */
		ADD,
		/** The list loses this entry. */
		REMOVE,
		/** Another entry takes the place of this one. */
		REPLACE,
		/** It has no value any more. */
		CLEAR
	}

	/** Whether an object of that class has the property. */
	public boolean fits(StixObject object) {
		return StixTypes.feature(object.eClass(), property) != null;
	}

	/** Whether a value is still to be given. */
	public boolean lacksValue() {
		return action != Action.KEEP && action != Action.CLEAR && (text.isBlank() || action == Action.REPLACE && with.isBlank());
	}

	/** Why it can't be done to any object, or null. */
	public String problem() {
		if (action == Action.KEEP || action == Action.CLEAR) {
			return null;
		}
		if (lacksValue()) {
			return Messages.Together_nothing;
		}
		try {
			switch (property) {
				case "confidence" -> ConfidenceText.of(text);
				case "kill_chain_phases" -> phase(action == Action.REPLACE ? with : text);
				case "object_marking_refs" -> MarkingsField.labelled(text).orElseThrow(() -> new IllegalArgumentException(text));
				default -> {
					EStructuralFeature feature = anyFeature();
					if (feature != null && !feature.isMany()) {
						FieldValue.value(feature, text);
					}
				}
			}
			return null;
		} catch (IllegalArgumentException e) {
			return e.getMessage();
		}
	}

	private EStructuralFeature anyFeature() {
		return StixTypes.types().stream().map(type -> StixTypes.feature(StixTypes.eClass(type), property)).filter(Objects::nonNull)
				.findFirst().orElse(null);
	}

	/**
	 * Does it to an object that may be changed and {@link #fits}.
	 *
	 * @param by who does it, for the dates' evidence
	 */
	public void apply(StixObject object, String by) {
		EStructuralFeature feature = StixTypes.feature(object.eClass(), property);
		if (action == Action.KEEP || feature == null) {
			return;
		}
		if (action == Action.CLEAR) {
			clear(object, feature, by);
			return;
		}
		switch (FieldKind.of(feature)) {
			case TIME -> date(object, by);
			case MARKINGS -> FieldValue.put(object, feature, MarkingsField.with(object.getObjectMarkingRefs(), MarkingsField.labelled(text).orElse(null)));
			case CONFIDENCE -> confidence(object, feature);
			case PARTS -> phases(object, feature);
			case LINES, TERMS -> FieldValue.put(object, feature, entries((List<?>) object.eGet(feature)));
			default -> FieldValue.put(object, feature, FieldValue.value(feature, text));
		}
	}

	private void clear(StixObject object, EStructuralFeature feature, String by) {
		if (FieldKind.of(feature) == FieldKind.MARKINGS) {
			FieldValue.put(object, feature, MarkingsField.with(object.getObjectMarkingRefs(), null));
		} else if (FieldKind.of(feature) == FieldKind.TIME && object.eIsSet(feature)) {
			StatedDates.set(object, property, null, by, PartialDate.timestamp(Instant.now()), "");
		} else {
			object.eUnset(feature);
		}
	}

	private void date(StixObject object, String by) {
		PartialDate date = FieldValue.date(text);
		if (!StatedDates.value(object, property).map(PartialDate::stated).equals(java.util.Optional.of(date.stated()))) {
			StatedDates.set(object, property, date, by, PartialDate.timestamp(Instant.now()), "");
		}
	}

	private void confidence(StixObject object, EStructuralFeature feature) {
		ConfidenceText sure = ConfidenceText.of(text);
		FieldValue.put(object, feature, sure.value());
		if (object instanceof CoreObject core && !sure.reliability().isEmpty()) {
			FieldValue.put(core, ModelPackage.Literals.CORE_OBJECT__LABELS, ConfidenceText.labels(core.getLabels(), sure.reliability()));
		}
	}

	private List<Object> entries(List<?> before) {
		List<Object> after = new ArrayList<>(before);
		List<String> typed = text.lines().flatMap(line -> java.util.Arrays.stream(line.split(","))).map(String::strip).filter(s -> !s.isEmpty()).toList();
		switch (action) {
			case SET -> {
				after.clear();
				after.addAll(typed);
			}
			case ADD -> typed.stream().filter(entry -> !after.contains(entry)).forEach(after::add);
			case REMOVE -> after.removeAll(typed);
			default -> after.replaceAll(entry -> entry.equals(text.strip()) ? with.strip() : entry);
		}
		return new ArrayList<>(new java.util.LinkedHashSet<>(after));
	}

	@SuppressWarnings("unchecked")
	private void phases(StixObject object, EStructuralFeature feature) {
		List<KillChainPhase> phases = (List<KillChainPhase>) object.eGet(feature);
		KillChainPhase typed = phase(text);
		switch (action) {
			case SET -> {
				if (phases.size() != 1 || !isSame(phases.getFirst(), typed)) {
					phases.clear();
					phases.add(typed);
				}
			}
			case ADD -> {
				if (phases.stream().noneMatch(phase -> isSame(phase, typed))) {
					phases.add(typed);
				}
			}
			case REMOVE -> phases.removeIf(phase -> isSame(phase, typed));
			default -> {
				if (phases.removeIf(phase -> isSame(phase, typed))) {
					phases.add(phase(with));
				}
			}
		}
	}

	private static boolean isSame(KillChainPhase one, KillChainPhase other) {
		return Objects.equals(one.getKillChainName(), other.getKillChainName()) && Objects.equals(one.getPhaseName(), other.getPhaseName());
	}

	/** A phase from "kill chain: phase". */
	static KillChainPhase phase(String text) {
		String[] both = text.split("[:/]", 2);
		if (both.length < 2 || both[0].isBlank() || both[1].isBlank()) {
			throw new IllegalArgumentException(NLS.bind(Messages.Together_notAPhase, text));
		}
		KillChainPhase phase = ModelFactory.eINSTANCE.createKillChainPhase();
		phase.setKillChainName(both[0].strip());
		phase.setPhaseName(both[1].strip());
		return phase;
	}
}
