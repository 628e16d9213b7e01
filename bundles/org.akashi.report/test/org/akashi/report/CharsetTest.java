package org.akashi.report;

import static org.akashi.report.ReportFixtures.blocks;
import static org.akashi.report.ReportFixtures.codes;
import static org.akashi.report.ReportFixtures.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.akashi.report.ReportText.OffsetPair;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharsetTest {

	private static final String JAPANESE = """
			サイバー攻撃の分析結果

			2019年3月5日

			攻撃者は通信先として hxxp://example[.]com/ を使っていました。
			標的は金融機関と政府機関です。

			・ドイツ
			・トルコ
			""";
	private static final String SHORT_JAPANESE = "不審なメールが届いた。添付を開くな。\n";

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "Shift_JIS", "windows-31j", "EUC-JP",
			"ISO-2022-JP", "X-UTF-32LE-BOM" })
	void japaneseInEveryUsualCharset(String charset) throws Exception {
		ReportText text = read("a.txt", JAPANESE.getBytes(charset));
		assertEquals(JAPANESE, text.text());
		assertEquals("ja", text.metadata().language());
		assertEquals("2019-03-05", text.metadata().published());
		assertEquals(List.of(), text.problems());
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "UTF-16LE", "Shift_JIS", "EUC-JP", "ISO-2022-JP" })
	void oneShortSentenceIsEnough(String charset) throws Exception {
		assertEquals(SHORT_JAPANESE, read("a.txt", SHORT_JAPANESE.getBytes(charset)).text());
	}

	@ParameterizedTest
	@CsvSource({ "Shift_JIS, Shift_JIS", "EUC-JP, EUC-JP", "ISO-2022-JP, ISO-2022-JP", "UTF-8, UTF-8",
			"UTF-16LE, UTF-16LE" })
	void theCharsetIsNamed(String charset, String name) throws Exception {
		assertEquals(name, read("a.txt", JAPANESE.getBytes(charset)).metadata().charset());
	}

	@Test
	void necCharactersMakeItWindows31j() throws Exception {
		String text = "対象①：株式会社の端末㈱、被害額は№３の表を参照。\n調査は継続しています。\n";
		ReportText read = read("a.txt", text.getBytes("windows-31j"));
		assertEquals(text, read.text());
		assertEquals("windows-31j", read.metadata().charset());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"windows-1252 | Die Angreifer benötigten für die Übernahme größere Zugriffsrechte. Das übliche Verfahren schlägt dann fehl.",
			"windows-1252 | The group’s “Rising” implant — first seen in 2016 — isn’t new.",
			"windows-1252 | Les pirates ont visé des sociétés françaises, déjà touchées à l’été.",
			"windows-1251 | Злоумышленники использовали вредоносное программное обеспечение для атаки на банки.",
			"windows-1253 | Οι επιτιθέμενοι χρησιμοποίησαν κακόβουλο λογισμικό εναντίον τραπεζών και υπουργείων.",
			"windows-1250 | Útočníci použili škodlivý software k napadení českých úřadů a příliš žluťoučkých koní.",
			"KOI8-R | Злоумышленники использовали вредоносное программное обеспечение для атаки на банки.",
			"EUC-KR | 공격자는 금융 기관을 대상으로 악성 코드를 사용하여 정보를 수집하였다.",
			"Big5 | 攻擊者使用惡意程式攻擊政府機關與金融機構,並且竊取了大量的資料。",
			"GB18030 | 攻击者使用恶意程序攻击政府机关和金融机构,并且窃取了大量的数据。" })
	void otherLegacyCharsets(String charset, String text) throws Exception {
		String whole = text + "\n\nhttp://example.com/\n";
		assertEquals(whole, read("a.txt", whole.getBytes(charset)).text());
	}

	@Test
	void strayBytesAreShownAndTold() throws Exception {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		bytes.write("標的は金融機関と政府機関です。通信先は".getBytes(StandardCharsets.UTF_8));
		bytes.write(0xFF);
		bytes.write("でした。\n".getBytes(StandardCharsets.UTF_8));
		ReportText text = read("a.txt", bytes.toByteArray());
		assertEquals("標的は金融機関と政府機関です。通信先は\uFFFDでした。\n", text.text());
		assertEquals(List.of(ReportStatus.UNDECODABLE), codes(text));
		assertEquals("UTF-8", text.metadata().charset());
	}

	@Test
	void declaredCharsetDecides() throws Exception {
		byte[] bytes = "Prix\u00A0: 5\u00A0€".getBytes("ISO-8859-15");
		ReportText text = read(ReportFile.of("a.txt", bytes, "text/plain; charset=ISO-8859-15", ""), ReadLimits.DEFAULT);
		assertEquals("Prix\u00A0: 5\u00A0€", text.text());
	}

	@Test
	void aWrongDeclarationDoesNotBreakUtf8() throws Exception {
		byte[] bytes = JAPANESE.getBytes(StandardCharsets.UTF_8);
		ReportText text = read(ReportFile.of("a.txt", bytes, "text/plain; charset=shift_jis", ""), ReadLimits.DEFAULT);
		assertEquals(JAPANESE, text.text());
	}

	@Test
	void charsetsWithoutAWayBackAreNotUsed() throws Exception {
		for (String charset : java.util.List.of("ISO-2022-CN", "x-JISAutoDetect", "no-such-charset", "utf-7")) {
			byte[] bytes = "# Une soci\u00E9t\u00E9 fran\u00E7aise\n\n**vis\u00E9e** [x](https://example.com)\n".getBytes("windows-1252");
			ReportText text = read(ReportFile.of("a.md", bytes, "text/markdown; charset=" + charset, ""), ReadLimits.DEFAULT);
			assertTrue(text.text().contains("soci\u00E9t\u00E9 fran\u00E7aise"), charset);
		}
	}

	@Test
	void markIsNotPartOfTheText() throws Exception {
		ReportText text = read("a.txt", "\uFEFFHello there, world");
		assertEquals("Hello there, world", text.text());
		assertEquals(new OffsetPair(0, 3), text.originalOffsets().getFirst());
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "UTF-16LE", "UTF-16BE", "Shift_JIS", "EUC-JP", "ISO-2022-JP" })
	void offsetsLeadBackToTheBytes(String charset) throws Exception {
		String windows = JAPANESE.replace("\n", "\r\n");
		byte[] bytes = windows.getBytes(charset);
		ReportText text = read("a.txt", bytes);
		assertEquals(JAPANESE, text.text());
		assertEquals(JAPANESE.lines().count(), text.originalOffsets().size());
		for (OffsetPair pair : text.originalOffsets()) {
			String rest = new String(bytes, (int) pair.original(), bytes.length - (int) pair.original(), Charset.forName(charset));
			assertEquals(text.text().substring(pair.text()), rest.replace("\r\n", "\n"));
		}
	}

	@Test
	void everyLineBreakBecomesOne() throws Exception {
		ReportText text = read("a.txt", "one a\r\ntwo b\rthree c\n\fA page\u2028more");
		assertEquals("one a\ntwo b\nthree c\n\nA page\nmore", text.text());
		assertEquals(2, blocks(text).size());
	}

	@Test
	void aFileCutInACharacterIsStillUtf8() throws Exception {
		byte[] bytes = "標的は金融機関です".getBytes(StandardCharsets.UTF_8);
		ReportText text = read("a.txt", java.util.Arrays.copyOf(bytes, bytes.length - 1));
		assertTrue(text.text().startsWith("標的は金融機関で"));
		assertEquals("UTF-8", text.metadata().charset());
		assertEquals(List.of(ReportStatus.UNDECODABLE), codes(text));
	}
}
