package org.akashi.export.document.internal.word;

import org.akashi.export.document.internal.content.Contents;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.eclipse.core.runtime.IProgressMonitor;
import org.jsoup.nodes.Element;

/** Pictures in a document for Word. */
final class WordFigures {

	private WordFigures() {
	}

	static void place(Contents contents, Element body, IProgressMonitor monitor) {
		body.select("figure").remove();
	}

	static void write(Element figure, XWPFDocument document) {
		// placed as paragraphs
	}
}
