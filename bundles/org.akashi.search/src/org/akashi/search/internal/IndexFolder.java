package org.akashi.search.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.KeepOnlyLastCommitDeletionPolicy;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.NIOFSDirectory;

/** Where Lucene's files are, and whether they are those of this case and this version. */
final class IndexFolder {

	/** Changes with each change of what is kept; an index of another version is made anew. */
	static final String VERSION = "2";

	private static final String VERSION_KEY = "akashi.version";
	private static final String CASE_KEY = "akashi.case";
	private static final double BUFFER_MEGABYTES = 24;

	private IndexFolder() {
	}

	/** A folder of files. Not mapped into memory: a mapped file can't be removed on Windows. */
	static Directory onDisk(Path folder) throws IOException {
		Files.createDirectories(folder);
		return new NIOFSDirectory(folder);
	}

	/** Nothing on disk at all. */
	static Directory inMemory() {
		return new ByteBuffersDirectory();
	}

	/**
	 * Opens the index for writing; one that is broken, or of another case or version, is emptied first.
	 *
	 * @throws IOException when the folder can't be written, or another process writes to it
	 */
	static IndexWriter open(Directory directory, String caseId) throws IOException {
		boolean fits = fits(directory, caseId);
		IndexWriterConfig config = new IndexWriterConfig();
		config.setRAMBufferSizeMB(BUFFER_MEGABYTES);
		config.setMergeScheduler(new SerialMergeScheduler());
		config.setIndexDeletionPolicy(new KeepOnlyLastCommitDeletionPolicy());
		config.setCommitOnClose(false);
		config.setOpenMode(fits ? IndexWriterConfig.OpenMode.CREATE_OR_APPEND : IndexWriterConfig.OpenMode.CREATE);
		IndexWriter writer = new IndexWriter(directory, config);
		writer.setLiveCommitData(Map.of(VERSION_KEY, VERSION, CASE_KEY, caseId).entrySet());
		return writer;
	}

	private static boolean fits(Directory directory, String caseId) {
		try {
			SegmentInfos infos = SegmentInfos.readLatestCommit(directory);
			return VERSION.equals(infos.getUserData().get(VERSION_KEY)) && caseId.equals(infos.getUserData().get(CASE_KEY));
		} catch (IndexNotFoundException e) {
			return true;
		} catch (IOException | RuntimeException e) {
			return false; // whatever is wrong with it, it is made anew
		}
	}

	/**
	 * Copies what another process has committed, so that only what differs must be read. A copy that another process
	 * disturbs is thrown away.
	 */
	static void seed(Path from, Directory to) throws IOException {
		if (!Files.isDirectory(from) || to.listAll().length > 0) {
			return;
		}
		try (Directory source = new NIOFSDirectory(from)) {
			SegmentInfos infos = SegmentInfos.readLatestCommit(source);
			for (String file : infos.files(true)) {
				to.copyFrom(source, file, file, IOContext.READONCE);
			}
			to.sync(infos.files(true));
		} catch (IOException | RuntimeException e) {
			for (String file : to.listAll()) {
				to.deleteFile(file);
			}
		}
	}
}
