package org.akashi.indicator.ui.internal.life;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.akashi.indicator.life.DecayModels;
import org.akashi.indicator.life.LifeWords;
import org.akashi.store.Case;
import org.akashi.store.CaseTexts;
import org.akashi.ui.AccessibleName;
import org.akashi.ui.ActiveCase;
import org.akashi.ui.ActiveCaseListener;
import org.akashi.ui.CaseChanges;
import org.akashi.ui.CaseQuery;
import org.akashi.ui.EmptyState;
import org.akashi.ui.Windows;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;

/** The life of the selected indicator: its score in words, over time as a curve, and each fact as a row. */
public final class LifeView extends ViewPart implements ActiveCaseListener, ISelectionListener {

	private static final String HELP = "org.akashi.help.org_akashi_indicator_ui_life";
	private static final int LOW = 220;
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneOffset.UTC);

	private Composite stack;
	private final StackLayout pages = new StackLayout();
	private EmptyState empty;
	private Composite content;
	private Label head;
	private Text words;
	private LifeCurve curve;
	private Table table;
	private Text model;
	private volatile String id = "";
	private List<LifePicture.Row> rows = List.of();
	private CaseQuery<Optional<LifePicture>> query;

	@Override
	public void createPartControl(Composite parent) {
		stack = new Composite(parent, SWT.NONE);
		stack.setLayout(pages);
		empty = new EmptyState(stack, Messages.Life_empty, Messages.Life_emptyHint);
		content = new Composite(stack, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(6, 4).spacing(4, 3).applyTo(content);
		head = new Label(content, SWT.NONE);
		head.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
		words = new Text(content, SWT.READ_ONLY | SWT.WRAP | SWT.MULTI);
		AccessibleName.set(words, Messages.Life_words);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(words);
		SashForm sash = new SashForm(content, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		curve = new LifeCurve(sash);
		createFacts(sash);
		sash.setWeights(58, 42);
		query = new CaseQuery<>(Messages.Life_reading, parent.getDisplay(), (open, monitor) -> LifePicture.read(open, id, Instant.now()), this::show);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(stack, HELP);
		getSite().setSelectionProvider(new Standing());
		ActiveCase.get().addListener(this);
		getSite().getPage().addPostSelectionListener(this);
		show(Optional.empty());
		pickUp();
	}

	/** What is selected already: the part in which it was may be hidden by this one now. */
	private void pickUp() {
		selectionChanged(null, getSite().getPage().getSelection());
		for (String view : List.of(Windows.DUE, Windows.INDICATORS, Windows.TREE)) {
			if (id.isEmpty()) {
				selectionChanged(null, getSite().getPage().getSelection(view));
			}
		}
	}

	private void createFacts(Composite parent) {
		SashForm facts = new SashForm(parent, SWT.VERTICAL);
		table = new Table(facts, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
		table.setHeaderVisible(true);
		AccessibleName.set(table, Messages.Life_facts);
		column(Messages.Life_when, 130);
		column(Messages.Life_what, 150);
		column(Messages.Life_score, 60);
		column(Messages.Life_detail, 200);
		table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
		model = new Text(facts, SWT.READ_ONLY | SWT.WRAP | SWT.MULTI | SWT.V_SCROLL | SWT.BORDER);
		AccessibleName.set(model, Messages.Life_modelName);
		facts.setWeights(68, 32);
		// In a low view the rows need the room; the model stands in Decay Models, too.
		facts.addListener(SWT.Resize, event -> facts.setMaximizedControl(facts.getClientArea().height < LOW ? table : null));
	}

	private void column(String title, int width) {
		TableColumn column = new TableColumn(table, SWT.NONE);
		column.setText(title);
		column.setWidth(width);
	}

	private void fill(TableItem item, int index) {
		if (index < rows.size()) {
			LifePicture.Row row = rows.get(index);
			item.setText(new String[] { TIME.format(row.at()), row.what(), row.score() < 0 ? "" : Integer.toString(row.score()), row.detail().replaceAll("\\s+", " ") });
		}
	}

	@Override
	public void selectionChanged(IWorkbenchPart part, ISelection selection) {
		if (part == this) {
			return;
		}
		List<String> selected = SelectedIndicators.of(selection);
		if (!selected.isEmpty() && !selected.getFirst().equals(id)) {
			id = selected.getFirst();
			query.request();
		}
	}

	private void show(Optional<LifePicture> answer) {
		if (stack.isDisposed()) {
			return;
		}
		LifePicture picture = answer == null ? null : answer.orElse(null);
		rows = picture == null ? List.of() : picture.rows();
		table.setItemCount(rows.size());
		table.clearAll();
		if (picture == null) {
			curve.show(null);
			boolean open = ActiveCase.get().current().isPresent();
			empty.setTexts(open ? Messages.Life_empty : Messages.Life_noCase, open ? Messages.Life_emptyHint : Messages.Life_noCaseHint);
		} else {
			head.setText(picture.name().replace("&", "&&"));
			words.setText(picture.words());
			model.setText(picture.modelWords());
			LifeWords names = new LifeWords(DecayModels.defaults(), Locale.getDefault());
			curve.show(new LifeCurve.Shown(picture.facts(), picture.model(), picture.now(),
					picture.model().points().stream().map(point -> names.action(point.action())).toList()));
		}
		pages.topControl = picture == null ? empty : content;
		content.layout();
		stack.layout();
	}

	@Override
	public void opened(Case opened) {
		id = "";
		show(Optional.empty());
	}

	@Override
	public void closed() {
		id = "";
		show(null);
	}

	@Override
	public void changed(CaseChanges changes) {
		if (!id.isEmpty() && (changes.anyObject() || changes.touches(CaseTexts.Kind.SETTING, DecayModels.SETTING))) {
			query.request();
		}
	}

	@Override
	public void setFocus() {
		if (id.isEmpty()) {
			pickUp();
		}
		if (pages.topControl == content) {
			table.setFocus();
		} else {
			empty.setFocus();
		}
	}

	@Override
	public void dispose() {
		ActiveCase.get().removeListener(this);
		getSite().getPage().removePostSelectionListener(this);
		query.dispose();
		super.dispose();
	}

	/** The shown indicator is what the commands of this view act on. */
	private final class Standing implements org.eclipse.jface.viewers.ISelectionProvider {

		@Override
		public ISelection getSelection() {
			return id.isEmpty() ? StructuredSelection.EMPTY : new StructuredSelection(new SelectedIndicators.Shown(id, head.getText()));
		}

		@Override
		public void setSelection(ISelection selection) {
			// It follows the selection of the other parts.
		}

		@Override
		public void addSelectionChangedListener(org.eclipse.jface.viewers.ISelectionChangedListener listener) {
			// Nobody needs to hear it: what it shows is selected elsewhere.
		}

		@Override
		public void removeSelectionChangedListener(org.eclipse.jface.viewers.ISelectionChangedListener listener) {
			// None was added.
		}
	}
}
