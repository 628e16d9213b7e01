package org.akashi.cli.internal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.akashi.export.CaseKnowledge;
import org.akashi.export.ExportPlan;
import org.akashi.export.ExportProfile;
import org.akashi.export.ExportRun;
import org.akashi.export.Exporters;
import org.akashi.export.IndicatorRules;
import org.akashi.export.LossReport;
import org.akashi.export.ProfileRun;
import org.akashi.store.Case;
import org.akashi.store.CaseTexts;
import org.eclipse.core.runtime.CoreException;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code akashi export}: writes a case in a format of others, once or by a profile. */
@Command(name = "export", header = "Writes a case in a format of others, and says what that could not carry.", //
		description = { "Formats come from plug-ins: --list-formats names them. With --loss, everything that the file does not hold is written as "
				+ "JSON: {format, written, losses: [{object, name, property, reason, cause}]}; property is empty for a whole object, cause is there "
				+ "when it is not the format: selection, since, life, warning_list, audience. That file names what was left out and is for you alone; "
				+ "--loss-for-audience writes one that may go with the export.",
				"", "Without --audience everything is in the file, however it is marked.",
				"", "A profile (--save-profile, or in the window) keeps all this in the case: akashi export --case DIR --profile NAME does it again. "
						+ "For the system's scheduler: --quiet prints nothing but problems, --print-cron prints a line for a crontab. The case may "
						+ "be open in a window meanwhile: what is saved there is exported." })
final class ExportCommand implements Callable<Integer> {

	@ArgGroup(exclusive = true, multiplicity = "1")
	private What what;

	/** A list, or an export. */
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

		@Option(names = "--output", paramLabel = "FILE", description = "The file to write; - for standard output. With --profile, instead of the one "
				+ "that it names; with --save-profile, a pattern with {case}, {profile}, {format}, {tlp}, {date}, {time}, {ext}.")
		private String output;

		@ArgGroup(exclusive = false)
		private ExportChoices choices = new ExportChoices();

		@ArgGroup(exclusive = false)
		private ProfileOptions profiles = new ProfileOptions();

		@Option(names = "--loss", paramLabel = "FILE.json", description = "Write what the file does not hold here, with names: for your eyes.")
		private String loss;

		@Option(names = "--loss-for-audience", paramLabel = "FILE.json", description = "Write it here without naming what is not for the audience.")
		private String shared;
	}

	@Option(names = "--json", description = "Print JSON.")
	private boolean json;

	@Option(names = "--quiet", description = "Print nothing but problems.")
	private boolean quiet;

	@ParentCommand
	private AkashiCommand parent;

	@Override
	public Integer call() throws IOException {
		if (what.list) {
			FormatList.print(parent.session(), json);
			return ExitCode.OK;
		}
		return export(what.export);
	}

	private int export(Export export) throws IOException {
		Session session = parent.session();
		if (export.profiles.changesCase()) {
			return new ProfileCommand(session, new CaseFolder(export.folder), export.profiles, export.choices, export.output, json).call();
		}
		check(export);
		ProgressLine progress = parent.progress();
		ExportSummary summary;
		try (Case open = new CaseFolder(export.folder).open(session.console(), progress)) {
			summary = export.profiles.name() == null ? once(export, open, Optional.empty(), progress) : byProfile(export, open, progress);
		} catch (CoreException e) {
			throw new CommandFailure(exitCode(e), e.getStatus().getMessage(), e);
		} finally {
			progress.clear();
		}
		if (export.loss != null) {
			write(export.loss, summary.format(), summary.report());
		}
		if (export.shared != null) {
			write(export.shared, summary.format(), summary.report().forAudience());
		}
		if (!quiet) {
			summary.say(session.console(), export.loss, json);
		}
		return ExitCode.OK;
	}

	private void check(Export export) {
		String format = export.choices.format();
		Exporters exporters = parent.session().exporters();
		if (export.profiles.name() == null) {
			if (format == null || export.output == null) {
				throw CommandFailure.usage("say --format ID and --output FILE, or --profile NAME");
			}
			export.choices.checkWithoutProfile();
		}
		if (format != null && exporters.find(format).isEmpty()) {
			throw CommandFailure.usage("there is no format \"" + format + "\"; there are: "
					+ String.join(", ", exporters.all().stream().map(Exporters.Entry::id).toList()));
		}
	}

	/** One export as it was said. */
	private ExportSummary once(Export export, Case open, Optional<ExportProfile> profile, ProgressLine progress) throws CoreException, IOException {
		Session session = parent.session();
		ExportPlan plan = export.choices.plan(profile, session.clock());
		ExportRun run = new ExportRun(session.exporters(), IndicatorRules.of(open));
		String output = export.output;
		if (output == null) {
			output = new ProfileRun(open, session.exporters()).file(profile.orElseThrow(), export.choices.now(session.clock())).toString();
		}
		LossReport report;
		if (output.equals("-")) {
			OutputStream out = new BufferedOutputStream(session.console().bytes(), 1 << 16);
			report = run.write(CaseKnowledge.all(open), plan, out, progress);
			out.flush();
		} else {
			report = run.write(CaseKnowledge.all(open), plan, session.console().path(output), progress);
		}
		return new ExportSummary(plan, output, report, Optional.empty());
	}

	/** What a profile says. */
	private ExportSummary byProfile(Export export, Case open, ProgressLine progress) throws CoreException, IOException {
		Session session = parent.session();
		ExportProfile profile = export.profiles.profile(open);
		if (export.choices.sinceSaid() || "-".equals(export.output)) {
			return once(export, open, Optional.of(profile), progress);
		}
		ExportProfile changed = new ExportProfile(profile.name(), export.choices.plan(Optional.of(profile), session.clock()), profile.file(),
				profile.incremental());
		ProfileRun.Outcome outcome = new ProfileRun(open, session.exporters()).run(changed, export.choices.sinceAll() ? ProfileRun.Since.ALL
				: ProfileRun.Since.LAST, Optional.ofNullable(export.output).map(session.console()::path), export.choices.now(session.clock()), progress);
		return new ExportSummary(changed.plan(), outcome.file().map(Path::toString).orElse(""), outcome.report(),
				profile.incremental() ? Optional.of(outcome) : Optional.empty());
	}

	private void write(String file, String format, LossReport report) throws IOException {
		Path path = parent.session().console().path(file);
		Files.createDirectories(path.getParent());
		Files.writeString(path, LossFile.json(format, report), StandardCharsets.UTF_8);
	}

	private static int exitCode(CoreException e) {
		return switch (e.getStatus().getCode()) {
			case Exporters.BAD_OPTION, Exporters.NO_SUCH_FORMAT -> ExitCode.USAGE;
			case Exporters.EXPORTER_FAILED -> ExitCode.INTERNAL;
			default -> ExitCode.UNREADABLE;
		};
	}

	/** The profiles of a case by name. */
	static CaseTexts profiles(Case open) {
		return open.texts(CaseTexts.Kind.PROFILE);
	}
}
