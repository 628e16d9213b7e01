package org.akashi.actor.ui.internal.editor.bulk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.akashi.actor.ui.internal.Messages;
import org.akashi.actor.ui.internal.editor.checks.Mark;
import org.akashi.actor.ui.internal.editor.checks.ObjectChecks;
import org.akashi.actor.ui.internal.editor.fields.FieldKind;
import org.akashi.actor.ui.internal.editor.fields.FieldValue;
import org.akashi.actor.ui.internal.editor.fields.MarkingsField;
import org.akashi.model.KillChainPhase;
import org.akashi.model.StixObject;
import org.akashi.stix.PartialDate;
import org.akashi.stix.StatedDates;
import org.akashi.stix.StixTypes;
import org.akashi.stix.Tlp;
import org.akashi.store.Case;
import org.akashi.store.CaseIndex.Entry;
import org.akashi.store.Edit;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Changes of many objects at once: what they have in common, what a change would do, and the change in one step. */
public final class BulkEdit {

	/** First in every list of properties, where the objects have them. */
	private static final List<String> FIRST = List.of("confidence", "object_marking_refs", "labels", "first_seen", "last_seen", "start_time",
			"stop_time", "valid_from", "valid_until", "kill_chain_phases", "created_by_ref", "revoked", "lang", "description");
	/** Each object has its own. */
	private static final Set<String> NEVER = Set.of("created", "modified", "name", "value", "key", "path", "pattern", "source_ref", "target_ref",
			"object_refs", "aliases", "granular_markings", "extensions", "custom", "external_references", "number", "content", "opinion", "explanation");
	private static final int SAMPLES = 3;

	/**
	 * What objects have in a property.
	 *
	 * @param property STIX name
	 * @param objects  how many have such a property
	 * @param values   their different values as text, at most some, {@code ""} for none
	 * @param various  whether there is more than one
	 */
	public record Shared(String property, int objects, List<String> values, boolean various) {
	}

	/**
	 * An object that isn't changed.
	 *
	 * @param object the object
	 * @param why    why not, for people
	 */
	public record Refusal(Entry object, String why) {
	}

	/**
	 * What changes would do.
	 *
	 * @param changing ids of the objects that would change
	 * @param same     how many are so already
	 * @param refused  those that would become invalid or have no such property
	 */
	public record Preview(List<String> changing, int same, List<Refusal> refused) {
	}

	private BulkEdit() {
	}

	/** The properties that objects of these types have and that can be edited together, most used first. */
	public static List<String> properties(Set<String> types) {
		Set<String> all = new LinkedHashSet<>();
		for (String type : types) {
			for (EStructuralFeature feature : FieldKind.editable(StixTypes.eClass(type))) {
				if (isTogether(feature)) {
					all.add(StixTypes.jsonName(feature));
				}
			}
		}
		List<String> ordered = new ArrayList<>(FIRST);
		ordered.retainAll(all);
		all.stream().filter(property -> !ordered.contains(property)).forEach(ordered::add);
		return ordered;
	}

	private static boolean isTogether(EStructuralFeature feature) {
		String name = StixTypes.jsonName(feature);
		return !NEVER.contains(name) && switch (FieldKind.of(feature)) {
			case TEXT, LONG_TEXT, LINES, NUMBER, FLAG, TERM, TERMS, TIME, CONFIDENCE, MARKINGS -> true;
			case REFERENCE -> name.equals("created_by_ref");
			case PARTS -> name.equals("kill_chain_phases");
			default -> false;
		};
	}

	/** What the objects have in these properties. Worker thread. */
	public static Map<String, Shared> shared(Case open, List<String> ids, List<String> properties, IProgressMonitor monitor) {
		Map<String, Set<String>> values = new LinkedHashMap<>();
		Map<String, Integer> counts = new LinkedHashMap<>();
		for (String id : ids) {
			stopIfAsked(monitor);
			open.read(() -> {
				open.index().find(id).ifPresent(object -> properties.forEach(property -> {
					EStructuralFeature feature = StixTypes.feature(object.eClass(), property);
					if (feature != null) {
						counts.merge(property, 1, Integer::sum);
						values.computeIfAbsent(property, key -> new LinkedHashSet<>()).add(text(open, object, feature));
					}
				}));
				return null;
			});
		}
		Map<String, Shared> shared = new LinkedHashMap<>();
		counts.forEach((property, count) -> shared.put(property, new Shared(property, count,
				values.get(property).stream().limit(SAMPLES).toList(), values.get(property).size() > 1)));
		return shared;
	}

	private static String text(Case open, StixObject object, EStructuralFeature feature) {
		Object value = object.eGet(feature);
		return switch (FieldKind.of(feature)) {
			case TIME -> StatedDates.value(object, StixTypes.jsonName(feature)).map(PartialDate::text).orElse("");
			case MARKINGS -> object.getObjectMarkingRefs().stream().flatMap(id -> Tlp.of(id).stream()).findFirst().map(MarkingsField::label).orElse("");
			case FLAG -> value == null ? "" : (Boolean) value ? Messages.Field_yes : Messages.Field_no;
			case REFERENCE -> value == null ? "" : open.index().entry(value.toString()).map(Entry::name).orElse(value.toString());
			case PARTS -> String.join(", ", ((List<?>) value).stream().map(KillChainPhase.class::cast)
					.map(phase -> phase.getKillChainName() + ": " + phase.getPhaseName()).toList());
			default -> FieldValue.text(feature, value).replace("\n", ", ");
		};
	}

	/** What the changes would do to each object. Worker thread. */
	public static Preview preview(Case open, List<String> ids, List<BulkChange> changes, String by, IProgressMonitor monitor) {
		List<String> changing = new ArrayList<>();
		List<Refusal> refused = new ArrayList<>();
		int same = 0;
		for (String id : ids) {
			stopIfAsked(monitor);
			StixObject before = open.read(() -> open.index().find(id).map(object -> EcoreUtil.copy(object)).orElse(null));
			Entry entry = open.index().entry(id).orElse(new Entry(id, id.substring(0, Math.max(0, id.indexOf("--"))), ""));
			String why = before == null ? Messages.Together_gone : open.readOnly() ? Messages.Together_readOnly : refusal(before, changes, by);
			if (why == null) {
				changing.add(id);
			} else if (why.isEmpty()) {
				same++;
			} else {
				refused.add(new Refusal(entry, why));
			}
		}
		return new Preview(List.copyOf(changing), same, List.copyOf(refused));
	}

	/** Null when the object would change, {@code ""} when it would stay as it is. */
	private static String refusal(StixObject before, List<BulkChange> changes, String by) {
		if (changes.stream().noneMatch(change -> change.fits(before))) {
			return Messages.Together_noProperty;
		}
		StixObject after = EcoreUtil.copy(before);
		changes.forEach(change -> change.apply(after, by));
		if (EcoreUtil.equals(before, after)) {
			return "";
		}
		List<Mark> errors = ObjectChecks.added(before, after);
		return errors.isEmpty() ? null : errors.getFirst().message();
	}

	/** Does the changes within a step. */
	public static void apply(Edit edit, List<String> ids, List<BulkChange> changes, String by) {
		for (String id : ids) {
			StixObject object = edit.modify(id);
			changes.forEach(change -> change.apply(object, by));
		}
	}

	private static void stopIfAsked(IProgressMonitor monitor) {
		if (monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
	}
}
