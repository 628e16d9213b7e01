package org.akashi.report.ui.internal.reading;

import java.util.List;
import java.util.Map;

import org.akashi.mention.Span;
import org.akashi.report.ui.internal.CaseDesk;
import org.akashi.report.ui.internal.DeskSelection;
import org.akashi.report.ui.internal.Messages;
import org.akashi.report.ui.internal.ThemeChanges;
import org.akashi.report.ui.internal.imports.ImportOrder;
import org.akashi.report.ui.internal.imports.Imports;
import org.akashi.report.ui.internal.review.QueueItem;
import org.akashi.report.ui.internal.review.ReviewDesk;
import org.akashi.report.ui.internal.review.ReviewKeys;
import org.akashi.ui.EmptyState;
import org.akashi.ui.FileDrop;
import org.akashi.ui.Navigation;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;

/** Shows the report that is on the desk with its mentions marked. */
public final class ReadingView extends ViewPart implements ReviewDesk.Listener {

	/** The id of this view. */
	public static final String ID = "org.akashi.report.ui.reading";

	private final CaseDesk caseDesk = CaseDesk.get();
	private final ReviewDesk desk = caseDesk.desk();
	private final StackLayout stack = new StackLayout();
	private Composite parent;
	private EmptyState empty;
	private ReportSides sides;
	private boolean fromHere;

	@Override
	public void createPartControl(Composite container) {
		parent = new Composite(container, SWT.NONE);
		parent.setLayout(stack);
		empty = new EmptyState(parent, Messages.Reading_emptyTitle, Messages.Reading_emptyHint);
		empty.addAction(Messages.Reading_import, "import", () -> Navigation.run(Navigation.IMPORT_REPORT, Map.of()));
		ReadingSelection selection = new ReadingSelection(desk, new DeskSelection(desk, parent), parent);
		getSite().setSelectionProvider(selection);
		MenuManager menu = new MenuManager();
		getSite().registerContextMenu(menu, selection);
		sides = new ReportSides(parent, new ThemeColors(), new ReportSides.Listener() {

			@Override
			public void picked(QueueItem item) {
				selectedHere(item);
			}

			@Override
			public void selected(Span passage) {
				desk.mark(passage == null ? -1 : passage.start(), passage == null ? -1 : passage.end());
			}

			@Override
			public void takesKeys(Control control) {
				keys(control, menu);
			}
		});
		keys(sides.pane().widget(), menu);
		FileDrop.on(empty, files -> Imports.start(ImportOrder.of(files)));
		ThemeChanges.on(sides, sides::recolor);
		IHandlerService handlers = getSite().getService(IHandlerService.class);
		handlers.activateHandler(IWorkbenchCommandConstants.EDIT_FIND_AND_REPLACE, new FindHandler(sides::find));
		desk.addListener(this);
		parent.addListener(SWT.Dispose, event -> desk.removeListener(this));
		reportChanged();
		selectionChanged();
	}

	/** A control of either pane has the keys and the menu of a review, and takes files. */
	private void keys(Control control, MenuManager menu) {
		ReviewKeys.in(getSite(), control);
		FileDrop.on(control, files -> Imports.start(ImportOrder.of(files)));
		control.setMenu(menu.createContextMenu(control));
	}

	/** Larger by so many steps, smaller when negative; 0 fits the width. */
	public void zoom(int steps) {
		sides.zoom(steps);
	}

	private void selectedHere(QueueItem item) {
		fromHere = true;
		try {
			desk.select(List.of(item.id()));
		} finally {
			fromHere = false;
		}
	}

	/** What is marked in the text: what a rule suppresses only while the queue shows it. */
	private List<QueueItem> marked() {
		return desk.items().stream().filter(item -> !item.suppressed() || desk.filter().suppressed()).toList();
	}

	@Override
	public void reportChanged() {
		desk.text().ifPresentOrElse(text -> sides.show(desk.sha256(), text, marked()), sides::clear);
		if (desk.title().isEmpty()) {
			empty.setTexts(Messages.Reading_emptyTitle, Messages.Reading_emptyHint);
		} else {
			empty.setTexts(NLS.bind(Messages.Reports_unread, desk.title()), desk.notice());
		}
		stack.topControl = desk.text().isPresent() ? sides : empty;
		setPartName(desk.text().isPresent() ? desk.title() : Messages.Reading_name);
		parent.layout();
	}

	@Override
	public void itemsChanged() {
		sides.update(marked());
	}

	@Override
	public void selectionChanged() {
		if (!fromHere) {
			sides.select(desk.lead().orElse(null));
		}
	}

	/** Brings a range of the shown report into view and flashes it. */
	public void reveal(Span span) {
		sides.reveal(span);
	}

	@Override
	public void setFocus() {
		if (stack.topControl != null) {
			stack.topControl.setFocus();
		}
	}
}
