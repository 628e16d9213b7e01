package org.akashi.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.akashi.mention.Extraction;
import org.akashi.model.Malware;
import org.akashi.report.ReadLimits;
import org.akashi.report.ReportFile;
import org.akashi.report.ReportReaders;
import org.akashi.search.CaseSearch;
import org.akashi.search.Kind;
import org.akashi.search.SearchRequest;
import org.akashi.search.SearchState;
import org.akashi.stix.StixTypes;
import org.akashi.store.Case;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Search among bundles: Lucene looks up its file formats by class loaders, which are others here than in a plain Java program. */
class SearchTest {

	@TempDir
	private Path folder;

	@Test
	void aCaseIsFoundInAndItsIndexIsReadAgain() throws CoreException {
		try (Case open = Case.create(folder.resolve("case"), "Search")) {
			Malware malware = (Malware) StixTypes.create("malware");
			malware.setName("Rising Sun");
			malware.setIsFamily(true);
			open.history().execute("Add", edit -> edit.add(malware));
			ReportFile file = ReportFile.of("a.txt", "The loader asks hxxp://gate[.]example for work.".getBytes(StandardCharsets.UTF_8));
			open.reports().add(file, ReportReaders.builtIn().read(file, ReadLimits.DEFAULT, new NullProgressMonitor()),
					new Extraction(List.of(), List.of(), List.of()));
			find(open, malware.getId());
			assertTrue(Files.isDirectory(folder.resolve("case/.akashi/search")));
			find(open, malware.getId());
		}
	}

	private static void find(Case open, String id) {
		// As a job of the workbench: the thread's class loader knows nothing of Lucene.
		Thread.currentThread().setContextClassLoader(ClassLoader.getPlatformClassLoader());
		try (CaseSearch search = new CaseSearch(open, null)) {
			search.update(null);
			assertEquals(SearchState.Phase.READY, search.state().phase(), search.state().problem().getMessage());
			assertEquals(id, search.answer(new SearchRequest("rising", 5)).group(Kind.OBJECT).orElseThrow().hits().getFirst().id());
			assertEquals("gate[.]example", search.answer(new SearchRequest("gate.example", 5)).group(Kind.PASSAGE).orElseThrow().hits().stream()
					.map(hit -> hit.text().substring(hit.marks().getFirst().start(), hit.marks().getFirst().end())).findFirst().orElseThrow());
		}
	}
}
