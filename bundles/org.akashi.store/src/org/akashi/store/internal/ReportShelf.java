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
import org.akashi.store.internal.StepRecord.VerdictChange;
import org.eclipse.core.runtime.CoreException;

/** Which reports the case holds and what was decided about them. Guards itself; IO on whole reports is done elsewhere. */
final class ReportShelf {

	/** A report's former folder while a new reading takes its place. */
	private static final String FORMER = ".old";

	private final CaseFiles files;
	private final Disk disk;
	private final Problems problems;
	private final Map<String, StoredReport> reports = new LinkedHashMap<>();
	private final Map<String, VerdictFile> verdicts = new HashMap<>();

	ReportShelf(CaseFiles files, Disk disk, Problems problems) {
		this.files = files;
		this.disk = disk;
		this.problems = problems;
	}

	/** Finds the reports; finishes or takes back what a killed process left half done. */
	synchronized void load(boolean writable) throws IOException {
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

	synchronized List<Verdict> verdicts(String sha256) {
		return has(sha256) ? file(sha256).list() : List.of();
	}

	private VerdictFile file(String sha256) {
		return verdicts.computeIfAbsent(sha256,
				sha -> new VerdictFile(files.report(sha).resolve(ReportFolder.VERDICTS), problems, files));
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
		if (!has(change.sha256())) {
			problems.warning(CaseStatus.NO_CASE, "A verdict is about report " + change.sha256()
					+ ", which is not in the case; it was left out. Import that report again.");
			return;
		}
		file(change.sha256()).apply(change.verdict(), change.added());
	}

	/** Writes the changed verdicts. */
	synchronized void save() throws IOException {
		for (VerdictFile file : verdicts.values()) {
			if (file.dirty()) {
				file.save(disk);
			}
		}
	}

	/** Puts the prepared folder in its place. */
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
