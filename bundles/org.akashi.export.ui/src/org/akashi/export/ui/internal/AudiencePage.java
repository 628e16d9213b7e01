package org.akashi.export.ui.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.akashi.export.Audience;
import org.akashi.export.PapLevel;
import org.akashi.export.TlpLevel;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** For whom the export is. */
final class AudiencePage extends WizardPage {

	private final Audience proposed;
	private final List<Button> levels = new ArrayList<>();
	private Combo pap;
	private Combo unmarked;
	private Label meaning;

	AudiencePage(Audience proposed) {
		super("audience", Messages.Audience_title, null);
		this.proposed = proposed;
		setDescription(Messages.Audience_message);
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(8, 8).spacing(10, 8).numColumns(2).applyTo(page);
		Label who = new Label(page, SWT.NONE);
		who.setText(Messages.Audience_tlp);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(who);
		Composite choice = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().extendedMargins(12, 0, 0, 4).spacing(4, 4).applyTo(choice);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(choice);
		level(choice, Messages.Audience_everybody, proposed.tlp().isEmpty());
		for (TlpLevel level : TlpLevel.values()) {
			level(choice, NLS.bind(Messages.Audience_level, level.label(), meaning(level)), proposed.tlp().equals(Optional.of(level)));
		}
		pap = combo(page, Messages.Audience_pap);
		pap.add(Messages.Audience_noPap);
		Arrays.stream(PapLevel.values()).forEach(level -> pap.add(NLS.bind(Messages.Audience_level, level.label(), meaning(level))));
		pap.select(proposed.pap().map(level -> level.ordinal() + 1).orElse(0));
		unmarked = combo(page, Messages.Audience_unmarked);
		Arrays.stream(TlpLevel.values()).forEach(level -> unmarked.add(level.label()));
		unmarked.select(proposed.unmarked().ordinal());
		meaning = new Label(page, SWT.WRAP);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(400, SWT.DEFAULT).indent(0, 8).applyTo(meaning);
		setControl(page);
		explain();
	}

	/** Whom was chosen. */
	Audience audience() {
		int chosen = 0;
		for (int i = 0; i < levels.size(); i++) {
			chosen = levels.get(i).getSelection() ? i : chosen;
		}
		return new Audience(chosen == 0 ? Optional.empty() : Optional.of(TlpLevel.values()[chosen - 1]),
				pap.getSelectionIndex() < 1 ? Optional.empty() : Optional.of(PapLevel.values()[pap.getSelectionIndex() - 1]),
				TlpLevel.values()[Math.max(0, unmarked.getSelectionIndex())]);
	}

	private void level(Composite parent, String label, boolean chosen) {
		Button button = new Button(parent, SWT.RADIO);
		button.setText(label.replace("&", "&&"));
		button.setSelection(chosen);
		button.addListener(SWT.Selection, event -> explain());
		levels.add(button);
	}

	private Combo combo(Composite parent, String label) {
		new Label(parent, SWT.NONE).setText(label);
		Combo combo = new Combo(parent, SWT.READ_ONLY);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
		combo.addListener(SWT.Selection, event -> explain());
		return combo;
	}

	private void explain() {
		if (meaning == null) {
			return;
		}
		Audience audience = audience();
		unmarked.setEnabled(audience.tlp().isPresent());
		meaning.setText(audience.isEverything() ? Messages.Audience_allMeans
				: NLS.bind(audience.allows(audience.unmarked()) ? Messages.Audience_limitMeans : Messages.Audience_limitMeansNoUnmarked, audience.label()));
		setMessage(audience.isEverything() ? Messages.Audience_warning : null, WARNING);
		meaning.getParent().layout(true, true);
	}

	private static String meaning(TlpLevel level) {
		return switch (level) {
			case CLEAR -> Messages.Tlp_clear;
			case GREEN -> Messages.Tlp_green;
			case AMBER -> Messages.Tlp_amber;
			case AMBER_STRICT -> Messages.Tlp_amberStrict;
			case RED -> Messages.Tlp_red;
		};
	}

	private static String meaning(PapLevel level) {
		return switch (level) {
			case CLEAR -> Messages.Pap_clear;
			case GREEN -> Messages.Pap_green;
			case AMBER -> Messages.Pap_amber;
			case RED -> Messages.Pap_red;
		};
	}
}
