package org.akashi.analysis.ui.internal.cells;

import java.util.List;

import org.akashi.analysis.Proof;
import org.akashi.ui.AccessibleName;
import org.akashi.ui.Icons;
import org.akashi.ui.Navigation;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** The sentences of a cell beside it. Enter or a double click opens the report there, Escape closes. */
public final class SentencePopup extends PopupDialog {

	/**
	 * A sentence with what it says.
	 *
	 * @param says  in short: "Operation Sharpshooter targets Germany"
	 * @param when  its period, {@code ""} when unknown
	 * @param proof the sentence
	 * @param id    STIX id of what it is evidence for, opened where there is no report
	 */
	public record Sentence(String says, String when, Proof proof, String id) {
	}

	private static final int WIDTH = 700;
	private static final int ROWS = 8;

	private final List<Sentence> sentences;
	private final Rectangle beside;
	private final String title;
	private Table table;
	private Text whole;

	/**
	 * @param title  what the sentences are about
	 * @param beside the cell, in display coordinates
	 */
	public SentencePopup(Shell parent, String title, List<Sentence> sentences, Rectangle beside) {
		super(parent, SWT.RESIZE, true, false, false, false, false, FittedText.plain(title), Messages.Sentences_info);
		this.sentences = List.copyOf(sentences);
		this.beside = beside;
		this.title = FittedText.plain(title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().margins(6, 6).spacing(4, 4).applyTo(area);
		table = new Table(area, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
		table.setHeaderVisible(true);
		AccessibleName.set(table, title);
		column(Messages.Sentences_sentence, 290);
		column(Messages.Sentences_says, 160);
		column(Messages.Sentences_when, 130);
		column(Messages.Sentences_report, 110);
		table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
		table.addListener(SWT.Selection, event -> showWhole());
		table.addListener(SWT.DefaultSelection, event -> openChosen());
		table.setItemCount(sentences.size());
		int rows = Math.max(2, Math.min(ROWS, sentences.size()));
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, table.getItemHeight() * rows + table.getHeaderHeight()).applyTo(table);
		whole = new Text(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL | SWT.BORDER);
		AccessibleName.set(whole, Messages.Sentences_sentence);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, whole.getLineHeight() * 4).applyTo(whole);
		table.setSelection(0);
		showWhole();
		return area;
	}

	private void column(String title, int width) {
		TableColumn column = new TableColumn(table, SWT.NONE);
		column.setText(title);
		column.setWidth(width);
	}

	private void fill(TableItem item, int index) {
		if (index < sentences.size()) {
			Sentence sentence = sentences.get(index);
			Proof proof = sentence.proof();
			String quote = proof.line().isEmpty() ? Messages.Sentences_none : proof.line();
			String report = proof.page() > 0 ? NLS.bind(Messages.Sentences_page, proof.report(), proof.page()) : proof.report();
			item.setText(new String[] { FittedText.plain(quote), FittedText.plain(sentence.says()), sentence.when(), FittedText.plain(report) });
			item.setImage(Icons.image("evidence"));
		}
	}

	private void showWhole() {
		int index = table.getSelectionIndex();
		if (index >= 0 && index < sentences.size()) {
			Proof proof = sentences.get(index).proof();
			String quote = proof.line().isEmpty() ? Messages.Sentences_none : proof.line();
			whole.setText(proof.why().isEmpty() ? quote : quote + "\n\n" + proof.why());
		}
	}

	private void openChosen() {
		int index = table.getSelectionIndex();
		if (index >= 0 && index < sentences.size()) {
			Sentence chosen = sentences.get(index);
			close();
			if (chosen.proof().hasPlace()) {
				Navigation.openReport(chosen.proof().sha256(), chosen.proof().start(), chosen.proof().end());
			} else if (!chosen.id().isEmpty()) {
				Navigation.openObject(chosen.id());
			}
		}
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title);
	}

	@Override
	protected Control getFocusControl() {
		return table;
	}

	@Override
	protected Point getInitialLocation(Point size) {
		Rectangle screen = getParentShell().getMonitor().getClientArea();
		int x = Math.max(screen.x, Math.min(beside.x, screen.x + screen.width - size.x));
		int below = beside.y + beside.height + 2;
		int y = below + size.y <= screen.y + screen.height ? below : Math.max(screen.y, beside.y - size.y - 2);
		return new Point(x, y);
	}
}
