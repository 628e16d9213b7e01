package org.akashi.app.internal;

import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;

/**
 * The menus and their groups. What stands in them is contributed in plugin.xml, by us and by plug-ins alike; the groups
 * must be there before, or the order of the contributions would be that of the bundles.
 */
final class MenuBar extends ActionBarAdvisor {

	MenuBar(IActionBarConfigurer configurer) {
		super(configurer);
	}

	@Override
	protected void fillMenuBar(IMenuManager bar) {
		bar.add(menu(Messages.Menu_file, "file", "new", "import.ext", "save.ext", "additions", "exit"));
		bar.add(menu(Messages.Menu_edit, "edit", "undo.ext", "cut.ext", "find.ext", "additions"));
		bar.add(new org.eclipse.jface.action.GroupMarker("additions"));
		bar.add(menu(Messages.Menu_window, "window", "perspectives", "views", "additions"));
		bar.add(menu(Messages.Menu_help, "help", "start", "additions", "log", "about"));
	}

	private static MenuManager menu(String label, String id, String... groups) {
		MenuManager menu = new MenuManager(label, id);
		for (String group : groups) {
			menu.add(new Separator(group));
		}
		return menu;
	}
}
