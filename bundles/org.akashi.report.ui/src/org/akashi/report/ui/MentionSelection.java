package org.akashi.report.ui;

import org.akashi.observable.Observable;
import org.akashi.store.CaseIndex.Entry;
import org.eclipse.core.runtime.IAdaptable;

/**
 * What the selection service tells while somebody reviews a report: one mention or proposed statement. Adapts to the
 * {@link Entry} of the object that it became.
 *
 * @param sha256 the report
 * @param item   id of the mention or proposal
 * @param start  first character of the mention, or of the statement's sentence, UTF-16 offset into the report's text
 * @param end    one past the last character
 * @param object STIX id of the object that it became, {@code ""} when it is open or rejected
 * @param observable what the mention names where that is an observable, else {@code null}; it adapts to this, too
 */
public record MentionSelection(String sha256, String item, int start, int end, String object, Observable observable)
		implements IAdaptable {

	/** One that names no observable. */
	public MentionSelection(String sha256, String item, int start, int end, String object) {
		this(sha256, item, start, end, object, null);
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		if (type == Observable.class) {
			return type.cast(observable);
		}
		if (type != Entry.class || object.isEmpty()) {
			return null;
		}
		return type.cast(new Entry(object, object.substring(0, Math.max(0, object.indexOf("--"))), ""));
	}
}
