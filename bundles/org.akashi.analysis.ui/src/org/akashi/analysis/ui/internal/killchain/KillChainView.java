package org.akashi.analysis.ui.internal.killchain;

import java.util.List;
import java.util.function.Consumer;

import org.akashi.analysis.KillChain;
import org.akashi.analysis.KillChain.Item;
import org.akashi.analysis.KillChainReader;
import org.akashi.analysis.ui.internal.EventTexts;
import org.akashi.analysis.ui.internal.Messages;
import org.akashi.analysis.ui.internal.SubjectView;
import org.akashi.analysis.ui.internal.Toggles;
import org.akashi.analysis.ui.internal.cells.Cell;
import org.akashi.analysis.ui.internal.cells.CellCanvas;
import org.akashi.analysis.ui.internal.cells.CellDrawing;
import org.akashi.analysis.ui.internal.cells.FittedText;
import org.akashi.analysis.ui.internal.cells.SentencePopup;
import org.akashi.analysis.ui.internal.cells.SentencePopup.Sentence;
import org.akashi.store.Case;
import org.akashi.store.CaseIndex.Entry;
import org.akashi.ui.AccessibleName;
import org.akashi.ui.ActiveCase;
import org.akashi.ui.BrushedPeriod;
import org.akashi.ui.Drawing;
import org.akashi.ui.EntrySelection;
import org.akashi.ui.Navigation;
import org.akashi.ui.PeriodChip;
import org.akashi.ui.TypeLabels;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;

/** What is known by phase of a kill chain: of the selected actor, campaign or malware, or of the whole case. */
public final class KillChainView extends SubjectView<KillChainView.Found> {

	private static final String COMMAND = "org.akashi.analysis.ui.killchain.";

	/** What is shown: the chains of a subject, called so. */
	record Found(String subject, String name, List<KillChain> chains) {
	}

	private final EntrySelection selection = new EntrySelection();
	private final PhaseNames names = PhaseNames.ofWorkbench();
	private IMemento memento;
	private Composite content;
	private Label head;
	private Combo chooser;
	private CellCanvas canvas;
	private IAction whole;
	private volatile boolean wholeCase;
	private Found found = new Found("", "", List.of());
	private String chosen = "";

	@Override
	public void init(IViewSite site, IMemento state) throws PartInitException {
		super.init(site, state);
		memento = state;
	}

	@Override
	public void createPartControl(Composite parent) {
		chosen = memento == null || memento.getString("chain") == null ? "" : memento.getString("chain");
		wholeCase = memento != null && Boolean.TRUE.equals(memento.getBoolean("whole"));
		Composite stack = createStack(parent, Messages.Analysis_noCase, Messages.Analysis_noCaseHint);
		content = new Composite(stack, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(6, 4).spacing(6, 4).applyTo(content);
		head = new Label(content, SWT.NONE);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(50, SWT.DEFAULT).applyTo(head);
		new PeriodChip(content);
		chooser = new Combo(content, SWT.READ_ONLY);
		AccessibleName.set(chooser, Messages.KillChain_chooser);
		chooser.addListener(SWT.Selection, event -> choose());
		canvas = new CellCanvas(content, SWT.H_SCROLL | SWT.V_SCROLL, Messages.KillChain_name, Messages.KillChain_help);
		GridDataFactory.fillDefaults().grab(true, true).span(3, 1).applyTo(canvas);
		canvas.onOpen(this::sentences);
		canvas.onMove(cell -> item(cell, item -> selection.set(List.of(item.entry()))));
		canvas.addListener(SWT.KeyDown, event -> {
			if ((event.stateMask & SWT.MOD1) != 0 && (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR)) {
				openObject();
			}
		});
		prepare(Messages.Analysis_reading, KillChainView::mayBeSubject);
		buttons();
		getSite().setSelectionProvider(selection);
		begin(memento == null || !Boolean.FALSE.equals(memento.getBoolean("linked")));
	}

	private static boolean mayBeSubject(String type) {
		return switch (type) {
			case "campaign", "intrusion-set", "threat-actor", "malware", "tool", "incident" -> true;
			default -> false;
		};
	}

	private void buttons() {
		Toggles toggles = new Toggles(getViewSite());
		whole = toggles.toggle(COMMAND + "whole", Messages.Analysis_wholeCase, "case", wholeCase, on -> {
			wholeCase = on;
			request();
		});
		toggles.toggle(COMMAND + "link", Messages.Analysis_linked, "link", memento == null || !Boolean.FALSE.equals(memento.getBoolean("linked")),
				follower()::link);
	}

	@Override
	protected Found read(Case open, IProgressMonitor monitor) {
		Entry subject = wholeCase ? null : open.index().entry(follower().id()).orElse(null);
		String id = subject == null ? "" : subject.id();
		String name = subject == null ? "" : EventTexts.name(subject);
		return new Found(id, name, KillChainReader.read(open, id, BrushedPeriod.get()::shows, monitor));
	}

	@Override
	protected void show(Found answer) {
		found = answer == null ? new Found("", "", List.of()) : answer;
		boolean nothing = found.chains().isEmpty();
		if (nothing) {
			boolean open = ActiveCase.get().current().isPresent();
			empty().setTexts(!open ? Messages.Analysis_noCase : found.subject().isEmpty() ? Messages.KillChain_empty
					: NLS.bind(Messages.KillChain_emptySubject, found.name()), hint(open));
		} else {
			chooser.setItems(found.chains().stream().map(chain -> names.chain(chain.name())).toArray(String[]::new));
			chooser.select(Math.max(0, found.chains().stream().map(KillChain::name).toList().indexOf(chosen)));
			chooser.setEnabled(found.chains().size() > 1);
			draw();
		}
		content.layout();
		front(nothing ? empty() : content);
	}

	private String hint(boolean open) {
		return !open ? Messages.Analysis_noCaseHint : found.subject().isEmpty() ? Messages.KillChain_emptyHint : Messages.KillChain_emptySubjectHint;
	}

	private void choose() {
		chosen = current().name();
		draw();
	}

	private KillChain current() {
		return found.chains().get(Math.max(0, chooser.getSelectionIndex()));
	}

	private void draw() {
		KillChain chain = current();
		String subject = found.subject().isEmpty() ? Messages.Analysis_wholeCase : FittedText.plain(found.name());
		head.setText(NLS.bind(Messages.KillChain_head, new Object[] { subject, chain.items(),
				chain.phases().stream().filter(phase -> !phase.items().isEmpty()).count() }).replace("&", "&&"));
		canvas.show(new KillChainPicture(chain, names));
	}

	private void item(Cell cell, Consumer<Item> action) {
		if (canvas.picture() instanceof KillChainPicture picture && picture.item(cell) != null) {
			action.accept(picture.item(cell));
		}
	}

	private void sentences(Cell cell) {
		item(cell, item -> {
			Rectangle place = canvas.onScreen(canvas.focused());
			Point corner = canvas.toDisplay(place.x, place.y);
			String says = item.by().isEmpty() ? EventTexts.name(item.entry())
					: EventTexts.oneLine(item.by()) + " " + TypeLabels.relation("uses") + " " + EventTexts.name(item.entry());
			List<Sentence> sentences = item.proofs().stream().map(proof -> new Sentence(says, proof.stated(), proof, item.entry().id())).toList();
			if (sentences.isEmpty()) {
				openObject();
			} else {
				new SentencePopup(getSite().getShell(), cell.name(), sentences, new Rectangle(corner.x, corner.y, place.width, place.height)).open();
			}
		});
	}

	private void openObject() {
		if (canvas.focused() >= 0) {
			item(canvas.cells().get(canvas.focused()), item -> Navigation.openObject(item.entry().id()));
		}
	}

	@Override
	protected Drawing drawing() {
		return found.chains().isEmpty() ? null
				: new CellDrawing(getPartName() + " " + found.name(), new KillChainPicture(current(), names), canvas);
	}

	@Override
	protected void focusContent() {
		canvas.setFocus();
	}

	@Override
	public void closed() {
		selection.set(List.of());
		super.closed();
	}

	@Override
	public void saveState(IMemento state) {
		state.putString("chain", chosen);
		state.putBoolean("whole", whole.isChecked());
		state.putBoolean("linked", follower().isLinked());
	}
}
