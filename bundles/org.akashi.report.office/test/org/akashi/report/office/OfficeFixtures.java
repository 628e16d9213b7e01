package org.akashi.report.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.akashi.report.Block;
import org.akashi.report.Block.Kind;
import org.akashi.report.ReadLimits;
import org.akashi.report.ReportFile;
import org.akashi.report.ReportReaders;
import org.akashi.report.ReportText;
import org.akashi.report.ReportTextRules;
import org.akashi.report.office.internal.OfficeReportReader;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;

/** Documents for tests, made by the library of the office formats, and what is asked of their texts. */
final class OfficeFixtures {

	static final ReportReaders READERS = ReportReaders.builtInAnd(List.of(new OfficeReportReader()));

	static ReportText read(String name, byte[] content) throws CoreException {
		ReportText text = READERS.read(ReportFile.of(name, content), ReadLimits.DEFAULT, new NullProgressMonitor());
		assertEquals(List.of(), ReportTextRules.violations(text));
		return text;
	}

	static IStatus failure(String name, byte[] content, ReadLimits limits) {
		return assertThrows(CoreException.class, () -> READERS.read(ReportFile.of(name, content), limits, new NullProgressMonitor())).getStatus();
	}

	static List<String> blocks(ReportText text, Kind kind) {
		return text.blocks().stream().filter(block -> block.kind() == kind && !block.boilerplate()).map(block -> of(text, block)).toList();
	}

	static String of(ReportText text, Block block) {
		return text.text().substring(block.start(), block.end());
	}

	static List<Integer> codes(ReportText text) {
		return text.problems().stream().map(IStatus::getCode).toList();
	}

	static byte[] save(XWPFDocument document) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		document.write(out);
		document.close();
		return out.toByteArray();
	}

	static void style(XWPFDocument document, String id, String name) {
		CTStyle style = CTStyle.Factory.newInstance();
		style.setStyleId(id);
		style.addNewName().setVal(name);
		XWPFStyles styles = document.getStyles() == null ? document.createStyles() : document.getStyles();
		styles.addStyle(new XWPFStyle(style));
	}

	static XWPFParagraph paragraph(XWPFDocument document, String text) {
		XWPFParagraph paragraph = document.createParagraph();
		paragraph.createRun().setText(text);
		return paragraph;
	}

	static byte[] simple(String text) throws IOException {
		XWPFDocument document = new XWPFDocument();
		paragraph(document, text);
		return save(document);
	}

	interface Change {
		String of(String xml);
	}

	/** The package with one of its parts changed, added when it is not there. */
	static byte[] rewrite(byte[] zip, String part, Change change) throws IOException {
		return rewrite(zip, part, change, StandardCharsets.UTF_8);
	}

	static byte[] rewrite(byte[] zip, String part, Change change, Charset charset) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip)); ZipOutputStream to = new ZipOutputStream(out)) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				byte[] content = in.readAllBytes();
				to.putNextEntry(new ZipEntry(entry.getName()));
				to.write(entry.getName().equals(part) ? change.of(new String(content, StandardCharsets.UTF_8)).getBytes(charset) : content);
			}
		}
		return out.toByteArray();
	}

	static byte[] workbook(Workbook workbook) throws IOException {
		Sheet sheet = workbook.createSheet("Indicators");
		Row head = sheet.createRow(0);
		head.createCell(0).setCellValue("Type");
		head.createCell(1).setCellValue("Value");
		Row first = sheet.createRow(1);
		first.createCell(0).setCellValue("IP");
		first.createCell(1).setCellValue("192.0.2.1");
		first.createCell(4).setCellValue(443);
		Row far = sheet.createRow(9);
		far.createCell(200).setCellValue("far away");
		workbook.createSheet("国").createRow(0).createCell(0).setCellValue("ナミビア");
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		workbook.write(out);
		workbook.close();
		return out.toByteArray();
	}

	private OfficeFixtures() {
	}
}
