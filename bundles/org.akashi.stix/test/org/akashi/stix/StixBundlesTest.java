package org.akashi.stix;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.akashi.model.Evidence;
import org.akashi.model.ModelFactory;
import org.akashi.model.StixObject;
import org.akashi.model.Tool;
import org.eclipse.core.runtime.IStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class StixBundlesTest {

	private final List<StixObject> objects = new ArrayList<>();
	private final List<ReadFault> faults = new ArrayList<>();

	private void read(String json) throws IOException {
		read(json, StandardCharsets.UTF_8);
	}

	private void read(String json, Charset charset) throws IOException {
		StixBundles.read(new ByteArrayInputStream(json.getBytes(charset)), objects::add, f -> faults.add((ReadFault) f));
	}

	private List<String> types() {
		return objects.stream().map(StixTypes::type).toList();
	}

	@ParameterizedTest
	@ValueSource(strings = {"{\"type\":\"bundle\",\"id\":\"bundle--1\",\"objects\":[{\"type\":\"tool\"},{\"name\":\"n\",\"type\":\"malware\"}]}",
			"{\"objects\":[{\"type\":\"tool\"},{\"type\":\"malware\"}],\"id\":\"bundle--1\",\"type\":\"bundle\"}",
			"{\"id\":\"bundle--1\",\"objects\":[{\"type\":\"tool\"},{\"type\":\"malware\"}]}", "[{\"type\":\"tool\"},{\"type\":\"malware\"}]",
			"{\"type\":\"tool\"}\n{\"type\":\"malware\"}\n", "{\"type\":\"tool\"} {\"type\":\"malware\"}",
			"{\"type\":\"bundle\",\"objects\":[{\"type\":\"tool\"}]}\n{\"type\":\"bundle\",\"objects\":[{\"type\":\"malware\"}]}",
			"[{\"type\":\"tool\"},{\"type\":\"bundle\",\"objects\":[{\"type\":\"malware\"}]}]"})
	void readsBundlesListsAndLines(String json) throws IOException {
		read(json);
		assertEquals(List.of("tool", "malware"), types());
		assertTrue(faults.isEmpty(), faults::toString);
	}

	@Test
	void readsOneObject() throws IOException {
		read("{\"type\":\"tool\",\"name\":\"n\"}");
		assertEquals("n", ((Tool) objects.getFirst()).getName());
	}

	@Test
	void observedDataWithObjectsIsNoBundle() throws IOException {
		read("{\"objects\":{\"0\":{\"type\":\"file\"}},\"type\":\"observed-data\"}");
		assertEquals(List.of("observed-data"), types());
	}

	@Test
	void readsOtherEncodings() throws IOException {
		read("{\"type\":\"tool\",\"name\":\"証\"}", StandardCharsets.UTF_16BE);
		assertEquals("証", ((Tool) objects.getFirst()).getName());
	}

	@Test
	void whatIsNoObjectIsReportedAndTheRestRead() throws IOException {
		read("{\"type\":\"bundle\",\"objects\":[5,{\"type\":\"tool\"},[1],null,{\"type\":\"malware\",\"name\":[]}]}");
		assertEquals(List.of("tool", "malware"), types());
		assertEquals(List.of("$.objects[0]", "$.objects[2]", "$.objects[3]", "$.objects[4].name"), faults.stream().map(ReadFault::path).toList());
		assertTrue(faults.getFirst().isLost());
		assertFalse(faults.getLast().isLost());
	}

	@Test
	void bundlesOwnPropertiesAreNamedAsLost() throws IOException {
		read("{\"type\":\"bundle\",\"id\":\"b\",\"spec_version\":\"2.0\",\"objects\":[{\"type\":\"tool\"}]}");
		assertEquals("$.spec_version", faults.getFirst().path());
		assertEquals(IStatus.INFO, faults.getFirst().getSeverity());
	}

	@Test
	void syntaxErrorEndsTheReadingWithItsPlace() throws IOException {
		read("{\"type\":\"bundle\",\"objects\":[\n{\"type\":\"tool\"},\n{\"type\":\"malware\",}]}");
		assertEquals(List.of("tool"), types());
		ReadFault fault = faults.getFirst();
		assertEquals(3, fault.line());
		assertTrue(fault.isLost());
		assertEquals(IStatus.ERROR, fault.getSeverity());
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "   \n", "<xml/>", "{\"type\":\"bundle\",\"objects\":[{", "\u0000"})
	void hopelessTextsAreReported(String text) throws IOException {
		read(text);
		assertEquals(1, faults.size());
		assertTrue(objects.isEmpty());
	}

	@Test
	void streamErrorsAreThrown() {
		InputStream broken = new InputStream() {
			@Override
			public int read() throws IOException {
				throw new IOException("disk gone");
			}
		};
		IOException e = assertThrows(IOException.class, () -> StixBundles.read(broken, objects::add, f -> faults.add((ReadFault) f)));
		assertEquals("disk gone", e.getMessage());
	}

	@Test
	void streamsAreNotClosed() throws IOException {
		boolean[] closed = {false};
		InputStream in = new ByteArrayInputStream("{\"type\":\"tool\"}".getBytes(StandardCharsets.UTF_8)) {
			@Override
			public void close() {
				closed[0] = true;
			}
		};
		StixBundles.read(in, objects::add, f -> faults.add((ReadFault) f));
		assertFalse(closed[0]);
	}

	@Test
	void consumersMayEndTheReading() {
		assertThrows(IllegalStateException.class, () -> StixBundles.read("[{\"type\":\"tool\"},{\"type\":\"tool\"}]", o -> {
			throw new IllegalStateException("enough");
		}, f -> faults.add((ReadFault) f)));
	}

	private static byte[] write(List<StixObject> objects) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		StixBundles.write(objects, out);
		return out.toByteArray();
	}

	@Test
	void writesTheSameBytesForTheSameObjects() throws IOException {
		read("[{\"type\":\"tool\",\"name\":\"証\"},{\"type\":\"malware\"}]");
		byte[] bytes = write(objects);
		assertArrayEquals(bytes, write(objects));
		JsonNode bundle = JsonMapper.shared().readTree(bytes);
		assertEquals("bundle", bundle.get("type").stringValue());
		assertTrue(StixIds.isId(bundle.get("id").stringValue()));
		assertEquals(2, bundle.get("objects").size());
		assertEquals(5, new String(bytes, StandardCharsets.UTF_8).lines().count() + 1);
		((Tool) objects.getFirst()).setName("other");
		assertFalse(bundle.get("id").equals(JsonMapper.shared().readTree(write(objects)).get("id")));
	}

	@Test
	void evidenceBringsItsDefinition() throws IOException {
		Tool tool = (Tool) StixTypes.create("tool");
		Evidence evidence = ModelFactory.eINSTANCE.createEvidence();
		evidence.setQuote("q");
		tool.getEvidence().add(evidence);
		read(new String(write(List.of(tool)), StandardCharsets.UTF_8));
		assertEquals(List.of("tool", "extension-definition", "identity"), types());
		List<StixObject> all = List.copyOf(objects);
		objects.clear();
		read(new String(write(all), StandardCharsets.UTF_8));
		assertEquals(3, objects.size(), "Not added twice");
	}
}
