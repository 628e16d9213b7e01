package org.akashi.report.ui.internal.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.akashi.mention.MentionTypes;
import org.akashi.mention.rules.ExtractionRule;
import org.akashi.mention.rules.ExtractionRule.Effect;
import org.akashi.mention.rules.RuleMatch;
import org.akashi.observable.ObservableType;
import org.akashi.report.ui.internal.Messages;
import org.akashi.ui.AccessibleName;
import org.akashi.ui.TypeLabels;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;

/** Asks what a rule is about and what it does. */
final class RuleDialog extends TitleAreaDialog {

	private final RuleRow before;
	private final List<String> types = new ArrayList<>(Stream.concat(Stream.of(""), Stream.concat(MentionTypes.NAMES.stream(),
			Stream.of(ObservableType.values()).map(ObservableType::id))).toList());
	private Combo type;
	private Text value;
	private Text raw;
	private Text host;
	private Text name;
	private Text extractor;
	private Combo effect;
	private Spinner amount;
	private Text note;
	private Button everywhere;
	private ExtractionRule rule;
	private boolean always;

	/**
	 * @param before the rule to edit, or null for a new one
	 */
	RuleDialog(Shell shell, RuleRow before) {
		super(shell);
		this.before = before;
		if (before != null && !types.contains(before.rule().match().type())) {
			types.add(before.rule().match().type());
		}
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(before == null ? Messages.Rules_newTitle : Messages.Rules_editTitle);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(before == null ? Messages.Rules_newTitle : Messages.Rules_editTitle);
		setMessage(Messages.Rules_dialogMessage);
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 12).applyTo(area);
		RuleMatch match = before == null ? null : before.rule().match();
		host = text(area, Messages.Rules_host, match == null ? "" : match.host());
		type = combo(area, Messages.Queue_type, types.stream().map(each -> each.isEmpty() ? Messages.Rules_anyType : TypeLabels.of(each)).toList(),
				match == null ? 0 : types.indexOf(match.type()));
		value = text(area, Messages.Queue_value, match == null ? "" : match.value());
		raw = text(area, Messages.Rules_raw, match == null ? "" : match.raw());
		name = text(area, Messages.Rules_known, match == null ? "" : match.name());
		extractor = text(area, Messages.Rules_extractor, match == null ? "" : match.extractor());
		effect = combo(area, Messages.Rules_effect, List.of(Messages.Rules_suppress, Messages.Rules_lower, Messages.Rules_raise),
				before == null ? 0 : before.rule().effect().ordinal());
		label(area, Messages.Rules_amount);
		amount = new Spinner(area, SWT.BORDER);
		amount.setValues(before == null || before.rule().amount() == 0 ? 30 : before.rule().amount(), 1, 100, 0, 5, 10);
		AccessibleName.set(amount, Messages.Rules_amount);
		note = text(area, Messages.Rules_note, before == null ? "" : before.rule().note());
		everywhere = new Button(area, SWT.CHECK);
		everywhere.setText(Messages.Rules_everywhere);
		everywhere.setSelection(before != null && before.always());
		GridDataFactory.fillDefaults().span(2, 1).indent(0, 6).applyTo(everywhere);
		for (Text field : new Text[] { host, value, raw, name, extractor, note }) {
			field.addListener(SWT.Modify, event -> check());
		}
		for (Control field : new Control[] { type, effect, amount, everywhere }) {
			field.addListener(SWT.Selection, event -> check());
		}
		host.setFocus();
		return area;
	}

	private static void label(Composite area, String text) {
		new Label(area, SWT.NONE).setText(text);
	}

	private static Text text(Composite area, String label, String content) {
		label(area, label);
		Text field = new Text(area, SWT.BORDER | SWT.SINGLE);
		field.setText(content);
		AccessibleName.set(field, label);
		GridDataFactory.fillDefaults().grab(true, false).hint(320, SWT.DEFAULT).applyTo(field);
		return field;
	}

	private static Combo combo(Composite area, String label, List<String> items, int selected) {
		label(area, label);
		Combo field = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
		field.setItems(items.toArray(String[]::new));
		field.select(Math.max(0, selected));
		field.setVisibleItemCount(20);
		AccessibleName.set(field, label);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
		return field;
	}

	@Override
	protected Control createContents(Composite parent) {
		Control contents = super.createContents(parent);
		check();
		setErrorMessage(null);
		return contents;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, before == null ? Messages.Rules_addOk : Messages.Rules_saveOk, true);
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.Dialog_cancel, false);
	}

	private void check() {
		Effect chosen = Effect.values()[effect.getSelectionIndex()];
		amount.setEnabled(chosen != Effect.SUPPRESS);
		always = everywhere.getSelection();
		String problem = null;
		boolean about = Stream.of(host, value, raw, name, extractor).anyMatch(field -> !field.getText().isBlank()) || type.getSelectionIndex() > 0;
		if (!about) {
			problem = Messages.Rules_nothing;
		} else {
			try {
				rule = ExtractionRule.byHand(
						new RuleMatch(types.get(type.getSelectionIndex()), said(value), said(name), said(raw), said(host), said(extractor)), chosen,
						chosen == Effect.SUPPRESS ? 0 : amount.getSelection(), note.getText().strip(), "", "")
						.enabled(before == null || before.rule().enabled());
			} catch (IllegalArgumentException e) {
				problem = e.getMessage();
			}
		}
		setErrorMessage(problem);
		getButton(IDialogConstants.OK_ID).setEnabled(problem == null);
	}

	private static String said(Text field) {
		return field.getText().strip();
	}

	/** The rule. */
	ExtractionRule rule() {
		return rule;
	}

	/** Whether it is to hold in every case. */
	boolean always() {
		return always;
	}
}
