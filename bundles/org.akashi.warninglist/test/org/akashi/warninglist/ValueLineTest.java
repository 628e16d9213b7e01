package org.akashi.warninglist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.akashi.observable.Observable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines of values, as people give them. */
class ValueLineTest {

	@ParameterizedTest
	@CsvSource(nullValues = "-", value = { "8[.]8[.]8[.]8,ipv4:8.8.8.8", "hxxps://bit[.]ly/a,url:https://bit.ly/a", "domain:com,domain:com",
			"DOMAIN: Co.UK,domain:co.uk", "url:http://a.test/x,url:http://a.test/x", "http://a.test:8080/x,url:http://a.test:8080/x",
			"mutex:Global\\One,mutex:Global\\One", "fe80::1,ipv6:fe80::1", "10.0.0.0/8,cidr:10.0.0.0/8", "abuse@a.test,email:abuse@a.test",
			"domain:no name,-", "nothing that one could tell,-", "' ',-" })
	void aLineIsAValue(String line, String expected) {
		assertEquals(expected == null ? "" : expected, ValueLine.of(line).map(ValueLineTest::shown).orElse(""));
	}

	private static String shown(Observable observable) {
		return observable.type().id() + ":" + observable.value();
	}
}
