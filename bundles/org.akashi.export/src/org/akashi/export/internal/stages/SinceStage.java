package org.akashi.export.internal.stages;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.akashi.export.Knowledge;
import org.akashi.export.LossReport.Cause;
import org.akashi.export.LossReport.Loss;
import org.akashi.export.internal.redaction.Referred;
import org.akashi.model.CoreObject;
import org.akashi.model.StixObject;
import org.akashi.stix.StixWriter;

import tools.jackson.databind.json.JsonMapper;

/** Takes away what has not changed since a time. Observables and markings have no versions: those that changed objects name go with them. */
public final class SinceStage {

	private SinceStage() {
	}

	/** What was created, changed or revoked after the time. */
	public static Stage of(Knowledge source, Instant since) {
		Set<String> changed = new HashSet<>();
		Set<String> versioned = new HashSet<>();
		Set<String> referred = new HashSet<>();
		int[] all = new int[1];
		try (Stream<StixObject> objects = source.objects()) {
			objects.forEach(object -> {
				all[0]++;
				if (object instanceof CoreObject core) {
					versioned.add(core.getId());
					if (isAfter(core.getModified() == null ? core.getCreated() : core.getModified(), since)) {
						changed.add(core.getId());
						Referred.of(JsonMapper.shared().readTree(StixWriter.line(core)), referred);
					}
				}
			});
		}
		referred.stream().filter(id -> !versioned.contains(id) && source.object(id).isPresent()).forEach(changed::add);
		int left = all[0] - changed.size();
		return new Stage(new FilteredKnowledge(source, changed::contains), left == 0 ? List.of()
				: List.of(new Loss("", "", "", left + " objects have not changed since " + since + ".", Cause.SINCE)));
	}

	private static boolean isAfter(String time, Instant since) {
		try {
			return time == null || Instant.parse(time).isAfter(since);
		} catch (DateTimeParseException e) {
			return true; // nobody can say that it is old
		}
	}
}
