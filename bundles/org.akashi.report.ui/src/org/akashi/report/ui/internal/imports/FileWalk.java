package org.akashi.report.ui.internal.imports;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * Finds the files of an import: those given, and all below given folders, sorted within each folder. Links are not
 * followed, hidden files and folders below a given folder are left out.
 */
final class FileWalk extends SimpleFileVisitor<Path> {

	private final Set<Path> files = new LinkedHashSet<>();
	private final List<Path> unreadable = new ArrayList<>();
	private final List<Path> folder = new ArrayList<>();
	private final BooleanSupplier cancelled;
	private Path root;

	/**
	 * Walks.
	 *
	 * @param given     files and folders
	 * @param cancelled asked at each file
	 */
	FileWalk(List<Path> given, BooleanSupplier cancelled) {
		this.cancelled = cancelled;
		for (Path path : given) {
			if (Files.isDirectory(path)) {
				walk(path);
			} else {
				files.add(path);
			}
		}
	}

	private void walk(Path path) {
		root = path;
		folder.clear();
		try {
			Files.walkFileTree(path, this);
		} catch (IOException e) {
			unreadable.add(path);
		}
		folder.stream().sorted().forEach(files::add);
	}

	@Override
	public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
		if (cancelled.getAsBoolean()) {
			return FileVisitResult.TERMINATE;
		}
		return hidden(directory) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
	}

	@Override
	public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
		if (attributes.isRegularFile() && !hidden(file)) {
			folder.add(file);
		}
		return cancelled.getAsBoolean() ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
	}

	@Override
	public FileVisitResult visitFileFailed(Path file, IOException failure) {
		unreadable.add(file);
		return FileVisitResult.CONTINUE;
	}

	private boolean hidden(Path path) {
		return !path.equals(root) && path.getFileName().toString().startsWith(".");
	}

	/** The files, each once. */
	List<Path> files() {
		return List.copyOf(files);
	}

	/** Folders that could not be looked into. */
	List<Path> unreadable() {
		return unreadable;
	}
}
