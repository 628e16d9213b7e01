package org.akashi.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.akashi.store.Case;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.json.JsonMapper;

class ConversionTest {

	private static final String BUNDLE = """
			{"type":"bundle","id":"bundle--0c2b1a52-9d3c-4b8a-9a55-3f2f0d3c5a11","x_feed":{"name":"Lantern","parts":[1,2.50]},
			"objects":[{"type":"identity","spec_version":"2.1","id":"identity--7f0d7a52-3a55-4a3e-8f6a-2f1d0c5b9e01",
			"created":"2024-05-31T10:00:00.000Z","modified":"2024-05-31T10:00:00.000Z","name":"灯籠","x_mark":"kept"}]}
			""";

	private static InputFile file(String text) {
		return InputFile.of("feed.json", text.getBytes(StandardCharsets.UTF_8));
	}

	private static String converted(String text) throws CoreException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new Conversion(KnowledgeReaders.builtIn(), Conversion.exporters()).convert(file(text), Optional.empty(), "stix21", Map.of(), out, null);
		return out.toString(StandardCharsets.UTF_8);
	}

	@Test
	void aBundleGoesOutAsTheSameBundle() throws CoreException {
		JsonMapper json = JsonMapper.builder().build();
		assertEquals(json.readTree(BUNDLE), json.readTree(converted(BUNDLE)));
	}

	@Test
	void severalBundlesGoOutAsANewOne() throws CoreException {
		String two = converted(BUNDLE + BUNDLE.replace("0c2b1a52", "1c2b1a52").replace("7f0d7a52", "8f0d7a52"));
		assertTrue(two.contains("identity--7f0d7a52") && two.contains("identity--8f0d7a52"), two);
		assertTrue(!two.contains("bundle--0c2b1a52") && !two.contains("bundle--1c2b1a52"), two);
	}

	@Test
	void whatOnlyABundleCanHaveIsNamedAsLostByACase(@TempDir Path folder) throws CoreException {
		try (Case target = Case.create(folder.resolve("case"), "Lantern")) {
			List<ReadLoss> losses = new KnowledgeImport(target, KnowledgeReaders.builtIn(), "analyst", Clock.systemUTC())
					.file(file(BUNDLE), Optional.empty(), null).losses();
			assertEquals(List.of("$.x_feed"), losses.stream().map(ReadLoss::path).toList());
		}
	}
}
