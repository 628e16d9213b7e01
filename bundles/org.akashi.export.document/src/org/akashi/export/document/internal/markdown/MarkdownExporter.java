package org.akashi.export.document.internal.markdown;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.akashi.export.LossReport.Loss;
import org.akashi.export.document.internal.DocumentExporter;
import org.akashi.export.document.internal.body.Body;
import org.akashi.export.document.internal.content.Contents;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * A document as Markdown: CommonMark 0.31 with the tables of GitHub Flavored Markdown. Places that links lead to are
 * written as {@code <a id="…"></a>}, the only markup of HTML in it; all else is escaped.
 */
public final class MarkdownExporter extends DocumentExporter {

	/** {@code --format markdown}. */
	public static final String ID = "markdown";

	/** For declarative services. */
	public MarkdownExporter() {
		super(ID, false);
	}

	@Override
	protected List<Loss> write(Contents contents, Body body, OutputStream out, IProgressMonitor monitor) throws IOException {
		String marking = contents.marking().label();
		StringBuilder text = new StringBuilder();
		if (!marking.isEmpty()) {
			text.append("**").append(MarkdownText.escaped(marking)).append("**\n\n");
		}
		body.element().select("figure").remove();
		text.append(new MarkdownBlocks(body.element()).text());
		if (!marking.isEmpty()) {
			text.append("\n---\n\n**").append(MarkdownText.escaped(marking)).append("**\n");
		}
		Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
		writer.write(text.toString());
		writer.flush();
		return List.of();
	}
}
