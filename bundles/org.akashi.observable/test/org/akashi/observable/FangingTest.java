package org.akashi.observable;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
}
