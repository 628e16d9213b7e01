package org.akashi.mention.internal.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Words that may carry a capital and stand beside words such as "malware" without being a name: see plain-words.txt. */
final class PlainWords {

	private static final String RESOURCE = "plain-words.txt";
	private static final Set<String> WORDS = read();

	private PlainWords() {
	}

	/** Whether a range of the text is such a word, in any case. */
	static boolean has(String text, int start, int end) {
		return WORDS.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
	}

	private static Set<String> read() {
		Set<String> words = new HashSet<>();
		try (InputStream in = PlainWords.class.getResourceAsStream(RESOURCE)) {
			if (in == null) {
				throw new IllegalStateException("The bundle lacks its list " + RESOURCE);
			}
			BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				if (!line.startsWith("#")) {
					words.addAll(List.of(line.strip().split(" ")));
				}
			}
		} catch (IOException e) {
			throw new UncheckedIOException("Cannot read the list " + RESOURCE, e);
		}
		return words;
	}
}
