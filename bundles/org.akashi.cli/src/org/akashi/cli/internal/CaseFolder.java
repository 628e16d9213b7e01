package org.akashi.cli.internal;

import java.nio.file.Files;
import java.nio.file.Path;

import org.akashi.store.Case;
import org.akashi.store.CaseStatus;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;

import picocli.CommandLine.Option;

/** The option {@code --case DIR}, and how a case is opened for a command. */
final class CaseFolder {

	@Option(names = "--case", paramLabel = "DIR", required = true, description = "The folder of the case.")
	private String folder;

	/** For picocli. */
	CaseFolder() {
	}

	CaseFolder(String folder) {
		this.folder = folder;
	}

	/** The folder as the caller wrote it. */
	String shown() {
		return folder;
	}

	/** Opens the case to read it. */
	Case open(Console console, IProgressMonitor monitor) {
		try {
			Case opened = Case.open(console.path(folder), monitor);
			warn(console, opened);
			return opened;
		} catch (CoreException e) {
			throw CommandFailure.unreadable(e);
		}
	}

	/** Opens the case to change it. */
	Case edit(Console console, IProgressMonitor monitor) {
		Case opened = open(console, monitor);
		if (opened.readOnly()) {
			String why = opened.problems().stream().filter(CaseFolder::makesReadOnly).map(IStatus::getMessage).findFirst()
					.orElse("it can only be read");
			opened.close();
			throw CommandFailure.unreadable(folder + ": the case can't be changed: " + why, null);
		}
		return opened;
	}

	/** Opens the case to change it; makes it where the folder is missing or empty. */
	Case editOrCreate(Console console, IProgressMonitor monitor) {
		Path path = console.path(folder);
		if (Files.exists(path.resolve("case.json"))) {
			return edit(console, monitor);
		}
		try {
			Path name = path.getFileName();
			return Case.create(path, name == null ? "Case" : name.toString());
		} catch (CoreException e) {
			throw CommandFailure.unreadable(e);
		}
	}

	private void warn(Console console, Case opened) {
		opened.problems().stream().filter(problem -> problem.getSeverity() >= IStatus.WARNING && !makesReadOnly(problem))
				.forEach(problem -> console.complain(folder + ": " + problem.getMessage()));
	}

	private static boolean makesReadOnly(IStatus problem) {
		return problem.getCode() == CaseStatus.LOCKED || problem.getCode() == CaseStatus.NEWER_SCHEMA
				|| problem.getCode() == CaseStatus.READ_ONLY;
	}
}
