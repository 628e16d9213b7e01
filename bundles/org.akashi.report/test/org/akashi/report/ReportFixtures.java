package org.akashi.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.akashi.report.Block.Kind;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;

/** Reading in tests: every text that is read is checked against the rules, and through the text map and back. */
public final class ReportFixtures {

	private ReportFixtures() {
	}

	public static ReportText read(String name, byte[] content) throws CoreException {
		return read(ReportFile.of(name, content), ReadLimits.DEFAULT);
	}

	public static ReportText read(String name, String content) throws CoreException {
		return read(name, content.getBytes(StandardCharsets.UTF_8));
	}

	public static ReportText read(ReportFile file, ReadLimits limits) throws CoreException {
		ReportText text = ReportReaders.builtIn().read(file, limits, new NullProgressMonitor());
		assertEquals(List.of(), ReportTextRules.violations(text));
		byte[] map = ReportTextFormat.write(text);
		ReportText again = ReportTextFormat.read(text.text(), map);
		assertEquals(text.blocks(), again.blocks());
		assertEquals(text.links(), again.links());
		assertEquals(text.metadata(), again.metadata());
		assertEquals(text.originalOffsets(), again.originalOffsets());
		return text;
	}

	public static IStatus failure(ReportFile file, ReadLimits limits) {
		return assertThrows(CoreException.class,
				() -> ReportReaders.builtIn().read(file, limits, new NullProgressMonitor())).getStatus();
	}

	public static List<String> blocks(ReportText text) {
		return text.blocks().stream().map(block -> of(text, block)).toList();
	}

	public static List<String> blocks(ReportText text, Kind kind) {
		return text.blocks().stream().filter(block -> block.kind() == kind).map(block -> of(text, block)).toList();
	}

	public static List<String> article(ReportText text) {
		return text.blocks().stream().filter(block -> !block.boilerplate()).map(block -> of(text, block)).toList();
	}

	public static String of(ReportText text, Block block) {
		return text.text().substring(block.start(), block.end());
	}

	public static List<Integer> codes(ReportText text) {
		return text.problems().stream().map(IStatus::getCode).toList();
	}
}
