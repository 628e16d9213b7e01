package org.akashi.export.internal.stages;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.akashi.export.Knowledge;
import org.akashi.export.LossReport.Cause;
import org.akashi.export.LossReport.Loss;
import org.akashi.export.internal.LineId;
import org.akashi.indicator.lists.IndicatorWarnings;
import org.akashi.model.CoreObject;
import org.akashi.model.Indicator;
import org.akashi.model.StixObject;
import org.akashi.stix.BundleFrame;
import org.akashi.stix.StixTypes;
import org.akashi.stix.StixWriter;
import org.akashi.warninglist.WarningHit;
import org.akashi.warninglist.WarningLists;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Holds back, or marks, indicators whose values warning lists know as harmless. */
public final class WarningStage {

	/** Before the id of a list in the label of an indicator on it. */
	public static final String LABEL = "warning-list:";

	private WarningStage() {
	}

	/** All but the indicators on lists. */
	public static Stage without(Knowledge source, WarningLists lists) {
		List<Loss> losses = new ArrayList<>();
		Set<String> gone = new HashSet<>();
		hits(source, lists, (indicator, hits) -> {
			gone.add(indicator.getId());
			losses.add(new Loss(indicator.getId(), StixTypes.name(indicator), "", "It is held back: " + hits.getFirst().why(), Cause.WARNING_LIST));
		});
		gone.addAll(Ends.losing(source, gone));
		return new Stage(gone.isEmpty() ? source : new FilteredKnowledge(source, id -> !gone.contains(id)), losses);
	}

	/** All, those on lists with labels that name the lists. */
	public static Stage marked(Knowledge source, WarningLists lists) {
		Map<String, Set<String>> labels = new TreeMap<>();
		hits(source, lists, (indicator, hits) -> labels.put(indicator.getId(),
				new TreeSet<>(hits.stream().map(hit -> LABEL + hit.listId()).toList())));
		return new Stage(labels.isEmpty() ? source : new Labelled(source, labels), List.of());
	}

	private interface Taker {
		void hit(Indicator indicator, List<WarningHit> hits);
	}

	private static void hits(Knowledge source, WarningLists lists, Taker taker) {
		try (Stream<StixObject> objects = source.objects("indicator")) {
			objects.map(Indicator.class::cast).forEach(indicator -> {
				List<WarningHit> hits = IndicatorWarnings.of(lists, indicator).stream().map(IndicatorWarnings.Warning::hit).toList();
				if (!hits.isEmpty()) {
					taker.hit(indicator, hits);
				}
			});
		}
	}

	/** Knowledge some of whose objects have labels more. */
	private record Labelled(Knowledge source, Map<String, Set<String>> labels) implements Knowledge {

		@Override
		public String name() {
			return source.name();
		}

		@Override
		public Stream<StixObject> objects() {
			return source.objects().map(this::labelled);
		}

		@Override
		public Stream<StixObject> objects(String type) {
			return source.objects(type).map(this::labelled);
		}

		@Override
		public Optional<StixObject> object(String id) {
			return source.object(id).map(this::labelled);
		}

		@Override
		public boolean lines(Lines taker) throws IOException {
			return source.lines((bytes, offset, length) -> {
				String id = LineId.of(bytes, offset, length);
				Optional<StixObject> object = labels.containsKey(id) ? object(id) : Optional.empty();
				if (object.isPresent()) {
					byte[] line = StixWriter.line(object.get()).getBytes(StandardCharsets.UTF_8);
					taker.line(line, 0, line.length);
				} else {
					taker.line(bytes, offset, length);
				}
			});
		}

		@Override
		public Optional<BundleFrame> frame() {
			return source.frame();
		}

		@Override
		public Optional<String> reportText(String sha256) {
			return source.reportText(sha256);
		}

		@Override
		public String reportTitle(String sha256) {
			return source.reportTitle(sha256);
		}

		@Override
		public int withheld() {
			return source.withheld();
		}

		@Override
		public Optional<String> template(String name) {
			return source.template(name);
		}

		private StixObject labelled(StixObject object) {
			if (!labels.containsKey(object.getId())) {
				return object;
			}
			CoreObject copy = (CoreObject) EcoreUtil.copy(object);
			labels.get(object.getId()).stream().filter(label -> !copy.getLabels().contains(label)).forEach(copy.getLabels()::add);
			return copy;
		}
	}
}
