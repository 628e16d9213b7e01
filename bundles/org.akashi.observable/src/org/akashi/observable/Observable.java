package org.akashi.observable;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.akashi.observable.internal.DomainNames;

/**
 * One observable: its type and its <em>canonical</em> value (refanged, case and form normalised), so that equal
 * observables are equal records.
 *
 * @param type  what kind of observable it is
 * @param value canonical value, never blank
 */
public record Observable(ObservableType type, String value) {

	public Observable {
		Objects.requireNonNull(type, "type");
		if (value.isBlank()) {
			throw new IllegalArgumentException("An observable of type " + type.id() + " has no value");
		}
	}

	/**
	 * The host that this observable names, as an observable of its own: of a URL its domain or address, of an e-mail
	 * address its domain, of an address with port the address.
	 *
	 * @return empty for other types, and for hosts that are neither a domain nor an address
	 */
	public Optional<Observable> host() {
		String host = switch (type) {
			case URL -> urlHost();
			case EMAIL -> value.substring(value.lastIndexOf('@') + 1);
			case IPV4_PORT -> value.substring(0, value.indexOf(':'));
			case IPV6_PORT -> value.substring(1, value.indexOf(']'));
			default -> "";
		};
		if (host.isEmpty()) {
			return Optional.empty();
		}
		ObservableType kind = host.indexOf(':') >= 0 ? ObservableType.IPV6
				: ObservableParser.parse(ObservableType.IPV4, host).isPresent() ? ObservableType.IPV4 : ObservableType.DOMAIN;
		return ObservableParser.parse(kind, host);
	}

	/**
	 * The domain that one party has for itself, of a domain or of the host of a URL or e-mail address:
	 * {@code example.co.jp} of {@code a.b.example.co.jp}, {@code me.github.io} of itself.
	 *
	 * @return empty for other types and where there is none, e.g. for a public suffix
	 */
	public Optional<Observable> ownedDomain() {
		String name = type == ObservableType.DOMAIN ? value
				: host().filter(host -> host.type() == ObservableType.DOMAIN).map(Observable::value).orElse("");
		String owned = name.isEmpty() ? "" : DomainNames.owned(name);
		return owned.isEmpty() ? Optional.empty() : Optional.of(new Observable(ObservableType.DOMAIN, owned));
	}

	/**
	 * The same observable with its internationalised host in ASCII (punycode, RFC 5891): {@code xn--wgv71a119e.jp} of
	 * {@code 日本語.jp}. Values keep the form in which they were written; compare this to find both forms equal.
	 *
	 * @return this one when its host is ASCII already or it has none
	 */
	public Observable ascii() {
		String host = type == ObservableType.DOMAIN ? value : host().map(Observable::value).orElse("");
		String ascii = DomainNames.ascii(host);
		if (ascii.equals(host)) {
			return this;
		}
		int at = value.toLowerCase(Locale.ROOT).indexOf(host, type == ObservableType.EMAIL ? value.lastIndexOf('@') : 0);
		return at < 0 ? this : new Observable(type, value.substring(0, at) + ascii + value.substring(at + host.length()));
	}

	/** As {@link #ascii()}, the other way: {@code 日本語.jp} of {@code xn--wgv71a119e.jp}. */
	public Observable unicode() {
		String host = type == ObservableType.DOMAIN ? value : host().map(Observable::value).orElse("");
		String unicode = DomainNames.readable(host);
		int at = unicode.equals(host) ? -1 : value.indexOf(host, type == ObservableType.EMAIL ? value.lastIndexOf('@') : 0);
		return at < 0 ? this : new Observable(type, value.substring(0, at) + unicode + value.substring(at + host.length()));
	}

	private String urlHost() {
		int scheme = value.indexOf("://");
		int start = scheme < 0 ? 0 : scheme + 3;
		int end = start;
		while (end < value.length() && "/?#".indexOf(value.charAt(end)) < 0) {
			end++;
		}
		String authority = value.substring(value.lastIndexOf('@', end) >= start ? value.lastIndexOf('@', end) + 1 : start, end);
		int bracket = authority.indexOf(']');
		if (authority.startsWith("[") && bracket > 0) {
			return authority.substring(1, bracket);
		}
		int port = authority.indexOf(':');
		return port < 0 ? authority : authority.substring(0, port);
	}
}
