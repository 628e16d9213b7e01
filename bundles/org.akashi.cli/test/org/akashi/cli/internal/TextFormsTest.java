package org.akashi.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextFormsTest {

	@Test
	void whatReportsHoldCantControlATerminal() {
		assertEquals("a\ufffd[31m b c\ufffdd 証", Terminal.safe("a\u001b[31m\nb\tc\u202ed 証"));
	}

	@Test
	void tablesCountWideCharactersTwice() {
		StringWriter out = new StringWriter();
		TextTable table = new TextTable("a", "b");
		table.row("証拠", "x");
		table.row("abcde", "y");
		table.print(new PrintWriter(out, true));
		assertEquals("  a      b\n  証拠   x\n  abcde  y\n", out.toString().replace("\r\n", "\n"));
	}

	@Test
	void longCellsAreCutAndEmptyTablesPrintNothing() {
		StringWriter out = new StringWriter();
		new TextTable("a").print(new PrintWriter(out, true));
		assertEquals("", out.toString());
		TextTable table = new TextTable("a");
		table.row("x".repeat(500));
		table.print(new PrintWriter(out, true));
		assertTrue(out.toString().lines().allMatch(line -> line.length() < 90));
		assertTrue(out.toString().contains("…"));
	}

	@ParameterizedTest
	@CsvSource({ "a.pdf,a.pdf", "../../etc/passwd,etc/passwd", "/abs/x,abs/x", "a:b*?.txt,a_b__.txt", "..,report", "a//b,a/b" })
	void outputNamesStayInTheirFolder(String relative, String name) {
		assertEquals(name, new OutputNames().next(relative));
	}

	@Test
	void outputNamesAreGivenOnce() {
		OutputNames names = new OutputNames();
		assertEquals("a", names.next("a"));
		assertEquals("A-2", names.next("A"));
		assertEquals("a-2-2", names.next("a-2"));
		assertEquals("a_b", OutputNames.leaf("a/b"));
	}

	@Test
	void aTerminalSeesOneLineThatRewritesItself() {
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		AtomicLong now = new AtomicLong(1_000_000_000);
		Console console = Console.of(InputStream.nullInputStream(), new ByteArrayOutputStream(), err, Path.of("."), true);
		ProgressLine progress = new ProgressLine(console, false, now::get);
		progress.beginTask("x", 2);
		progress.subTask("one");
		progress.subTask("too soon after");
		now.addAndGet(200_000_000);
		progress.worked(1);
		progress.subTask("two\nlines");
		progress.done();
		String shown = err.toString(StandardCharsets.UTF_8);
		assertEquals("\r\u001b[K[0 %] one\r\u001b[K[50 %] two lines\r\u001b[K", shown);
		assertFalse(shown.contains("too soon"));
	}

	@Test
	void aComplaintIsOneLine() {
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		Console.of(InputStream.nullInputStream(), new ByteArrayOutputStream(), err, Path.of("."), false)
				.complain("a\nb\u001b[2J");
		assertEquals("akashi: a b\ufffd[2J\n", err.toString(StandardCharsets.UTF_8));
	}
}
