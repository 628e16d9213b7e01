package org.akashi.graph.ui.internal.view;

import java.util.List;

import org.akashi.graph.Diagram;
import org.akashi.graph.ui.internal.Messages;
import org.akashi.graph.ui.internal.editor.DiagramEditor;
import org.akashi.graph.ui.internal.editor.DiagramInput;
import org.akashi.store.Case;
import org.akashi.store.CaseTexts.Kind;
import org.akashi.ui.AccessibleName;
import org.akashi.ui.ActiveCase;
import org.akashi.ui.ActiveCaseListener;
import org.akashi.ui.CaseChanges;
import org.akashi.ui.CaseQuery;
import org.akashi.ui.EmptyState;
import org.akashi.ui.Icons;
import org.akashi.ui.Navigation;
import org.akashi.ui.Windows;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;

/** The drawings of the case: opened, renamed, deleted, each with undo. */
public final class DiagramsView extends ViewPart implements ActiveCaseListener {

	private record Row(String name, int objects) {
	}

	private Composite pages;
	private EmptyState empty;
	private Table table;
	private List<Row> rows = List.of();
	private CaseQuery<List<Row>> query;

	@Override
	public void createPartControl(Composite parent) {
		pages = new Composite(parent, SWT.NONE);
		pages.setLayout(new StackLayout());
		empty = new EmptyState(pages, Messages.Diagrams_emptyTitle, Messages.Diagrams_emptyHint);
		empty.addAction(Messages.Diagrams_new, "new-diagram", () -> Navigation.run("org.akashi.graph.ui.newDiagram", java.util.Map.of()));
		table = new Table(pages, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION);
		table.setHeaderVisible(true);
		AccessibleName.set(table, getPartName());
		column(Messages.Table_name, 190);
		column(Messages.Diagrams_objects, 70);
		table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
		table.addListener(SWT.DefaultSelection, event -> selected().forEach(NewDiagrams::open));
		table.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.F2) {
				rename();
			} else if (event.keyCode == SWT.DEL) {
				delete();
			}
		});
		menu();
		query = new CaseQuery<>(Messages.Diagrams_reading, parent.getDisplay(), (open, monitor) -> open.texts(Kind.DIAGRAM).names().stream()
				.map(name -> new Row(name, count(open, name))).toList(), this::show);
		ActiveCase.get().addListener(this);
		show(null);
		query.request();
	}

	private void column(String title, int width) {
		TableColumn column = new TableColumn(table, SWT.NONE);
		column.setText(title);
		column.setWidth(width);
	}

	private static int count(Case open, String name) {
		try {
			return open.texts(Kind.DIAGRAM).text(name).map(text -> Diagram.read(name, text).shown().size()).orElse(0);
		} catch (IllegalArgumentException e) {
			// A damaged file is listed nevertheless; its editor says what is wrong.
			return 0;
		}
	}

	private void menu() {
		MenuManager menu = new MenuManager();
		menu.add(action(Messages.Diagrams_open, "diagram", () -> selected().forEach(NewDiagrams::open)));
		menu.add(action(Messages.Diagrams_rename, "edit", this::rename));
		menu.add(action(Messages.Diagrams_delete, "delete", this::delete));
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		table.setMenu(menu.createContextMenu(table));
	}

	private static Action action(String label, String icon, Runnable act) {
		return new Action(label, Icons.descriptor(icon)) {

			@Override
			public void run() {
				act.run();
			}
		};
	}

	private List<String> selected() {
		return java.util.Arrays.stream(table.getSelectionIndices()).mapToObj(index -> rows.get(index).name()).toList();
	}

	private boolean writable() {
		return ActiveCase.get().current().filter(open -> !open.readOnly()).isPresent();
	}

	private void rename() {
		List<String> chosen = selected();
		if (chosen.size() != 1 || !writable()) {
			return;
		}
		String former = chosen.getFirst();
		List<String> others = rows.stream().map(Row::name).filter(name -> !name.equals(former)).toList();
		InputDialog dialog = new InputDialog(getSite().getShell(), Messages.Diagrams_renameTitle, Messages.New_message, former,
				name -> NewDiagrams.fault(name.strip(), others));
		if (dialog.open() == Window.OK && !dialog.getValue().strip().equals(former)) {
			String name = dialog.getValue().strip();
			ActiveCase.get().edit(NLS.bind(Messages.Edit_rename, former, name), edit -> {
				String text = edit.text(Kind.DIAGRAM, former).orElseThrow();
				edit.text(Kind.DIAGRAM, former, null);
				edit.text(Kind.DIAGRAM, name, text);
			});
			follow(former, name);
		}
	}

	private void follow(String former, String name) {
		for (IEditorReference reference : getSite().getPage().getEditorReferences()) {
			try {
				if (reference.getId().equals(Windows.DIAGRAM_EDITOR) && reference.getEditorInput().equals(new DiagramInput(former))
						&& reference.getEditor(false) instanceof DiagramEditor editor) {
					editor.renamed(name);
				}
			} catch (PartInitException e) {
				// An editor that can't tell what it is open on isn't open on this diagram.
				continue;
			}
		}
	}

	private void delete() {
		List<String> chosen = selected();
		if (!chosen.isEmpty() && writable()) {
			String label = chosen.size() == 1 ? NLS.bind(Messages.Edit_deleteOne, chosen.getFirst()) : NLS.bind(Messages.Edit_delete, chosen.size());
			ActiveCase.get().edit(label, edit -> chosen.forEach(name -> edit.text(Kind.DIAGRAM, name, null)));
		}
	}

	private void show(List<Row> found) {
		if (pages.isDisposed()) {
			return;
		}
		rows = found == null ? List.of() : found;
		table.setItemCount(rows.size());
		table.clearAll();
		Composite top = rows.isEmpty() ? empty : table;
		StackLayout stack = (StackLayout) pages.getLayout();
		if (stack.topControl != top) {
			stack.topControl = top;
			pages.layout();
		}
	}

	private void fill(TableItem item, int index) {
		if (index < rows.size()) {
			item.setText(new String[] { rows.get(index).name(), Integer.toString(rows.get(index).objects()) });
			item.setImage(Icons.image("diagram"));
		}
	}

	@Override
	public void opened(Case opened) {
		query.request();
	}

	@Override
	public void closed() {
		show(null);
	}

	@Override
	public void changed(CaseChanges changes) {
		if (changes.any(Kind.DIAGRAM)) {
			query.request();
		}
	}

	@Override
	public void setFocus() {
		if (rows.isEmpty()) {
			empty.setFocus();
		} else {
			table.setFocus();
		}
	}

	@Override
	public void dispose() {
		ActiveCase.get().removeListener(this);
		query.dispose();
		super.dispose();
	}
}
