package org.akashi.stix;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.akashi.model.Evidence;
import org.akashi.model.Malware;
import org.akashi.model.ModelFactory;
import org.akashi.model.StixObject;
import org.junit.jupiter.api.Test;

/** Bundles of lines that are JSON already. */
class BundleLinesTest {

	private static Malware malware(String name) {
		Malware malware = (Malware) StixTypes.create("malware");
		malware.setId(StixIds.named("malware", name));
		malware.setName(name);
		malware.setIsFamily(true);
		malware.setCreated("2026-01-01T00:00:00.000Z");
		malware.setModified("2026-01-01T00:00:00.000Z");
		return malware;
	}

	private static byte[] bundle(List<String> lines, String... present) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		BundleLines bundle = new BundleLines(out);
		for (String line : lines) {
			byte[] bytes = ("  " + line + "\n").getBytes(StandardCharsets.UTF_8);
			bundle.add(bytes, 2, bytes.length - 3);
		}
		assertEquals(lines.size(), bundle.count());
		bundle.end(List.of(present)::contains);
		return out.toByteArray();
	}

	private static List<StixObject> read(byte[] bundle) throws IOException {
		List<StixObject> objects = new ArrayList<>();
		StixBundles.read(new ByteArrayInputStream(bundle), objects::add, fault -> {
			throw new AssertionError(fault.toString());
		});
		return objects;
	}

	@Test
	void smallBundleIsTheOneOfTheObjects() throws IOException {
		List<Malware> objects = List.of(malware("Rising Sun"), malware("証拠"));
		ByteArrayOutputStream written = new ByteArrayOutputStream();
		StixBundles.write(objects, written);
		byte[] lines = bundle(objects.stream().map(StixWriter::line).toList());
		assertArrayEquals(written.toByteArray(), lines);
	}

	@Test
	void manyLinesAreAllThereAndTheSameTwice() throws IOException {
		List<String> lines = new ArrayList<>();
		for (int i = 0; i < 12_000; i++) {
			lines.add(StixWriter.line(malware("M" + i + "x".repeat(i % 3000))));
		}
		lines.add(5, StixWriter.line(malware("long " + "y".repeat(3 << 20))));
		byte[] bundle = bundle(lines);
		List<StixObject> objects = read(bundle);
		assertEquals(lines.size(), objects.size());
		for (int i = 0; i < lines.size(); i += 997) {
			assertEquals(lines.get(i), StixWriter.line(objects.get(i)));
		}
		assertArrayEquals(bundle, bundle(lines));
	}

	@Test
	void evidenceBringsItsDefinition() throws IOException {
		Malware proved = malware("Proved");
		Evidence evidence = ModelFactory.eINSTANCE.createEvidence();
		evidence.setQuote("It stands there.");
		proved.getEvidence().add(evidence);
		List<String> lines = new ArrayList<>();
		for (int i = 0; i < 9000; i++) {
			lines.add(StixWriter.line(malware("M" + i)));
		}
		lines.add(4000, StixWriter.line(proved));
		List<String> ids = read(bundle(lines)).stream().map(StixObject::getId).toList();
		assertEquals(9003, ids.size());
		assertEquals(List.of(EvidenceExtension.ID, EvidenceExtension.IDENTITY_ID), ids.subList(9001, 9003));
		assertEquals(9002, read(bundle(lines, EvidenceExtension.ID)).size());
		assertEquals(9001, read(bundle(lines, EvidenceExtension.ID, EvidenceExtension.IDENTITY_ID)).size());
	}

	@Test
	void nothingIsAnEmptyBundle() throws IOException {
		String empty = new String(bundle(List.of()), StandardCharsets.UTF_8);
		assertTrue(empty.startsWith("{\"type\":\"bundle\",\"objects\":[\n],\"id\":\"bundle--"), empty);
	}
}
