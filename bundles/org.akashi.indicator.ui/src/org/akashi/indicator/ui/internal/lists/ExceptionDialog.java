package org.akashi.indicator.ui.internal.lists;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.akashi.observable.Observable;
import org.akashi.ui.AccessibleName;
import org.akashi.ui.AkashiPreferences;
import org.akashi.ui.CaseWarnings;
import org.akashi.warninglist.WarningException;
import org.akashi.warninglist.WarningHit;
import org.akashi.warninglist.WarningList;
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
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks which hits don't count in the case, and why. */
final class ExceptionDialog extends TitleAreaDialog {

	/** What the exception can be for. */
	private record Choice(String label, String list, Observable value) {
	}

	private static final int LONGEST = 90;
	private static final int MOST_CHOICES = 16;

	private final List<Choice> choices;
	private final List<Button> buttons = new ArrayList<>();
	private Text reason;
	private int chosen;
	private String said = "";

	private ExceptionDialog(Shell parent, List<Choice> choices) {
		super(parent);
		this.choices = choices;
		setShellStyle(getShellStyle() | SWT.RESIZE);
		setHelpAvailable(false);
	}

	/** For all hits of a list. */
	static ExceptionDialog ofList(Shell parent, WarningList list) {
		return new ExceptionDialog(parent, List.of(new Choice(NLS.bind(Messages.Except_wholeList, list.name()), list.id(), null)));
	}

	/** For hits of values: of one in one list, in all, or of a whole list. */
	static ExceptionDialog ofHits(Shell parent, Map<Observable, List<WarningHit>> hits) {
		Map<String, String> lists = new LinkedHashMap<>();
		List<Choice> choices = new ArrayList<>();
		hits.forEach((value, itsHits) -> {
			String shown = shortened(value.value());
			choices.add(new Choice(NLS.bind(Messages.Except_valueInAll, shown), "", value));
			for (WarningHit hit : itsHits) {
				choices.add(new Choice(NLS.bind(Messages.Except_valueInList, shown, hit.listName()), hit.listId(), value));
				lists.put(hit.listId(), hit.listName());
			}
		});
		lists.forEach((id, name) -> choices.add(new Choice(NLS.bind(Messages.Except_wholeList, name), id, null)));
		return new ExceptionDialog(parent, choices.subList(0, Math.min(MOST_CHOICES, choices.size())));
	}

	private static String shortened(String value) {
		return value.length() > LONGEST ? value.substring(0, LONGEST) + "…" : value;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.Except_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(Messages.Except_title);
		setMessage(Messages.Except_message);
		Composite area = (Composite) super.createDialogArea(parent);
		Composite body = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(12, 10).spacing(4, 6).applyTo(body);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		for (int i = 0; i < choices.size(); i++) {
			int index = i;
			Button button = new Button(body, SWT.RADIO);
			button.setText(choices.get(i).label().replace("&", "&&"));
			button.setSelection(i == 0);
			button.addListener(SWT.Selection, event -> chosen = button.getSelection() ? index : chosen);
			buttons.add(button);
		}
		new Label(body, SWT.NONE).setText(Messages.Except_reason);
		reason = new Text(body, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		AccessibleName.set(reason, Messages.Except_reason);
		GridDataFactory.fillDefaults().grab(true, true).hint(460, 60).applyTo(reason);
		reason.addListener(SWT.Modify, event -> check());
		reason.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
				event.doit = true;
			}
		});
		reason.setFocus();
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		check();
	}

	private void check() {
		said = reason.getText().strip();
		Button ok = getButton(IDialogConstants.OK_ID);
		if (ok != null) {
			ok.setEnabled(!said.isEmpty());
		}
		setMessage(said.isEmpty() ? Messages.Except_message + "\n" + Messages.Except_reasonMissing : Messages.Except_message);
	}

	/** Opens the dialog, and on OK makes the exception in one undoable step. */
	void ask() {
		if (open() != OK) {
			return;
		}
		Choice choice = choices.get(chosen);
		WarningException exception = choice.value() == null ? WarningException.ofList(choice.list(), said, AkashiPreferences.analyst(), CaseWarnings.now())
				: WarningException.ofValue(choice.value(), choice.list(), said, AkashiPreferences.analyst(), CaseWarnings.now());
		CaseWarnings.get().except(choice.value() == null ? NLS.bind(Messages.Except_labelList, choice.list())
				: NLS.bind(Messages.Except_label, shortened(choice.value().value())), exception);
	}
}
