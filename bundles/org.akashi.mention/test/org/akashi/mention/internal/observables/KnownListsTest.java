package org.akashi.mention.internal.observables;

import static org.akashi.mention.internal.observables.Reports.report;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.akashi.mention.Mention;
import org.akashi.mention.internal.observables.KnownLists.Kind;
import org.akashi.observable.ObservableType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the warning lists know, and how little of it decides alone. */
class KnownListsTest {

	private final KnownLists lists = KnownLists.shipped();

	@ParameterizedTest
	@CsvSource({ "ocsp.sectigo.com,PLUMBING", "duckdns.org,SERVICE", "bit.ly,SERVICE", "www.bit.ly,SERVICE", "google.de,OWNER", "securelist.com,SOURCE",
			"facebook.com,TOP", "www.facebook.com,TOP", "api.ipify.org,PLUMBING" })
	void knowDomains(String domain, Kind kind) {
		assertNotNull(lists.domain(domain).itself(kind));
	}

	@ParameterizedTest
	@CsvSource({ "notgoogle.de,OWNER", "google.de.bad-host.net,OWNER", "mybit.ly,SERVICE", "sectigo.com.evil.top,PLUMBING", "de,OWNER" })
	void areNotFooledByLookalikes(String domain, Kind kind) {
		assertNull(lists.domain(domain).of(kind));
	}

	@Test
	void entriesThatHoldForWhatIsBelowSaySo() {
		assertNull(lists.domain("maps.google.de").itself(Kind.OWNER));
		assertEquals("google.de", lists.domain("maps.google.de").of(Kind.OWNER).entry());
		assertNull(lists.domain("x.facebook.com").of(Kind.TOP), "A list of visited sites knows its entries only");
	}

	@ParameterizedTest
	@CsvSource({ "8.8.8.8,RESOLVER", "17.0.0.0,RANGE", "17.255.255.255,RANGE", "104.16.0.1,SHARED", "104.23.255.255,SHARED" })
	void knowAddresses(String address, Kind kind) {
		assertNotNull(lists.value(ObservableType.IPV4, address).of(kind));
	}

	@ParameterizedTest
	@CsvSource({ "16.255.255.255,RANGE", "18.0.0.0,RANGE", "8.8.8.9,RESOLVER", "104.15.255.255,SHARED", "0.0.0.0,CLOUD", "255.255.255.255,CLOUD" })
	void knowWhereRangesEnd(String address, Kind kind) {
		assertNull(lists.value(ObservableType.IPV4, address).of(kind));
	}

	@Test
	void everyMatchNamesItsListAndVersion() {
		assertTrue(lists.domain("ocsp.sectigo.com").itself(Kind.PLUMBING).reason().matches(
				"host of certificate revocation lists, in MISP warning list crl-hostname \\d{8}"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "8.8.4.4", "2606:4700:4700::1111", "17.5.6.7", "http://ocsp.sectigo.com", "http://crl.sectigo.com/a.crl", "api.ipify.org",
			"https://www.facebook.com/", "www.naver.com", "login.microsoftonline.com" })
	void benignStaysBenignInAListOfIndicators(String value) {
		assertEquals(List.of("benign"), report().heading("IOCs").item(value).roles());
	}

	@ParameterizedTest
	@ValueSource(strings = { "8[.]8[.]4[.]4", "hxxp://ocsp.sectigo.com/x", "t[.]me", "api[.]ipify[.]org", "bit[.]ly" })
	void whatIsDefangedStaysAnIndicator(String value) {
		assertEquals(List.of("indicator"), report().item(value).roles());
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://drive.google.com/uc?id=1abc", "https://pastebin.com/raw/a1b2c3", "https://bit.ly/3xYz", "https://github.com/someone/x/raw/a.exe",
			"https://www.youtube.com/watch?v=abc" })
	void aPlaceOnAnAbusedServiceIsAnIndicatorWhereListed(String url) {
		Reports report = report().heading("IOCs").item(url);
		assertEquals(List.of("indicator"), report.roles());
		assertEquals("benign", report.hosts().get(0).role().id());
	}

	@ParameterizedTest
	@ValueSource(strings = { "hxxps://drive[.]google[.]com/uc?id=1abc", "hxxps://t[.]me/channel", "hxxps://raw.githubusercontent[.]com/a/b/c", "someone@gmail[.]com" })
	void theHostOfAnAbusedServiceIsNot(String value) {
		Reports report = report().item(value);
		assertEquals(List.of("indicator"), report.roles());
		assertEquals("benign", report.hosts().get(0).role().id());
	}

	@ParameterizedTest
	@ValueSource(strings = { "hxxps://evil-host.duckdns[.]org/x", "hxxps://update.evil.workers[.]dev/x", "hxxps://evilblog.blogspot[.]com/x", "hxxp://a1b2c3.ngrok[.]io/x",
			"hxxps://evil.eastus.cloudapp.azure[.]com/x", "hxxps://d111111abcdef8.cloudfront[.]net/x" })
	void aRentedHostIsItsTenants(String url) {
		assertEquals("indicator", report().item(url).hosts().get(0).role().id());
	}

	@Test
	void rentedAddressesStayIndicatorsWithANote() {
		Mention mention = report().heading("IOCs").item("104.16.0.1").mentions().get(0);
		assertEquals("indicator", mention.role().id());
		assertTrue(mention.why().contains("; shared by many sites, address of Cloudflare, in MISP warning list cloudflare "), mention.why());
	}
}
