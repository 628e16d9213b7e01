package org.akashi.report.office.internal;

import java.util.ArrayList;
import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.w3c.dom.Node;

/** Text boxes that are anchored in a paragraph: POI passes them over. */
final class WordTextBoxes {

	private static final int DEEPEST = 60;

	private WordTextBoxes() {
	}

	/** The paragraphs of all boxes. */
	static List<String> texts(XWPFParagraph paragraph) {
		boolean drawn = paragraph.getRuns().stream().map(XWPFRun::getCTR)
				.anyMatch(run -> run.sizeOfDrawingArray() > 0 || run.sizeOfPictArray() > 0 || run.xmlText().contains("AlternateContent"));
		List<String> texts = new ArrayList<>();
		if (drawn) {
			boxes(paragraph.getCTP().getDomNode(), texts, 0);
		}
		return texts;
	}

	private static void boxes(Node node, List<String> texts, int depth) {
		String name = node.getLocalName();
		if ("Fallback".equals(name) || depth > DEEPEST) {
			return; // says the same again for old programs
		}
		boolean box = "txbxContent".equals(name);
		for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (box && "p".equals(child.getLocalName())) {
				StringBuilder text = new StringBuilder();
				text(child, text, depth);
				if (!text.toString().isBlank()) {
					texts.add(text.toString());
				}
			} else {
				boxes(child, texts, depth + 1);
			}
		}
	}

	private static void text(Node node, StringBuilder text, int depth) {
		for (Node child = node.getFirstChild(); child != null && depth < DEEPEST; child = child.getNextSibling()) {
			switch (child.getLocalName() == null ? "" : child.getLocalName()) {
			case "t" -> letters(child, text);
			case "tab" -> text.append('\t');
			case "br", "cr" -> text.append('\n');
			case "del", "instrText", "pPr", "rPr" -> {
				continue;
			}
			default -> text(child, text, depth + 1);
			}
		}
	}

	private static void letters(Node element, StringBuilder text) {
		for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
			text.append(child.getNodeValue() == null ? "" : child.getNodeValue());
		}
	}
}
