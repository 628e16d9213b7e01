package org.akashi.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.akashi.export.Option;
import org.akashi.ui.internal.Messages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** A form made from declared options: a field each, with its description below. */
public final class OptionForm extends Composite {

	/** One option's field: how to read it and how to set it. */
	private record Field(Option option, Supplier<String> value, Consumer<String> set) {
	}

	private final List<Field> fields = new ArrayList<>();
	private final Runnable changed;

	/**
	 * @param options in the order in which they are shown
	 * @param values  values by id, e.g. of the last time; missing ones have their default
	 * @param changed run when a value was changed
	 */
	public OptionForm(Composite parent, List<Option> options, Map<String, String> values, Runnable changed) {
		super(parent, SWT.NONE);
		this.changed = changed;
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 6).applyTo(this);
		for (Option option : options) {
			Field field = create(option);
			field.set.accept(values.getOrDefault(option.id(), option.defaultValue()));
			fields.add(field);
			explain(option);
		}
	}

	/** The values by option id, all of them. */
	public Map<String, String> values() {
		Map<String, String> values = new LinkedHashMap<>();
		fields.forEach(field -> values.put(field.option.id(), field.value.get()));
		return values;
	}

	/** The first thing that keeps the values from being used, or null. */
	public String problem() {
		for (Field field : fields) {
			String value = field.value.get();
			if (field.option.kind() == Option.Kind.NUMBER && !value.matches("-?\\d+(\\.\\d+)?")) {
				return NLS.bind(Messages.OptionForm_notANumber, field.option.label());
			}
		}
		return null;
	}

	private Field create(Option option) {
		if (option.kind() == Option.Kind.FLAG) {
			Button button = new Button(this, SWT.CHECK);
			button.setText(option.label());
			GridDataFactory.fillDefaults().span(2, 1).applyTo(button);
			button.addListener(SWT.Selection, event -> changed.run());
			describe(button, option);
			return new Field(option, () -> Boolean.toString(button.getSelection()),
					value -> button.setSelection(Boolean.parseBoolean(value)));
		}
		Label label = new Label(this, SWT.NONE);
		label.setText(NLS.bind(Messages.OptionForm_label, option.label()));
		describe(label, option);
		if (option.kind() == Option.Kind.CHOICE) {
			Combo combo = new Combo(this, SWT.DROP_DOWN | SWT.READ_ONLY);
			combo.setItems(option.choices().toArray(String[]::new));
			GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
			combo.addListener(SWT.Selection, event -> changed.run());
			describe(combo, option);
			return new Field(option, combo::getText, combo::setText);
		}
		Text text = new Text(this, SWT.BORDER | SWT.SINGLE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		text.addListener(SWT.Modify, event -> changed.run());
		describe(text, option);
		return new Field(option, () -> text.getText().strip(), text::setText);
	}

	/** What an option changes, small and quiet below its field; wraps with the form. */
	private void explain(Option option) {
		if (option.description().isBlank()) {
			return;
		}
		boolean flag = option.kind() == Option.Kind.FLAG;
		if (!flag) {
			new Label(this, SWT.NONE).setVisible(false);
		}
		Label text = new Label(this, SWT.WRAP);
		text.setText(option.description());
		text.setForeground(Colors.foreground(Colors.State.HINT));
		GridDataFactory.fillDefaults().span(flag ? 2 : 1, 1).indent(flag ? 22 : 0, 0).grab(true, false)
				.hint(220, SWT.DEFAULT).applyTo(text);
	}

	private static void describe(Control control, Option option) {
		control.setToolTipText(option.description());
		control.setData("option", option.id());
	}
}
