package org.akashi.store.internal;

import java.io.IOException;
import java.lang.ref.SoftReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;

import org.akashi.mention.Extraction;
import org.akashi.mention.Mention;
import org.akashi.mention.MentionFormat;
import org.akashi.mention.Proposal;
import org.akashi.report.ReportFile;
import org.akashi.report.ReportMetadata;
import org.akashi.report.ReportText;
import org.akashi.store.CaseChange;
import org.akashi.store.CaseReports;
import org.akashi.store.CaseStatus;
import org.akashi.store.StoredReport;
import org.akashi.store.Verdict;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/** Adds reports to the case's folder and reads them back. */
final class StoredReports implements CaseReports {

	private final OpenCase owner;
	private final CaseFiles files;
	private final Disk disk;
	private final ReportShelf shelf;
	/** One report after the other; readers and editors go on meanwhile. */
	private final ReentrantLock adding = new ReentrantLock();
	/** Those that wait for the step that they belong to. */
	private final Set<String> kept = ConcurrentHashMap.newKeySet();
	/** Whether what is being added waits so. */
	private boolean keeping;
	private final Map<String, SoftReference<ReportText>> texts = new ConcurrentHashMap<>();
	private final Map<String, SoftReference<Extraction>> extractions = new ConcurrentHashMap<>();

	StoredReports(OpenCase owner, CaseFiles files, Disk disk, ReportShelf shelf) {
		this.owner = owner;
		this.files = files;
		this.disk = disk;
		this.shelf = shelf;
	}

	@Override
	public StoredReport add(ReportFile file, ReportText text, Extraction extraction) throws CoreException {
		return adding(file, () -> addLocked(file, text, extraction));
	}

	@Override
	public StoredReport keep(ReportFile file, ReportText text, Extraction extraction) throws CoreException {
		return adding(file, () -> {
			boolean there = shelf.has(file.sha256());
			keeping = !there;
			try {
				StoredReport report = addLocked(file, text, extraction);
				if (!there) {
					kept.add(file.sha256());
				}
				return report;
			} finally {
				keeping = false;
			}
		});
	}

	/** Whether a report waits for the step that it belongs to. */
	boolean waits(String sha256) {
		return kept.contains(sha256);
	}

	/** The step that a report belongs to was done. */
	void done(String sha256) {
		kept.remove(sha256);
	}

	@Override
	public StoredReport addUnread(ReportFile file, IStatus reason) throws CoreException {
		return adding(file, () -> {
			StoredReport present = shelf.find(file.sha256());
			if (present != null && present.read()) {
				return present;
			}
			IStatus error = new Status(IStatus.ERROR, reason.getPlugin(), reason.getCode(), reason.getMessage(), null);
			StoredReport report = describe(file, ReportMetadata.ofType(file.mediaType()), 0, 0, error, present);
			return place(file, report, Map.of(ReportFolder.HEAD, ReportFolder.head(report, List.of())));
		});
	}

	@FunctionalInterface
	private interface Adding {
		StoredReport run() throws IOException, CoreException;
	}

	private StoredReport adding(ReportFile file, Adding work) throws CoreException {
		owner.checkWritable();
		owner.checkNotEditing();
		adding.lock();
		try {
			return work.run();
		} catch (IOException e) {
			throw CaseStatus.error(CaseStatus.IO, "The report " + file.name() + " can't be stored in " + files.folder()
					+ ": " + e.getMessage() + ". Check free space and permissions, then import it again.", e);
		} finally {
			adding.unlock();
			owner.listeners.deliver();
		}
	}

	private StoredReport addLocked(ReportFile file, ReportText text, Extraction extraction)
			throws IOException, CoreException {
		StoredReport present = shelf.find(file.sha256());
		StoredReport report = describe(file, text.metadata(), extraction.mentions().size(),
				extraction.proposals().size(), Status.OK_STATUS, present);
		Map<String, byte[]> findings = ReportFolder.findings(report, text, extraction);
		if (present == null || !present.read()) {
			return place(file, report, findings);
		}
		Path folder = files.report(file.sha256());
		boolean sameText = Arrays.equals(findings.get(ReportFolder.TEXT),
				Files.readAllBytes(folder.resolve(ReportFolder.TEXT)));
		if (sameText) {
			return refresh(report, findings);
		}
		if (shelf.verdicts(file.sha256()).isEmpty()) {
			return place(file, report, findings);
		}
		IStatus kept = CaseStatus.warning(CaseStatus.TEXT_KEPT, "Reading " + report.label() + " again gave other text. "
				+ "The stored text and mentions stay, because verdicts and evidence point into them.");
		return withStatus(present, kept);
	}

	private static StoredReport withStatus(StoredReport report, IStatus status) {
		return new StoredReport(report.sha256(), report.name(), report.title(), report.publisher(), report.published(),
				report.language(), report.mediaType(), report.source(), report.size(), report.imported(),
				report.mentions(), report.proposals(), status);
	}

	private static StoredReport describe(ReportFile file, ReportMetadata metadata, int mentions, int proposals,
			IStatus status, StoredReport present) {
		String mediaType = metadata.mediaType().isEmpty() ? file.mediaType() : metadata.mediaType();
		String name = present != null && file.name().isEmpty() ? present.name() : file.name();
		String imported = present != null ? present.imported() : Timestamps.now();
		return new StoredReport(file.sha256(), name, metadata.title(), metadata.publisher(), metadata.published(),
				metadata.language(), mediaType, file.source(), file.size(), imported, mentions, proposals, status);
	}

	/** Writes a whole folder aside, then puts it in its place with one move. */
	private StoredReport place(ReportFile file, StoredReport report, Map<String, byte[]> findings)
			throws IOException, CoreException {
		Path target = files.report(report.sha256());
		Path aside = target.resolveSibling("." + report.sha256() + Disk.TEMPORARY);
		try {
			disk.deleteTree(aside);
			Map<String, byte[]> all = new LinkedHashMap<>();
			all.put(ReportFolder.originalName(file), file.content());
			all.putAll(findings);
			for (Map.Entry<String, byte[]> part : all.entrySet()) {
				disk.replace(aside.resolve(part.getKey()), out -> out.write(part.getValue()));
			}
			locked(() -> {
				if (shelf.has(report.sha256())) {
					shelf.place(report, aside);
					tell(report);
				} else {
					shelf.stage(report, aside);
					if (!keeping) {
						note(report);
					}
				}
			}, report);
			return report;
		} finally {
			disk.deleteTree(aside);
		}
	}

	private void tell(StoredReport report) {
		owner.listeners.enqueue(new CaseChange("", Set.of(), Set.of(), Set.of(), Set.of(report.sha256())));
	}

	/**
	 * Adding a report is a step like any other: its files stand aside until the journal has it, so that a killed process
	 * leaves both or neither.
	 */
	private void note(StoredReport report) throws CoreException, IOException {
		boolean noted = false;
		try {
			owner.steps.added("Add report «" + report.label() + "»", report.sha256());
			noted = true;
		} finally {
			if (!noted) {
				shelf.unstage(report.sha256());
			}
		}
	}

	private StoredReport refresh(StoredReport report, Map<String, byte[]> findings) throws IOException, CoreException {
		Path folder = files.report(report.sha256());
		locked(() -> {
			for (Map.Entry<String, byte[]> part : findings.entrySet()) {
				if (!part.getKey().equals(ReportFolder.TEXT)) {
					disk.replace(folder.resolve(part.getKey()), out -> out.write(part.getValue()));
				}
			}
			shelf.update(report);
			tell(report);
		}, report);
		return report;
	}

	@FunctionalInterface
	private interface Switching {
		void run() throws IOException, CoreException;
	}

	private void locked(Switching switching, StoredReport report) throws IOException, CoreException {
		owner.lock.writeLock().lock();
		try {
			owner.checkWritable();
			texts.remove(report.sha256());
			extractions.remove(report.sha256());
			switching.run();
		} finally {
			owner.lock.writeLock().unlock();
		}
	}

	@Override
	public List<StoredReport> list() {
		return shelf.list();
	}

	@Override
	public Optional<StoredReport> find(String sha256) {
		return Optional.ofNullable(shelf.find(sha256));
	}

	@FunctionalInterface
	private interface Loading<T> {
		T load(Path folder) throws IOException;
	}

	private <T> Optional<T> load(String sha256, Map<String, SoftReference<T>> cache, Loading<T> loading)
			throws CoreException {
		StoredReport report = shelf.find(sha256);
		if (report == null || !report.read()) {
			return Optional.empty();
		}
		SoftReference<T> held = cache.get(sha256);
		T known = held == null ? null : held.get();
		if (known != null) {
			return Optional.of(known);
		}
		owner.lock.readLock().lock();
		try {
			T loaded = loading.load(files.report(sha256));
			cache.put(sha256, new SoftReference<>(loaded));
			return Optional.of(loaded);
		} catch (IOException | RuntimeException e) {
			throw CaseStatus.error(CaseStatus.IO, "The stored files of report " + report.label() + " in "
					+ files.relative(files.report(sha256)) + " can't be read: " + e.getMessage()
					+ ". Import the report again.", e);
		} finally {
			owner.lock.readLock().unlock();
		}
	}

	@Override
	public Optional<ReportText> text(String sha256) throws CoreException {
		return load(sha256, texts, ReportFolder::reportText);
	}

	@Override
	public Optional<Extraction> extraction(String sha256) throws CoreException {
		return load(sha256, extractions, folder -> {
			List<IStatus> problems = new ArrayList<>(ReportFolder.readHead(folder).extraction());
			List<Mention> mentions = new ArrayList<>();
			List<Proposal> proposals = new ArrayList<>();
			read(folder.resolve(ReportFolder.MENTIONS), MentionFormat::mention, mentions::add, problems);
			read(folder.resolve(ReportFolder.PROPOSALS), MentionFormat::proposal, proposals::add, problems);
			return new Extraction(mentions, proposals, problems);
		});
	}

	private <T> void read(Path file, Function<String, T> parser, Consumer<T> out, List<IStatus> problems)
			throws IOException {
		LineScanner.scan(file, line -> {
			if (line.blank()) {
				return;
			}
			try {
				out.accept(parser.apply(new String(line.copy(), StandardCharsets.UTF_8)));
			} catch (RuntimeException e) {
				problems.add(CaseStatus.warning(CaseStatus.BROKEN_LINE, files.relative(file) + ", line " + line.number()
						+ " can't be read: " + e.getMessage() + ". Import the report again to find its mentions anew."));
			}
		});
	}

	@Override
	public List<Verdict> verdicts(String sha256) {
		owner.lock.readLock().lock();
		try {
			return shelf.verdicts(sha256);
		} finally {
			owner.lock.readLock().unlock();
		}
	}

	@Override
	public Optional<Path> original(String sha256) {
		if (!shelf.has(sha256)) {
			return Optional.empty();
		}
		try {
			return Optional.ofNullable(ReportFolder.original(files.report(sha256)));
		} catch (IOException e) {
			owner.problems.error(CaseStatus.IO, "The original of report " + sha256 + " can't be found: " + e.getMessage());
			return Optional.empty();
		}
	}
}
