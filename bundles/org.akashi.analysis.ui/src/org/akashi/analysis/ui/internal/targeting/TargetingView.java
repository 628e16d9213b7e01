package org.akashi.analysis.ui.internal.targeting;

import java.util.List;

import org.akashi.analysis.targeting.Targeted;
import org.akashi.analysis.targeting.TargetingFacts;
import org.akashi.analysis.ui.internal.SubjectView;
import org.akashi.analysis.ui.internal.cells.FittedText;
import org.akashi.analysis.ui.internal.cells.SentencePopup;
import org.akashi.analysis.ui.internal.cells.SentencePopup.Sentence;
import org.akashi.store.Case;
import org.akashi.ui.AccessibleName;
import org.akashi.ui.BrushedPeriod;
import org.akashi.ui.Drawing;
import org.akashi.ui.Navigation;
import org.akashi.ui.PeriodChip;
import org.akashi.ui.TypeLabels;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;

/** Which countries and sectors an actor, a campaign or everybody in the case targeted, and when. */
public final class TargetingView extends SubjectView<TargetingData> {

	private Composite content;
	private Button whole;
	private Label head;
	private CTabFolder tabs;
	private List<TargetingPage> pages = List.of();
	private TargetingData data = TargetingData.NOTHING;
	private TargetingOptions options;

	@Override
	public void init(IViewSite site, IMemento memento) throws PartInitException {
		super.init(site, memento);
		options = TargetingOptions.of(memento);
	}

	@Override
	public void saveState(IMemento memento) {
		options.save(memento);
	}

	@Override
	public void createPartControl(Composite parent) {
		Composite stack = createStack(parent, Messages.Targeting_empty, Messages.Targeting_emptyHint);
		whole = empty().addAction(Messages.Targeting_whole, "case", () -> follower().set(""));
		empty().addAction(Messages.Targeting_import, "import", () -> Navigation.run(Navigation.IMPORT_REPORT, java.util.Map.of()));
		content = new Composite(stack, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(6, 4).spacing(6, 4).applyTo(content);
		head = new Label(content, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(head);
		new PeriodChip(content);
		tabs = new CTabFolder(content, SWT.BOTTOM | SWT.FLAT);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(tabs);
		pages = List.of(page(new MatrixPage(tabs, this)), page(new MapPage(tabs, this)), page(new ComparePage(tabs, this)));
		tabs.setSelection(Math.max(0, Math.min(pages.size() - 1, options.tab())));
		tabs.addListener(SWT.Selection, event -> tabChosen());
		prepare(Messages.Targeting_reading, TargetingFacts::mayTarget);
		new TargetingActions(this, options).contribute(getViewSite());
		begin(true);
	}

	private TargetingPage page(TargetingPage page) {
		CTabItem item = new CTabItem(tabs, SWT.NONE);
		item.setText(page.title());
		item.setControl(page.control());
		AccessibleName.set(page.control(), page.title());
		return page;
	}

	private void tabChosen() {
		options.setTab(tabs.getSelectionIndex());
		show();
	}

	@Override
	protected TargetingData read(Case open, IProgressMonitor monitor) {
		return TargetingData.read(open, follower().id(), BrushedPeriod.get().period().orElse(null), monitor);
	}

	@Override
	protected void show(TargetingData answer) {
		data = answer == null ? TargetingData.NOTHING : answer;
		show();
	}

	/** Shows what was read as the options say. */
	void show() {
		Control top = data.facts().isEmpty() ? empty() : content;
		if (data.facts().isEmpty()) {
			sayWhy();
		} else {
			String subject = data.subject().isEmpty() ? Messages.Targeting_wholeCase : FittedText.plain(data.name());
			head.setText(NLS.bind(Messages.Targeting_head, new Object[] { subject, data.facts().size(), data.reports() }).replace("&", "&&"));
			pages.get(Math.max(0, tabs.getSelectionIndex())).show(data, options);
		}
		front(top);
	}

	private void sayWhy() {
		if (data.hidden() > 0) {
			empty().setTexts(Messages.Targeting_emptyPeriod, NLS.bind(Messages.Targeting_emptyPeriodHint, data.hidden()));
		} else if (!data.subject().isEmpty()) {
			empty().setTexts(NLS.bind(Messages.Targeting_emptySubject, FittedText.plain(data.name())).replace("&", "&&"), Messages.Targeting_emptySubjectHint);
		} else {
			empty().setTexts(Messages.Targeting_empty, Messages.Targeting_emptyHint);
		}
		whole.setVisible(!data.subject().isEmpty());
	}

	/** Opens the sentences of a cell beside it. */
	void open(String title, List<Targeted> facts, Rectangle beside) {
		if (!facts.isEmpty()) {
			String targets = TypeLabels.relation("targets");
			TargetNames names = TargetNames.ofWorkbench();
			List<Sentence> sentences = facts.stream().map(fact -> new Sentence(
					fact.subjectName() + " " + targets + " " + names.name(fact.key()), PeriodText.of(fact.held()), fact.proof(), fact.relation())).toList();
			new SentencePopup(getSite().getShell(), title, sentences, beside).open();
		}
	}

	/** Puts what is shown on the clipboard, as a table with tabs. */
	void copyTable() {
		String text = data.facts().isEmpty() ? "" : pages.get(Math.max(0, tabs.getSelectionIndex())).table();
		if (!text.isEmpty()) {
			Clipboard clipboard = new Clipboard(content.getDisplay());
			clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
			clipboard.dispose();
		}
	}

	@Override
	protected Drawing drawing() {
		return data.facts().isEmpty() ? null : pages.get(Math.max(0, tabs.getSelectionIndex())).drawing(getPartName());
	}

	@Override
	protected void focusContent() {
		pages.get(Math.max(0, tabs.getSelectionIndex())).setFocus();
	}
}
