package org.akashi.warninglist;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import org.akashi.warninglist.internal.PrettyJson;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The warning lists of a user: those that ship with Akashi and those that were loaded, kept in a folder of the user as
 * {@code <id>.json}, and which of them are asked ({@code choice.json}). A loaded list takes the place of a shipped one with
 * the same id. Window and command line share the folder. Safe for threads; reading it takes a moment, so not on the UI
 * thread, unless {@link #ready()}.
 */
public final class UserWarningLists {

	/** System property that names another folder than {@code ~/.akashi/warning-lists}. */
	public static final String PROPERTY = "akashi.warning-lists";

	private static final String CHOICE = "choice.json";
	private static final String ENDING = ".json";

	/** What became of a list that was loaded. */
	public enum Outcome {
		/** It wasn't there. */
		ADDED,
		/** It took the place of an older version. */
		UPDATED,
		/** It was there in this version. */
		SAME,
		/** It was there in a newer version, which stays. */
		OLDER
	}

	/**
	 * A list that was loaded.
	 *
	 * @param list    the list
	 * @param before  version that was there before; empty when none was
	 * @param outcome what became of it
	 */
	public record Loaded(WarningList list, Optional<Long> before, Outcome outcome) {
	}

	private static final class OfUser {
		static final UserWarningLists LISTS = new UserWarningLists(folder());

		private static Path folder() {
			String chosen = System.getProperty(PROPERTY, "");
			return chosen.isEmpty() ? Path.of(System.getProperty("user.home", ""), ".akashi", "warning-lists") : Path.of(chosen);
		}
	}

	private final Path folder;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private volatile WarningLists lists;
	private List<Refusal> refusals = List.of();
	private Map<String, Boolean> choice = new TreeMap<>();

	/** The lists of a folder, which need not be there. */
	public UserWarningLists(Path folder) {
		this.folder = folder;
	}

	/** The lists of the user who runs this process. */
	public static UserWarningLists ofUser() {
		return OfUser.LISTS;
	}

	/** Where loaded lists are kept. */
	public Path folder() {
		return folder;
	}

	/** Asks to be told, on any thread, after lists or the choice of them have changed. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	/** Takes the wish back. */
	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	/** All lists, if they have been read; never waits. */
	public Optional<WarningLists> ready() {
		return Optional.ofNullable(lists);
	}

	/** All lists, those asked that the user asks. Reads the folder when that wasn't done yet. */
	public WarningLists lists() {
		WarningLists ready = lists;
		return ready == null ? read() : ready;
	}

	private synchronized WarningLists read() {
		if (lists == null) {
			Map<String, WarningList> all = new TreeMap<>();
			WarningLists.builtIn().lists().forEach(list -> all.put(list.id(), list));
			List<Refusal> refused = new ArrayList<>();
			boolean shippedAlone = true;
			for (WarningList list : loaded(refused)) {
				all.put(list.id(), list);
				shippedAlone = false;
			}
			choice = choice(refused);
			refusals = List.copyOf(refused);
			lists = (shippedAlone ? WarningLists.builtIn() : WarningLists.of(all.values())).only(id -> choice.getOrDefault(id, true));
		}
		return lists;
	}

	private List<WarningList> loaded(List<Refusal> refused) {
		List<WarningList> found = new ArrayList<>();
		if (!Files.isDirectory(folder)) {
			return found;
		}
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : files.filter(UserWarningLists::isList).sorted().toList()) {
				String name = file.getFileName().toString();
				WarningListReader reader = new WarningListReader(name.substring(0, name.length() - ENDING.length()), file.toString(), file.toString());
				try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
					reader.read(in).ifPresent(found::add);
				}
				refused.addAll(reader.refusals());
			}
		} catch (IOException e) {
			refused.add(new Refusal(folder.toString(), "", "it can't be read: " + e.getMessage()));
		}
		return found;
	}

	private static boolean isList(Path file) {
		String name = file.getFileName().toString();
		return name.endsWith(ENDING) && !name.startsWith(".") && !name.equals(CHOICE);
	}

	private Map<String, Boolean> choice(List<Refusal> refused) {
		Map<String, Boolean> chosen = new TreeMap<>();
		Path file = folder.resolve(CHOICE);
		if (!Files.isRegularFile(file)) {
			return chosen;
		}
		try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), Files.readString(file, StandardCharsets.UTF_8))) {
			for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
				if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
					chosen.put(json.currentName(), token == JsonToken.VALUE_TRUE);
				}
			}
		} catch (IOException | JacksonException e) {
			refused.add(new Refusal(file.toString(), "", "the choice of lists can't be read, so all are asked: " + e.getMessage()));
		}
		return chosen;
	}

	/** What in the folder could not be read. */
	public synchronized List<Refusal> refusals() {
		read();
		return refusals;
	}

	/** Whether the user asks the list. */
	public synchronized boolean asks(String id) {
		read();
		return choice.getOrDefault(id, true);
	}

	/** Whether the list was loaded; otherwise it ships, or there is none. */
	public boolean isLoaded(String id) {
		return Files.isRegularFile(folder.resolve(id + ENDING));
	}

	/**
	 * Asks lists or doesn't, from now on.
	 *
	 * @throws IOException when the choice can't be kept
	 */
	public void ask(List<String> ids, boolean asked) throws IOException {
		synchronized (this) {
			read();
			Map<String, Boolean> next = new TreeMap<>(choice);
			ids.forEach(id -> next.put(id, asked));
			next.values().removeIf(Boolean.TRUE::equals);
			write(next);
			choice = next;
			lists = lists.asking(id -> next.getOrDefault(id, true));
		}
		listeners.forEach(Runnable::run);
	}

	private void write(Map<String, Boolean> next) throws IOException {
		StringWriter text = new StringWriter();
		try (JsonGenerator json = PrettyJson.generator(text)) {
			json.writeStartObject();
			next.forEach(json::writeBooleanProperty);
			json.writeEndObject();
		}
		Files.createDirectories(folder);
		Path part = folder.resolve("." + CHOICE + ".part");
		Files.writeString(part, text + "\n", StandardCharsets.UTF_8);
		Files.move(part, folder.resolve(CHOICE), StandardCopyOption.REPLACE_EXISTING);
	}

	/**
	 * Keeps lists that are newer than those that are there, or aren't there.
	 *
	 * @param reading  what {@link WarningListSource} read
	 * @param anything whether older versions and the same ones take the place too
	 * @return what became of each, in their order
	 * @throws IOException when a list can't be written; those before it are kept
	 */
	public List<Loaded> load(Reading reading, boolean anything, IProgressMonitor monitor) throws IOException {
		SubMonitor progress = SubMonitor.convert(monitor, reading.lists().size() + 1);
		List<Loaded> results = new ArrayList<>();
		synchronized (this) {
			WarningLists before = read();
			Files.createDirectories(folder);
			try {
				for (WarningList list : reading.lists()) {
					Optional<Long> version = before.find(list.id()).map(WarningList::version);
					Outcome outcome = version.isEmpty() ? Outcome.ADDED : version.get() < list.version() ? Outcome.UPDATED
							: version.get() == list.version() ? Outcome.SAME : Outcome.OLDER;
					if (anything || outcome == Outcome.ADDED || outcome == Outcome.UPDATED) {
						WarningListWriter.write(list, folder.resolve(list.id() + ENDING));
					}
					results.add(new Loaded(list, version, outcome));
					progress.worked(1);
				}
			} finally {
				lists = null;
			}
			read();
		}
		listeners.forEach(Runnable::run);
		return results;
	}

	/**
	 * Forgets a loaded list; one that ships with the same id is there again.
	 *
	 * @throws IOException when it can't be deleted
	 */
	public void remove(List<String> ids) throws IOException {
		synchronized (this) {
			for (String id : ids) {
				Files.deleteIfExists(folder.resolve(id + ENDING));
			}
			lists = null;
			read();
		}
		listeners.forEach(Runnable::run);
	}
}
