package org.akashi.store.internal;

import java.util.ArrayList;
import java.util.List;

import org.akashi.store.CaseStatus;
import org.eclipse.core.runtime.IStatus;

/** Collects what is wrong with a case; the same message once only. */
final class Problems {

	private static final int LIMIT = 1_000;

	private final List<IStatus> list = new ArrayList<>();

	synchronized void add(int severity, int code, String message, Throwable cause) {
		if (list.size() < LIMIT && list.stream().noneMatch(known -> known.getMessage().equals(message))) {
			list.add(CaseStatus.of(severity, code, message, cause));
		}
	}

	void error(int code, String message) {
		add(IStatus.ERROR, code, message, null);
	}

	void warning(int code, String message) {
		add(IStatus.WARNING, code, message, null);
	}

	void info(int code, String message) {
		add(IStatus.INFO, code, message, null);
	}

	synchronized List<IStatus> list() {
		return List.copyOf(list);
	}
}
