package org.akashi.store.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

import org.akashi.mention.rules.ExtractionRule;
import org.akashi.model.StixObject;
import org.akashi.store.Case;
import org.akashi.store.CaseChange;
import org.akashi.store.CaseTexts;
import org.akashi.store.CaseIndex;
import org.akashi.store.CaseListener;
import org.akashi.store.CaseReports;
import org.akashi.store.CaseStatus;
import org.akashi.store.Conflict;
import org.akashi.store.History;
import org.akashi.store.LogEntry.Kind;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.SubMonitor;

/** A case that is open in this process: holds its parts together and the one lock. */
public final class OpenCase implements Case {

	final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
	final Problems problems;
	final LineIndex index = new LineIndex();
	final LiveObjects live = new LiveObjects();
	final CaseLookup lookup;
	final ReportShelf shelf;
	final RuleShelf rules;
	final TextShelves texts;
	final Listeners listeners;
	final CaseFiles files;
	final Disk disk;
	final ObjectFiles objects;
	final StepHistory history;
	final StepWork steps;
	private final StoredReports reports;
	private CaseHead head;
	private final CaseLock caseLock;
	Journal journal;
	/** Whether opening found something that saving will put right. */
	private boolean untidy;
	private boolean closed;

	OpenCase(CaseFiles files, Disk disk, CaseHead head, CaseLock caseLock, Problems problems, CaseSizes sizes) {
		this.files = files;
		this.disk = disk;
		this.head = head;
		this.caseLock = caseLock;
		this.problems = problems;
		objects = new ObjectFiles(files, disk, problems, index, sizes);
		lookup = new CaseLookup(lock.readLock(), index, objects, live, problems);
		shelf = new ReportShelf(files, disk, problems);
		rules = new RuleShelf(files, disk, problems);
		texts = new TextShelves(files, disk, problems);
		reports = new StoredReports(this, files, disk, shelf);
		history = new StepHistory(this, new PastSteps(files.pastSteps(), problems));
		steps = new StepWork(this);
		listeners = new Listeners(problems);
	}

	/** As {@link Case#create}. */
	public static Case create(Path folder, String name) throws CoreException {
		return new CaseOpening(folder, new Disk()).create(name);
	}

	/** As {@link Case#open}. */
	public static Case open(Path folder, IProgressMonitor monitor) throws CoreException {
		return new CaseOpening(folder, new Disk()).open(monitor);
	}

	/** Reads everything in; called once, before anyone else sees the case. */
	void load(Migrations migrations, SubMonitor monitor) throws IOException, CoreException {
		boolean writable = caseLock != null;
		if (writable) {
			disk.tidy(files.head());
			disk.tidy(files.rules());
		}
		shelf.load(writable);
		rules.load();
		texts.load(writable);
		objects.load(migrations, head.schema(), writable, monitor.split(90));
		if (writable && migrations.needed(head.schema())) {
			head = head.withSchema(migrations.current());
			untidy = true;
		}
		untidy |= objects.dirty();
		untidy |= rules.dirty();
		history.load();
		Recovery recovery = new Recovery(this, writable);
		Journal.Extent extent = recovery.run();
		if (writable) {
			journal = Journal.open(disk, recovery.file(), extent.length());
			recovery.mergeForeign();
		}
	}

	@Override
	public Path folder() {
		return files.folder();
	}

	@Override
	public String id() {
		return head.id();
	}

	@Override
	public String name() {
		return head.name();
	}

	@Override
	public boolean readOnly() {
		return caseLock == null || closed;
	}

	@Override
	public List<IStatus> problems() {
		return problems.list();
	}

	@Override
	public CaseIndex index() {
		return lookup;
	}

	@Override
	public CaseReports reports() {
		return reports;
	}

	/** Whether a report waits for the step that it belongs to. */
	boolean waits(String sha256) {
		return reports.waits(sha256);
	}

	/** The step that a report belongs to was done. */
	void done(String sha256) {
		reports.done(sha256);
	}

	@Override
	public List<ExtractionRule> rules() {
		return read(rules::list);
	}

	@Override
	public CaseTexts texts(CaseTexts.Kind kind) {
		return TextShelves.of(this, kind);
	}


	@Override
	public List<Conflict> conflicts() {
		return read(() -> Proposals.all(lookup));
	}

	@Override
	public History history() {
		return history;
	}

	@Override
	public boolean dirty() {
		// Windows ask on the UI thread: who makes or saves a step now has something that is not saved yet.
		if (!lock.readLock().tryLock()) {
			return !readOnly();
		}
		try {
			return journal != null && (steps.unsaved() || untidy);
		} finally {
			lock.readLock().unlock();
		}
	}

	@Override
	public void addListener(CaseListener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeListener(CaseListener listener) {
		listeners.remove(listener);
	}

	@Override
	public <T> T read(Supplier<T> reading) {
		lock.readLock().lock();
		try {
			return reading.get();
		} finally {
			lock.readLock().unlock();
		}
	}

	void checkWritable() throws CoreException {
		if (closed) {
			throw CaseStatus.error(CaseStatus.READ_ONLY, "The case " + name() + " is closed. Open it again.");
		}
		if (caseLock == null) {
			String why = problems.list().stream().map(IStatus::getMessage).findFirst().orElse("");
			throw CaseStatus.error(CaseStatus.READ_ONLY, "The case " + name() + " is open read-only. " + why);
		}
	}

	void checkNotEditing() {
		if (lock.isWriteLockedByCurrentThread()) {
			throw new IllegalStateException("Another step can't be done within an edit");
		}
		if (lock.getReadHoldCount() > 0) {
			throw new IllegalStateException("A step can't be done within Case.read");
		}
	}

	/** Something that changes the case. */
	@FunctionalInterface
	interface Work {
		boolean run() throws CoreException;
	}

	/** Runs a step alone, then tells the listeners. */
	boolean step(Work work) throws CoreException {
		checkNotEditing();
		lock.writeLock().lock();
		try {
			checkWritable();
			return work.run();
		} finally {
			lock.writeLock().unlock();
			listeners.deliver();
		}
	}

	/** Gives the live object, if there is one, the content of a line. */
	void restore(String id, String line) {
		StixObject object = live.peek(id);
		if (object == null) {
			return;
		}
		try {
			StixLines.restore(object, line);
		} catch (RuntimeException e) {
			live.drop(id);
			problems.add(IStatus.ERROR, CaseStatus.NOT_STIX, "The line of " + id + " is not STIX 2.1: " + e.getMessage(),
					e);
		}
	}

	/** Makes this the line of the object, new or not. */
	void put(String id, String line) {
		byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
		LineFacts facts = LineFacts.of(bytes);
		Node present = index.node(id);
		Node node = new Node(facts, present == null ? objects.home(facts.type(), id) : present.shard);
		if (present != null) {
			index.remove(present);
			present.shard.remove(present);
		}
		node.line = bytes;
		node.shard.add(node);
		node.shard.dirty = true;
		index.put(node);
	}

	/** Takes the object out of the index. */
	void take(Node node) {
		index.remove(node);
		node.shard.remove(node);
		node.shard.dirty = true;
	}

	@Override
	public boolean refresh() throws CoreException {
		checkNotEditing();
		lock.writeLock().lock();
		try {
			return !closed && OutsideChanges.take(this);
		} catch (IOException | java.io.UncheckedIOException e) {
			throw CaseStatus.error(CaseStatus.IO, "What another program has changed in " + files.folder() + " can't be read: "
					+ e.getMessage() + ". Close the case and open it again.", e);
		} finally {
			lock.writeLock().unlock();
			listeners.deliver();
		}
	}

	@Override
	public void save(IProgressMonitor monitor) throws CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, "Saving " + name(), 100);
		step(() -> {
			if (!steps.unsaved() && !untidy) {
				return false;
			}
			Set<CaseTexts.Key> written;
			try {
				if (objects.overtaken()) {
					OutsideChanges.take(this);
				}
				objects.save(progress.split(80, SubMonitor.SUPPRESS_ISCANCELED));
				shelf.save();
				rules.save();
				written = texts.save();
				if (untidy) {
					head.write(disk, files.head());
				}
				untidy = false;
				setAside(Kind.SAVE, "Save");
			} catch (IOException | java.io.UncheckedIOException e) {
				throw CaseStatus.error(CaseStatus.IO, "The case can't be saved in " + files.folder() + ": "
						+ e.getMessage() + ". Your edits are in the journal; check free space and permissions, then "
						+ "save again.", e);
			}
			listeners.enqueue(new CaseChange("Save", Set.of(), Set.of(), Set.of(), Set.of(), false, written));
			return true;
		});
	}

	/** What the journal holds is in the files, or undone: it goes to the past. */
	private void setAside(Kind kind, String label) throws IOException {
		StepRecord mark = StepRecord.mark(history.lastNumber(), kind, label, CaseLock.user(), Timestamps.now());
		history.add(journal.mark(mark));
		steps.saved();
		history.setAside(journal);
	}

	@Override
	public void close() {
		lock.writeLock().lock();
		try {
			if (closed) {
				return;
			}
			closed = true;
			List<AutoCloseable> parts = new ArrayList<>();
			parts.add(objects::close);
			if (journal != null) {
				parts.add(journal);
			}
			if (caseLock != null) {
				parts.add(caseLock);
			}
			parts.forEach(this::close);
		} finally {
			lock.writeLock().unlock();
		}
	}

	private void close(AutoCloseable part) {
		try {
			part.close();
		} catch (Exception e) {
			problems.add(IStatus.WARNING, CaseStatus.IO, "A file of the case can't be closed: " + e.getMessage(), e);
		}
	}

	@Override
	public void closeWithoutSaving() throws CoreException {
		lock.writeLock().lock();
		try {
			checkWritable();
			history.discard(journal);
		} catch (IOException e) {
			throw CaseStatus.error(CaseStatus.IO, "The unsaved steps in " + files.journal() + " can't be removed: "
					+ e.getMessage() + ". They will come back when the case is opened.", e);
		} finally {
			close();
			lock.writeLock().unlock();
		}
	}
}
