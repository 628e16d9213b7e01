package org.akashi.analysis.ui.internal.timeline;

import java.time.Instant;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

import org.akashi.analysis.Event;
import org.akashi.analysis.EventList;
import org.akashi.stix.Period;

/** The lanes that the timeline shows, laid out for its present scale. The layout is made anew when the scale changes. */
final class TimelineModel {

	private final EventList list;
	private final List<Lane> lanes;
	private List<LaneLayout> layouts = List.of();
	private TimeScale laidOut;

	TimelineModel(EventList list, List<Lane> lanes) {
		this.list = list;
		this.lanes = lanes;
	}

	EventList list() {
		return list;
	}

	List<Lane> lanes() {
		return lanes;
	}

	boolean isEmpty() {
		return lanes.isEmpty();
	}

	/** The layouts of all lanes; their pixels count from {@link #zero}. */
	List<LaneLayout> layouts(TimeScale scale, ToIntFunction<String> label) {
		if (laidOut == null || laidOut.pixels() != scale.pixels()) {
			TimeScale zero = new TimeScale(Math.rint(scale.origin()), scale.pixels());
			layouts = lanes.stream().map(lane -> LaneLayout.of(lane, zero, label)).toList();
			laidOut = zero;
		}
		return layouts;
	}

	/** Pixel of the present scale where the layouts have their 0. */
	double zero(TimeScale scale) {
		return laidOut == null ? 0 : scale.x(laidOut.origin());
	}

	/** From the first to the last moment of all. */
	Period whole() {
		Stream<Event> events = lanes.stream().flatMap(lane -> lane.events().stream());
		Instant[] ends = { Instant.MAX, Instant.MIN };
		events.forEach(event -> {
			ends[0] = event.begin().isBefore(ends[0]) ? event.begin() : ends[0];
			ends[1] = event.end().isAfter(ends[1]) ? event.end() : ends[1];
		});
		return ends[0].isAfter(ends[1]) ? new Period(Instant.EPOCH, Instant.EPOCH) : new Period(ends[0], ends[1]);
	}
}
