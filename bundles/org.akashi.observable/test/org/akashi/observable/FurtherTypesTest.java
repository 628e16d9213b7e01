package org.akashi.observable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ports, fingerprints, catalogue ids, accounts, devices, numbers and what antivirus products say. */
class FurtherTypesTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
			C2 at 203.0.113.9:8443, since May           | ipv4port=203.0.113.9:8443
			203[.]0[.]113[.]9:443                       | ipv4port=203.0.113.9:443
			203.0.113[.]9[:]443                         | ipv4port=203.0.113.9:443
			1.1.1.1:53                                  | ipv4port=1.1.1.1:53
			「203.0.113.9:8080」に接続                  | ipv4port=203.0.113.9:8080
			203.0.113.9:8080に接続                      | ipv4port=203.0.113.9:8080
			203.0.113.9:70000 is none                   | ipv4=203.0.113.9
			203.0.113.9: 443 of them                    | ipv4=203.0.113.9
			203.0.113.9:8080/gate.php                   | url=203.0.113.9:8080/gate.php
			[2001:db8::9]:443 answers                   | ipv6port=[2001:db8::9]:443
			[2001:0db8:0:0:0:0:0:9]:8443.               | ipv6port=[2001:db8::9]:8443
			[2001:db8::9]:99999                         | ipv6=2001:db8::9
			[2001:db8::9] answers                       | ipv6=2001:db8::9
			the range 203.0.113.0-255 is theirs         | cidr=203.0.113.0/24
			203.0.113.0 - 203.0.113.255                 | cidr=203.0.113.0/24
			203.0.113.64-127                            | cidr=203.0.113.64/26
			203[.]0[.]113[.]0-255                       | cidr=203.0.113.0/24
			203.0.113.4-20                              | ipv4=203.0.113.4 ipv4=203.0.113.20
			203.0.113.4-203.0.113.20                    | ipv4=203.0.113.4 ipv4=203.0.113.20
			203.0.113.20-4                              | ipv4=203.0.113.20
			203.0.113[.]4, 5, and 6 were seen           | ipv4=203.0.113.4 ipv4=203.0.113.5 ipv4=203.0.113.6
			203.0.113[.]4 and 5.                        | ipv4=203.0.113.4 ipv4=203.0.113.5
			203[.]0[.]113[.]4/5/6                       | ipv4=203.0.113.4 ipv4=203.0.113.5 ipv4=203.0.113.6
			203.0.113[.]4, .5, .6                       | ipv4=203.0.113.4 ipv4=203.0.113.5 ipv4=203.0.113.6
			203.0.113[.]4、5、6                         | ipv4=203.0.113.4 ipv4=203.0.113.5 ipv4=203.0.113.6
			203.0.113[.]4, 5 servers in all             | ipv4=203.0.113.4
			203.0.113[.]4, 300 of them                  | ipv4=203.0.113.4
			203.0.113[.]4, 2020-05-06                   | ipv4=203.0.113.4
			203.0.113.4, 5, and 6                       | ipv4=203.0.113.4
			203.0.113[.]213/55.exe                      | ipv4=203.0.113.213
			this.pageref.style.top = 0 at 203.0.113.4   | ipv4=203.0.113.4
			203.0.113[.]4, 198.51.100[.]7               | ipv4=203.0.113.4 ipv4=198.51.100.7
			""")
	void findsPortsRangesAndLists(String text, String expected) {
		assertEquals(List.of(expected.strip().split(" ")), Scans.found(text.strip()));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
			JA3: e7d705a3286e19ea42f587b344ee6865                       | ja3=e7d705a3286e19ea42f587b344ee6865
			JA3S hash: EB1D94DAA7E0344597E756A1FB6E7054                 | ja3=eb1d94daa7e0344597e756a1fb6e7054
			JA4 t13d1516h2_8daaf6152771_e5627efa2ab1                    | ja4=t13d1516h2_8daaf6152771_e5627efa2ab1
			t130200_1301_234ea6891581                                   | ja4=t130200_1301_234ea6891581
			ge11cn20enus_60ca1bd65281_ac95b44401d9_8df6a44f726c         | ja4=ge11cn20enus_60ca1bd65281_ac95b44401d9_8df6a44f726c
			JA4X: 2166164053c1_2166164053c1_30d204a01551                | ja4=2166164053c1_2166164053c1_30d204a01551
			vhash: 0150766d15651575z32z2hz                              | vhash=0150766d15651575z32z2hz
			Vhash 055056655d15556148z5fz13z17z                          | vhash=055056655d15556148z5fz13z17z
			Serial Number: 0a:1b:2c:3d:4e:5f:60:71:82                   | certserial=0a1b2c3d4e5f607182
			Certificate serial number 0x33000000BC00D1A2 (revoked)      | certserial=33000000bc00d1a2
			シリアル番号：0a:1b:2c:3d:4e:5f:60:71:82                    | certserial=0a1b2c3d4e5f607182
			Thumbprint: 02ED6A578C575C8D9C72398E790354B095BB07BC        | certthumbprint=02ed6a578c575c8d9c72398e790354b095bb07bc
			SSL certificate, SHA1 Fingerprint=6C:0C:E2:DD:05:84:C4:7C:AC:18:83:9F:14:05:5F:19:FA:27:0C:DD | certthumbprint=6c0ce2dd0584c47cac18839f14055f19fa270cdd
			拇印：02 ed 6a 57 8c 57 5c 8d 9c 72 39 8e 79 03 54 b0 95 bb 07 bc | certthumbprint=02ed6a578c575c8d9c72398e790354b095bb07bc
			its fingerprint is 02ED6A578C575C8D9C72398E790354B095BB07BC | sha1=02ed6a578c575c8d9c72398e790354b095bb07bc
			TLSH: T1C0D10B92A5F15F46ABD3F03E25C7E44C7F3F3B31C0AB9A4E1B6D5C0A9F8E7D6C5B4A39 | tlsh=T1C0D10B92A5F15F46ABD3F03E25C7E44C7F3F3B31C0AB9A4E1B6D5C0A9F8E7D6C5B4A39
			""")
	void findsFingerprints(String text, String expected) {
		assertEquals(List.of(expected.strip().split(" ")), Scans.found(text.strip().replace('⏎', '\n')));
	}

	@Test
	void findsFingerprintsInCellsBesideTheirLabel() {
		assertEquals(List.of("certserial=0f8b600ff1882e", "certthumbprint=02ed6a578c575c8d9c72398e790354b095bb07bc"), Scans.found(
				"|Serial number |0x0F8B600FF1882E\n|Thumbprint (SHA-1)|`02ED6A578C575C8D9C72398E790354B095BB07BC`\n"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
			PDB: C:\\Users\\dev\\Desktop\\rat\\Release\\rat.pdb        | pdb=C:\\Users\\dev\\Desktop\\rat\\Release\\rat.pdb
			d:\\work\\my loader\\x64\\Debug\\loader.pdb.               | pdb=d:\\work\\my loader\\x64\\Debug\\loader.pdb
			Z:\\プロジェクト\\Release\\agent.pdb                       | pdb=Z:\\プロジェクト\\Release\\agent.pdb
			opens \\\\.\\pipe\\kettle_7 first                           | pipe=\\\\.\\pipe\\kettle_7
			named pipe: kettle_7                                        | pipe=\\\\.\\pipe\\kettle_7
			a pipe named "kettle-7"                                     | pipe=\\\\.\\pipe\\kettle-7
			\\pipe\\kettle                                              | pipe=\\\\.\\pipe\\kettle
			名前付きパイプ「kettle_7」を作成                            | pipe=\\\\.\\pipe\\kettle_7
			\\\\srv01\\pipe\\svcctl is used                             | pipe=\\\\srv01\\pipe\\svcctl
			a service named "Kettle Update Service" is created          | service=Kettle Update Service
			installs a Windows service called KettleSvc                 | service=KettleSvc
			Service name: KettleSvc                                     | service=KettleSvc
			sc create KettleSvc binPath= C:\\k.exe                      | service=KettleSvc filepath=C:\\k.exe
			`sc.exe stop "Kettle Svc"`                                  | service=Kettle Svc
			サービス名：KettleSvc                                       | service=KettleSvc
			a scheduled task named "Kettle Update"                      | task=Kettle Update
			the scheduled task KettleUpdate runs daily                  | -
			Task name: KettleUpdateCore                                 | task=KettleUpdateCore
			schtasks /create /sc minute /mo 1 /tn "Kettle" /tr "x"      | task=Kettle
			schtasks /create /tn Kettle\\Sub /f                         | task=Kettle\\Sub
			タスク名「KettleUpdate」                                    | task=KettleUpdate
			""")
	void findsNamesOnTheHost(String text, String expected) {
		assertEquals(expected.strip().equals("-") ? List.of() : List.of(expected.strip().split(" (?=[a-z0-9]+=)")), Scans.found(text.strip()));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
			{99ED2FC7-0FDC-42EF-8B82-78D1C7C554E3}                | guid=99ed2fc7-0fdc-42ef-8b82-78d1c7c554e3
			CLSID 13709620-c279-11ce-a49e-444553540000 is used    | guid=13709620-c279-11ce-a49e-444553540000
			mutex {99ED2FC7-0FDC-42EF-8B82-78D1C7C554E3}          | mutex={99ED2FC7-0FDC-42EF-8B82-78D1C7C554E3}
			CWE-79 and CWE-1023.                                  | cwe=CWE-79 cwe=CWE-1023
			CWE‑89、cwe-22                                        | cwe=CWE-89 cwe=CWE-22
			CAPEC-110に該当                                       | capec=CAPEC-110
			cpe:2.3:a:kettle:kettle_server:1.0:*:*:*:*:*:*:*      | cpe=cpe:2.3:a:kettle:kettle_server:1.0:*:*:*:*:*:*:*
			on cpe:/o:kettle:os:7.1, too                          | cpe=cpe:/o:kettle:os:7.1
			G0016, S0154; C0024. M1038 TA0002 DS0009              | mitre=G0016 mitre=S0154 mitre=C0024 mitre=M1038 mitre=TA0002 mitre=DS0009
			[S1091] and (G1003)                                   | mitre=S1091 mitre=G1003
			AML.T0043.001 and AML.M0015, AML.TA0002               | mitre=AML.T0043.001 mitre=AML.M0015 mitre=AML.TA0002
			DISARM TA07 and T0049.003                             | mitre=TA07 technique=T0049.003
			Telegram: @kettle_news                                | telegram=kettle_news
			t.me/kettle_news posts it                             | telegram=kettle_news
			via the Telegram bot @kettle_bot.                     | telegram=kettle_bot
			テレグラム（@kettle_news）                            | telegram=kettle_news
			on Twitter as @kettle_x                               | twitter=kettle_x
			twitter.com/kettle_x said                             | twitter=kettle_x
			https://twitter.com/kettle_x/status/1                 | url=https://twitter.com/kettle_x/status/1
			MAC 00:50:56:AB:CD:EF                                 | mac=00:50:56:ab:cd:ef
			00-50-56-ab-cd-ef was seen                            | mac=00:50:56:ab:cd:ef
			MAC address 0050.56ab.cdef                            | mac=00:50:56:ab:cd:ef
			IBAN DE89 3704 0044 0532 0130 00                      | iban=DE89370400440532013000
			to GB82WEST12345698765432 today                       | iban=GB82WEST12345698765432
			FR1420041010050500013M02606へ送金                     | iban=FR1420041010050500013M02606
			IMEI: 49-015420-323751-8                              | imei=490154203237518
			IMEI 352099001761481                                  | imei=352099001761481
			Visa card 4532015112830366                            | card=4532015112830366
			credit card: 3714-496353-98431                        | card=371449635398431
			5105 1051 0510 5100                                   | card=5105105105105100
			UnionPay card 6220123456234563                        | card=6220123456234563
			the package com.kettle.agent is installed             | androidpackage=com.kettle.agent
			Android app org.kettle.Update_v2 ok                   | -
			パッケージ名：com.kettle.agent                        | androidpackage=com.kettle.agent
			File size: 415,744 bytes                              | filesize=415744 bytes
			the payload is 1.2 MB in size                         | filesize=1.2 MB
			ファイルサイズ: 123456バイト                          | filesize=123456 bytes
			arn:aws:s3:::kettle-bucket/logs/*                     | arn=arn:aws:s3:::kettle-bucket/logs/*
			arn:aws-cn:iam::123456789012:user/kettle, and         | arn=arn:aws-cn:iam::123456789012:user/kettle
			arn:aws:lambda:us-east-1:123456789012:function:k:my alias | arn=arn:aws:lambda:us-east-1:123456789012:function:k:my alias
			the role arn:aws:iam::123456789012:role/k was assumed | arn=arn:aws:iam::123456789012:role/k
			""")
	void findsIdsAccountsAndNumbers(String text, String expected) {
		assertEquals(expected.strip().equals("-") ? List.of() : List.of(expected.strip().split(" (?=[a-z0-9]+=)")), Scans.found(text.strip()));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
			LTC LUxYP23cwEX1Hcm4VY1ZeSX3eKHaTJji2D or MHdkMEeCMbSkvV3EYNgCch4cuKoTtv3EGj | ltc=LUxYP23cwEX1Hcm4VY1ZeSX3eKHaTJji2D ltc=MHdkMEeCMbSkvV3EYNgCch4cuKoTtv3EGj
			ltc1qdtr32zfkhucersc49597henwzcza5up65mldas     | ltc=ltc1qdtr32zfkhucersc49597henwzcza5up65mldas
			bc1pusrqte4zvf52t6urc9275hw39t4nx98khfwk049kql0f29twfcfqyl6xkn | btc=bc1pusrqte4zvf52t6urc9275hw39t4nx98khfwk049kql0f29twfcfqyl6xkn
			3N2oy2DzHBd2LQiUdt5CBwSc5s5nNXrCS1              | btc=3N2oy2DzHBd2LQiUdt5CBwSc5s5nNXrCS1
			D7Hh4MGnMQpnj8gppGj7nwCj9dNsRYoUbx              | doge=D7Hh4MGnMQpnj8gppGj7nwCj9dNsRYoUbx
			9tasBUtUfy7nBfa8cv4Zuw2S7bKKgjsbko              | doge=9tasBUtUfy7nBfa8cv4Zuw2S7bKKgjsbko
			Xsy45sdXwaLcxxHsxsXWtayetu1iGKoUV8              | dash=Xsy45sdXwaLcxxHsxsXWtayetu1iGKoUV8
			7jgs1MkFLkY3twvgVhYPo4eT8dZ7fdMQn5              | dash=7jgs1MkFLkY3twvgVhYPo4eT8dZ7fdMQn5
			TFSrGB5z2h5SvfLg3USgGohxvz8sa4Z9ya              | trx=TFSrGB5z2h5SvfLg3USgGohxvz8sa4Z9ya
			t1Z9XXFgDtETLSKBU74KfWXayaPathb6Rkg             | zec=t1Z9XXFgDtETLSKBU74KfWXayaPathb6Rkg
			t3ZqYSoAfS8miXUsuE9zFw9wuiuscC82VTB             | zec=t3ZqYSoAfS8miXUsuE9zFw9wuiuscC82VTB
			zs1e00q9zhz5q3lu46ps5902cj9hghx2w5k8pvwzlkx852knvxmkzycvyhxkagvx0u5mgry7zf7sdy | zec=zs1e00q9zhz5q3lu46ps5902cj9hghx2w5k8pvwzlkx852knvxmkzycvyhxkagvx0u5mgry7zf7sdy
			tz1esao3W5GMnxHPoGUbYZ9i6E9PUutLFgvM            | xtz=tz1esao3W5GMnxHPoGUbYZ9i6E9PUutLFgvM
			KT1TpKfgyw8tstVUzAnMauqivnV1DTeWjH68            | xtz=KT1TpKfgyw8tstVUzAnMauqivnV1DTeWjH68
			r3pjb7JaNWGKCpVfKUEbTWCUuc3QG2p4Pj              | xrp=r3pjb7JaNWGKCpVfKUEbTWCUuc3QG2p4Pj
			qzlpkh7z4tm3l35fc34cj92evm095j65jue3j6az4h      | bch=qzlpkh7z4tm3l35fc34cj92evm095j65jue3j6az4h
			bitcoincash:pzlpkh7z4tm3l35fc34cj92evm095j65juw5046pw2 | bch=bitcoincash:pzlpkh7z4tm3l35fc34cj92evm095j65juw5046pw2
			addr1v89f0qgjegdmmjh6cgcm8x3rm3x60ph0lq28cnnjhxq80pg7k33jt | ada=addr1v89f0qgjegdmmjh6cgcm8x3rm3x60ph0lq28cnnjhxq80pg7k33jt
			stake1u89f0qgjegdmmjh6cgcm8x3rm3x60ph0lq28cnnjhxq80pgzu3hwe | ada=stake1u89f0qgjegdmmjh6cgcm8x3rm3x60ph0lq28cnnjhxq80pgzu3hwe
			Ae2tdPwUPEYxv8jD4zECwpwhzYTjMqtFd8bEDkDfiche31MeHQ8abAaPQrt | ada=Ae2tdPwUPEYxv8jD4zECwpwhzYTjMqtFd8bEDkDfiche31MeHQ8abAaPQrt
			the Solana wallet PUGzBMekCTCEz2ocNTs3xvLQ9qKkLHG9YWMbWMuyBzH | sol=PUGzBMekCTCEz2ocNTs3xvLQ9qKkLHG9YWMbWMuyBzH
			A6pxdeew2VaDZu7G3ApkvB2h6vdMZEEL2eAGL3qm9y1M    | sol=A6pxdeew2VaDZu7G3ApkvB2h6vdMZEEL2eAGL3qm9y1M
			bmox6jrnks3mz5fdk37xps7gndxcrgh4wdp4qua3ziv6xyphgffc3nqd | domain=bmox6jrnks3mz5fdk37xps7gndxcrgh4wdp4qua3ziv6xyphgffc3nqd
			5lajzr2dfnbdutbcf37f463e7uwbcclt32f2tjib6uvu2tlzperm4fad.onion | domain=5lajzr2dfnbdutbcf37f463e7uwbcclt32f2tjib6uvu2tlzperm4fad.onion
			""")
	void findsWalletsAndOnionServices(String text, String expected) {
		assertEquals(List.of(expected.strip().split(" ")), Scans.found(text.strip()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Win32/Agent.NRG", "MSIL/Kryptik.ABC", "Android/Spy.Agent.AON", "Linux/Mirai.A", "Win64/Spy.RTM.B", "JS/TrojanDownloader.Agent.REG",
			"VBA/TrojanDropper.Agent.AGK", "Trojan:Win32/Kettle.A!MTB", "Backdoor:MSIL/Kettle!rfn", "Ransom:Win32/Kettle", "TrojanDownloader:O97M/Kettle.B",
			"HEUR:Trojan.Win32.Kettle.gen", "HEUR:Backdoor.Linux.Kettle.b", "UDS:DangerousObject.Multi.Generic", "Trojan-Spy.Win32.Kettle.a",
			"not-a-virus:RiskTool.Win32.Kettle.x", "Backdoor.MSIL.Kettle", "Backdoor.Kettle", "Trojan.GenericKD.123456", "Gen:Variant.Kettle.12",
			"Infostealer.Kettle", "W32.Kettle", "Win.Trojan.Kettle-9952533-0", "Unix.Malware.Kettle-123-0", "Troj/Agent-BDR", "W32/Kettle-A", "Mal/Kettle-B",
			"TROJ_KETTLE.A", "BKDR_KETTLE.SM", "RANSOM_KETTLE.I", "TSPY_KETTLE", "Trojan.DownLoader12.3456", "PUA:Win32/Kettle",
			"Exploit:Win32/CVE-2017-11882.A", "PHP/WebShell.NBP", "UEFI/Kettle.A" })
	void detectionNamesAreNeitherDomainsNorPaths(String name) {
		for (String frame : new String[] { "%s", "detected as %s.", "a variant of %s, again", "「%s」として検出", "| %s |" }) {
			assertEquals(List.of("detection=" + name), Scans.found(frame.formatted(name)), frame);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "Windows/Linux", "on Linux/Unix systems", "Java/Kotlin code", "HTML/CSS", "PDF/DOC files", "a Trojan.It then runs", "the backdoor. Then it",
			"Program.Main", "Worm.The", "Android/iOS apps", "Win32/Win64", "Linux/Mac", "Python/Django", "trojan horse", "UEFI/BIOS", "RANSOM_NOTE", "JS_FILE",
			"CWE-999", "CWE-0", "CAPEC-999", "cpe:2.3:a:microsoft", "2.3:a:microsoft:365_apps:-:*:*:*:enterprise:*:x64:*", "P1174", "T019109", "AML.T0009",
			"G-0016", "MS0154", "X.S0154", "M1", "00-B0-D0-63", "d2:fb:49:24:37:18:98", "12-30-45-10-20-30", "{00000000-0000-0000-0000-000000000000}",
			"XX94BARC10201530093459", "DE89370400440532013001", "IMEI 490154203237519", "12345678901234567", "order 4532015112830366 today",
			"com.kettle.agent", "import com.kettle.agent", "16 bytes", "the first 4 bytes", "2 MB of memory", "120 KB/s", "arn:gcp:s3:::x", "@kettle_news",
			"info @ noon", "serial number 12", "Serial: none", "vhash: none", "a service called Mega stores files", "malware-as-a-service named X1",
			"hosting service: \"Kettle\"", "a pipe named the", "LUxYP23cwEX1Hcm4VY1ZeSX3eKHaTJji2E", "r3pjb7JaNWGKCpVfKUEbTWCUuc3QG2p4Pk",
			"XyzA6pxdeew2VaDZu7G3ApkvB2h6vdMZEEL2eAGL3qm9y1Mabcd and more", "bmox6jrnks3mz5fdk37xps7gndxcrgh4wdp4qua3ziv6xyphgffc3nqa" })
	void leavesLookAlikesAlone(String text) {
		assertEquals(List.of(), Scans.found(text));
	}

	@Test
	void reasonsSayWhatWasChecked() {
		assertTrue(Scans.only("Visa card 4532015112830366").why().contains("check digit (Luhn) right"));
		assertTrue(Scans.only("GB82WEST12345698765432").why().contains("mod 97"));
		assertTrue(Scans.only("5lajzr2dfnbdutbcf37f463e7uwbcclt32f2tjib6uvu2tlzperm4fad.onion").why().startsWith("Onion service v3, checksum right"));
		assertTrue(Scans.only("http://xn--wgv71a119e.jp/").why().contains("punycode of «日本語.jp»"));
		assertTrue(Scans.only("日本語.jp").why().contains("«xn--wgv71a119e.jp» in punycode"));
	}

	@ParameterizedTest
	@CsvSource({ "domain,日本語.jp,xn--wgv71a119e.jp", "url,http://日本語.jp/a?b=日本語.jp,http://xn--wgv71a119e.jp/a?b=日本語.jp", "email,jan@bücher.example,jan@xn--bcher-kva.example",
			"domain,вирус.рф,xn--b1amyej.xn--p1ai" })
	void bothFormsOfInternationalisedHostsCompareEqual(String type, String unicode, String ascii) {
		Observable written = new Observable(ObservableType.of(type).orElseThrow(), unicode);
		Observable encoded = new Observable(ObservableType.of(type).orElseThrow(), ascii);
		assertEquals(encoded, written.ascii());
		assertEquals(encoded, encoded.ascii());
		assertEquals(written, encoded.unicode());
	}
}
