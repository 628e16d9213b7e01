package org.akashi.app.internal;

import org.akashi.ui.AkashiPreferences;
import org.akashi.ui.Themes;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.jface.preference.StringFieldEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** Who decides, what a batch accept takes, and how the workbench looks. */
public final class AkashiPreferencePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

	private Button dark;

	public AkashiPreferencePage() {
		super(GRID);
		ScopedPreferenceStore store = new ScopedPreferenceStore(InstanceScope.INSTANCE, AkashiPreferences.NODE);
		store.setDefault(AkashiPreferences.ACCEPT_ABOVE, AkashiPreferences.DEFAULT_ACCEPT_ABOVE);
		store.setDefault(AkashiPreferences.REOPEN, true);
		setPreferenceStore(store);
		setDescription(Messages.Preferences_description);
	}

	@Override
	public void init(IWorkbench workbench) {
		// Everything comes from the preference store.
	}

	@Override
	protected void createFieldEditors() {
		Composite parent = getFieldEditorParent();
		addField(new StringFieldEditor(AkashiPreferences.ANALYST, Messages.Preferences_analyst, parent));
		IntegerFieldEditor above = new IntegerFieldEditor(AkashiPreferences.ACCEPT_ABOVE,
				Messages.Preferences_acceptAbove, parent);
		above.setValidRange(0, 100);
		addField(above);
		addField(new BooleanFieldEditor(AkashiPreferences.REOPEN, Messages.Preferences_reopen, parent));
	}

	@Override
	protected Control createContents(Composite parent) {
		Composite below = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 12).applyTo(below);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(super.createContents(below));
		Group theme = new Group(below, SWT.NONE);
		theme.setText(Messages.Preferences_theme);
		theme.setLayout(new RowLayout());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(theme);
		Button light = new Button(theme, SWT.RADIO);
		light.setText(Messages.Preferences_light);
		dark = new Button(theme, SWT.RADIO);
		dark.setText(Messages.Preferences_dark);
		(Themes.dark() ? dark : light).setSelection(true);
		Label language = new Label(below, SWT.WRAP);
		language.setText(Messages.Preferences_language);
		GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).applyTo(language);
		return below;
	}

	@Override
	public boolean performOk() {
		if (dark.getSelection() != Themes.dark()) {
			ThemeHandler.choose(dark.getSelection());
		}
		return super.performOk();
	}
}
