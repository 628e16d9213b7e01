package org.akashi.stix;

import static org.junit.jupiter.api.Assertions.fail;

import java.math.BigDecimal;
import java.util.Set;
import java.util.TreeSet;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whether two JSON values mean the same: order of members and form of numbers aside. */
final class Meaning {

	/** Keeps all digits of numbers. */
	static final JsonMapper MAPPER = JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

	private Meaning() {
	}

	static void assertSame(String expected, String found) {
		assertSame(MAPPER.readTree(expected), MAPPER.readTree(found), "$");
	}

	/** Fails with the path of the first difference. */
	static void assertSame(JsonNode expected, JsonNode found, String path) {
		if (expected.isObject() && found.isObject()) {
			Set<String> names = new TreeSet<>(expected.propertyNames());
			names.addAll(found.propertyNames());
			for (String name : names) {
				if (!expected.has(name) || !found.has(name)) {
					fail(path + "." + name + " is " + (expected.has(name) ? "lost: " + expected.get(name) : "new: " + found.get(name)));
				}
				assertSame(expected.get(name), found.get(name), path + "." + name);
			}
		} else if (expected.isArray() && found.isArray() && expected.size() == found.size()) {
			for (int i = 0; i < expected.size(); i++) {
				assertSame(expected.get(i), found.get(i), path + "[" + i + "]");
			}
		} else if (expected.isNumber() && found.isNumber()) {
			if (!isSame(expected.decimalValue(), found.decimalValue())) {
				fail(path + " was " + expected + ", is " + found);
			}
		} else if (!expected.equals(found)) {
			fail(path + " was " + expected + ", is " + found);
		}
	}

	/** STIX has integers of 54 bits and floating-point numbers of IEEE 754 (sections 2.4, 2.8): more digits than these mean nothing. */
	private static boolean isSame(BigDecimal a, BigDecimal b) {
		return a.compareTo(b) == 0 || a.stripTrailingZeros().scale() > 0 && a.doubleValue() == b.doubleValue();
	}
}
