package org.akashi.taxii;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IStatus;

/**
 * What became of each object that was to be sent.
 *
 * @param objects in the order in which they were sent
 * @param stopped why it ended before the end, cancelled or by an error; the next push goes on from there
 */
public record PushResult(List<Sent> objects, Optional<IStatus> stopped) {

	/** What became of one. */
	public enum Outcome {
		/** The server has it. */
		TAKEN,
		/** The server is still at it; the next push asks again. */
		PENDING,
		/** The server didn't take it. */
		FAILED,
		/** It is larger than any request that the server takes, and was not sent. */
		TOO_LARGE,
		/** It was not sent, for the push ended before. */
		NOT_SENT
	}

	/**
	 * One object.
	 *
	 * @param id      its STIX id
	 * @param name    its name for people, may be {@code ""}
	 * @param outcome what became of it
	 * @param message what the server says of it, or {@code ""}
	 */
	public record Sent(String id, String name, Outcome outcome, String message) {
	}

	public PushResult {
		objects = List.copyOf(objects);
	}

	/** How many came to this. */
	public int count(Outcome outcome) {
		return (int) objects.stream().filter(sent -> sent.outcome() == outcome).count();
	}

	/** Whether the server has them all. */
	public boolean complete() {
		return stopped.isEmpty() && count(Outcome.TAKEN) == objects.size();
	}
}
