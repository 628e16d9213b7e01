package org.akashi.observable;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each type in a plain sentence, and what only looks like it. */
class ScannedTypesTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
			It connects to 185.62.190.191 each day. | ipv4=185.62.190.191
			Server 45.77.36.243:8443 answered.      | ipv4port=45.77.36.243:8443
			Hosts 45.77.36.2-45.77.36.9 were used.  | ipv4=45.77.36.2 ipv4=45.77.36.9
			The range 185.140.53.0/24 is theirs.    | cidr=185.140.53.0/24
			Also 2001:db8::/32, documented.         | cidr=2001:db8::/32
			Seen at 2a03:2880:f12f:0083:face:b00c:0000:25de too | ipv6=2a03:2880:f12f:83:face:b00c:0:25de
			Listens on [fe80::1%eth0]:21            | ipv6port=[fe80::1]:21
			Maps ::ffff:192.0.2.1 to v4             | ipv6=::ffff:c000:201
			C2 at update-check.net, since May       | domain=update-check.net
			under a.b.c.co.jp                       | domain=a.b.c.co.jp
			Tor: pornhubthbh7ap3u.onion             | domain=pornhubthbh7ap3u.onion
			see вирус.рф now                        | domain=вирус.рф
			GET http://gate.bad-host.com:8080/a/b.php?x=1&y=%20#z | url=http://gate.bad-host.com:8080/a/b.php?x=1&y=%20#z
			ftp://files.bad-host.com/x.bin          | url=ftp://files.bad-host.com/x.bin
			http://[2001:db8::1]:80/index.html      | url=http://[2001:db8::1]:80/index.html
			https://a:b@bad-host.com/index.html     | url=https://a:b@bad-host.com/index.html
			mail Jane.Doe+x@Bad-Host.COM today      | email=jane.doe+x@bad-host.com
			root@198.51.100.7                       | email=root@198.51.100.7
			44d88612fea8a8f36de82e1278abb02f        | md5=44d88612fea8a8f36de82e1278abb02f
			SHA1 3395856CE81F2B7382DEE72602F798B642F14140. | sha1=3395856ce81f2b7382dee72602f798b642f14140
			275a021bbfb6489e54d471899f7db9d1663fc695ec2fe2a2c4538aabf651fd0f | sha256=275a021bbfb6489e54d471899f7db9d1663fc695ec2fe2a2c4538aabf651fd0f
			imphash: f34d5f2d4577ed6d9ceec516c1f5a744 | imphash=f34d5f2d4577ed6d9ceec516c1f5a744
			CVE-2021-44228 and cve-2017-0144         | cve=CVE-2021-44228 cve=CVE-2017-0144
			hosted in AS208476 and ASN 24961         | asn=AS208476 asn=AS24961
			T1059, T1566.001; T0855                  | technique=T1059 technique=T1566.001 technique=T0855
			Call +44 20 8366 1177 now                | phone=+442083661177
			TEL: 03-1234-5678                        | phone=0312345678
			rule Rising_Sun : apt implant { meta:    | yara=Rising_Sun
			the YARA rule named APT_Sun_1 fires      | yara=APT_Sun_1
			opens svchosts.exe and Plan2018.doc      | filename=svchosts.exe filename=Plan2018.doc
			pay to 1BoatSLRHtKNngkdXEeobR76b53LETtpyT | btc=1BoatSLRHtKNngkdXEeobR76b53LETtpyT
			""")
	void findsEachTypeInASentence(String text, String expected) {
		assertEquals(List.of(expected.strip().split(" ")), Scans.found(text));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
			drops C:\\Windows\\System32\\drivers\\hfile.sys.            | filepath=C:\\Windows\\System32\\drivers\\hfile.sys
			in C:\\Program Files (x86)\\Common Files\\a.dll and more     | filepath=C:\\Program Files (x86)\\Common Files\\a.dll
			writes %APPDATA%\\Microsoft\\wimsvc.exe twice               | filepath=%APPDATA%\\Microsoft\\wimsvc.exe
			from \\\\10.1.1.5\\C$\\share\\a.bat                           | filepath=\\\\10.1.1.5\\C$\\share\\a.bat
			to /tmp/.X11-unix/kworker, hidden                           | filepath=/tmp/.X11-unix/kworker
			~/Library/LaunchAgents/com.apple.update.plist               | filepath=~/Library/LaunchAgents/com.apple.update.plist
			"C:\\Users\\a b\\My Report.doc" was sent                    | filepath=C:\\Users\\a b\\My Report.doc
			escaped as C:\\\\Users\\\\Public\\\\x.exe                   | filepath=C:\\Users\\Public\\x.exe
			in C:\\Users\\<user>\\AppData\\x.dat.                       | filepath=C:\\Users\\<user>\\AppData\\x.dat
			HKCU\\Software\\Microsoft\\Windows NT\\CurrentVersion\\Run is set | regkey=HKCU\\Software\\Microsoft\\Windows NT\\CurrentVersion\\Run
			[HKEY_LOCAL_MACHINE\\SOFTWARE\\Key With Blanks]             | regkey=HKEY_LOCAL_MACHINE\\SOFTWARE\\Key With Blanks
			hklm:\\System\\Foo                                          | regkey=HKLM\\System\\Foo
			creates Global\\SyncObj_7 first                             | mutex=Global\\SyncObj_7
			the mutex named "Sun Rise 1" is                             | mutex=Sun Rise 1
			Mutex: k3_lock                                              | mutex=k3_lock
			uses Mozilla/5.0 (Windows NT 6.1; rv:47.0) Gecko/20100101 Firefox/47.0. | useragent=Mozilla/5.0 (Windows NT 6.1; rv:47.0) Gecko/20100101 Firefox/47.0
			User-Agent: curl/7.58.0                                     | useragent=curl/7.58.0
			""")
	void findsPathsKeysAndLabelledValues(String text, String expected) {
		assertEquals(List.of(expected.strip()), Scans.found(text.strip()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "999.1.1.1", "1.1.1.1000", "1.2.3", "1.2.3.4.5", "010.1.1.1", "Version 4.0.0.1 of it", "section 1.2.3.4",
			"Chrome/96.0.4664.45", "v1.2.3.4", "バージョン1.2.3.4", "build 10.0.1.2", "example.nope", "banana..com", "co.uk",
			"asp.net and VB.NET", "Socket.IO", "System.Net.Http", "e.g. this", "self.name = x", "XMLHTTP.Open(x)", "document.open(",
			"Corp.Ltd\\user", "a@com", "t$..j@h.0", "http://:", "see http:// or https:// or www.", "12:30:45", "std::string", "a::b",
			"00112233445566778899", "12345678901234567890123456789012", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
			"1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN3", "0x32Be343B94f860124dC4fEe278FDCBD38C102D89", "bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdw",
			"CVE-19999-0000", "CVE-2022-000012", "CVE-2021-1", "AS400", "AS2", "ASN4294967295", "T1156.0012", "TA0992, S9154, G0916, C2024",
			"T-1000 and S1P", "T9999", "+4420836", "HKP\\SYSTEM", "Global warming", "Mutex: none", "follow the rule of law {",
			"not/a (valid) user/agent", "and/or", "TCP/IP", "C:", "node.js", "12:ab:cd",
			"the host.example name", "unit.test", "printer.local" })
	void leavesLookAlikesAlone(String text) {
		assertEquals(List.of(), Scans.found(text));
	}

	@ParameterizedTest
	@CsvSource({ "setup.py, filename", "cmd.exe, filename", "readme.md, filename", "Document.zip, filename", "install.sh, filename",
			"www.setup.zip, domain", "setup[.]zip, domain", "evil.zip.com, domain", "kernel32.dll, filename", "evil.pl, domain",
			"com.apple.update.plist, filename", "invoice.pdf.exe, filename", "isapicache_.dll_, filename" })
	void tellsFilesFromDomains(String text, String type) {
		assertEquals(type, Scans.only("x " + text + " y").type().id());
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://user@bad-host.com/x", "http://bad-host.com", "bob@bad-host.com" })
	void givesHostsOfUrlsAndAddressesNotASecondTime(String text) {
		assertEquals(1, Scans.hits(text).size());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			96:wdNMGiqy/4OIF1mqy2tOcA9OG5UA4:wdxy4tqmIOcmOGM   | ssdeep
			T1C0D10B92A5F15F46ABD3F03E25C7E44C7F3F3B31C0AB9A4E1B6D5C0A9F8E7D6C5B4A39  | tlsh
			""")
	void findsSimilarityDigests(String text, String type) {
		assertEquals(type, Scans.only(text).type().id());
	}

	@ParameterizedTest
	@ValueSource(strings = { "97:wdNMGiqy/4OIF1mqy2tOcA9OG5UA4:wdxy4tqmIOcmOGM", "5:abcdefgh:abcdefgh" })
	void wantsABlockSizeOfSsdeep(String text) {
		assertEquals(List.of(), Scans.found(text));
	}
}
