package org.akashi.indicator.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.akashi.indicator.pattern.TextFinding;
import org.akashi.indicator.pattern.TextFinding.Severity;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class YaraCompilerTest {

	@TempDir
	private Path folder;

	private YaraCompiler program(String script, Duration limit) throws Exception {
		Assumptions.assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "There is no shell for a made compiler");
		Path program = Files.writeString(folder.resolve("yarac"), "#!/bin/sh\n" + script + "\n");
		Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
		return new YaraCompiler(program, limit);
	}

	@Test
	void messagesOfTheCompilerHaveTheirLine() {
		List<TextFinding> findings = YaraCompiler.findings("rule a {\n condition: $b\n}\n",
				"warning: rule \"a\" in rules.yar(1): slow\nerror: rule \"a\" in rules.yar(2): undefined string \"$b\"\nrules.yar(3): error: syntax error\n");
		assertEquals(List.of(1, 2, 3), findings.stream().map(TextFinding::line).toList());
		assertEquals(Severity.WARNING, findings.getFirst().severity());
		assertEquals("yarac: undefined string \"$b\"", findings.get(1).message());
		assertEquals(2, findings.get(1).column());
	}

	@Test
	void theInstalledCompilerIsAsked() {
		Optional<YaraCompiler> installed = YaraCompiler.installed();
		Assumptions.assumeTrue(installed.isPresent(), "yarac is not installed");
		assertEquals(List.of(), installed.get().check("rule a { condition: true }", null).orElseThrow());
		assertEquals(Severity.ERROR, installed.get().check("import \"pe\"\nrule a { condition: pe.nothing }", null).orElseThrow().getFirst().severity());
	}

	@Test
	void aCompilerThatHangsIsEnded() throws Exception {
		long start = System.nanoTime();
		assertTrue(program("sleep 60", Duration.ofMillis(300)).check("rule a { condition: true }", null).isEmpty());
		assertTrue(System.nanoTime() - start < 30_000_000_000L);
	}

	@Test
	void cancellingEndsTheCompiler() throws Exception {
		NullProgressMonitor monitor = new NullProgressMonitor();
		monitor.setCanceled(true);
		assertTrue(program("sleep 60", Duration.ofMinutes(1)).check("rule a { condition: true }", monitor).isEmpty());
	}

	@Test
	void rulesThatAskForFilesAreNotGivenToIt() throws Exception {
		assertTrue(program("echo 'error: rule \"a\" in rules.yar(1): secret'", Duration.ofSeconds(20)).check("include \"/etc/passwd\"\nrule a { condition: true }", null).isEmpty());
	}

	@Test
	void itHasNothingOfOurEnvironmentAndAnEmptyFolder() throws Exception {
		List<TextFinding> findings = program("echo \"error: rule \\\"a\\\" in rules.yar(1): home=$HOME files=$(ls | sort | tr '\\n' ' ')\"", Duration.ofSeconds(20))
				.check("rule a { condition: true }", null).orElseThrow();
		assertTrue(findings.getFirst().message().contains("home= files="), findings.toString());
	}

	@Test
	void theProgramIsLookedForOnThePath() throws Exception {
		program("true", Duration.ofSeconds(1));
		assertEquals(folder.resolve("yarac"), YaraCompiler.onPath("/nowhere:" + folder).orElseThrow());
		assertTrue(YaraCompiler.onPath("relative::").isEmpty());
		assertTrue(YaraCompiler.onPath(null).isEmpty());
	}
}
