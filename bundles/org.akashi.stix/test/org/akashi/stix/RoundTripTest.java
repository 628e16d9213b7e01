package org.akashi.stix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.akashi.model.StixObject;
import org.eclipse.core.runtime.IStatus;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Read, model, lines on disk, model, write: the same in meaning, with all that a bundle has besides its objects, for every
 * file of the public collections. Skipped where these are not there.
 */
class RoundTripTest {

	private static final Path SHARED = Path.of(System.getProperty("akashi.shared", "../../../shared"), "data", "stix");

	@TempDir
	Path folder;

	@TestFactory
	Stream<DynamicTest> everyFileOfTheCollections() throws IOException {
		Assumptions.assumeTrue(Files.isDirectory(SHARED), "No collections in " + SHARED);
		List<Path> files;
		try (Stream<Path> found = Files.walk(SHARED)) {
			files = found.filter(f -> f.toString().endsWith(".json")).sorted().toList();
		}
		return files.stream().map(f -> DynamicTest.dynamicTest(SHARED.relativize(f).toString(), () -> file(f)));
	}

	@TestFactory
	Stream<DynamicTest> everyObjectOfTheValidatorsCases() throws IOException {
		Path cases = SHARED.resolve("validator-cases.jsonl");
		Assumptions.assumeTrue(Files.isRegularFile(cases), "No cases in " + SHARED);
		return Files.readAllLines(cases).stream().map(Meaning.MAPPER::readTree)
				.map(c -> DynamicTest.dynamicTest(c.get("id").stringValue(), () -> roundTrip(c.get("object").toString().getBytes(StandardCharsets.UTF_8))));
	}

	@Test
	void versionsFramesAndUnknownParts() throws IOException {
		roundTrip("""
				{"x_before":{"a":[null]},"type":"bundle","spec_version":"2.0","id":"bundle--5d0092c5-5f74-4287-9642-33f4c354e56d","objects":[
				{"type":"tool","id":"tool--31b940d4-6f7f-459a-80ea-9c1f17b5891b","modified":"2016-04-06T20:07:09Z","name":"a"},
				{"type":"tool","id":"tool--31b940d4-6f7f-459a-80ea-9c1f17b5891b","modified":"2017-04-06T20:07:09.123456789Z","name":"a","x_n":1.50},
				{"type":"tool","id":"tool--31b940d4-6f7f-459a-80ea-9c1f17b5891b","modified":"2017-04-06T20:07:09.123456789Z","name":"a","x_n":1.50},
				{"id":"x","type":"x-new","extensions":{"extension-definition--1":{"extension_type":"property-extension","deep":{"er":[[{}]]}},
				"%s":{"extension_type":"property-extension","evidence":[{"quote":"q","start":3,"other":7}],"more":true}}}],"x_after":""}"""
				.formatted(EvidenceExtension.ID).getBytes(StandardCharsets.UTF_8));
	}

	private void file(Path file) throws IOException {
		byte[] bytes = Files.readAllBytes(file);
		try {
			Meaning.MAPPER.readTree(bytes);
		} catch (JacksonException e) {
			List<IStatus> faults = new ArrayList<>();
			StixBundles.read(Files.newInputStream(file), o -> {
			}, faults::add);
			ReadFault last = (ReadFault) faults.getLast();
			assertTrue(last.isLost() && last.line() > 0 && last.column() > 0, last::describe);
			return;
		}
		roundTrip(bytes);
	}

	private void roundTrip(byte[] source) throws IOException {
		List<StixObject> objects = new ArrayList<>();
		List<BundleFrame> frames = new ArrayList<>();
		StixBundles.readFramed(new ByteArrayInputStream(source), objects::add, frames::add, fault -> assertTrue(!((ReadFault) fault).isLost(), fault::getMessage));
		Path lines = folder.resolve("objects.jsonl");
		try (BufferedWriter out = Files.newBufferedWriter(lines)) {
			for (StixObject object : objects) {
				out.write(StixWriter.line(object));
				out.write('\n');
			}
		}
		List<StixObject> again = new ArrayList<>();
		try (InputStream in = Files.newInputStream(lines)) {
			StixBundles.read(in, again::add, fault -> assertTrue(!((ReadFault) fault).isLost(), fault::getMessage));
		}
		assertEquals(objects.size(), again.size());
		JsonNode expected = Meaning.MAPPER.readTree(source);
		if (frames.isEmpty()) {
			single(expected, again);
		} else {
			ByteArrayOutputStream out = new ByteArrayOutputStream(source.length);
			StixBundles.write(BundleFrame.read(frames.getFirst().line()), again, out);
			Meaning.assertSame(expected, Meaning.MAPPER.readTree(out.toByteArray()), "$");
		}
	}

	private static void single(JsonNode expected, List<StixObject> objects) {
		List<JsonNode> sources = new ArrayList<>();
		if (expected.isArray()) {
			expected.forEach(sources::add);
		} else {
			sources.add(expected);
		}
		assertEquals(sources.size(), objects.size());
		for (int i = 0; i < sources.size(); i++) {
			Meaning.assertSame(sources.get(i), Meaning.MAPPER.readTree(StixWriter.line(objects.get(i))), "$");
		}
	}
}
