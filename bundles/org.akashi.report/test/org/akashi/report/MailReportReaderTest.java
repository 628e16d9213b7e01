package org.akashi.report;

import static org.akashi.report.ReportFixtures.blocks;
import static org.akashi.report.ReportFixtures.codes;
import static org.akashi.report.ReportFixtures.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;

import org.akashi.report.Block.Kind;
import org.akashi.report.ReportReaders.Outcome;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;

class MailReportReaderTest {

	private static final String HEAD = """
			Received: from mail.example.org (192.0.2.9) by mx.example.com
			From: =?UTF-8?B?5bGx55Sw?= <yamada@example.jp>
			To: soc@example.com
			Subject: =?ISO-2022-JP?B?GyRCNj05cBsoQg==?= about =?utf-8?Q?Rising_Sun?=
			Date: Tue, 5 Mar 2019 10:00:00 +0900
			Message-ID: <1@example.jp>
			MIME-Version: 1.0
			""";

	private static byte[] mail(String rest) {
		return (HEAD + rest).replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
	}

	@Test
	void headersAndPlainText() throws Exception {
		ReportText text = read("a.eml", mail("Content-Type: text/plain; charset=utf-8\n\nDear all,\nsee hxxp://a[.]example.\n\nBye\n"));
		List<String> headers = blocks(text, Kind.HEADER);
		assertTrue(headers.contains("From: 山田 <yamada@example.jp>"), headers.toString());
		assertTrue(headers.contains("Received: from mail.example.org (192.0.2.9) by mx.example.com"));
		assertEquals(List.of("Dear all,\nsee hxxp://a[.]example.", "Bye"), blocks(text, Kind.PARAGRAPH));
		assertEquals("興告 about Rising Sun", text.metadata().title());
		assertEquals("2019-03-05", text.metadata().published());
		assertEquals("message/rfc822", text.metadata().mediaType());
	}

	@Test
	void transferEncodingsAndCharsets() throws Exception {
		String body = "攻撃者は銀行を狙った。";
		String base64 = Base64.getMimeEncoder().encodeToString(body.getBytes("Shift_JIS"));
		ReportText text = read("a.eml", mail("Content-Type: text/plain; charset=Shift_JIS\nContent-Transfer-Encoding: base64\n\n" + base64 + "\n"));
		assertEquals(List.of(body), blocks(text, Kind.PARAGRAPH));
		assertEquals("Shift_JIS", text.metadata().charset());
		ReportText quoted = read("a.eml", mail("Content-Type: text/plain; charset=windows-1252\nContent-Transfer-Encoding: quoted-printable\n\nIt=92s 100 =80 at a=\n[.]example\n"));
		assertEquals(List.of("It’s 100 € at a[.]example"), blocks(quoted, Kind.PARAGRAPH));
	}

	@Test
	void iso2022JpBody() throws Exception {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		out.write(mail("Content-Type: text/plain; charset=iso-2022-jp\nContent-Transfer-Encoding: 7bit\n\n"));
		out.write("不審なメールです。".getBytes(Charset.forName("ISO-2022-JP")));
		assertEquals(List.of("不審なメールです。"), blocks(read("a.eml", out.toByteArray()), Kind.PARAGRAPH));
	}

	@Test
	void ofAlternativesTheTextIsRead() throws Exception {
		String alternative = "Content-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain\n\n%s\n--b\n"
				+ "Content-Type: text/html\n\n<p>In <a href='https://example.com/x'>HTML</a></p>\n--b--\n";
		ReportText plain = read("a.eml", mail(alternative.formatted("A long enough plain text of the mail, in full sentences.")));
		assertEquals(List.of("A long enough plain text of the mail, in full sentences."), blocks(plain, Kind.PARAGRAPH));
		assertEquals(List.of(), plain.attachments());
		ReportText html = read("a.eml", mail(alternative.formatted("See HTML.")));
		assertEquals(List.of("In HTML"), blocks(html, Kind.PARAGRAPH));
		assertEquals("https://example.com/x", html.links().getFirst().target());
	}

	@Test
	void attachmentsAreReportsWithTheirNames() throws Exception {
		ReportText text = read("a.eml", mail("Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nSee the files.\n"
				+ "--b\nContent-Type: application/octet-stream; name=\"=?UTF-8?B?5aCx5ZGK?=.txt\"\nContent-Transfer-Encoding: base64\nContent-Disposition: attachment\n\n"
				+ Base64.getEncoder().encodeToString("In the file".getBytes()) + "\n--b\nContent-Type: text/plain\n"
				+ "Content-Disposition: attachment; filename*=UTF-8''%E5%A0%B1%2F%E5%91%8A.csv\n\na,b\n--b\nContent-Type: text/html\nContent-Disposition: attachment; filename=\"../../x.html\"\n\n<p>x</p>\n--b--\n"));
		assertEquals(List.of("報告.txt", "告.csv", "x.html"), text.attachments().stream().map(ReportFile::name).toList());
		assertEquals("In the file", new String(text.attachments().getFirst().content()));
		assertEquals("a.eml!/報告.txt", text.attachments().getFirst().source());
		assertEquals(List.of("See the files."), blocks(text, Kind.PARAGRAPH));
	}

	private static byte[] nested(int depth) {
		String mail = HEAD + "Content-Type: text/plain\n\nInnermost words\n";
		for (int i = 0; i < depth; i++) {
			mail = HEAD + "Content-Type: multipart/mixed; boundary=b" + i + "\n\n--b" + i + "\nContent-Type: text/plain\n\nLevel\n--b" + i
					+ "\nContent-Type: message/rfc822\n\n" + mail + "\n--b" + i + "--\n";
		}
		return mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
	}

	@Test
	void mailsInMailsAreReadDownToTheLimit() {
		List<Outcome> outcomes = ReportReaders.builtIn().readAll(ReportFile.of("a.eml", nested(3)), ReadLimits.DEFAULT, new NullProgressMonitor());
		assertEquals(List.of(0, 1, 2, 3), outcomes.stream().map(Outcome::depth).toList());
		assertTrue(outcomes.getLast().text().orElseThrow().text().contains("Innermost words"));
		ReadLimits shallow = new ReadLimits(1 << 20, 1 << 20, 10, 1, 100, Duration.ofSeconds(20));
		List<Outcome> cut = ReportReaders.builtIn().readAll(ReportFile.of("a.eml", nested(3)), shallow, new NullProgressMonitor());
		assertEquals(3, cut.size());
		assertEquals(ReportStatus.TOO_DEEP, cut.getLast().status().getCode());
	}

	@Test
	void partsInPartsAreLimited() throws Exception {
		StringBuilder mail = new StringBuilder();
		for (int i = 0; i < 30; i++) {
			mail.append("Content-Type: multipart/mixed; boundary=b").append(i).append("\n\n--b").append(i).append('\n');
		}
		ReportText text = read("a.eml", mail(mail + "Content-Type: text/plain\n\ndeep\n"));
		assertTrue(codes(text).contains(ReportStatus.TOO_DEEP));
	}

	@Test
	void aMailCutOffIsReadAsFarAsItGoes() throws Exception {
		ReportText text = read("a.eml", mail("Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nThe begin"));
		assertEquals(List.of("The begin"), blocks(text, Kind.PARAGRAPH));
	}

	@Test
	void onlyAttachmentsIsNoText() throws Exception {
		ReportText text = read("a.eml", mail("Content-Type: application/pdf; name=x.pdf\nContent-Disposition: attachment\n\nx\n"));
		assertTrue(codes(text).contains(ReportStatus.NO_TEXT));
		assertEquals("x.pdf", text.attachments().getFirst().name());
	}

	@Test
	void judgedByItsHeaders() throws Exception {
		assertEquals("message/rfc822", read("note.txt", mail("\nBody of it")).metadata().mediaType());
		assertEquals("text/plain", read("a.txt", "From: here\nTo: there\nis a way.\n").metadata().mediaType());
	}
}
