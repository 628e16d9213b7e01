package org.akashi.taxii;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Requests and answers: headers, time-outs, waiting when the server is busy, redirects within the same server only.
 * Credentials go to the server's own scheme, host and port and nowhere else.
 */
final class Http implements AutoCloseable {

	private static final int ATTEMPTS = 6;
	private static final int BROKEN = 3;
	private static final int REDIRECTS = 5;
	private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);
	private static final Duration CONNECT = Duration.ofSeconds(20);
	private static final long LOOK = 100;

	private final TaxiiServer server;
	private final Credentials credentials;
	private final Pause pause;
	private final HttpClient client;
	private final Refusals refusals;
	private final Faults faults;

	/**
	 * What to ask.
	 *
	 * @param url   where
	 * @param body  what to send, or null to get
	 * @param limit the longest answer
	 * @param what  it is for people
	 */
	record Call(URI url, byte[] body, long limit, String what) {
	}

	Http(TaxiiServer server, Credentials credentials, Pause pause) throws CoreException {
		this.server = Objects.requireNonNull(server, "server");
		this.credentials = Objects.requireNonNull(credentials, "credentials");
		this.pause = Objects.requireNonNull(pause, "pause");
		if (credentials.headerValue().filter(value -> !value.matches("[\\x20-\\x7e\\x80-\\xff]*")).isPresent()
				|| !credentials.headerName().matches("[A-Za-z0-9!#$%&'*+.^_`|~-]+")) {
			throw TaxiiStatus.error(TaxiiStatus.BAD_SETTING, "The token or key for " + server.host()
					+ ", or the name of its header, holds characters that can't be sent, such as a line break.");
		}
		refusals = new Refusals(server, credentials);
		faults = new Faults(server);
		HttpClient.Builder builder = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
				.followRedirects(HttpClient.Redirect.NEVER)
				.connectTimeout(server.timeout().compareTo(CONNECT) < 0 ? server.timeout() : CONNECT);
		if (server.url().getScheme().equalsIgnoreCase("https")) {
			builder.sslContext(Tls.context(server, credentials));
		}
		client = builder.proxy(server.proxy().isEmpty() ? ProxySelector.getDefault() : ProxySelector.of(proxy(server.proxy()))).build();
	}

	private static InetSocketAddress proxy(String written) throws CoreException {
		int colon = written.lastIndexOf(':');
		String port = written.substring(colon + 1);
		if (colon < 1 || !port.matches("\\d{1,5}") || Integer.parseInt(port) > 65535) {
			throw TaxiiStatus.error(TaxiiStatus.BAD_SETTING, "«" + written + "» is no proxy. Write it as host:port, proxy.example.org:3128.");
		}
		return InetSocketAddress.createUnresolved(written.substring(0, colon), Integer.parseInt(port));
	}

	/**
	 * Asks, again when the server is busy, and gives an answer of TAXII with a code of 2xx.
	 *
	 * @throws CoreException              with a code of {@link TaxiiStatus}
	 * @throws OperationCanceledException when cancelled
	 */
	Answer send(Call call, IProgressMonitor monitor) throws CoreException {
		Call at = call;
		int redirects = 0;
		for (int attempt = 1;; attempt++) {
			Answer answer = attempt(at, attempt, monitor);
			if (answer == null) {
				continue;
			}
			if (answer.code() >= 300 && answer.code() < 400 && !answer.header("Location").isEmpty()) {
				at = redirected(at, answer, ++redirects);
				attempt = 0;
			} else if ((answer.code() == 429 || answer.code() == 503) && attempt < ATTEMPTS) {
				busy(answer, attempt, call.what(), monitor);
			} else if (answer.code() >= 200 && answer.code() < 300) {
				if (!answer.isTaxii()) {
					throw refusals.notTaxii(answer, call.what());
				}
				return answer;
			} else {
				throw refusals.of(answer, call.what());
			}
		}
	}

	/** One request; null when the connection broke and another attempt is worth it. */
	private Answer attempt(Call call, int attempt, IProgressMonitor monitor) throws CoreException {
		try {
			return once(call, monitor);
		} catch (IOException e) {
			if (attempt >= BROKEN || !Faults.mayPass(e)) {
				throw faults.of(e, call.what());
			}
			pause.pause(Duration.ofSeconds(1L << attempt - 1), monitor);
			return null;
		}
	}

	private Answer once(Call call, IProgressMonitor monitor) throws IOException {
		HttpRequest.Builder request = HttpRequest.newBuilder(call.url()).timeout(server.timeout())
				.header("Accept", TaxiiServer.MEDIA_TYPE).header("User-Agent", "Akashi");
		credentials.headerValue().ifPresent(value -> request.header(credentials.headerName(), value));
		if (call.body() != null) {
			request.header("Content-Type", TaxiiServer.MEDIA_TYPE).POST(BodyPublishers.ofByteArray(call.body()));
		}
		CompletableFuture<HttpResponse<byte[]>> coming = client.sendAsync(request.build(), head -> new LimitedBody(call.limit()));
		HttpResponse<byte[]> response = await(coming, monitor);
		return new Answer(call.url(), response.statusCode(), response.headers(), response.body());
	}

	/** Waits for the whole answer: the time-out of the client itself ends with the headers. */
	private HttpResponse<byte[]> await(CompletableFuture<HttpResponse<byte[]>> coming, IProgressMonitor monitor) throws IOException {
		long end = System.nanoTime() + server.timeout().toNanos();
		try {
			while (true) {
				try {
					return coming.get(LOOK, TimeUnit.MILLISECONDS);
				} catch (TimeoutException e) {
					if (monitor.isCanceled()) {
						throw new OperationCanceledException();
					}
					if (System.nanoTime() > end) {
						throw new HttpTimeoutException("the answer did not end in time");
					}
				}
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new OperationCanceledException();
		} catch (ExecutionException e) {
			throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
		} finally {
			coming.cancel(true);
		}
	}

	private Call redirected(Call call, Answer answer, int count) throws CoreException {
		String location = answer.header("Location");
		if (count > REDIRECTS) {
			throw refusals.redirect(call.url(), location, "it sent on more than " + REDIRECTS + " times");
		}
		URI target;
		try {
			target = call.url().resolve(location);
		} catch (IllegalArgumentException e) {
			throw refusals.redirect(call.url(), location, "that is no address");
		}
		if (!sameServer(target)) {
			throw refusals.redirect(call.url(), location, "it is another server, which must not get your user, password or token");
		}
		if (call.body() != null) {
			throw refusals.redirect(call.url(), location, "objects are sent to no other address than the one that was set");
		}
		return new Call(target, null, call.limit(), call.what());
	}

	/** Whether an address is of the same scheme, host and port as the server's. */
	boolean sameServer(URI url) {
		return Objects.equals(url.getHost() == null ? null : url.getHost().toLowerCase(java.util.Locale.ROOT),
				server.url().getHost().toLowerCase(java.util.Locale.ROOT)) && server.url().getScheme().equalsIgnoreCase(url.getScheme())
				&& port(url) == port(server.url()) && url.getRawUserInfo() == null;
	}

	private static int port(URI url) {
		return url.getPort() >= 0 ? url.getPort() : "https".equalsIgnoreCase(url.getScheme()) ? 443 : 80;
	}

	private void busy(Answer answer, int attempt, String what, IProgressMonitor monitor) throws CoreException {
		Duration asked = retryAfter(answer.header("Retry-After"));
		if (asked.compareTo(LONGEST_WAIT) > 0) {
			throw TaxiiStatus.error(TaxiiStatus.BUSY, server.host() + " asks to come back for " + what + " in "
					+ asked.toMinutes() + " minutes (" + answer.code() + "). What was done is kept; try again then.");
		}
		Duration own = Duration.ofSeconds(1L << attempt - 1);
		Duration wait = asked.compareTo(own) > 0 ? asked : own;
		monitor.subTask(server.host() + " is busy: waiting " + wait.toSeconds() + " s");
		pause.pause(wait, monitor);
	}

	/** Seconds or a date (RFC 9110, section 10.2.3); zero when there is none that can be read. */
	private Duration retryAfter(String value) {
		if (value.matches("\\d{1,9}")) {
			return Duration.ofSeconds(Long.parseLong(value));
		}
		try {
			Duration until = value.isEmpty() ? Duration.ZERO
					: Duration.between(pause.now(), ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
			return until.isNegative() ? Duration.ZERO : until;
		} catch (DateTimeException e) {
			return Duration.ZERO;
		}
	}

	Pause pauses() {
		return pause;
	}

	/** Ends all that is under way. */
	@Override
	public void close() {
		client.shutdownNow();
	}
}
