package org.akashi.search.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.akashi.search.SearchAnswer;
import org.akashi.search.SearchRequest;
import org.akashi.search.ui.internal.FindRows.Line;
import org.akashi.store.Case;
import org.akashi.ui.AccessibleName;
import org.akashi.ui.ActiveCase;
import org.akashi.ui.CaseQuery;
import org.akashi.ui.CoalescedUpdate;
import org.akashi.ui.Navigation;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;

/** The quick search: type, choose with the arrow keys, Enter. */
final class FindDialog extends PopupDialog {

	private static final int WIDTH = 760;
	private static final int HEIGHT = 460;

	private static FindDialog open;

	/** What was answered to which text. */
	private record Answer(String text, SearchAnswer answer, List<Line> lines) {
	}

	private final Rectangle field;
	private final String letters;
	private final IWorkbenchWindow window;
	private final Runnable hearing = this::again;
	private Text query;
	private TableViewer viewer;
	private Label remark;
	private CaseQuery<Answer> asking;
	private CoalescedUpdate again;
	private volatile String asked = "";
	private String spoken = "";

	private FindDialog(IWorkbenchWindow window, Rectangle field, String letters) {
		super(window.getShell(), SWT.RESIZE | SWT.ON_TOP, true, false, false, false, false, null, NLS.bind(Messages.Find_keys, FindField.allKey()));
		this.window = window;
		this.field = field;
		this.letters = letters;
	}

	/** Opens it over the field, or in the middle of the window when that can't be seen. */
	static void open(IWorkbenchWindow window, Rectangle field, String letters) {
		if (open != null && open.getShell() != null && !open.getShell().isDisposed()) {
			open.query.setFocus();
			open.query.insert(letters);
			return;
		}
		open = new FindDialog(window, field, letters);
		open.open();
	}

	@Override
	protected Control createContents(Composite parent) {
		Control contents = super.createContents(parent);
		// The window has no border of its own: it would flow into what lies below.
		if (parent.getLayout() instanceof GridLayout layout) {
			layout.marginWidth = 1;
			layout.marginHeight = 1;
			parent.setBackground(parent.getDisplay().getSystemColor(SWT.COLOR_WIDGET_NORMAL_SHADOW));
		}
		return contents;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(3, 3).spacing(2, 2).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		query = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		query.setMessage(Messages.Find_message);
		AccessibleName.set(query, Messages.Find_message);
		query.getAccessible().addAccessibleListener(new AccessibleAdapter() {

			@Override
			public void getDescription(AccessibleEvent event) {
				event.result = spoken;
			}
		});
		GridDataFactory.fillDefaults().grab(true, false).applyTo(query);
		remark = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH - 40, SWT.DEFAULT).indent(4, 2).applyTo(remark);
		createTable(area);
		asking = new CaseQuery<>(Messages.Job_search, area.getDisplay(), this::answer, this::show);
		again = new CoalescedUpdate(area.getDisplay(), 500, asking::request);
		CaseSearcher.get().addListener(hearing);
		CaseSearcher.get().hurry();
		query.addListener(SWT.Modify, event -> ask());
		query.addListener(SWT.KeyDown, this::key);
		query.addListener(SWT.DefaultSelection, event -> {
			if ((event.stateMask & SWT.MOD1) == 0) {
				openSelected();
			}
		});
		query.setText(letters);
		query.setSelection(letters.length());
		ask();
		return area;
	}

	private void createTable(Composite area) {
		Table table = new Table(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
		AccessibleName.set(table, Messages.Find_results);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(table);
		viewer = new TableViewer(table);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		TableViewerColumn group = new TableViewerColumn(viewer, SWT.LEFT);
		group.setLabelProvider(new FindLabels.Quiet(Line::group));
		TableViewerColumn text = new TableViewerColumn(viewer, SWT.LEFT);
		text.setLabelProvider(new DelegatingStyledCellLabelProvider(new FindLabels.Lines()));
		TableViewerColumn aside = new TableViewerColumn(viewer, SWT.LEFT);
		aside.setLabelProvider(new FindLabels.Quiet(line -> line.row() == null ? "" : HitText.aside(line.row())));
		table.addListener(SWT.DefaultSelection, event -> openSelected());
		table.addListener(SWT.MouseUp, event -> {
			if (event.button == 1 && table.getItem(new Point(event.x, event.y)) != null) {
				openSelected();
			}
		});
		table.addListener(SWT.KeyDown, event -> {
			if (event.character >= ' ' && event.character != SWT.DEL || event.character == SWT.BS) {
				query.setFocus();
				query.setSelection(query.getText().length());
				if (event.character != SWT.BS) {
					query.append(String.valueOf(event.character));
				}
				event.doit = false;
			}
		});
		table.addListener(SWT.Resize, event -> {
			int rest = Math.max(200, table.getClientArea().width - groupWidth(table));
			group.getColumn().setWidth(groupWidth(table));
			text.getColumn().setWidth(rest * 7 / 10);
			aside.getColumn().setWidth(rest * 3 / 10);
		});
	}

	private static int groupWidth(Table table) {
		GC gc = new GC(table);
		int width = 0;
		for (String name : List.of(Messages.Kind_OBJECT, Messages.Kind_VALUE, Messages.Kind_SENTENCE, Messages.Kind_REPORT, Messages.Kind_PASSAGE,
				Messages.Group_commands, Messages.Group_recent)) {
			width = Math.max(width, gc.textExtent(name).x);
		}
		gc.dispose();
		return width + 20;
	}

	private void again() {
		again.request();
	}

	private void ask() {
		asked = query.getText();
		if (ActiveCase.get().current().isEmpty() || asked.isBlank()) {
			showStart();
		}
		asking.request();
	}

	/** Worker thread. */
	private Answer answer(Case from, IProgressMonitor monitor) {
		String text = asked;
		SearchAnswer answer = CaseSearcher.get().answer(from, new SearchRequest(text, FindRows.EACH));
		return new Answer(text, answer, FindRows.of(answer, from));
	}

	private void show(Answer answer) {
		if (query.isDisposed() || answer == null || !answer.text().equals(query.getText()) || answer.text().isBlank()) {
			return;
		}
		List<Line> lines = new ArrayList<>(answer.lines());
		lines.addAll(FindCommands.named(window, answer.text()));
		set(lines, lines.size() > answer.lines().size() && answer.answer().isEmpty() ? "" : FindRows.remark(answer.answer(), false));
	}

	private void showStart() {
		List<Line> lines = new ArrayList<>();
		String group = Messages.Group_saved;
		for (SavedSearches.Saved saved : SavedSearches.get().saved()) {
			lines.add(new Line(group, null, saved.name(), saved.text(), ""));
			group = "";
		}
		group = Messages.Group_recent;
		for (String recent : SavedSearches.get().recent()) {
			lines.add(new Line(group, null, recent, "", ""));
			group = "";
		}
		boolean none = ActiveCase.get().current().isEmpty();
		set(none ? List.of() : lines, none ? Messages.Find_noCase : Messages.Find_start);
	}

	private void set(List<Line> lines, String says) {
		int selected = viewer.getTable().getSelectionIndex();
		Object before = selected < 0 ? null : key(viewer.getElementAt(selected));
		viewer.setInput(lines);
		int same = 0;
		for (int i = 0; i < lines.size(); i++) {
			same = before != null && selected > 0 && before.equals(key(lines.get(i))) ? i : same;
		}
		if (!lines.isEmpty()) {
			viewer.getTable().setSelection(same);
		}
		if (!remark.getText().equals(says)) {
			remark.setText(says.replace("&", "&&"));
			((GridData) remark.getLayoutData()).exclude = says.isEmpty();
			remark.setVisible(!says.isEmpty());
			remark.getParent().layout(true, true);
		}
		speak();
	}

	/** The keyboard stays in the field, so the field says what is chosen below it. */
	private void speak() {
		Line line = (Line) viewer.getStructuredSelection().getFirstElement();
		String before = spoken;
		spoken = line == null ? remark.getText()
				: line.row() == null ? line.text() : HitText.line(line.row()).getString() + ", " + HitText.aside(line.row());
		if (!spoken.equals(before)) {
			query.getAccessible().sendEvent(ACC.EVENT_DESCRIPTION_CHANGED, new Object[] { before, spoken });
		}
	}

	private static Object key(Object element) {
		Line line = (Line) element;
		return line == null ? null : line.row() == null ? line.text() : line.row().hit().key();
	}

	private void key(Event event) {
		Table table = viewer.getTable();
		int page = Math.max(1, table.getClientArea().height / Math.max(1, table.getItemHeight()) - 1);
		switch (event.keyCode) {
			case SWT.ARROW_DOWN -> move(event, 1);
			case SWT.ARROW_UP -> move(event, -1);
			case SWT.PAGE_DOWN -> move(event, page);
			case SWT.PAGE_UP -> move(event, -page);
			case SWT.ESC -> close();
			case SWT.CR, SWT.KEYPAD_CR -> {
				if ((event.stateMask & SWT.MOD1) != 0) {
					event.doit = false;
					showAll();
				}
			}
			default -> {
				// typed into the field
			}
		}
	}

	private void move(Event event, int by) {
		event.doit = false;
		Table table = viewer.getTable();
		if (table.getItemCount() > 0) {
			table.setSelection(Math.max(0, Math.min(table.getItemCount() - 1, table.getSelectionIndex() + by)));
			table.showSelection();
			speak();
		}
	}

	private void showAll() {
		String text = query.getText().strip();
		close();
		if (!text.isEmpty()) {
			SavedSearches.get().remember(text);
			HitOpening.showAll(text);
		}
	}

	private void openSelected() {
		Line line = (Line) viewer.getStructuredSelection().getFirstElement();
		if (line == null) {
			return;
		}
		if (line.row() != null) {
			SavedSearches.get().remember(query.getText().strip());
			close();
			HitOpening.open(line.row());
		} else if (!line.run().isEmpty()) {
			close();
			Navigation.run(line.run(), Map.of());
		} else {
			query.setText(line.more().isEmpty() ? line.text() : line.more());
			query.setSelection(query.getText().length());
		}
	}

	@Override
	protected Control getFocusControl() {
		return query;
	}

	@Override
	protected Point getDefaultLocation(Point size) {
		Rectangle bounds = window.getShell().getBounds();
		if (field != null) {
			Rectangle screen = window.getShell().getMonitor().getClientArea();
			return new Point(Math.max(screen.x, Math.min(field.x - 4, screen.x + screen.width - size.x)), field.y - 2);
		}
		return new Point(bounds.x + (bounds.width - size.x) / 2, bounds.y + bounds.height / 6);
	}

	@Override
	protected Point getDefaultSize() {
		Rectangle bounds = window.getShell().getBounds();
		return new Point(Math.min(WIDTH, bounds.width - 40), Math.min(HEIGHT, bounds.height - 80));
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.Find_message);
	}

	@Override
	public boolean close() {
		if (asking != null) {
			CaseSearcher.get().removeListener(hearing);
			asking.dispose();
			again.dispose();
			asking = null;
		}
		open = null;
		return super.close();
	}
}
