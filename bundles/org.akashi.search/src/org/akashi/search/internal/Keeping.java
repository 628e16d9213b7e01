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
import java.util.function.Predicate;

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
import org.apache.lucene.util.BytesRef;
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
	 * @param progress gets how many of how many were looked at
	 */
	void all(IProgressMonitor monitor, BiConsumer<Integer, Integer> progress) throws IOException {
		StampTable stamps = stamps();
		int total = kept.index().size() + kept.reports().list().size();
		int[] done = { 0 };
		kept.index().lines((bytes, offset, length) -> {
			stop(monitor);
			line(bytes, offset, length, stamps);
			progress.accept(++done[0], total);
		});
		for (StoredReport report : kept.reports().list()) {
			stop(monitor);
			report(report, stamps);
			progress.accept(++done[0], total);
		}
		Set<String> reports = new HashSet<>();
		kept.reports().list().forEach(report -> reports.add(report.sha256()));
		removeGone(stamps, key -> key.startsWith("o ") ? kept.index().entry(key.substring(2)).isPresent() : reports.contains(key.substring(2)));
		show();
	}

	/** Brings these up to date. */
	void some(Collection<String> objects, Collection<String> reports, IProgressMonitor monitor) throws IOException {
		for (String id : objects) {
			stop(monitor);
			Optional<String> line = kept.index().line(id);
			if (line.isPresent()) {
				byte[] bytes = line.get().getBytes(StandardCharsets.UTF_8);
				line(bytes, 0, bytes.length, StampTable.NONE);
			} else {
				writer.deleteDocuments(new Term(Fields.KEY, Fields.objectKey(id)));
			}
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
		uncommitted += objects.size() + 50 * reports.size();
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

	private void written() throws IOException {
		if (++since >= SHOWN_EACH) {
			show();
		}
	}

	private void line(byte[] bytes, int offset, int length, StampTable stamps) throws IOException {
		String id = LineHead.id(bytes, offset, length);
		if (id.isEmpty()) {
			return;
		}
		long stamp = Stamps.of(bytes, offset, length);
		String key = Fields.objectKey(id);
		Long old = stamps.get(key);
		if (old != null && old == stamp) {
			return;
		}
		var document = Documents.object(id, id.substring(0, id.indexOf("--")), ObjectTexts.of(bytes, offset, length), stamp);
		if (old == null && stamps != StampTable.NONE) {
			writer.addDocument(document);
			stamps.put(key, stamp); // another line with the same id replaces it
		} else {
			writer.updateDocument(new Term(Fields.KEY, key), document);
		}
		written();
	}

	private void report(StoredReport report, StampTable stamps) throws IOException {
		long stamp = Stamps.of(report, kept.reports());
		Long old = stamps.get(Fields.reportKey(report.sha256()));
		if (old != null && old == stamp) {
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
		since += 50;
		written();
	}

	private void removeReport(String sha256) throws IOException {
		writer.deleteDocuments(new Term(Fields.KEY, Fields.reportKey(sha256)), new Term(Fields.KEY, Fields.passageKey(sha256)));
	}

	private void removeGone(StampTable stamps, Predicate<String> there) throws IOException {
		for (String key : stamps.keys()) {
			if (!there.test(key)) {
				if (key.startsWith("r ")) {
					removeReport(key.substring(2));
				} else {
					writer.deleteDocuments(new Term(Fields.KEY, key));
				}
			}
		}
	}

	private StampTable stamps() throws IOException {
		StampTable table = new StampTable();
		try (DirectoryReader reader = DirectoryReader.open(writer)) {
			for (LeafReaderContext leaf : reader.leaves()) {
				BinaryDocValues keys = leaf.reader().getBinaryDocValues(Fields.KEPT_KEY);
				NumericDocValues stamps = leaf.reader().getNumericDocValues(Fields.STAMP);
				if (keys == null || stamps == null) {
					continue;
				}
				var live = leaf.reader().getLiveDocs();
				for (int doc = keys.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = keys.nextDoc()) {
					if ((live == null || live.get(doc)) && stamps.advanceExact(doc)) {
						BytesRef key = keys.binaryValue();
						table.put(key.utf8ToString(), stamps.longValue());
					}
				}
			}
		}
		return table;
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
