package org.akashi.measure.internal;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.FileOutputStream;
import java.io.FileDescriptor;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.akashi.stix.StixValidator.Located;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code releng/conformance}: runs files of cases, and prints what came out of each. */
public final class ConformanceCommand {

	private static final String USAGE = """
			usage: releng/conformance [OPTION...] FILE...

			FILE   cases, one JSON object a line: {id, stix, expect, options, object} about STIX, {set, pattern, expect}
			       about its pattern language; both may stand in one file. - is standard input.

			Prints one JSON line a case, {id, expect, got, ok, findings: [{severity, rule, spec, path, line, column,
			message}]}, and last "N of M cases as expected". Options that a case names: strict (true when it does not
			say), strict_types, strict_properties, enabled, disabled, schema_dir, version, enforce_refs, interop.
			The exit code is 0 when all are as expected, else 1; 2 for wrong use; 3 when a file can't be read.

			--failed           print only the cases that are not as expected, and the last line
			--schemas DIR      where the folders are that schema_dir names; beside the file of cases otherwise, then the project's own
			""";

	private final List<String> files = new ArrayList<>();
	private final List<Path> schemas = new ArrayList<>();
	private boolean failedOnly;
	private int cases;
	private int expected;

	/** Runs the command. */
	public static void main(String[] arguments) {
		PrintStream out = new PrintStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16), false, StandardCharsets.UTF_8);
		int code;
		try {
			code = new ConformanceCommand().run(arguments, out);
		} catch (IllegalArgumentException e) {
			System.err.println(e.getMessage());
			code = 2;
		} catch (IOException e) {
			System.err.println("Can't read " + e.getMessage());
			code = 3;
		}
		out.flush();
		System.exit(code);
	}

	int run(String[] arguments, PrintStream out) throws IOException {
		if (List.of(arguments).contains("--help")) {
			out.print(USAGE);
			return 0;
		}
		parse(arguments);
		for (String file : files) {
			Path path = Path.of(file);
			List<Path> places = new ArrayList<>(schemas);
			Path folder = path.toAbsolutePath().getParent();
			if (folder != null) {
				places.add(folder);
			}
			String own = System.getProperty("akashi.conformance.schemas", "");
			if (!own.isEmpty()) {
				places.add(Path.of(own));
			}
			ConformanceRun run = new ConformanceRun(places);
			try (BufferedReader lines = file.equals("-") ? new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
					: Files.newBufferedReader(path)) {
				int number = 0;
				for (String line = lines.readLine(); line != null; line = lines.readLine()) {
					number++;
					if (!line.isBlank()) {
						line(line, path.getFileName() + ":" + number, run, out);
					}
				}
			}
		}
		out.println(expected + " of " + cases + " cases as expected");
		return expected == cases ? 0 : 1;
	}

	private void parse(String[] arguments) {
		for (int i = 0; i < arguments.length; i++) {
			switch (arguments[i]) {
				case "--failed" -> failedOnly = true;
				case "--schemas" -> {
					if (++i >= arguments.length) {
						throw new IllegalArgumentException("--schemas needs a value\n\n" + USAGE);
					}
					schemas.add(Path.of(arguments[i]));
				}
				default -> {
					if (arguments[i].startsWith("--")) {
						throw new IllegalArgumentException("Unknown option " + arguments[i] + "\n\n" + USAGE);
					}
					files.add(arguments[i]);
				}
			}
		}
		if (files.isEmpty()) {
			throw new IllegalArgumentException(USAGE);
		}
		for (String file : files) {
			if (!file.equals("-") && !Files.isRegularFile(Path.of(file))) {
				throw new IllegalArgumentException("There is no file " + file);
			}
		}
	}

	private void line(String line, String place, ConformanceRun run, PrintStream out) {
		cases++;
		ObjectNode result = JsonMapper.shared().createObjectNode();
		boolean ok = false;
		try {
			ConformanceCase c = ConformanceCase.of(line.strip().replace("\uFEFF", ""), place);
			result.put("id", c.id()).put("expect", c.expect());
			ConformanceRun.Outcome outcome = run.run(c);
			String got = outcome.valid() ? "valid" : "invalid";
			ok = got.equals(c.expect());
			result.put("got", got).put("ok", ok);
			outcome.findings().forEach(found -> finding(result.withArray("findings"), found));
		} catch (RuntimeException e) {
			// A case that is none, or a fault in the rules: told as its outcome, and the others go on.
			if (!result.has("id")) {
				result.put("id", place).put("expect", "");
			}
			result.put("got", "error").put("ok", false);
			result.withArray("findings").addObject().put("severity", "error").put("rule", "case").put("message", e instanceof IllegalArgumentException ? e.getMessage() : e.toString());
		}
		result.withArray("findings");
		expected += ok ? 1 : 0;
		if (!ok || !failedOnly) {
			out.println(result);
		}
	}

	private static void finding(ArrayNode list, Located located) {
		list.addObject().put("severity", located.finding().severity().name().toLowerCase(Locale.ROOT)).put("rule", located.finding().rule())
				.put("spec", located.finding().standard()).put("path", located.finding().path()).put("line", located.line()).put("column", located.column())
				.put("message", located.finding().message());
	}
}
