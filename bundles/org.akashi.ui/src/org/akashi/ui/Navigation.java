package org.akashi.ui;

import java.util.Map;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/**
 * Ways from one domain to another: windows of two domains don't know each other, they meet in these commands. The
 * bundle that can show the thing contributes the handler.
 */
public final class Navigation {

	/** Opens the editor of an object; parameter {@link #ID}. */
	public static final String OPEN_OBJECT = "org.akashi.ui.openObject";
	/** Shows a report at a place; parameters {@link #SHA256}, {@link #START}, {@link #END}. */
	public static final String OPEN_REPORT = "org.akashi.ui.openReport";
	/** Asks for reports to import. */
	public static final String IMPORT_REPORT = "org.akashi.ui.importReport";
	/** Imports files without asking; parameter {@link #FILES}: their paths, one a line. */
	public static final String IMPORT_FILES = "org.akashi.ui.importFiles";
	/** Opens a new diagram of an object and what it is joined with; parameter {@link #ID}. */
	public static final String DRAW = "org.akashi.graph.ui.draw";
	/** Shows everything in the case that holds some words; parameter {@link #TEXT}, optional. */
	public static final String SEARCH = "org.akashi.ui.search";
	/** Exports the knowledge of the case. */
	public static final String EXPORT = "org.akashi.ui.export";

	/** Parameter: STIX id of an object. */
	public static final String ID = "id";
	/** Parameter: sha-256 of a report's original, lower-case hexadecimal. */
	public static final String SHA256 = "sha256";
	/** Parameter: offset of the first character in the report's text, UTF-16 units; {@code -1} for no place. */
	public static final String START = "start";
	/** Parameter: offset past the last character. */
	public static final String END = "end";
	/** Parameter: what is searched, as a person would type it. */
	public static final String TEXT = "text";
	/** Parameter: paths of files, one a line. */
	public static final String FILES = "files";

	private Navigation() {
	}

	/** Opens the editor of an object. UI thread. Does nothing when no installed bundle has editors. */
	public static void openObject(String id) {
		run(OPEN_OBJECT, Map.of(ID, id));
	}

	/** Shows a report in the reading pane. UI thread. */
	public static void openReport(String sha256) {
		openReport(sha256, -1, -1);
	}

	/**
	 * Shows a report with a place of its text marked and in sight. UI thread.
	 *
	 * @param start offset of the first character, or -1
	 * @param end   offset past the last character, or -1
	 */
	public static void openReport(String sha256, int start, int end) {
		run(OPEN_REPORT, Map.of(SHA256, sha256, START, Integer.toString(start), END, Integer.toString(end)));
	}

	/** Runs a command as if the person had chosen it. UI thread. */
	public static void run(String command, Map<String, String> parameters) {
		ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
		IHandlerService handlers = PlatformUI.getWorkbench().getService(IHandlerService.class);
		Command found = commands.getCommand(command);
		if (!found.isDefined() || !found.isHandled()) {
			Platform.getLog(Navigation.class).log(Status.warning("No installed bundle handles " + command));
			return;
		}
		try {
			handlers.executeCommand(ParameterizedCommand.generateCommand(found, parameters), null);
		} catch (CommandException e) {
			ProblemDialog.showLater(e.getLocalizedMessage(), Status.error(e.getLocalizedMessage(), e));
		}
	}

	/** Whether an installed bundle handles the command now. */
	public static boolean can(String command) {
		Command found = PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(command);
		return found.isDefined() && found.isHandled() && found.isEnabled();
	}
}
