package org.akashi.warninglist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;

import org.akashi.observable.Observable;
import org.akashi.observable.ObservableType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a case says about warning lists. */
class CaseWarningSettingsTest {

	private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
	private static final Observable A = new Observable(ObservableType.DOMAIN, "a.test");
	private static final WarningLists LISTS = WarningLists.of(List.of(Lists.list("x", MatchType.STRING, "", "a.test", "b.test"),
			Lists.list("y", MatchType.HOSTNAME, "", "test")));

	private static List<String> hits(CaseWarningSettings settings, String domain) {
		return LISTS.with(settings).hits(ObservableType.DOMAIN, domain).stream().map(WarningHit::listId).toList();
	}

	@Test
	void anExceptionIsForAValueAListOrBoth() {
		CaseWarningSettings none = CaseWarningSettings.NONE;
		assertEquals(List.of("x", "y"), hits(none, "a.test"));
		assertEquals(List.of(), hits(none.with(WarningException.ofValue(A, "", "ours", "me", NOW)), "a.test"));
		assertEquals(List.of("x", "y"), hits(none.with(WarningException.ofValue(A, "", "ours", "me", NOW)), "b.test"));
		assertEquals(List.of("y"), hits(none.with(WarningException.ofValue(A, "x", "ours", "me", NOW)), "a.test"));
		assertEquals(List.of("x"), hits(none.with(WarningException.ofList("y", "too wide", "me", NOW)), "b.test"));
	}

	@Test
	void exceptedHitsCanStillBeAskedFor() {
		WarningLists lists = LISTS.with(CaseWarningSettings.NONE.with(WarningException.ofValue(A, "", "ours", "me", NOW)));
		List<WarningHit> all = lists.allHits(ObservableType.DOMAIN, "a.test");
		assertEquals(2, all.size());
		assertEquals("ours", lists.settings().exceptionFor(ObservableType.DOMAIN, "a.test", all.get(0)).orElseThrow().reason());
	}

	@Test
	void aCaseAsksListsOtherThanItsUser() {
		WarningLists user = LISTS.only(id -> id.equals("x"));
		assertEquals(List.of("y"), user.with(CaseWarningSettings.NONE.withList("x", false).withList("y", true)).askedLists().stream().map(WarningList::id).toList());
		assertEquals(List.of("x"), user.with(CaseWarningSettings.NONE.withList("x", false).withList("x", null)).askedLists().stream().map(WarningList::id).toList());
	}

	@Test
	void aNewerExceptionAboutTheSameTakesThePlace() {
		CaseWarningSettings settings = CaseWarningSettings.NONE.with(WarningException.ofValue(A, "x", "one", "me", NOW))
				.with(WarningException.ofValue(A, "x", "two", "you", NOW.plusSeconds(1)));
		assertEquals(List.of("two"), settings.exceptions().stream().map(WarningException::reason).toList());
		assertEquals(CaseWarningSettings.NONE, settings.without(WarningException.ofValue(A, "x", "", "", NOW)));
	}

	@Test
	void theTextIsPrettySortedAndReadAgain() {
		CaseWarningSettings settings = CaseWarningSettings.NONE.withList("y", false).with(WarningException.ofList("x", "zu weit", "me", NOW))
				.with(WarningException.ofValue(A, "", "our \"own\" server", "河野", NOW));
		assertEquals("""
				{
				  "lists" : {
				    "y" : false
				  },
				  "exceptions" : [
				    {
				      "list" : "x",
				      "reason" : "zu weit",
				      "by" : "me",
				      "at" : "2026-03-01T10:00:00Z"
				    },
				    {
				      "value" : "domain:a.test",
				      "reason" : "our \\"own\\" server",
				      "by" : "河野",
				      "at" : "2026-03-01T10:00:00Z"
				    }
				  ]
				}
				""", settings.write());
		assertEquals(settings, CaseWarningSettings.read(settings.write()));
	}

	@Test
	void nothingSaidIsNoText() {
		assertEquals("", CaseWarningSettings.NONE.write());
		assertEquals(CaseWarningSettings.NONE, CaseWarningSettings.read(""));
		assertEquals(CaseWarningSettings.NONE, CaseWarningSettings.read(null));
		assertEquals(CaseWarningSettings.NONE, CaseWarningSettings.read("{\"later\": [1]}"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "{", "[]", "{\"lists\":{\"x\":1}}", "{\"exceptions\":{}}", "{\"exceptions\":[{\"value\":\"domain:a\",\"at\":\"yesterday\"}]}",
			"{\"exceptions\":[{\"reason\":\"r\",\"at\":\"2026-03-01T10:00:00Z\"}]}" })
	void wrongTextsSayWhatAndWhere(String text) {
		String message = assertThrows(IllegalArgumentException.class, () -> CaseWarningSettings.read(text)).getMessage();
		assertTrue(message.contains("warning-lists") && message.contains("line 1"), message);
	}

	@Test
	void anExceptionNamesItsObservable() {
		assertEquals(A, WarningException.ofValue(A, "", "", "", NOW).observable().orElseThrow());
		assertTrue(WarningException.ofList("x", "", "", NOW).observable().isEmpty());
		assertTrue(new WarningException("", "nothing:x", "", "", NOW).observable().isEmpty());
	}
}
