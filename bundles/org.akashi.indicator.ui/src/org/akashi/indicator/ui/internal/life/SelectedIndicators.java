package org.akashi.indicator.ui.internal.life;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.akashi.indicator.ObservablePatterns;
import org.akashi.model.Indicator;
import org.akashi.model.StixObject;
import org.akashi.observable.Fanging;
import org.akashi.observable.Observable;
import org.akashi.stix.StixTypes;
import org.akashi.store.CaseIndex.Entry;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;

/** The indicators among what is selected, in whatever form the part gives it. */
final class SelectedIndicators {

	private static final String PREFIX = "indicator--";

	private SelectedIndicators() {
	}

	/**
	 * An indicator that a part of this package shows.
	 *
	 * @param id   STIX id
	 * @param name as shown
	 */
	record Shown(String id, String name) implements IAdaptable {

		@Override
		public <T> T getAdapter(Class<T> adapter) {
			return adapter == Entry.class ? adapter.cast(new Entry(id, "indicator", name)) : null;
		}
	}

	/** The name of an indicator, safe to copy: values that its pattern looks for are defanged in it. */
	static String name(Indicator indicator) {
		String name = StixTypes.name(indicator);
		try {
			for (Observable value : ObservablePatterns.observables(indicator.getPattern() == null ? "" : indicator.getPattern())) {
				int at = name.toLowerCase(Locale.ROOT).indexOf(value.value().toLowerCase(Locale.ROOT));
				if (at >= 0) {
					return name.substring(0, at) + Fanging.defang(value) + name.substring(at + value.value().length());
				}
			}
		} catch (IllegalArgumentException e) {
			// A rule, or a pattern that is wrong: the name alone says what is an address in it.
			return Fanging.defang(name);
		}
		return Fanging.defang(name);
	}

	/** Their ids, in the order of the selection, each once. */
	static List<String> of(Object selection) {
		List<String> ids = new ArrayList<>();
		if (selection instanceof ISelection && selection instanceof IStructuredSelection structured) {
			for (Object element : structured) {
				String id = switch (element) {
					case Entry entry -> entry.id();
					case StixObject object -> object.getId();
					case null -> "";
					default -> {
						Entry entry = Adapters.adapt(element, Entry.class);
						yield entry == null ? "" : entry.id();
					}
				};
				if (id != null && id.startsWith(PREFIX)) {
					ids.add(id);
				}
			}
		}
		return ids.stream().distinct().toList();
	}
}
