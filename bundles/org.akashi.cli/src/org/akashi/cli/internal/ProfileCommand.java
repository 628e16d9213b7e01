package org.akashi.cli.internal;

import java.util.Optional;

import org.akashi.export.ExportPlan;
import org.akashi.export.ExportProfile;
import org.akashi.export.Exporters;
import org.akashi.store.Case;
import org.akashi.store.CaseTexts;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;

/** What {@code akashi export} does with profiles besides exporting: lists, keeps, removes them, and prints a line for a crontab. */
final class ProfileCommand {

	private final Session session;
	private final CaseFolder folder;
	private final ProfileOptions options;
	private final ExportChoices choices;
	private final String output;
	private final boolean json;

	ProfileCommand(Session session, CaseFolder folder, ProfileOptions options, ExportChoices choices, String output, boolean json) {
		this.session = session;
		this.folder = folder;
		this.options = options;
		this.choices = choices;
		this.output = output;
		this.json = json;
	}

	int call() {
		boolean changes = options.save() != null || options.remove() != null;
		try (Case open = changes ? folder.edit(session.console(), new NullProgressMonitor()) : folder.open(session.console(), new NullProgressMonitor())) {
			if (options.save() != null) {
				save(open);
			} else if (options.remove() != null) {
				ProfileOptions.profile(open, options.remove());
				text(open, "Remove profile " + options.remove(), options.remove(), null);
			} else if (options.cron()) {
				cron(open);
			} else {
				list(open);
			}
			return ExitCode.OK;
		} catch (CoreException e) {
			throw CommandFailure.unreadable(e);
		}
	}

	private void save(Case open) throws CoreException {
		String name = options.save();
		CaseTexts.fault(name).ifPresent(fault -> {
			throw CommandFailure.usage("--save-profile: " + fault);
		});
		Optional<ExportProfile> before = options.name() == null ? Optional.empty() : Optional.of(options.profile(open));
		if (choices.format() == null && before.isEmpty()) {
			throw CommandFailure.usage("say --format ID: a profile has a format");
		}
		ExportPlan said = choices.plan(before, session.clock());
		if (session.exporters().find(said.format()).isEmpty()) {
			throw CommandFailure.usage("there is no format \"" + said.format() + "\"; there are: "
					+ String.join(", ", session.exporters().all().stream().map(Exporters.Entry::id).toList()));
		}
		ExportPlan plan = new ExportPlan(said.format(), said.options(), said.what(), said.audience(), said.warningLists(), said.life(), Optional.empty(),
				Optional.empty());
		String file = output != null ? output : before.map(ExportProfile::file).orElse(ExportProfile.ONE_FILE);
		text(open, "Keep profile " + name, name,
				new ExportProfile(name, plan, file, options.incremental() || before.map(ExportProfile::incremental).orElse(false)).write());
		session.console().out().println("The profile \"" + name + "\" is kept in the case: akashi export --case " + quoted(folder.shown()) + " --profile "
				+ quoted(name));
	}

	private static void text(Case open, String label, String name, String text) throws CoreException {
		open.history().execute(label, edit -> edit.text(CaseTexts.Kind.PROFILE, name, text));
		open.save(null);
	}

	private void list(Case open) {
		for (String name : ExportCommand.profiles(open).names()) {
			ExportProfile profile = ProfileOptions.profile(open, name);
			String audience = profile.plan().audience().label();
			session.console().out().println(json ? JsonLine.of(line -> {
				line.writeStringProperty("name", name);
				line.writeStringProperty("format", profile.plan().format());
				line.writeStringProperty("audience", audience);
				line.writeStringProperty("select", profile.plan().what().text());
				line.writeStringProperty("file", profile.file());
				line.writeBooleanProperty("incremental", profile.incremental());
			}) : name + "\t" + profile.plan().format() + "\t" + audience + "\t" + profile.file());
		}
	}

	private void cron(Case open) {
		if (options.name() == null) {
			throw CommandFailure.usage("--print-cron needs --profile NAME");
		}
		ExportProfile profile = options.profile(open);
		session.console().out().println(profile.crontabLine(session.console().path(folder.shown())));
	}

	private static String quoted(String text) {
		return text.matches("[\\w./-]+") ? text : "'" + text.replace("'", "'\\''") + "'";
	}
}
