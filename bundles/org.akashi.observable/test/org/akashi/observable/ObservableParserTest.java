package org.akashi.observable;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ObservableParserTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			 8[.]20[.]30[.]40               | ipv4   | 8.20.30.40
			8.20.30.0/24                    | cidr   | 8.20.30.0/24
			2001:0DB8::0001                 | ipv6   | 2001:db8::1
			BAD[.]Host.COM.                 | domain | bad.host.com
			hxxps://Bad.Host[.]com/A        | url    | https://bad.host.com/A
			Info[at]Host.com                | email  | info@host.com
			44D88612FEA8A8F36DE82E1278ABB02F | md5   | 44d88612fea8a8f36de82e1278abb02f
			cve-2017-0144                   | cve    | CVE-2017-0144
			C:\\Windows\\x.exe              | filepath | C:\\Windows\\x.exe
			evil.exe                        | filename | evil.exe
			hkcu\\Software\\Run             | regkey | HKCU\\Software\\Run
			AS64500                         | asn    | AS64500
			T1566.001                       | technique | T1566.001
			""")
	void recognisesWholeValues(String text, String type, String value) {
		assertEquals(Optional.of(new Observable(ObservableType.of(type).orElseThrow(), value)), ObservableParser.parse(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "  ", "see bad.host.com", "bad.host.com now", "8.20.30", "hello", "co.uk", "http://" })
	void isEmptyForAnythingElse(String text) {
		assertEquals(Optional.empty(), ObservableParser.parse(text));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			ipv6   | [fe80::1%eth0]         | fe80::1
			cidr   | 2001:DB8::/32          | 2001:db8::/32
			url    | HTTP://Host.internal/A | http://host.internal/A
			domain | Bücher.example.com     | bücher.example.com
			asn    | 64500                  | AS64500
			asn    | ASN 64500              | AS64500
			mutex  | My Mutex               | My Mutex
			filename | my file (1).doc      | my file (1).doc
			filepath | /a/b                 | /a/b
			useragent | curl/7              | curl/7
			phone  | (03) 1234-5678         | 0312345678
			phone  | +81 3 1234 5678        | +81312345678
			yara   | APT_Sun                | APT_Sun
			imphash | F34D5F2D4577ED6D9CEEC516C1F5A744 | f34d5f2d4577ed6d9ceec516c1f5a744
			technique | t1566/001           | T1566.001
			regkey | hklm:\\Software\\\\X   | HKLM\\Software\\X
			eth    | 0x32Be343B94f860124dC4fEe278FDCBD38C102D88 | 0x32be343b94f860124dc4fee278fdcbd38c102d88
			""")
	void checksAValueOfAKnownType(String type, String text, String value) {
		ObservableType known = ObservableType.of(type).orElseThrow();
		assertEquals(Optional.of(new Observable(known, value)), ObservableParser.parse(known, text));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			ipv4   | 256.1.1.1
			ipv4   | 1.2.3.04
			ipv6   | 1::2::3
			ipv6   | 1:2:3:4:5:6:7
			cidr   | 8.20.30.0/33
			cidr   | 2001:db8::/129
			domain | nosuffix.nope
			domain | co.uk
			url    | no scheme
			email  | @host.com
			email  | a@b
			md5    | 44d88612fea8a8f36de82e1278abb02
			sha256 | 44d88612fea8a8f36de82e1278abb02f
			btc    | 1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN3
			xmr    | 46bxDoy3pszR42Ds5FeygfWdbMfH7qB5hZHqEPnX6EgVhksrbzJtQYQeETZtniMfWk4Bt7TXmgybpZYRu2fTdppoAf9x7Ye
			cve    | CVE-2017-01
			filename | a/b
			yara   | 1rule
			ssdeep | 97:abcdef:abcdef
			asn    | 4294967295
			technique | TA0001
			phone  | 123
			""")
	void refusesWhatIsNotValid(String type, String text) {
		assertEquals(Optional.empty(), ObservableParser.parse(ObservableType.of(type).orElseThrow(), text));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "none", textBlock = """
			url    | http://a:b@bad.host.com:80/x@y | domain=bad.host.com
			url    | http://8.20.30.40/x            | ipv4=8.20.30.40
			url    | http://[2001:db8::1]:80/       | ipv6=2001:db8::1
			url    | bad.host.com/x                 | domain=bad.host.com
			email  | a@bad.host.com                 | domain=bad.host.com
			domain | bad.host.com                   | none
			""")
	void namesTheHost(String type, String value, String host) {
		Observable observable = new Observable(ObservableType.of(type).orElseThrow(), value);
		assertEquals(host, observable.host().map(one -> one.type().id() + "=" + one.value()).orElse(null));
	}

	@Test
	void equalObservablesAreEqualHoweverWritten() {
		assertEquals(ObservableParser.parse("hxxp://BAD[.]host[.]com/a"), ObservableParser.parse("http://bad.host.com/a"));
		assertEquals(ObservableParser.parse("2001:DB8:0:0:0:0:0:1"), ObservableParser.parse("2001:db8::1"));
	}
}
