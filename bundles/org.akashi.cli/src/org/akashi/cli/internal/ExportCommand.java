package org.akashi.cli.internal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.akashi.export.CaseKnowledge;
import org.akashi.export.ExportRequest;
import org.akashi.export.Exporters;
import org.akashi.export.LossReport;
import org.akashi.store.Case;
import org.eclipse.core.runtime.CoreException;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code akashi export}: writes a case in a format of others. */
@Command(name = "export", header = "Writes a case in a format of others, and says what that could not carry.", //
		description = { "Formats come from plug-ins: --list-formats names them. With --loss, everything that the format "
				+ "could not carry is written as JSON: {format, written, losses: [{object, name, property, reason}]}; "
				+ "property is empty for a whole object." })
final class ExportCommand implements Callable<Integer> {

	@ArgGroup(exclusive = true, multiplicity = "1")
	private What what;

	/** Either a list or an export. */
	static final class What {

		@Option(names = "--list-formats", description = "Print the formats: id, tab, label.")
		private boolean list;

		@ArgGroup(exclusive = false)
		private Export export;
	}

	/** What an export needs. */
	static final class Export {

		@Option(names = "--case", paramLabel = "DIR", required = true, description = "The folder of the case.")
		private String folder;

		@Option(names = "--format", paramLabel = "ID", required = true, description = "The id of the format.")
		private String format;

		@Option(names = "--output", paramLabel = "FILE", required = true, //
				description = "The file to write; - for standard output.")
		private String output;

		@Option(names = "--loss", paramLabel = "FILE.json", description = "Write what the format could not carry here.")
		private String loss;

		@Option(names = "--option", paramLabel = "ID=VALUE", description = "An option of the format; may be repeated. "
				+ "--list-formats --json names them.")
		private List<String> options = List.of();
	}

	@Option(names = "--json", description = "Print JSON.")
	private boolean json;

	@ParentCommand
	private AkashiCommand parent;

	@Override
	public Integer call() throws IOException {
		return what.list ? list() : export(what.export);
	}

	private int list() {
		for (Exporters.Entry entry : parent.session().exporters().all()) {
			parent.session().console().out().println(json ? asJson(entry) : entry.id() + "\t" + entry.label());
		}
		return ExitCode.OK;
	}

	private static String asJson(Exporters.Entry entry) {
		return JsonLine.of(line -> {
			line.writeStringProperty("id", entry.id());
			line.writeStringProperty("label", entry.label());
			line.writeStringProperty("extension", entry.extension());
			line.writeStringProperty("media_type", entry.mediaType());
			line.writeArrayPropertyStart("options");
			entry.exporter().options().forEach(option -> {
				line.writeStartObject();
				line.writeStringProperty("id", option.id());
				line.writeStringProperty("label", option.label());
				line.writeStringProperty("description", option.description());
				line.writeStringProperty("kind", option.kind().name().toLowerCase(java.util.Locale.ROOT));
				line.writeArrayPropertyStart("choices");
				option.choices().forEach(line::writeString);
				line.writeEndArray();
				line.writeStringProperty("default", option.defaultValue());
				line.writeEndObject();
			});
			line.writeEndArray();
		});
	}

	private int export(Export export) throws IOException {
		Session session = parent.session();
		Exporters exporters = session.exporters();
		if (exporters.find(export.format).isEmpty()) {
			throw CommandFailure.usage("there is no format \"" + export.format + "\"; there are: "
					+ String.join(", ", exporters.all().stream().map(Exporters.Entry::id).toList()));
		}
		Map<String, String> options = FormatOptions.parsed(export.options);
		ProgressLine progress = parent.progress();
		LossReport report;
		try (Case open = new CaseFolder(export.folder).open(session.console(), progress)) {
			ExportRequest request = new ExportRequest(CaseKnowledge.all(open), options);
			report = export.output.equals("-") ? toStandardOutput(export.format, request, progress)
					: exporters.write(export.format, request, session.console().path(export.output), progress);
		} catch (CoreException e) {
			throw new CommandFailure(exitCode(e), e.getStatus().getMessage(), e);
		} finally {
			progress.clear();
		}
		if (export.loss != null) {
			Path loss = session.console().path(export.loss);
			Files.createDirectories(loss.getParent());
			Files.writeString(loss, LossFile.json(export.format, report), StandardCharsets.UTF_8);
		}
		say(export, report);
		return ExitCode.OK;
	}

	private LossReport toStandardOutput(String format, ExportRequest request, ProgressLine progress)
			throws CoreException, IOException {
		OutputStream out = new BufferedOutputStream(parent.session().console().bytes(), 1 << 16);
		LossReport report = parent.session().exporters().write(format, request, out, progress);
		out.flush();
		return report;
	}

	private void say(Export export, LossReport report) {
		Console console = parent.session().console();
		boolean piped = export.output.equals("-");
		if (json && !piped) {
			console.out().println(JsonLine.of(line -> {
				line.writeStringProperty("format", export.format);
				line.writeStringProperty("output", export.output);
				line.writeNumberProperty("written", report.written());
				line.writeNumberProperty("losses", report.losses().size());
			}));
			return;
		}
		String text = TextTable.count(report.written(), "object", "objects") + " written"
				+ (piped ? "" : " to " + export.output)
				+ (report.lossless() ? "; nothing was lost."
						: "; " + TextTable.count(report.losses().size(), "thing", "things")
								+ " could not be carried: " + (export.loss == null ? "--loss FILE.json names them."
										: "see " + export.loss + "."));
		if (piped) {
			console.say(text);
		} else {
			console.out().println(text);
		}
	}

	private static int exitCode(CoreException e) {
		return switch (e.getStatus().getCode()) {
			case Exporters.BAD_OPTION, Exporters.NO_SUCH_FORMAT -> ExitCode.USAGE;
			case Exporters.EXPORTER_FAILED -> ExitCode.INTERNAL;
			default -> ExitCode.UNREADABLE;
		};
	}
}
