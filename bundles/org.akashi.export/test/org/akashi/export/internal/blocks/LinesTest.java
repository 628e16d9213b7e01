package org.akashi.export.internal.blocks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import org.akashi.export.Knowledge;
import org.akashi.export.SampleKnowledge;
import org.akashi.model.StixObject;
import org.akashi.stix.StixTypes;
import org.akashi.stix.StixWriter;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Objects as lines say the same as the objects, and whoever keeps lines gets the same file. */
class LinesTest {

	static final List<String> FORMATS = Stream.concat(Exported.BLOCKING.stream(), Stream.of("csv", "tsv")).toList();

	@Test
	void aLineSaysWhatItsObjectSays() throws IOException {
		Knowledge knowledge = SampleKnowledge.knowledge();
		List<String> ids = new ArrayList<>();
		Lines.each(knowledge, new NullProgressMonitor(), line -> {
			StixObject object = knowledge.object(line.id()).orElseThrow();
			assertEquals(StixTypes.name(object), line.label());
			assertEquals(StixTypes.type(object), line.type());
			ids.add(line.id());
		});
		assertEquals(knowledge.objects().map(StixObject::getId).toList(), ids);
	}

	@Test
	void namesWhatIsLost() throws IOException {
		List<String> lost = new ArrayList<>();
		Lines.each(SampleKnowledge.knowledge(), new NullProgressMonitor(), line -> {
			if (line.id().equals(SampleKnowledge.DOMAIN_INDICATOR)) {
				lost.add(line.lost(0, Set.of("pattern", "pattern_type")));
			}
		});
		assertEquals(List.of("confidence, evidence, labels, name, valid_from"), lost);
	}

	@Test
	void propertiesWithoutAFeatureAreLostToo() throws IOException {
		byte[] json = "{\"type\":\"indicator\", \"id\" : \"indicator--1\",\"x_ours\":{\"a\":[1,\"}\"]},\"name\":\"n\"}".getBytes(StandardCharsets.UTF_8);
		Line line = new Line();
		assertTrue(line.read(json, 0, json.length));
		assertEquals("name, x_ours", line.lost(0, Set.of()));
		assertEquals("{\"a\":[1,\"}\"]}", line.property("x_ours"));
	}

	@ParameterizedTest
	@FieldSource("FORMATS")
	void whoKeepsLinesGetsTheSameFile(String format) {
		Exported slow = Exported.of(format, Map.of(), SampleKnowledge.knowledge());
		Exported quick = Exported.of(format, Map.of(), new KeptLines(SampleKnowledge.knowledge()));
		assertEquals(slow, quick);
		assertEquals(slow, Exported.of(format, Map.of(), SampleKnowledge.knowledge()), "twice the same");
	}

	@Test
	void garbageEndsNowhere() {
		Random random = new Random(3);
		byte[] good = StixWriter.line(SampleKnowledge.objects().get(4)).getBytes(StandardCharsets.UTF_8);
		JsonObject object = new JsonObject();
		for (int round = 0; round < 20_000; round++) {
			byte[] bad = good.clone();
			for (int i = 0; i < 1 + random.nextInt(4); i++) {
				bad[random.nextInt(bad.length)] = (byte) "\"\\{}[],: \u0000x".charAt(random.nextInt(11));
			}
			int end = random.nextInt(bad.length + 1);
			int read = object.read(bad, 0, end);
			assertTrue(read <= end && (read < 0) == (read == -1));
		}
	}

	/** Knowledge that keeps its objects as lines. */
	private record KeptLines(Knowledge objects1) implements Knowledge {

		@Override
		public String name() {
			return objects1.name();
		}

		@Override
		public Stream<StixObject> objects() {
			throw new AssertionError("The lines are there");
		}

		@Override
		public boolean lines(Lines taker) throws IOException {
			for (StixObject object : objects1.objects().toList()) {
				byte[] line = ("xx" + StixWriter.line(object) + "\n").getBytes(StandardCharsets.UTF_8);
				taker.line(line, 2, line.length - 3);
			}
			return true;
		}

		@Override
		public Stream<StixObject> objects(String type) {
			return objects1.objects(type);
		}

		@Override
		public Optional<StixObject> object(String id) {
			return objects1.object(id);
		}

		@Override
		public Optional<String> reportText(String sha256) {
			return objects1.reportText(sha256);
		}

		@Override
		public String reportTitle(String sha256) {
			return objects1.reportTitle(sha256);
		}
	}
}
