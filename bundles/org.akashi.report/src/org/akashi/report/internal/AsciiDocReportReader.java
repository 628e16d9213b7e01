package org.akashi.report.internal;

import java.util.regex.Pattern;

import org.akashi.report.ReadLimits;
import org.akashi.report.ReportFile;
import org.akashi.report.ReportText;
import org.akashi.report.spi.ReportReader;
import org.akashi.report.spi.ReportTextBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/** Reads AsciiDoc, as much of it as reports use: headings, lists, tables, listings, links. */
public final class AsciiDocReportReader implements ReportReader {

	private static final Pattern[] SIGNS = { Pattern.compile("(?m)^={1,6} \\S"), Pattern.compile("(?m)^\\|={3,}$"),
			Pattern.compile("(?m)^(?:-{4,}|\\.{4,})$"), Pattern.compile("(?m)^:[\\w-]+:(?: .*)?$"),
			Pattern.compile("(?m)^\\[(?:options|cols|source|quote|%header)[^\\]]*\\]$"), Pattern.compile("(?:https?://|link:)\\S+\\[[^\\].]") };

	@Override
	public int confidence(ReportFile file) {
		String head = TextSource.head(file);
		int signs = 0;
		for (Pattern sign : SIGNS) {
			signs += sign.matcher(head).find() ? 1 : 0;
		}
		boolean named = file.extension().equals("adoc") || file.extension().equals("asciidoc") || file.extension().equals("asc");
		boolean titled = head.startsWith("= ") || SIGNS[0].matcher(head).find() && (SIGNS[1].matcher(head).find() || SIGNS[2].matcher(head).find());
		if (head.isBlank() || head.startsWith("-----BEGIN")) {
			return NONE;
		}
		if (TextSource.isNamedPlain(file)) {
			return titled ? 16 : NONE;
		}
		if (named) {
			return 50 + Math.min(signs, 2) * 5;
		}
		return titled && signs >= 2 ? 45 : titled && head.startsWith("= ") ? 35 : NONE;
	}

	@Override
	public ReportText read(ReportFile file, ReadLimits limits, IProgressMonitor monitor) throws CoreException {
		DecodedText source = TextSource.decode(file, limits);
		ReportTextBuilder builder = new ReportTextBuilder(limits, monitor);
		TextSource.problems(source).forEach(builder::problem);
		AsciiDocBlocks blocks = new AsciiDocBlocks(builder, source);
		blocks.append();
		return builder.build(blocks.metadata());
	}
}
