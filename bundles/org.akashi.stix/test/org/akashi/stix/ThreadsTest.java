package org.akashi.stix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.akashi.stix.pattern.Patterns;
import org.junit.jupiter.api.Test;

/** Codec, rules and patterns are used by several jobs at once. */
class ThreadsTest {

	private static final String JSON = "{\"name\":\"n\",\"labels\":[\"a\",\"b\"],\"extensions\":{\"x-ext\":{\"a\":1}},\"x_b\":{\"c\":[1,2]},\"type\":\"malware\","
			+ "\"is_family\":true,\"external_references\":[{\"source_name\":\"s\",\"hashes\":{\"MD5\":\"0\"}}]}";

	@Test
	void sameResultFromManyThreads() throws Exception {
		String line = StixWriter.line(StixReader.read(JSON));
		List<Finding> findings = StixRules.check(StixReader.read(JSON));
		Callable<Boolean> work = () -> {
			for (int i = 0; i < 300; i++) {
				assertEquals(line, StixWriter.line(StixReader.read(JSON)));
				assertEquals(findings, StixRules.check(StixReader.read(line)));
				assertEquals("[a:bcd = " + i + "]", Patterns.parse("[a:bcd=" + i + "]").toString());
			}
			return true;
		};
		try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
			List<Future<Boolean>> results = new ArrayList<>();
			for (int i = 0; i < 8; i++) {
				results.add(threads.submit(work));
			}
			for (Future<Boolean> result : results) {
				assertEquals(true, result.get());
			}
		}
	}
}
