package org.akashi.observable.internal;

import java.util.List;

/** The hosts under which the accounts of chat and social networks stand. */
final class ChatNames {

	static final List<String> TELEGRAM = List.of("t.me", "telegram.me", "telegram.dog");
	static final List<String> TWITTER = List.of("twitter.com", "mobile.twitter.com", "x.com");

	private ChatNames() {
	}
}
