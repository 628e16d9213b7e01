package org.akashi.export.internal.blocks;

import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeParseException;

import org.akashi.export.ExportRequest;
import org.eclipse.core.runtime.IProgressMonitor;

/** What counts as now, as {@link ExportRequest#now()} says it, found on the quick road. */
public final class Now {

	private Now() {
	}

	/** The time that was said, else that of the newest change, else the epoch. */
	public static Instant of(ExportRequest request, IProgressMonitor monitor) throws IOException {
		if (request.at().isPresent()) {
			return request.at().get();
		}
		Instant[] newest = { Instant.EPOCH };
		String[] text = { "" };
		Lines.glance(request.knowledge(), monitor, line -> {
			String modified = line.modified();
			if (modified.compareTo(text[0]) > 0) {
				text[0] = modified.length() > 19 ? modified.substring(0, 19) : modified; // fractions are written in several lengths
				Instant time = parsed(modified);
				newest[0] = time.isAfter(newest[0]) ? time : newest[0];
			}
		});
		return newest[0];
	}

	private static Instant parsed(String text) {
		try {
			return Instant.parse(text);
		} catch (DateTimeParseException e) {
			return Instant.EPOCH;
		}
	}
}
