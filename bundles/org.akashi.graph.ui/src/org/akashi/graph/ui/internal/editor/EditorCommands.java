package org.akashi.graph.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;

import org.akashi.graph.Neighbours;
import org.akashi.graph.ui.internal.Messages;
import org.akashi.ui.Icons;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;

/**
 * Joins the editor with the commands of the workbench: its context menu, and, while the canvas has the keyboard, its keys and the
 * edit commands. In a text field over the canvas the keys are letters again.
 */
final class EditorCommands {

	private static final String CONTEXT = "org.akashi.graph.ui.canvas";

	private final DiagramEditor editor;
	private final List<IHandlerActivation> handlers = new ArrayList<>();
	private IContextActivation context;

	private EditorCommands(DiagramEditor editor) {
		this.editor = editor;
	}

	static void install(DiagramEditor editor) {
		EditorCommands commands = new EditorCommands(editor);
		editor.canvas().addListener(SWT.FocusIn, event -> commands.on());
		editor.canvas().addListener(SWT.FocusOut, event -> commands.off());
		editor.canvas().addListener(SWT.Dispose, event -> commands.off());
		commands.menu();
	}

	private void on() {
		if (context == null) {
			context = editor.getSite().getService(IContextService.class).activateContext(CONTEXT);
			handle("org.eclipse.ui.edit.copy", editor::copy);
			handle("org.eclipse.ui.edit.paste", editor::paste);
			handle("org.eclipse.ui.edit.selectAll", editor::selectAll);
			handle("org.eclipse.ui.edit.delete", () -> DiagramAction.REMOVE.run(editor));
			handle("org.eclipse.ui.edit.findReplace", () -> DiagramAction.FIND.run(editor));
		}
	}

	private void handle(String command, Runnable act) {
		handlers.add(editor.getSite().getService(IHandlerService.class).activateHandler(command, new AbstractHandler() {

			@Override
			public Object execute(ExecutionEvent event) {
				act.run();
				return null;
			}
		}));
	}

	private void off() {
		if (context != null) {
			editor.getSite().getService(IContextService.class).deactivateContext(context);
			context = null;
			editor.getSite().getService(IHandlerService.class).deactivateHandlers(handlers);
			handlers.clear();
		}
	}

	private void menu() {
		MenuManager manager = new MenuManager();
		MenuManager expand = new MenuManager(Messages.Menu_expand, Icons.descriptor("expand-neighbours"), "org.akashi.graph.ui.expandMenu");
		// Filled from the case when it opens; an empty menu would not open.
		expand.add(new Action(Messages.Explore_neighbours) {

			@Override
			public boolean isEnabled() {
				return false;
			}
		});
		manager.add(expand);
		manager.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		Menu menu = manager.createContextMenu(editor.canvas());
		editor.canvas().setMenu(menu);
		editor.getEditorSite().registerContextMenu("org.akashi.graph.ui.editor", manager, editor.getSite().getSelectionProvider(), false);
		expand.addMenuListener(shown -> {
			Menu below = expand.getMenu();
			if (below != null) {
				below.getDisplay().asyncExec(() -> editor.exploring().neighbours(groups -> fill(below, groups)));
			}
		});
	}

	private void fill(Menu menu, List<Neighbours.Group> groups) {
		if (menu.isDisposed()) {
			return;
		}
		for (MenuItem item : menu.getItems()) {
			item.dispose();
		}
		for (Neighbours.Group group : groups.subList(0, Math.min(25, groups.size()))) {
			MenuItem item = new MenuItem(menu, SWT.PUSH);
			item.setText(NLS.bind(Messages.Menu_group, Exploring.words(group), NLS.bind(Messages.Explore_count, group.hidden(), group.count())));
			item.setImage(Icons.ofType(group.type()));
			item.setEnabled(group.hidden() > 0);
			item.addListener(SWT.Selection, event -> editor.exploring().add(List.of(group)));
		}
		if (groups.isEmpty()) {
			MenuItem item = new MenuItem(menu, SWT.PUSH);
			item.setText(Messages.Explore_none);
			item.setEnabled(false);
		}
	}
}
