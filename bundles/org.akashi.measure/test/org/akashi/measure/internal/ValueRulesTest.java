package org.akashi.measure.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueRulesTest {

	private static boolean fits(String askedType, String asked, String foundType, String found) {
		return ValueRules.asks(askedType, asked).stream().anyMatch(ValueRules.offers(foundType, found)::contains);
	}

	@ParameterizedTest
	@CsvSource({ "sha1, DA39A3EE5E6B4B0D3255BFEF95601890AFD80709, sha1, da39a3ee5e6b4b0d3255bfef95601890afd80709",
			"url, http://Evil.example/a/, url, http://evil.example/a", "url, evil.example/a, url, http://evil.example/a",
			"url, http://evil.example/a, url, evil.example/a", "uri, http://evil.example/a, url, http://evil.example/a",
			"attack, T1059.001, technique, T1059.001", "attack, S0154, mitre, S0154",
			"filename, a.exe, filepath, C:\\x\\A.exe", "filename, C:\\x\\a.exe, filepath, c:\\X\\a.exe", "filepath, a.exe, filename, A.EXE",
			"regkey, HKEY_LOCAL_MACHINE\\Software\\Run\\, regkey, HKLM\\Software\\Run", "asn, ASN13335, asn, AS13335",
			"ipv6, 2001:0db8:0:0::1, ipv6, 2001:db8::1", "domain, xn--wgv71a119e.jp, domain, \u65E5\u672C\u8A9E.jp",
			"mac, 00-B0-D0-63-C2-26, mac, 00:b0:d0:63:c2:26", "url, 192.0.2.1:8080, ipv4port, 192.0.2.1:8080",
			"onionAddress, ABC.onion, domain, abc.onion", "bitcoin, 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa, btc, 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa" })
	void sameInUseIsSame(String askedType, String asked, String foundType, String found) {
		assertTrue(fits(askedType, asked, foundType, found));
	}

	@ParameterizedTest
	@CsvSource({ "domain, evil.example, url, http://evil.example/a", "ipv4, 192.0.2.1, url, http://192.0.2.1/a",
			"domain, evil.example, email, a@evil.example", "url, http://evil.example/a, url, https://evil.example/a",
			"url, http://evil.example/A, url, http://evil.example/a", "url, http://evil.example/a, url, http://evil.example/a)",
			"url, http://evil.example, domain, evil.example", "filepath, C:\\x\\a.exe, filename, a.exe", "filename, b.exe, filepath, C:\\x\\a.exe",
			"btc, 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa, btc, 1a1zp1ep5qgefi2dmptftl5slmv7divfna", "md5, 00, sha1, 00",
			"domain, www.evil.example, domain, evil.example" })
	void whatAnAnalystWouldCorrectIsNotTheSame(String askedType, String asked, String foundType, String found) {
		assertFalse(fits(askedType, asked, foundType, found));
	}

	@Test
	void linkTextOfAsciiDocIsCutFromAListedUrl() {
		assertEquals(Optional.of("https://host.example/a/"), ValueRules.withoutMarkup("url", "https://host.example/a/[The report]"));
		assertEquals(Optional.empty(), ValueRules.withoutMarkup("url", "https://host.example/a/"));
		assertEquals(Optional.empty(), ValueRules.withoutMarkup("url", "http://[2001:db8::1]/a"), "the brackets of an address stay");
		assertEquals(Optional.empty(), ValueRules.withoutMarkup("mutex", "a[b]"));
	}
}
