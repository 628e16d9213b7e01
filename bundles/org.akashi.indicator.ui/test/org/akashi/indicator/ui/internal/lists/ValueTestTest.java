package org.akashi.indicator.ui.internal.lists;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;

import org.akashi.observable.Observable;
import org.akashi.observable.ObservableType;
import org.akashi.warninglist.CaseWarningSettings;
import org.akashi.warninglist.WarningException;
import org.akashi.warninglist.WarningLists;
import org.junit.jupiter.api.Test;

/** Values that somebody types to try the lists. */
class ValueTestTest {

	private static final WarningLists LISTS = WarningLists.builtIn();

	@Test
	void valuesComeInAnyFormAndOnceEach() {
		ValueTest test = ValueTest.of(LISTS, "8[.]8[.]8[.]8\n 8.8.8.8 \n\nhxxps://bit[.]ly/a, 10.1.2.3; quiet-host.top\ndomain:com\nno value\n");
		assertEquals(5, test.values());
		assertEquals(List.of("no value"), test.unreadable());
		assertEquals(4, test.found());
		assertEquals(List.of("8.8.8.8", "https://bit.ly/a", "10.1.2.3", "com"), test.rows().stream().map(row -> row.value().value()).distinct().toList());
	}

	@Test
	void hitsThatDoNotCountStayWithTheirReason() {
		WarningException exception = WarningException.ofValue(new Observable(ObservableType.IPV4, "8.8.8.8"), "", "ours", "mika", Instant.EPOCH);
		ValueTest test = ValueTest.of(LISTS.with(CaseWarningSettings.NONE.with(exception)), "8.8.8.8");
		assertEquals(exception, test.rows().get(0).excepted().orElseThrow());
		assertTrue(ValueTest.of(LISTS, "8.8.8.8").rows().get(0).excepted().isEmpty());
	}

	@Test
	void aListSaysForWhichValuesItIsAsked() {
		assertEquals("domain, url, ipv4 (+4)", cell("cloudflare-top1k", 3));
		assertEquals("ipv4, ipv6, cidr (+2)", cell("rfc1918", 3));
		assertEquals("email", cell("common-contact-emails", 3));
		assertEquals("regular expression", cell("common-contact-emails", 2));
		assertEquals("shipped", cell("rfc1918", 6));
	}

	private static String cell(String id, int column) {
		return new ListRow(LISTS.find(id).orElseThrow(), true, null, false).cells()[column];
	}

	@Test
	void whatTheCaseSaysHoldsBeforeWhatTheUserSays() {
		assertTrue(new ListRow(LISTS.find("google").orElseThrow(), false, true, false).counts());
		assertEquals(false, new ListRow(LISTS.find("google").orElseThrow(), true, false, false).counts());
		assertTrue(new ListRow(LISTS.find("google").orElseThrow(), true, null, false).counts());
	}

	@Test
	void listsAreFoundByAllWords() {
		ListRow row = new ListRow(LISTS.find("rfc5735").orElseThrow(), true, null, false);
		assertTrue(row.fits("RFC cidr"));
		assertTrue(row.fits(""));
		assertEquals(false, row.fits("rfc google"));
	}
}
