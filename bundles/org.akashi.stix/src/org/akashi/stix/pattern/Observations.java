package org.akashi.stix.pattern;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.akashi.stix.internal.matching.ObservationReader;
import org.akashi.stix.internal.matching.ObservedItem;

import tools.jackson.core.JacksonException;

/**
 * Observed data that patterns are matched against: the observed-data objects of STIX 2.1 ({@code object_refs}, the objects
 * beside them in the data) and of 2.0 ({@code objects} within). Immutable and thread-safe.
 */
public final class Observations {

	private final List<ObservedItem> items;
	private final List<ObservedItem> alone;
	private final List<String> problems;

	private Observations(ObservationReader reader) {
		items = List.copyOf(reader.items());
		alone = List.copyOf(reader.alone());
		problems = List.copyOf(reader.problems());
	}

	/**
	 * Reads a bundle, an object, a list of objects or lines of these.
	 *
	 * @throws IOException if it can't be read or is not JSON; the message names line and column
	 */
	public static Observations read(InputStream in) throws IOException {
		try {
			return new Observations(new ObservationReader(in));
		} catch (JacksonException e) {
			if (e.getCause() instanceof IOException io) {
				throw io;
			}
			String place = e.getLocation() == null || e.getLocation().getLineNr() < 0 ? ""
					: "line " + e.getLocation().getLineNr() + ", column " + e.getLocation().getColumnNr() + ": ";
			throw new IOException(place + "not JSON: " + e.getOriginalMessage(), e);
		}
	}

	/**
	 * Reads the same from a text.
	 *
	 * @throws IOException if it is not JSON
	 */
	public static Observations read(String json) throws IOException {
		return read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
	}

	/** How many observed-data objects there are. */
	public int size() {
		return items.size();
	}

	/** What could not be taken as it stands, such as references that lead nowhere, one sentence each. */
	public List<String> problems() {
		return problems;
	}

	/** What was observed; for {@link PatternMatcher}. */
	List<ObservedItem> items() {
		return items;
	}

	/** Objects that no observed-data names, each as an observation without id and time; for {@link PatternMatcher}. */
	List<ObservedItem> alone() {
		return alone;
	}
}
