package org.akashi.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.akashi.exchange.KnowledgeReaders.Entry;
import org.akashi.exchange.spi.KnowledgeReader;
import org.akashi.stix.StixTypes;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.junit.jupiter.api.Test;

class KnowledgeReadersTest {

	@FunctionalInterface
	private interface Body {
		void read(InputFile in, KnowledgeSink sink) throws CoreException;
	}

	private static Entry reader(String id, int confidence, Body body) {
		return new Entry(id, "Label of " + id, List.of(), List.of("txt"), new KnowledgeReader() {

			@Override
			public int confidence(FileHead head) {
				if (confidence < 0) {
					throw new IllegalStateException("cannot judge");
				}
				return confidence;
			}

			@Override
			public void read(InputFile in, KnowledgeSink sink, IProgressMonitor monitor) throws CoreException {
				body.read(in, sink);
			}
		});
	}

	private static Entry giving(String id, int confidence) {
		return reader(id, confidence, (in, sink) -> sink.object(StixTypes.create("tool")));
	}

	private static ReadKnowledge read(Entry... entries) throws CoreException {
		return ReadKnowledge.of(new KnowledgeReaders(List.of(entries)), Files21.file("a.txt", "x"), Optional.empty(), null);
	}

	@Test
	void theSurestReaderReads() throws CoreException {
		assertEquals("b", read(giving("a", 20), giving("b", 90), giving("c", 60)).format().id());
	}

	@Test
	void ofEquallySureReadersTheFirstByIdReads() throws CoreException {
		assertEquals("a", read(giving("b", 60), giving("a", 60)).format().id());
	}

	@Test
	void theNextIsAskedWhenTheSurestFindsThatItIsNotItsFormat() throws CoreException {
		Entry wrong = reader("a", 90, (in, sink) -> {
			throw ExchangeStatus.error(ExchangeStatus.UNSUPPORTED, "not mine");
		});
		assertEquals("b", read(wrong, giving("b", 20)).format().id());
	}

	@Test
	void aReaderThatFailsIsNamed() {
		Entry bad = reader("bad", 90, (in, sink) -> {
			throw new IllegalStateException("boom");
		});
		CoreException e = assertThrows(CoreException.class, () -> read(bad));
		assertEquals(ExchangeStatus.READER_FAILED, e.getStatus().getCode());
		assertTrue(e.getMessage().contains("\"bad\"") && e.getMessage().contains("boom"), e.getMessage());
	}

	@Test
	void aReaderThatGivesAnObjectWithoutIdIsNamed() {
		Entry bad = reader("bad", 90, (in, sink) -> {
			var tool = StixTypes.create("tool");
			tool.setId(null);
			sink.object(tool);
		});
		CoreException e = assertThrows(CoreException.class, () -> read(bad));
		assertEquals(ExchangeStatus.READER_FAILED, e.getStatus().getCode());
	}

	@Test
	void aReaderThatCannotJudgeHarmsNobodyElse() throws CoreException {
		ReadKnowledge read = read(reader("bad", -1, (in, sink) -> { }), giving("good", 20));
		assertEquals("good", read.format().id());
		assertTrue(read.problems().getFirst().getMessage().contains("bad"));
		assertEquals(IStatus.WARNING, read.problems().getFirst().getSeverity());
	}

	@Test
	void whatTheReceiverThrowsIsNotTheReadersFault() {
		KnowledgeReaders readers = new KnowledgeReaders(List.of(giving("a", 90)));
		UnsupportedOperationException full = new UnsupportedOperationException("full");
		KnowledgeSink sink = new KnowledgeSink() {
			@Override
			public void object(org.akashi.model.StixObject object) {
				throw full;
			}

			@Override
			public void loss(ReadLoss loss) {
				throw full;
			}

			@Override
			public void problem(IStatus problem) {
				throw full;
			}
		};
		assertSame(full, assertThrows(UnsupportedOperationException.class,
				() -> readers.read(Files21.file("a.txt", "x"), sink, null)));
	}

	@Test
	void anUnknownFormatNamesThoseThatThereAre() {
		KnowledgeReaders readers = new KnowledgeReaders(List.of(giving("a", 90), giving("b", 90)));
		CoreException e = assertThrows(CoreException.class,
				() -> ReadKnowledge.of(readers, Files21.file("a.txt", "x"), Optional.of("c"), null));
		assertEquals(ExchangeStatus.NO_SUCH_FORMAT, e.getStatus().getCode());
		assertTrue(e.getMessage().contains("a, b"), e.getMessage());
	}

	@Test
	void anEmptyFileIsSaidToBeEmpty() {
		CoreException e = assertThrows(CoreException.class, () -> ReadKnowledge.of(
				KnowledgeReaders.builtIn(), InputFile.of("a.json", new byte[0]), Optional.empty(), null));
		assertTrue(e.getMessage().contains("is empty"), e.getMessage());
	}

	@Test
	void aFileOverTheLimitIsRefused() {
		InputFile large = Files21.file("a.json", Files21.bundle("x", "2024-01-01T00:00:00.000Z", "")).limitedTo(10);
		CoreException e = assertThrows(CoreException.class,
				() -> ReadKnowledge.of(KnowledgeReaders.builtIn(), large, Optional.empty(), null));
		assertEquals(ExchangeStatus.TOO_LARGE, e.getStatus().getCode());
		assertThrows(IOException.class, () -> large.open().readAllBytes());
	}

	@Test
	void anOverrideWinsOverTheContent() throws CoreException {
		KnowledgeReaders readers = new KnowledgeReaders(List.of(giving("a", 90), giving("b", 1)));
		assertEquals("b", ReadKnowledge.of(readers, Files21.file("a.txt", "x"), Optional.of("b"), null).format().id());
	}

	@Test
	void stix21IsRecognisedByItsContent() {
		List<IStatus> problems = new ArrayList<>();
		FileHead head = new FileHead("any.bin", Files21.bundle("x", "2024-01-01T00:00:00.000Z", "").getBytes(), 500);
		assertEquals("stix21", KnowledgeReaders.builtIn().recognise(head, problems::add).getFirst().entry().id());
		FileHead other = new FileHead("a.json", "{\"name\": 1}".getBytes(), 11);
		assertTrue(KnowledgeReaders.builtIn().recognise(other, problems::add).stream().noneMatch(r -> r.entry().id().equals("stix21")));
		assertTrue(problems.isEmpty());
	}

	@Test
	void aHeadKnowsWideTextByItsMark() {
		byte[] wide = "\ufeff{\"a\": 1}".getBytes(java.nio.charset.StandardCharsets.UTF_16LE);
		assertTrue(new FileHead("a", wide, wide.length).looksLikeJson());
		assertEquals("csv", new FileHead("A.CSV", wide, wide.length).extension());
	}
}
