package org.akashi.analysis.ui.internal.targeting;

import java.util.Arrays;

import org.akashi.analysis.targeting.HeatMatrix;
import org.akashi.analysis.targeting.Periods;
import org.eclipse.ui.IMemento;

/** How the analyst wants to see targets; kept from session to session. */
final class TargetingOptions {

	private static final String GRAIN = "grain";
	private static final String ORDER = "order";
	private static final String TAB = "tab";

	private Periods.Grain grain = Periods.Grain.AUTOMATIC;
	private HeatMatrix.Order order = HeatMatrix.Order.COUNT;
	private int tab;

	/** As they were kept; as usual where nothing was, or nothing that is known. */
	static TargetingOptions of(IMemento memento) {
		TargetingOptions options = new TargetingOptions();
		if (memento != null) {
			String grain = memento.getString(GRAIN);
			options.grain = Arrays.stream(Periods.Grain.values()).filter(each -> each.name().equals(grain)).findFirst().orElse(options.grain);
			String order = memento.getString(ORDER);
			options.order = Arrays.stream(HeatMatrix.Order.values()).filter(each -> each.name().equals(order)).findFirst().orElse(options.order);
			options.tab = memento.getInteger(TAB) == null ? 0 : memento.getInteger(TAB);
		}
		return options;
	}

	void save(IMemento memento) {
		memento.putString(GRAIN, grain.name());
		memento.putString(ORDER, order.name());
		memento.putInteger(TAB, tab);
	}

	Periods.Grain grain() {
		return grain;
	}

	void setGrain(Periods.Grain chosen) {
		grain = chosen;
	}

	HeatMatrix.Order order() {
		return order;
	}

	void setOrder(HeatMatrix.Order chosen) {
		order = chosen;
	}

	int tab() {
		return tab;
	}

	void setTab(int chosen) {
		tab = chosen;
	}
}
