package org.akashi.indicator.pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatternCompletionTest {

	private final StixLanguage language = new StixLanguage();

	/** The texts that completing where {@code ^} stands would give. */
	private List<String> results(String marked) {
		int caret = marked.indexOf('^');
		String text = marked.replace("^", "");
		return language.complete(text, caret).stream().map(completion -> completion.apply(text)).toList();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {
			"^|[ipv4-addr:value = '']",
			"[^|[network-traffic:",
			"[netw^]|[network-traffic:]",
			"[file:^|[file:name",
			"[file:hashes.^|[file:hashes.'SHA-256'",
			"[file:hashes.'SH^']|[file:hashes.'SHA-256']",
			"[network-traffic:dst_ref.v^ = 'x']|[network-traffic:dst_ref.value = 'x']",
			"[network-traffic:d^|[network-traffic:dst_ref.",
			"[process:image_ref.parent_directory_ref.^|[process:image_ref.parent_directory_ref.path",
			"[file:extensions.^|[file:extensions.'windows-pebinary-ext'.",
			"[file:extensions.'windows-pebinary-ext'.sections[*].e^|[file:extensions.'windows-pebinary-ext'.sections[*].entropy",
			"[file:extensions.'windows-pebinary-ext'.pe_type = ^]|[file:extensions.'windows-pebinary-ext'.pe_type = 'exe']",
			"[windows-registry-key:values[*].data_type = 'REG_^']|[windows-registry-key:values[*].data_type = 'REG_SZ']",
			"[network-traffic:is_active = ^|[network-traffic:is_active = true",
			"[file:name ^|[file:name LIKE ''",
			"[file:name LI^|[file:name LIKE ''",
			"[email-message:to_refs^|[email-message:to_refs[*].",
			"[file:ctime > ^|[file:ctime > t'2026-01-01T00:00:00Z'",
			"[file:name = 'x' ^|[file:name = 'x' AND ",
			"[file:name = 'x'^|[file:name = 'x']",
			"[file:name = 'x'] ^|[file:name = 'x'] FOLLOWEDBY ",
			"[file:name = 'x'] ^|[file:name = 'x'] WITHIN 300 SECONDS",
			"[file:name = 'x'] WITHIN 5 ^|[file:name = 'x'] WITHIN 5 SECONDS",
			"[file:name = 'x'] REPEATS 5 ^|[file:name = 'x'] REPEATS 5 TIMES",
			"[file:name = 'x' AND ^|[file:name = 'x' AND file:",
			"[file:name = 'x' AND NOT EXISTS fi^|[file:name = 'x' AND NOT EXISTS file:" })
	void whatFitsIsOffered(String marked, String result) {
		assertTrue(results(marked).stream().map(String::strip).toList().contains(result.strip()), marked + " → " + results(marked));
	}

	@Test
	void numbersAreNotComparedAsTexts() {
		assertFalse(results("[file:size ^").contains("[file:size LIKE ''"));
	}

	@Test
	void theCaretStandsWhereTypingGoesOn() {
		Completion like = language.complete("[file:name ", 11).stream().filter(each -> each.label().equals("LIKE")).findFirst().orElseThrow();
		assertEquals("LIKE '".length(), like.caret());
	}

	@Test
	void everyPathThatIsOfferedIsKnown() {
		for (String type : ObjectPaths.types()) {
			for (Completion step : language.complete("[" + type + ":", type.length() + 2)) {
				String name = step.label();
				assertTrue(ObjectPaths.members(ObjectPaths.start(type).orElseThrow()).containsKey(name), type + ":" + name);
			}
			assertFalse(ObjectPaths.section(type).isEmpty(), type);
		}
	}
}
