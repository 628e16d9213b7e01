package org.akashi.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;

import org.akashi.mention.MentionTypes;
import org.akashi.model.ModelPackage;
import org.akashi.observable.ObservableType;
import org.akashi.stix.StixTypes;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is said in English is said in Japanese, and every type has a name in both. */
class TextsTest {

	private static final Path SOURCES = Path.of("src/org/akashi/ui/internal");

	@ParameterizedTest
	@ValueSource(strings = { "src/org/akashi/ui/internal/messages", "OSGI-INF/l10n/bundle",
			"../org.akashi.app/src/org/akashi/app/internal/messages", "../org.akashi.app/OSGI-INF/l10n/bundle",
			"../org.akashi.actor.ui/src/org/akashi/actor/ui/internal/messages",
			"../org.akashi.actor.ui/OSGI-INF/l10n/bundle", "../org.akashi.help/OSGI-INF/l10n/bundle" })
	void bothLanguagesHaveTheSameKeys(String base) throws IOException {
		Properties english = read(Path.of(base + ".properties"));
		Properties japanese = read(Path.of(base + "_ja.properties"));
		assertFalse(english.isEmpty());
		assertEquals(new TreeSet<>(english.stringPropertyNames()), new TreeSet<>(japanese.stringPropertyNames()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "src/org/akashi/ui/internal/messages",
			"../org.akashi.app/src/org/akashi/app/internal/messages",
			"../org.akashi.actor.ui/src/org/akashi/actor/ui/internal/messages" })
	void bothLanguagesHaveTheSamePlaceholders(String base) throws IOException {
		Properties english = read(Path.of(base + ".properties"));
		Properties japanese = read(Path.of(base + "_ja.properties"));
		for (String key : english.stringPropertyNames()) {
			for (int i = 0; i < 4; i++) {
				String placeholder = "{" + i + "}";
				assertEquals(english.getProperty(key).contains(placeholder),
						japanese.getProperty(key).contains(placeholder), key + " " + placeholder);
			}
		}
	}

	@Test
	void everyStixTypeHasANameInBothLanguages() throws IOException {
		Properties english = read(SOURCES.resolve("types.properties"));
		Properties japanese = read(SOURCES.resolve("types_ja.properties"));
		for (String type : StixTypes.types()) {
			assertTrue(english.containsKey("type." + type), type);
			assertTrue(japanese.containsKey("type." + type), type);
		}
	}

	@Test
	void everyPropertyOfEveryTypeHasANameInBothLanguages() throws IOException {
		Properties english = read(SOURCES.resolve("types.properties"));
		Properties japanese = read(SOURCES.resolve("types_ja.properties"));
		for (EClassifier classifier : ModelPackage.eINSTANCE.getEClassifiers()) {
			if (classifier instanceof EClass eClass) {
				for (EStructuralFeature feature : eClass.getEStructuralFeatures()) {
					String key = "property." + StixTypes.jsonName(feature);
					assertTrue(english.containsKey(key), key);
					assertTrue(japanese.containsKey(key), key);
				}
			}
		}
	}

	@Test
	void everyMentionTypeHasANameInBothLanguages() throws IOException {
		Properties english = read(SOURCES.resolve("types.properties"));
		Properties japanese = read(SOURCES.resolve("types_ja.properties"));
		for (String type : mentionTypes()) {
			assertTrue(english.containsKey("type." + type), type);
			assertTrue(japanese.containsKey("type." + type), type);
		}
	}

	@Test
	void everyTypeHasAPicture() {
		for (String type : mentionTypes()) {
			assertTrue(Files.isRegularFile(Path.of("icons", Icons.nameOf(type) + ".svg")), type);
		}
		for (String type : StixTypes.types()) {
			assertTrue(Files.isRegularFile(Path.of("icons", Icons.nameOf(type) + ".svg")), type);
		}
	}

	@Test
	void everyMentionTypeHasAColourOfItsOwnGroup() {
		java.util.Set<String> money = java.util.Set.of("btc", "eth", "xmr", "phone", "ltc", "sol", "bch", "ada", "dash", "doge", "xrp", "xtz",
				"trx", "zec", "iban", "card", "imei");
		for (String type : mentionTypes()) {
			assertEquals(money.contains(type), Colors.group(type).equals("other"), type);
		}
	}

	@Test
	void unknownNamesAreMadeReadable() {
		assertEquals("X first owner", TypeLabels.readable("x_first_owner"));
		assertEquals("Kill chain phases", TypeLabels.readable("kill-chain-phases"));
		assertEquals("", TypeLabels.readable(""));
	}

	@Test
	void englishIsNotHiddenByTheSystemsLanguage() {
		assertEquals("Malware", TypeLabels.texts(java.util.Locale.ENGLISH).getString("type.malware"));
		assertEquals("マルウェア", TypeLabels.texts(java.util.Locale.JAPANESE).getString("type.malware"));
	}

	private static TreeSet<String> mentionTypes() {
		TreeSet<String> types = new TreeSet<>(MentionTypes.NAMES);
		for (ObservableType type : ObservableType.values()) {
			types.add(type.id());
		}
		return types;
	}

	private static Properties read(Path file) throws IOException {
		Properties properties = new Properties();
		try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
			properties.load(reader);
		}
		return properties;
	}
}
