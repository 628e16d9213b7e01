package org.akashi.exchange.internal;

import java.util.List;

import org.akashi.exchange.KnowledgeReaders.Entry;
import org.akashi.exchange.internal.misp.MispReader;
import org.akashi.exchange.internal.openioc.OpenIocReader;
import org.akashi.exchange.internal.stix20.Stix20Reader;
import org.akashi.exchange.internal.stix1.Stix1Reader;
import org.akashi.exchange.internal.stix21.Stix21Reader;
import org.akashi.exchange.internal.table.ListReader;
import org.akashi.exchange.internal.table.TableReader;

/** The readers of this bundle in plain Java, as OSGI-INF declares them for OSGi. */
public final class BuiltInReaders {

	private BuiltInReaders() {
	}

	/** All of them; a new reader adds its line here and its component in OSGI-INF. */
	public static List<Entry> all() {
		return List.of(
				new Entry(MispReader.ID, "MISP core format", List.of("application/json"), List.of("json"), new MispReader()),
				new Entry(Stix21Reader.ID, "STIX 2.1", List.of("application/stix+json;version=2.1"),
						List.of("json", "jsonl", "stix"), new Stix21Reader()),
				new Entry(Stix20Reader.ID, "STIX 2.0", List.of("application/stix+json;version=2.0"), List.of("json", "stix"),
						new Stix20Reader()),
				new Entry(Stix1Reader.ID, "STIX 1.x (XML)", List.of("application/stix+xml"), List.of("xml", "stix"), new Stix1Reader()),
				new Entry(OpenIocReader.ID, "OpenIOC", List.of("application/xml"), List.of("ioc", "xml"), new OpenIocReader()),
				new Entry(TableReader.ID, "Table of indicators", List.of("text/csv"), List.of("csv", "tsv"), new TableReader()),
				new Entry(ListReader.ID, "List of indicators", List.of("text/plain"), List.of("txt", "list"), new ListReader()));
	}
}
