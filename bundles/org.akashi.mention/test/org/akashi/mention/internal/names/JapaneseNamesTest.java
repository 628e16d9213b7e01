package org.akashi.mention.internal.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.akashi.mention.Findings;
import org.akashi.mention.Mention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JapaneseNamesTest {

	@ParameterizedTest
	@CsvSource({ "ラザルス,LZLS", "Lazarus,LZLS", "ロックビット,LKBT", "LockBit,LKBT", "ブラックキャット,BLKT", "BlackCat,BLKT", "コバルトストライク,KBLTSTLK", "Cobalt Strike,KBLTSTLK",
			"キムスキー,KMSK", "Kimsuky,KMSK", "カクボット,KBT", "QakBot,KBT", "ガマレドン,GMLDN", "Gamaredon,GMLDN", "ダークサイド,DKSD", "DarkSide,DKSD" })
	void consonants(String name, String key) {
		assertEquals(key, name.charAt(0) < 0x80 ? KatakanaReading.ofLatin(name) : KatakanaReading.ofKatakana(name));
	}

	@Test
	void otherScriptsHaveNoReading() {
		assertEquals("", KatakanaReading.ofKatakana("攻撃グループ"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "ランサムウェア「ブラックキャット」が拡散した。|BlackCat", "ランサムウェア「コンティ」を使用|Conti", "ブラックキャットのランサムウェアが確認された。|BlackCat",
			"マルウェア「エモテット」が再開|Emotet", "マルウェアのトリックボット|TrickBot", "ﾄﾘｯｸﾎﾞｯﾄが拡散|TrickBot", "ＴｒｉｃｋＢｏｔが拡散|TrickBot", "「Emotet」の感染|Emotet" })
	void malwareInKatakana(String text, String entity) {
		assertEquals(List.of(entity), Findings.in(text).entities("malware"), text);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "ラザルス・グループによる攻撃|Lazarus Group", "ラザルスグループによる攻撃|Lazarus Group", "Lazarus グループによる攻撃|Lazarus Group", "Lazarusグループの関与|Lazarus Group",
			"攻撃グループ「ラザルス」|Lazarus Group", "ＡＰＴ２８が関与|APT28", "APT28は活動を続ける|APT28", "キムスキーが狙う|Kimsuky", "サイドワインダーという攻撃グループ「キムスキー」|Kimsuky" })
	void groupsInKatakanaAndFullWidth(String text, String entity) {
		assertTrue(Findings.in(text).entities("actor").contains(entity), () -> Findings.in(text).extraction().mentions().toString());
	}

	@Test
	void aReadingSaysSoAndIsLessSure() {
		Mention mention = Findings.in("ランサムウェア「ブラックキャット」が拡散した。").mention("ブラックキャット");
		assertTrue(mention.why().contains("reads like «BlackCat»"), mention.why());
		assertTrue(mention.confidence() < 70);
	}

	@ParameterizedTest
	@ValueSource(strings = { "サイバーセキュリティのマルウェア対策", "ネットワークのマルウェア", "セキュリティ グループ", "アンドロイドのマルウェア", "オンライン・グループ会議" })
	void everydayKatakanaIsNoName(String text) {
		assertEquals(List.of(), Findings.in(text).of("malware"), text);
		assertEquals(List.of(), Findings.in(text).of("actor"), text);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "「Frostvane」と呼ばれるバックドア|Frostvane", "バックドア「Frostvane」を設置|Frostvane", "新しいマルウェア『FrostVane』を発見|FrostVane",
			"Frostvaneは「Frostvane」というランサムウェア「Frostvane」|Frostvane" })
	void namesThatNoListHas(String text, String name) {
		assertTrue(Findings.in(text).of("malware").contains(name + "=" + name), () -> Findings.in(text).extraction().mentions().toString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "バックドア「Frostvane」および「Icevane」", "バックドア「Frostvane」、「Icevane」を使用", "バックドア「Frostvane」と「Icevane」" })
	void quotedLists(String text) {
		assertEquals(List.of("Frostvane=Frostvane", "Icevane=Icevane"), Findings.in(text).of("malware"));
	}

	@Test
	void aQuotedGroupAndItsMalware() {
		Findings findings = Findings.in("攻撃者グループ「Glass Heron」は、ランサムウェア「GlassLocker」を使用した。");
		assertEquals(List.of("Glass Heron=Glass Heron"), findings.of("actor"));
		assertEquals(List.of("GlassLocker=GlassLocker"), findings.of("malware"));
	}
}
