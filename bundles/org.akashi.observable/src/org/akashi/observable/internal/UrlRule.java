package org.akashi.observable.internal;

import java.util.Set;

import org.akashi.observable.ObservableType;

/** URLs: from the colon back over the scheme and forward over host, port, path, query and fragment (RFC 3986). */
final class UrlRule {

	private static final int LONGEST_SCHEME = 12;
	private static final int LONGEST = 4096;
	private static final Set<String> KNOWN = Set.of("http", "https", "ftp", "ftps", "sftp", "ws", "wss", "tcp", "udp", "ldap",
			"ldaps", "rtsp", "rtmp", "smb", "ssh", "irc", "ircs", "git", "telnet", "socks", "socks4", "socks5", "stratum",
			"ss", "nfs", "gopher", "dns", "tls", "ssl", "mqtt", "amqp", "redis", "mongodb", "rmi", "iiop", "nntp", "vnc", "rdp");

	private final Scan scan;
	private final FoldedText t;

	UrlRule(Scan scan) {
		this.scan = scan;
		this.t = scan.t;
	}

	/** The colon of {@code http ://} and {@code [http]://} after the word, or -1. */
	int schemeColon(int from, int to) {
		if (to - from < 3 || to - from > LONGEST_SCHEME || !Chars.is(t.at(from), Chars.LETTER)) {
			return -1;
		}
		int colon = to + 1;
		return t.at(colon) == ':' && t.at(colon + 1) == '/' && t.at(colon + 2) == '/' && Schemes.isWeb(t.slice(from, to))
				? colon
				: -1;
	}

	/** The end of the URL around the colon, or the colon itself. */
	int at(int colon) {
		int host = afterSlashes(colon);
		if (host < 0) {
			return colon;
		}
		int schemeEnd = colon;
		boolean broken = false;
		while (schemeEnd > 0 && colon - schemeEnd < 2 && " ])".indexOf(t.at(schemeEnd - 1)) >= 0) {
			schemeEnd--;
			broken = true;
		}
		int start = schemeStart(schemeEnd);
		if (start < scan.last || start == schemeEnd) {
			return colon;
		}
		String written = t.slice(start, schemeEnd);
		String scheme = Schemes.canonical(written);
		if (scheme.isEmpty()) {
			return colon;
		}
		boolean defanged = broken || !scheme.equalsIgnoreCase(written);
		int at = host;
		while (at - host < 2 && t.at(at) == ' ' && Schemes.isWeb(written)) {
			at++;
		}
		return url(start, at, scheme, defanged);
	}

	/** {@code http//host}: the end of the URL whose colon is missing after this word, or {@code from}. */
	int withoutColon(int from, int to) {
		boolean scheme = t.at(to) == '/' && t.at(to + 1) == '/' && Schemes.isWeb(t.slice(from, to)) && from >= scan.last;
		if (!scheme) {
			return from;
		}
		int end = url(from, t.skipSpaces(to + 2, 1), Schemes.canonical(t.slice(from, to)), true);
		return scan.last == end ? end : from;
	}

	private int afterSlashes(int colon) {
		int i = colon + 1;
		if (t.at(i) == ' ' && t.at(i + 1) == '/') {
			i++;
		}
		if (t.at(i) == '/' && t.at(i + 1) == '/') {
			return t.at(i + 2) == '/' ? i + 3 : i + 2;
		}
		boolean escaped = t.at(i) == '\\' && t.at(i + 1) == '/' && t.at(i + 2) == '\\' && t.at(i + 3) == '/';
		if (escaped) {
			return i + 4;
		}
		boolean backward = t.at(i) == '\\' && t.at(i + 1) == '\\' && isWebBefore(colon);
		return backward ? i + 2 : -1;
	}

	private boolean isWebBefore(int colon) {
		int start = colon;
		while (start > 0 && colon - start < 7 && isSchemeChar(t.at(start - 1))) {
			start--;
		}
		return colon - start > 3 && Schemes.isWeb(t.slice(start, colon));
	}

	/** The start of the longest scheme that ends here; glued letters before a known one are left out. */
	private int schemeStart(int end) {
		int start = end;
		while (start > 0 && start > scan.last && end - start < LONGEST_SCHEME && isSchemeChar(t.at(start - 1))) {
			start--;
		}
		for (int i = start; i < end; i++) {
			String scheme = t.slice(i, end);
			if (KNOWN.contains(scheme.toLowerCase(java.util.Locale.ROOT)) || Schemes.isWeb(scheme)) {
				return i;
			}
		}
		boolean plain = end - start >= 3 && end - start < 8 && !isSchemeChar(t.at(start - 1));
		return plain && Chars.is(t.at(start), Chars.LETTER) ? start : end;
	}

	private static boolean isSchemeChar(char c) {
		return Chars.is(c, Chars.LETTER) || c == '*' || c == '_' || c == '-' || Chars.isDigit(c);
	}

	private int hostEnd(int from) {
		int i = from;
		while (i < t.length && i - from < 260 && isHostChar(t.chars[i])) {
			i++;
		}
		return i;
	}

	private static boolean isHostChar(char c) {
		return Chars.is(c, Chars.LABEL) || c == '.' || c >= 128 && (Chars.kind(c) == Chars.CJK || Chars.kind(c) == Chars.FOREIGN);
	}

	private int url(int start, int from, String scheme, boolean defanged) {
		int host = userEnd(from);
		int end = host;
		String name;
		if (t.at(host) == '[') {
			end = bracketEnd(host);
			name = end < 0 ? null : IpAddresses.canonicalV6(t.slice(host + 1, end - 1));
			name = name == null ? null : "[" + name + "]";
		} else {
			end = trimHost(host, hostEnd(host));
			name = Hosts.canonical(t, host, end, true);
		}
		if (name == null) {
			return from;
		}
		int port = portEnd(end);
		int stop = tailEnd(host, port);
		String value = scheme + "://" + t.slice(from, host) + name + tail(end, stop);
		boolean known = Hosts.isReal(name);
		String why = known ? "URL with a valid host" : "URL; its host is under no public suffix";
		return scan.hit(ObservableType.URL, start, stop, value, known ? 95 : 60, defanged, why + DomainNames.otherForm(name));
	}

	/** One past {@code user:password@}, or the start when there is none. */
	private int userEnd(int from) {
		for (int i = from; i < t.length && i - from < 128; i++) {
			char c = t.chars[i];
			if (c == '@') {
				return i > from ? i + 1 : from;
			}
			if (!Chars.is(c, Chars.LOCAL) && c != ':' || c == '/' || c == '?' || c == '#') {
				break;
			}
		}
		return from;
	}

	private int bracketEnd(int open) {
		for (int i = open + 1; i < t.length && i - open < 48; i++) {
			if (t.chars[i] == ']') {
				return i + 1;
			}
		}
		return -1;
	}

	/** Leaves out CJK text that directly follows an ASCII host, and dots at the end. */
	private int trimHost(int from, int to) {
		int end = to;
		for (int i = from + 1; i < to; i++) {
			boolean glued = Chars.kind(t.at(i)) == Chars.CJK && t.at(i) >= 128 && Chars.is(t.at(i - 1), Chars.WORD);
			if (glued) {
				end = i;
				break;
			}
		}
		while (end > from && (t.at(end - 1) == '.' || t.at(end - 1) == '-')) {
			end--;
		}
		return end;
	}

	private int portEnd(int host) {
		if (t.at(host) != ':') {
			return host;
		}
		int i = host + 1;
		while (i - host < 7 && Chars.isDigit(t.at(i))) {
			i++;
		}
		boolean port = i > host + 1 && IpAddresses.number(t.slice(host + 1, i), 65535) >= 0;
		return port ? i : host;
	}

	/** The end of path, query and fragment after the host. */
	private int tailEnd(int host, int from) {
		char first = t.at(from);
		if (first == '\\' && t.at(from + 1) == '/') {
			first = '/';
		}
		if (first != '/' && first != '?' && first != '#') {
			return from;
		}
		int i = from;
		int round = 0;
		int square = 0;
		int curly = 0;
		boolean query = false;
		for (; i < t.length && i - from < LONGEST; i++) {
			char c = t.chars[i];
			query |= c == '?';
			round += c == '(' ? 1 : c == ')' ? -1 : 0;
			square += c == '[' ? 1 : c == ']' ? -1 : 0;
			curly += c == '{' ? 1 : c == '}' ? -1 : 0;
			if (round < 0 || square < 0 || curly < 0 || !isTailChar(c, i) || c == '[' && !(query && opensIndex(i))
					|| (c == ',' || c == ';') && startsUrl(i + 1) || (c == 'h' || c == 'H') && isNextUrl(host, from, i, query)) {
				break;
			}
		}
		return trimTail(from, i);
	}

	private boolean isTailChar(char c, int i) {
		if (c < 128) {
			return Chars.is(c, Chars.URL) || c == '\\' && t.at(i + 1) == '/';
		}
		return Chars.kind(c) == Chars.FOREIGN;
	}

	/**
	 * Whether another URL is glued on here: after a letter or digit, or after a slash when
	 * its host is the same or is defanged by itself (archives have other addresses in their paths).
	 */
	private boolean isNextUrl(int host, int hostEnd, int i, boolean query) {
		int scheme = t.matches(i, "http://") || t.matches(i, "hxxp://") ? 7 : t.matches(i, "https://") || t.matches(i, "hxxps://") ? 8 : 0;
		if (scheme == 0) {
			return false;
		}
		boolean defanged = t.defanged(i + scheme, hostEnd(i + scheme));
		if (query || Chars.is(t.at(i - 1), Chars.WORD)) {
			return Chars.is(t.at(i - 1), Chars.WORD) && (!query || defanged);
		}
		String name = t.slice(host, hostEnd).toLowerCase(java.util.Locale.ROOT);
		boolean other = defanged && !name.contains("archive") && !name.contains("cache");
		return t.at(i - 1) == '/' && (t.matches(i + scheme, name) || other);
	}

	private boolean opensIndex(int i) {
		int k = i + 1;
		while (k - i < 16 && Chars.is(t.at(k), Chars.LABEL)) {
			k++;
		}
		return t.at(k) == ']';
	}

	private boolean startsUrl(int i) {
		int at = t.skipSpaces(i, 1);
		return t.matches(at, "http") || t.matches(at, "hxxp") || t.matches(at, "ftp:");
	}

	private int trimTail(int from, int to) {
		int end = to;
		while (end > from) {
			char c = t.at(end - 1);
			boolean open = c == '(' || c == '[' || c == '{';
			if (".,;:!?'*_~+\\".indexOf(c) < 0 && !open && !(c == '&' && t.at(end) == '\n')) {
				break;
			}
			if (c == '_' && t.at(end) != '_' && t.at(from - 1) != '_' && !isEmphasis(from)) {
				break;
			}
			end--;
		}
		return end;
	}

	private boolean isEmphasis(int from) {
		int line = from;
		while (line > 0 && from - line < 80 && !Chars.isSpace(t.at(line - 1)) && t.at(line - 1) != '\n') {
			line--;
		}
		return t.at(line) == '_' || t.at(line) == '*';
	}

	private String tail(int from, int to) {
		String text = t.slice(from, to);
		return text.indexOf('\\') < 0 ? text : text.replace("\\/", "/");
	}

	/** The tail of a host that stands without a scheme, when it has a real path; else the host's end. */
	int pathAfter(int hostEnd) {
		int port = portEnd(hostEnd);
		if (t.at(port) != '/' || !Chars.is(t.at(port + 1), Chars.URL) || t.at(port + 1) == '/') {
			return hostEnd;
		}
		int end = tailEnd(port, port);
		return end > port + 1 ? end : hostEnd;
	}
}
