package org.akashi.observable;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnedDomainTest {

	@ParameterizedTest
	@CsvSource({ "DOMAIN,a.b.example.co.jp,example.co.jp", "DOMAIN,example.com,example.com", "DOMAIN,x.me.github.io,me.github.io",
			"DOMAIN,co.jp,''", "DOMAIN,github.io,''", "URL,https://www.example.com/x,example.com", "URL,http://192.0.2.1/x,''",
			"EMAIL,a@mail.example.org,example.org", "IPV4,192.0.2.1,''", "FILE_NAME,setup.exe,''" })
	void whatOnePartyHasForItself(ObservableType type, String value, String expected) {
		assertEquals(expected, new Observable(type, value).ownedDomain().map(Observable::value).orElse(""));
	}
}
