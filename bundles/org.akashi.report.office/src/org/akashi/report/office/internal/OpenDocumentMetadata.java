package org.akashi.report.office.internal;

import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Title and author of an Open Document, from its part meta.xml. */
final class OpenDocumentMetadata extends DefaultHandler {

	private static final int LONGEST = 1_000;

	private final StringBuilder text = new StringBuilder();
	private String title = "";
	private String creator = "";
	private String initial = "";

	@Override
	public void startElement(String uri, String name, String qualified, Attributes attributes) {
		text.setLength(0);
	}

	@Override
	public void characters(char[] chars, int start, int length) {
		text.append(chars, start, Math.min(length, Math.max(0, LONGEST - text.length())));
	}

	@Override
	public void endElement(String uri, String name, String qualified) {
		String value = text.toString().strip();
		switch (name) {
		case "title" -> title = value;
		case "creator" -> creator = value;
		case "initial-creator" -> initial = value;
		default -> text.setLength(0);
		}
	}

	String title() {
		return title;
	}

	/** Who wrote it first, else who saved it last. */
	String creator() {
		return initial.isEmpty() ? creator : initial;
	}
}
