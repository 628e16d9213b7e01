package org.akashi.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Pattern;

import org.akashi.report.Block.Kind;
import org.akashi.report.ReportReaders.Entry;
import org.akashi.report.spi.ReportReader;
import org.akashi.report.spi.ReportTextBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class ReportReadersTest {

	private static final ReportFile FILE = ReportFile.of("x.bin", new byte[] { 1, 2, 3 });

	private interface Work {
		ReportText read(ReadLimits limits, IProgressMonitor monitor) throws CoreException;
	}

	private static final class Reader implements ReportReader {

		private final int confidence;
		private final Work work;

		Reader(int confidence, Work work) {
			this.confidence = confidence;
			this.work = work;
		}

		@Override
		public int confidence(ReportFile file) {
			if (confidence < 0) {
				throw new IllegalStateException("bad judge");
			}
			return confidence;
		}

		@Override
		public ReportText read(ReportFile file, ReadLimits limits, IProgressMonitor monitor) throws CoreException {
			return work.read(limits, monitor);
		}
	}

	private static ReportText text(String content) throws CoreException {
		ReportTextBuilder builder = new ReportTextBuilder(ReadLimits.DEFAULT, new NullProgressMonitor());
		builder.block(Kind.PARAGRAPH, content);
		return builder.build(ReportMetadata.ofType("x/y"));
	}

	private static ReportText read(ReadLimits limits, ReportReader... readers) throws CoreException {
		return new ReportReaders(List.of(readers)).read(FILE, limits, new NullProgressMonitor());
	}

	private static IStatus failure(ReadLimits limits, ReportReader... readers) {
		return assertThrows(CoreException.class, () -> read(limits, readers)).getStatus();
	}

	private static ReadLimits time(Duration time) {
		return new ReadLimits(1000, 1000, 10, 8, 100, time);
	}

	@Test
	void theSurestReads() throws Exception {
		Reader unsure = new Reader(20, (limits, monitor) -> text("unsure"));
		Reader sure = new Reader(60, (limits, monitor) -> text("sure"));
		assertEquals("sure", read(ReadLimits.DEFAULT, unsure, sure).text());
		assertEquals("unsure", read(ReadLimits.DEFAULT, unsure, new Reader(20, (limits, monitor) -> text("later"))).text(), "the first wins a tie");
	}

	@Test
	void theNextReadsWhatTheSurestDoesNotSupport() throws Exception {
		Reader wrong = new Reader(60, (limits, monitor) -> {
			throw ReportStatus.error(ReportStatus.UNSUPPORTED, "not mine");
		});
		assertEquals("second", read(ReadLimits.DEFAULT, wrong, new Reader(20, (limits, monitor) -> text("second"))).text());
		assertEquals("not mine", failure(ReadLimits.DEFAULT, wrong).getMessage());
	}

	@Test
	void otherFailuresAreFinal() {
		Reader locked = new Reader(60, (limits, monitor) -> {
			throw ReportStatus.error(ReportStatus.ENCRYPTED, "locked");
		});
		assertEquals(ReportStatus.ENCRYPTED, failure(ReadLimits.DEFAULT, locked, new Reader(20, (limits, monitor) -> text("x"))).getCode());
	}

	@Test
	void noReaderKnowsIt() {
		IStatus status = failure(ReadLimits.DEFAULT, new Reader(0, (limits, monitor) -> text("x")));
		assertEquals(ReportStatus.UNSUPPORTED, status.getCode());
		assertTrue(status.getMessage().contains("x.bin"));
	}

	@Test
	void aReaderThatThrowsIsNamed() {
		IStatus status = failure(ReadLimits.DEFAULT, new Reader(60, (limits, monitor) -> {
			throw new IllegalStateException("boom");
		}));
		assertEquals(ReportStatus.READER_FAILED, status.getCode());
		assertTrue(status.getMessage().contains("boom") && status.getMessage().contains("reader"), status.getMessage());
	}

	@Test
	void aReaderThatOverflowsTheStackIsNamed() {
		IStatus status = failure(ReadLimits.DEFAULT, new Reader(60, new Work() {
			@Override
			public ReportText read(ReadLimits limits, IProgressMonitor monitor) throws CoreException {
				return read(limits, monitor);
			}
		}));
		assertEquals(ReportStatus.READER_FAILED, status.getCode());
	}

	@Test
	void aReaderThatJudgesBadlyIsLeftOutAndTold() throws Exception {
		ReportText text = read(ReadLimits.DEFAULT, new Reader(-1, (limits, monitor) -> text("x")), new Reader(20, (limits, monitor) -> text("good")));
		assertEquals("good", text.text());
		assertEquals(ReportStatus.READER_FAILED, text.problems().getFirst().getCode());
	}

	@Test
	void nothingAndBrokenTextAreFailures() {
		assertEquals(ReportStatus.READER_FAILED, failure(ReadLimits.DEFAULT, new Reader(60, (limits, monitor) -> null)).getCode());
		ReportText broken = new ReportText("abc", List.of(new Block(Kind.PARAGRAPH, 1, 9, new Place(0, "", 0, 0, 0, 0), false)), List.of(),
				ReportMetadata.ofType("x"), List.of(), List.of(), List.of());
		assertEquals(ReportStatus.READER_FAILED, failure(ReadLimits.DEFAULT, new Reader(60, (limits, monitor) -> broken)).getCode());
	}

	@Test
	void aReaderThatMindsItsMonitorEndsAtTheDeadline() {
		IStatus status = failure(time(Duration.ofMillis(50)), new Reader(60, (limits, monitor) -> {
			while (!monitor.isCanceled()) {
				Thread.onSpinWait();
			}
			throw new OperationCanceledException();
		}));
		assertEquals(ReportStatus.TIMEOUT, status.getCode());
	}

	@Test
	void aReaderThatHangsIsLeftBehind() {
		CountDownLatch never = new CountDownLatch(1);
		IStatus status = failure(time(Duration.ofMillis(50)), new Reader(60, (limits, monitor) -> {
			while (true) {
				try {
					never.await();
				} catch (InterruptedException e) {
					continue; // a reader that will not hear
				}
			}
		}));
		assertEquals(ReportStatus.TIMEOUT, status.getCode());
	}

	@Test
	void cancellationIsPassedOn() {
		NullProgressMonitor monitor = new NullProgressMonitor();
		ReportReaders readers = new ReportReaders(List.of(new Reader(60, (limits, inner) -> {
			monitor.setCanceled(true);
			assertTrue(inner.isCanceled());
			throw new OperationCanceledException();
		})));
		assertThrows(OperationCanceledException.class, () -> readers.read(FILE, ReadLimits.DEFAULT, monitor));
	}

	@Test
	void tooManyCharactersFromAnyReader() {
		assertEquals(ReportStatus.TOO_LARGE, failure(time(Duration.ofSeconds(9)), new Reader(60, (limits, monitor) -> text("x".repeat(2000)))).getCode());
	}

	@Test
	void entriesAreThoseOfTheComponents() throws Exception {
		Path folder = Path.of("OSGI-INF");
		Assumptions.assumeTrue(Files.isDirectory(folder), "not run in the bundle's folder");
		for (Entry entry : ReportReaders.builtIn().all()) {
			String xml = Files.readString(folder.resolve(entry.id() + ".xml"));
			assertTrue(xml.contains("name=\"akashi.label\" value=\"" + entry.label() + "\""), entry.id());
			for (String each : entry.extensions()) {
				assertTrue(Pattern.compile("(?m)^\\s*" + each + "$").matcher(xml).find(), entry.id() + " " + each);
			}
			for (String each : entry.mediaTypes()) {
				assertTrue(xml.contains(each), entry.id() + " " + each);
			}
			String implementation = xml.replaceAll("(?s).*<implementation class=\"([^\"]+)\".*", "$1");
			assertTrue(Class.forName(implementation).getDeclaredConstructor().newInstance() instanceof ReportReader);
		}
		assertEquals(7, ReportReaders.builtIn().all().size());
	}

	@Test
	void whoWouldRead() {
		ReportReaders readers = ReportReaders.builtIn();
		assertEquals("html", readers.readerOf(ReportFile.of("x", "<html><body></body></html>".getBytes())).orElseThrow().id());
		assertFalse(readers.readerOf(ReportFile.of("x.html", new byte[] { 0, 1, 2, 0, 9, 7, 0, 0 })).isPresent());
	}
}
