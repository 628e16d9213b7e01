package org.akashi.stix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.akashi.model.StixObject;
import org.eclipse.core.runtime.IStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.json.JsonMapper;

/** What bundles have besides their objects goes through, and through a line on disk. */
class BundleFrameTest {

	private static final JsonMapper MAPPER = JsonMapper.shared();

	private final List<StixObject> objects = new ArrayList<>();
	private final List<BundleFrame> frames = new ArrayList<>();
	private final List<IStatus> faults = new ArrayList<>();

	private void read(String json) throws IOException {
		StixBundles.readFramed(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), objects::add, frames::add, faults::add);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"{\"type\":\"bundle\",\"id\":\"bundle--1\",\"spec_version\":\"2.0\",\"objects\":[{\"type\":\"tool\",\"name\":\"a\"},{\"type\":\"tool\",\"name\":\"a\"}]}",
			"{\"id\":\"bundle--5d0092c5-5f74-4287-9642-33f4c354e56d\",\"x_a\":{\"b\":[1.50,\"\\u00e9\\\"\"]},\"objects\":[{\"type\":\"x-new\"}],\"type\":\"bundle\",\"x_b\":null}",
			"{\"objects\":[{\"type\":\"tool\"}],\"id\":7}", "{\"type\":\"bundle\",\"id\":\"bundle--1\"}", "{\"type\":\"bundle\",\"objects\":[]}",
			"{\"type\":\"bundle\",\"objects\":7,\"created\":\"2026-01-31T09:30:00Z\",\"object_refs\":[\"a\"]}"})
	void bundlesComeOutAsTheyCameIn(String json) throws IOException {
		read(json);
		BundleFrame frame = BundleFrame.read(frames.getFirst().line());
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		StixBundles.write(frame, objects, out);
		assertEquals(MAPPER.readTree(json), MAPPER.readTree(out.toByteArray()));
		assertTrue(faults.isEmpty(), faults::toString);
	}

	@Test
	void knowsItsId() throws IOException {
		read("{\"type\":\"bundle\",\"id\":\"bundle--\\u0061\",\"objects\":[{\"type\":\"tool\"}]}");
		assertEquals(Optional.of("bundle--a"), frames.getFirst().id());
		assertEquals(Optional.empty(), BundleFrame.read("{\"id\":7}").id());
	}

	@Test
	void whatIsNoBundleHasNoFrame() throws IOException {
		read("{\"type\":\"tool\"}\n{\"type\":\"tool\"}");
		assertEquals(2, objects.size());
		assertTrue(frames.isEmpty());
	}

	@Test
	void withoutATakerTheLossIsNamed() {
		StixBundles.read("{\"type\":\"bundle\",\"spec_version\":\"2.0\",\"objects\":[]}", objects::add, faults::add);
		assertEquals("$.spec_version", ((ReadFault) faults.getFirst()).path());
		assertTrue(((ReadFault) faults.getFirst()).isLost());
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "[]", "{\"a\":", "7"})
	void refusesLinesThatAreNone(String line) {
		assertThrows(StixSyntaxException.class, () -> BundleFrame.read(line));
	}
}
