package org.akashi.taxii;

/** STIX objects for tests. */
final class Objects {

	private Objects() {
	}

	static String indicatorId(int number) {
		return "indicator--00000000-0000-4000-8000-%012d".formatted(number);
	}

	static String indicator(int number) {
		return indicator(number, "2026-01-02T03:04:05.000Z");
	}

	static String indicator(int number, String modified) {
		return "{\"type\":\"indicator\",\"spec_version\":\"2.1\",\"id\":\"" + indicatorId(number)
				+ "\",\"created\":\"2026-01-02T03:04:05.000Z\",\"modified\":\"" + modified + "\",\"name\":\"host" + number
				+ ".example.net\",\"pattern\":\"[domain-name:value = 'host" + number
				+ ".example.net']\",\"pattern_type\":\"stix\",\"valid_from\":\"2026-01-02T03:04:05Z\"}";
	}
}
