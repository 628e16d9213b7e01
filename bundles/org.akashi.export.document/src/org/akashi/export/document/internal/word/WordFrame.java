package org.akashi.export.document.internal.word;

import java.io.IOException;

import org.akashi.export.document.internal.content.Contents;
import org.akashi.export.document.internal.content.DocumentMarking;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;

/** Paper, header and footer: the marking on each page, above and below, and page numbers. */
final class WordFrame {

	private final XWPFDocument document;
	private final Contents contents;

	WordFrame(XWPFDocument document, Contents contents) {
		this.document = document;
		this.contents = contents;
	}

	void write() throws IOException {
		CTSectPr section = document.getDocument().getBody().addNewSectPr();
		CTPageSz size = section.addNewPgSz();
		size.setW(11906);
		size.setH(16838);
		CTPageMar margin = section.addNewPgMar();
		margin.setTop(1300);
		margin.setBottom(1200);
		margin.setLeft(1150);
		margin.setRight(1150);
		margin.setHeader(560);
		margin.setFooter(500);
		margin.setGutter(0);
		XWPFParagraph head = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
		head.setStyle("Header");
		soft(head, contents.documentTitle());
		head.createRun().addTab();
		marking(head);
		XWPFParagraph foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
		foot.setStyle("Footer");
		String[] around = contents.words().of("page.of", "\u0001", "\u0002").split("[\u0001\u0002]", -1);
		soft(foot, around[0]);
		field(foot, "PAGE");
		soft(foot, around[1]);
		field(foot, "NUMPAGES");
		soft(foot, around[2]);
		foot.createRun().addTab();
		marking(foot);
	}

	/** Black behind the level's colour, as the Traffic Light Protocol wants it. */
	private void marking(XWPFParagraph paragraph) {
		if (!contents.marking().label().isEmpty()) {
			XWPFRun run = paragraph.createRun();
			run.setText(" " + contents.marking().label() + " ");
			run.setBold(true);
			run.setColor(contents.marking().colour().substring(1));
			CTShd shade = run.getCTR().getRPr().addNewShd();
			shade.setVal(STShd.CLEAR);
			shade.setColor("auto");
			shade.setFill(DocumentMarking.BACKGROUND.substring(1));
		}
	}

	private static void soft(XWPFParagraph paragraph, String text) {
		if (!text.isEmpty()) {
			XWPFRun run = paragraph.createRun();
			run.setStyle("Soft");
			run.setText(text);
		}
	}

	static void field(XWPFParagraph paragraph, String instruction) {
		paragraph.createRun().getCTR().addNewFldChar().setFldCharType(org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType.BEGIN);
		paragraph.createRun().getCTR().addNewInstrText().setStringValue(" " + instruction + " ");
		paragraph.createRun().getCTR().addNewFldChar().setFldCharType(org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType.SEPARATE);
		paragraph.createRun().setText("1");
		paragraph.createRun().getCTR().addNewFldChar().setFldCharType(org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType.END);
	}
}
