package org.akashi.exchange.internal.stix20;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.akashi.exchange.ExchangeStatus;
import org.akashi.exchange.FileHead;
import org.akashi.exchange.InputFile;
import org.akashi.exchange.KnowledgeSink;
import org.akashi.exchange.ReadLoss;
import org.akashi.exchange.internal.stix21.Stix21Reader;
import org.akashi.model.Malware;
import org.akashi.model.StixObject;
import org.akashi.stix.StixWriter;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Stix20ReaderTest {

	private static final String MALWARE = "{\"type\":\"malware\",\"id\":\"malware--31b940d4-6f7f-459a-80ea-9c1f17b5891b\","
			+ "\"created\":\"2016-04-06T20:07:09.000Z\",\"modified\":\"2016-04-06T20:07:09.000Z\",\"name\":\"Poison Ivy\",\"labels\":[\"remote-access-trojan\"]}";
	private static final String BUNDLE = "{\"type\":\"bundle\",\"id\":\"bundle--5d0092c5-5f74-4287-9642-33f4c354e56d\",\"spec_version\":\"2.0\",\"objects\":[" + MALWARE + "]}";

	private final Stix20Reader reader = new Stix20Reader();
	private final List<StixObject> objects = new ArrayList<>();
	private final List<ReadLoss> losses = new ArrayList<>();
	private final List<IStatus> problems = new ArrayList<>();

	private final KnowledgeSink sink = new KnowledgeSink() {
		@Override
		public void object(StixObject object) {
			objects.add(object);
		}

		@Override
		public void loss(ReadLoss loss) {
			losses.add(loss);
		}

		@Override
		public void problem(IStatus problem) {
			problems.add(problem);
		}
	};

	private static FileHead head(String text) {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		return new FileHead("a.json", bytes, bytes.length);
	}

	private void read(String text) throws CoreException {
		reader.read(InputFile.of("a.json", text.getBytes(StandardCharsets.UTF_8)), sink, new NullProgressMonitor());
	}

	@ParameterizedTest
	@ValueSource(strings = {"2.0", "none", "list"})
	void isSurerThanTheReaderOf21(String version) {
		String text = "2.0".equals(version) ? BUNDLE : "list".equals(version) ? "[" + MALWARE + "]" : BUNDLE.replace("\"spec_version\":\"2.0\",", "");
		assertTrue(reader.confidence(head(text)) > new Stix21Reader().confidence(head(text)));
	}

	@Test
	void leavesOthersToOthers() {
		String newer = BUNDLE.replace("\"spec_version\":\"2.0\",", "").replace("\"type\":\"malware\"", "\"type\":\"malware\",\"spec_version\":\"2.1\"");
		assertTrue(reader.confidence(head(newer)) < new Stix21Reader().confidence(head(newer)));
		assertEquals(0, reader.confidence(head("{\"Event\":{\"uuid\":\"5d0092c5-5f74-4287-9642-33f4c354e56d\"}}")));
		assertEquals(0, reader.confidence(head("a,b\n1,2")));
	}

	@Test
	void readsAsStix21() throws CoreException {
		read(BUNDLE);
		Malware malware = (Malware) objects.getFirst();
		assertEquals(List.of("remote-access-trojan"), malware.getMalwareTypes());
		assertTrue(losses.isEmpty());
		assertTrue(problems.isEmpty());
		String first = StixWriter.line(malware);
		objects.clear();
		read(BUNDLE);
		assertEquals(first, StixWriter.line(objects.getFirst()));
	}

	@Test
	void objectsWithoutAnIdAreNamed() throws CoreException {
		read(BUNDLE.replace("malware--31b940d4-6f7f-459a-80ea-9c1f17b5891b", "poison"));
		assertEquals("poison", losses.getFirst().what());
		assertTrue(objects.stream().noneMatch(Malware.class::isInstance));
	}

	@Test
	void brokenFilesSayWhere() {
		CoreException e = assertThrows(CoreException.class, () -> read("{\"type\":\"bundle\",\n\"objects\":[}"));
		assertEquals(ExchangeStatus.BROKEN, e.getStatus().getCode());
		assertTrue(e.getMessage().contains("line 2"), e::getMessage);
	}

	@Test
	void canBeCancelled() {
		NullProgressMonitor monitor = new NullProgressMonitor();
		monitor.setCanceled(true);
		assertThrows(OperationCanceledException.class, () -> reader.read(InputFile.of("a", BUNDLE.getBytes(StandardCharsets.UTF_8)), sink, monitor));
	}
}
