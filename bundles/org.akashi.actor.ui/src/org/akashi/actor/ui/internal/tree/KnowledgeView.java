package org.akashi.actor.ui.internal.tree;

import java.util.List;
import java.util.Set;

import org.akashi.actor.ui.internal.Messages;
import org.akashi.stix.Period;
import org.akashi.store.Case;
import org.akashi.store.CaseIndex.Entry;
import org.akashi.ui.AccessibleName;
import org.akashi.ui.ActiveCase;
import org.akashi.ui.ActiveCaseListener;
import org.akashi.ui.BrushedPeriod;
import org.akashi.ui.CaseChanges;
import org.akashi.ui.CaseQuery;
import org.akashi.ui.EmptyState;
import org.akashi.ui.Navigation;
import org.akashi.ui.ObjectCopying;
import org.akashi.ui.ObjectDrag;
import org.akashi.ui.PeriodChip;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;

/** The objects of the case by type, with a search over names, aliases and values. Enter opens an object. */
public final class KnowledgeView extends ViewPart implements ActiveCaseListener {

	private static final String EXPANDED = "expanded";

	private Composite pages;
	private Composite content;
	private EmptyState empty;
	private Text search;
	private KnowledgeTree tree;
	private Label summary;
	private CaseQuery<KnowledgeOutline> query;
	private final Runnable marked = () -> query.request();
	/** What the worker thread searches for; the widget is for the UI thread only. */
	private volatile String words = "";
	private volatile Set<String> expanded = Set.of();
	private IMemento memento;

	@Override
	public void init(IViewSite site, IMemento saved) throws PartInitException {
		super.init(site, saved);
		memento = saved;
	}

	@Override
	public void createPartControl(Composite parent) {
		pages = new Composite(parent, SWT.NONE);
		pages.setLayout(new StackLayout());
		empty = new EmptyState(pages, Messages.Tree_emptyTitle, Messages.Tree_emptyHint);
		content = new Composite(pages, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(4, 4).spacing(4, 4).applyTo(content);
		search = new Text(content, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.BORDER);
		search.setMessage(Messages.Tree_search);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
		search.addListener(SWT.Modify, event -> {
			words = search.getText();
			query.request();
		});
		search.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN) {
				tree.widget().setFocus();
			}
		});
		new PeriodChip(content);
		tree = new KnowledgeTree(content, () -> {
			expanded = tree.expanded();
			query.request();
		});
		AccessibleName.set(tree.widget(), getPartName());
		AccessibleName.set(search, Messages.Tree_search);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.widget());
		tree.widget().addListener(SWT.DefaultSelection, event -> open());
		summary = new Label(content, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(summary);
		getSite().setSelectionProvider(tree);
		ObjectDrag.from(tree.widget(), () -> ObjectDrag.ids(tree.getSelection()));
		ObjectCopying.on(getSite(), tree.widget(), () -> ObjectDrag.ids(tree.getSelection()));
		createMenu();
		restore();
		query = new CaseQuery<>(Messages.Tree_reading, parent.getDisplay(),
				this::read, this::show);
		ActiveCase.get().addListener(this);
		BrushedPeriod.get().addListener(marked);
		getSite().getService(IHandlerService.class).activateHandler("org.eclipse.ui.edit.findReplace",
				new AbstractHandler() {

					@Override
					public Object execute(ExecutionEvent event) {
						search.setFocus();
						search.selectAll();
						return null;
					}
				});
		show(null);
		query.request();
	}

	/** Worker thread. */
	private KnowledgeOutline read(Case open, IProgressMonitor monitor) {
		KnowledgeOutline outline = KnowledgeOutline.read(open, words, expanded, monitor);
		Period marked = BrushedPeriod.get().period().orElse(null);
		return marked == null ? outline : new PeriodOutline(open, marked, monitor).of(outline);
	}

	private void createMenu() {
		MenuManager menu = new MenuManager();
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		tree.widget().setMenu(menu.createContextMenu(tree.widget()));
		getSite().registerContextMenu(menu, tree);
	}

	private void open() {
		List<?> selected = tree.getSelection().toList();
		if (selected.isEmpty()) {
			tree.toggle();
		}
		selected.stream().map(Entry.class::cast).map(Entry::id).forEach(Navigation::openObject);
	}

	private void show(KnowledgeOutline outline) {
		if (pages.isDisposed()) {
			return;
		}
		boolean nothing = outline == null || outline.total() == 0;
		if (!nothing) {
			tree.show(outline);
			int hits = outline.groups().stream().mapToInt(KnowledgeOutline.Group::count).sum();
			summary.setText(outline.query().isEmpty() ? NLS.bind(Messages.Tree_total, outline.total())
					: hits == 0 ? NLS.bind(Messages.Tree_noHit, outline.query())
							: NLS.bind(Messages.Tree_hits, hits, outline.total()));
		} else {
			empty.setTexts(outline == null ? Messages.Tree_noCaseTitle : Messages.Tree_emptyTitle,
					outline == null ? Messages.Tree_noCaseHint : Messages.Tree_emptyHint);
		}
		StackLayout stack = (StackLayout) pages.getLayout();
		Composite top = nothing ? empty : content;
		if (stack.topControl != top) {
			stack.topControl = top;
			pages.layout();
		}
	}

	@Override
	public void opened(Case opened) {
		query.request();
	}

	@Override
	public void closed() {
		search.setText("");
		show(null);
	}

	@Override
	public void changed(CaseChanges changes) {
		if (changes.anyObject()) {
			query.request();
		}
	}

	private void restore() {
		String types = memento == null ? null : memento.getString(EXPANDED);
		if (types != null && !types.isEmpty()) {
			expanded = Set.of(types.split(" "));
			tree.expand(expanded);
		}
	}

	@Override
	public void saveState(IMemento state) {
		state.putString(EXPANDED, String.join(" ", tree.expanded()));
	}

	@Override
	public void setFocus() {
		if (content.isVisible()) {
			search.setFocus();
		} else {
			empty.setFocus();
		}
	}

	@Override
	public void dispose() {
		ActiveCase.get().removeListener(this);
		BrushedPeriod.get().removeListener(marked);
		query.dispose();
		super.dispose();
	}
}
