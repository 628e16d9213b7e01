package org.akashi.store;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.akashi.store.internal.TextNames;

/**
 * The texts of one {@link Kind} that are kept with a case beside its knowledge, each in a file of its own. The case doesn't
 * know what stands in them but that it is text in lines, merged line by line; they hold no knowledge. Changed through
 * {@link Edit#text(Kind, String, String)}; a {@link CaseChange} names those that changed.
 */
public interface CaseTexts {

	/** A name is no longer than this. */
	int LONGEST_NAME = 72;

	/** What texts are for, and the folder that holds them. */
	enum Kind {
		/** Drawings. */
		DIAGRAM("diagrams", ".json"),
		/** Exports that are done again and again: what, for whom, in which format. */
		PROFILE("profiles", ".json"),
		/** Settings of the case, such as decay models. */
		SETTING("settings", ".json"),
		/** Templates of documents; the name has the file's extension. */
		TEMPLATE("templates", "");

		private final String folder;
		private final String extension;

		Kind(String folder, String extension) {
			this.folder = folder;
			this.extension = extension;
		}

		/** Its folder in that of the case. */
		public String folder() {
			return folder;
		}

		/** What a file has behind the name: {@code ".json"}, or {@code ""}. */
		public String extension() {
			return extension;
		}
	}

	/**
	 * One text.
	 *
	 * @param kind what it is for
	 * @param name its name among those of the kind
	 */
	record Key(Kind kind, String name) implements Comparable<Key> {

		public Key {
			Objects.requireNonNull(kind, "kind");
			Objects.requireNonNull(name, "name");
		}

		/** As {@code diagrams/Overview}. */
		public String path() {
			return kind.folder() + '/' + name;
		}

		/**
		 * Reads a {@link #path}.
		 *
		 * @throws IllegalArgumentException when it is none
		 */
		public static Key of(String path) {
			return Arrays.stream(Kind.values()).filter(kind -> path.startsWith(kind.folder() + '/')).findFirst()
					.map(kind -> new Key(kind, path.substring(kind.folder().length() + 1)))
					.orElseThrow(() -> new IllegalArgumentException(path + " is no text of a case"));
		}

		@Override
		public int compareTo(Key other) {
			return path().compareTo(other.path());
		}
	}

	/** Their names, sorted. */
	List<String> names();

	/** The text of one; empty when there is none of that name, or its file can't be read ({@link Case#problems()} says so). */
	Optional<String> text(String name);

	/**
	 * Why a text can't have a name, for people; empty when it can. Names are file names on all systems: not blank, at most
	 * {@link #LONGEST_NAME} long, without slashes, control characters and what Windows doesn't take.
	 */
	static Optional<String> fault(String name) {
		return Optional.ofNullable(TextNames.fault(name));
	}
}
