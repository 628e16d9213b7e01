package org.akashi.app.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.akashi.ui.AkashiPreferences;
import org.akashi.ui.Icons;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;

/** The cases opened before, in the File menu. */
public final class RecentCases extends CompoundContributionItem {

	@Override
	protected IContributionItem[] getContributionItems() {
		List<Path> cases = AkashiPreferences.recentCases();
		IContributionItem[] items = new IContributionItem[cases.size()];
		for (int i = 0; i < items.length; i++) {
			items[i] = item(i, cases.get(i));
		}
		return items;
	}

	private static IContributionItem item(int index, Path folder) {
		CommandContributionItemParameter parameter = new CommandContributionItemParameter(PlatformUI.getWorkbench(),
				"org.akashi.app.recent." + index, "org.akashi.app.openCase", CommandContributionItem.STYLE_PUSH);
		parameter.label = "&" + (index + 1) % 10 + " " + label(folder).replace("&", "&&");
		parameter.icon = Icons.descriptor("case");
		parameter.parameters = Map.of("folder", folder.toString());
		return new CommandContributionItem(parameter);
	}

	/** The folder's name, and where it is. */
	static String label(Path folder) {
		return folder.getFileName() + " – " + folder.getParent();
	}
}
