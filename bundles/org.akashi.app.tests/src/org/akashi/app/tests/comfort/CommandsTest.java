package org.akashi.app.tests.comfort;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.akashi.app.tests.WorkbenchTest;
import org.eclipse.core.commands.Command;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandImageService;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.views.IViewDescriptor;
import org.junit.jupiter.api.Test;

/** Every command can be found, told apart, and given a key; every window has one. */
class CommandsTest extends WorkbenchTest {

	private static final String SHOW_VIEW = "org.eclipse.ui.views.showView";

	@Test
	void everyCommandSaysWhatItDoesAndHasACategoryAndAnIcon() throws Exception {
		Set<String> without = new TreeSet<>();
		for (Command command : commands()) {
			if (command.getName().isBlank() || command.getName().startsWith("%")) {
				without.add(command.getId() + ": name");
			}
			if (command.getDescription() == null || command.getDescription().isBlank() || command.getDescription().startsWith("%")) {
				without.add(command.getId() + ": description");
			}
			if (!command.getCategory().isDefined() || command.getCategory().getName().startsWith("%")) {
				without.add(command.getId() + ": category");
			}
			if (window().getService(ICommandImageService.class).getImageDescriptor(command.getId()) == null) {
				without.add(command.getId() + ": icon");
			}
		}
		assertEquals(Set.of(), without);
	}

	@Test
	void noTwoCommandsOfACategoryHaveTheSameName() throws Exception {
		Map<String, String> names = new HashMap<>();
		List<String> same = new ArrayList<>();
		for (Command command : commands()) {
			String other = names.put(command.getCategory().getId() + command.getName(), command.getId());
			if (other != null) {
				same.add(other + ", " + command.getId() + ": " + command.getName());
			}
		}
		assertEquals(List.of(), same);
	}

	@Test
	void everyViewOpensByAKeyOfItsOwn() {
		Map<String, Set<String>> views = new HashMap<>();
		for (Binding binding : window().getService(IBindingService.class).getBindings()) {
			if (binding.getParameterizedCommand() != null && binding.getParameterizedCommand().getId().equals(SHOW_VIEW)) {
				Object view = binding.getParameterizedCommand().getParameterMap().get(SHOW_VIEW + ".viewId");
				views.computeIfAbsent(String.valueOf(view), any -> new TreeSet<>()).add(binding.getTriggerSequence().toString());
			}
		}
		Set<String> without = new TreeSet<>();
		for (IViewDescriptor view : PlatformUI.getWorkbench().getViewRegistry().getViews()) {
			if (view.getId().startsWith("org.akashi.") && !views.containsKey(view.getId())) {
				without.add(view.getId());
			}
		}
		assertEquals(Set.of(), without);
		assertEquals(views.size(), views.values().stream().flatMap(Set::stream).distinct().count(), "keys: " + views);
	}

	@Test
	void aCommandOfOursIsFoundByName() {
		List<Command> found = commands();
		assertTrue(found.size() > 60, "commands: " + found.size());
		assertFalse(found.stream().anyMatch(command -> !command.isDefined()));
	}

	private static List<Command> commands() {
		return Arrays.stream(window().getService(ICommandService.class).getDefinedCommands())
				.filter(command -> command.getId().startsWith("org.akashi.")).toList();
	}
}
