package org.akashi.cli.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.akashi.exchange.Conversion;
import org.akashi.exchange.KnowledgeReaders;
import org.akashi.export.Exporters;
import org.akashi.mention.Extractors;
import org.akashi.mention.KnownNames;
import org.akashi.report.ReportReaders;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs command lines in this process, with the built-ins, and keeps what they printed. */
final class Cli {

	private static final JsonMapper JSON = JsonMapper.builder().build();
	private static final KnownNames NAMES = KnownNames.builtIn();
	private static final Extractors EXTRACTORS = Extractors.builtIn(NAMES);

	private final Path folder;
	private final Exporters exporters;
	private final ReportReaders readers;
	private int exitCode;
	private byte[] input = {};
	private byte[] out = {};
	private String err = "";

	Cli(Path folder) {
		this(folder, ReportReaders.builtIn(), Conversion.exporters());
	}

	Cli(Path folder, ReportReaders readers, Exporters exporters) {
		this.folder = folder;
		this.readers = readers;
		this.exporters = exporters;
	}

	/** What the next commands read from standard input. */
	Cli input(String text) {
		input = text.getBytes(StandardCharsets.UTF_8);
		return this;
	}

	/** Runs a command line and gives its exit code. */
	int run(String... arguments) {
		ByteArrayOutputStream printed = new ByteArrayOutputStream();
		ByteArrayOutputStream complained = new ByteArrayOutputStream();
		InputStream in = new ByteArrayInputStream(input);
		Session session = new Session(Console.of(in, printed, complained, folder, false), readers, EXTRACTORS, NAMES,
				KnowledgeReaders.builtIn(), exporters, () -> List.of(new Plugin("exporter", "csv", "CSV", "org.akashi.export", "0.1.0")), "0.1.0.test",
				"mika", Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC));
		exitCode = CommandRun.run(session, arguments);
		out = printed.toByteArray();
		err = complained.toString(StandardCharsets.UTF_8);
		return exitCode;
	}

	/** What was printed to standard output. */
	String out() {
		return new String(out, StandardCharsets.UTF_8);
	}

	byte[] bytes() {
		return out.clone();
	}

	/** What was printed to standard error. */
	String err() {
		return err;
	}

	/** Standard output as JSON lines. */
	List<JsonNode> json() {
		return out().lines().map(Cli::json).toList();
	}

	static JsonNode json(String text) {
		return JSON.readTree(text);
	}
}
