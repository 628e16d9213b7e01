package org.akashi.taxii;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;

/**
 * How to reach a TAXII 2.1 server. Holds no secret: those are in {@link Credentials}. Immutable.
 *
 * @param name        for people
 * @param url         its discovery resource, {@code https://host/taxii2/}, or one of its API roots
 * @param authorities certificates of authorities to trust instead of those of Java: PEM, PKCS #12 or JKS; empty for Java's own
 * @param certificate the client's certificate and key: PKCS #12; empty for none
 * @param proxy       {@code host:port} of a proxy; empty for what the system says
 * @param timeout     longest time for one answer
 */
public record TaxiiServer(String name, URI url, Optional<Path> authorities, Optional<Path> certificate, String proxy,
		Duration timeout) {

	/** The media type of all messages (TAXII 2.1, section 1.6.8.1). */
	public static final String MEDIA_TYPE = "application/taxii+json;version=2.1";

	/** The time for one answer where none is said. */
	public static final Duration TIMEOUT = Duration.ofSeconds(60);

	public TaxiiServer {
		Objects.requireNonNull(name, "name");
		Objects.requireNonNull(url, "url");
		Objects.requireNonNull(authorities, "authorities");
		Objects.requireNonNull(certificate, "certificate");
		Objects.requireNonNull(proxy, "proxy");
		Objects.requireNonNull(timeout, "timeout");
	}

	/**
	 * A server with an address and all else as usual.
	 *
	 * @throws CoreException with {@link TaxiiStatus#BAD_SETTING} when the address is none that may be asked
	 */
	public static TaxiiServer of(String url) throws CoreException {
		return new TaxiiServer(url, address(url), Optional.empty(), Optional.empty(), "", TIMEOUT);
	}

	/** The same with other certificates. */
	public TaxiiServer with(Optional<Path> trusted, Optional<Path> own) {
		return new TaxiiServer(name, url, trusted, own, proxy, timeout);
	}

	/** The same by another proxy and with another time for one answer. */
	public TaxiiServer with(String otherProxy, Duration otherTimeout) {
		return new TaxiiServer(name, url, authorities, certificate, otherProxy, otherTimeout);
	}

	/**
	 * The address that is written so. TAXII goes by HTTPS (section 1.6.9); HTTP is taken on this machine only.
	 *
	 * @throws CoreException with {@link TaxiiStatus#BAD_SETTING} that says what is wrong
	 */
	public static URI address(String written) throws CoreException {
		URI url;
		try {
			url = new URI(written.strip());
		} catch (java.net.URISyntaxException e) {
			throw TaxiiStatus.error(TaxiiStatus.BAD_SETTING, "«" + written + "» is no address: " + e.getReason()
					+ ". Write it like https://taxii.example.org/taxii2/.", e);
		}
		String scheme = url.getScheme() == null ? "" : url.getScheme().toLowerCase(Locale.ROOT);
		if (url.getHost() == null || !scheme.equals("https") && !scheme.equals("http")) {
			throw TaxiiStatus.error(TaxiiStatus.BAD_SETTING,
					"«" + written + "» is no address of a TAXII server. Write it like https://taxii.example.org/taxii2/.");
		}
		if (url.getRawUserInfo() != null) {
			throw TaxiiStatus.error(TaxiiStatus.BAD_SETTING,
					"The address of " + url.getHost() + " holds a user or a password. Give them apart, so that they are kept safe.");
		}
		if (scheme.equals("http") && !isLoopback(url.getHost())) {
			throw TaxiiStatus.error(TaxiiStatus.BAD_SETTING, "The address of " + url.getHost()
					+ " begins with http:, so that everybody on the way could read what is sent. Use https:.");
		}
		return folder(url);
	}

	/** The same address with a slash at its end: all resources of TAXII have one (section 1.6.1). */
	static URI folder(URI url) {
		String path = url.getRawPath() == null ? "" : url.getRawPath();
		return URI.create(url.getScheme() + "://" + url.getRawAuthority() + (path.endsWith("/") ? path : path + "/"));
	}

	/** Host names are not looked up: only the loopback addresses themselves and «localhost». */
	private static boolean isLoopback(String host) {
		String bare = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
		if (bare.equalsIgnoreCase("localhost")) {
			return true;
		}
		try {
			return bare.matches("[0-9.]+|[0-9a-fA-F:]+:[0-9a-fA-F:]*") && InetAddress.getByName(bare).isLoopbackAddress();
		} catch (UnknownHostException e) {
			return false; // it is written like an address, and is none
		}
	}

	/** Its host, with the port where one is said. */
	public String host() {
		return url.getRawAuthority();
	}
}
