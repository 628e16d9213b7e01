package org.akashi.cli.internal;

import java.nio.file.Path;
import java.util.List;

import org.akashi.stix.StixReader;
import org.akashi.store.Case;
import org.eclipse.core.runtime.CoreException;

/** A case on disk with a few objects. */
final class SmallCase {

	static final String MALWARE = "malware--00000000-0000-4000-8000-000000000001";
	static final String INDICATOR = "indicator--00000000-0000-4000-8000-000000000002";

	private static final String TIMES = "\"created\":\"2026-01-02T03:04:05.000Z\",\"modified\":\"2026-01-02T03:04:05.000Z\"";

	static final List<String> OBJECTS = List.of(
			"{\"type\":\"malware\",\"spec_version\":\"2.1\",\"id\":\"" + MALWARE + "\"," + TIMES
					+ ",\"name\":\"Tin Kettle\",\"is_family\":true,\"malware_types\":[\"backdoor\"]}",
			"{\"type\":\"indicator\",\"spec_version\":\"2.1\",\"id\":\"" + INDICATOR + "\"," + TIMES
					+ ",\"name\":\"kettle.example.net\",\"description\":\"Where it calls.\",\"indicator_types\":[\"malicious-activity\"],"
					+ "\"pattern\":\"[domain-name:value = 'kettle.example.net']\",\"pattern_type\":\"stix\",\"valid_from\":\"2026-01-02T03:04:05Z\"}");

	private SmallCase() {
	}

	static void create(Path folder) throws CoreException {
		try (Case made = Case.create(folder, "Small")) {
			made.history().execute("Add", edit -> OBJECTS.forEach(json -> edit.add(StixReader.read(json))));
			made.save(null);
		}
	}

	static String bundle(List<String> objects) {
		return "{\"type\":\"bundle\",\"id\":\"bundle--00000000-0000-4000-8000-0000000000ff\",\"objects\":[\n"
				+ String.join(",\n", objects) + "\n]}\n";
	}
}
