package org.akashi.report.ui.internal.handlers;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.akashi.mention.MentionTypes;
import org.akashi.observable.ObservableType;
import org.akashi.report.ui.internal.CaseDesk;
import org.akashi.report.ui.internal.Messages;
import org.akashi.report.ui.internal.review.QueueItem;
import org.akashi.ui.TypeLabels;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Corrects a mention's type and value, or settles what an ambiguous name stands for. */
final class EditDialog extends TitleAreaDialog {

	private static final List<String> TYPES = Stream.concat(MentionTypes.NAMES.stream(),
			Stream.of(ObservableType.values()).map(ObservableType::id)).toList();

	private final QueueItem item;
	private final List<String> offered = new ArrayList<>(TYPES);
	private Combo typeField;
	private Text valueField;
	private CandidateList candidates;
	private String type;
	private String value;
	private String candidate = "";

	EditDialog(Shell shell, QueueItem item) {
		super(shell);
		this.item = item;
		type = item.type();
		value = item.value();
		if (!offered.contains(type)) {
			offered.add(0, type);
		}
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.Edit_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(Messages.Edit_title);
		setMessage(NLS.bind(Messages.Edit_message, item.raw()));
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 12).applyTo(area);
		new Label(area, SWT.NONE).setText(Messages.Edit_type);
		typeField = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
		typeField.setItems(offered.stream().map(TypeLabels::of).toArray(String[]::new));
		typeField.select(offered.indexOf(type));
		typeField.setVisibleItemCount(20);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(typeField);
		new Label(area, SWT.NONE).setText(Messages.Edit_value);
		valueField = new Text(area, SWT.BORDER | SWT.SINGLE);
		valueField.setText(value);
		valueField.selectAll();
		GridDataFactory.fillDefaults().grab(true, false).hint(360, SWT.DEFAULT).applyTo(valueField);
		if (!item.candidates().isEmpty()) {
			Label or = new Label(area, SWT.WRAP);
			or.setText(Messages.Edit_orChoose);
			GridDataFactory.fillDefaults().span(2, 1).indent(0, 8).applyTo(or);
			candidates = new CandidateList(area, SWT.RADIO, CaseDesk.get().candidates(item), chosen -> check());
			GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(candidates);
		}
		typeField.addListener(SWT.Selection, event -> check());
		valueField.addListener(SWT.Modify, event -> check());
		valueField.setFocus();
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.Edit_accept, true);
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.Dialog_cancel, false);
	}

	private void check() {
		type = offered.get(typeField.getSelectionIndex());
		value = valueField.getText().strip();
		boolean edited = !type.equals(item.type()) || !value.equals(item.value());
		candidate = edited || candidates == null ? "" : candidates.choice();
		setErrorMessage(value.isEmpty() ? Messages.Edit_empty : null);
		getButton(IDialogConstants.OK_ID).setEnabled(!value.isEmpty());
	}

	String type() {
		return type;
	}

	String value() {
		return value;
	}

	/** The candidate that was chosen, {@code ""} when type or value were edited instead. */
	String candidate() {
		return candidate;
	}
}
