package org.akashi.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The fast scanner says what the full parser says, or gives up. */
class FactScannerTest {

	private static final String ACTOR = "intrusion-set--11111111-2222-4333-8444-555555555555";
	private static final String MALWARE = "malware--aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee";

	private final Words words = new Words();

	/** The segment with the line's row, or null when the scanner gave up. */
	private Segment scanned(byte[] line) {
		Segment segment = new Segment(4);
		FactScanner scanner = new FactScanner(words, segment);
		scanner.in = Arrays.copyOf(line, line.length + JsonBytes.PADDING + 1);
		scanner.in[line.length] = '\n';
		int end = scanner.line(0, 0);
		if (end < 0) {
			assertEquals(0, segment.rows());
			assertEquals(0, segment.refs.size);
			return null;
		}
		assertEquals(line.length, end);
		assertEquals(1, segment.rows());
		return segment;
	}

	private void same(LineFacts facts, Segment segment) {
		PackedIndex index = new PackedBuilder(words, List.of(segment)).build();
		assertEquals(facts.id(), index.id(0));
		assertEquals(facts.type(), index.type(0));
		assertEquals(facts.kind(), index.kind(0));
		String name = facts.name();
		assertEquals(name.getBytes(StandardCharsets.UTF_8).length > Segment.LONGEST_NAME ? null : name, index.name(0));
		assertEquals(facts.source(), index.source(0) < 0 ? "" : index.id(index.source(0)));
		assertEquals(facts.target(), index.target(0) < 0 ? "" : index.id(index.target(0)));
		Set<String> refs = new TreeSet<>();
		for (int row = 0; row < index.columns.high().length; row++) {
			int referred = row;
			for (PackedIndex.References references : List.of(index.columns.bySource(), index.columns.byTarget(),
					index.columns.byOther())) {
				references.each(row, from -> refs.add(index.id(referred)));
			}
		}
		assertEquals(new TreeSet<>(facts.refs()), refs);
		assertEquals(facts.names().stream().map(text -> LineFacts.nameKey(text).hashCode()).collect(Collectors.toSet()),
				hashes(index.columns.names()));
		assertEquals(facts.values().stream().map(text -> LineFacts.valueKey(text).hashCode()).collect(Collectors.toSet()),
				hashes(index.columns.values()));
	}

	private static Set<Integer> hashes(long[] entries) {
		return Arrays.stream(entries).mapToObj(entry -> (int) (entry >> 32)).collect(Collectors.toSet());
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"{\"type\":\"malware\",\"id\":\"" + MALWARE + "\",\"name\":\" Rising  SUN \",\"aliases\":[\"RS\",\"ライジングサン\",7]}",
			"{\"id\":\"" + MALWARE + "\",\"type\":\"malware\",\"name\":{\"a\":[\"x\"]},\"aliases\":{},\"hashes\":[]} \r",
			" {\"type\":\"relationship\" , \"id\":\"relationship--00000000-0000-4000-8000-000000000000\",\"source_ref\":\"" + ACTOR
					+ "\",\"target_ref\":\"" + ACTOR + "\",\"relationship_type\":\"related-to\",\"x_ref\":\"" + MALWARE + "\"}",
			"{\"type\":\"file\",\"id\":\"file--00000000-0000-5000-8000-000000000000\",\"hashes\":{\"MD5\":\"AB\"},\"name\":\"a.EXE \","
					+ "\"extensions\":{\"a\":{\"contains_refs\":[\"" + MALWARE + "\",\"" + MALWARE + "\",[\"" + ACTOR + "\"]],\"q\":\"\\\"\\u00e9\"}}}",
			"{\"type\":\"autonomous-system\",\"id\":\"autonomous-system--00000000-0000-5000-8000-000000000000\",\"number\":-15.5e+3}",
			"{\"type\":\"note\",\"id\":\"note--00000000-0000-5000-8000-000000000000\",\"abstract\":\"Kurz\",\"external_id\":\"\","
					+ "\"external_references\":[{\"external_id\":\"G1\",\"url\":\"u\"}],\"a\":null,\"b\":true,\"c\":[[],{},false]}" })
	void usualLinesAreReadFast(String line) {
		byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
		Segment segment = scanned(bytes);
		assertFalse(segment == null, "given up");
		same(LineFacts.of(bytes), segment);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "{}", "[]", "{\"type\":\"malware\",\"id\":\"malware--1\"}", "{\"type\":\"malware\",\"id\":\"" + MALWARE
			+ "\"}{}", "{\"type\":\"malware\",\"id\":\"" + MALWARE + "\",}", "{\"type\":\"malware\",\"id\":\"" + MALWARE + "\",\"x\":01}",
			"{\"type\":\"malware\",\"id\":\"" + MALWARE + "\",\"x\":\"\t\"}", "{\"type\":\"malware\",\"id\":\"" + MALWARE + "\",\"x\":[1,]}",
			"{\"type\":\"malware\",\"id\":\"" + MALWARE + "\",\"x\":\"\\x\"}", "{\"type\":\"malware\",\"id\":\"" + MALWARE + "\"",
			"{\"type\":\"malware\",\"id\":\"" + MALWARE + "\",\"x\":nul}", "<<<<<<< ours", "{\"type\":\"malware\",\"id\":\"" + MALWARE
					+ "\",\"x\":1 2}" })
	void whatIsUnusualOrBrokenIsGivenUp(String line) {
		assertEquals(null, scanned(line.getBytes(StandardCharsets.UTF_8)));
	}

	@Test
	void brokenEncodingIsGivenUp() {
		for (String odd : List.of("\u00c0\u0080", "\u00ed\u00a0\u0080", "\u00e3\u0081", "\u00f8\u0088", "\u0080", "\u00f4\u0090\u0080\u0080")) {
			byte[] line = ("{\"type\":\"malware\",\"id\":\"" + MALWARE + "\",\"x\":\"" + odd + "\"}").getBytes(StandardCharsets.ISO_8859_1);
			assertEquals(null, scanned(line), odd);
		}
	}

	/** Random objects, some of them with a byte changed: where both read a line, they say the same. */
	@Test
	void saysWhatTheFullParserSays() {
		Random random = new Random(20260203);
		int fast = 0;
		int good = 0;
		for (int i = 0; i < 6000; i++) {
			byte[] line = Lines.object(random).getBytes(StandardCharsets.UTF_8);
			boolean spoilt = i % 3 == 0;
			if (spoilt) {
				line[random.nextInt(line.length)] = (byte) "{}[],:\"\\ \t0-eu\u0001\u007f\u00ff\u0080".charAt(random.nextInt(18));
			}
			LineFacts facts = read(line);
			Segment segment = scanned(line);
			String text = new String(line, StandardCharsets.UTF_8);
			if (segment != null) {
				assertTrue(facts != null, text);
				same(facts, segment);
				fast++;
			}
			if (segment == null && facts != null) {
				Segment slow = new Segment(4);
				if (slow.add(facts, words, 0, line.length)) {
					same(facts, slow);
				}
			}
			good += facts == null ? 0 : 1;
		}
		assertTrue(fast > good * 4 / 10, fast + " of " + good + " read fast");
	}

	private static LineFacts read(byte[] line) {
		try {
			return LineFacts.of(line);
		} catch (RuntimeException e) {
			return null;
		}
	}

	/** Makes lines. */
	private static final class Lines {

		private static final List<String> NAMES = List.of("name", "aliases", "x_mitre_aliases", "value", "path", "key", "number",
				"pattern", "abstract", "opinion", "display_name", "hashes", "relationship_type", "source_ref", "target_ref",
				"created_by_ref", "object_refs", "external_references", "external_id", "modified", "extensions", "x_new", "url",
				"former", "merged_ids", "labels", "user_id", "", "_ref", "refs", "日本");
		private static final List<String> TEXTS = List.of(ACTOR, MALWARE, "", "a", "Rising  Sun ", "ＡＰＴ３８", "C:\\\\x", "a--b", "uses",
				"tool--00000000-0000-0000-0000-00000000000G", "\\u0041", "x".repeat(300), "攻撃者 Straße", "15169", "\\\"q\\\"");

		static String object(Random random) {
			List<String> members = new ArrayList<>();
			members.add("\"type\":\"" + List.of("malware", "file", "relationship", "x-new").get(random.nextInt(4)) + "\"");
			members.add(random.nextInt(8) == 0 ? "\"id\":\"malware--7\"" : "\"id\":\"" + MALWARE + "\"");
			for (int i = random.nextInt(6); i > 0; i--) {
				members.add("\"" + NAMES.get(random.nextInt(NAMES.size())) + "\":" + value(random, 0));
			}
			java.util.Collections.shuffle(members, random);
			return "{" + String.join(random.nextInt(9) == 0 ? " , " : ",", members) + "}";
		}

		private static String value(Random random, int depth) {
			return switch (depth > 3 ? 0 : random.nextInt(9)) {
			case 0, 1, 2, 3, 4 -> "\"" + TEXTS.get(random.nextInt(TEXTS.size())) + "\"";
			case 5 -> List.of("0", "-1.5E-7", "true", "null", "false", "12").get(random.nextInt(6));
			case 6, 7 -> random.ints(random.nextInt(4)).mapToObj(i -> value(random, depth + 1)).collect(Collectors.joining(",", "[", "]"));
			default -> random.ints(random.nextInt(4)).mapToObj(i -> "\"" + NAMES.get(random.nextInt(NAMES.size())) + "\":"
					+ value(random, depth + 1)).collect(Collectors.joining(",", "{", "}"));
			};
		}
	}
}
