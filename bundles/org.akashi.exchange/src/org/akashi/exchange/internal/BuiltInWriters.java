package org.akashi.exchange.internal;

import java.util.List;

import org.akashi.exchange.internal.misp.MispExporter;
import org.akashi.exchange.internal.openioc.OpenIocExporter;
import org.akashi.export.Exporters.Entry;

/** The exporters of this bundle in plain Java, as OSGI-INF declares them for OSGi. */
public final class BuiltInWriters {

	private BuiltInWriters() {
	}

	/** All of them; a new exporter adds its line here and its component in OSGI-INF. */
	public static List<Entry> all() {
		return List.of(
				new Entry(MispExporter.ID, "MISP core format", "json", "application/json", new MispExporter()),
				new Entry(OpenIocExporter.ID, "OpenIOC 1.1", "ioc", "application/xml", new OpenIocExporter()));
	}
}
