package org.akashi.observable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FangingTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			ipv4   | 8.20.30.40                     | 8[.]20[.]30[.]40
			ipv6   | 2001:db8::1                    | 2001:db8:[:]1
			cidr   | 8.20.0.0/16                    | 8[.]20[.]0[.]0/16
			domain | bad.host.com                   | bad[.]host[.]com
			url    | http://bad.host.com/a.b?c=d.e  | hxxp://bad[.]host[.]com/a.b?c=d.e
			url    | https://bad.host.com:8443/     | hxxps://bad[.]host[.]com:8443/
			url    | ftp://bad.host.com/x           | fxp://bad[.]host[.]com/x
			url    | ssh://bad.host.com             | ssh[://]bad[.]host[.]com
			url    | bad.host.com/x.php             | bad[.]host[.]com/x.php
			email  | a.b@bad.host.com               | a.b[@]bad[.]host[.]com
			md5    | 44d88612fea8a8f36de82e1278abb02f | 44d88612fea8a8f36de82e1278abb02f
			filepath | C:\\a.b\\c.exe               | C:\\a.b\\c.exe
			""")
	void defangsAndBack(String type, String value, String defanged) {
		Observable observable = new Observable(ObservableType.of(type).orElseThrow(), value);
		assertEquals(defanged, Fanging.defang(observable));
		assertEquals(value, Fanging.refang(defanged));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			see hxxps[:]//a[.]b.com, or mail x(at)y(dot)com | see https://a.b.com, or mail x@y.com
			h**p://a.com and hXXp://b.com                   | http://a.com and http://b.com
			foo 1<.>1<.>1<.>1 bar.                          | foo 1.1.1.1 bar.
			(www).example.com                               | www.example.com
			foo[-]bar.com                                   | foo-bar.com
			ｂａｄ．ｈｏｓｔ．ｃｏｍ                        | bad.host.com
			""")
	void refangsRunningText(String text, String expected) {
		assertEquals(expected, Fanging.refang(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "a. [b", "a. (b", "the quick brown fox, (at) once", "see [1] and (2). Then {x}", "HKLM\\SOFTWARE\\foo bar\\b",
			"C:\\Users\\.ssh\\id", "fooMATbar.com", "the dot com bubble", "john (comment) doe", "ldap://example.com/a", "array[i].name", "" })
	void leavesOrdinaryTextAlone(String text) {
		assertSame(text, Fanging.refang(text));
	}

	@Test
	void removesInvisibleCharacters() {
		assertEquals("bad.host.com", Fanging.refang("b\u00adad.\u200bhost.com\ufeff"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
			see http ://bad.host.com/a now              | see http://bad.host.com/a now
			https:// bad.host.com/a                     | https://bad.host.com/a
			http//bad.host.com                          | http://bad.host.com
			https:///bad.host.com/a                     | https://bad.host.com/a
			[https]://bad.host.com/a                    | https://bad.host.com/a
			http]://bad.host.com                        | http://bad.host.com
			https://bad.host.com\\/a.php              | https://bad.host.com/a.php
			write to info @ host.com today              | write to info@host.com today
			badDOT]com                                  | bad.com
			badpunto)com                                | bad.com
			infoat]host.com                             | info@host.com
			10,20,30,40 and 1,2,3,4,5                   | 10.20.30.40 and 1,2,3,4,5
			300,1,1,1                                   | 300,1,1,1
			bad[.host[.com                              | bad[.host[.com
			bad.]host.]com                              | bad.]host.]com
			bad].[host].[com                            | bad.host.com
			see http:// or https:// or www.             | see http:// or https:// or www.
			the format)string of it                     | the format)string of it
			""")
	void refangsWholeTexts(String text, String expected) {
		assertEquals(expected.strip(), Fanging.refang(text.strip()));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
			see http://bad.host.com/a.php now           | see hXXp://bad[.]host[.]com/a.php now
			Https://bad.host.com                        | HXXps://bad[.]host[.]com
			ftp://bad.host.com/x                        | fXp://bad[.]host[.]com/x
			mail info@host.com, or 8.20.30.40:443       | mail info(at)host[.]com, or 8[.]20[.]30[.]40:443
			1.2.3.4 and version 1.2.3.4                 | 1[.]2[.]3[.]4 and version 1.2.3.4
			https://bad.host.com/?to=info@host.com      | hXXps://bad[.]host[.]com/?to=info(at)host[.]com
			вирус.рф                                    | вирус[.]рф
			bad[.]host[.]com and setup.exe              | bad[.]host[.]com and setup.exe
			nothing here                                | nothing here
			""")
	void defangsWholeTexts(String text, String expected) {
		assertEquals(expected.strip(), Fanging.defang(text.strip()));
		assertEquals(Fanging.refang(text.strip()).toLowerCase(), Fanging.refang(Fanging.defang(text.strip())).toLowerCase());
	}

	@ParameterizedTest
	@ValueSource(strings = { "bad[.host.com", "bad.]host.com", "hxxp://bad[.host.com" })
	void aSingleBracketIsEnoughWhereTheWholeTextIsTheValue(String text) {
		ObservableType type = text.startsWith("h") ? ObservableType.URL : ObservableType.DOMAIN;
		assertTrue(ObservableParser.parse(type, text).orElseThrow().value().endsWith("bad.host.com"));
	}
}
