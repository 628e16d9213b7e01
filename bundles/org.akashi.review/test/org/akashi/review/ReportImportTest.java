package org.akashi.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.akashi.mention.Extractors;
import org.akashi.mention.Mention;
import org.akashi.mention.Role;
import org.akashi.mention.Span;
import org.akashi.mention.spi.MentionExtractor;
import org.akashi.report.Block;
import org.akashi.report.Place;
import org.akashi.report.ReadLimits;
import org.akashi.report.ReportFile;
import org.akashi.report.ReportMetadata;
import org.akashi.report.ReportReaders;
import org.akashi.report.ReportStatus;
import org.akashi.report.ReportText;
import org.akashi.report.spi.ReportReader;
import org.akashi.review.ReportImport.Imported;
import org.akashi.store.Case;
import org.akashi.store.StoredReport;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportImportTest {

	/** Reads UTF-8; what starts with "locked" needs a password, "parcel:a:b" holds the reports a and b. */
	private static final class PlainReader implements ReportReader {

		@Override
		public int confidence(ReportFile file) {
			return LIKELY;
		}

		@Override
		public ReportText read(ReportFile file, ReadLimits limits, IProgressMonitor monitor) throws CoreException {
			String text = new String(file.content(), StandardCharsets.UTF_8);
			if (text.startsWith("locked")) {
				throw ReportStatus.error(ReportStatus.ENCRYPTED, "A password is needed.");
			}
			List<ReportFile> attachments = new java.util.ArrayList<>();
			if (text.startsWith("parcel:")) {
				for (String part : text.substring(7).split(":")) {
					attachments.add(ReportFile.of(part + ".txt", part.getBytes(StandardCharsets.UTF_8)));
				}
			}
			Block block = new Block(Block.Kind.PARAGRAPH, 0, text.length(), new Place(0, "", 0, 0, 0, 0), false);
			return new ReportText(text, List.of(block), List.of(), ReportMetadata.ofType("text/plain"), List.of(), attachments,
					List.of());
		}
	}

	/** Finds "evil.example". */
	private static final class EvilExtractor implements MentionExtractor {

		@Override
		public void extract(ReportText text, Consumer<Mention> out, IProgressMonitor monitor) {
			int at = text.text().indexOf("evil.example");
			if (at >= 0) {
				out.accept(new Mention(new Span(at, at + 12), 0, "evil.example", "evil.example", "domain", "", List.of(),
						Role.INDICATOR, 90, "evil/1", "It is evil."));
			}
			if (text.text().contains("boom")) {
				throw new IllegalStateException("boom");
			}
		}
	}

	@TempDir
	Path root;
	private Case opened;
	private ReportImport imports;

	@BeforeEach
	void create() throws CoreException {
		opened = Case.create(root.resolve("case"), "Case");
		imports = new ReportImport(opened, new ReportReaders(List.of(new PlainReader())),
				new Extractors(List.of(new EvilExtractor()), List.of()),
				new ReadLimits(100, 1_000, 10, 3, 10, Duration.ofMinutes(1)));
	}

	@AfterEach
	void close() {
		opened.close();
	}

	private Path file(String name, String content) throws Exception {
		return Files.writeString(root.resolve(name), content);
	}

	@Test
	void fileIsReadExtractedAndStored() throws Exception {
		List<Imported> results = imports.files(List.of(file("a.txt", "It is evil.example.")), null);
		assertEquals(1, results.size());
		assertTrue(results.getFirst().read());
		assertTrue(results.getFirst().status().isOK());
		String sha = results.getFirst().report().orElseThrow().sha256();
		assertEquals(1, opened.reports().extraction(sha).orElseThrow().mentions().size());
		assertEquals("It is evil.example.", opened.reports().text(sha).orElseThrow().text());
	}

	@Test
	void theCaseDoesNotTellFromWhichFolderAReportCame() throws Exception {
		imports.files(List.of(file("a.txt", "fine"), file("b.txt", "locked up")), null);
		opened.save(null);
		assertEquals(List.of("a.txt", "b.txt"), opened.reports().list().stream().map(StoredReport::source).sorted().toList());
		try (Stream<Path> files = Files.walk(opened.folder())) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				assertFalse(Files.readString(file).contains(root.toString()), file.toString());
			}
		}
	}

	@Test
	void eachFileHasItsOwnStatusAndTheOthersGoOn() throws Exception {
		List<Imported> results = imports.files(List.of(file("a.txt", "fine"), file("b.txt", "locked up"),
				root.resolve("missing.txt"), root, file("big.txt", "x".repeat(101)), file("c.txt", "fine too")), null);
		assertEquals(List.of("a.txt", "b.txt", "missing.txt", root.getFileName().toString(), "big.txt", "c.txt"),
				results.stream().map(Imported::name).toList());
		assertTrue(results.get(0).read());
		assertEquals(ReportStatus.ENCRYPTED, results.get(1).status().getCode());
		assertFalse(results.get(1).read());
		assertTrue(results.get(1).report().isPresent());
		assertTrue(results.get(2).report().isEmpty());
		assertTrue(results.get(3).status().getMessage().contains("folder"));
		assertEquals(ReportStatus.TOO_LARGE, results.get(4).status().getCode());
		assertTrue(results.get(5).read());
		assertEquals(3, opened.reports().list().size());
	}

	@Test
	void attachmentsBecomeReportsOfTheirOwn() throws Exception {
		List<Imported> results = imports.files(List.of(file("mail.eml", "parcel:first evil.example:locked")), null);
		assertEquals(List.of(0, 1, 1), results.stream().map(Imported::depth).toList());
		assertTrue(results.get(1).read());
		assertFalse(results.get(2).read());
		assertEquals(3, opened.reports().list().size());
		assertTrue(opened.reports().original(results.get(2).report().orElseThrow().sha256()).isPresent());
	}

	@Test
	void failingExtractorIsToldAndTheReportKept() throws Exception {
		Imported result = imports.files(List.of(file("a.txt", "boom evil.example")), null).getFirst();
		assertTrue(result.read());
		assertFalse(result.status().isOK());
		assertFalse(opened.reports().extraction(result.report().orElseThrow().sha256()).orElseThrow().problems().isEmpty());
	}

	@Test
	void importingTwiceIsOneReport() throws Exception {
		Path file = file("a.txt", "fine");
		imports.files(List.of(file, file), null);
		assertEquals(1, opened.reports().list().size());
	}

	@Test
	void cancellingKeepsWhatIsDone() throws Exception {
		imports.files(List.of(file("a.txt", "fine")), null);
		IProgressMonitor cancelled = new NullProgressMonitor();
		cancelled.setCanceled(true);
		assertThrows(OperationCanceledException.class, () -> imports.files(List.of(file("b.txt", "more")), cancelled));
		assertEquals(1, opened.reports().list().size());
	}

	@Test
	void readOnlyCaseRefusesTheImport() throws Exception {
		try (Case second = Case.open(opened.folder(), null)) {
			ReportImport toSecond = new ReportImport(second, new ReportReaders(List.of(new PlainReader())),
					new Extractors(List.of(), List.of()), ReadLimits.DEFAULT);
			Path file = file("a.txt", "fine");
			assertThrows(CoreException.class, () -> toSecond.files(List.of(file), null));
		}
	}
}
