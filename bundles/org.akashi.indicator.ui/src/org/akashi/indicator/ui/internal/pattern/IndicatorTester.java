package org.akashi.indicator.ui.internal.pattern;

import org.akashi.store.CaseIndex.Entry;
import org.eclipse.core.expressions.PropertyTester;
import org.eclipse.core.runtime.Adapters;

/** Whether something that is selected stands for an indicator. */
public final class IndicatorTester extends PropertyTester {

	@Override
	public boolean test(Object receiver, String property, Object[] args, Object expected) {
		Entry entry = Adapters.adapt(receiver, Entry.class);
		return entry != null && entry.type().equals("indicator");
	}
}
