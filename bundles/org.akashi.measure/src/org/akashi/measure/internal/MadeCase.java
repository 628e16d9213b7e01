package org.akashi.measure.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.akashi.store.Case;
import org.eclipse.core.runtime.CoreException;

/**
 * A case of any size, made up: three relationships an object, the mix of types of a team that reads reports and feeds,
 * evidence on every second line, a few names and quotes in Japanese. The same size gives the same bytes.
 */
final class MadeCase {

	private static final int SPLIT_ABOVE = 20_000;
	/** Of 1000 objects, how many have this type. */
	private static final Map<String, Integer> MIX = new LinkedHashMap<>();

	static {
		MIX.put("attack-pattern", 4);
		MIX.put("campaign", 5);
		MIX.put("domain-name", 250);
		MIX.put("file", 150);
		MIX.put("identity", 20);
		MIX.put("indicator", 160);
		MIX.put("infrastructure", 20);
		MIX.put("intrusion-set", 6);
		MIX.put("ipv4-addr", 200);
		MIX.put("malware", 35);
		MIX.put("mutex", 10);
		MIX.put("tool", 10);
		MIX.put("url", 90);
		MIX.put("vulnerability", 40);
	}

	private final Path folder;
	private final int objects;
	private final StringBuilder line = new StringBuilder(2000);

	private MadeCase(Path folder, int objects) {
		this.folder = folder;
		this.objects = objects;
	}

	/** Makes a case with so many objects, and three times as many relationships, in a folder that doesn't exist yet. */
	static void write(Path folder, int objects) throws IOException, CoreException {
		Case.create(folder, "Made case of " + objects).close();
		MadeCase made = new MadeCase(folder, objects);
		for (String type : MIX.keySet()) {
			made.objects(type);
		}
		made.relationships();
	}

	static int count(String type, int objects) {
		return type.equals("relationship") ? objects * 3 : Math.max(1, (int) (objects * (long) MIX.get(type) / 1000));
	}

	/** The id of the object of a type with a number: higher numbers have higher ids. */
	static String id(String type, int number, int objects) {
		int count = count(type, objects);
		long step = (1L << 32) / count;
		long random = mixed(number * 31L + type.hashCode());
		long high = number * step + (random >>> 33) % step << 32 | random & 0xFFFF0FFFL | 0x4000L;
		long low = mixed(random) & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
		StringBuilder id = new StringBuilder(type.length() + 38).append(type).append("--");
		hex(id, high >>> 32, 8).append('-');
		hex(id, high >>> 16, 4).append('-');
		hex(id, high, 4).append('-');
		hex(id, low >>> 48, 4).append('-');
		return hex(id, low, 12).toString();
	}

	private static StringBuilder hex(StringBuilder text, long value, int digits) {
		for (int shift = 4 * digits - 4; shift >= 0; shift -= 4) {
			text.append(Character.forDigit((int) (value >>> shift) & 15, 16));
		}
		return text;
	}

	/** The name of an actor. */
	static String actor(int number) {
		return (number % 97 == 5 ? "赤い狐 " : "Crimson Otter ") + number;
	}

	private static long mixed(long seed) {
		long mixed = (seed + 0x9E3779B97F4A7C15L) * 0xBF58476D1CE4E5B9L;
		mixed = (mixed ^ mixed >>> 29) * 0x94D049BB133111EBL;
		return mixed ^ mixed >>> 32;
	}

	private void objects(String type) throws IOException {
		int count = count(type, objects);
		boolean split = count > SPLIT_ABOVE;
		try (Lines out = new Lines(folder.resolve("objects"), split ? type : null, type)) {
			for (int i = 0; i < count; i++) {
				String id = id(type, i, objects);
				object(type, id, i);
				out.write(id, line);
			}
		}
	}

	private void relationships() throws IOException {
		int count = count("relationship", objects);
		try (Lines out = new Lines(folder, "relationships", "relationship")) {
			for (int i = 0; i < count; i++) {
				String id = id("relationship", i, objects);
				relationship(id, i);
				out.write(id, line);
			}
		}
	}

	private void head(String type, String id) {
		line.setLength(0);
		line.append("{\"type\":\"").append(type).append("\",\"spec_version\":\"2.1\",\"id\":\"").append(id).append('"');
	}

	private void times(int number) {
		String time = "20" + (10 + number % 16) + "-0" + (1 + number % 9) + "-" + (10 + number % 19) + "T1" + number % 10
				+ ":11:52." + (100 + number % 900) + "Z";
		line.append(",\"created_by_ref\":\"").append(id("identity", number % count("identity", objects) / 100, objects))
				.append("\",\"created\":\"").append(time).append("\",\"modified\":\"").append(time).append('"');
	}

	private void text(String property, String value) {
		line.append(",\"").append(property).append("\":\"").append(value).append('"');
	}

	private void object(String type, String id, int i) {
		head(type, id);
		switch (type) {
		case "domain-name" -> text("value", "c2-" + i + ".update-" + i % 4999 + ".example");
		case "ipv4-addr" -> text("value", 10 + i % 200 + "." + (i >> 16 & 255) + "." + (i >> 8 & 255) + "." + (i & 255));
		case "url" -> text("value", "https://c2-" + i + ".update-" + i % 4999 + ".example/board.php?id=" + i);
		case "mutex" -> text("name", "Global\\\\OTTER-" + i);
		case "file" -> file(i);
		default -> named(type, i);
		}
		if (i % 2 == 0) {
			evidence(i);
		}
		line.append('}');
	}

	private void file(int i) {
		line.append(",\"hashes\":{\"MD5\":\"").append(hash(i, 2)).append("\",\"SHA-256\":\"").append(hash(i, 4)).append("\"}");
		text("name", "job_offer_" + i % 30011 + ".doc");
	}

	private static String hash(int number, int words) {
		StringBuilder hash = new StringBuilder();
		for (int i = 0; i < words; i++) {
			hex(hash, mixed(number * 7L + i), 16);
		}
		return hash.toString();
	}

	private void named(String type, int i) {
		times(i);
		switch (type) {
		case "intrusion-set" -> {
			text("name", actor(i));
			line.append(",\"aliases\":[\"UNC").append(i).append("\",\"APT-C-").append(i % 4000).append("\",\"otter ").append(i)
					.append("\"]");
		}
		case "malware" -> {
			text("name", "Rising Moon " + i);
			line.append(",\"is_family\":true,\"aliases\":[\"RMOON.").append(i).append("\"]");
		}
		case "indicator" -> {
			text("name", "c2-" + i + ".update-" + i % 4999 + ".example");
			line.append(",\"indicator_types\":[\"malicious-activity\"]");
			text("pattern", "[domain-name:value = 'c2-" + i + ".update-" + i % 4999 + ".example']");
			text("pattern_type", "stix");
			text("valid_from", "2024-03-05T00:00:00.000Z");
		}
		case "vulnerability" -> {
			text("name", "CVE-20" + (10 + i % 16) + "-" + (1000 + i));
			line.append(",\"external_references\":[{\"source_name\":\"cve\",\"external_id\":\"CVE-20").append(10 + i % 16)
					.append('-').append(1000 + i).append("\"}]");
		}
		default -> text("name", type.replace('-', ' ') + " " + i);
		}
		line.append(",\"object_marking_refs\":[\"marking-definition--bab4a63c-aed9-4cf5-a766-dfca5abac2bb\"]");
	}

	private void evidence(int i) {
		String report = "report--" + id("relationship", i % 997, objects).substring(14);
		line.append(",\"extensions\":{\"extension-definition--8c3f61d0-7a52-4e0b-9d46-1b7e5c2a90f3\":{\"extension_type\":")
				.append("\"property-extension\",\"evidence\":[{\"report_ref\":\"").append(report).append("\",\"sha256\":\"")
				.append(hash(i % 997, 4)).append("\",\"start\":").append(i % 40_000).append(",\"end\":").append(i % 40_000 + 121)
				.append(",\"page\":").append(1 + i % 40).append(",\"quote\":\"");
		if (i % 50 == 0) {
			line.append("攻撃者は ").append(i).append(" 台の端末に「Rising Moon」を送り込んだ。指令サーバーは国内にあった。");
		} else {
			line.append("In 2024 the actor used more than ").append(i % 80).append(
					" hosts against \\\"telecommunications\\\", energy and government, with loaders that were signed before.");
		}
		line.append("\",\"extractor\":\"statements/1\",\"confidence\":").append(60 + i % 40).append(",\"mention\":\"")
				.append(hash(i, 1), 0, 12).append("\",\"decided_by\":\"analyst\",\"decided_at\":\"2026-02-03T09:40:52.440Z\",")
				.append("\"why\":\"the words «used»; dated by «2024»\"}]}}");
	}

	private void relationship(String id, int i) {
		head("relationship", id);
		times(i);
		String[] ends = switch (i % 10) {
		case 0, 1 -> new String[] { "intrusion-set", "uses", "malware" };
		case 2 -> new String[] { "intrusion-set", "targets", "identity" };
		case 3 -> new String[] { "malware", "uses", "attack-pattern" };
		case 4 -> new String[] { "malware", "communicates-with", "domain-name" };
		case 5 -> new String[] { "malware", "downloads", "file" };
		case 6 -> new String[] { "campaign", "attributed-to", "intrusion-set" };
		case 7 -> new String[] { "indicator", "indicates", "malware" };
		default -> new String[] { "indicator", "based-on", "domain-name" };
		};
		text("relationship_type", ends[1]);
		text("source_ref", id(ends[0], chosen(ends[0], i * 2L), objects));
		text("target_ref", id(ends[2], chosen(ends[2], i * 2L + 1), objects));
		if (i % 2 == 0) {
			evidence(i);
		}
		line.append('}');
	}

	/** Some objects have many relationships, most have few. */
	private int chosen(String type, long seed) {
		double random = (mixed(seed) >>> 11) * 0x1p-53;
		return (int) (count(type, objects) * random * random);
	}

	/** The number of a relationship's source among its type. */
	static int actorOf(int relationship, int objects) {
		return new MadeCase(null, objects).chosen("intrusion-set", relationship * 2L);
	}

	/** Files of lines, one for each prefix of ids or one alone. */
	private static final class Lines implements AutoCloseable {

		private final Path folder;
		private final boolean split;
		private final int prefixAt;
		private String prefix;
		private OutputStream out;

		Lines(Path root, String inside, String type) throws IOException {
			split = inside != null;
			folder = split ? root.resolve(inside) : root;
			prefixAt = type.length() + 2;
			prefix = split ? "" : type;
			Files.createDirectories(folder);
			if (!split) {
				open();
			}
		}

		private void open() throws IOException {
			out = new java.io.BufferedOutputStream(Files.newOutputStream(folder.resolve(prefix + ".jsonl")), 1 << 20);
		}

		void write(String id, CharSequence line) throws IOException {
			if (split && !id.startsWith(prefix, prefixAt) || out == null) {
				close();
				prefix = id.substring(prefixAt, prefixAt + 2);
				open();
			}
			out.write(line.toString().getBytes(StandardCharsets.UTF_8));
			out.write('\n');
		}

		@Override
		public void close() throws IOException {
			if (out != null) {
				out.close();
			}
		}
	}
}
