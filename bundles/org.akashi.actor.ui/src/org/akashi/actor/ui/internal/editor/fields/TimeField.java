package org.akashi.actor.ui.internal.editor.fields;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Consumer;

import org.akashi.actor.ui.internal.Messages;
import org.akashi.model.StixObject;
import org.akashi.stix.PartialDate;
import org.akashi.stix.StatedDates;
import org.akashi.stix.StixTypes;
import org.akashi.ui.AccessibleName;
import org.akashi.ui.AkashiPreferences;
import org.akashi.ui.Icons;
import org.akashi.ui.TextUndo;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** A date as precise as it is known. Beside it stands what was understood; a calendar offers days. */
final class TimeField extends PropertyField {

	private final Text text;
	private final Button calendar;
	private final Label understood;

	TimeField(Composite parent, FieldOwner owner, EStructuralFeature feature) {
		super(owner, feature);
		Composite area = owner.toolkit().createComposite(parent);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(4, 0).extendedMargins(1, 1, 1, 1).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
		text = owner.toolkit().createText(area, "", SWT.BORDER | SWT.SINGLE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(90, SWT.DEFAULT).applyTo(text);
		text.setToolTipText(Messages.Field_hintTime);
		calendar = new Button(area, SWT.PUSH);
		calendar.setImage(Icons.image("date"));
		calendar.setToolTipText(Messages.Date_calendar);
		AccessibleName.set(calendar, NLS.bind(Messages.Date_calendarOf, label()));
		calendar.addListener(SWT.Selection, event -> choose());
		understood = owner.toolkit().createLabel(area, "");
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(90, SWT.DEFAULT).applyTo(understood);
		TextUndo.add(text);
		listen(text, SWT.FocusOut, SWT.DefaultSelection);
	}

	@Override
	protected String textOf(EObject element) {
		String property = StixTypes.jsonName(feature());
		String written = super.textOf(element);
		PartialDate date = (element instanceof StixObject object ? StatedDates.value(object, property) : PartialDate.of(written)).orElse(null);
		boolean toTheMillisecond = date != null && date.precision() == PartialDate.Precision.TIME && !date.firstMoment().endsWith("00.000Z");
		return date == null || toTheMillisecond ? written : date.text();
	}

	@Override
	public Consumer<EObject> change() {
		String typed = entered().strip();
		PartialDate date = typed.isEmpty() ? null : FieldValue.date(typed);
		String property = StixTypes.jsonName(feature());
		String analyst = AkashiPreferences.analyst();
		return element -> {
			if (element instanceof StixObject object) {
				StatedDates.set(object, property, date, analyst, PartialDate.timestamp(Instant.now()), "");
			} else {
				FieldValue.put(element, feature(), date == null ? null : date.timestamp(property));
			}
		};
	}

	@Override
	protected void showUnderstood(EObject element) {
		String said = entered().isBlank() ? "" : PartialDate.typed(entered()).map(UnderstoodDate::of).orElse("");
		if (!said.equals(understood.getText())) {
			understood.setText(said);
			understood.setToolTipText(said.isEmpty() ? null
					: NLS.bind(Messages.Date_stix, said, PartialDate.typed(entered()).map(date -> date.timestamp(StixTypes.jsonName(feature()))).orElse("")));
		}
	}

	private void choose() {
		LocalDate start = PartialDate.typed(entered()).map(date -> date.first().atZone(ZoneOffset.UTC).toLocalDate())
				.orElse(LocalDate.now(ZoneOffset.UTC));
		new CalendarPopup(calendar, start, day -> {
			text.setText(day);
			text.setFocus();
			owner().left(this);
		}).open();
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
		calendar.setEnabled(editable);
	}
}
