package org.akashi.actor.ui.internal.editor.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.akashi.actor.ui.internal.Messages;
import org.akashi.actor.ui.internal.editor.fields.LineCompletion.Word;
import org.akashi.model.CoreObject;
import org.akashi.model.ModelPackage;
import org.akashi.stix.ConfidenceScale;
import org.akashi.stix.ConfidenceScale.Term;
import org.akashi.ui.AccessibleName;
import org.akashi.ui.AkashiPreferences;
import org.akashi.ui.TextUndo;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;

/** How sure somebody is: a number, a word of the scale that the person prefers, or a grade of the Admiralty code. */
final class ConfidenceField extends PropertyField {

	private static final String SCALE = "confidenceScale";

	private final Text text;
	private final Button choose;
	private final Label understood;

	ConfidenceField(Composite parent, FieldOwner owner, EStructuralFeature feature) {
		super(owner, feature);
		Composite area = owner.toolkit().createComposite(parent);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(4, 0).extendedMargins(1, 1, 1, 1).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
		text = owner.toolkit().createText(area, "", SWT.BORDER | SWT.SINGLE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(60, SWT.DEFAULT).applyTo(text);
		text.setToolTipText(Messages.Field_hintConfidence);
		choose = new Button(area, SWT.PUSH);
		choose.setText(Messages.Field_choose);
		AccessibleName.set(choose, Messages.Confidence_choose);
		choose.addListener(SWT.Selection, event -> chooseTerm());
		understood = owner.toolkit().createLabel(area, "");
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(120, SWT.DEFAULT).applyTo(understood);
		LineCompletion.add(text, (typed, empty) -> typed.matches("\\d+") ? List.of() : LineCompletion.fitting(words(), typed));
		TextUndo.add(text);
		listen(text, SWT.FocusOut, SWT.DefaultSelection);
	}

	private static List<Word> words() {
		ConfidenceScale scale = scale();
		List<Word> words = new ArrayList<>();
		for (Term term : scale.terms().reversed()) {
			words.add(new Word(Integer.toString(term.value()), label(scale, term)));
		}
		return words;
	}

	private static String label(ConfidenceScale scale, Term term) {
		return ConfidenceText.word(scale, term) + " – " + (term.from() == term.to() ? term.value() + "" : term.value() + " (" + term.from() + "–" + term.to() + ")");
	}

	/** The scale that the person prefers. */
	static ConfidenceScale scale() {
		String name = InstanceScope.INSTANCE.getNode(AkashiPreferences.NODE).get(SCALE, ConfidenceScale.NONE_LOW_MED_HIGH.name());
		for (ConfidenceScale scale : ConfidenceScale.values()) {
			if (scale.name().equals(name)) {
				return scale;
			}
		}
		return ConfidenceScale.NONE_LOW_MED_HIGH;
	}

	private void chooseTerm() {
		Menu menu = new Menu(choose);
		for (Term term : scale().terms().reversed()) {
			MenuItem item = new MenuItem(menu, SWT.PUSH);
			item.setText(label(scale(), term));
			item.addListener(SWT.Selection, event -> {
				text.setText(Integer.toString(term.value()));
				owner().left(this);
			});
		}
		new MenuItem(menu, SWT.SEPARATOR);
		MenuItem other = new MenuItem(menu, SWT.CASCADE);
		other.setText(Messages.Confidence_scale);
		Menu scales = new Menu(menu);
		other.setMenu(scales);
		for (ConfidenceScale scale : ConfidenceScale.values()) {
			MenuItem item = new MenuItem(scales, SWT.RADIO);
			item.setText(ConfidenceText.name(scale));
			item.setSelection(scale == scale());
			item.addListener(SWT.Selection, event -> {
				InstanceScope.INSTANCE.getNode(AkashiPreferences.NODE).put(SCALE, scale.name());
				showUnderstood(owner().element());
			});
		}
		menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
		menu.setVisible(true);
	}

	@Override
	public Consumer<EObject> change() {
		Consumer<EObject> number = super.change();
		String reliability = entered().isBlank() ? "" : ConfidenceText.of(entered()).reliability();
		return element -> {
			number.accept(element);
			if (element instanceof CoreObject core && !reliability.isEmpty()) {
				FieldValue.put(core, ModelPackage.Literals.CORE_OBJECT__LABELS, ConfidenceText.labels(core.getLabels(), reliability));
			}
		};
	}

	@Override
	protected void showUnderstood(EObject element) {
		String said = "";
		try {
			if (!entered().isBlank()) {
				ConfidenceText typed = ConfidenceText.of(entered());
				String reliability = !typed.reliability().isEmpty() ? typed.reliability()
						: element instanceof CoreObject core ? ConfidenceText.reliability(core.getLabels()).orElse("") : "";
				said = ConfidenceText.understood(scale(), typed.value(), reliability);
			}
		} catch (IllegalArgumentException e) {
			// The field is marked with what is wrong.
			said = "";
		}
		understood.setText(said);
		understood.setToolTipText(said.isEmpty() ? null : said + " (" + ConfidenceText.name(scale()) + ")");
	}

	@Override
	public Control control() {
		return text;
	}

	@Override
	protected String entered() {
		return text.getText();
	}

	@Override
	protected void enter(String value) {
		text.setText(value);
	}

	@Override
	protected void setEditable(boolean editable) {
		text.setEditable(editable);
		choose.setEnabled(editable);
	}
}
