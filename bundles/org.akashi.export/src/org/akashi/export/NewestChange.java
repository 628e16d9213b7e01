package org.akashi.export;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.stream.Stream;

import org.akashi.model.CoreObject;
import org.akashi.model.StixObject;

/** When something in the knowledge last changed. */
final class NewestChange {

	private NewestChange() {
	}

	/** The newest {@code modified} (or {@code created}) of all objects; the epoch where none has one. */
	static Instant in(Knowledge knowledge) {
		try (Stream<StixObject> objects = knowledge.objects()) {
			return objects.flatMap(object -> of(object).stream()).max(Instant::compareTo).orElse(Instant.EPOCH);
		}
	}

	/** When an object last changed; empty for those that have no versions, and for texts that are no time. */
	static Optional<Instant> of(StixObject object) {
		return object instanceof CoreObject core ? time(core.getModified()).or(() -> time(core.getCreated()))
				: Optional.empty();
	}

	/** A timestamp of STIX; empty when there is none or it can't be read. */
	static Optional<Instant> time(String text) {
		try {
			return text == null ? Optional.empty() : Optional.of(Instant.parse(text));
		} catch (DateTimeParseException e) {
			return Optional.empty(); // the rules of STIX report it
		}
	}
}
