package org.akashi.export.internal.snort3;

import java.util.List;

import org.akashi.export.BadOptionException;
import org.akashi.export.ExportRequest;
import org.akashi.export.Option;
import org.akashi.export.internal.netrules.RuleExporter;
import org.akashi.export.internal.netrules.Sids;

/**
 * Rules of Snort 3 (docs.snort.org, "Snort 3 Rule Writing Guide"): names in DNS, TLS and HTTP, URLs, addresses, user
 * agents. Rules that indicators of the type {@code snort} hold are taken over as they are; those of Snort 2 may need
 * {@code snort2lua} first.
 */
public final class Snort3Exporter extends RuleExporter {

	/** {@code --format snort3}. */
	public static final String ID = "snort3";

	static final Option PROTOCOLS = Option.text("protocols", "Protocols for names",
			"Where names are looked for: dns, tls, http, separated by commas.", "dns,tls,http");

	public Snort3Exporter() {
		super("snort");
	}

	@Override
	protected List<Option> detectorOptions() {
		return List.of(PROTOCOLS);
	}

	@Override
	protected Detector detector(ExportRequest request, Sids sids) {
		List<String> protocols = List.of(request.value(PROTOCOLS).strip().split("[,\\s]+"));
		if (!List.of("dns", "tls", "http").containsAll(protocols)) {
			throw new BadOptionException(PROTOCOLS, "some of dns, tls, http", request.value(PROTOCOLS));
		}
		return new Snort3Detector(request, protocols);
	}
}
