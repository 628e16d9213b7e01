package org.akashi.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.akashi.product.tests.Product.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.json.JsonMapper;

/** A process that is killed while it imports loses nothing that it had acknowledged, and the case opens again. */
class KillTest {

	private static final JsonMapper JSON = new JsonMapper();
	private static final int REPORTS = 60;
	private static final int KILLS = 4;

	@TempDir
	private Path folder;

	@Test
	void whatAnImportAcknowledgedIsThereAfterAKill() throws IOException, InterruptedException {
		Path reports = writeReports();
		String at = folder.resolve("case").toString();
		Product product = Product.here();
		Random random = new Random(2019);
		Set<String> acknowledged = new HashSet<>();
		for (int kill = 0; kill < KILLS; kill++) {
			acknowledged.addAll(importUntilKilled(product, reports, at, 1_200 + random.nextInt(1_500)));
			Result after = product.akashi("mentions", "--case", at, "--json");
			if (after.exit() == 3 && acknowledged.isEmpty()) {
				continue; // killed before there was a case at all
			}
			assertEquals(0, after.exit(), after::err);
			Set<String> there = new HashSet<>();
			after.lines().forEach(line -> there.add(JSON.readTree(line).path("file").asString()));
			for (String name : acknowledged) {
				assertTrue(there.contains(name), name + " was acknowledged and is gone; there are " + there.size());
			}
			assertEquals(0, product.akashi("validate", "--case", at).exit());
		}
		Result whole = product.akashi("import", reports.toString(), "--case", at, "--accept-above", "50");
		assertEquals(0, whole.exit(), whole::err);
		assertEquals(0, product.akashi("validate", "--case", at).exit());
	}

	/** Starts an import, kills it after some milliseconds, and gives the names of the reports that it had acknowledged. */
	private Set<String> importUntilKilled(Product product, Path reports, String at, int milliseconds)
			throws IOException, InterruptedException {
		Path out = folder.resolve("out.jsonl");
		Process process = new ProcessBuilder(List.of(product.folder().resolve("akashi").toString(), "import",
				reports.toString(), "--case", at, "--accept-above", "50", "--json")).redirectOutput(out.toFile())
				.redirectError(folder.resolve("err.txt").toFile()).start();
		process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
		process.descendants().forEach(ProcessHandle::destroyForcibly);
		process.destroyForcibly().waitFor();
		Set<String> names = new HashSet<>();
		String text = Files.readString(out);
		// The last line may be torn: only whole lines acknowledge.
		text.substring(0, text.lastIndexOf('\n') + 1).lines().filter(line -> line.startsWith("{"))
				.map(JSON::readTree).filter(line -> line.path("status").asString("ok").equalsIgnoreCase("ok"))
				.forEach(line -> names.add(Path.of(line.path("file").asString()).getFileName().toString()));
		return names;
	}

	private Path writeReports() throws IOException {
		Path reports = Files.createDirectories(folder.resolve("reports"));
		for (int i = 0; i < REPORTS; i++) {
			Files.writeString(reports.resolve("report-%02d.txt".formatted(i)), """
					Report %d

					In March 2026 the Lazarus Group used the implant Rising Sun against banks in Germany and Turkey.
					It beaconed to 198[.]51[.]100[.]%d and to node-%d[.]example.
					""".formatted(i, i, i));
		}
		return reports;
	}
}
