package org.akashi.analysis.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

	@ParameterizedTest
	@ValueSource(strings = { "messages", "killchain/phases" })
	void everyTextIsThereInBothLanguagesWithTheSameBlanks(String name) throws IOException {
		Properties english = read(name + ".properties");
		Properties japanese = read(name + "_ja.properties");
		assertEquals(new TreeSet<>(english.keySet()), new TreeSet<>(japanese.keySet()));
		for (String key : english.stringPropertyNames()) {
			assertEquals(blanks(english.getProperty(key)), blanks(japanese.getProperty(key)), key);
		}
	}

	@Test
	void everyFieldHasItsText() throws IOException {
		TreeSet<String> fields = Arrays.stream(Messages.class.getDeclaredFields()).filter(field -> Modifier.isPublic(field.getModifiers()))
				.map(field -> field.getName()).collect(Collectors.toCollection(TreeSet::new));
		assertEquals(fields, new TreeSet<>(read("messages.properties").stringPropertyNames()));
	}

	@Test
	void namesOfViewsAndCommandsAreThereInBothLanguages() throws IOException {
		String plugin = Files.readString(Path.of("plugin.xml"));
		for (String file : new String[] { "OSGI-INF/l10n/bundle.properties", "OSGI-INF/l10n/bundle_ja.properties" }) {
			Properties texts = new Properties();
			try (Reader reader = Files.newBufferedReader(Path.of(file))) {
				texts.load(reader);
			}
			Pattern.compile("\"%([\\w.]+)\"").matcher(plugin).results().map(result -> result.group(1))
					.forEach(key -> assertTrue(texts.containsKey(key), key + " in " + file));
		}
	}

	private static TreeSet<String> blanks(String text) {
		return Pattern.compile("\\{\\d}").matcher(text).results().map(result -> result.group()).collect(Collectors.toCollection(TreeSet::new));
	}

	private static Properties read(String name) throws IOException {
		Properties properties = new Properties();
		try (Reader reader = new InputStreamReader(TextsTest.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
			properties.load(reader);
		}
		return properties;
	}
}
