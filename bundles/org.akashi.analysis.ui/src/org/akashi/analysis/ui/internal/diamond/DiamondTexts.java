package org.akashi.analysis.ui.internal.diamond;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.akashi.analysis.Diamond.Corner;
import org.akashi.analysis.Diamond.Feature;
import org.akashi.analysis.Diamond.Item;
import org.akashi.analysis.Diamond.Meta;
import org.akashi.analysis.ui.internal.EventTexts;
import org.akashi.analysis.ui.internal.Messages;
import org.akashi.ui.TypeLabels;
import org.eclipse.osgi.util.NLS;

/** The diamond in words. */
final class DiamondTexts {

	private DiamondTexts() {
	}

	/** A corner. */
	static String corner(Corner corner) {
		return switch (corner) {
			case ADVERSARY -> Messages.Diamond_adversary;
			case CAPABILITY -> Messages.Diamond_capability;
			case INFRASTRUCTURE -> Messages.Diamond_infrastructure;
			case VICTIM -> Messages.Diamond_victim;
		};
	}

	/** How an item comes into its corner: "uses", "uses, by Rising Sun". */
	static String relation(Item item) {
		String kind = item.kind().isEmpty() ? Messages.Diamond_subject : TypeLabels.relation(item.kind());
		return item.via() == null ? kind : NLS.bind(Messages.Diamond_via, kind, EventTexts.name(item.via()));
	}

	/** Confidence in words. */
	static String confidence(Item item) {
		return item.confidence() < 0 ? "" : Integer.toString(item.confidence());
	}

	/** All about an item, to be said. */
	static String said(Corner corner, Item item) {
		String text = corner(corner) + ": " + TypeLabels.of(item.entry().type()) + " " + EventTexts.name(item.entry()) + ", " + relation(item);
		text = item.when().isEmpty() ? text : text + ", " + item.when();
		text = item.confidence() < 0 ? text : text + ", " + NLS.bind(Messages.Diamond_confidence, item.confidence());
		text = NLS.bind(Messages.Analysis_sentences, text, item.proofs().size());
		return item.hypothesis() ? NLS.bind(Messages.Diamond_hypothesis, text) : text;
	}

	/** A meta-feature with its values: "Phase: Initial Access, Execution". */
	static String feature(Feature feature) {
		String values = feature.values().stream().map(value -> value(feature.meta(), value)).collect(Collectors.joining(", "));
		return meta(feature.meta()) + ": " + values;
	}

	private static String meta(Meta meta) {
		return switch (meta) {
			case TIMESTAMP -> Messages.Diamond_timestamp;
			case PHASE -> Messages.Diamond_phase;
			case RESULT -> Messages.Diamond_result;
			case DIRECTION -> Messages.Diamond_direction;
			case METHODOLOGY -> Messages.Diamond_methodology;
			case RESOURCES -> Messages.Diamond_resources;
		};
	}

	private static String value(Meta meta, String value) {
		return switch (meta) {
			case DIRECTION -> Arrays.stream(value.split(">")).map(name -> corner(Corner.valueOf(name))).collect(Collectors.joining(" → "));
			case PHASE -> value.replace('-', ' ');
			default -> EventTexts.oneLine(value);
		};
	}
}
