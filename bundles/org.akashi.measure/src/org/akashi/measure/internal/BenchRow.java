package org.akashi.measure.internal;

/**
 * One line of the table of benchmarks.
 *
 * @param benchmark name of the benchmark that measured it
 * @param what      what was measured
 * @param figure    what came out
 * @param goal      what it should be, or {@code ""}
 * @param met       whether it is; null where there is no goal
 * @param peers     the same of others, with the place where that was measured, or {@code ""}
 */
record BenchRow(String benchmark, String what, String figure, String goal, Boolean met, String peers) {

	String markdown(String date) {
		String reached = met == null ? "" : met ? "yes" : "**no**";
		return "| " + String.join(" | ", benchmark, what, figure, goal, reached, peers, date) + " |";
	}
}
