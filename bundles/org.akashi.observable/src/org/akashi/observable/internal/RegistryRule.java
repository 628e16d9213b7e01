package org.akashi.observable.internal;

import java.util.Locale;
import java.util.Set;

import org.akashi.observable.ObservableType;

/** Windows registry keys: from a hive's long or short name, or from the well-known keys below it. */
final class RegistryRule {

	private static final Set<String> HIVES = Set.of("hklm", "hkcu", "hkcr", "hku", "hkcc", "hkpd", "hkey_local_machine",
			"hkey_current_user", "hkey_classes_root", "hkey_users", "hkey_current_config", "hkey_performance_data");
	private static final Set<String> BELOW = Set.of("microsoft", "currentcontrolset", "controlset001", "controlset002", "classes",
			"wow6432node", "policies");

	private final Scan scan;
	private final FoldedText t;
	private final PathBody body;

	RegistryRule(Scan scan) {
		this.scan = scan;
		this.t = scan.t;
		this.body = new PathBody(t, true, '\\');
	}

	/** The end of the key whose first part is this word, or the same position. */
	int at(int from, int to) {
		char first = Chars.lower(t.at(from));
		if (first != 'h' && first != 's' || to - from < 3 || to - from > 22) {
			return from;
		}
		String head = t.slice(from, to).toLowerCase(Locale.ROOT);
		boolean hive = HIVES.contains(head);
		if (!hive && !head.equals("software") && !head.equals("system")) {
			return from;
		}
		int key = t.at(to) == ':' && t.at(to + 1) == '\\' ? to + 1 : to;
		int start = key;
		while (t.at(start) == '\\' && start - key < 6) {
			start++;
		}
		if (start == key || !hive && (t.at(from - 1) == '\\' || !isBelow(start))) {
			return from;
		}
		int end = body.end(from, start);
		if (end <= start) {
			return from;
		}
		String rest = CanonicalIds.singleSlashes(t.slice(start, end));
		String written = t.slice(from, to);
		String value = (hive ? written.toUpperCase(Locale.ROOT) : written) + "\\" + rest;
		return scan.hit(ObservableType.REGISTRY_KEY, from, end, value, hive ? 96 : 75,
				hive ? "Registry key under the hive " + written : "Registry key without its hive");
	}

	private boolean isBelow(int start) {
		int end = start;
		while (end - start < 24 && Chars.is(t.at(end), Chars.WORD)) {
			end++;
		}
		return t.at(end) == '\\' && BELOW.contains(t.slice(start, end).toLowerCase(Locale.ROOT));
	}
}
