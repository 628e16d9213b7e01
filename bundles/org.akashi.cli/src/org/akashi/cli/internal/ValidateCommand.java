package org.akashi.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.akashi.stix.RuleOptions;
import org.akashi.stix.SchemaFolder;
import org.akashi.stix.StixRule;
import org.akashi.stix.StixVersion;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code akashi validate}: whether STIX is as the specification says. */
@Command(name = "validate", header = "Checks STIX 2.1 and 2.0: files, folders, or a case and its quotes.", description = {
		"Prints one finding a line and a summary for each file. The exit code is 1 when a file is not valid (an error; with "
				+ "--strict, also a warning), 3 when one can't be read at all.",
		"", "With --json, one line a file: {file, valid, findings: [{severity (error, warning, info), rule, spec, path, line, "
				+ "column, message}]}.",
		"", "Of a folder, all files in it and below it that end in .json, .jsonl or .stix are checked; of a case, its objects, its "
				+ "relationships, and whether its quotes stand in its reports (told for case.json)." })
final class ValidateCommand implements Callable<Integer> {

	@Parameters(arity = "0..*", paramLabel = "FILE", description = "A STIX bundle, object, JSON lines of objects, or a folder.")
	private List<String> files = List.of();

	@Option(names = "--case", paramLabel = "DIR", description = "The folder of a case.")
	private String folder;

	@Option(names = "--strict", description = "Warnings count as errors.")
	private boolean strict;

	@Option(names = "--strict-types", description = "Types that the standard does not define are errors.")
	private boolean strictTypes;

	@Option(names = "--strict-properties", description = "Properties that the standard does not define are errors.")
	private boolean strictProperties;

	@Option(names = "--enable", paramLabel = "RULE", split = ",", description = "Only these SHOULD rules; with --disable, also these. "
			+ "By name, number or group.")
	private List<String> enabled = List.of();

	@Option(names = "--disable", paramLabel = "RULE", split = ",", description = "Not these SHOULD rules.")
	private List<String> disabled = List.of();

	@Option(names = "--stix", paramLabel = "VERSION", description = "2.1 or 2.0. Otherwise seen from the file: bundles of 2.0 say so.")
	private String version;

	@Option(names = "--references", description = "Both ends of relationships and sightings must be in the same file.")
	private boolean references;

	@Option(names = "--interop", description = "Ask for what the OASIS interoperability schemas require, too.")
	private boolean interop;

	@Option(names = "--schemas", paramLabel = "DIR", description = "JSON schemas of your own to check, too: TYPE.json, EXTENSION.json.")
	private String schemas;

	@Option(names = "--rules", description = "Print all rules with their numbers and sections, and end.")
	private boolean rules;

	@Option(names = "--json", description = "Print JSON lines.")
	private boolean json;

	@ParentCommand
	private AkashiCommand parent;

	@Override
	public Integer call() throws IOException {
		Console console = parent.session().console();
		if (rules) {
			RuleList.print(console.out(), json);
			return ExitCode.OK;
		}
		if (files.isEmpty() == (folder == null)) {
			throw CommandFailure.usage(folder == null ? "Say what to check: FILE..., or --case DIR" : "Give either FILE... or --case DIR, not both");
		}
		RuleOptions options = options(console);
		ValidationReport report = new ValidationReport(console, json, strict);
		if (folder != null) {
			new CaseValidation(console, options, report).check(folder);
		}
		for (String file : files) {
			check(console, file, options, report);
		}
		return report.unreadable() ? ExitCode.UNREADABLE : report.allValid() ? ExitCode.OK : ExitCode.FINDINGS;
	}

	private static void check(Console console, String file, RuleOptions options, ValidationReport report) throws IOException {
		Path path = console.path(file);
		if (!Files.isDirectory(path)) {
			new FileValidation(options, report).check(file, path);
		} else if (Files.exists(path.resolve("case.json"))) {
			new CaseValidation(console, options, report).check(file);
		} else {
			List<Path> found = below(path);
			if (found.isEmpty()) {
				throw CommandFailure.unreadable(file + ": there is no file in this folder that ends in .json, .jsonl or .stix", null);
			}
			for (Path each : found) {
				new FileValidation(options, report).check(Path.of(file).resolve(path.relativize(each)).toString(), each);
			}
		}
	}

	/** All files of STIX in a folder and below it, in order of their names. */
	static List<Path> below(Path folder) throws IOException {
		try (Stream<Path> all = Files.walk(folder)) {
			return all.filter(f -> f.getFileName().toString().matches("(?i).*\\.(jsonl?|stix)") && Files.isRegularFile(f)).sorted().toList();
		}
	}

	private RuleOptions options(Console console) throws IOException {
		Optional<StixVersion> chosen = Optional.ofNullable(version).map(v -> StixVersion.of(v)
				.orElseThrow(() -> CommandFailure.usage("--stix " + v + ": there are 2.1 and 2.0")));
		RuleOptions options = new RuleOptions(chosen, strictTypes, strictProperties, references, interop, names(enabled), names(disabled), Optional.empty());
		Set<String> unknown = options.unknown();
		if (!unknown.isEmpty()) {
			String must = unknown.stream().filter(name -> StixRule.find(name).isPresent()).findFirst().map(name -> " (" + name + " always runs)").orElse("");
			throw CommandFailure.usage("There is no such rule to choose: " + String.join(", ", unknown) + must + "; akashi validate --rules lists all");
		}
		if (schemas == null) {
			return options;
		}
		if (!Files.isDirectory(console.path(schemas))) {
			throw CommandFailure.unreadable(schemas + ": there is no such folder of schemas", null);
		}
		return options.with(SchemaFolder.read(console.path(schemas)));
	}

	private static Set<String> names(List<String> given) {
		Set<String> names = new HashSet<>();
		new ArrayList<>(given).forEach(name -> names.add(name.strip()));
		names.remove("");
		return names;
	}
}
