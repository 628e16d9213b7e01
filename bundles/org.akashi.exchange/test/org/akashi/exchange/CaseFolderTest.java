package org.akashi.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.akashi.stix.Finding.Severity;
import org.akashi.stix.RuleOptions;
import org.akashi.stix.StixValidator;
import org.akashi.store.Case;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lines of a case folder, one after another in the frame of a bundle, are valid STIX 2.1. */
class CaseFolderTest {

	private static final String OLD = "{\"type\":\"bundle\",\"id\":\"bundle--5d0092c5-5f74-4287-9642-33f4c354e56d\",\"spec_version\":\"2.0\",\"objects\":["
			+ "{\"type\":\"observed-data\",\"id\":\"observed-data--b67d30ff-02ac-498a-92f9-32f845f448cf\",\"created\":\"2016-04-06T19:58:16.000Z\","
			+ "\"modified\":\"2016-04-06T19:58:16.000Z\",\"first_observed\":\"2015-12-21T19:00:00Z\",\"last_observed\":\"2015-12-21T19:00:00Z\",\"number_observed\":1,"
			+ "\"objects\":{\"0\":{\"type\":\"domain-name\",\"value\":\"example.com\",\"resolves_to_refs\":[\"1\"]},\"1\":{\"type\":\"ipv4-addr\",\"value\":\"198.51.100.3\"}}},"
			+ "{\"type\":\"tool\",\"id\":\"tool--8e2e2d2b-17d4-4cbf-938f-98ee46b3cd3f\",\"created\":\"2016-04-06T20:03:48.000Z\","
			+ "\"modified\":\"2016-04-06T20:03:48.000Z\",\"name\":\"VNC\",\"labels\":[\"remote-access\"]}]}";

	@TempDir
	private Path folder;

	@Test
	void linesOfACaseAreAValidBundle() throws CoreException, IOException {
		try (Case open = Case.create(folder.resolve("lantern"), "Lantern")) {
			KnowledgeImport imports = new KnowledgeImport(open, KnowledgeReaders.builtIn(), "mika",
					Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC));
			imports.file(Files21.file("a.json", Files21.bundle("Rising Sun", "2024-01-01T00:00:00.000Z", "")), Optional.empty(), null);
			imports.file(InputFile.of("b.json", OLD.getBytes(StandardCharsets.UTF_8)), Optional.empty(), null);
			open.save(new NullProgressMonitor());
			List<String> lines = new ArrayList<>();
			for (String part : List.of("objects", "relationships")) {
				Path shards = open.folder().resolve(part);
				if (Files.isDirectory(shards)) {
					try (Stream<Path> files = Files.walk(shards)) {
						for (Path file : files.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList()) {
							lines.addAll(Files.readAllLines(file));
						}
					}
				}
			}
			assertEquals(open.index().size(), lines.size());
			String bundle = "{\"type\":\"bundle\",\"id\":\"bundle--44af6c39-c09b-49c5-9de2-394224b04982\",\"objects\":[" + String.join(",", lines) + "]}";
			List<StixValidator.Located> errors = StixValidator.validate(bundle, RuleOptions.DEFAULT).stream()
					.filter(l -> l.finding().severity() == Severity.ERROR).toList();
			assertTrue(errors.isEmpty(), () -> errors + " in " + bundle);
		}
	}
}
