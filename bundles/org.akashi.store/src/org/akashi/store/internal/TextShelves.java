package org.akashi.store.internal;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.akashi.store.CaseTexts;
import org.akashi.store.CaseTexts.Key;
import org.akashi.store.CaseTexts.Kind;
import org.eclipse.core.runtime.CoreException;

/** All texts of a case, a shelf for each kind. */
final class TextShelves {

	private final Map<Kind, TextShelf> shelves = new EnumMap<>(Kind.class);

	TextShelves(CaseFiles files, Disk disk, Problems problems) {
		for (Kind kind : Kind.values()) {
			shelves.put(kind, new TextShelf(kind, files, disk, problems));
		}
	}

	void load(boolean writable) {
		shelves.values().forEach(shelf -> shelf.load(writable));
	}

	List<String> names(Kind kind) {
		return shelves.get(kind).names();
	}

	/** The present text, or null. */
	String text(Key key) {
		return shelves.get(key.kind()).text(key.name());
	}

	/** What a case shows of them: read while no edit is half done. */
	static CaseTexts of(OpenCase owner, Kind kind) {
		return new CaseTexts() {

			@Override
			public List<String> names() {
				return owner.read(() -> owner.texts.names(kind));
			}

			@Override
			public Optional<String> text(String name) {
				return owner.read(() -> Optional.ofNullable(owner.texts.text(new Key(kind, name))));
			}
		};
	}

	/** Refuses when the file must not be overwritten. */
	void checkWritable(Key key) throws CoreException {
		shelves.get(key.kind()).checkWritable(key.name());
	}

	void apply(TextChange change) {
		shelves.get(change.key().kind()).apply(change);
	}

	/** Takes over what another program has written into the files, merged with what is unsaved; gives what has changed. */
	Set<Key> refresh() throws IOException {
		Set<Key> changed = new TreeSet<>();
		for (Map.Entry<Kind, TextShelf> one : shelves.entrySet()) {
			one.getValue().refresh().forEach(name -> changed.add(new Key(one.getKey(), name)));
		}
		return changed;
	}

	/** Writes what is unsaved; gives what came from others meanwhile. */
	Set<Key> save() throws IOException {
		Set<Key> changed = new TreeSet<>();
		for (Map.Entry<Kind, TextShelf> one : shelves.entrySet()) {
			one.getValue().save().forEach(name -> changed.add(new Key(one.getKey(), name)));
		}
		return changed;
	}
}
