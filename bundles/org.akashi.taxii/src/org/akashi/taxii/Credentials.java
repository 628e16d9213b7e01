package org.akashi.taxii;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;

/**
 * What a client shows a server to be let in. Never written to a case, a log or a message: {@link #toString} doesn't tell it.
 * Immutable.
 */
public final class Credentials {

	/** The ways. */
	public enum Kind {
		/** The server asks nobody. */
		NONE,
		/** User and password (RFC 7617). */
		BASIC,
		/** A token (RFC 6750). */
		BEARER,
		/** A key in a header of the server's own choice. */
		HEADER
	}

	/** Nothing to show. */
	public static final Credentials NONE = new Credentials(Kind.NONE, "", "", "");

	private final Kind kind;
	private final String name;
	private final String secret;
	private final String certificatePassword;

	private Credentials(Kind kind, String name, String secret, String certificatePassword) {
		this.kind = kind;
		this.name = Objects.requireNonNull(name, "name");
		this.secret = Objects.requireNonNull(secret, "secret");
		this.certificatePassword = Objects.requireNonNull(certificatePassword, "certificatePassword");
	}

	/** User and password. */
	public static Credentials basic(String user, String password) {
		return new Credentials(Kind.BASIC, user, password, "");
	}

	/** A token. */
	public static Credentials bearer(String token) {
		return new Credentials(Kind.BEARER, "", token, "");
	}

	/** A key in a header with this name, {@code X-Api-Key}; {@code Authorization} for a key without a scheme. */
	public static Credentials header(String name, String key) {
		return new Credentials(Kind.HEADER, name, key, "");
	}

	/** Of a kind; the name is that of the user or of the header. */
	public static Credentials of(Kind kind, String name, String secret) {
		return kind == Kind.NONE ? NONE : new Credentials(kind, name, secret, "");
	}

	/** The same with the password of the client's certificate. */
	public Credentials withCertificatePassword(String password) {
		return new Credentials(kind, name, secret, password);
	}

	/** The way. */
	public Kind kind() {
		return kind;
	}

	/** The name of the header to send. */
	String headerName() {
		return kind == Kind.HEADER ? name : "Authorization";
	}

	/** What to send in it; empty for nothing. */
	Optional<String> headerValue() {
		return switch (kind) {
			case NONE -> Optional.empty();
			case BASIC -> Optional.of("Basic "
					+ Base64.getEncoder().encodeToString((name + ":" + secret).getBytes(StandardCharsets.UTF_8)));
			case BEARER -> Optional.of("Bearer " + secret);
			case HEADER -> Optional.of(secret);
		};
	}

	char[] certificatePassword() {
		return certificatePassword.toCharArray();
	}

	/** Text of a server without the secret, should it have sent it back. */
	String without(String text) {
		String clean = text;
		for (String hidden : new String[] { secret, headerValue().orElse(""), certificatePassword }) {
			clean = hidden.length() < 3 ? clean : clean.replace(hidden, "…");
		}
		return clean;
	}

	@Override
	public String toString() {
		return kind.name();
	}
}
