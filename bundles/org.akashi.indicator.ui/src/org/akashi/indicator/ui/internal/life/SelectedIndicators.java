package org.akashi.indicator.ui.internal.life;

import java.util.ArrayList;
import java.util.List;

import org.akashi.model.Indicator;
import org.akashi.model.StixObject;
import org.akashi.observable.Fanging;
import org.akashi.observable.ObservableParser;
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

	/** The name of an indicator, safe to copy: where it is the value that the pattern looks for, that value defanged. */
	static String name(Indicator indicator) {
		String name = StixTypes.name(indicator);
		return ObservableParser.parse(name).filter(value -> name.equalsIgnoreCase(value.value())).map(Fanging::defang).orElseGet(() -> Fanging.defang(name));
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
