package org.akashi.export.document.internal.pdf;

import org.akashi.export.document.internal.content.Contents;
import org.jsoup.nodes.Entities;

/** The metadata of a PDF (ISO 16684-1), with the identification of PDF/UA-1 (ISO 14289-1, section 5). */
final class PdfMetadata {

	private PdfMetadata() {
	}

	static String of(Contents contents) {
		String title = Entities.escape(contents.documentTitle().replaceAll("\\p{Cntrl}", " "));
		String date = contents.now().toString();
		return """
				<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
				<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
				<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" \
				xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
				<dc:format>application/pdf</dc:format>
				<dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
				<dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
				<xmp:CreatorTool>Akashi</xmp:CreatorTool><xmp:CreateDate>%s</xmp:CreateDate><xmp:ModifyDate>%s</xmp:ModifyDate>
				<pdf:Producer>Akashi</pdf:Producer><pdfuaid:part>1</pdfuaid:part>
				</rdf:Description></rdf:RDF></x:xmpmeta>
				<?xpacket end="w"?>""".formatted(title, contents.words().language(), date, date);
	}
}
