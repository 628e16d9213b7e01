package org.akashi.report;

import static org.akashi.report.ReportFixtures.blocks;
import static org.akashi.report.ReportFixtures.codes;
import static org.akashi.report.ReportFixtures.failure;
import static org.akashi.report.ReportFixtures.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;

import org.akashi.report.Block.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextReportReaderTest {

	@Test
	void emptyLinesSeparateParagraphsAndHardBreaksStay() throws Exception {
		ReportText text = read("a.txt", "A title of it\n\nFirst line of it,\nsecond line of it.\n\n\n  \nAnother one.\n");
		assertEquals(List.of("A title of it", "First line of it,\nsecond line of it.", "Another one."), blocks(text));
		assertEquals("A title of it\n\nFirst line of it,\nsecond line of it.\n\n\n  \nAnother one.\n", text.text());
		assertEquals(Kind.TITLE, text.blocks().getFirst().kind());
	}

	@Test
	void longLinesAreParagraphs() throws Exception {
		String one = "The attackers moved on. ".repeat(12).strip();
		ReportText text = read("a.txt", one + "\n" + one + "\n" + one);
		assertEquals(List.of(one, one, one), blocks(text));
	}

	@Test
	void bulletsAndMarkedHeadingsAreSeen() throws Exception {
		ReportText text = read("a.txt", "本日の発表\n\n■調査の結果\n・ドイツの政府機関\n・トルコの銀行\n 二行目\n\n- one\n- two\n3. three");
		assertEquals(List.of("■調査の結果"), blocks(text, Kind.HEADING));
		assertEquals(List.of("・ドイツの政府機関", "・トルコの銀行\n 二行目", "- one", "- two", "3. three"), blocks(text, Kind.LIST_ITEM));
	}

	@Test
	void pressReleaseTellsTitleDateAndPublisher() throws Exception {
		ReportText text = read("a.txt", "攻撃者の内部が明らかに\n\n証サンプル通信\n\n2019年3月5日\n\n証サンプル株式会社\n\n本日、2018年に確認された活動について発表しました。\n");
		assertEquals("攻撃者の内部が明らかに", text.metadata().title());
		assertEquals("2019-03-05", text.metadata().published());
		assertEquals("証サンプル株式会社", text.metadata().publisher());
		assertEquals("ja", text.metadata().language());
		assertEquals("text/plain", text.metadata().mediaType());
	}

	@ParameterizedTest
	@CsvSource(delimiterString = "=>", value = { "2019年3月5日 => 2019-03-05", "２０１９年３月５日 => 2019-03-05", "令和元年5月7日 => 2019-05-07",
			"平成31年4月1日 => 2019-04-01", "公開日：2019/03/05 => 2019-03-05", "2019.3.5 => 2019-03-05", "March 5, 2019 => 2019-03-05",
			"5th March 2019 => 2019-03-05", "05-Mar-2019 => 2019-03-05", "Published: Tue, 5 Mar. 2019 10:00 => 2019-03-05",
			"Original release date: October 28, 2020 | Last revised: November 02, 2020 => 2020-10-28",
			"Tokyo, March 5, 2019 — A company said today that the campaign was larger than known => 2019-03-05", "2019年3月 => 2019-03",
			"March 2019 => 2019-03", "2019-03-05T10:00:00Z => 2019-03-05" })
	void dateLinesNearTheTop(String line, String expected) throws Exception {
		assertEquals(expected, read("a.txt", "The title of this\n\n" + line + "\n\nText goes on here.").metadata().published());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "In December 2018 researchers found a campaign that had started earlier.", "2017年9月に開始された攻撃である。",
			"31 February 2019", "The sample was built on 2016-05-01 and 80 organisations have been hit by it since then.", "1.2.3.4" })
	void sentencesAndImpossibleDaysAreNoDateLines(String line) throws Exception {
		assertEquals("", read("a.txt", "The title of this\n\n" + line + "\n\nText goes on here.").metadata().published());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "en | The group used the implant in attacks against banks, which were not prepared for it.",
			"de | Die Gruppe hat das Programm für Angriffe auf Banken genutzt und ist nicht mit dem Geld geflohen.",
			"fr | Le groupe a utilisé le programme dans des attaques sur les banques et pour les espionner.",
			"es | El grupo usó el programa en los ataques contra las entidades del estado y por los datos que tenían.",
			"ru | Группа использовала программу в атаках на банки.", "uk | Група використовувала програму в атаках на їхні банки.",
			"ko | 공격자는 금융 기관을 대상으로 악성 코드를 사용하였다.", "zh | 攻击者使用恶意程序攻击政府机关和金融机构。",
			"ja | 攻撃者はRising Sunを使って政府機関を狙った。", "'' | 198.51.100.23 8106a30bd35526bded384627d8eebce15da35d17 evil.example.com" })
	void languages(String tag, String sentence) throws Exception {
		assertEquals(tag, read("a.txt", sentence).metadata().language());
	}

	@Test
	void aListOfHashesHasNoTitle() throws Exception {
		ReportText text = read("a.txt", "8106a30bd35526bded384627d8eebce15da35d17\n66776c50bcc79bbcecdbe99960e6ee39c8a31181\n");
		assertEquals("", text.metadata().title());
		assertEquals("", text.metadata().language());
	}

	@Test
	void onlyBlanksIsNoText() throws Exception {
		assertEquals(List.of(ReportStatus.NO_TEXT), codes(read("a.txt", " \n\n\t\n")));
	}

	@Test
	void binaryIsNoText() {
		byte[] bytes = new byte[4096];
		new java.util.Random(7).nextBytes(bytes);
		assertEquals(ReportStatus.UNSUPPORTED, failure(ReportFile.of("a.txt", bytes), ReadLimits.DEFAULT).getCode());
		assertEquals(ReportStatus.UNSUPPORTED, failure(ReportFile.of("a.txt", new byte[0]), ReadLimits.DEFAULT).getCode());
	}

	@Test
	void aMarkingAboveTheTitleIsNotTheTitle() throws Exception {
		for (String marking : List.of("TLP:WHITE", "TLP: AMBER+STRICT", "tlp:clear")) {
			ReportText text = read(ReportFile.of("a.txt", (marking + "\n\nAn advisory\n\nIt says much.\n").getBytes()),
					ReadLimits.DEFAULT);
			assertEquals("An advisory", text.metadata().title());
		}
	}

	@Test
	void sizeAndCharactersAreLimited() {
		ReportFile file = ReportFile.of("a.txt", "x".repeat(5000).getBytes());
		ReadLimits bytes = new ReadLimits(4999, 100_000, 10, 8, 100, Duration.ofSeconds(10));
		ReadLimits characters = new ReadLimits(10_000, 4999, 10, 8, 100, Duration.ofSeconds(10));
		assertEquals(ReportStatus.TOO_LARGE, failure(file, bytes).getCode());
		assertEquals(ReportStatus.TOO_LARGE, failure(file, characters).getCode());
		assertTrue(failure(file, bytes).getMessage().contains("4999"));
	}

	@Test
	void aMegabyteWithoutABreakIsReadQuickly() throws Exception {
		String line = "198.51.100.23,".repeat(80_000);
		ReportText text = read(ReportFile.of("a.txt", line.getBytes()), ReadLimits.DEFAULT);
		assertEquals(line, text.text());
		assertTrue(text.originalOffsets().size() > 100, "long lines have fixed points inside");
	}
}
