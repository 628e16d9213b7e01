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
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;

/** A date as precise as it is known. Beside it stands what was understood; a calendar offers days. */
final class TimeField extends OfferingField {

	TimeField(Composite parent, FieldOwner owner, EStructuralFeature feature) {
		super(parent, owner, feature, Messages.Field_hintTime, 90, 90);
		button().setImage(Icons.image("date"));
		button().setToolTipText(Messages.Date_calendar);
		AccessibleName.set(button(), NLS.bind(Messages.Date_calendarOf, label()));
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
		say(said, NLS.bind(Messages.Date_stix, said, PartialDate.typed(entered()).map(date -> date.timestamp(StixTypes.jsonName(feature()))).orElse("")));
	}

	@Override
	void offer() {
		LocalDate start = PartialDate.typed(entered()).map(date -> date.first().atZone(ZoneOffset.UTC).toLocalDate())
				.orElse(LocalDate.now(ZoneOffset.UTC));
		new CalendarPopup(button(), start, this::take).open();
	}
}
