package org.akashi.actor.ui.internal.editor.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.akashi.actor.ui.internal.Messages;
import org.akashi.actor.ui.internal.editor.bulk.BulkChange.Action;
import org.akashi.actor.ui.internal.editor.bulk.BulkEdit.Shared;
import org.akashi.actor.ui.internal.editor.fields.FieldKind;
import org.akashi.actor.ui.internal.editor.fields.LineCompletion;
import org.akashi.actor.ui.internal.editor.fields.LineCompletion.Word;
import org.akashi.actor.ui.internal.editor.fields.MarkingsField;
import org.akashi.actor.ui.internal.editor.fields.ObjectCompletion;
import org.akashi.stix.StixTypes;
import org.akashi.stix.Vocabularies;
import org.akashi.ui.AccessibleName;
import org.akashi.ui.TypeLabels;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** One property of many objects: what they have now, what is to be done with it, and the value for that. */
final class TogetherRow {

	private final String property;
	private final FieldKind kind;
	private final List<Action> actions = new ArrayList<>();
	private final Combo action;
	private final Composite inputs;
	private final Control input;
	private Text with;
	private final Label now;
	private final Runnable changed;
	private String reference = "";

	TogetherRow(Composite parent, EStructuralFeature feature, Runnable changed) {
		property = StixTypes.jsonName(feature);
		kind = FieldKind.of(feature);
		this.changed = changed;
		String name = TypeLabels.property(property);
		Label label = new Label(parent, SWT.WRAP);
		label.setText(NLS.bind(Messages.Field_label, name));
		label.setToolTipText(NLS.bind(Messages.Field_stixName, property));
		GridDataFactory.swtDefaults().align(SWT.FILL, SWT.CENTER).hint(150, SWT.DEFAULT).applyTo(label);
		now = new Label(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(130, SWT.DEFAULT).applyTo(now);
		action = new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY);
		boolean several = feature.isMany() && kind != FieldKind.MARKINGS;
		actions.addAll(several ? List.of(Action.KEEP, Action.ADD, Action.REMOVE, Action.REPLACE, Action.SET, Action.CLEAR)
				: List.of(Action.KEEP, Action.SET, Action.CLEAR));
		if (feature.isRequired()) {
			actions.remove(Action.CLEAR);
		}
		actions.forEach(one -> action.add(text(one)));
		action.select(0);
		action.setVisibleItemCount(8);
		action.setData("property", property);
		AccessibleName.set(action, NLS.bind(Messages.Together_actionOf, name));
		GridDataFactory.swtDefaults().align(SWT.FILL, SWT.CENTER).applyTo(action);
		action.addListener(SWT.Selection, event -> choose());
		inputs = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(false).applyTo(inputs);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(220, SWT.DEFAULT).applyTo(inputs);
		input = input(feature, name);
		if (several) {
			with = text(NLS.bind(Messages.Together_withOf, name), Messages.Together_with);
			complete(with, feature);
		}
		choose();
	}

	private static String text(Action action) {
		return switch (action) {
			case KEEP -> Messages.Together_keep;
			case SET -> Messages.Together_set;
			case ADD -> Messages.Together_add;
			case REMOVE -> Messages.Together_remove;
			case REPLACE -> Messages.Together_replace;
			case CLEAR -> Messages.Together_clear;
		};
	}

	private Control input(EStructuralFeature feature, String name) {
		if (kind == FieldKind.MARKINGS || kind == FieldKind.FLAG) {
			Combo combo = new Combo(inputs, SWT.DROP_DOWN | SWT.READ_ONLY);
			combo.setItems(kind == FieldKind.FLAG ? new String[] { Messages.Field_yes, Messages.Field_no }
					: java.util.Arrays.stream(MarkingsField.items()).filter(item -> !item.isEmpty()).toArray(String[]::new));
			combo.setVisibleItemCount(10);
			AccessibleName.set(combo, name);
			GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
			combo.addListener(SWT.Selection, event -> changed.run());
			return combo;
		}
		Text text = text(name, hint());
		if (kind == FieldKind.REFERENCE) {
			new ObjectCompletion(text, Set.copyOf(StixTypes.referenceTypes(feature)), entry -> {
				reference = entry.id();
				changed.run();
			});
		} else {
			complete(text, feature);
		}
		return text;
	}

	private static void complete(Text text, EStructuralFeature feature) {
		StixTypes.vocabulary(feature).map(Vocabularies::terms).ifPresent(terms -> {
			List<Word> words = terms.stream().map(term -> new Word(term, term)).toList();
			LineCompletion.add(text, (typed, empty) -> LineCompletion.fitting(words, typed));
		});
	}

	private Text text(String name, String message) {
		Text text = new Text(inputs, SWT.BORDER | SWT.SINGLE);
		text.setMessage(message);
		AccessibleName.set(text, name);
		GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(text);
		text.addListener(SWT.Modify, event -> changed.run());
		return text;
	}

	private String hint() {
		return switch (kind) {
			case TIME -> Messages.Together_hintTime;
			case CONFIDENCE -> Messages.Together_hintConfidence;
			case PARTS -> Messages.Together_hintPhase;
			case REFERENCE -> Messages.Reference_type;
			case LINES, TERMS -> Messages.Together_hintList;
			default -> "";
		};
	}

	private void choose() {
		Action chosen = action();
		input.setVisible(chosen != Action.KEEP && chosen != Action.CLEAR);
		if (with != null) {
			with.setVisible(chosen == Action.REPLACE);
			((GridData) with.getLayoutData()).exclude = chosen != Action.REPLACE;
		}
		inputs.layout();
		changed.run();
	}

	private Action action() {
		return actions.get(Math.max(0, action.getSelectionIndex()));
	}

	/** Shows what the objects have now. */
	void show(Shared shared, int all) {
		String text;
		if (shared == null) {
			text = "";
		} else if (shared.various()) {
			text = Messages.Together_various;
		} else {
			text = shared.values().getFirst().isEmpty() ? Messages.Field_none : shared.values().getFirst();
		}
		if (shared != null && shared.objects() < all) {
			text = NLS.bind(Messages.Together_ofSome, text, shared.objects());
		}
		now.setText(text.replace("&", "&&"));
		now.setToolTipText(shared == null || !shared.various() ? text
				: NLS.bind(Messages.Together_values, String.join(", ", shared.values().stream().map(value -> value.isEmpty() ? Messages.Field_none : value).toList())));
	}

	/** What is asked for. */
	BulkChange change() {
		String text = input instanceof Combo combo ? combo.getText() : ((Text) input).getText();
		if (kind == FieldKind.REFERENCE) {
			text = text.isBlank() ? "" : reference;
		}
		return new BulkChange(property, action(), text, with == null ? "" : with.getText());
	}
}
