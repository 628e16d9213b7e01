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
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** How sure somebody is: a number, a word of the scale that the person prefers, or a grade of the Admiralty code. */
final class ConfidenceField extends OfferingField {

	private static final String SCALE = "confidenceScale";

	ConfidenceField(Composite parent, FieldOwner owner, EStructuralFeature feature) {
		super(parent, owner, feature, Messages.Field_hintConfidence, 60, 120);
		button().setText(Messages.Field_choose);
		AccessibleName.set(button(), Messages.Confidence_choose);
		LineCompletion.add(text(), (typed, empty) -> typed.matches("\\d+") ? List.of() : LineCompletion.fitting(words(), typed));
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

	@Override
	void offer() {
		Menu menu = new Menu(button());
		for (Term term : scale().terms().reversed()) {
			MenuItem item = new MenuItem(menu, SWT.PUSH);
			item.setText(label(scale(), term));
			item.addListener(SWT.Selection, event -> take(Integer.toString(term.value())));
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
		say(said, said + " (" + ConfidenceText.name(scale()) + ")");
	}
}
