package org.akashi.analysis.ui.internal.matrix;

import java.util.List;

import org.akashi.analysis.attack.AttackDomain;
import org.akashi.analysis.attack.AttackIndex;
import org.akashi.analysis.attack.TechniqueMatrix;
import org.akashi.analysis.attack.TechniqueUse;
import org.akashi.analysis.ui.internal.SubjectView;
import org.akashi.analysis.ui.internal.cells.Cell;
import org.akashi.analysis.ui.internal.cells.CellDrawing;
import org.akashi.analysis.ui.internal.cells.FittedText;
import org.akashi.analysis.ui.internal.cells.SentencePopup;
import org.akashi.analysis.ui.internal.cells.SentencePopup.Sentence;
import org.akashi.store.Case;
import org.akashi.ui.AccessibleName;
import org.akashi.ui.ActiveCase;
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
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;

/** The techniques of an actor, a campaign or the whole case in the matrix of ATT&CK, with the sentences that name them. */
public final class MatrixView extends SubjectView<MatrixData> {

	private Composite area;
	private Label head;
	private Combo domains;
	private Button used;
	private Text search;
	private MatrixCanvas canvas;
	private Button whole;
	private MatrixPicture picture;
	private MatrixData data = MatrixData.NOTHING;
	private MatrixOptions options;
	private String unfoldedFor = "?";
	private final TacticNames names = TacticNames.ofWorkbench();

	@Override
	public void init(IViewSite site, IMemento memento) throws PartInitException {
		super.init(site, memento);
		options = MatrixOptions.of(memento);
	}

	@Override
	public void saveState(IMemento memento) {
		options.save(memento);
	}

	@Override
	public void createPartControl(Composite parent) {
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(5).margins(6, 4).spacing(6, 4).applyTo(area);
		head = new Label(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(head);
		new PeriodChip(area);
		search = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		search.setMessage(Messages.Matrix_search);
		AccessibleName.set(search, Messages.Matrix_search);
		GridDataFactory.fillDefaults().hint(170, SWT.DEFAULT).applyTo(search);
		search.addListener(SWT.Modify, event -> searched());
		used = new Button(area, SWT.TOGGLE);
		used.setSelection(options.used());
		markUsed();
		used.addListener(SWT.Selection, event -> {
			options.setUsed(used.getSelection());
			markUsed();
			area.layout();
			show();
		});
		domains = new Combo(area, SWT.READ_ONLY);
		domains.setItems(Messages.Matrix_enterprise, Messages.Matrix_mobile, Messages.Matrix_ics);
		AccessibleName.set(domains, Messages.Matrix_domain);
		domains.addListener(SWT.Selection, event -> {
			options.setDomain(AttackDomain.values()[domains.getSelectionIndex()]);
			show();
		});
		createPages();
		prepare(Messages.Matrix_reading, MatrixData::mayUse);
		new MatrixActions(this).contribute(getViewSite());
		begin(true);
	}

	private void createPages() {
		Composite stack = createStack(area, Messages.Matrix_empty, Messages.Matrix_emptyHint);
		GridDataFactory.fillDefaults().grab(true, true).span(5, 1).applyTo(stack);
		canvas = new MatrixCanvas(stack);
		canvas.onOpen(this::open);
		canvas.onFold((id, open) -> {
			options.unfold(id, open);
			show();
		});
		whole = empty().addAction(Messages.Matrix_whole, "case", () -> follower().set(""));
		empty().addAction(Messages.Matrix_import, "import", () -> Navigation.run(Navigation.IMPORT_REPORT, java.util.Map.of()));
	}

	/** Whether it is pressed is said by a sign, too, not by its shade alone. */
	private void markUsed() {
		used.setText((used.getSelection() ? "✓ " : "") + Messages.Matrix_used);
	}

	private void searched() {
		options.setText(search.getText());
		show();
	}

	@Override
	protected MatrixData read(Case open, IProgressMonitor monitor) {
		return MatrixData.read(open, follower().id(), BrushedPeriod.get().period().orElse(null), monitor);
	}

	@Override
	protected void show(MatrixData answer) {
		data = answer == null ? MatrixData.NOTHING : answer;
		if (!unfoldedFor.equals(data.subject()) && !data.uses().isEmpty()) {
			unfoldedFor = data.subject();
			options.unfoldOnly(TechniqueMatrix.unfolded(data.uses()));
		}
		show();
	}

	private AttackDomain domain() {
		return options.domain().orElseGet(data::most);
	}

	private void show() {
		AttackDomain domain = domain();
		domains.select(domain.ordinal());
		String subject = data.subject().isEmpty() ? Messages.Matrix_wholeCase : FittedText.plain(data.name());
		int elsewhere = data.elsewhere().size();
		String text = NLS.bind(Messages.Matrix_head, new Object[] { subject, data.techniques(domain), data.sentences(domain) })
				+ (elsewhere == 0 ? "" : NLS.bind(Messages.Matrix_elsewhere, MatrixPicture.sentences(elsewhere)));
		head.setText(text.replace("&", "&&"));
		head.setToolTipText(text.replace("&", "&&"));
		boolean nothing = options.used() && data.techniques(domain) == 0;
		if (!nothing) {
			picture = picture();
			canvas.show(picture);
		}
		if (nothing) {
			sayWhy();
		}
		front(nothing ? empty() : canvas);
	}

	private void sayWhy() {
		if (data.hidden() > 0) {
			empty().setTexts(Messages.Matrix_emptyPeriod, NLS.bind(Messages.Matrix_emptyPeriodHint, data.hidden()));
		} else if (!data.subject().isEmpty()) {
			empty().setTexts(NLS.bind(Messages.Matrix_emptySubject, FittedText.plain(data.name())).replace("&", "&&"), Messages.Matrix_emptySubjectHint);
		} else {
			empty().setTexts(Messages.Matrix_empty, Messages.Matrix_emptyHint);
		}
		whole.setVisible(!data.subject().isEmpty());
	}

	private MatrixPicture picture() {
		return new MatrixPicture(TechniqueMatrix.of(domain(), data.uses(), options.shown()), names::name);
	}

	/** Shows the sub-techniques of all techniques, or of none. */
	void unfoldAll(boolean open) {
		options.unfoldOnly(open ? AttackIndex.get().techniques(domain()).stream().map(AttackIndex.Technique::id)
				.collect(java.util.stream.Collectors.toSet()) : java.util.Set.of());
		show();
	}

	private void open(Cell cell) {
		List<TechniqueUse> uses = picture.uses(cell.key());
		if (uses.isEmpty()) {
			if (picture.hasSubs(cell.key())) {
				String id = MatrixPicture.technique(cell.key());
				options.unfold(id, !options.shown().unfolded().contains(id));
				show();
			}
			return;
		}
		String verb = TypeLabels.relation("uses");
		List<Sentence> sentences = uses.stream().map(use -> new Sentence(
				(use.by().isEmpty() ? "" : use.by() + " " + verb + " ") + use.technique() + " " + use.name(), use.held().text(), use.proof(), use.object())).toList();
		Rectangle beside = canvas.getDisplay().map(canvas, null, canvas.onScreen(canvas.cells().indexOf(cell)));
		String id = MatrixPicture.technique(cell.key());
		String title = id + " " + AttackIndex.get().find(id).map(AttackIndex.get()::fullName).orElse("");
		new SentencePopup(getSite().getShell(), title, sentences, beside).open();
	}

	/** Writes what is shown as a Navigator layer. */
	void export() {
		LayerExport.run(getSite().getShell(), data.subject(), data.subject().isEmpty() ? ActiveCase.get().current().map(Case::name).orElse("") : data.name(), domain());
	}

	/** Puts the techniques on the clipboard, as a table with tabs. */
	void copyTable() {
		Clipboard clipboard = new Clipboard(area.getDisplay());
		clipboard.setContents(new Object[] { data.table(domain(), Messages.Matrix_table) }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
	}

	@Override
	protected Drawing drawing() {
		return isFront(canvas) ? new CellDrawing(getPartName(), picture(), canvas) : null;
	}

	@Override
	protected void focusContent() {
		canvas.setFocus();
	}
}
