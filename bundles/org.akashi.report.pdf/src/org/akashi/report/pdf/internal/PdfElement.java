package org.akashi.report.pdf.internal;

/** What stands on a page, in the order in which it is read. */
sealed interface PdfElement permits PdfPage.Line, PdfTable {

	/** Whether it belongs to the page, not to the text. */
	boolean isFurniture();
}
