package org.akashi.report.ui.internal.handlers;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.akashi.store.CaseIndex;
import org.akashi.store.CaseIndex.Entry;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Finds objects by words of their names, for a person to choose one. */
final class ObjectChoice {

	private static final Set<String> NO_SUBJECTS = Set.of("marking-definition", "extension-definition", "language-content");

	private ObjectChoice() {
	}

	/** Those that are called just so first, aliases too; then those whose name holds all words, type by type. */
	static List<Entry> of(CaseIndex index, String text, int most, IProgressMonitor monitor) {
		Map<String, Entry> found = new LinkedHashMap<>();
		String[] words = fold(text).strip().split("\\s+");
		if (!text.isBlank()) {
			index.named(text.strip()).forEach(entry -> found.put(entry.id(), entry));
			index.valued(text.strip()).forEach(entry -> found.putIfAbsent(entry.id(), entry));
		}
		for (String type : index.types()) {
			for (Entry entry : NO_SUBJECTS.contains(type) ? List.<Entry>of() : index.ofType(type)) {
				if (monitor.isCanceled()) {
					throw new OperationCanceledException();
				}
				if (found.size() >= most) {
					return List.copyOf(found.values());
				}
				if (holds(fold(entry.name()), words)) {
					found.putIfAbsent(entry.id(), entry);
				}
			}
		}
		return List.copyOf(found.values());
	}

	private static boolean holds(String name, String[] words) {
		for (String word : words) {
			if (!name.contains(word)) {
				return false;
			}
		}
		return true;
	}

	private static String fold(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
	}
}
