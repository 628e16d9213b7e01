package org.akashi.cli.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.akashi.exchange.ColumnMapping;
import org.akashi.exchange.ColumnMappings;
import org.akashi.exchange.KnowledgeReaders;
import org.akashi.exchange.TablePreview;
import org.akashi.stix.ReadFault;
import org.eclipse.core.runtime.CoreException;
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

	private List<ColumnMapping> said;

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
	 * @throws IOException   when the file can't be read
	 * @throws CoreException when what is remembered can't be read
	 */
	org.akashi.exchange.InputFile apply(InputFile file, Console console, Optional<Path> caseFolder)
			throws IOException, CoreException {
		org.akashi.exchange.InputFile in = org.akashi.exchange.InputFile.of(file.path());
		List<ColumnMapping> mappings = new ArrayList<>(said(console));
		for (ColumnMappings memory : memories(caseFolder)) {
			mappings.addAll(memory.all());
		}
		return mappings.isEmpty() ? in : in.with(Map.of(org.akashi.exchange.InputFile.MAPPING, ColumnMappings.json(mappings)));
	}

	/** Remembers what was said about the columns of a table, after it was read: in the case where there is one, and for the user. */
	void remember(org.akashi.exchange.InputFile in, String format, Console console, Optional<Path> caseFolder) throws CoreException {
		if (mapping == null || !format.equals("csv")) {
			return;
		}
		ColumnMapping used = TablePreview.of(in, said(console)).mapping();
		for (ColumnMappings memory : memories(caseFolder)) {
			memory.remember(used);
		}
	}

	private static List<ColumnMappings> memories(Optional<Path> caseFolder) {
		List<ColumnMappings> memories = new ArrayList<>();
		caseFolder.ifPresent(folder -> memories.add(new ColumnMappings(folder.resolve(ColumnMappings.FILE))));
		memories.add(ColumnMappings.ofUser());
		return memories;
	}

	private List<ColumnMapping> said(Console console) throws CoreException {
		if (mapping != null && said == null) {
			try {
				said = ColumnMapping.parse(Files.readString(console.path(mapping), StandardCharsets.UTF_8));
			} catch (IOException e) {
				throw CommandFailure.unreadable(FileFaults.reason(e), e);
			} catch (CoreException e) {
				throw CommandFailure.usage(mapping + ": " + e.getStatus().getMessage());
			}
		}
		return said == null ? List.of() : said;
	}

	/** Whether it was said what columns mean, so that the files are no reports. */
	boolean saysKnowledge() {
		return from != null || mapping != null;
	}

	/** A problem with its place. */
	static String described(IStatus problem) {
		return problem instanceof ReadFault fault ? fault.describe() : problem.getMessage();
	}
}
