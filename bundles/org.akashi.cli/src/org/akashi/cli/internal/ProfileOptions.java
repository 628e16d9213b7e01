package org.akashi.cli.internal;

import java.util.List;

import org.akashi.export.ExportProfile;
import org.akashi.store.Case;

import picocli.CommandLine.Option;

/** The options about profiles of exports. */
final class ProfileOptions {

	@Option(names = "--profile", paramLabel = "NAME", description = "Do what this profile of the case says; what is said here goes before.")
	private String name;

	@Option(names = "--save-profile", paramLabel = "NAME", description = "Keep these choices as a profile in the case; nothing is exported.")
	private String save;

	@Option(names = "--incremental", description = "With --save-profile: each export holds what changed since the last one, and revokes what is no "
			+ "longer handed over.")
	private boolean incremental;

	@Option(names = "--remove-profile", paramLabel = "NAME", description = "Remove a profile from the case.")
	private String remove;

	@Option(names = "--list-profiles", description = "Print the profiles of the case: name, tab, format, tab, audience, tab, file.")
	private boolean list;

	@Option(names = "--print-cron", description = "With --profile: print a line for a crontab that does it each morning.")
	private boolean cron;

	String name() {
		return name;
	}

	String save() {
		return save;
	}

	boolean incremental() {
		return incremental;
	}

	String remove() {
		return remove;
	}

	boolean cron() {
		return cron;
	}

	/** Whether it is about the profiles themselves, not about an export. */
	boolean changesCase() {
		return save != null || remove != null || list || cron;
	}

	/** The profile that was named. */
	ExportProfile profile(Case open) {
		return profile(open, name);
	}

	static ExportProfile profile(Case open, String wanted) {
		try {
			return ExportProfile.of(open, wanted).orElseThrow(() -> {
				List<String> names = ExportCommand.profiles(open).names();
				return CommandFailure.usage("the case has no profile \"" + wanted + "\"; "
						+ (names.isEmpty() ? "it has none: --save-profile makes one" : "it has: " + String.join(", ", names)));
			});
		} catch (IllegalArgumentException e) {
			throw CommandFailure.usage(e.getMessage());
		}
	}
}
