package org.akashi.search.internal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

import org.akashi.report.ReportText;
import org.akashi.store.Case;
import org.akashi.store.StoredReport;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.Bits;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Brings Lucene's documents to what the case holds. At the start each line is compared by its stamp with what is kept, so
 * that whatever happened in between, by git, by another process or by a crash, ends in the same index; later only what
 * changed is looked at. One thread at a time.
 */
final class Keeping implements Closeable {

	/** Results are seen at least after so many documents. */
	private static final int SHOWN_EACH = 5_000;
	/** A report counts as so many objects. */
	private static final int PASSAGES = 50;
	/** So many changes may be lost by a crash, and be read again. */
	private static final int COMMITTED_EACH = 2_000;

	private final Case kept;
	private final Directory directory;
	private final IndexWriter writer;
	private final SearcherManager searchers;
	private int since;
	private int uncommitted;

	/** Takes the directory over. */
	Keeping(Case kept, Directory directory) throws IOException {
		this.kept = kept;
		this.directory = directory;
		writer = IndexFolder.open(directory, kept.id());
		searchers = new SearcherManager(writer, null);
	}

	SearcherManager searchers() {
		return searchers;
	}

	Directory directory() {
		return directory;
	}

	/**
	 * Compares all.
	 *
	 * @param progress gets how many of how many were brought up to date
	 */
	void all(IProgressMonitor monitor, BiConsumer<Integer, Integer> progress) throws IOException {
		StampTable stamps = stamps();
		IdList changed = changed(stamps, monitor);
		List<StoredReport> reports = kept.reports().list();
		int total = changed.size() + PASSAGES * reports.size();
		int[] done = { 0 };
		changed.each(id -> {
			stop(monitor);
			object(id, stamps);
			progress.accept(++done[0], total);
		});
		for (StoredReport report : reports) {
			stop(monitor);
			report(report, stamps);
			progress.accept(done[0] += PASSAGES, total);
		}
		removeGone();
		show();
	}

	/** While the case gives its lines nobody can change it: so nothing is done with them but compare. */
	private IdList changed(StampTable stamps, IProgressMonitor monitor) throws IOException {
		IdList changed = new IdList();
		kept.index().lines((bytes, offset, length) -> {
			stop(monitor);
			String id = LineHead.id(bytes, offset, length);
			if (!id.isEmpty() && !stamps.has(Fields.objectKey(id), Stamps.of(bytes, offset, length))) {
				changed.add(id);
			}
		});
		return changed;
	}

	/** Brings these up to date. */
	void some(Collection<String> objects, Collection<String> reports, IProgressMonitor monitor) throws IOException {
		for (String id : objects) {
			stop(monitor);
			object(id, null);
		}
		if (!reports.isEmpty()) {
			StampTable stamps = stamps();
			for (String sha : reports) {
				stop(monitor);
				Optional<StoredReport> report = kept.reports().find(sha);
				if (report.isPresent()) {
					report(report.get(), stamps);
				} else {
					removeReport(sha);
				}
			}
		}
		show();
		uncommitted += objects.size() + PASSAGES * reports.size();
		if (uncommitted >= COMMITTED_EACH) {
			commit();
		}
	}

	/** Makes the next start quick. */
	void commit() throws IOException {
		uncommitted = 0;
		if (writer.hasUncommittedChanges()) {
			writer.commit();
		}
	}

	/** Makes what was written visible to searches. */
	private void show() throws IOException {
		since = 0;
		searchers.maybeRefreshBlocking();
	}

	private void written(int documents) throws IOException {
		since += documents;
		if (since >= SHOWN_EACH) {
			show();
		}
	}

	/** @param stamps what was kept at the start; null when that isn't known */
	private void object(String id, StampTable stamps) throws IOException {
		Term key = new Term(Fields.KEY, Fields.objectKey(id));
		Optional<String> line = kept.index().line(id);
		if (line.isEmpty()) {
			writer.deleteDocuments(key);
			return;
		}
		byte[] bytes = line.get().getBytes(StandardCharsets.UTF_8);
		long stamp = Stamps.of(bytes, 0, bytes.length);
		var document = Documents.object(id, id.substring(0, id.indexOf("--")), ObjectTexts.of(bytes, 0, bytes.length), stamp);
		if (stamps != null && !stamps.has(key.text())) {
			writer.addDocument(document);
			stamps.put(key.text(), stamp); // another line with the same id replaces it
		} else {
			writer.updateDocument(key, document);
		}
		written(1);
	}

	private void report(StoredReport report, StampTable stamps) throws IOException {
		long stamp = Stamps.of(report, kept.reports());
		if (stamps.has(Fields.reportKey(report.sha256()), stamp)) {
			return;
		}
		ReportText text = null;
		try {
			text = kept.reports().text(report.sha256()).orElse(null);
		} catch (CoreException e) {
			stamp = 0; // its title is found at least, and the next time it is tried again
		}
		removeReport(report.sha256());
		writer.addDocuments(Documents.report(report, text, stamp));
		written(PASSAGES);
	}

	private void removeReport(String sha256) throws IOException {
		writer.deleteDocuments(new Term(Fields.KEY, Fields.reportKey(sha256)), new Term(Fields.KEY, Fields.passageKey(sha256)));
	}

	private void removeGone() throws IOException {
		Set<String> reports = new HashSet<>();
		kept.reports().list().forEach(report -> reports.add(report.sha256()));
		each((key, stamp) -> {
			String id = key.substring(2);
			boolean there = key.startsWith("o ") ? kept.index().entry(id).isPresent() : reports.contains(id);
			if (!there && key.startsWith("r ")) {
				removeReport(id);
			} else if (!there) {
				writer.deleteDocuments(new Term(Fields.KEY, key));
			}
		});
	}

	private StampTable stamps() throws IOException {
		StampTable table = new StampTable();
		each(table::put);
		return table;
	}

	/** Takes what is kept. */
	private interface KeptTaker {
		void take(String key, long stamp) throws IOException;
	}

	private void each(KeptTaker taker) throws IOException {
		try (DirectoryReader reader = DirectoryReader.open(writer)) {
			for (LeafReaderContext leaf : reader.leaves()) {
				BinaryDocValues keys = leaf.reader().getBinaryDocValues(Fields.KEPT_KEY);
				NumericDocValues stamps = leaf.reader().getNumericDocValues(Fields.STAMP);
				if (keys == null || stamps == null) {
					continue;
				}
				Bits live = leaf.reader().getLiveDocs();
				for (int doc = keys.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = keys.nextDoc()) {
					if ((live == null || live.get(doc)) && stamps.advanceExact(doc)) {
						taker.take(keys.binaryValue().utf8ToString(), stamps.longValue());
					}
				}
			}
		}
	}

	private static void stop(IProgressMonitor monitor) {
		if (monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
	}

	@Override
	public void close() throws IOException {
		try (directory; writer; searchers) {
			if (writer.isOpen()) {
				commit();
			}
		}
	}

	/** Lets go of everything after a fault, as it is. */
	void abandon() throws IOException {
		try (directory; searchers) {
			writer.rollback();
		}
	}
}
