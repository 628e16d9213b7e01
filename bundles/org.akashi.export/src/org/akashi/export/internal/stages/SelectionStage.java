package org.akashi.export.internal.stages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.akashi.export.Knowledge;
import org.akashi.export.LossReport.Cause;
import org.akashi.export.LossReport.Loss;
import org.akashi.export.Selection;
import org.akashi.model.CoreObject;
import org.akashi.model.StixObject;
import org.akashi.stix.StixTypes;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Takes away what was not chosen. */
public final class SelectionStage {

	private static final Set<String> EDGES = Set.of("relationship", "sighting");

	private final Knowledge source;
	private final Selection selection;
	private final IProgressMonitor monitor;
	private final Map<String, List<String>> neighbours = new HashMap<>();
	private final Set<String> chosen = new HashSet<>();
	private int all;

	private SelectionStage(Knowledge source, Selection selection, IProgressMonitor monitor) {
		this.source = source;
		this.selection = selection;
		this.monitor = monitor;
	}

	/** What was chosen, with what it needs: relationships between, markings, creators. */
	public static Stage of(Knowledge source, Selection selection, IProgressMonitor monitor) {
		if (selection.isAll()) {
			return new Stage(source, List.of());
		}
		SelectionStage stage = new SelectionStage(source, selection, monitor);
		stage.choose();
		int left = stage.all - stage.chosen.size();
		return new Stage(new FilteredKnowledge(source, stage.chosen::contains), left == 0 ? List.of()
				: List.of(new Loss("", "", "", left + " objects were not chosen.", Cause.SELECTION)));
	}

	private void choose() {
		Set<String> near = selection.around().isEmpty() ? null : near();
		each(object -> {
			all++;
			boolean inside = near == null || near.contains(object.getId());
			if (inside && !EDGES.contains(StixTypes.type(object)) && fits(object) || selection.ids().contains(object.getId())) {
				chosen.add(object.getId());
			}
		});
		Set<String> companions = new HashSet<>();
		each(object -> {
			List<String> ends = Ends.of(object);
			boolean between = !ends.isEmpty() && chosen.containsAll(ends);
			if (between) {
				companions.add(object.getId());
			}
			if (between || chosen.contains(object.getId())) {
				companions.addAll(object.getObjectMarkingRefs());
				object.getGranularMarkings().forEach(marking -> companions.add(String.valueOf(marking.getMarkingRef())));
				if (object instanceof CoreObject core && core.getCreatedByRef() != null) {
					companions.add(core.getCreatedByRef());
				}
				companions.addAll(object.getExtensions().keySet());
			}
		});
		companions.stream().filter(id -> source.object(id).isPresent()).forEach(chosen::add);
	}

	private boolean fits(StixObject object) {
		return (selection.types().isEmpty() || selection.types().contains(StixTypes.type(object)))
				&& (selection.ids().isEmpty() || selection.ids().contains(object.getId()))
				&& (selection.labels().isEmpty() || object instanceof CoreObject core && core.getLabels().stream().anyMatch(selection.labels()::contains))
				&& (selection.confidence().isEmpty() || object instanceof CoreObject core && core.getConfidence() != null
						&& core.getConfidence() >= selection.confidence().get());
	}

	/** Everything so many relationships away. */
	private Set<String> near() {
		Set<String> reached = new HashSet<>();
		each(object -> {
			if (isMeant(object)) {
				reached.add(object.getId());
			}
			List<String> ends = Ends.of(object);
			if (ends.size() == 2) {
				neighbours.computeIfAbsent(ends.get(0), key -> new ArrayList<>()).add(ends.get(1));
				neighbours.computeIfAbsent(ends.get(1), key -> new ArrayList<>()).add(ends.get(0));
			}
		});
		Set<String> edge = reached;
		for (int step = 0; step < selection.depth(); step++) {
			Set<String> next = new HashSet<>();
			edge.forEach(id -> neighbours.getOrDefault(id, List.of()).stream().filter(other -> !reached.contains(other)).forEach(next::add));
			reached.addAll(next);
			edge = next;
		}
		return reached;
	}

	private boolean isMeant(StixObject object) {
		String wanted = selection.around();
		if (object.getId().equals(wanted) || !EDGES.contains(StixTypes.type(object)) && StixTypes.name(object).equalsIgnoreCase(wanted)) {
			return true;
		}
		EStructuralFeature aliases = StixTypes.feature(object.eClass(), "aliases");
		return aliases != null && object.eGet(aliases) instanceof List<?> list
				&& list.stream().anyMatch(alias -> wanted.equalsIgnoreCase(String.valueOf(alias)));
	}

	private void each(Consumer<StixObject> taker) {
		try (Stream<StixObject> objects = source.objects()) {
			objects.forEach(object -> {
				if (monitor.isCanceled()) {
					throw new OperationCanceledException();
				}
				taker.accept(object);
			});
		}
	}
}
