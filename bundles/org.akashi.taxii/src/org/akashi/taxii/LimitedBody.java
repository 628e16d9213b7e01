package org.akashi.taxii;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;

/** Takes an answer as long as it is not too long. */
final class LimitedBody implements BodySubscriber<byte[]> {

	/** The answer is too long; what came so far is dropped. */
	static final class TooLong extends IOException {

		private static final long serialVersionUID = 1L;

		TooLong(long limit) {
			super("more than " + limit + " bytes");
		}
	}

	private final long limit;
	private final CompletableFuture<byte[]> body = new CompletableFuture<>();
	private final ByteArrayOutputStream content = new ByteArrayOutputStream();
	private Subscription subscription;
	private long length;

	LimitedBody(long limit) {
		this.limit = limit;
	}

	@Override
	public void onSubscribe(Subscription given) {
		subscription = given;
		given.request(Long.MAX_VALUE);
	}

	@Override
	public void onNext(List<ByteBuffer> buffers) {
		for (ByteBuffer buffer : buffers) {
			length += buffer.remaining();
			if (length > limit) {
				subscription.cancel();
				body.completeExceptionally(new TooLong(limit));
				return;
			}
			byte[] bytes = new byte[buffer.remaining()];
			buffer.get(bytes);
			content.writeBytes(bytes);
		}
	}

	@Override
	public void onError(Throwable fault) {
		body.completeExceptionally(fault);
	}

	@Override
	public void onComplete() {
		body.complete(content.toByteArray());
	}

	@Override
	public CompletionStage<byte[]> getBody() {
		return body;
	}
}
