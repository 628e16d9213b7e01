package org.akashi.store.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.akashi.store.CaseStatus;
import org.akashi.store.CaseTexts;
import org.akashi.store.CaseTexts.Kind;
import org.eclipse.core.runtime.CoreException;

/** The texts of one kind of a case: those that are saved are read when they are asked for, the others are held here. */
final class TextShelf {

	/** A drawing of a million objects is smaller. */
	private static final long LARGEST = 256L << 20;

	/** One that is changed. */
	private static final class Unsaved {

		/** The text of the file that it comes from, null for none. */
		private String base;
		private FileStamp stamp;
		/** Null for one that goes. */
		private String text;
	}

	private final Kind kind;
	private final CaseFiles files;
	private final Disk disk;
	private final Problems problems;
	/** By name, what is in the folder. */
	private final Map<String, FileStamp> saved = new TreeMap<>();
	private final Map<String, Unsaved> unsaved = new TreeMap<>();
	private final Set<String> unreadable = new HashSet<>();

	TextShelf(Kind kind, CaseFiles files, Disk disk, Problems problems) {
		this.kind = kind;
		this.files = files;
		this.disk = disk;
		this.problems = problems;
	}

	synchronized void load(boolean writable) {
		try {
			list();
			if (writable) {
				for (String name : saved.keySet()) {
					disk.tidy(file(name));
				}
			}
		} catch (IOException e) {
			problems.error(CaseStatus.IO, files.relative(files.texts(kind)) + " can't be read: " + e.getMessage());
		}
	}

	private void list() throws IOException {
		saved.clear();
		if (!Files.isDirectory(files.texts(kind))) {
			return;
		}
		try (DirectoryStream<Path> all = Files.newDirectoryStream(files.texts(kind), "*" + kind.extension())) {
			for (Path file : all) {
				String name = file.getFileName().toString();
				name = name.substring(0, name.length() - kind.extension().length());
				if (TextNames.fault(name) == null && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
					saved.put(name, FileStamp.of(file));
				}
			}
		}
	}

	private Path file(String name) {
		return files.texts(kind).resolve(name + kind.extension());
	}

	synchronized List<String> names() {
		Set<String> names = new TreeSet<>(saved.keySet());
		unsaved.forEach((name, change) -> {
			if (change.text == null) {
				names.remove(name);
			} else {
				names.add(name);
			}
		});
		return new ArrayList<>(names);
	}

	/** The present text, or null. */
	synchronized String text(String name) {
		Unsaved change = unsaved.get(name);
		return change != null ? change.text : saved.containsKey(name) ? read(name) : null;
	}

	private String read(String name) {
		Path file = file(name);
		try {
			if (Files.size(file) > LARGEST) {
				throw new IOException("it is too large");
			}
			String text = Files.readString(file).replace("\r\n", "\n");
			unreadable.remove(name);
			return text;
		} catch (IOException e) {
			if (unreadable.add(name)) {
				problems.error(CaseStatus.IO, files.relative(file) + " can't be read: " + e.getMessage() + ". It is left as it is.");
			}
			return null;
		}
	}

	/** Refuses when the file must not be overwritten. */
	synchronized void checkWritable(String name) throws CoreException {
		if (unreadable.contains(name)) {
			throw CaseStatus.error(CaseStatus.CONFLICT, "«" + name + "» can't be changed, since " + files.relative(file(name))
					+ " can't be read. Repair or remove that file, then open the case again.");
		}
	}

	synchronized void apply(TextChange change) {
		Unsaved state = unsaved.computeIfAbsent(change.key().name(), name -> {
			Unsaved fresh = new Unsaved();
			fresh.stamp = saved.get(name);
			fresh.base = fresh.stamp == null ? null : read(name);
			fresh.text = fresh.base;
			return fresh;
		});
		state.text = change.apply(state.text);
	}

	/** Takes over what another program has written into the files, merged with what is unsaved; gives what has changed. */
	synchronized Set<String> refresh() throws IOException {
		Map<String, FileStamp> former = new TreeMap<>(saved);
		list();
		Set<String> changed = new TreeSet<>();
		Set<String> names = new TreeSet<>(former.keySet());
		names.addAll(saved.keySet());
		names.removeIf(name -> Objects.equals(former.get(name), saved.get(name)));
		for (String name : names) {
			Unsaved mine = unsaved.get(name);
			if (mine == null) {
				changed.add(name);
			} else if (merge(name, mine)) {
				changed.add(name);
			}
		}
		return changed;
	}

	/** What others have written with our changes since; says whether that differs from what we had. */
	private boolean merge(String name, Unsaved mine) throws IOException {
		FileStamp stamp = FileStamp.of(file(name));
		String theirs = stamp == null ? null : read(name);
		if (stamp != null && theirs == null) {
			throw new IOException(files.relative(file(name)) + " can't be read");
		}
		String before = mine.text;
		TextChange change = TextChange.of(new CaseTexts.Key(kind, name), mine.base, mine.text);
		mine.text = change == null ? theirs : theirs == null ? mine.text : change.apply(theirs);
		mine.base = theirs;
		mine.stamp = stamp;
		return !Objects.equals(before, mine.text);
	}

	/** Writes what is unsaved; gives what came from others meanwhile. */
	synchronized Set<String> save() throws IOException {
		Set<String> changed = new TreeSet<>();
		for (Map.Entry<String, Unsaved> one : unsaved.entrySet()) {
			String name = one.getKey();
			Unsaved mine = one.getValue();
			Path file = file(name);
			if (!Objects.equals(mine.stamp, FileStamp.of(file)) && merge(name, mine)) {
				changed.add(name);
			}
			if (mine.text == null) {
				disk.remove(file);
				saved.remove(name);
			} else if (!mine.text.equals(mine.base)) {
				byte[] bytes = mine.text.getBytes(StandardCharsets.UTF_8);
				disk.replace(file, out -> out.write(bytes));
				saved.put(name, FileStamp.of(file));
			}
		}
		unsaved.clear();
		return changed;
	}
}
