package org.akashi.measure.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The npm package ioc-extractor, run by node in a process of its own. It is installed on first use. */
final class PeerExtractor {

	static final int LIMIT_SECONDS = 8;

	private static final String VERSION = "8.2.0";

	/** Its names of types, and ours. */
	private static final Map<String, String> TYPES = Map.ofEntries(Map.entry("asns", "asn"), Map.entry("btcs", "btc"),
			Map.entry("cves", "cve"), Map.entry("domains", "domain"), Map.entry("emails", "email"), Map.entry("eths", "eth"),
			Map.entry("ipv4s", "ipv4"), Map.entry("ipv6s", "ipv6"), Map.entry("macAddresses", "mac"), Map.entry("md5s", "md5"),
			Map.entry("sha1s", "sha1"), Map.entry("sha256s", "sha256"), Map.entry("sha512s", "sha512"),
			Map.entry("ssdeeps", "ssdeep"), Map.entry("urls", "url"), Map.entry("xmrs", "xmr"));

	/**
	 * @param megabytes per second of processor time, without what was left out
	 * @param leftOut   documents on which it did not end
	 */
	record Speed(double megabytes, List<String> leftOut) {
	}

	private PeerExtractor() {
	}

	/** Its speed on all report texts, or null when it can't run here. */
	static Speed speed(BenchPlace place) throws IOException, InterruptedException {
		List<JsonNode> lines = run(place, place.reportFiles(), true);
		if (lines == null) {
			return null;
		}
		double bytes = 0;
		double milliseconds = 0;
		List<String> leftOut = new ArrayList<>();
		for (JsonNode line : lines) {
			if (line.path("timeout").asBoolean(false)) {
				leftOut.add(line.path("file").asString());
			} else {
				bytes += line.path("bytes").asDouble();
				milliseconds += line.path("ms").asDouble();
			}
		}
		return new Speed(bytes / 1e3 / milliseconds, leftOut);
	}

	/** What it finds in each file, or null when it can't run here; files on which it doesn't end have no findings. */
	static Map<Path, List<Finding>> findings(BenchPlace place, List<Path> files) throws IOException, InterruptedException {
		List<JsonNode> lines = run(place, files, false);
		if (lines == null) {
			return null;
		}
		Map<Path, List<Finding>> findings = new LinkedHashMap<>();
		for (JsonNode line : lines) {
			List<Finding> found = new ArrayList<>();
			line.path("iocs").properties().forEach(entry -> entry.getValue().forEach(value -> {
				String type = TYPES.get(entry.getKey());
				if (type != null) {
					found.add(new Finding(type, value.asString(), value.asString(), -1, -1, true, "", "ioc-extractor"));
				}
			}));
			findings.put(Path.of(line.path("file").asString()), found);
		}
		return findings;
	}

	private static List<JsonNode> run(BenchPlace place, List<Path> files, boolean warm) throws IOException, InterruptedException {
		if (!install(place)) {
			return null;
		}
		Path list = Files.createTempFile(place.peers(), "files", ".txt");
		try {
			Files.write(list, files.stream().map(file -> file.toAbsolutePath().normalize().toString()).toList());
			Process process = new ProcessBuilder("node", place.bench().resolve("ioc-extractor.mjs").toString(),
					place.peers().resolve("node_modules/ioc-extractor/dist/index.mjs").toString(), list.toString(),
					String.valueOf(LIMIT_SECONDS * 1000), warm ? "warm" : "cold").redirectError(ProcessBuilder.Redirect.INHERIT).start();
			String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			if (process.waitFor() != 0) {
				throw new IOException("node ended with " + process.exitValue());
			}
			return output.lines().map(JsonMapper.shared()::readTree).toList();
		} finally {
			Files.delete(list);
		}
	}

	private static boolean install(BenchPlace place) throws IOException, InterruptedException {
		Files.createDirectories(place.peers());
		if (Files.isReadable(place.peers().resolve("node_modules/ioc-extractor/dist/index.mjs"))) {
			return true;
		}
		place.say("installing ioc-extractor " + VERSION);
		try {
			Process process = new ProcessBuilder("npm", "install", "--silent", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix",
					place.peers().toString(), "ioc-extractor@" + VERSION).redirectErrorStream(true).start();
			String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			if (process.waitFor() == 0) {
				return true;
			}
			place.say("ioc-extractor can't be installed here: " + output.strip());
		} catch (IOException e) {
			place.say("npm isn't here, so ioc-extractor can't run: " + e.getMessage());
		}
		return false;
	}
}
