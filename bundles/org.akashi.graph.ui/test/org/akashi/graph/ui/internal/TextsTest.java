package org.akashi.graph.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is said in English is said in Japanese; what commands and menus say is there. */
class TextsTest {

	@ParameterizedTest
	@ValueSource(strings = { "src/org/akashi/graph/ui/internal/messages", "OSGI-INF/l10n/bundle" })
	void bothLanguagesSayTheSame(String base) throws IOException {
		Properties english = read(Path.of(base + ".properties"));
		Properties japanese = read(Path.of(base + "_ja.properties"));
		assertFalse(english.isEmpty());
		assertEquals(new TreeSet<>(english.stringPropertyNames()), new TreeSet<>(japanese.stringPropertyNames()));
		for (String key : english.stringPropertyNames()) {
			for (int i = 0; i < 3; i++) {
				assertEquals(english.getProperty(key).contains("{" + i + "}"), japanese.getProperty(key).contains("{" + i + "}"), key);
			}
		}
	}

	@Test
	void everyLabelOfTheManifestIsThere() throws IOException {
		Properties english = read(Path.of("OSGI-INF/l10n/bundle.properties"));
		Matcher matcher = Pattern.compile("\"%([\\w.]+)\"").matcher(Files.readString(Path.of("plugin.xml")));
		while (matcher.find()) {
			assertTrue(english.containsKey(matcher.group(1)), matcher.group(1));
		}
	}

	@Test
	void noTwoCommandsOfTheCanvasShareAKey() throws IOException {
		Matcher matcher = Pattern.compile("contextId=\"org.akashi.graph.ui.canvas\"[^>]*sequence=\"([^\"]+)\"").matcher(Files.readString(Path.of("plugin.xml")));
		TreeSet<String> keys = new TreeSet<>();
		while (matcher.find()) {
			assertTrue(keys.add(matcher.group(1)), matcher.group(1));
		}
		for (String key : keys) {
			assertTrue(keys.stream().noneMatch(other -> other.startsWith(key + " ")), key + " begins another key");
		}
	}

	private static Properties read(Path file) throws IOException {
		Properties properties = new Properties();
		try (Reader reader = Files.newBufferedReader(file)) {
			properties.load(reader);
		}
		return properties;
	}
}
