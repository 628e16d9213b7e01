package org.akashi.search.ui.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;

/**
 * The searches that a person keeps, and the last ones. They belong to the person, not to the case: they are kept with the
 * settings and work in every case.
 */
final class SavedSearches {

	private static final int MOST_RECENT = 12;
	private static final String SAVED = "saved";
	private static final String RECENT = "recent";

	/**
	 * A kept search.
	 *
	 * @param name for people
	 * @param text what is searched
	 */
	record Saved(String name, String text) {
	}

	private final UnaryOperator<String> get;
	private final BiConsumer<String, String> put;

	/**
	 * @param get gives what is kept under a key, or {@code ""}
	 * @param put keeps something
	 */
	SavedSearches(UnaryOperator<String> get, BiConsumer<String, String> put) {
		this.get = get;
		this.put = put;
	}

	private static SavedSearches of(IEclipsePreferences settings) {
		return new SavedSearches(key -> settings.get(key, ""), settings::put);
	}

	static SavedSearches get() {
		return Settings.SEARCHES;
	}

	/** Settings exist in a running platform only. */
	private static final class Settings {

		private static final SavedSearches SEARCHES = of(InstanceScope.INSTANCE.getNode("org.akashi.search.ui"));
	}

	/** The kept searches, by name. */
	List<Saved> saved() {
		List<Saved> saved = new ArrayList<>();
		for (String line : lines(SAVED)) {
			int tab = line.indexOf('\t');
			if (tab > 0) {
				saved.add(new Saved(line.substring(0, tab), line.substring(tab + 1)));
			}
		}
		saved.sort(Comparator.comparing(Saved::name, String.CASE_INSENSITIVE_ORDER));
		return saved;
	}

	/** Keeps a search, in place of another of the same name. */
	void save(String name, String text) {
		List<Saved> saved = new ArrayList<>(saved());
		saved.removeIf(other -> other.name().equals(clean(name)));
		saved.add(new Saved(clean(name), clean(text)));
		store(saved);
	}

	/** Gives a kept search another name. */
	void rename(String name, String other) {
		saved().stream().filter(saved -> saved.name().equals(name)).findFirst().ifPresent(saved -> {
			delete(name);
			save(other, saved.text());
		});
	}

	/** Forgets a kept search. */
	void delete(String name) {
		List<Saved> saved = new ArrayList<>(saved());
		saved.removeIf(other -> other.name().equals(name));
		store(saved);
	}

	/** The last searches, newest first. */
	List<String> recent() {
		return lines(RECENT);
	}

	/** Remembers what was searched. */
	void remember(String text) {
		String line = clean(text);
		if (!line.isEmpty()) {
			List<String> recent = new ArrayList<>(recent());
			recent.remove(line);
			recent.addFirst(line);
			put(RECENT, recent.subList(0, Math.min(MOST_RECENT, recent.size())));
		}
	}

	private void store(List<Saved> saved) {
		put(SAVED, saved.stream().map(search -> search.name() + "\t" + search.text()).toList());
	}

	private List<String> lines(String key) {
		return get.apply(key).lines().filter(line -> !line.isBlank()).toList();
	}

	private void put(String key, List<String> lines) {
		put.accept(key, String.join("\n", lines));
	}

	private static String clean(String text) {
		return text.strip().replaceAll("[\\t\\r\\n]+", " ");
	}
}
