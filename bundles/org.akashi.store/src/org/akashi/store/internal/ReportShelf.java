package org.akashi.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.akashi.store.CaseStatus;
import org.akashi.store.StoredReport;
import org.akashi.store.Verdict;
import org.akashi.store.internal.StepRecord.ReportChange;
import org.akashi.store.internal.StepRecord.VerdictChange;
import org.eclipse.core.runtime.CoreException;

/**
 * Which reports the case holds and what was decided about them. A report whose adding was taken back stands aside in the
 * local folder, with its original, until it is added again. Guards itself; IO on whole reports is done elsewhere.
 */
final class ReportShelf {

	/** A report's former folder while a new reading takes its place. */
	private static final String FORMER = ".old";

	private final CaseFiles files;
	private final Disk disk;
	private final Problems problems;
	private final Map<String, StoredReport> reports = new LinkedHashMap<>();
	/** Those that stand aside. */
	private final Map<String, StoredReport> aside = new HashMap<>();
	private final Map<String, VerdictFile> verdicts = new HashMap<>();
	private boolean writable;

	ReportShelf(CaseFiles files, Disk disk, Problems problems) {
		this.files = files;
		this.disk = disk;
		this.problems = problems;
	}

	/** Finds the reports; finishes or takes back what a killed process left half done. */
	synchronized void load(boolean mayWrite) throws IOException {
		writable = mayWrite;
		Path removed = files.putAside("");
		if (Files.isDirectory(removed)) {
			List<StoredReport> found = new ArrayList<>();
			for (Path folder : folders(removed)) {
				read(folder, found);
			}
			found.forEach(report -> aside.put(report.sha256(), report));
		}
		if (!Files.isDirectory(files.reports())) {
			return;
		}
		List<StoredReport> found = new ArrayList<>();
		for (Path prefix : folders(files.reports())) {
			if (writable) {
				tidy(prefix);
			}
			for (Path folder : folders(prefix)) {
				if (folder.getFileName().toString().matches("[0-9a-f]{64}")) {
					read(folder, found);
				}
			}
		}
		found.sort(Comparator.comparing(StoredReport::imported).thenComparing(StoredReport::sha256));
		found.forEach(report -> reports.put(report.sha256(), report));
	}

	private void read(Path folder, List<StoredReport> found) {
		try {
			if (writable) {
				for (String name : ReportFolder.REPLACED) {
					disk.tidy(folder.resolve(name));
				}
			}
			found.add(ReportFolder.readHead(folder).report());
		} catch (IOException | RuntimeException e) {
			problems.error(CaseStatus.BROKEN_LINE, files.relative(folder.resolve(ReportFolder.HEAD))
					+ " can't be read: " + e.getMessage() + ". Import the report again; its original is beside it.");
		}
	}

	private static List<Path> folders(Path parent) throws IOException {
		try (Stream<Path> list = Files.list(parent)) {
			return list.filter(Files::isDirectory).sorted().toList();
		}
	}

	private void tidy(Path prefix) throws IOException {
		for (Path folder : folders(prefix)) {
			String name = folder.getFileName().toString();
			if (name.startsWith(".") && name.endsWith(Disk.TEMPORARY)) {
				disk.deleteTree(folder);
			} else if (name.endsWith(FORMER)) {
				Path present = prefix.resolve(name.substring(1, name.length() - FORMER.length()));
				if (Files.exists(present)) {
					disk.deleteTree(folder);
				} else {
					disk.move(folder, present);
				}
			}
		}
	}

	synchronized boolean has(String sha256) {
		return reports.containsKey(sha256);
	}

	synchronized StoredReport find(String sha256) {
		return reports.get(sha256);
	}

	synchronized List<StoredReport> list() {
		return List.copyOf(reports.values());
	}

	/** Whether a verdict on a report counts. */
	synchronized boolean stands(String sha256, Verdict verdict) {
		return known(sha256) && file(sha256).stands(verdict);
	}

	/** Whether there is such a report, be it aside. */
	private boolean known(String sha256) {
		return reports.containsKey(sha256) || aside.containsKey(sha256);
	}

	private Path folder(String sha256) {
		return reports.containsKey(sha256) || !aside.containsKey(sha256) ? files.report(sha256) : files.putAside(sha256);
	}

	synchronized List<Verdict> verdicts(String sha256) {
		return has(sha256) ? file(sha256).list() : List.of();
	}

	private VerdictFile file(String sha256) {
		return verdicts.computeIfAbsent(sha256,
				sha -> new VerdictFile(folder(sha).resolve(ReportFolder.VERDICTS), problems, files));
	}

	/** Refuses when the verdicts of a report must not be overwritten. */
	synchronized void checkWritable(String sha256) throws CoreException {
		String reason = file(sha256).readOnly();
		if (reason != null) {
			throw CaseStatus.error(CaseStatus.CONFLICT, "No verdict can be recorded on report " + sha256 + ": " + reason
					+ ". Repair that line, then open the case again.");
		}
	}

	synchronized void apply(VerdictChange change) {
		if (!known(change.sha256())) {
			problems.warning(CaseStatus.NO_CASE, "A verdict is about report " + change.sha256()
					+ ", which is not in the case; it was left out. Import that report again.");
			return;
		}
		file(change.sha256()).apply(change.verdict(), change.added());
	}

	/** Puts a report aside, or back in its place; does nothing when it is there already. */
	synchronized void apply(ReportChange change) {
		String sha256 = change.sha256();
		Map<String, StoredReport> from = change.added() ? aside : reports;
		StoredReport report = from.get(sha256);
		if (report == null) {
			if (!known(sha256)) {
				problems.warning(CaseStatus.NO_CASE, "Report " + sha256 + " is not in the case any more. Import it again.");
			}
			return;
		}
		try {
			if (writable) {
				move(sha256, change.added());
			}
			from.remove(sha256);
			(change.added() ? reports : aside).put(sha256, report);
		} catch (IOException e) {
			problems.error(CaseStatus.IO, "The files of report " + report.label() + " can't be moved: " + e.getMessage()
					+ ". Check the permissions, then undo and redo.");
		}
	}

	private void move(String sha256, boolean back) throws IOException {
		Path from = back ? files.putAside(sha256) : files.report(sha256);
		Path to = back ? files.report(sha256) : files.putAside(sha256);
		disk.makeFolder(to.getParent());
		if (!back) {
			disk.deleteTree(to);
		}
		disk.move(from, to);
		disk.syncFolder(from.getParent());
	}

	/** Takes over reports and verdicts that another program has brought, changed or removed; gives the reports. */
	synchronized List<String> refresh() throws IOException {
		List<String> changed = new ArrayList<>();
		List<StoredReport> found = new ArrayList<>();
		if (Files.isDirectory(files.reports())) {
			for (Path prefix : folders(files.reports())) {
				for (Path folder : folders(prefix)) {
					String name = folder.getFileName().toString();
					if (name.matches("[0-9a-f]{64}") && !reports.containsKey(name) && Files.exists(folder.resolve(ReportFolder.HEAD))) {
						read(folder, found);
					}
				}
			}
		}
		found.forEach(report -> reports.put(report.sha256(), report));
		found.forEach(report -> changed.add(report.sha256()));
		for (String sha256 : List.copyOf(reports.keySet())) {
			if (!Files.isDirectory(files.report(sha256))) {
				reports.remove(sha256);
				changed.add(sha256);
			}
		}
		for (Map.Entry<String, VerdictFile> file : verdicts.entrySet()) {
			if (file.getValue().refresh(folder(file.getKey()).resolve(ReportFolder.VERDICTS))) {
				changed.add(file.getKey());
			}
		}
		return changed;
	}

	/** Writes the changed verdicts. */
	synchronized void save() throws IOException {
		for (Map.Entry<String, VerdictFile> file : verdicts.entrySet()) {
			if (file.getValue().dirty()) {
				file.getValue().save(disk, folder(file.getKey()).resolve(ReportFolder.VERDICTS));
			}
		}
	}

	/** Puts the prepared folder of a new report aside, to wait for the step that brings it. */
	synchronized void stage(StoredReport report, Path prepared) throws IOException {
		Path folder = files.putAside(report.sha256());
		disk.makeFolder(folder.getParent());
		disk.deleteTree(folder);
		disk.move(prepared, folder);
		aside.put(report.sha256(), report);
	}

	/** Drops a report that no step brought: whoever wanted to add it has been told. */
	synchronized void unstage(String sha256) throws IOException {
		aside.remove(sha256);
		disk.deleteTree(files.putAside(sha256));
	}

	/** Puts the prepared folder of a report in the place of the one that is there. */
	synchronized void place(StoredReport report, Path prepared) throws IOException {
		Path folder = files.report(report.sha256());
		if (Files.exists(folder)) {
			Path former = folder.resolveSibling("." + report.sha256() + FORMER);
			disk.deleteTree(former);
			keepVerdictFile(folder, prepared);
			disk.move(folder, former);
			try {
				disk.move(prepared, folder);
			} catch (IOException e) {
				disk.move(former, folder);
				throw e;
			}
			disk.deleteTree(former);
		} else {
			disk.move(prepared, folder);
		}
		reports.put(report.sha256(), report);
	}

	private void keepVerdictFile(Path from, Path to) throws IOException {
		Path file = from.resolve(ReportFolder.VERDICTS);
		if (Files.exists(file)) {
			byte[] bytes = Files.readAllBytes(file);
			disk.replace(to.resolve(ReportFolder.VERDICTS), out -> out.write(bytes));
		}
	}

	/** Takes the new data of a report whose files were replaced one by one. */
	synchronized void update(StoredReport report) {
		reports.put(report.sha256(), report);
	}
}
