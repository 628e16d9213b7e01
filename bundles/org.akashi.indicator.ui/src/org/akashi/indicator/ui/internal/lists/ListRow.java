package org.akashi.indicator.ui.internal.lists;

import java.text.NumberFormat;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.akashi.observable.ObservableType;
import org.akashi.warninglist.CaseWarningSettings;
import org.akashi.warninglist.MatchType;
import org.akashi.warninglist.UserWarningLists;
import org.akashi.warninglist.WarningList;
import org.eclipse.osgi.util.NLS;

/**
 * One list as the table shows it.
 *
 * @param list   the list
 * @param asked  whether the user asks it
 * @param here   what the case says of it: null for nothing
 * @param loaded whether it was loaded; otherwise it ships
 */
record ListRow(WarningList list, boolean asked, Boolean here, boolean loaded) {

	private static final int SHOWN_TYPES = 3;
	private static final Set<ObservableType> NAMES = EnumSet.of(ObservableType.DOMAIN, ObservableType.URL, ObservableType.EMAIL);
	private static final Set<ObservableType> ADDRESSES = EnumSet.of(ObservableType.IPV4, ObservableType.IPV6, ObservableType.CIDR, ObservableType.IPV4_PORT,
			ObservableType.IPV6_PORT, ObservableType.URL);

	static ListRow of(WarningList list, UserWarningLists user, CaseWarningSettings settings) {
		return new ListRow(list, user.asks(list.id()), settings.lists().get(list.id()), user.isLoaded(list.id()));
	}

	/** Whether hits of the list show now. */
	boolean counts() {
		return here == null ? asked : here;
	}

	String[] cells() {
		return new String[] { list.name(), NumberFormat.getIntegerInstance().format(list.entries().size()), type(), values(), Long.toString(list.version()),
				here == null ? Messages.Lists_here_same : here ? Messages.Lists_here_asked : Messages.Lists_here_not,
				loaded ? Messages.Lists_loaded : Messages.Lists_shipped };
	}

	private String type() {
		return switch (list.type()) {
			case STRING -> Messages.Type_string;
			case SUBSTRING -> Messages.Type_substring;
			case HOSTNAME -> Messages.Type_hostname;
			case CIDR -> Messages.Type_cidr;
			case REGEX -> Messages.Type_regex;
		};
	}

	/** Names and places first: what most people look for. Lists of ranges know addresses only. */
	private String values() {
		int types = list.observableTypes().size();
		if (types == ObservableType.values().length && list.type() != MatchType.CIDR) {
			return Messages.Lists_values_all;
		}
		List<String> names = list.observableTypes().stream().filter(type -> list.type() != MatchType.CIDR || ADDRESSES.contains(type))
				.sorted(Comparator.comparing(type -> !NAMES.contains(type))).map(ObservableType::id).toList();
		String some = String.join(", ", names.subList(0, Math.min(SHOWN_TYPES, names.size())));
		return names.isEmpty() ? Messages.Lists_values_none : names.size() > SHOWN_TYPES ? NLS.bind(Messages.Column_more, some, names.size() - SHOWN_TYPES) : some;
	}

	/** More about it, for the pointer that rests on it and for the line below the table. */
	String more() {
		String description = list.category() == WarningList.Category.KNOWN ? NLS.bind(Messages.Lists_known, list.description()) : list.description();
		String text = NLS.bind(Messages.Lists_tip, new Object[] { list.name(), description, list.id(), list.origin() });
		return list.unknownAttributes().isEmpty() ? text
				: text + "\n" + NLS.bind(Messages.Lists_tip_unknown, String.join(", ", list.unknownAttributes()));
	}

	/** Whether name, id, description or type hold all words. */
	boolean fits(String words) {
		String text = (list.name() + " " + list.id() + " " + list.description() + " " + type()).toLowerCase(Locale.ROOT);
		for (String word : words.toLowerCase(Locale.ROOT).strip().split("\\s+")) {
			if (!text.contains(word)) {
				return false;
			}
		}
		return true;
	}
}
