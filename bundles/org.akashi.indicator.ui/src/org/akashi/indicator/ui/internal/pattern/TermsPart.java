package org.akashi.indicator.ui.internal.pattern;

import java.util.Optional;

import org.akashi.indicator.ObservablePatterns;
import org.akashi.indicator.pattern.PatternDraft.Term;
import org.akashi.indicator.ui.internal.pattern.BuilderModel.Group;
import org.akashi.indicator.ui.internal.pattern.BuilderModel.Limits;
import org.akashi.observable.ObservableParser;
import org.akashi.stix.pattern.ComparisonExpression;
import org.akashi.stix.pattern.ObservationExpression;
import org.akashi.stix.pattern.PatternException;
import org.akashi.ui.AccessibleName;
import org.akashi.ui.Icons;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** The observations and terms of the builder as a tree, with what joins and qualifies them. UI thread. */
final class TermsPart {

	private final BuilderModel model;
	private final Runnable changed;
	private final Composite area;
	private final Tree tree;
	private final Combo within;
	private final Combo between;
	private final Label limitsOf;
	private final Text[] limits = new Text[4];
	private boolean showing;

	TermsPart(Composite parent, BuilderModel model, Runnable changed) {
		this.model = model;
		this.changed = changed;
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 6).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		tree = new Tree(area, SWT.BORDER | SWT.SINGLE);
		GridDataFactory.fillDefaults().grab(true, true).hint(400, 120).applyTo(tree);
		AccessibleName.set(tree, Messages.Builder_terms);
		tree.addListener(SWT.Selection, event -> selected());
		tree.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.DEL) {
				remove();
			}
		});
		buttons();
		Composite joins = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).spacing(8, 6).applyTo(joins);
		Composite times = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(8).spacing(8, 6).applyTo(times);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(times);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(joins);
		within = combo(joins, Messages.Builder_joinWithin, Messages.Builder_any, Messages.Builder_all);
		within.addListener(SWT.Selection, event -> {
			group().join = within.getSelectionIndex() == 0 ? ComparisonExpression.Operator.OR : ComparisonExpression.Operator.AND;
			fill(null);
		});
		between = combo(joins, Messages.Builder_joinBetween, Messages.Builder_between_and, Messages.Builder_between_or, Messages.Builder_between_followed);
		between.addListener(SWT.Selection, event -> {
			model.join = ObservationExpression.Operator.values()[between.getSelectionIndex()];
			fill(null);
		});
		limitsOf = new Label(times, SWT.NONE);
		GridDataFactory.fillDefaults().span(8, 1).grab(true, false).applyTo(limitsOf);
		limits[0] = limit(times, Messages.Builder_withinSeconds, 70);
		limits[1] = limit(times, Messages.Builder_repeats, 70);
		limits[2] = limit(times, Messages.Builder_start, 170);
		limits[3] = limit(times, Messages.Builder_stop, 170);
		fill(null);
	}

	private static Combo combo(Composite parent, String label, String... items) {
		new Label(parent, SWT.NONE).setText(label);
		Combo combo = new Combo(parent, SWT.READ_ONLY);
		combo.setItems(items);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
		return combo;
	}

	private Text limit(Composite parent, String label, int width) {
		new Label(parent, SWT.NONE).setText(label);
		Text text = new Text(parent, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).hint(width, SWT.DEFAULT).applyTo(text);
		text.addListener(SWT.Modify, event -> limited());
		return text;
	}

	private void buttons() {
		Composite column = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).spacing(4, 4).applyTo(column);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(column);
		button(column, Messages.Builder_addTerm, this::addTerm);
		button(column, Messages.Builder_newObservation, () -> {
			Group group = new Group();
			Object moved = selectedTerm();
			if (moved instanceof Term term) {
				group().terms.remove(term);
				group.terms.add(term);
			}
			model.groups.add(group);
			fill(group);
		});
		button(column, Messages.Builder_remove, this::remove);
		button(column, Messages.Builder_up, () -> move(-1));
		button(column, Messages.Builder_down, () -> move(1));
		button(column, Messages.Builder_separate, () -> {
			model.apart();
			fill(null);
		});
		button(column, Messages.Builder_together, () -> {
			model.together();
			fill(null);
		});
	}

	private static void button(Composite parent, String label, Runnable action) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(label);
		button.addListener(SWT.Selection, event -> action.run());
		boolean half = label.equals(Messages.Builder_up) || label.equals(Messages.Builder_down);
		GridDataFactory.fillDefaults().grab(true, false).span(half ? 1 : 2, 1).applyTo(button);
	}

	void setFocus() {
		tree.setFocus();
	}

	/** The observation that is selected, or has what is; the first one else. */
	private Group group() {
		TreeItem[] selection = tree.getSelection();
		if (selection.length == 1) {
			TreeItem item = selection[0].getData() instanceof Term ? selection[0].getParentItem() : selection[0];
			if (item.getData() instanceof Group group) {
				return group;
			}
		}
		if (model.groups.isEmpty()) {
			model.groups.add(new Group());
		}
		return model.groups.getFirst();
	}

	private Object selectedTerm() {
		TreeItem[] selection = tree.getSelection();
		return selection.length == 1 && selection[0].getData() instanceof Term ? selection[0].getData() : null;
	}

	private boolean isWhole() {
		return tree.getSelectionCount() == 0 || tree.getSelection()[0].getData() == model;
	}

	private Limits chosenLimits() {
		return isWhole() ? model.limits : group().limits;
	}

	/** Shows the model; selects what is given, else what was selected. */
	private void fill(Object select) {
		Object chosen = select != null ? select : tree.getSelectionCount() == 1 ? tree.getSelection()[0].getData() : null;
		tree.setRedraw(false);
		tree.removeAll();
		TreeItem whole = new TreeItem(tree, SWT.NONE);
		whole.setText(Messages.Builder_preview);
		whole.setImage(Icons.image("pattern"));
		whole.setData(model);
		TreeItem selection = whole;
		int number = 0;
		for (Group group : model.groups) {
			TreeItem top = new TreeItem(whole, SWT.NONE);
			String join = number++ == 0 ? "" : model.join + "  ";
			top.setText(join + NLS.bind(Messages.Builder_observation, number));
			top.setImage(Icons.image("observed-data"));
			top.setData(group);
			selection = group == chosen ? top : selection;
			for (int i = 0; i < group.terms.size(); i++) {
				Term term = group.terms.get(i);
				TreeItem item = new TreeItem(top, SWT.NONE);
				item.setText((i == 0 ? "" : group.join + "  ") + term.text());
				item.setImage(Icons.image(term.observable().isPresent() ? picture(term) : "pattern"));
				item.setData(term);
				selection = term == chosen ? item : selection;
			}
			top.setExpanded(true);
		}
		whole.setExpanded(true);
		for (TreeItem top : whole.getItems()) {
			top.setExpanded(true);
		}
		tree.setSelection(selection);
		tree.setRedraw(true);
		selected();
		changed.run();
	}

	private static String picture(Term term) {
		String path = term.text();
		return path.substring(0, Math.max(0, path.indexOf(':')));
	}

	private void selected() {
		showing = true;
		Group group = model.groups.isEmpty() ? new Group() : group();
		within.select(group.join == ComparisonExpression.Operator.OR ? 0 : 1);
		within.setEnabled(group.terms.size() > 1);
		between.select(model.join.ordinal());
		between.setEnabled(model.groups.size() > 1);
		limitsOf.setText(Messages.Builder_qualifiersOf + " " + (isWhole() ? Messages.Builder_preview : NLS.bind(Messages.Builder_observation, model.groups.indexOf(group) + 1)));
		limitsOf.requestLayout();
		Limits shown = chosenLimits();
		String[] values = { shown.within, shown.repeats, shown.start, shown.stop };
		for (int i = 0; i < limits.length; i++) {
			if (!limits[i].getText().equals(values[i])) {
				limits[i].setText(values[i]);
			}
		}
		showing = false;
	}

	private void limited() {
		if (!showing) {
			Limits set = chosenLimits();
			set.within = limits[0].getText();
			set.repeats = limits[1].getText();
			set.start = limits[2].getText();
			set.stop = limits[3].getText();
			changed.run();
		}
	}

	private void remove() {
		if (selectedTerm() instanceof Term term) {
			Group group = group();
			group.terms.remove(term);
			if (group.terms.isEmpty()) {
				model.groups.remove(group);
			}
		} else if (!isWhole()) {
			model.groups.remove(group());
		}
		fill(null);
	}

	private void move(int by) {
		if (selectedTerm() instanceof Term term) {
			Group group = group();
			model.move(group, group.terms.indexOf(term), by);
		} else if (!isWhole()) {
			model.move(group(), by);
		}
		fill(null);
	}

	private void addTerm() {
		InputDialog dialog = new InputDialog(area.getShell(), Messages.Builder_title, Messages.Builder_addTermHint, "",
				text -> text.isBlank() ? "" : term(text).isPresent() ? null : fault(text));
		if (dialog.open() == Window.OK) {
			term(dialog.getValue()).ifPresent(term -> {
				group().terms.add(term);
				fill(term);
			});
		}
	}

	private static Optional<Term> term(String text) {
		var observable = ObservableParser.parse(text).filter(found -> ObservablePatterns.expressible(found.type()));
		if (observable.isPresent()) {
			return observable.map(Term::of);
		}
		try {
			return Optional.of(Term.of(text.strip()));
		} catch (PatternException e) {
			return Optional.empty();
		}
	}

	private static String fault(String text) {
		try {
			Term.of(text.strip());
			return null;
		} catch (PatternException e) {
			return org.akashi.ui.Phrases.user(e.problems().getFirst().message());
		}
	}
}
