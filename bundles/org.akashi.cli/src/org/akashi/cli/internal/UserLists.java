package org.akashi.cli.internal;

import org.akashi.store.Case;
import org.akashi.store.CaseTexts;
import org.akashi.warninglist.CaseWarningSettings;
import org.akashi.warninglist.UserWarningLists;
import org.akashi.warninglist.WarningLists;

import picocli.CommandLine.Option;

/** The option that names another folder of warning lists than that of the user. */
final class UserLists {

	@Option(names = "--user-lists", paramLabel = "DIR", description = "The folder of loaded warning lists, instead of .akashi/warning-lists in your home.")
	private String folder;

	/** The lists of the user, or of the folder that was named. */
	UserWarningLists of(Console console) {
		return folder == null ? UserWarningLists.ofUser() : new UserWarningLists(console.path(folder));
	}

	/** The lists as a case asks them. */
	WarningLists of(Console console, Case open) {
		return of(console).lists().with(settings(open));
	}

	/** What a case says of its lists. */
	static CaseWarningSettings settings(Case open) {
		try {
			return CaseWarningSettings.read(open.texts(CaseTexts.Kind.SETTING).text(CaseWarningSettings.SETTING).orElse(""));
		} catch (IllegalArgumentException e) {
			throw CommandFailure.unreadable(e.getMessage(), e);
		}
	}
}
