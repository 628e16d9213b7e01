package org.akashi.analysis.ui.internal.diamond;

import java.util.List;
import java.util.function.Consumer;

import org.akashi.analysis.Diamond;
import org.akashi.analysis.Diamond.Corner;
import org.akashi.analysis.Diamond.Item;
import org.akashi.analysis.DiamondReader;
import org.akashi.analysis.ui.internal.EventTexts;
import org.akashi.analysis.ui.internal.Messages;
import org.akashi.analysis.ui.internal.SubjectView;
import org.akashi.analysis.ui.internal.Toggles;
import org.akashi.analysis.ui.internal.cells.Cell;
import org.akashi.analysis.ui.internal.cells.CellCanvas;
import org.akashi.analysis.ui.internal.cells.CellDrawing;
import org.akashi.analysis.ui.internal.cells.SentencePopup;
import org.akashi.analysis.ui.internal.cells.SentencePopup.Sentence;
import org.akashi.store.Case;
import org.akashi.store.CaseIndex.Entry;
import org.akashi.ui.ActiveCase;
import org.akashi.ui.BrushedPeriod;
import org.akashi.ui.Drawing;
import org.akashi.ui.EntrySelection;
import org.akashi.ui.Navigation;
import org.akashi.ui.PeriodChip;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;

/** The diamond of the selected campaign or actor, as a picture or as a list. */
public final class DiamondView extends SubjectView<Diamond> {

	private static final String COMMAND = "org.akashi.analysis.ui.diamond.";

	private final EntrySelection selection = new EntrySelection();
	private IMemento memento;
	private Composite content;
	private Composite inner;
	private Label head;
	private CellCanvas canvas;
	private DiamondTable table;
	private Diamond diamond;
	private IAction asTable;

	@Override
	public void init(IViewSite site, IMemento state) throws PartInitException {
		super.init(site, state);
		memento = state;
	}

	@Override
	public void createPartControl(Composite parent) {
		Composite stack = createStack(parent, Messages.Analysis_noCase, Messages.Analysis_noCaseHint);
		content = new Composite(stack, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(6, 4).spacing(6, 4).applyTo(content);
		head = new Label(content, SWT.NONE);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(50, SWT.DEFAULT).applyTo(head);
		new PeriodChip(content);
		inner = new Composite(content, SWT.NONE);
		inner.setLayout(new StackLayout());
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(inner);
		canvas = new CellCanvas(inner, SWT.H_SCROLL | SWT.V_SCROLL, Messages.Diamond_name, Messages.Diamond_help);
		table = new DiamondTable(inner, this::choose, item -> sentences(item, tableRow()));
		canvas.onMove(cell -> item(cell, this::choose));
		canvas.onOpen(this::open);
		canvas.onDoubleClick(cell -> item(cell, item -> Navigation.openObject(item.entry().id())));
		canvas.addListener(SWT.KeyDown, event -> {
			if ((event.stateMask & SWT.MOD1) != 0 && (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) && canvas.focused() >= 0) {
				item(canvas.cells().get(canvas.focused()), item -> Navigation.openObject(item.entry().id()));
			}
		});
		prepare(Messages.Analysis_reading, DiamondReader::hasDiamond);
		Toggles toggles = new Toggles(getViewSite());
		boolean linked = memento == null || !Boolean.FALSE.equals(memento.getBoolean("linked"));
		toggles.toggle(COMMAND + "link", Messages.Analysis_linked, "link", linked, follower()::link);
		asTable = toggles.toggle(COMMAND + "table", Messages.Analysis_table, "table",
				memento != null && Boolean.TRUE.equals(memento.getBoolean("asTable")), on -> top());
		getSite().setSelectionProvider(selection);
		begin(linked);
	}

	/** Without a choice it is the only or the best-known campaign, so that the window isn't empty. */
	@Override
	protected Diamond read(Case open, IProgressMonitor monitor) {
		String id = follower().id();
		if (id.isEmpty() || open.index().entry(id).isEmpty()) {
			id = firstOf(open);
		}
		return DiamondReader.read(open, id, BrushedPeriod.get()::shows, monitor).orElse(null);
	}

	private static String firstOf(Case open) {
		for (String type : List.of("campaign", "intrusion-set", "threat-actor")) {
			List<Entry> entries = open.index().ofType(type);
			if (!entries.isEmpty()) {
				return entries.stream().limit(200).max((one, other) -> Integer.compare(open.index().outgoing(one.id()).size(),
						open.index().outgoing(other.id()).size())).orElse(entries.getFirst()).id();
			}
		}
		return "";
	}

	@Override
	protected void show(Diamond answer) {
		diamond = answer;
		if (diamond == null) {
			boolean open = ActiveCase.get().current().isPresent();
			empty().setTexts(open ? Messages.Diamond_empty : Messages.Analysis_noCase, open ? Messages.Diamond_emptyHint : Messages.Analysis_noCaseHint);
		} else {
			String text = NLS.bind(Messages.Diamond_head, EventTexts.name(diamond.subject()), diamond.size());
			head.setText((diamond.hidden() > 0 ? NLS.bind(Messages.Diamond_hidden, text, diamond.hidden()) : text).replace("&", "&&"));
			canvas.show(new DiamondPicture(diamond));
			table.show(diamond);
		}
		top();
	}

	private void top() {
		((StackLayout) inner.getLayout()).topControl = asTable != null && asTable.isChecked() ? table.control() : canvas;
		inner.layout();
		content.layout();
		front(diamond == null ? empty() : content);
	}

	private void choose(Item item) {
		Entry entry = item.entry();
		selection.set(List.of(item.relations().isEmpty() ? entry
				: new Entry(item.relations().getFirst(), "relationship", DiamondTexts.relation(item) + " " + EventTexts.name(entry))));
	}

	private void item(Cell cell, Consumer<Item> action) {
		if (canvas.picture() instanceof DiamondPicture picture && picture.item(cell) != null) {
			action.accept(picture.item(cell));
		}
	}

	private void open(Cell cell) {
		if (cell.key().startsWith(DiamondPicture.MORE)) {
			Corner corner = Corner.valueOf(cell.key().substring(DiamondPicture.MORE.length()));
			int shown = (int) canvas.cells().stream().filter(one -> one.key().startsWith(corner.name())).count();
			asTable.setChecked(true);
			top();
			table.reveal(corner, shown);
			table.control().setFocus();
		} else {
			Rectangle place = canvas.onScreen(canvas.focused());
			Point corner = canvas.toDisplay(place.x, place.y);
			item(cell, item -> sentences(item, new Rectangle(corner.x, corner.y, place.width, place.height)));
		}
	}

	private Rectangle tableRow() {
		Rectangle place = table.control().getItem(Math.max(0, table.control().getSelectionIndex())).getBounds();
		Point corner = table.control().toDisplay(place.x, place.y);
		return new Rectangle(corner.x, corner.y, place.width, place.height);
	}

	private void sentences(Item item, Rectangle beside) {
		String name = EventTexts.name(item.entry());
		List<Sentence> sentences = item.proofs().stream()
				.map(proof -> new Sentence(DiamondTexts.relation(item) + " " + name, item.when(), proof, item.entry().id())).toList();
		if (sentences.isEmpty()) {
			Navigation.openObject(item.entry().id());
		} else {
			new SentencePopup(getSite().getShell(), name, sentences, beside).open();
		}
	}

	@Override
	protected Drawing drawing() {
		return diamond == null ? null
				: new CellDrawing(getPartName() + " " + EventTexts.name(diamond.subject()), new DiamondPicture(diamond), canvas);
	}

	@Override
	protected void focusContent() {
		((StackLayout) inner.getLayout()).topControl.setFocus();
	}

	@Override
	public void closed() {
		selection.set(List.of());
		super.closed();
	}

	@Override
	public void saveState(IMemento state) {
		state.putBoolean("asTable", asTable.isChecked());
		state.putBoolean("linked", follower().isLinked());
	}
}
