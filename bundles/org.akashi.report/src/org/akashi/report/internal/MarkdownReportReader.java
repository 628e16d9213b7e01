package org.akashi.report.internal;

import java.util.regex.Pattern;

import org.akashi.report.ReadLimits;
import org.akashi.report.ReportFile;
import org.akashi.report.ReportText;
import org.akashi.report.spi.ReportReader;
import org.akashi.report.spi.ReportTextBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/** Reads Markdown (CommonMark with tables, front matter and footnotes), as much of it as reports use. */
public final class MarkdownReportReader implements ReportReader {

	private static final Pattern[] SIGNS = { Pattern.compile("(?m)^#{1,6} \\S"), Pattern.compile("\\[[^\\]\\n]+\\]\\((?:https?:|/|\\.|#)[^)\\s]*\\)"),
			Pattern.compile("(?m)^\\|?\\s*:?-{3,}:?\\s*\\|(?:\\s*:?-{3,}:?\\s*\\|?)*$"), Pattern.compile("(?m)^(?:```|~~~)"),
			Pattern.compile("\\*\\*[^\\s*][^*\\n]*\\*\\*"), Pattern.compile("(?m)^(?:\\S.*)\\n(?:={3,}|-{3,})$") };

	@Override
	public int confidence(ReportFile file) {
		String head = TextSource.head(file);
		int signs = 0;
		for (Pattern sign : SIGNS) {
			signs += sign.matcher(head).find() ? 1 : 0;
		}
		boolean frontMatter = head.startsWith("---\n") && head.indexOf("\n---\n", 4) > 0;
		boolean named = file.extension().equals("md") || file.extension().equals("markdown")
				|| file.mediaType().startsWith("text/markdown");
		if (head.isBlank() || head.startsWith("= ") || head.contains("\n|===")) {
			return named && !head.isBlank() ? 25 : NONE;
		}
		if (TextSource.isNamedPlain(file)) {
			return signs >= 2 ? 15 : NONE;
		}
		if (named) {
			return 50 + Math.min(signs, 2) * 5;
		}
		return signs >= 2 || frontMatter && signs > 0 ? 40 : NONE;
	}

	@Override
	public ReportText read(ReportFile file, ReadLimits limits, IProgressMonitor monitor) throws CoreException {
		DecodedText source = TextSource.decode(file, limits);
		ReportTextBuilder builder = new ReportTextBuilder(limits, monitor);
		TextSource.problems(source).forEach(builder::problem);
		MarkdownBlocks blocks = new MarkdownBlocks(builder, source);
		blocks.append();
		return builder.build(blocks.metadata());
	}
}
