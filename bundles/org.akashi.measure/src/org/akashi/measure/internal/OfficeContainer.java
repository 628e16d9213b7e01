package org.akashi.measure.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An Office Open XML file (ECMA-376) around one part, with as few others as a reader needs. */
final class OfficeContainer {

	private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
	private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
	private static final String TYPE = "application/vnd.openxmlformats-officedocument.";
	private static final String SLIDES = "<p:%s xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\" xmlns:r=\"" + OFFICE + "\">%s</p:%s>";

	private final Map<String, byte[]> parts = new LinkedHashMap<>();
	private final StringBuilder types = new StringBuilder();

	private OfficeContainer() {
	}

	/** A Word file with this main part. */
	static byte[] word(byte[] document) {
		OfficeContainer container = new OfficeContainer();
		container.relation("", "r1", "officeDocument", "word/document.xml");
		container.part("word/document.xml", "wordprocessingml.document.main", document);
		return container.packed();
	}

	/** An Excel file with this sheet. */
	static byte[] sheet(byte[] sheet) {
		OfficeContainer container = new OfficeContainer();
		container.relation("", "r1", "officeDocument", "xl/workbook.xml");
		container.part("xl/workbook.xml", "spreadsheetml.sheet.main", bytes("<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
				+ " xmlns:r=\"" + OFFICE + "\"><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"));
		container.relation("xl/workbook.xml", "r1", "worksheet", "worksheets/sheet1.xml");
		container.part("xl/worksheets/sheet1.xml", "spreadsheetml.worksheet", sheet);
		return container.packed();
	}

	/** A PowerPoint file with this slide, and a layout and a master without shapes. */
	static byte[] slide(byte[] slide) {
		OfficeContainer container = new OfficeContainer();
		container.relation("", "r1", "officeDocument", "ppt/presentation.xml");
		container.part("ppt/presentation.xml", "presentationml.presentation.main",
				slides("presentation", "<p:sldMasterIdLst><p:sldMasterId id=\"1\" r:id=\"r2\"/></p:sldMasterIdLst>"
						+ "<p:sldIdLst><p:sldId id=\"256\" r:id=\"r1\"/></p:sldIdLst>"));
		container.relations("ppt/presentation.xml", "r1", "slide", "slides/slide1.xml", "r2", "slideMaster", "slideMasters/slideMaster1.xml");
		container.part("ppt/slides/slide1.xml", "presentationml.slide", slide);
		container.relation("ppt/slides/slide1.xml", "r1", "slideLayout", "../slideLayouts/slideLayout1.xml");
		container.part("ppt/slideLayouts/slideLayout1.xml", "presentationml.slideLayout",
				slides("sldLayout", "<p:cSld><p:spTree><p:nvGrpSpPr/><p:grpSpPr/></p:spTree></p:cSld>"));
		container.relation("ppt/slideLayouts/slideLayout1.xml", "r1", "slideMaster", "../slideMasters/slideMaster1.xml");
		container.part("ppt/slideMasters/slideMaster1.xml", "presentationml.slideMaster",
				slides("sldMaster", "<p:cSld><p:spTree><p:nvGrpSpPr/><p:grpSpPr/></p:spTree></p:cSld>"));
		return container.packed();
	}

	private static byte[] slides(String element, String content) {
		return bytes(String.format(SLIDES, element, content, element));
	}

	private void part(String name, String type, byte[] content) {
		parts.put(name, content);
		types.append("<Override PartName=\"/").append(name).append("\" ContentType=\"").append(TYPE).append(type).append("+xml\"/>");
	}

	private void relation(String from, String id, String type, String target) {
		relations(from, id, type, target);
	}

	/** The relations of a part, or of the whole file for {@code ""}: id, type and target in turn. */
	private void relations(String from, String... relations) {
		StringBuilder xml = new StringBuilder("<Relationships xmlns=\"" + PACKAGE + "relationships\">");
		for (int i = 0; i < relations.length; i += 3) {
			xml.append("<Relationship Id=\"").append(relations[i]).append("\" Type=\"").append(OFFICE).append('/').append(relations[i + 1])
					.append("\" Target=\"").append(relations[i + 2]).append("\"/>");
		}
		int folder = from.lastIndexOf('/') + 1;
		parts.put(from.substring(0, folder) + "_rels/" + from.substring(folder) + ".rels", bytes(xml.append("</Relationships>").toString()));
	}

	private byte[] packed() {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream out = new ZipOutputStream(bytes)) {
			entry(out, "[Content_Types].xml", bytes("<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\" ContentType=\""
					+ "application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>" + types
					+ "</Types>"));
			for (Map.Entry<String, byte[]> part : parts.entrySet()) {
				entry(out, part.getKey(), part.getValue());
			}
		} catch (IOException e) {
			throw new IllegalStateException("Nothing is written but memory", e);
		}
		return bytes.toByteArray();
	}

	private static void entry(ZipOutputStream out, String name, byte[] content) throws IOException {
		out.putNextEntry(new ZipEntry(name));
		out.write(content);
		out.closeEntry();
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}
}
