package org.akashi.indicator.ui.internal.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;

/** Writes cases of many indicators as files, always the same ones, without going through edits. */
final class MadeCase {

	private static final String TIME = "2026-01-01T00:00:00.000Z";
	private static final String[] WORDS = { "update", "cdn", "mail", "portal", "secure", "login", "cloud", "office", "files", "sync" };

	private MadeCase() {
	}

	/** Writes a case of this many indicators: domains, addresses, hashes and URLs. */
	static void write(Path folder, int count) throws IOException {
		Path objects = Files.createDirectories(count > 20_000 ? folder.resolve("objects/indicator") : folder.resolve("objects"));
		Files.writeString(folder.resolve("case.json"),
				"{\"schema\":1,\"id\":\"" + new UUID(0x4000L, 0x8000000000000001L) + "\",\"name\":\"Made\",\"created\":\"" + TIME + "\"}\n");
		Random random = new Random(11);
		long[] high = new long[count];
		long[] low = new long[count];
		Integer[] order = new Integer[count];
		for (int i = 0; i < count; i++) {
			high[i] = random.nextLong() & ~0xF000L | 0x4000L;
			low[i] = random.nextLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
			order[i] = i;
		}
		Arrays.sort(order, Comparator.<Integer>comparingLong(i -> high[i] ^ Long.MIN_VALUE).thenComparingLong(i -> low[i] ^ Long.MIN_VALUE));
		BufferedWriter out = null;
		String shard = "";
		for (int i : order) {
			String id = new UUID(high[i], low[i]).toString();
			String name = count > 20_000 ? id.substring(0, 2) : "indicator";
			if (!name.equals(shard)) {
				if (out != null) {
					out.close();
				}
				shard = name;
				out = Files.newBufferedWriter(objects.resolve(name + ".jsonl"));
			}
			out.write(line(id, random));
			out.write('\n');
		}
		if (out != null) {
			out.close();
		}
	}

	private static String line(String id, Random random) {
		String word = WORDS[random.nextInt(WORDS.length)];
		String host = word + random.nextInt(100_000) + "." + WORDS[random.nextInt(WORDS.length)] + ".example";
		String value;
		String path;
		switch (random.nextInt(4)) {
			case 0 -> {
				value = host;
				path = "domain-name:value";
			}
			case 1 -> {
				value = "203." + random.nextInt(256) + "." + random.nextInt(256) + "." + random.nextInt(256);
				path = "ipv4-addr:value";
			}
			case 2 -> {
				value = String.format(Locale.ROOT, "%016x%016x%016x%016x", random.nextLong(), random.nextLong(), random.nextLong(), random.nextLong());
				path = "file:hashes.'SHA-256'";
			}
			default -> {
				value = "http://" + host + "/" + word + ".php?id=" + random.nextInt(1_000);
				path = "url:value";
			}
		}
		String confidence = random.nextInt(5) == 0 ? "" : "\"confidence\":" + random.nextInt(101) + ",";
		String labels = random.nextInt(2) == 0 ? "" : "\"labels\":[\"" + WORDS[random.nextInt(4)] + "\"],";
		return "{\"type\":\"indicator\",\"spec_version\":\"2.1\",\"id\":\"indicator--" + id + "\",\"created\":\"" + TIME + "\",\"modified\":\"" + TIME + "\","
				+ labels + confidence + "\"name\":\"" + value + "\",\"pattern\":\"[" + path + " = '" + value
				+ "']\",\"pattern_type\":\"stix\",\"valid_from\":\"" + (2023 + random.nextInt(3)) + "-0" + (1 + random.nextInt(9)) + "-15T00:00:00.000Z\"}";
	}
}
