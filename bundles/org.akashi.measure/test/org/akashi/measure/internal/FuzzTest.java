package org.akashi.measure.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The fuzz targets in short: each takes its seeds and the same mutations of them in every run. Long runs with coverage
 * are {@code releng/fuzz}, by Jazzer; here its agent and native library have no place on the class path of a bundle.
 */
class FuzzTest {

	private static final int RUNS = 100;

	/** Files in containers take a reader ten times as long as text. */
	private static final int RUNS_OF_CONTAINERS = 30;

	private static final List<String> WORDS = List.of("[.]", "hxxp://", "\u0000", "\uFEFF", "\u202E", "\uD83D", "<", ">", "\"", "]]>", "&#x;", "%",
			"\\", "\n\n", "\r", "9999999999", "-1", "://", "@", "::", "endobj", "stream", "/Length 5", "xmlns=\"\"", "<!DOCTYPE a [<!ENTITY b \"c\">]>",
			"--b", "=?utf-8?Q?=", "|===", "```", "\u653B", "\uFF0E");

	/** The libraries write each fault of a file to the console unless told otherwise. */
	@BeforeAll
	static void quiet() {
		System.setProperty("org.apache.logging.log4j.simplelog.level", "OFF");
		Logger.getLogger("org.apache").setLevel(Level.OFF);
	}

	@ParameterizedTest
	@EnumSource
	void keepsItsContractWhateverComes(FuzzTarget target) {
		List<byte[]> seeds = FuzzSeeds.of(target);
		seeds.forEach(target::run);
		Random random = new Random(20190305);
		int runs = target.ordinal() < FuzzTarget.PDF.ordinal() ? RUNS : RUNS_OF_CONTAINERS;
		for (int run = 0; run < runs; run++) {
			byte[] input = seeds.get(random.nextInt(seeds.size()));
			for (int change = random.nextInt(6); change >= 0; change--) {
				input = mutated(input, random);
			}
			byte[] tried = input;
			try {
				target.run(tried);
			} catch (AssertionError | RuntimeException e) {
				throw new AssertionError("run " + run + " with " + HexFormat.of().formatHex(tried) + ": " + e.getMessage(), e);
			}
		}
	}

	private static byte[] mutated(byte[] input, Random random) {
		int at = random.nextInt(input.length + 1);
		int length = Math.min(input.length - at, 1 + random.nextInt(20));
		byte[] some = Arrays.copyOfRange(input, at, at + length);
		return switch (random.nextInt(6)) {
			case 0 -> joined(input, at, new byte[0], at + length);
			case 1 -> joined(input, at, some, at);
			case 2 -> joined(input, at, WORDS.get(random.nextInt(WORDS.size())).getBytes(StandardCharsets.UTF_8), at);
			case 3 -> joined(input, at, new byte[] { (byte) random.nextInt(256) }, Math.min(input.length, at + 1));
			case 4 -> joined(input, at, Arrays.copyOfRange(input, random.nextInt(at + 1), at), at);
			default -> Arrays.copyOf(input, Math.max(1, at));
		};
	}

	private static byte[] joined(byte[] input, int to, byte[] between, int from) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		out.write(input, 0, to);
		out.writeBytes(between);
		out.write(input, from, input.length - from);
		return out.toByteArray();
	}

	@Test
	void mutationsAreManyAndTheSameInEveryRun() {
		Set<String> first = mutations();
		assertEquals(first, mutations());
		assertFalse(first.size() < 50, "only " + first.size() + " different ones of 100");
	}

	private static Set<String> mutations() {
		Random random = new Random(1);
		Set<String> all = new HashSet<>();
		for (int i = 0; i < 100; i++) {
			all.add(new String(mutated("hello world".getBytes(StandardCharsets.UTF_8), random), StandardCharsets.UTF_8));
		}
		return all;
	}

	@Test
	void everyReaderAcceptsItsSeeds() {
		for (FuzzTarget target : FuzzTarget.values()) {
			if (target.ordinal() > FuzzTarget.MENTIONS.ordinal()) {
				assertFalse(target.textOf(FuzzSeeds.of(target).getFirst()).isBlank(), target + " reads nothing from its seed");
			}
		}
	}

	@Test
	void anUnknownTargetIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> FuzzTarget.of("nothing"));
	}
}
