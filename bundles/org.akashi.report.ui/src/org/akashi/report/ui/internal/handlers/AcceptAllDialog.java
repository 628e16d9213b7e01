package org.akashi.report.ui.internal.handlers;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.akashi.report.ui.internal.Messages;
import org.akashi.report.ui.internal.review.BatchChoice;
import org.akashi.report.ui.internal.review.ItemLabels;
import org.akashi.report.ui.internal.review.QueueItem;
import org.akashi.ui.AkashiPreferences;
import org.akashi.ui.Icons;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Asks which open items to accept at once, by type and confidence, and says how many that would be. */
final class AcceptAllDialog extends TitleAreaDialog {

	private final List<QueueItem> items;
	private final Map<String, TableItem> rows = new LinkedHashMap<>();
	private Table types;
	private Scale confidence;
	private Label confidenceLabel;
	private Button subjectsOnly;
	private List<QueueItem> chosen = List.of();

	AcceptAllDialog(Shell shell, List<QueueItem> items) {
		super(shell);
		this.items = items;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.AcceptAll_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(Messages.AcceptAll_title);
		setMessage(Messages.AcceptAll_message);
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 12).applyTo(area);
		types = new Table(area, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(380, 220).applyTo(types);
		for (String type : choice(Set.of(), 0).counts(items).keySet()) {
			QueueItem first = items.stream().filter(item -> item.type().equals(type)).findFirst().orElseThrow();
			TableItem row = new TableItem(types, SWT.NONE);
			row.setData(ItemLabels.type(first));
			row.setImage(first.mention() ? Icons.ofType(type) : Icons.image("relationship"));
			row.setChecked(first.mention());
			rows.put(type, row);
		}
		types.addListener(SWT.Selection, event -> count());
		confidenceLabel = new Label(area, SWT.NONE);
		GridDataFactory.swtDefaults().hint(150, SWT.DEFAULT).applyTo(confidenceLabel);
		confidence = new Scale(area, SWT.HORIZONTAL);
		confidence.setMaximum(100);
		confidence.setPageIncrement(10);
		confidence.setSelection(AkashiPreferences.acceptAbove());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(confidence);
		confidence.addListener(SWT.Selection, event -> count());
		subjectsOnly = new Button(area, SWT.CHECK);
		subjectsOnly.setText(Messages.AcceptAll_subjectsOnly);
		subjectsOnly.setSelection(true);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(subjectsOnly);
		subjectsOnly.addListener(SWT.Selection, event -> count());
		return area;
	}

	@Override
	protected Control createContents(Composite parent) {
		Control contents = super.createContents(parent);
		count();
		return contents;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, NLS.bind(Messages.AcceptAll_accept, 10_000), true);
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.Dialog_cancel, false);
	}

	private BatchChoice choice(Set<String> which, int least) {
		return new BatchChoice(which, least, subjectsOnly == null || subjectsOnly.getSelection());
	}

	private void count() {
		Set<String> checked = new HashSet<>();
		BatchChoice none = choice(Set.of(), confidence.getSelection());
		Map<String, Integer> counts = none.counts(items);
		rows.forEach((type, row) -> {
			row.setText(NLS.bind(Messages.AcceptAll_type, row.getData(), counts.getOrDefault(type, 0)));
			if (row.getChecked()) {
				checked.add(type);
			}
		});
		chosen = choice(checked, confidence.getSelection()).of(items);
		confidenceLabel.setText(NLS.bind(Messages.AcceptAll_confidence, confidence.getSelection()));
		Button ok = getButton(IDialogConstants.OK_ID);
		ok.setText(NLS.bind(Messages.AcceptAll_accept, chosen.size()));
		ok.setEnabled(!chosen.isEmpty());
	}

	/** The items to accept. */
	List<QueueItem> chosen() {
		return chosen;
	}
}
