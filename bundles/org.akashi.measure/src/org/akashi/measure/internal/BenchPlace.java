package org.akashi.measure.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the benchmarks run and what they share.
 *
 * @param data  the folder of reports and expected results, empty when it isn't there
 * @param peers the folder into which peers are installed
 * @param bench the folder of the benchmarks' own files
 */
record BenchPlace(Optional<Path> data, Path peers, Path bench) {

	static final String NO_DATA = "not measured: the folder ../shared/data is not here";

	void say(String what) {
		System.out.println("    " + what);
		System.out.flush();
	}

	/** The list of documents, when it is there. */
	Optional<Path> split() {
		return data.map(folder -> folder.resolve("SPLIT.tsv")).filter(Files::isReadable);
	}

	/** All report texts, in the order of their names. */
	List<String> reports() throws IOException {
		List<String> texts = new ArrayList<>();
		for (Path file : reportFiles()) {
			texts.add(Files.readString(file, StandardCharsets.UTF_8));
		}
		return texts;
	}

	List<Path> reportFiles() throws IOException {
		List<Path> files = new ArrayList<>();
		for (String folder : List.of("text", "adoc", "ja")) {
			Path reports = data.orElseThrow().resolve("reports").resolve(folder);
			if (Files.isDirectory(reports)) {
				try (Stream<Path> all = Files.walk(reports)) {
					all.filter(Files::isRegularFile).sorted().forEach(files::add);
				}
			}
		}
		return files;
	}
}
