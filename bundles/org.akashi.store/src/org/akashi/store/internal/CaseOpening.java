package org.akashi.store.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.akashi.store.Case;
import org.akashi.store.CaseStatus;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/** Makes and opens cases: head, lock, then everything else. */
final class CaseOpening {

	/**
	 * Bytes stay bytes on every system, and Akashi merges its own files ({@code akashi merge}). Where git doesn't know that
	 * driver, it merges as text; Akashi goes through the markers that are then left.
	 */
	private static final String ATTRIBUTES = """
			* -text
			*.jsonl merge=akashi
			case.json merge=akashi
			reports/*/*/report.json merge=akashi
			reports/*/*/original* -diff -merge
			""";
	private static final String IGNORE = """
			/.akashi/
			.*.tmp
			""";

	private final CaseFiles files;
	private final Disk disk;
	private Migrations migrations = Migrations.ALL;
	private CaseSizes sizes = CaseSizes.USUAL;

	CaseOpening(Path folder, Disk disk) {
		this.files = new CaseFiles(folder.toAbsolutePath().normalize());
		this.disk = disk;
	}

	/** With other steps than those of this Akashi. */
	CaseOpening with(Migrations others) {
		migrations = others;
		return this;
	}

	/** With another size from which on files are split. */
	CaseOpening splitAbove(int lines) {
		sizes = new CaseSizes(lines, sizes.keepAbove());
		return this;
	}

	/** With another size from which on an index is kept. */
	CaseOpening keepAbove(long bytes) {
		sizes = new CaseSizes(sizes.splitAbove(), bytes);
		return this;
	}

	Case create(String name) throws CoreException {
		if (name.isBlank()) {
			throw new IllegalArgumentException("A case needs a name");
		}
		if (Files.exists(files.head())) {
			throw CaseStatus.error(CaseStatus.EXISTS, files.folder() + " holds a case already. Open it, or choose another "
					+ "folder.");
		}
		try {
			disk.makeFolder(files.folder());
			writeUnlessThere(".gitattributes", ATTRIBUTES);
			writeUnlessThere(".gitignore", IGNORE);
			// Last: a folder with a head is a whole case.
			CaseHead.fresh(name).write(disk, files.head());
		} catch (IOException e) {
			throw CaseStatus.error(CaseStatus.IO, "No case can be made in " + files.folder() + ": " + e.getMessage()
					+ ". Choose a folder that you may write to.", e);
		}
		return open(null);
	}

	private void writeUnlessThere(String name, String content) throws IOException {
		Path file = files.folder().resolve(name);
		if (!Files.exists(file)) {
			disk.replace(file, out -> out.write(content.getBytes(StandardCharsets.UTF_8)));
		}
	}

	Case open(IProgressMonitor monitor) throws CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, "Opening " + files.folder().getFileName(), 100);
		CaseHead head = CaseHead.read(files.head());
		Problems problems = new Problems();
		CaseLock lock = head.schema() > migrations.current() ? newer(head, problems) : lock(problems);
		OpenCase opened = new OpenCase(files, disk, head, lock, problems, sizes);
		boolean done = false;
		try {
			opened.load(migrations, progress);
			done = true;
			return opened;
		} catch (IOException e) {
			throw CaseStatus.error(CaseStatus.IO, "The case in " + files.folder() + " can't be read: " + e.getMessage()
					+ ". Check the disk and the permissions.", e);
		} finally {
			if (!done) {
				opened.close();
			}
		}
	}

	private CaseLock newer(CaseHead head, Problems problems) {
		problems.warning(CaseStatus.NEWER_SCHEMA, "A newer Akashi wrote this case (schema " + head.schema()
				+ ", this one knows up to " + migrations.current() + "). It is open read-only; update Akashi to change it.");
		return null;
	}

	/** The lock, or null with the reason among the problems. */
	private CaseLock lock(Problems problems) {
		try {
			if (!Files.isWritable(files.folder())) {
				throw new IOException("no permission to write");
			}
			CaseLock lock = CaseLock.take(disk, files.lock());
			if (lock == null) {
				problems.warning(CaseStatus.LOCKED, "The case is open elsewhere, by " + CaseLock.holder(files.lock())
						+ ". It is open read-only here; close it there and open it again. If that process no longer runs, delete "
						+ files.relative(files.lock()) + ".");
			}
			return lock;
		} catch (IOException e) {
			problems.warning(CaseStatus.READ_ONLY, files.folder() + " can't be written: " + e.getMessage()
					+ ". The case is open read-only.");
			return null;
		}
	}
}
