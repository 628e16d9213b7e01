package org.akashi.cli.internal;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

import org.akashi.exchange.KnowledgeReaders;
import org.akashi.export.Exporters;
import org.akashi.mention.Extractors;
import org.akashi.mention.KnownNames;
import org.akashi.report.ReportReaders;

/** What git calls in the tests: the command line without the parts that merging doesn't need. */
final class MergeDriver {

	private MergeDriver() {
	}

	public static void main(String[] arguments) {
		KnownNames names = new KnownNames(List.of());
		Session session = new Session(Console.of(new ByteArrayInputStream(new byte[0]), System.out, System.err, Path.of(""), false),
				new ReportReaders(List.of()), new Extractors(List.of(), List.of()), names, new KnowledgeReaders(List.of()),
				new Exporters(List.of()), List::of, "test", "Aki", Clock.systemUTC());
		System.exit(CommandRun.run(session, arguments));
	}
}
