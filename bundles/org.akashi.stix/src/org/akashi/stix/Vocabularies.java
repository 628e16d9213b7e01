package org.akashi.stix;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The vocabularies of STIX 2.1 (section 10). Immutable. */
public final class Vocabularies {

	private record Vocabulary(String section, List<String> terms) {
	}

	private static final Map<String, Vocabulary> ALL = load();

	private Vocabularies() {
	}

	private static Map<String, Vocabulary> load() {
		Map<String, Vocabulary> all = new LinkedHashMap<>();
		try (InputStream in = Vocabularies.class.getResourceAsStream("vocabularies.txt")) {
			for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
				if (!line.startsWith("#") && !line.isBlank()) {
					List<String> words = List.of(line.strip().split(" "));
					all.put(words.get(0), new Vocabulary(words.get(1), words.subList(2, words.size())));
				}
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return all;
	}

	/** The names of all vocabularies. */
	public static List<String> names() {
		return List.copyOf(ALL.keySet());
	}

	/** The terms of a vocabulary in the order of the standard; empty when there is no such vocabulary. */
	public static List<String> terms(String name) {
		Vocabulary vocabulary = ALL.get(name);
		return vocabulary == null ? List.of() : vocabulary.terms();
	}

	/** Whether other terms are allowed too: the names of open vocabularies end in {@code -ov}. */
	public static boolean isOpen(String name) {
		return name.endsWith("-ov");
	}

	/** The section of the standard that lists it, {@code 10.15}; {@code 10} when there is no such vocabulary. */
	public static String section(String name) {
		Vocabulary vocabulary = ALL.get(name);
		return vocabulary == null ? "10" : vocabulary.section();
	}
}
