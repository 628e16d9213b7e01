package org.akashi.cli.internal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.akashi.exchange.Conversion;
import org.akashi.exchange.Conversion.Outcome;
import org.akashi.exchange.KnowledgeReaders;
import org.akashi.export.Audience;
import org.akashi.export.Exporters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code akashi convert}: from one format of knowledge to another, without a case. */
@Command(name = "convert", header = "Converts knowledge between formats, and says what got lost.", description = {
		"Reads STIX 2.1, 2.0 and 1.x, MISP, OpenIOC, tables and plain lists of indicators, and writes each file in the format that "
				+ "--to names. The format of a file is recognised by its content; --from says it. One file is written "
				+ "to the file --output; several, or those of a folder, into the folder --output. A file appears whole or "
				+ "not at all.",
		"", "With --loss, all that could not be carried is written as JSON: {to, files: [{file, from, output, objects, "
				+ "written, losses: [...], problems: [...]}]}. A loss of reading is {stage: \"read\", path, line, what, "
				+ "reason}, one of writing {stage: \"write\", object, name, property, reason}.",
		"", "With --json, one object a line and file: file, status (ok, error), message, from, to, output, objects, written, "
				+ "losses, problems." })
final class ConvertCommand implements Callable<Integer> {

	@Parameters(arity = "1..*", paramLabel = "FILE|DIR", description = "Files of knowledge, or folders of them.")
	private List<String> inputs;

	@Option(names = "--to", paramLabel = "FORMAT", required = true, description = "The format to write: stix21, misp, openioc, csv, …")
	private String to;

	@Option(names = "--output", paramLabel = "OUT", required = true, //
			description = "The file to write, - for standard output; a folder for several files.")
	private String output;

	@Mixin
	private KnowledgeSettings settings;

	@ArgGroup(exclusive = false)
	private AudienceOptions audience = new AudienceOptions();

	@Option(names = "--loss", paramLabel = "LOSS.json", description = "Write all that could not be carried here.")
	private String loss;

	@Option(names = "--option", paramLabel = "ID=VALUE", description = "An option of the format that is written; may be "
			+ "repeated. «akashi export --list-formats --json» names them.")
	private List<String> options = List.of();

	@Option(names = "--json", description = "Print JSON lines.")
	private boolean json;

	@ParentCommand
	private AkashiCommand parent;

	private final OutputNames names = new OutputNames();
	private Session session;
	private ProgressLine progress;
	private Conversion conversion;
	private Map<String, String> chosen;
	private ConversionLosses losses;
	private int converted;
	private int failed;
	private boolean findings;

	@Override
	public Integer call() throws IOException {
		session = parent.session();
		progress = parent.progress();
		conversion = new Conversion(session.knowledge(), session.exporters(), audience.over(Audience.EVERYTHING));
		losses = new ConversionLosses(to);
		chosen = FormatOptions.parsed(options);
		settings.check(session.knowledge());
		Exporters.Entry format = format();
		List<InputFile> files = InputFile.of(session.console(), inputs);
		if (files.isEmpty()) {
			throw CommandFailure.unreadable("there is no file in " + String.join(", ", inputs), null);
		}
		boolean folder = intoFolder(files);
		progress.beginTask("Converting", files.size());
		try {
			for (InputFile file : files) {
				progress.subTask(file.shown());
				one(file, output.equals("-") ? null : target(file, folder, format));
				progress.worked(1);
			}
		} finally {
			progress.done();
		}
		writeLosses();
		return failed > 0 && converted == 0 ? ExitCode.UNREADABLE : failed > 0 || findings ? ExitCode.FINDINGS : ExitCode.OK;
	}

	private Exporters.Entry format() {
		return session.exporters().find(to).orElseThrow(() -> CommandFailure.usage(session.knowledge().find(to).isPresent()
				? "the format \"" + to + "\" can only be read; written are: " + written()
				: "there is no format \"" + to + "\"; written are: " + written()));
	}

	private String written() {
		return String.join(", ", session.exporters().all().stream().map(Exporters.Entry::id).toList());
	}

	private boolean intoFolder(List<InputFile> files) {
		boolean several = files.size() > 1 || Files.isDirectory(session.console().path(inputs.getFirst()));
		if (several && output.equals("-")) {
			throw CommandFailure.usage("--output - takes one file; name a folder for " + files.size() + " of them");
		}
		Path path = output.equals("-") ? null : session.console().path(output);
		if (several && path != null && Files.isRegularFile(path)) {
			throw CommandFailure.usage("--output " + output + " is a file; name a folder for " + files.size() + " files");
		}
		return several || path != null && (Files.isDirectory(path) || output.endsWith("/"));
	}

	private Path target(InputFile file, boolean folder, Exporters.Entry format) {
		Path path = session.console().path(output);
		if (!folder) {
			return path;
		}
		int dot = file.relative().lastIndexOf('.');
		String name = dot > file.relative().lastIndexOf('/') + 1 ? file.relative().substring(0, dot) : file.relative();
		return path.resolve(names.next(name) + "." + format.extension());
	}

	private void one(InputFile file, Path target) throws IOException {
		try {
			if (target != null && Files.exists(target) && Files.exists(file.path()) && Files.isSameFile(target, file.path())) {
				throw CommandFailure.usage("--output would overwrite the input " + file.shown() + "; name another place");
			}
			org.akashi.exchange.InputFile in = settings.apply(file, session.console(), Optional.empty());
			Outcome outcome = target == null ? toStandardOutput(in)
					: conversion.convert(in, settings.format(), to, chosen, target, new NullProgressMonitor());
			settings.remember(in, outcome.from(), session.console(), Optional.empty());
			converted++;
			findings |= outcome.problems().stream().anyMatch(problem -> problem.getSeverity() >= IStatus.ERROR);
			losses.add(file.shown(), target == null ? "-" : shown(target), outcome);
			say(file, target, outcome);
		} catch (CoreException e) {
			if (e.getStatus().getPlugin().equals("org.akashi.export") && e.getStatus().getCode() == Exporters.BAD_OPTION) {
				throw CommandFailure.usage(e.getStatus().getMessage());
			}
			fail(file, e.getStatus().getMessage());
		} catch (IOException e) {
			fail(file, FileFaults.why(e));
		}
	}

	private Outcome toStandardOutput(org.akashi.exchange.InputFile in) throws CoreException, IOException {
		OutputStream out = new BufferedOutputStream(session.console().bytes(), 1 << 16);
		Outcome outcome = conversion.convert(in, settings.format(), to, chosen, out, new NullProgressMonitor());
		out.flush();
		return outcome;
	}

	/** The path as the caller would name it. */
	private String shown(Path target) {
		Path folder = session.console().folder();
		return (target.startsWith(folder) && !Path.of(output).isAbsolute() ? folder.relativize(target) : target).toString()
				.replace(java.io.File.separatorChar, '/');
	}

	private void fail(InputFile file, String message) {
		failed++;
		progress.clear();
		session.console().complain(file.shown() + ": " + message);
		losses.failed(file.shown(), message);
		if (json && !output.equals("-")) {
			session.console().out().println(JsonLine.of(line -> {
				line.writeStringProperty("file", file.shown());
				line.writeStringProperty("status", "error");
				line.writeStringProperty("message", message);
			}));
		}
	}

	private void say(InputFile file, Path target, Outcome outcome) {
		progress.clear();
		outcome.problems().stream().filter(problem -> problem.getSeverity() >= IStatus.ERROR).limit(5)
				.forEach(problem -> session.console().complain(file.shown() + ": " + KnowledgeSettings.described(problem)));
		if (json && target != null) {
			session.console().out().println(JsonLine.of(line -> {
				line.writeStringProperty("file", file.shown());
				line.writeStringProperty("status", "ok");
				line.writeStringProperty("message", "");
				line.writeStringProperty("from", outcome.from());
				line.writeStringProperty("to", to);
				line.writeStringProperty("output", shown(target));
				line.writeNumberProperty("objects", outcome.objects());
				line.writeNumberProperty("written", outcome.written());
				line.writeNumberProperty("losses", outcome.losses());
				line.writeNumberProperty("problems", outcome.problems().size());
			}));
			return;
		}
		String text = Terminal.safe(file.shown()) + " (" + label(outcome.from()) + "): "
				+ TextTable.count(outcome.objects(), "object", "objects") + ", " + outcome.written() + " written"
				+ (target == null ? "" : " to " + shown(target))
				+ (outcome.losses() == 0 ? "; nothing was lost." : "; " + TextTable.count(outcome.losses(), "thing", "things")
						+ " could not be carried: " + (loss == null ? "--loss LOSS.json names them." : "see " + loss + "."));
		if (target == null) {
			session.console().say(text);
		} else {
			session.console().out().println(text);
		}
	}

	private String label(String id) {
		return session.knowledge().find(id).map(KnowledgeReaders.Entry::label).orElse(id);
	}

	private void writeLosses() throws IOException {
		if (loss == null) {
			return;
		}
		Path file = session.console().path(loss);
		Path part = file.resolveSibling("." + file.getFileName() + ".part");
		Files.createDirectories(file.getParent());
		Files.writeString(part, losses.json(), StandardCharsets.UTF_8);
		Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
	}
}
