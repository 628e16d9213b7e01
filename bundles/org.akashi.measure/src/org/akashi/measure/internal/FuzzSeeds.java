package org.akashi.measure.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** What fuzzing starts from: small files that a reader accepts, made here. */
final class FuzzSeeds {

	private static final String TEXT = """
			Lazarus Group used Rising Sun against banks in Germany since 2018-10-25, as early as May 2017.
			\u30E9\u30B6\u30EB\u30B9\u306F203.0.113.5\u306B\u63A5\u7D9A\u3057\u305F\u3002\u6628\u5E7412\u6708\u300180\u4EE5\u4E0A\u306E\u6A5F\u95A2\u304C\u88AB\u5BB3\u306B\u3042\u3063\u305F\u3002
			hxxp[:]//evil[.]example[.]com/a.php?b=(c) info(at)evil(dot)example(dot)com 1.2.3[.]4, 5, and 6
			275a021bbfb6489e54d471899f7db9d1
			663fc695ec2fe2a2c4538aabf651fd0f CVE-2021-44228 T1566.001 AS13335 [2001:db8::1]:443 192.0.2.0/24
			HKCU\\Software\\Run C:\\Users\\Public\\a b.exe %TEMP%\\x.dll /tmp/.x \\\\10.1.1.5\\C$\\a.bat
			bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq cpe:2.3:a:b:c:1.0:*:*:*:*:*:*:* {0A1B2C3D-1111-2222-3333-444455556666}
			Mozilla/5.0 (Windows NT 10.0) rule a { condition: true } mutex "Global\\abc" 3:AbCd+/Ef:gHiJ
			""";

	private FuzzSeeds() {
	}

	/** The seeds of a target, never empty. */
	static List<byte[]> of(FuzzTarget target) {
		List<byte[]> seeds = new ArrayList<>();
		switch (target) {
			case SCANNER, MENTIONS, TEXT -> {
				seeds.add(bytes(TEXT));
				HostileText.units().values().forEach(unit -> seeds.add(bytes(HostileText.repeated(unit, 200))));
			}
			case MARKDOWN -> seeds.add(bytes("# Title\n\n* one\n* [two](http://a.example/)\n\n|a|b|\n|-|-|\n|1|`2`|\n\n```\ncode\n```\n> quote\n"));
			case ASCIIDOC -> seeds.add(bytes("= Title\n:toc:\n\n== Part\n\nhttps://a.example/[Link]\n\n|===\n|a |b\n|`1` |2\n|===\n\n----\ncode\n----\n"));
			case HTML -> seeds.add(bytes("<html><head><title>T</title><meta charset='utf-8'></head><body><nav>menu</nav><h1>H</h1>"
					+ "<p>a <a href='http://a.example/'>b</a><br>c</p><table><tr><th>x<td rowspan=2>y</table><ul><li>z</ul><pre>q\n r</pre>"));
			case MAIL -> seeds.add(bytes("From: A <a@a.example>\r\nSubject: =?utf-8?B?44GC?=\r\nDate: Tue, 5 Mar 2019 10:00:00 +0900\r\n"
					+ "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/html; charset=iso-2022-jp\r\n"
					+ "Content-Transfer-Encoding: quoted-printable\r\n\r\n<p>=41</p>\r\n--b\r\nContent-Type: text/plain; name=\"a.txt\"\r\n"
					+ "Content-Disposition: attachment\r\nContent-Transfer-Encoding: base64\r\n\r\nYWJj\r\n--b--\r\n"));
			case JSON -> seeds.add(bytes("{\"title\":\"T\",\"a\":[1,2.5e3,true,null,{\"b\":\"\\u3042\\n\"}],\"url\":\"http://a.example/\"}"));
			case TABLE -> seeds.add(bytes("type,value\nip,192.0.2.1\n\"a \"\"quoted\"\"\nvalue\",x;y\n"));
			case PDF -> seeds.add(pdf());
			case OFFICE -> {
				seeds.add(OfficeContainer.word(part(FuzzTarget.WORD)));
				seeds.add(OfficeContainer.sheet(part(FuzzTarget.SHEET)));
				seeds.add(OfficeContainer.slide(part(FuzzTarget.SLIDE)));
			}
			case WORD, SHEET, SLIDE -> seeds.add(part(target));
		}
		return seeds;
	}

	/** Writes the seeds of a target as files, for a fuzzer that starts from a folder. */
	static void write(FuzzTarget target, Path folder) throws IOException {
		Files.createDirectories(folder);
		List<byte[]> seeds = of(target);
		for (int i = 0; i < seeds.size(); i++) {
			Files.write(folder.resolve("seed-" + i), seeds.get(i));
		}
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	private static byte[] part(FuzzTarget target) {
		String head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
		return bytes(switch (target) {
			case WORD -> head + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:pPr>"
					+ "<w:pStyle w:val=\"Heading1\"/></w:pPr><w:r><w:t>Title</w:t></w:r></w:p><w:p><w:r><w:t xml:space=\"preserve\">evil[.]example </w:t>"
					+ "<w:tab/><w:br/></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>"
					+ "</w:body></w:document>";
			case SHEET -> head + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\">"
					+ "<c r=\"A1\" t=\"inlineStr\"><is><t>evil[.]example</t></is></c><c r=\"C1\"><v>43529</v></c></row></sheetData>"
					+ "<mergeCells count=\"1\"><mergeCell ref=\"A1:B1\"/></mergeCells></worksheet>";
			default -> head + "<p:sld xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\" "
					+ "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><p:cSld><p:spTree><p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/>"
					+ "<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/><p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"t\"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr>"
					+ "<p:spPr/><p:txBody><a:bodyPr/><a:p><a:r><a:t>evil[.]example</a:t></a:r></a:p></p:txBody></p:sp></p:spTree></p:cSld></p:sld>";
		});
	}

	/** One page, its content not packed, so that a mutation changes what stands on the page. */
	private static byte[] pdf() {
		try (PDDocument document = new PDDocument()) {
			PDPage page = new PDPage();
			document.addPage(page);
			try (PDPageContentStream content = new PDPageContentStream(document, page, AppendMode.OVERWRITE, false)) {
				content.beginText();
				content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 10);
				content.setLeading(12);
				content.newLineAtOffset(50, 700);
				for (String line : List.of("Indicators", "hxxp://evil[.]example/a", "275a021bbfb6489e54d471899f7db9d1", "663fc695ec2fe2a2c4538aabf651fd0f")) {
					content.showText(line);
					content.newLine();
				}
				content.endText();
				content.addRect(40, 600, 200, 50);
				content.stroke();
			}
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			document.save(out);
			return out.toByteArray();
		} catch (IOException e) {
			throw new IllegalStateException("Nothing is written but memory", e);
		}
	}
}
