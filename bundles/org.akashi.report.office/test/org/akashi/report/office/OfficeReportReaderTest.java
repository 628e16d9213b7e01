package org.akashi.report.office;

import static org.akashi.report.office.OfficeFixtures.codes;
import static org.akashi.report.office.OfficeFixtures.failure;
import static org.akashi.report.office.OfficeFixtures.paragraph;
import static org.akashi.report.office.OfficeFixtures.read;
import static org.akashi.report.office.OfficeFixtures.rewrite;
import static org.akashi.report.office.OfficeFixtures.save;
import static org.akashi.report.office.OfficeFixtures.simple;
import static org.akashi.report.office.OfficeFixtures.workbook;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.akashi.report.ReadLimits;
import org.akashi.report.ReportFile;
import org.akashi.report.ReportStatus;
import org.akashi.report.ReportText;
import org.akashi.report.office.internal.OfficeReportReader;
import org.akashi.report.spi.ReportReader;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** What the reader takes, and what it refuses with which status. */
class OfficeReportReaderTest {

	/** The reader prepares POI; only what comes after is its own doing. */
	@BeforeAll
	static void prepare() {
		byte[] ole = new byte[600];
		System.arraycopy(new byte[] { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1 }, 0, ole, 0, 8);
		assertEquals(ReportStatus.TRUNCATED, failure("a.doc", ole, ReadLimits.DEFAULT).getCode());
	}

	@Test
	void bringsTheLibrariesThatTheOfficeLibrariesImportOnlyOptionally() throws IOException {
		Path file = Path.of("META-INF", "MANIFEST.MF");
		Assumptions.assumeTrue(Files.isRegularFile(file), "runs in the folder of its bundle");
		String manifest = Files.readString(file);
		for (String needed : List.of("org.apache.commons.lang3", "org.apache.commons.math3.util", "com.zaxxer.sparsebits",
				"org.apache.commons.codec.digest", "org.apache.commons.collections4", "org.apache.logging.log4j")) {
			assertTrue(manifest.contains(" " + needed + ";version="), needed);
		}
	}

	@Test
	void documentTypesAreRefused() throws Exception {
		String entity = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>";
		OfficeFixtures.Change change = xml -> xml.replaceFirst("\\?>", "?>" + entity).replace("Some", "&e;");
		IStatus status = failure("a.docx", rewrite(simple("Some text"), "word/document.xml", change), ReadLimits.DEFAULT);
		assertEquals(ReportStatus.EXTERNAL_ENTITY, status.getCode());
		assertTrue(status.getMessage().contains("word/document.xml"));
		OfficeFixtures.Change wide = xml -> entity + "<x/>";
		byte[] utf16 = rewrite(simple("Some text"), "word/document.xml", wide, StandardCharsets.UTF_16LE);
		assertEquals(ReportStatus.EXTERNAL_ENTITY, failure("a.docx", utf16, ReadLimits.DEFAULT).getCode());
		byte[] sheet = rewrite(workbook(new XSSFWorkbook()), "xl/sharedStrings.xml", xml -> entity + xml.replaceFirst("(?s)^<\\?.*?\\?>", ""));
		assertEquals(ReportStatus.EXTERNAL_ENTITY, failure("a.xlsx", sheet, ReadLimits.DEFAULT).getCode());
	}

	@Test
	void remoteTemplatesAndPicturesAreTold() throws Exception {
		XWPFDocument document = new XWPFDocument();
		paragraph(document, "Some text");
		document.getPackagePart().addRelationship(java.net.URI.create("https://example.com/t.dotm"), TargetMode.EXTERNAL,
				"http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate");
		document.getPackagePart().addRelationship(java.net.URI.create("https://example.com/p.png"), TargetMode.EXTERNAL, PackageRelationshipTypes.IMAGE_PART);
		ReportText text = read("a.docx", save(document));
		assertEquals(List.of(ReportStatus.REMOTE_REFERENCE), codes(text));
		assertTrue(text.problems().getFirst().getMessage().contains("2 places"));
	}

	private static byte[] encrypted(byte[] content) throws Exception {
		try (POIFSFileSystem system = new POIFSFileSystem()) {
			Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
			encryptor.confirmPassword("secret");
			try (OPCPackage opened = OPCPackage.open(new ByteArrayInputStream(content)); var out = encryptor.getDataStream(system)) {
				opened.save(out);
			}
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			system.writeFilesystem(out);
			return out.toByteArray();
		}
	}

	@Test
	void aPasswordIsAskedFor() throws Exception {
		IStatus status = failure("a.docx", encrypted(simple("Some text")), ReadLimits.DEFAULT);
		assertEquals(ReportStatus.ENCRYPTED, status.getCode());
		assertTrue(status.getMessage().contains("password"));
	}

	private static byte[] compound(String entry) throws IOException {
		try (POIFSFileSystem system = new POIFSFileSystem()) {
			system.createDocument(new ByteArrayInputStream(new byte[5000]), entry);
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			system.writeFilesystem(out);
			return out.toByteArray();
		}
	}

	@Test
	void olderFormatsAreNamed() throws Exception {
		for (List<String> each : List.of(List.of("WordDocument", ".docx"), List.of("PowerPoint Document", ".pptx"), List.of("__properties_version1.0", ".eml"))) {
			IStatus status = failure("a.bin", compound(each.get(0)), ReadLimits.DEFAULT);
			assertEquals(ReportStatus.UNSUPPORTED, status.getCode());
			assertTrue(status.getMessage().contains(each.get(1)), status.getMessage());
		}
		assertEquals(ReportStatus.UNSUPPORTED, failure("a.bin", compound("Other"), ReadLimits.DEFAULT).getCode());
	}

	@Test
	void truncatedFiles() throws Exception {
		byte[] word = simple("Some text");
		assertEquals(ReportStatus.TRUNCATED, failure("a.docx", Arrays.copyOf(word, word.length - 40), ReadLimits.DEFAULT).getCode());
		assertEquals(ReportStatus.TRUNCATED, failure("a.docx", Arrays.copyOf(word, word.length / 2), ReadLimits.DEFAULT).getCode());
		byte[] sheet = workbook(new HSSFWorkbook());
		assertEquals(ReportStatus.TRUNCATED, failure("a.xls", Arrays.copyOf(sheet, 1200), ReadLimits.DEFAULT).getCode());
		byte[] broken = rewrite(word, "word/document.xml", xml -> xml.substring(0, xml.length() - 30));
		assertEquals(ReportStatus.TRUNCATED, failure("a.docx", broken, ReadLimits.DEFAULT).getCode());
	}

	@Test
	void bombsAreRefused() throws Exception {
		byte[] bomb = rewrite(simple("Some text"), "word/document.xml", xml -> xml.replace("Some text", " ".repeat(60_000_000)));
		assertTrue(bomb.length < 200_000);
		assertEquals(ReportStatus.DECOMPRESSION_BOMB, failure("a.docx", bomb, ReadLimits.DEFAULT).getCode());
	}

	@Test
	void otherPackagesAreNotRead() throws Exception {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			zip.putNextEntry(new ZipEntry("word/document.xml"));
			zip.write("<x/>".getBytes());
		}
		assertEquals(ReportStatus.UNSUPPORTED, failure("a.docx", out.toByteArray(), ReadLimits.DEFAULT).getCode());
		assertEquals(ReportReader.NONE, new OfficeReportReader().confidence(ReportFile.of("a.docx", "text".getBytes())));
	}

	@Test
	void judgedByContent() throws Exception {
		assertEquals(ReportReader.CERTAIN, new OfficeReportReader().confidence(ReportFile.of("a.txt", simple("x"))));
		assertEquals("Some text", read("renamed.pdf", simple("Some text")).text());
	}

	@Test
	void embeddedPackagesAreReportsInside() throws Exception {
		XWPFDocument document = new XWPFDocument();
		paragraph(document, "Some text");
		var name = org.apache.poi.openxml4j.opc.PackagingURIHelper.createPartName("/word/embeddings/list.xlsx");
		var part = document.getPackage().createPart(name, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
		try (var out = part.getOutputStream()) {
			out.write(workbook(new XSSFWorkbook()));
		}
		document.getPackagePart().addRelationship(name, TargetMode.INTERNAL, "http://schemas.openxmlformats.org/officeDocument/2006/relationships/package");
		ReportText text = read("a.docx", save(document));
		assertEquals("list.xlsx", text.attachments().getFirst().name());
		assertEquals("a.docx!/list.xlsx", text.attachments().getFirst().source());
		SheetsAndSlidesTest.checkWorkbook(read("list.xlsx", text.attachments().getFirst().content()));
	}

	@Test
	void emptyDocumentsHaveNoText() throws Exception {
		assertEquals(List.of(ReportStatus.NO_TEXT), codes(read("a.docx", simple(""))));
	}

	@Test
	void theThreadIsLeftAsItWasAndTheConsoleClean() throws Exception {
		ClassLoader before = Thread.currentThread().getContextClassLoader();
		PrintStream error = System.err;
		ByteArrayOutputStream console = new ByteArrayOutputStream();
		System.setErr(new PrintStream(console, true));
		try {
			new OfficeReportReader().read(ReportFile.of("a.docx", simple("x")), ReadLimits.DEFAULT, new NullProgressMonitor());
			failure("a.docx", rewrite(simple("x"), "word/document.xml", xml -> "<broken"), ReadLimits.DEFAULT);
		} finally {
			System.setErr(error);
		}
		assertSame(before, Thread.currentThread().getContextClassLoader());
		assertEquals("", console.toString());
	}
}
