package org.akashi.export.internal.blocks;

import java.util.Locale;
import java.util.Optional;

/**
 * A URL (RFC 3986) in the parts that filters look at.
 *
 * @param scheme {@code http}, {@code https} or {@code ftp}
 * @param host   name in ASCII, or address; brackets of IPv6 gone
 * @param port   as written, or -1
 * @param path   path and query as they go over the wire, at least {@code "/"}
 * @param fragment whether a fragment was there, which never goes over the wire
 */
public record WebAddress(String scheme, String host, int port, String path, boolean fragment) {

	/** The parts, or empty when the text is none, has a user before its host or characters that no URL has. */
	public static Optional<WebAddress> parse(String url) {
		int colon = url.indexOf("://");
		if (colon <= 0 || !Dangers.isWeb(url.substring(0, colon)) || Dangers.isHostile(url) || url.indexOf(' ') >= 0) {
			return Optional.empty();
		}
		int start = colon + 3;
		int end = start;
		while (end < url.length() && "/?#".indexOf(url.charAt(end)) < 0) {
			end++;
		}
		String authority = url.substring(start, end);
		int fragment = url.indexOf('#', end);
		String path = url.substring(end, fragment < 0 ? url.length() : fragment);
		int bracket = authority.indexOf(']');
		int port = authority.indexOf(':', Math.max(0, bracket));
		String host = port < 0 ? authority : authority.substring(0, port);
		int number = port < 0 ? -1 : port(authority.substring(port + 1));
		if (authority.indexOf('@') >= 0 || host.isEmpty() || number == 0) {
			return Optional.empty();
		}
		String name = host.startsWith("[") ? host.substring(1, Math.max(1, host.length() - 1)) : host;
		String canonical = AddressRange.parse(name).map(AddressRange::toString).orElseGet(() -> Conditions.domain(name));
		boolean known = AddressRange.parse(canonical).filter(AddressRange::isSingle).isPresent() || Dangers.domain(canonical).isEmpty();
		return known ? Optional.of(new WebAddress(url.substring(0, colon).toLowerCase(Locale.ROOT), canonical, number,
				path.startsWith("/") ? path : "/" + path, fragment >= 0)) : Optional.empty();
	}

	private static int port(String text) {
		return text.matches("[1-9][0-9]{0,4}") && Integer.parseInt(text) <= 65535 ? Integer.parseInt(text) : 0;
	}

	/** Whether its path is hidden from all but the two ends. */
	public boolean isEncrypted() {
		return scheme.equals("https");
	}

	/** The host as an address, when it is one. */
	public Optional<AddressRange> address() {
		return AddressRange.parse(host);
	}

	/** Host and port as a URL writes them. */
	public String authority() {
		String shown = host.indexOf(':') >= 0 ? "[" + host + "]" : host;
		return port < 0 ? shown : shown + ":" + port;
	}
}
