package org.akashi.observable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms in which people write addresses: defanged, full-width, glued to other scripts, wrapped. */
class WrittenFormsTest {

	@ParameterizedTest
	@ValueSource(strings = { "bad[.]host[.]com", "bad(.)host(.)com", "bad{.}host{.}com", "bad<.>host<.>com", "bad[dot]host[dot]com",
			"bad(dot)host(DOT)com", "bad[DOT]host.com", "bad [.] host [.] com", "bad [dot] host [dot] com", "bad . host . com",
			"bad[.host[.com", "bad.]host.]com", "bad].[host].[com", "bad\\.host\\.com", "bad^.host^.com", "bad.host.[com]",
			"bad[punkt]host[punto]com", "bad。host。com", "bad．host．com", "ｂａｄ．ｈｏｓｔ．ｃｏｍ", "bad［.］host［．］com", "ba\u200bd.ho\u00adst.com",
			"\ufeffbad.host.com", "bad[.]host dot com", "bad-dot-host-dot-com", "badDOThostDOTcom", "bad.host-dot-com" })
	void refangsDomains(String text) {
		ObservableHit hit = Scans.only(text);
		assertEquals(new Observable(ObservableType.DOMAIN, "bad.host.com"), hit.observable());
		assertEquals(text.replace("\ufeff", "").replace("[com]", "[com"), hit.raw());
	}

	@ParameterizedTest
	@ValueSource(strings = { "hxxp://bad.host.com/x.php", "hXXp://bad[.]host.com/x.php", "h**p://bad.host.com/x.php",
			"h__p://bad.host.com/x.php", "http[:]//bad.host.com/x.php", "hxxp[:]//bad.host[.]com/x[.]php", "http[://]bad.host.com/x.php",
			"hxxp:// bad[.]host.com/x.php", "[http]://bad.host.com/x.php", "http]://bad.host.com/x.php", "xxxx://bad.host.com/x.php",
			"meow://bad.host.com/x.php", "http://bad.host[.com/x.php", "ｈｔｔｐ：／／ｂａｄ．ｈｏｓｔ．ｃｏｍ／ｘ．ｐｈｐ", "http://bad.host.com\\/x.php",
			"hxxp://BAD.host.com/x.php", "http//bad.host.com/x.php", "http:// bad.host.com/x.php", "http ://bad.host.com/x.php",
			"http:///bad.host.com/x.php", "hxxp// bad.host.com/x.php" })
	void refangsUrls(String text) {
		assertEquals(List.of("url=http://bad.host.com/x.php"), Scans.found(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "hxxps://bad.host.com", "hxxps[:]//bad[.]host[.]com", "hxxps[://]bad.host.com", "xxxxs://bad.host.com",
			"h**ps://bad.host.com" })
	void refangsSecureSchemes(String text) {
		assertEquals(List.of("url=https://bad.host.com"), Scans.found(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "info[at]host.com", "info(at)host(dot)com", "info [at] host [dot] com", "info[@]host.com", "info {@} host.com",
			"info@host[.]com", "info AT host dot com", "info＠host．com", "info (arroba) host (punto) com", "info@host DOT com", "infoAThost.com", "info  AT  host.com", "info@hostDOTcom" })
	void refangsMailAddresses(String text) {
		assertEquals(List.of("email=info@host.com"), Scans.found(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "8[.]20[.]30[.]40", "8(.)20[.]30 dot 40", "8.20.30[.]40", "8.20.30 . 40", "8[dot]20[dot]30[dot]40",
			"8<.>20<.>30<.>40", "８．２０．３０．４０", "8\\.20\\.30\\.40", "8[,]20[,]30(,)40" })
	void refangsAddresses(String text) {
		assertEquals(List.of("ipv4=8.20.30.40"), Scans.found(text));
	}

	@Test
	void knowsWhatIsDefangedAndWhatIsOnlyWide() {
		assertTrue(Scans.only("bad[.]host.com").defanged());
		assertTrue(Scans.only("hxxp://bad.host.com").defanged());
		assertFalse(Scans.only("http://bad.host.com").defanged());
		ObservableHit wide = Scans.only("ｂａｄ．ｈｏｓｔ．ｃｏｍ");
		assertFalse(wide.defanged());
		assertTrue(wide.why().endsWith("full-width characters narrowed"), wide.why());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
			攻撃者は8.20.30.40に接続した。                     | ipv4=8.20.30.40
			通信先はbad.host.comです                           | domain=bad.host.com
			hxxps://bad[.]host.com/gate.phpから取得            | url=https://bad.host.com/gate.php
			「c2.host[.]net」と「8[.]20[.]30[.]41」            | domain=c2.host.net ipv4=8.20.30.41
			MD5为44d88612fea8a8f36de82e1278abb02f。            | md5=44d88612fea8a8f36de82e1278abb02f
			脆弱性（CVE-2021-44228）を悪用し                   | cve=CVE-2021-44228
			HKCU\\Software\\Runに登録する                      | regkey=HKCU\\Software\\Run
			C:\\Users\\Public\\更新プログラム.exeとして保存    | filepath=C:\\Users\\Public\\更新プログラム.exe
			ATT&CKではT1547.001に該当                          | technique=T1547.001
			ｈｔｔｐ：／／ｈｏｓｔ．ｃｏｍ／ａ（全角）         | url=http://host.com/a
			서버 8.20.30.40와 통신                             | ipv4=8.20.30.40
			http://日本語.jp/と                                | url=http://日本語.jp/
			感染端末はPC。次にhost.comへ                       | domain=host.com
			""")
	void separatesValuesFromCjkText(String text, String expected) {
		assertEquals(List.of(expected.strip().split(" ")), Scans.found(text.strip()));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
			(http://host.com/a).                 | http://host.com/a
			<https://host.com/a>                 | https://host.com/a
			[x](https://host.com/a_(b))          | https://host.com/a_(b)
			[https://host.com/a](https://i)      | https://host.com/a
			"http://host.com/a",                 | http://host.com/a
			**http://host.com/a**                | http://host.com/a
			http://host.com/a?b[0]=1, and        | http://host.com/a?b[0]=1
			https://host.com/a/[The paper]       | https://host.com/a/
			http://host.com/a,http://            | http://host.com/a
			http://host.com/a… and               | http://host.com/a
			see http://host.com.                 | http://host.com
			PDFhttp://host.com/a                 | http://host.com/a
			http://host.com/a\\_b                | http://host.com/a_b
			""")
	void endsUrlsWhereReadersWould(String text, String url) {
		assertEquals(url, Scans.hits(text.strip()).get(0).value());
	}

	@Test
	void joinsHashesThatAreBrokenOverLines() {
		assertEquals(List.of("sha1=3395856ce81f2b7382dee72602f798b642f14140"), Scans.found("3395856ce81f2b7382dee726\n02f798b642f14140\n"));
		String hash = "275a021bbfb6489e54d471899f7db9d1663fc695ec2fe2a2c4538aabf651fd0f";
		ObservableHit hit = Scans.only("SHA256: " + hash.substring(0, 32) + "\n" + hash.substring(32) + "\n");
		assertEquals(hash, hit.value());
		assertEquals(hash.substring(0, 32) + "\n" + hash.substring(32), hit.raw());
		assertTrue(hit.why().contains("joined from 2 parts"), hit.why());
	}

	@Test
	void joinsHashesWhoseLinesAReaderJoinedWithABlank() {
		assertEquals(List.of("sha1=025e3d88c53fc12d5a4aab726e696f2815bac84d"), Scans.found("+025E3D88C53FC12D5A4AAB726E696F2815BA C84D+"));
		assertEquals(List.of(), Scans.found("025E3D88C53FC12D5A4AAB726E696F2815BA C84"));
		assertEquals(List.of("md5=44d88612fea8a8f36de82e1278abb02f"), Scans.found("44d88612fea8a8f36de82e1278abb02f deadbeef"));
	}

	@Test
	void separatesUrlsThatWereGluedTogether() {
		assertEquals(List.of("url=http://a.com/x2c", "url=http://b.com/y"), Scans.found("http://a[.]com/x2chttp://b[.]com/y"));
		assertEquals(List.of("url=https://a.com/x/", "url=https://a.com/y"), Scans.found("https://a.com/x/https://a.com/y"));
		assertEquals(List.of("url=https://web.archive.org/web/2019/http://b.com/"), Scans.found("https://web.archive.org/web/2019/http://b.com/"));
		assertEquals(List.of("url=http://a.com/?u=http://b.com/"), Scans.found("http://a.com/?u=http://b.com/"));
	}

	@Test
	void keepsTwoWholeHashesApart() {
		assertEquals(2, Scans.hits("44d88612fea8a8f36de82e1278abb02f\n69630e4574ec6798239b091cda43dca0\n").size());
	}

	@Test
	void listsMutexesUnderTheirHeading() {
		assertEquals(List.of("mutex=MSO~2", "mutex=Wait_sync", "mutex=Global\\k1x"), Scans.found("== Mutex names\n* `MSO~2`\n* `Wait_sync`\n* `Global\\k1x`\n\nThe rest is text.\n"));
	}

	@Test
	void countsOffsetsInTheTextAsGiven() {
		String text = "絵文字😀と ba\u200bd[.]host[.]com、ｅｖｉｌ．ｎｅｔ。";
		for (ObservableHit hit : Scans.hits(text)) {
			assertEquals(hit.raw(), text.substring(hit.start(), hit.end()));
		}
		assertEquals(List.of("domain=bad.host.com", "domain=evil.net"), Scans.found(text));
	}

	@Test
	void looksOnlyAtTheGivenRange() {
		String text = "one.com two.com three.com";
		List<String> found = new java.util.ArrayList<>();
		new ObservableScanner().scan(text, 8, 15, hit -> found.add(hit.value() + "@" + hit.start()));
		assertEquals(List.of("two.com@8"), found);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
			bad[.]host.com/gate/x.php | url=bad.host.com/gate/x.php
			8.20.30[.]40/gate         | url=8.20.30.40/gate
			c2[.]bad-host[.]example   | domain=c2.bad-host.example
			hxxp://c2.bad-host.test/x | url=http://c2.bad-host.test/x
			\\\\.\\pipe\\rsun. Mutex Global\\RS1 | pipe=\\\\.\\pipe\\rsun mutex=Global\\RS1
			host.com/                 | domain=host.com
			""")
	void keepsPathsOfHostsWithoutAScheme(String text, String expected) {
		assertEquals(List.of(expected.strip().split(" ")), Scans.found(text.strip()));
	}
}
