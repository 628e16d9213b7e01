package org.akashi.report.ui.internal.rules;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;

import org.akashi.mention.rules.ExtractionRule;
import org.akashi.mention.rules.RuleFormat;
import org.akashi.mention.rules.RuleSet;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.osgi.framework.FrameworkUtil;

/**
 * The rules that hold in every case of this user: a rule file in the area of the workbench, written whole at each change.
 * Listen from any thread; all else reads or writes a file and is not for the UI's.
 */
public final class UserRules {

	private static final String BUNDLE = "org.akashi.report.ui";

	private static UserRules instance;

	private final Path file;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private RuleSet rules;

	UserRules(Path file) {
		this.file = Objects.requireNonNull(file);
	}

	/** Those of the one who uses this workbench. */
	public static synchronized UserRules get() {
		if (instance == null) {
			instance = new UserRules(Platform.getStateLocation(FrameworkUtil.getBundle(UserRules.class)).append("rules.json").toPath());
		}
		return instance;
	}

	/** The rules ready to be applied. A file that can't be read gives none and is logged, once. */
	public synchronized RuleSet set() {
		if (rules == null) {
			rules = load();
		}
		return rules;
	}

	private RuleSet load() {
		if (!Files.exists(file)) {
			return RuleSet.EMPTY;
		}
		try (InputStream in = Files.newInputStream(file)) {
			RuleFormat.Content content = RuleFormat.read(file.toString(), in);
			content.problems().forEach(problem -> Platform.getLog(UserRules.class).warn(problem));
			return new RuleSet(content.rules());
		} catch (IOException | IllegalArgumentException e) {
			Platform.getLog(UserRules.class).error("The rules that hold in every case can't be read: " + e.getMessage(), e);
			return RuleSet.EMPTY;
		}
	}

	/**
	 * Adds rules, or puts them in the place of those of the same match.
	 *
	 * @throws CoreException when the file can't be written; then nothing has changed
	 */
	public void put(Collection<ExtractionRule> added) throws CoreException {
		change(added, List.of());
	}

	/** Removes rules; see {@link #put}. */
	public void remove(Collection<ExtractionRule> removed) throws CoreException {
		change(List.of(), removed);
	}

	/** Removes rules and adds others; see {@link #put}. */
	public void change(Collection<ExtractionRule> added, Collection<ExtractionRule> removed) throws CoreException {
		synchronized (this) {
			Map<String, ExtractionRule> all = new LinkedHashMap<>();
			set().rules().forEach(rule -> all.put(rule.id(), rule));
			removed.forEach(rule -> all.remove(rule.id()));
			added.forEach(rule -> all.put(rule.id(), rule));
			List<ExtractionRule> now = new ArrayList<>(all.values());
			write(now);
			rules = new RuleSet(now);
		}
		listeners.forEach(Runnable::run);
	}

	private void write(List<ExtractionRule> all) throws CoreException {
		Path temporary = file.resolveSibling(file.getFileName() + ".tmp");
		try {
			Files.createDirectories(file.getParent());
			if (rules.rules().isEmpty() && Files.exists(file)) {
				// It holds what could not be read: a person may still repair it.
				Files.copy(file, file.resolveSibling(file.getFileName() + ".before"), StandardCopyOption.REPLACE_EXISTING);
			}
			Files.write(temporary, RuleFormat.file(all).getBytes(StandardCharsets.UTF_8));
			Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} catch (IOException e) {
			throw new CoreException(new Status(IStatus.ERROR, BUNDLE, file + " can't be written: " + e.getMessage()
					+ ". Check free space and permissions.", e));
		}
	}

	/** Is told after each change, on the thread that made it. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	/** Is told no more. */
	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}
}
