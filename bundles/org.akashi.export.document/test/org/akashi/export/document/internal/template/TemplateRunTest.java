package org.akashi.export.document.internal.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.akashi.export.ExportRequest;
import org.akashi.export.Knowledge;
import org.akashi.export.document.DocumentTemplates;
import org.akashi.export.document.SampleKnowledge;
import org.akashi.export.document.internal.content.Contents;
import org.akashi.export.document.internal.content.Settings;
import org.akashi.model.StixObject;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateRunTest {

	@TempDir
	private Path folder;

	private final Contents contents = contents("en");

	@Test
	void whatItPrintsIsEscaped() throws IOException {
		assertEquals("<b>&lt;x&gt; &amp; &quot;</b>", fill("<b>${'<x> & \"'}</b>"));
	}

	@Test
	void itSpeaksTheLanguageOfTheDocument() throws IOException {
		assertEquals("出典 page 3", new TemplateRun(new TemplateSource("t", "${word('sources')} page ${3}")).fill(contents("ja"), new NullProgressMonitor()));
		assertEquals("page 3", fill("${word('page', 3)}"));
	}

	@Test
	void everyPieceIsThere() throws IOException {
		assertTrue(fill("<@a.summary/><@a.sourceList/><@a.closing/>").contains("What is not in here"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "ok\\n${judgements[0].nothing}|line 2, column 3", "<#list a|line 1, column", "x\\n\\n${nothing}|line 3, column 3",
			"${word('no.such')}|no words", "${word()}|needs the key", "${section('a', 'b')}|needs the name", "<#include 'other.ftlh'>|other.ftlh",
			"<#import '/etc/passwd' as p>|passwd" })
	void faultsSayWhereAndWhatToDo(String template, String said) {
		TemplateFault fault = assertThrows(TemplateFault.class, () -> fill(template.replace("\\n", "\n")));
		assertTrue(fault.getMessage().contains("\"mine.ftlh\"") && fault.getMessage().contains(said.replace("\\n", "\n")), fault.getMessage());
		assertTrue(fault.getMessage().contains("Correct the template"), fault.getMessage());
	}

	@ParameterizedTest
	@ValueSource(strings = { "${'freemarker.template.utility.Execute'?new()('id')}", "${'freemarker.template.utility.ObjectConstructor'?new()}",
			"${document?api.class}", "${document.class.name}", "${word.class}", "<#assign x = 'java.lang.Runtime'?new()>" })
	void nothingOfJavaIsInReach(String template) {
		assertThrows(TemplateFault.class, () -> fill(template));
	}

	@Test
	void aLoopWithoutEndEnds() {
		TemplateRun run = new TemplateRun(new TemplateSource("mine.ftlh", "<#list 1.. as i></#list>"), Duration.ofMillis(300));
		TemplateFault fault = assertThrows(TemplateFault.class, () -> run.fill(contents, new NullProgressMonitor()));
		assertTrue(fault.getMessage().contains("did not come to an end"), fault.getMessage());
	}

	@Test
	void aMacroThatCallsItselfEnds() {
		TemplateFault fault = assertThrows(TemplateFault.class, () -> fill("<#macro m><@m/></#macro><@m/>"));
		assertTrue(fault.getMessage().contains("without end"), fault.getMessage());
	}

	@Test
	void itCanBeCancelled() {
		NullProgressMonitor monitor = new NullProgressMonitor();
		monitor.setCanceled(true);
		assertThrows(OperationCanceledException.class,
				() -> new TemplateRun(new TemplateSource("mine.ftlh", "<#list 1.. as i></#list>")).fill(contents, monitor));
	}

	@Test
	void templatesOfTheCaseGoBeforeThoseOfTheUserButNotBeforeTheBuiltIn() throws IOException {
		System.setProperty("akashi.templates", folder.toString());
		try {
			Files.writeString(folder.resolve("mine.ftlh"), "user");
			Files.writeString(folder.resolve("only.ftlh"), "only");
			Knowledge knowledge = new WithTemplates(Map.of("mine.ftlh", "case", "full", "not this", "full.ftlh", "nor this"));
			assertEquals("case", TemplateSource.of("mine", knowledge).text());
			assertEquals("only", TemplateSource.of("only.ftlh", knowledge).text());
			assertEquals(DocumentTemplates.text("full"), TemplateSource.of("full", knowledge).text());
			assertEquals(java.util.List.of("full", "brief", "handover", "mine.ftlh", "only.ftlh"), DocumentTemplates.names());
			TemplateFault fault = assertThrows(TemplateFault.class, () -> TemplateSource.of("../secret", knowledge));
			assertTrue(fault.getMessage().contains("full, brief, handover") && fault.getMessage().contains(folder.toString()), fault.getMessage());
		} finally {
			System.clearProperty("akashi.templates");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "full", "brief", "handover" })
	void theBuiltInOnesSpeakBothLanguages(String name) throws IOException {
		for (String language : new String[] { "en", "ja" }) {
			String html = new TemplateRun(new TemplateSource(name, DocumentTemplates.text(name))).fill(contents(language), new NullProgressMonitor());
			assertFalse(html.contains("${"), html);
			assertTrue(html.contains("kettle[.]example[.]com"), name);
		}
	}

	private String fill(String template) throws IOException {
		return new TemplateRun(new TemplateSource("mine.ftlh", template)).fill(contents, new NullProgressMonitor());
	}

	private static Contents contents(String language) {
		return Contents.of(new ExportRequest(SampleKnowledge.knowledge(), Map.of()),
				new Settings("html", language, "", "t", true, true, true, Set.of(), 100), new NullProgressMonitor());
	}

	/** Knowledge of a case that has templates. */
	private record WithTemplates(Map<String, String> texts) implements Knowledge {

		@Override
		public String name() {
			return "c";
		}

		@Override
		public Stream<StixObject> objects() {
			return Stream.empty();
		}

		@Override
		public Stream<StixObject> objects(String type) {
			return Stream.empty();
		}

		@Override
		public Optional<StixObject> object(String id) {
			return Optional.empty();
		}

		@Override
		public Optional<String> reportText(String sha256) {
			return Optional.empty();
		}

		@Override
		public String reportTitle(String sha256) {
			return "";
		}

		@Override
		public Optional<String> template(String name) {
			return Optional.ofNullable(texts.get(name));
		}
	}
}
