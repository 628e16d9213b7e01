package org.akashi.cli.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.akashi.exchange.KnowledgeReaders;
import org.akashi.stix.ReadFault;
import org.eclipse.core.runtime.IStatus;

import picocli.CommandLine.Option;

/** The options that say how files of knowledge are read. */
final class KnowledgeSettings {

	@Option(names = "--from", paramLabel = "FORMAT", description = "The format of the files, where it is not to be recognised: "
			+ "stix21, stix20, stix1, misp, openioc, csv, list.")
	private String from;

	@Option(names = "--mapping", paramLabel = "FILE.json", description = "What the columns of tables mean. It is remembered "
			+ "for tables with the same header.")
	private String mapping;

	private String mappingText;

	/** The format that was said. */
	Optional<String> format() {
		return Optional.ofNullable(from);
	}

	/** Complains about a format that there isn't. */
	void check(KnowledgeReaders readers) {
		if (from != null && readers.find(from).isEmpty()) {
			throw CommandFailure.usage("there is no format \"" + from + "\" to read; there are: "
					+ String.join(", ", readers.all().stream().map(KnowledgeReaders.Entry::id).toList()));
		}
	}

	/**
	 * The file with what was said about it.
	 *
	 * @param caseFolder the folder of the case that remembers mappings, if any
	 * @throws IOException when the file can't be read
	 */
	org.akashi.exchange.InputFile apply(InputFile file, Console console, Optional<Path> caseFolder) throws IOException {
		Map<String, String> settings = new HashMap<>();
		if (mapping != null) {
			settings.put(org.akashi.exchange.InputFile.MAPPING, mappingText(console));
		}
		return org.akashi.exchange.InputFile.of(file.path()).with(settings);
	}

	private String mappingText(Console console) {
		if (mappingText == null) {
			try {
				mappingText = Files.readString(console.path(mapping), StandardCharsets.UTF_8);
			} catch (IOException e) {
				throw CommandFailure.unreadable(FileFaults.reason(e), e);
			}
		}
		return mappingText;
	}

	/** A problem with its place. */
	static String described(IStatus problem) {
		return problem instanceof ReadFault fault ? fault.describe() : problem.getMessage();
	}
}
