package org.akashi.warninglist.internal;

import java.util.EnumSet;
import java.util.Set;

import org.akashi.observable.ObservableType;

/** Which observables differ when only their case differs. */
final class CaseOfTypes {

	private static final Set<ObservableType> CASED = EnumSet.of(ObservableType.URL, ObservableType.MUTEX, ObservableType.USER_AGENT,
			ObservableType.SSDEEP, ObservableType.BITCOIN, ObservableType.MONERO, ObservableType.LITECOIN, ObservableType.SOLANA,
			ObservableType.DASH, ObservableType.DOGECOIN, ObservableType.RIPPLE, ObservableType.TEZOS, ObservableType.TRON,
			ObservableType.ZCASH, ObservableType.ANDROID_PACKAGE, ObservableType.ARN);

	private CaseOfTypes() {
	}

	/** Whether the case of a value says something; of a URL only behind its host. */
	static boolean matters(ObservableType type) {
		return CASED.contains(type);
	}
}
