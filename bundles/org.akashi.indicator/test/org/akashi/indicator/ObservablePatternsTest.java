package org.akashi.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.akashi.observable.Observable;
import org.akashi.observable.ObservableType;
import org.akashi.stix.pattern.Patterns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ObservablePatternsTest {

	/** One for each type that has a pattern, and the awkward ones. */
	static final List<Observable> ALL = List.of(of("ipv4", "203.0.113.7"), of("ipv6", "2001:db8::7"),
			of("cidr", "198.51.100.0/24"), of("cidr", "2001:db8::/32"), of("domain", "evil.example.com"),
			of("domain", "xn--r8jz45g.example"), of("url", "http://evil.example.com/a.php?id=1&x='y'"),
			of("email", "jobs@example.org"), of("md5", "d41d8cd98f00b204e9800998ecf8427e"),
			of("sha1", "da39a3ee5e6b4b0d3255bfef95601890afd80709"),
			of("sha256", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
			of("sha512", "cf83e1357eefb8bdf1542850d66d8007d620e4050b5715dc83f4a921d36ce9ce"
					+ "47d0d13c5d85f2b0ff8318d2877eec2f63b931bd47417a81a538327af927da3e"),
			of("ssdeep", "96:s4Ud1Lj96tHHlZDrwciQmA+4uy1I0G4HYuL8N3TzS8QsO/wqWXLcMSx:sF1LjEtHHlZDrJzrhuyZvHYm8tKp/RWO"),
			of("tlsh", "T1B2A001300F2A2C3C0A0B2E8C8B0E0C0A0F0B0C0E0A0C0B0E0A0C0E0B0A0C0B0E0A0C0B"),
			of("imphash", "f34d5f2d4577ed6d9ceec516c1f5a744"), of("filename", "it's a \"sample\".exe"),
			of("filename", "求人票.docx"), of("filepath", "C:\\Users\\Public\\it's.exe"), of("filepath", "C:\\boot.ini"),
			of("filepath", "/usr/local/bin/kettle"), of("filepath", "/kettle"), of("filepath", "%APPDATA%\\Kettle\\k.dll"),
			of("filepath", "%TEMP%\\k.dll"), of("filepath", "\\\\server\\share\\k.dll"), of("filepath", "C:\\Windows\\Temp\\"),
			of("filepath", "~/k.sh"), of("regkey", "HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Run"),
			of("mutex", "Global\\kettle-'1'"), of("asn", "AS64496"),
			of("useragent", "Mozilla/5.0 (Windows NT 10.0; Win64; x64) Kettle/1.0"),
			of("btc", "1BoatSLRHtKNngkdXEeobR76b53LETtpyT"), of("eth", "0x52908400098527886e0f7030069857d2e4169ee7"),
			of("xmr", "44AFFq5kSiGBoZ4NMDwYtN18obc8AemS33DBLWs3H7otXft3XjrpDtQGv7SqSsaBYBb98uNbr2VBBEt7f2wfn3RVGQBEP3A"),
			of("phone", "+81312345678"), of("ipv4port", "203.0.113.7:8443"), of("ipv6port", "[2001:db8::7]:443"),
			of("mac", "00:50:56:ab:cd:ef"), of("certserial", "0a1b2c3d4e5f60718293a4b5c6d7e8f9"),
			of("certthumbprint", "da39a3ee5e6b4b0d3255bfef95601890afd80709"), of("certthumbprint", "d41d8cd98f00b204e9800998ecf8427e"),
			of("service", "Kettle Update"), of("cpe", "cpe:2.3:a:kettle:kettle_server:1.0:*:*:*:*:*:*:*"),
			of("telegram", "kettle_news"), of("twitter", "kettle_news"), of("ltc", "LUxYP23cwEX1Hcm4VY1ZeSX3eKHaTJji2D"),
			of("sol", "PUGzBMekCTCEz2ocNTs3xvLQ9qKkLHG9YWMbWMuyBzH"), of("bch", "qzlpkh7z4tm3l35fc34cj92evm095j65jue3j6az4h"),
			of("ada", "addr1v89f0qgjegdmmjh6cgcm8x3rm3x60ph0lq28cnnjhxq80pg7k33jt"),
			of("dash", "Xsy45sdXwaLcxxHsxsXWtayetu1iGKoUV8"), of("doge", "D7Hh4MGnMQpnj8gppGj7nwCj9dNsRYoUbx"),
			of("xrp", "r3pjb7JaNWGKCpVfKUEbTWCUuc3QG2p4Pj"), of("xtz", "tz1esao3W5GMnxHPoGUbYZ9i6E9PUutLFgvM"),
			of("trx", "TFSrGB5z2h5SvfLg3USgGohxvz8sa4Z9ya"), of("zec", "t1Z9XXFgDtETLSKBU74KfWXayaPathb6Rkg"));

	static List<Observable> all() {
		return ALL;
	}

	@ParameterizedTest
	@MethodSource("all")
	void thereAndBackAgain(Observable observable) {
		String pattern = ObservablePatterns.pattern(observable);
		assertEquals(List.of(observable), ObservablePatterns.observables(pattern), pattern);
	}

	@ParameterizedTest
	@MethodSource("all")
	void everyPatternFollowsTheGrammarAndIsWrittenAsTheStandardDoes(Observable observable) {
		String pattern = ObservablePatterns.pattern(observable);
		assertEquals(pattern, Patterns.parse(pattern).toString());
	}

	@ParameterizedTest
	@EnumSource
	void everyTypeHasAPatternOrAReason(ObservableType type) {
		assertEquals(ObservablePatterns.reason(type).isEmpty(), ObservablePatterns.expressible(type));
		assertEquals(ObservablePatterns.expressible(type), ALL.stream().anyMatch(observable -> observable.type() == type),
				"The list of this test has all types that are expressible");
		if (!ObservablePatterns.expressible(type)) {
			IllegalArgumentException e = assertThrows(IllegalArgumentException.class,
					() -> ObservablePatterns.pattern(new Observable(type, "T1059")));
			assertEquals(ObservablePatterns.reason(type), e.getMessage());
			assertFalse(ObservablePatterns.standard(type));
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = { "ipv4|203.0.113.7|[ipv4-addr:value = '203.0.113.7']",
			"cidr|2001:db8::/32|[ipv6-addr:value ISSUBSET '2001:db8::/32']",
			"sha256|ab|[file:hashes.'SHA-256' = 'ab']", "imphash|ab|[file:extensions.'windows-pebinary-ext'.imphash = 'ab']",
			"filepath|C:\\a\\b.exe|[file:name = 'b.exe' AND file:parent_directory_ref.path = 'C:\\\\a']",
			"filepath|C:\\b.exe|[file:name = 'b.exe' AND file:parent_directory_ref.path = 'C:\\\\']",
			"filepath|/a/b/|[directory:path = '/a/b']", "asn|AS64496|[autonomous-system:number = 64496]",
			"regkey|HKLM\\Software\\K|[windows-registry-key:key = 'HKEY_LOCAL_MACHINE\\\\Software\\\\K']",
			"mutex|it's|[mutex:name = 'it\\'s']", "phone|+81312345678|[phone-number:value = '+81312345678']",
			"ipv4port|203.0.113.7:8443|[network-traffic:dst_ref.value = '203.0.113.7' AND network-traffic:dst_port = 8443]",
			"ipv6port|[2001:db8::7]:443|[network-traffic:dst_ref.value = '2001:db8::7' AND network-traffic:dst_port = 443]",
			"telegram|kettle|[user-account:account_login = 'kettle' AND user-account:account_type = 'telegram']",
			"certthumbprint|da39a3ee5e6b4b0d3255bfef95601890afd80709|[x509-certificate:hashes.'SHA-1' = 'da39a3ee5e6b4b0d3255bfef95601890afd80709']",
			"certserial|0a1b|[x509-certificate:serial_number = '0a1b']",
			"domain|bmox6jrnks3mz5fdk37xps7gndxcrgh4wdp4qua3ziv6xyphgffc3nqd|[domain-name:value = 'bmox6jrnks3mz5fdk37xps7gndxcrgh4wdp4qua3ziv6xyphgffc3nqd.onion']",
			"useragent|K/1|[network-traffic:extensions.'http-request-ext'.request_header.'User-Agent' = 'K/1']" })
	void formsAreTheDocumentedOnes(String type, String value, String pattern) {
		assertEquals(pattern, ObservablePatterns.pattern(of(type, value)));
	}

	@ParameterizedTest
	@EnumSource(names = { "BITCOIN", "ETHEREUM", "MONERO", "PHONE", "LITECOIN", "SOLANA", "ZCASH" })
	void customFormsAreToldApart(ObservableType type) {
		assertFalse(ObservablePatterns.standard(type));
		assertTrue(ObservablePatterns.expressible(type));
	}

	@Test
	void combinedPatternsGiveAllTheirValuesOnce() {
		assertEquals(List.of(of("domain", "a.example"), of("ipv4", "203.0.113.7"), of("md5", "d41d8cd98f00b204e9800998ecf8427e")),
				ObservablePatterns.observables("([domain-name:value = 'a.example'] AND [ipv4-addr:value IN ('203.0.113.7')]) "
						+ "FOLLOWEDBY [file:hashes.'MD5' = 'd41d8cd98f00b204e9800998ecf8427e' OR domain-name:value = 'a.example'] "
						+ "WITHIN 5 SECONDS"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "[domain-name:value != 'a.example']", "[domain-name:value NOT = 'a.example']",
			"[domain-name:value LIKE '%.example']", "[file:size = 12]", "[domain-name:value MATCHES 'a']",
			"[process:pid = 3]", "[EXISTS file:name]" })
	void whatNamesNoObservableGivesNone(String pattern) {
		assertEquals(List.of(), ObservablePatterns.observables(pattern));
	}

	@ParameterizedTest
	@ValueSource(strings = { "[file:hashes.SHA256 = '%s']", "[file:hashes.'sha-256' = '%s']", "[file:hashes.\"SHA-256\" = '%s']",
			"[file:hashes.'SHA256' = '%s']" })
	void otherNamesOfHashesAreUnderstoodWhereTheGrammarAllows(String form) {
		String hash = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
		String pattern = form.formatted(hash);
		if (form.contains("\"")) {
			assertThrows(IllegalArgumentException.class, () -> ObservablePatterns.observables(pattern));
		} else {
			assertEquals(List.of(of("sha256", hash)), ObservablePatterns.observables(pattern));
		}
	}

	@Test
	void aNameAndAFolderAreOnePathOnlyTogether() {
		assertEquals(List.of(of("filename", "a.exe")),
				ObservablePatterns.observables("[file:name = 'a.exe' OR file:parent_directory_ref.path = 'C:\\\\x']"));
		assertEquals(List.of(of("filepath", "C:\\x\\a.exe"), of("md5", "d41d8cd98f00b204e9800998ecf8427e")),
				ObservablePatterns.observables("[file:name = 'a.exe' AND file:parent_directory_ref.path = 'C:\\\\x' "
						+ "AND file:hashes.MD5 = 'd41d8cd98f00b204e9800998ecf8427e']"));
	}

	@Test
	void aRangeThatIsComparedByEqualityIsARange() {
		assertEquals(List.of(of("cidr", "198.51.100.0/24")),
				ObservablePatterns.observables("[ipv4-addr:value = '198.51.100.0/24']"));
	}

	@Test
	void endsOfConnectionsAndMailsAreObservables() {
		assertEquals(List.of(of("ipv4", "203.0.113.7")),
				ObservablePatterns.observables("[network-traffic:dst_ref.value = '203.0.113.7']"));
		assertEquals(List.of(of("email", "a@example.org")),
				ObservablePatterns.observables("[email-message:from_ref.value = 'a@example.org']"));
	}

	@Test
	void aTextThatIsNoPatternSaysWhere() {
		IllegalArgumentException e = assertThrows(IllegalArgumentException.class,
				() -> ObservablePatterns.observables("[file:name = ]"));
		assertTrue(e.getMessage().contains("line 1, column"), e.getMessage());
	}

	static Observable of(String type, String value) {
		return new Observable(ObservableType.of(type).orElseThrow(), value);
	}
}
