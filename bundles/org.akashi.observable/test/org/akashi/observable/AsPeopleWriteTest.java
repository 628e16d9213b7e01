package org.akashi.observable;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** More of the ways in which people write addresses, beside other scripts, punctuation and each other. */
class AsPeopleWriteTest {

	@ParameterizedTest
	@ValueSource(strings = { "bad【.】host【.】com", "bad［dot］host［dot］com", "bad〔.〕host〔.〕com", "bad「.」host「.」com", "bad『.』host『.』com", "bad＜.＞host＜.＞com",
			"bad《.》host《.》com", "bad(ドット)host(ドット)com", "bad［ドット］host［ドット］com", "bad[点]host[点]com", "bad[．]host[．]com",
			"bad(．)host(．)com", "bad[。]host[。]com", "bad[dot]host[.]com", "bad(dot)host.com", "bad{dot}host{dot}com", "bad<dot>host<dot>com",
			"bad[ . ]host[ . ]com", "bad [ dot ] host [ dot ] com", "bad[.] host[.] com", "bad [.]host [.]com", 
			"bad\\[.\\]host\\[.\\]com", 
			"bad((.))host((.))com", "bad[[.]]host[[.]]com", "bad[.host[.com", "BAD[.]HOST[.]COM", "Bad[.]Host[.]com",
			"bad[D0T]host[D0T]com", "bad[DOT]host[DOT]com", "bad(Dot)host(Dot)com", "bad[period]host[period]com", "bad,host[.]com" })
	void refangsDomainsOfAllKinds(String text) {
		assertEquals(List.of(text.startsWith("bad,") ? "domain=host.com" : "domain=bad.host.com"), Scans.found(text), text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "hxxps[:]//bad[.]host.com/x", "hxxps:[//]bad.host.com/x", "hxxps:// bad.host.com/x", "hXXPS://bad.host.com/x", "htxps://bad.host.com/x",
			"h--ps://bad.host.com/x", "hxxps[:]\\\\bad.host.com/x", "https[:/]/bad.host.com/x", "https:/[/]bad.host.com/x", "http(s)://bad.host.com/x",
			"hxxp(s)://bad.host.com/x", "http[s]://bad.host.com/x", "hxxps:\\\\bad.host.com/x", "https:\\/\\/bad.host.com\\/x", 
			"https：//bad.host.com/x", "https：／／bad．host．com／x", "https[:]//bad[dot]host[dot]com/x", "https://bad.host.com/x。", "<https://bad.host.com/x>",
			"(https://bad.host.com/x)", "[https://bad.host.com/x]", "\"https://bad.host.com/x\"", "“https://bad.host.com/x”", "「https://bad.host.com/x」", "『https://bad.host.com/x』、",
			"https://bad.host.com/x、と", "https://bad.host.com/xに接続", "https://bad.host.com/xから", "https://bad.host.com/x에서", "https://bad.host.com/x,", "https://bad.host.com/x.", "https://bad.host.com/x!",
			"https://bad.host.com/x;", "*https://bad.host.com/x*", "**https://bad.host.com/x**", "`https://bad.host.com/x`", "https://bad.host.com/x…", "（https://bad.host.com/x）", "URL=https://bad.host.com/x",
			"hxxps://bad[.]host[.]com[/]x", "hxxps://bad[.]host[.]com/x[.]", "hxxpx://bad.host.com/x" })
	void refangsUrlsOfAllKinds(String text) {
		assertEquals(List.of("url=https://bad.host.com/x"), Scans.found(text), text);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
			http://bad.host.com/a(b)c                         | url=http://bad.host.com/a(b)c
			(see http://bad.host.com/a_(b))                   | url=http://bad.host.com/a_(b)
			http://bad.host.com/?q=[x]&r={y}                  | url=http://bad.host.com/?q=[x]&r={y}
			http://bad.host.com/a?b=c&d=%20e#f                | url=http://bad.host.com/a?b=c&d=%20e#f
			http://bad.host.com?x=1                           | url=http://bad.host.com?x=1
			http://bad.host.com/a;b=1,c                       | url=http://bad.host.com/a;b=1,c
			http://bad.host.com/a,http://worse.host.com/b     | url=http://bad.host.com/a url=http://worse.host.com/b
			http://bad.host.com/ahttp://worse.host.com/b      | url=http://bad.host.com/a url=http://worse.host.com/b
			http://bad.host.com:8080/a                        | url=http://bad.host.com:8080/a
			http://203.0.113.9:8080                           | url=http://203.0.113.9:8080
			hxxp://203[.]0[.]113[.]9[:]8080/a                 | url=http://203.0.113.9:8080/a
			http://user:pw@bad.host.com/a                     | url=http://user:pw@bad.host.com/a
			http://bad.host.com/日本語/a                      | url=http://bad.host.com/
			bad[.]host[.]com/a/b.php?c=d                      | url=bad.host.com/a/b.php?c=d
			bad.host.com/a は                                 | url=bad.host.com/a
			http://日本語.jp/a                                | url=http://日本語.jp/a
			hxxp://bücher[.]example[.]com/                    | url=http://bücher.example.com/
			http://[2001:db8::9]:80/a                         | url=http://[2001:db8::9]:80/a
			ftp://bad.host.com/a, sftp://bad.host.com/b       | url=ftp://bad.host.com/a url=sftp://bad.host.com/b
			tcp://203.0.113.9:4444                            | url=tcp://203.0.113.9:4444
			ldap://bad.host.com:1389/a                        | url=ldap://bad.host.com:1389/a
			""")
	void keepsWhatBelongsToUrls(String text, String expected) {
		assertEquals(List.of(expected.strip().split(" ")), Scans.found(text.strip()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "info[at]host[.]com", "info(at)host.com", "info＠host.com", "info [AT] host [DOT] com", "info[@]host[.]com", "info{at}host{dot}com", "info<at>host<dot>com",
			"info【at】host【.】com", "info(アット)host.com", "info(アットマーク)host.com", "info☆host.com", "info★host.com", "\"Info Desk\" <info@host.com>", "Info Desk <info@host[.]com>", "mailto:info@host.com",
			"<info@host.com>", "(info@host.com)", "info@host.com.", "「info@host.com」", "info@host.comから", "E-mail: info@host.com,", "info\\@host.com", 
			"info[@]host dot com", "INFO@HOST.COM", "info@host[.com", "info(@)host.com" })
	void refangsMailAddressesOfAllKinds(String text) {
		assertEquals(List.of("email=info@host.com"), Scans.found(text), text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "203[.]0[.]113[.]9", "203(.)0(.)113(.)9", "203{.}0{.}113{.}9", "203[dot]0[dot]113[dot]9", "203.0.113[.]9", "203[.]0.113.9", "203.0[.]113.9", "203 . 0 . 113 . 9", 
			"203 [.] 0 [.] 113 [.] 9", "203[,]0[,]113[,]9", "203．0．113．9", "２０３．０．１１３．９", "203\\.0\\.113\\.9", "203。0。113。9", "203.0.113.9に接続", "サーバー203.0.113.9", "IP:203.0.113.9", "IP=203.0.113.9;",
			"「203.0.113.9」", "(203.0.113.9)", "[203.0.113.9]", "<203.0.113.9>", "203.0.113.9.", "203.0.113.9,", "203.0.113.9、", "“203.0.113.9”", "203\u200b.0.113.9", "203.0.113.9\u00ad", "203-dot-0-dot-113-dot-9", "203.0.113 .9",
			"203 dot 0 dot 113 dot 9", "203[.]0[.]113[.9", "203.]0.]113.]9", "203<.>0<.>113<.>9", "203.0.113[dot]9", "주소203.0.113.9에서", "地址203.0.113.9。" })
	void refangsAddressesOfAllKinds(String text) {
		assertEquals(List.of("ipv4=203.0.113.9"), Scans.found(text), text);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
			SHA256:275a021bbfb6489e54d471899f7db9d1663fc695ec2fe2a2c4538aabf651fd0fです | sha256=275a021bbfb6489e54d471899f7db9d1663fc695ec2fe2a2c4538aabf651fd0f
			（44d88612fea8a8f36de82e1278abb02f）                                        | md5=44d88612fea8a8f36de82e1278abb02f
			ハッシュ値44d88612fea8a8f36de82e1278abb02fの検体                            | md5=44d88612fea8a8f36de82e1278abb02f
			４４ｄ８８６１２ｆｅａ８ａ８ｆ３６ｄｅ８２ｅ１２７８ａｂｂ０２ｆ            | md5=44d88612fea8a8f36de82e1278abb02f
			44d88612fea8a8f3\u200b6de82e1278abb02f                                      | md5=44d88612fea8a8f36de82e1278abb02f
			CVE–2021–44228                                                              | cve=CVE-2021-44228
			CVE‑2021‑44228（Log4Shell）                                                 | cve=CVE-2021-44228
			ＣＶＥ－２０２１－４４２２８                                                | cve=CVE-2021-44228
			cve_2021_44228                                                              | cve=CVE-2021-44228
			Ｔ１０５９．００１に該当                                                    | technique=T1059.001
			T1059.001：PowerShell                                                       | technique=T1059.001
			%APPDATA%＼kettle.exe                                                       | filepath=%APPDATA%\\kettle.exe
			「C:\\Temp\\k.exe」を実行                                                   | filepath=C:\\Temp\\k.exe
			C:\\Temp\\k.exeを実行                                                       | filepath=C:\\Temp\\k.exe
			ファイル名kettle.exeの                                                      | filename=kettle.exe
			AS64500（日本）                                                             | asn=AS64500
			""")
	void seesOtherValuesThroughTheScript(String text, String expected) {
		assertEquals(List.of(expected.strip()), Scans.found(text.strip()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "setup.py", "Document.zip", "cmd.exe", "readme.md", "install.sh", "kernel32.so", "main.rs.zip" })
	void plainFileNamesAreFiles(String name) {
		assertEquals(List.of("filename=" + name), Scans.found("opens " + name + " first"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "setup[.]py", "document[.]zip", "www.readme.md", "mov[.]host[.]mov" })
	void endingsOfFilesAreDomainsWhereTheyAreMeantAsSuch(String name) {
		String found = Scans.found("opens " + name + " first").get(0);
		assertEquals("domain=" + name.replace("[.]", "."), found);
	}
}
