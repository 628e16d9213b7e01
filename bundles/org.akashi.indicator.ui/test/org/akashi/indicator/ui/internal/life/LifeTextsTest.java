package org.akashi.indicator.ui.internal.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** The texts of the life views are there in both languages, with the same arguments. */
class LifeTextsTest {

	@Test
	void bothLanguagesSayTheSame() throws IOException {
		Properties english = read("messages.properties");
		Properties japanese = read("messages_ja.properties");
		assertEquals(english.keySet(), japanese.keySet());
		Set<String> fields = new TreeSet<>();
		for (Field field : Messages.class.getFields()) {
			fields.add(field.getName());
		}
		assertEquals(fields, new TreeSet<>(english.stringPropertyNames()));
		for (String key : english.stringPropertyNames()) {
			assertEquals(arguments(english.getProperty(key)), arguments(japanese.getProperty(key)), key);
			assertFalse(japanese.getProperty(key).isBlank(), key);
			if (!key.equals("Dialog_subject")) {
				assertNotEquals(english.getProperty(key), japanese.getProperty(key), key);
			}
		}
	}

	private static Set<String> arguments(String text) {
		Set<String> found = new TreeSet<>();
		Pattern.compile("\\{\\d}").matcher(text).results().forEach(result -> found.add(result.group()));
		return found;
	}

	private static Properties read(String name) throws IOException {
		Properties properties = new Properties();
		try (Reader reader = new InputStreamReader(Messages.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
			properties.load(reader);
		}
		return properties;
	}
}
