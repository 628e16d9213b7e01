package org.akashi.stix.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tools.jackson.databind.json.JsonMapper;

class CanonicalJsonTest {

	/** RFC 8785, appendix B. */
	@ParameterizedTest
	@CsvSource({"0000000000000000, 0", "8000000000000000, 0", "0000000000000001, 5e-324", "8000000000000001, -5e-324",
			"7fefffffffffffff, 1.7976931348623157e+308", "4340000000000000, 9007199254740992", "c340000000000000, -9007199254740992",
			"4430000000000000, 295147905179352830000", "44b52d02c7e14af5, 9.999999999999997e+22", "44b52d02c7e14af6, 1e+23",
			"444b1ae4d6e2ef4e, 999999999999999700000", "444b1ae4d6e2ef50, 1e+21", "3eb0c6f7a0b5ed8c, 9.999999999999997e-7",
			"3eb0c6f7a0b5ed8d, 0.000001", "41b3de4355555553, 333333333.3333332", "41b3de4355555557, 333333333.33333343",
			"becbf647612f3696, -0.0000033333333333333333", "43143ff3c1cb0959, 1424953923781206.2"})
	void numbersAsEcmaScriptWritesThem(String bits, String text) {
		assertEquals(text, CanonicalJson.number(Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16))));
	}

	@Test
	void refusesWhatIsNotFinite() {
		assertThrows(IllegalArgumentException.class, () -> CanonicalJson.number(Double.POSITIVE_INFINITY));
	}

	@Test
	void keysAreInOrderOfTheirUnits() {
		String json = "{\"\\u20ac\":1,\"\\r\":2,\"1\":4,\"\\ud83d\\ude02\":5,\"\\u0080\":6,\"\\u00f6\":7,\"a\":[ 1.0 , true, null, {\"z\":0,\"b\":\"\\u0007\"} ]}";
		assertEquals("{\"\\r\":2,\"1\":4,\"a\":[1,true,null,{\"b\":\"\\u0007\",\"z\":0}],\"\u0080\":6,\"ö\":7,\"€\":1,\"😂\":5}",
				CanonicalJson.of(JsonMapper.shared().readTree(json)));
	}
}
