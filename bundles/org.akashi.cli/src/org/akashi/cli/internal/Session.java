package org.akashi.cli.internal;

import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;

import org.akashi.exchange.KnowledgeReaders;
import org.akashi.export.Exporters;
import org.akashi.mention.Extractors;
import org.akashi.mention.KnownNames;
import org.akashi.report.ReportReaders;

/**
 * All that commands work with. In the product it comes from OSGi services, in tests from the built-ins.
 *
 * @param console    where to read and write
 * @param readers    reads reports
 * @param extractors finds mentions
 * @param names      known names
 * @param knowledge  reads knowledge that others wrote
 * @param exporters  writes formats
 * @param plugins    lists what is installed
 * @param version    of Akashi
 * @param analyst    who decides: recorded with each verdict
 * @param clock      the time, for verdicts
 */
record Session(Console console, ReportReaders readers, Extractors extractors, KnownNames names,
		KnowledgeReaders knowledge, Exporters exporters,
		Supplier<List<Plugin>> plugins, String version, String analyst, Clock clock) {
}
