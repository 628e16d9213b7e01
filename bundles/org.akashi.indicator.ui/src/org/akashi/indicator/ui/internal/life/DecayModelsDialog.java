package org.akashi.indicator.ui.internal.life;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.akashi.indicator.life.DecayModel;
import org.akashi.indicator.life.DecayModels;
import org.akashi.indicator.life.LifeFacts;
import org.akashi.indicator.life.LifeWords;
import org.akashi.model.Indicator;
import org.akashi.observable.ObservableType;
import org.akashi.review.life.CaseLife;
import org.akashi.store.Case;
import org.akashi.store.CaseTexts;
import org.akashi.ui.AccessibleName;
import org.akashi.ui.ActiveCase;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;

/** The decay models of the case: what they are for, how they fall, what they ask for, and what changing them would do. */
final class DecayModelsDialog extends TitleAreaDialog {

	private static final Set<String> RULES = Set.of("yara", "sigma", "snort", "suricata", "pcre", "spl");

	private final Case open;
	private final DecayModels held;
	private final java.util.Optional<LifeFacts> facts;
	private final String first;
	private DecayModels models;
	private DecayModel chosen;
	private LifeWords words;
	private org.eclipse.swt.widgets.List list;
	private Combo curve;
	private Text days;
	private Text speed;
	private Text base;
	private Text review;
	private Text expire;
	private Text revoke;
	private Text types;
	private Text why;
	private Button remove;
	private LifeSimulator simulator;
	/** The reason that stood in the field before anybody typed. */
	private String givenWhy = "";
	private boolean filling;

	/**
	 * @param indicator to try the models with; {@code ""} for one that is made up
	 */
	DecayModelsDialog(Shell parent, Case open, String indicator) {
		super(parent);
		this.open = open;
		CaseLife lives = CaseLife.of(open, indicator.isEmpty() ? List.of() : List.of(indicator));
		held = lives.models();
		models = held;
		facts = indicator.isEmpty() ? java.util.Optional.empty()
				: open.read(() -> open.index().find(indicator).filter(Indicator.class::isInstance).map(object -> lives.facts((Indicator) object)));
		first = facts.map(one -> held.of(one.types()).id()).orElse(held.all().getFirst().id());
		words = new LifeWords(models, Locale.getDefault());
		setHelpAvailable(false);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.Models_title);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, "org.akashi.help.org_akashi_indicator_ui_life");
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 8).spacing(12, 6).applyTo(area);
		setTitle(Messages.Models_title);
		setMessage(Messages.Models_hint);
		createList(area);
		Composite right = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(right);
		GridLayoutFactory.fillDefaults().applyTo(right);
		createFields(right);
		simulator = new LifeSimulator(right, open, held, facts);
		return area;
	}

	private void createList(Composite area) {
		Composite left = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(false, true).applyTo(left);
		GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).applyTo(left);
		list = new org.eclipse.swt.widgets.List(left, SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL);
		AccessibleName.set(list, Messages.Models_title);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(210, 200).applyTo(list);
		list.addListener(SWT.Selection, event -> choose(models.all().get(list.getSelectionIndex())));
		Button more = new Button(left, SWT.PUSH);
		more.setText(Messages.Models_new);
		GridDataFactory.fillDefaults().applyTo(more);
		more.addListener(SWT.Selection, event -> add());
		remove = new Button(left, SWT.PUSH);
		remove.setText(Messages.Models_remove);
		GridDataFactory.fillDefaults().applyTo(remove);
		remove.addListener(SWT.Selection, event -> {
			models = models.without(chosen.id());
			fillList(DecayModels.OTHER);
		});
		Button defaults = new Button(left, SWT.PUSH);
		defaults.setText(Messages.Models_defaults);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(defaults);
		defaults.addListener(SWT.Selection, event -> {
			models = DecayModels.defaults();
			fillList(chosen.id());
		});
	}

	private void createFields(Composite right) {
		Composite fields = new Composite(right, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(fields);
		GridLayoutFactory.fillDefaults().numColumns(6).spacing(8, 5).applyTo(fields);
		new Label(fields, SWT.NONE).setText(Messages.Models_curve);
		curve = new Combo(fields, SWT.READ_ONLY);
		curve.setItems(Messages.Models_halfLife, Messages.Models_polynomial, Messages.Models_never);
		curve.addListener(SWT.Selection, event -> changed());
		days = field(fields, Messages.Models_days, 1);
		speed = field(fields, Messages.Models_speed, 1);
		review = field(fields, Messages.Models_review, 1);
		expire = field(fields, Messages.Models_expire, 1);
		revoke = field(fields, Messages.Models_revoke, 1);
		base = field(fields, Messages.Models_base, 1);
		types = field(fields, Messages.Models_types, 3);
		why = reason(fields);
	}

	private Text field(Composite fields, String label, int span) {
		new Label(fields, SWT.NONE).setText(label);
		Text text = new Text(fields, SWT.BORDER);
		GridDataFactory.fillDefaults().span(span, 1).grab(span > 1, false).hint(convertWidthInCharsToPixels(span > 1 ? 30 : 8), SWT.DEFAULT).applyTo(text);
		text.addListener(SWT.Modify, event -> changed());
		return text;
	}

	private Text reason(Composite fields) {
		Label label = new Label(fields, SWT.NONE);
		label.setText(Messages.Models_why);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
		Text text = new Text(fields, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().span(5, 1).grab(true, false).hint(convertWidthInCharsToPixels(60), convertHeightInCharsToPixels(3)).applyTo(text);
		text.addListener(SWT.Modify, event -> changed());
		text.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		return text;
	}

	@Override
	protected Control createContents(Composite parent) {
		Control contents = super.createContents(parent);
		fillList(first);
		return contents;
	}

	private void fillList(String select) {
		words = new LifeWords(models, Locale.getDefault());
		list.setItems(models.all().stream().map(words::name).map(DecayModelsDialog::capital).toArray(String[]::new));
		DecayModel model = models.find(select).orElse(models.all().getFirst());
		list.setSelection(models.all().indexOf(model));
		choose(model);
	}

	/** Names stand within sentences elsewhere. */
	private static String capital(String name) {
		return name.isEmpty() ? name : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
	}

	private void choose(DecayModel model) {
		chosen = model;
		filling = true;
		ModelFields fields = ModelFields.of(model);
		curve.select(fields.curve());
		days.setText(fields.days());
		speed.setText(fields.speed());
		base.setText(fields.base());
		review.setText(fields.review());
		expire.setText(fields.expire());
		revoke.setText(fields.revoke());
		types.setText(String.join(", ", model.types()));
		givenWhy = words.why(model);
		why.setText(givenWhy);
		filling = false;
		boolean other = model.id().equals(DecayModels.OTHER);
		types.setEnabled(!other);
		types.setMessage(other ? Messages.Models_rest : "");
		remove.setEnabled(!other);
		enable();
		problem(null);
		simulator.show(model, models);
	}

	private void enable() {
		days.setEnabled(curve.getSelectionIndex() < 2);
		speed.setEnabled(curve.getSelectionIndex() == 1);
	}

	private void changed() {
		if (filling) {
			return;
		}
		enable();
		ModelFields fields = new ModelFields(curve.getSelectionIndex(), days.getText(), speed.getText(), base.getText(), review.getText(), expire.getText(), revoke.getText());
		Set<String> named = Arrays.stream(types.getText().split("[,\\s]+")).filter(type -> !type.isEmpty()).collect(Collectors.toCollection(TreeSet::new));
		String unknown = named.stream().filter(type -> ObservableType.of(type).isEmpty() && !RULES.contains(type)).collect(Collectors.joining(", "));
		String problem = fields.problem().orElse(unknown.isEmpty() ? null : org.eclipse.osgi.util.NLS.bind(Messages.Models_unknownType, unknown));
		problem(problem);
		if (problem == null) {
			String ownWhy = why.getText().strip().equals(givenWhy) ? chosen.why() : why.getText().strip();
			DecayModel next = fields.applied(chosen).withTypes(named).withTexts(chosen.name(), ownWhy);
			models = models.with(next);
			chosen = next;
			simulator.show(next, models);
		}
	}

	private void problem(String text) {
		setErrorMessage(text);
		Button ok = getButton(IDialogConstants.OK_ID);
		if (ok != null) {
			ok.setEnabled(text == null && !open.readOnly());
		}
	}

	private void add() {
		InputDialog dialog = new InputDialog(getShell(), Messages.Models_newTitle, Messages.Models_newHint, "", text -> text.isBlank() ? "" : null);
		if (dialog.open() == Window.OK) {
			String name = dialog.getValue().strip();
			List<String> taken = new ArrayList<>(models.all().stream().map(DecayModel::id).toList());
			String plain = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
			String id = plain.isEmpty() ? "own" : plain.substring(0, Math.min(40, plain.length()));
			for (int number = 2; taken.contains(id); number++) {
				id = id.replaceAll("-\\d+$", "") + "-" + number;
			}
			DecayModel like = chosen;
			models = models.with(new DecayModel(id, name, Set.of(), like.decay(), like.base(), like.points(), ""));
			fillList(id);
		}
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.Models_save, true).setEnabled(!open.readOnly());
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}

	@Override
	protected void okPressed() {
		if (!models.equals(held)) {
			String text = models.equals(DecayModels.defaults()) ? null : models.write();
			ActiveCase.get().edit(Messages.Models_step, edit -> {
				if (text != null || edit.text(CaseTexts.Kind.SETTING, DecayModels.SETTING).isPresent()) {
					edit.text(CaseTexts.Kind.SETTING, DecayModels.SETTING, text);
				}
			});
		}
		super.okPressed();
	}
}
