package org.akashi.measure.internal;

import java.io.IOException;
import java.util.List;

/** One benchmark: some lines of the table that are measured together. */
interface Benchmark {

	/** Its name on the command line. */
	String name();

	/** Measures. Says on standard output what it does, since some take a minute. */
	List<BenchRow> run(BenchPlace place) throws IOException, InterruptedException;
}
