package org.akashi.search.ui.internal;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.akashi.search.ui.internal.FindRows.Line;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.IParameter;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.keys.IBindingService;

/** Commands of Akashi that can be run now, by their names. UI thread. */
final class FindCommands {

	private static final String CATEGORY = "org.akashi.ui.category";
	private static final int MOST = 4;

	private FindCommands() {
	}

	/** Those whose names have all the words; none for a single letter. */
	static List<Line> named(IWorkbenchWindow window, String text) {
		String[] words = text.strip().toLowerCase(Locale.ROOT).split("\\s+");
		List<Line> lines = new ArrayList<>();
		if (text.strip().length() < 2) {
			return lines;
		}
		IBindingService keys = window.getService(IBindingService.class);
		for (Command command : window.getService(ICommandService.class).getDefinedCommands()) {
			try {
				if (command.getCategory().getId().equals(CATEGORY) && has(command.getName(), words) && runsAlone(command)
						&& command.isHandled() && command.isEnabled()) {
					String key = keys.getBestActiveBindingFormattedFor(command.getId());
					lines.add(new Line("", null, command.getName(), key == null ? "" : key, command.getId()));
				}
			} catch (NotDefinedException e) {
				continue; // its bundle is going away
			}
		}
		lines.sort(Comparator.comparing(Line::text, Collator.getInstance()));
		List<Line> shown = new ArrayList<>(lines.subList(0, Math.min(MOST, lines.size())));
		if (!shown.isEmpty()) {
			Line first = shown.getFirst();
			shown.set(0, new Line(Messages.Group_commands, null, first.text(), first.more(), first.run()));
		}
		return shown;
	}

	/** Whether it needs nothing to be told. */
	private static boolean runsAlone(Command command) throws NotDefinedException {
		IParameter[] parameters = command.getParameters();
		return parameters == null || Arrays.stream(parameters).allMatch(IParameter::isOptional);
	}

	private static boolean has(String name, String[] words) {
		String lower = name.toLowerCase(Locale.ROOT);
		for (String word : words) {
			if (!lower.contains(word)) {
				return false;
			}
		}
		return true;
	}
}
