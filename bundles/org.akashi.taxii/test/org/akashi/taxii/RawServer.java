package org.akashi.taxii;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** Answers each connection with the same bytes, whatever was asked, and closes it, or holds it open. */
final class RawServer implements AutoCloseable {

	private final ServerSocket socket = new ServerSocket(0, 10, InetAddress.getByName("127.0.0.1"));
	private final AtomicInteger connections = new AtomicInteger();
	private final CountDownLatch closed = new CountDownLatch(1);
	private final byte[] answer;
	private final boolean holds;

	RawServer(String answer) throws IOException {
		this(answer, false);
	}

	RawServer(String answer, boolean holds) throws IOException {
		this.answer = answer.getBytes(StandardCharsets.ISO_8859_1);
		this.holds = holds;
		Thread.ofPlatform().daemon().start(() -> {
			while (!socket.isClosed()) {
				answer();
			}
		});
	}

	private void answer() {
		try (Socket connection = socket.accept()) {
			connections.incrementAndGet();
			InputStream in = connection.getInputStream();
			in.read(new byte[4096]);
			connection.getOutputStream().write(answer);
			connection.getOutputStream().flush();
			if (holds) {
				closed.await();
			}
		} catch (IOException e) {
			return; // closed, by either side
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	int port() {
		return socket.getLocalPort();
	}

	int connections() {
		return connections.get();
	}

	@Override
	public void close() throws IOException {
		closed.countDown();
		socket.close();
	}
}
