package org.akashi.taxii;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * An answer as it came.
 *
 * @param url     what was asked for
 * @param code    of HTTP
 * @param headers of HTTP
 * @param body    its bytes
 */
record Answer(URI url, int code, HttpHeaders headers, byte[] body) {

	/** A header, or {@code ""}. */
	String header(String name) {
		return headers.firstValue(name).orElse("");
	}

	/** Whether it says to be TAXII 2.1. */
	boolean isTaxii() {
		String[] parts = header("Content-Type").split(";");
		boolean version = false;
		for (int i = 1; i < parts.length; i++) {
			version |= parts[i].replace("\"", "").replaceAll("\\s", "").equalsIgnoreCase("version=2.1");
		}
		return version && parts[0].strip().toLowerCase(Locale.ROOT).equals("application/taxii+json");
	}

	/** Whether it is a page for people. */
	boolean isWebPage() {
		String start = new String(body, 0, Math.min(body.length, 200), StandardCharsets.UTF_8).strip().toLowerCase(Locale.ROOT);
		return start.startsWith("<!doctype html") || start.startsWith("<html")
				|| header("Content-Type").toLowerCase(Locale.ROOT).startsWith("text/html");
	}
}
