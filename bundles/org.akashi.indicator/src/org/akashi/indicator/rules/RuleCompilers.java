package org.akashi.indicator.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.akashi.indicator.pattern.TextFinding;
import org.eclipse.core.runtime.IProgressMonitor;

/** The real compilers of rules, where they are installed. They are processes: never ask on the UI thread. */
public final class RuleCompilers {

	private RuleCompilers() {
	}

	/**
	 * What the real compiler says.
	 *
	 * @param patternType the language
	 * @param monitor     to be asked whether it shall stop, or null
	 * @return empty when there is no compiler for it, or it gave no answer in time
	 */
	public static Optional<List<TextFinding>> check(String patternType, String text, IProgressMonitor monitor) {
		return patternType.equals("yara") ? YaraCompiler.installed().flatMap(compiler -> compiler.check(text, monitor)) : Optional.empty();
	}

	/** Findings of two checks, in order of the text; what both found in one line stands once, as the compiler says it. */
	public static List<TextFinding> joined(List<TextFinding> structure, List<TextFinding> compiler) {
		List<TextFinding> all = new ArrayList<>(compiler);
		structure.stream().filter(finding -> compiler.stream().noneMatch(other -> other.line() == finding.line() && other.severity() == finding.severity()))
				.forEach(all::add);
		all.sort(Comparator.comparingInt(TextFinding::start));
		return all;
	}
}
