package org.akashi.report.ui;

import org.akashi.observable.Observable;
import org.akashi.observable.ObservableParser;
import org.eclipse.core.runtime.IAdaptable;

/**
 * What the selection service tells while a run of a report's text is selected, in the text or on the page as it looked:
 * the only element of the selection of the reading pane. Adapts to the observable that it is as a whole, defanged or not.
 *
 * @param sha256 the report
 * @param start  first character, UTF-16 offset into the report's text
 * @param end    one past the last character, more than {@code start}
 * @param quote  the text between
 */
public record PassageSelection(String sha256, int start, int end, String quote) implements IAdaptable {

	@Override
	public <T> T getAdapter(Class<T> type) {
		return type == Observable.class ? type.cast(ObservableParser.parse(quote).orElse(null)) : null;
	}
}
