package org.akashi.search.ui.internal;

import java.util.function.Consumer;
import java.util.function.Supplier;

import org.akashi.search.ui.internal.SavedSearches.Saved;
import org.akashi.ui.Icons;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Shell;

/** The button with the searches that are kept, to run, keep, rename and forget them, and the last ones. */
final class SavedSearchMenu extends Action implements IMenuCreator {

	private final Shell shell;
	private final Supplier<String> text;
	private final Consumer<String> run;
	private Menu shown;

	/**
	 * @param text what is searched now
	 * @param run  searches for a text
	 */
	SavedSearchMenu(Shell shell, Supplier<String> text, Consumer<String> run) {
		super(Messages.Search_saved, IAction.AS_DROP_DOWN_MENU);
		this.shell = shell;
		this.text = text;
		this.run = run;
		setToolTipText(Messages.Search_saved);
		setImageDescriptor(Icons.descriptor("history"));
		setMenuCreator(this);
	}

	@Override
	public void runWithEvent(Event event) {
		if (event.widget instanceof org.eclipse.swt.widgets.ToolItem item) {
			Menu menu = getMenu(item.getParent());
			var bounds = item.getBounds();
			menu.setLocation(item.getParent().toDisplay(bounds.x, bounds.y + bounds.height));
			menu.setVisible(true);
		}
	}

	@Override
	public Menu getMenu(Control parent) {
		dispose();
		MenuManager menu = new MenuManager();
		Action save = action(Messages.Search_save, this::save);
		save.setEnabled(!text.get().isBlank());
		menu.add(save);
		menu.add(new Separator());
		for (Saved saved : SavedSearches.get().saved()) {
			menu.add(action(label(saved.name()), () -> run.accept(saved.text())));
		}
		if (!SavedSearches.get().saved().isEmpty()) {
			menu.add(new Separator());
			menu.add(change(Messages.Search_rename, this::rename));
			menu.add(change(Messages.Search_delete, saved -> SavedSearches.get().delete(saved.name())));
			menu.add(new Separator());
		}
		for (String recent : SavedSearches.get().recent()) {
			menu.add(action(label(recent), () -> run.accept(recent)));
		}
		shown = menu.createContextMenu(parent);
		return shown;
	}

	private static MenuManager change(String label, Consumer<Saved> change) {
		MenuManager menu = new MenuManager(label);
		for (Saved saved : SavedSearches.get().saved()) {
			menu.add(action(label(saved.name()), () -> change.accept(saved)));
		}
		return menu;
	}

	private void save() {
		InputDialog dialog = new InputDialog(shell, Messages.Search_saveTitle, Messages.Search_saveName, text.get(), SavedSearchMenu::check);
		if (dialog.open() == Window.OK) {
			SavedSearches.get().save(dialog.getValue(), text.get());
		}
	}

	private void rename(Saved saved) {
		InputDialog dialog = new InputDialog(shell, Messages.Search_renameTitle, Messages.Search_saveName, saved.name(), SavedSearchMenu::check);
		if (dialog.open() == Window.OK) {
			SavedSearches.get().rename(saved.name(), dialog.getValue());
		}
	}

	private static String check(String name) {
		return name.isBlank() ? Messages.Search_nameEmpty : null;
	}

	private static String label(String name) {
		String shortened = name.length() > 60 ? name.substring(0, 60) + "…" : name;
		// A tab starts an accelerator, an @ hides what follows.
		return shortened.replace("&", "&&").replace('\t', ' ') + (shortened.indexOf('@') >= 0 ? "@" : "");
	}

	private static Action action(String label, Runnable body) {
		return new Action(label) {

			@Override
			public void run() {
				body.run();
			}
		};
	}

	@Override
	public Menu getMenu(Menu parent) {
		return null;
	}

	@Override
	public void dispose() {
		if (shown != null && !shown.isDisposed()) {
			shown.dispose();
		}
		shown = null;
	}
}
